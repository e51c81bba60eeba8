package org.bayan.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.reading.topic.Codebook;

/** Codebooks as the command line names them: by the name of one that is shipped, or by a file. */
final class Codebooks {
  private Codebooks() {}

  /** The names of the codebooks that are shipped, for the help. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Codebook.names().iterator();
    }
  }

  /**
   * Returns a codebook.
   *
   * @param name a name of {@link Codebook#names()}, which goes before a file of that name, or a
   *     file
   */
  static Codebook named(String name) throws BayanException {
    Optional<Codebook> shipped = Codebook.shipped(name);
    return shipped.isPresent() ? shipped.get() : Codebook.read(text(name), name);
  }

  /** Returns the text of a codebook, as it stands in its file. */
  static String text(String name) throws BayanException {
    Optional<String> shipped = Codebook.shippedText(name);
    if (shipped.isPresent()) {
      return shipped.get();
    }
    try {
      return Files.readString(Path.of(name), StandardCharsets.UTF_8);
    } catch (NoSuchFileException missing) {
      throw unreadable(name, "there is no such file, and no codebook of that name is shipped");
    } catch (IOException failed) {
      throw unreadable(name, "it cannot be read: " + failed.getMessage());
    }
  }

  /** Returns what {@code record.json} says of a codebook: its name, or that of its file. */
  static String told(String name) {
    return Codebook.names().contains(name)
        ? name
        : Optional.ofNullable(Path.of(name).getFileName()).map(Path::toString).orElse(name);
  }

  private static BayanException unreadable(String name, String what) {
    return new BayanException(
        new Fault(
            "codebook-unreadable",
            name,
            what,
            "one of "
                + String.join(", ", Codebook.names())
                + ", or a codebook in UTF-8 as"
                + " docs/formats/codebook.md describes it",
            "name another, or leave --codebook away to use " + Codebook.DEFAULT));
  }
}
