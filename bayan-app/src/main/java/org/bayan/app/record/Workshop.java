package org.bayan.app.record;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.bayan.app.record.OutputFolder.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A hidden folder beside the one to be written, where a run works until all is done.
 *
 * <p>While the run lives it holds a lock on a file inside. A workshop whose lock is free is a dead
 * run's: the next run clears it away, and brings back the old folder if the dead run had moved it
 * out and nothing in.
 */
final class Workshop implements Closeable {
  private static final String LOCK = "lock";
  private static final String FRESH = "fresh";
  private static final String OLD = "old";

  private final Path folder;
  private final Path target;
  private final FileChannel lock;

  private Workshop(Path folder, Path target, FileChannel lock) {
    this.folder = folder;
    this.target = target;
    this.lock = lock;
  }

  /** Opens a workshop beside a folder, which need not exist but whose parent does. */
  static Workshop beside(Path target) throws IOException {
    Path folder = Files.createTempDirectory(target.resolveSibling(""), prefix(target));
    FileChannel lock =
        FileChannel.open(
            folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    lock.lock();
    Files.createDirectory(folder.resolve(FRESH));
    return new Workshop(folder, target, lock);
  }

  /** Returns the folder to be filled. */
  Path fresh() {
    return folder.resolve(FRESH);
  }

  /**
   * Puts what was made in its place.
   *
   * @param standing what stands there now
   */
  void deliver(Standing standing) throws IOException {
    switch (standing) {
      case NOTHING -> move(fresh(), target);
      case EMPTY, OURS -> exchange();
      case FOREIGN -> pour();
    }
    FileTree.force(target);
    FileTree.force(target.resolveSibling(""));
  }

  @Override
  public void close() throws IOException {
    lock.close();
    FileTree.delete(folder);
  }

  /** Clears away the workshops that runs have left that were stopped. */
  static void clearDead(Path target) throws IOException {
    try (DirectoryStream<Path> siblings =
        Files.newDirectoryStream(
            target.resolveSibling(""),
            path -> path.getFileName().toString().startsWith(prefix(target)))) {
      for (Path sibling : siblings) {
        clearIfDead(sibling, target);
      }
    }
  }

  private static void clearIfDead(Path workshop, Path target) throws IOException {
    Path file = workshop.resolve(LOCK);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      @Nullable FileLock lock = tryLock(channel);
      if (lock != null) {
        if (!Files.exists(target) && Files.isDirectory(workshop.resolve(OLD))) {
          move(workshop.resolve(OLD), target);
        }
        FileTree.delete(workshop);
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException held) {
      // Another thread of this very process works there.
      return null;
    }
  }

  private void exchange() throws IOException {
    Path old = folder.resolve(OLD);
    try {
      move(target, old);
    } catch (FileSystemException fixed) {
      // The folder itself cannot be moved, as where a disk is mounted on it.
      emptyOut();
      pour();
      return;
    }
    try {
      move(fresh(), target);
    } catch (IOException failed) {
      move(old, target);
      throw failed;
    }
  }

  private void emptyOut() throws IOException {
    Files.deleteIfExists(target.resolve(RecordFile.HEADER));
    for (String entry : FileTree.entries(target)) {
      FileTree.delete(target.resolve(entry));
    }
  }

  /** Moves file by file, the header last, so that what is half poured is no record. */
  private void pour() throws IOException {
    Files.deleteIfExists(target.resolve(RecordFile.HEADER));
    Path header = folder.resolve(RecordFile.HEADER);
    if (Files.exists(fresh().resolve(RecordFile.HEADER))) {
      move(fresh().resolve(RecordFile.HEADER), header);
    }
    FileTree.pour(fresh(), target);
    if (Files.exists(header)) {
      Files.move(header, target.resolve(RecordFile.HEADER), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + ".bayan-";
  }
}
