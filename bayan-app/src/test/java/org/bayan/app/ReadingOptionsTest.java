package org.bayan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every command that reads articles may be told. */
class ReadingOptionsTest {
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path article = Path.of("");

  @BeforeEach
  void write() throws IOException {
    article = Files.writeString(folder.resolve("a.txt"), "افتتح الوزير رصيفا جديدا للحبوب.");
  }

  @Test
  void a_zone_that_does_not_exist_is_told_in_words_and_not_in_names_of_java() {
    int exit = trace("--timezone", "Mars/Olympus");

    assertThat(exit).isEqualTo(Exit.WRONG_LINE);
    assertThat(err.toString())
        .contains("no zone is called 'Mars/Olympus'", "Asia/Amman")
        .doesNotContain("java.", "ZoneId", "Exception");
  }

  @Test
  void the_record_says_which_codebook_was_used() throws IOException {
    Path own = Files.writeString(folder.resolve("mine.txt"), "[grain]\nname.en: Grain\ncues: حبوب");

    assertThat(trace()).isZero();
    assertThat(record()).contains("\"codebook\" : \"diplomacy\"");
    assertThat(trace("--codebook", own.toString())).isZero();
    assertThat(record()).contains("\"codebook\" : \"mine.txt\"");
  }

  @Test
  void a_codebook_that_is_neither_shipped_nor_a_file_is_told_with_the_names_of_those_that_are() {
    int exit = trace("--codebook", "diplomcy");

    assertThat(exit).isEqualTo(Exit.MATERIAL_AT_FAULT);
    assertThat(err.toString()).contains("diplomcy: there is no such file", "diplomacy");
  }

  @Test
  void json_that_lies_too_deep_is_told_without_the_words_of_a_library() throws IOException {
    article = Files.writeString(folder.resolve("deep.jsonl"), "[".repeat(5_000));

    assertThat(trace()).isEqualTo(Exit.MATERIAL_AT_FAULT);
    assertThat(err.toString())
        .contains("lie in each other deeper than Bayan reads")
        .doesNotContain("Stream", "Constraints", "get");
  }

  private String record() throws IOException {
    return Files.readString(folder.resolve("out").resolve("record.json"));
  }

  private int trace(String... more) {
    String[] line = new String[4 + more.length];
    line[0] = "trace";
    line[1] = article.toString();
    line[2] = "--out";
    line[3] = folder.resolve("out").toString();
    System.arraycopy(more, 0, line, 4, more.length);
    return Bayan.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err))
        .execute(line);
  }
}
