package org.bayan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingSpeedTest {
  @Test
  void every_article_of_a_file_is_counted_whatever_the_size_of_its_batches(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.write(
        file,
        IntStream.range(0, 1_203)
            .mapToObj(
                i -> "{\"id\":\"" + i + "\",\"text\":\"أكد الوزراء فتح القناة رقم " + i + ".\"}")
            .toList());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    new ReadingSpeed(new PrintStream(printed, true, StandardCharsets.UTF_8)).measure(file);

    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("| 1,203 |");
    assertThat(folder).isDirectoryContaining(file::equals);
  }
}
