package org.bayan.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;

/** The file of a page that stands alone. What no {@code bayan read} wrote is not written over. */
final class SheetFile {
  /** What a page says of itself near its beginning. */
  private static final String MADE_BY = "<meta name=\"generator\" content=\"bayan ";

  private static final int HEAD = 1024;

  private final Path path;

  private SheetFile(Path path) {
    this.path = path;
  }

  /**
   * Makes sure that a page may be written, before any work is done.
   *
   * @param path where it goes
   * @param article the file that is read
   * @param force whether any other file may be written over; never the article's own
   */
  static SheetFile at(Path path, Path article, boolean force) throws BayanException {
    Path absolute = path.toAbsolutePath().normalize();
    try {
      if (Files.exists(absolute)) {
        boolean same = Files.exists(article) && Files.isSameFile(absolute, article);
        if (same || Files.isDirectory(absolute) || !force && !isPage(absolute)) {
          throw notAPage(absolute, same);
        }
      }
    } catch (IOException failed) {
      throw unwritable(absolute, failed);
    }
    return new SheetFile(absolute);
  }

  private static boolean isPage(Path path) throws IOException {
    try (var bytes = Files.newInputStream(path)) {
      return new String(bytes.readNBytes(HEAD), StandardCharsets.UTF_8).contains(MADE_BY);
    }
  }

  Path path() {
    return path;
  }

  /** Writes the page, as a whole or not at all. */
  void write(String page) throws BayanException {
    try {
      Path folder = Optional.ofNullable(path.getParent()).orElse(path);
      Files.createDirectories(folder);
      // Not a temporary file of the system's: that would be for the eyes of its owner alone.
      Path fresh = path.resolveSibling("." + path.getFileName() + ".bayan-read");
      try {
        Files.writeString(fresh, page);
        Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException failed) {
      throw unwritable(path, failed);
    }
  }

  private static BayanException notAPage(Path path, boolean same) {
    return new BayanException(
        new Fault(
            "output-not-a-page",
            path.toString(),
            same ? "it is the article itself" : "it exists, and no bayan read wrote it",
            "a file that does not exist, or a page that bayan read wrote",
            "name another file with --html"
                + (same ? "" : ", or give --force to write over a file")
                + "; nothing was written"));
  }

  private static BayanException unwritable(Path path, IOException failed) {
    return new BayanException(
        new Fault(
            "output-unwritable",
            path.toString(),
            failed.getClass().getSimpleName() + ": " + failed.getMessage(),
            "a file in a folder that this user may write, on a disk with room",
            "mend that or name another file with --html"),
        failed);
  }
}
