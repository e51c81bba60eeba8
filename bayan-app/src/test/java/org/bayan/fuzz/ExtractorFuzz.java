package org.bayan.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bayan.article.Block;
import org.bayan.ingest.Intake;

/**
 * Any bytes as a file of each kind that is taken in: the first byte says which, {@code j} and
 * {@code t} for JSON Lines and text, anything else for a page.
 */
public final class ExtractorFuzz {
  private static final Path FOLDER = folder();

  private ExtractorFuzz() {}

  /** Takes some bytes in as a file; the fuzzer calls this. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    String kind = data[0] == 'j' ? "jsonl" : data[0] == 't' ? "txt" : "html";
    Path file = FOLDER.resolve("fuzzed." + kind);
    try {
      Files.write(file, Arrays.copyOfRange(data, 1, data.length));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Intake.Result once = new Intake(Intake.Options.plain()).read(List.of(file));
    once.articles()
        .forEach(a -> Fuzzed.holdApart(a.text(), a.blocks().stream().map(Block::span).toList()));
    Fuzzed.same(once, new Intake(Intake.Options.plain()).read(List.of(file)));
  }

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("bayan-fuzz");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
