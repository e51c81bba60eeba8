package org.bayan.app.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;

/**
 * The folder that a run writes, as a whole or not at all.
 *
 * <p>Everything is written beside it first and moved into place at the end, so that a run that is
 * stopped leaves what was there before. What no run of Bayan made is never overwritten, unless the
 * user asks for it by {@code --force}; then files of the same names are, and all others stay.
 */
public final class OutputFolder {
  private final Path folder;
  private final boolean force;

  private OutputFolder(Path folder, boolean force) {
    this.folder = folder;
    this.force = force;
  }

  /**
   * Writes what belongs into the folder.
   *
   * @see OutputFolder#fill
   */
  @FunctionalInterface
  public interface Filling {
    /**
     * Writes into a folder.
     *
     * @param empty an empty folder, which is not yet the one that the user named
     */
    void into(Path empty) throws IOException, BayanException;
  }

  /**
   * Makes sure that a folder may be written, before any work is done.
   *
   * @param folder the folder that the user named; it need not exist
   * @param force whether a folder that is no record may be written into
   * @throws BayanException if the folder may not be written
   */
  public static OutputFolder at(Path folder, boolean force) throws BayanException {
    try {
      Path absolute = folder.toAbsolutePath().normalize();
      // A link is followed once, here: the folder it leads to is replaced, not the link.
      Path real = Files.exists(absolute) ? absolute.toRealPath() : absolute;
      OutputFolder output = new OutputFolder(real, force);
      output.refuseWhatIsNotOurs();
      return output;
    } catch (IOException failed) {
      throw unwritable(folder, failed);
    }
  }

  /**
   * Fills the folder, and puts it in the place of what was there.
   *
   * @param filling writes the files
   * @throws BayanException if the folder cannot be written; what was there before still is
   */
  public void fill(Filling filling) throws BayanException {
    try {
      Path parent = Optional.ofNullable(folder.getParent()).orElse(folder);
      Files.createDirectories(parent);
      Workshop.clearDead(folder);
      try (Workshop workshop = Workshop.beside(folder)) {
        filling.into(workshop.fresh());
        Manifest.write(workshop.fresh());
        refuseWhatIsNotOurs();
        workshop.deliver(Standing.of(folder));
      }
    } catch (IOException failed) {
      throw unwritable(folder, failed);
    } catch (UncheckedIOException failed) {
      throw unwritable(folder, Objects.requireNonNull(failed.getCause()));
    }
  }

  /** What stands where the folder is to be. */
  enum Standing {
    NOTHING,
    EMPTY,
    OURS,
    FOREIGN;

    static Standing of(Path folder) throws IOException {
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        return NOTHING;
      }
      if (!Files.isDirectory(folder)) {
        return FOREIGN;
      }
      if (FileTree.entries(folder).isEmpty()) {
        return EMPTY;
      }
      return Manifest.isRecord(folder) && Manifest.strangers(folder).isEmpty() ? OURS : FOREIGN;
    }
  }

  private void refuseWhatIsNotOurs() throws IOException, BayanException {
    if (Standing.of(folder) != Standing.FOREIGN) {
      return;
    }
    if (!Files.isDirectory(folder) || folder.getFileName() == null) {
      throw new BayanException(
          notARecord(
              Files.isDirectory(folder) ? "it is the root of all folders" : "it is a file",
              "name a folder with --out; nothing was written"));
    }
    if (!force) {
      throw new BayanException(
          notARecord(
              Manifest.isRecord(folder)
                  ? "beside a record it holds what no run made: "
                      + String.join(", ", Manifest.strangers(folder))
                  : "it exists, has files in it and is not a record",
              "name another folder with --out, or give --force: then files of the same names are"
                  + " overwritten and all others stay; nothing was written"));
    }
  }

  private Fault notARecord(String what, String mend) {
    return new Fault(
        "output-not-a-record",
        folder.toString(),
        what,
        "a folder that does not exist, is empty, or holds a record and nothing else",
        mend);
  }

  private static BayanException unwritable(Path folder, IOException failed) {
    return new BayanException(
        new Fault(
            "output-unwritable",
            folder.toString(),
            said(failed),
            "a folder that this user may write, on a disk with room",
            "mend that or name another folder with --out; what was there before still is"),
        failed);
  }

  private static String said(IOException failed) {
    return switch (failed) {
      case AccessDeniedException denied -> "permission denied for " + denied.getFile();
      case FileSystemException system when system.getReason() != null ->
          system.getReason() + " at " + system.getFile();
      default -> failed.getClass().getSimpleName() + ": " + failed.getMessage();
    };
  }
}
