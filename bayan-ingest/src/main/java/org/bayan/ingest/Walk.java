package org.bayan.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.fault.Fault;

/**
 * Finds the files to read under what the user gave: in the order given, each folder by name, links
 * followed once.
 */
final class Walk {
  /**
   * A file to read.
   *
   * @param file where it is
   * @param path relative to the folder given, with {@code /}; the file's name where it was given
   * @param root the index of what was given that it was found under, from 0
   */
  record Found(Path file, String path, int root) {}

  private record Folder(Path folder, String path, List<Path> ancestors) {}

  /**
   * The list that each run of Bayan leaves in its folder, an entry a line, of what it made there.
   */
  private static final String MADE_BY_BAYAN = ".bayan-output";

  private final Tally tally;
  private final List<Found> found = new ArrayList<>();
  private final Set<Path> givenAlready = new HashSet<>();

  Walk(Tally tally) {
    this.tally = tally;
  }

  /** Returns the files to read under all that was given, and tells the tally what it passed by. */
  List<Found> over(List<Path> given) {
    for (int root = 0; root < given.size(); root++) {
      under(given.get(root), root);
    }
    return found;
  }

  private void under(Path given, int root) {
    String shown = Names.shown(given.toString());
    if (!Files.exists(given)) {
      tally.leftOut(Faults.folderMissing(shown));
    } else if (Files.isDirectory(given)) {
      int before = found.size();
      folder(given, root);
      if (found.size() == before) {
        tally.told(Faults.folderEmpty(shown));
      }
    } else {
      if (!isRead(given, true)) {
        tally.leftOut(Faults.fileOtherKind(shown));
      } else if (givenAlready.add(real(given))) {
        found.add(new Found(given, Names.last(given), root));
      }
    }
  }

  private void folder(Path given, int root) {
    if (!givenAlready.add(real(given))) {
      return;
    }
    Set<Path> visited = new HashSet<>();
    Deque<Folder> waiting = new ArrayDeque<>();
    waiting.push(new Folder(given, "", List.of(real(given))));
    visited.add(real(given));
    while (!waiting.isEmpty()) {
      Folder folder = waiting.pop();
      List<Folder> inside = new ArrayList<>();
      Set<String> made = madeByBayan(folder.folder());
      for (Path entry : entries(folder)) {
        // Its own record, or the next run would take pages about articles for articles.
        if (made.contains(Names.last(entry))) {
          tally.passed("made-by-bayan");
        } else {
          entry(entry, folder, root, visited, inside);
        }
      }
      inside.reversed().forEach(waiting::push);
    }
  }

  private void entry(Path entry, Folder in, int root, Set<Path> visited, List<Folder> inside) {
    String name = Names.last(entry);
    String path = in.path().isEmpty() ? name : in.path() + "/" + name;
    if (name.startsWith(".")) {
      tally.passed("file-hidden");
    } else if (Files.isDirectory(entry)) {
      folderInside(entry, path, in, visited, inside);
    } else if (!Files.exists(entry)) {
      tally.leftOut(deadLink(entry, path));
    } else {
      if (isRead(entry, false)) {
        found.add(new Found(entry, path, root));
      } else {
        tally.passed("file-other-kind");
      }
    }
  }

  private void folderInside(
      Path entry, String path, Folder in, Set<Path> visited, List<Folder> inside) {
    Path real = real(entry);
    if (in.ancestors().contains(real)) {
      tally.told(Faults.linkLoops(Names.shown(path), Names.shown(Names.last(real))));
    } else if (visited.add(real)) {
      // A folder that two links lead to is read once, or a few links could make it endless.
      List<Path> ancestors = new ArrayList<>(in.ancestors());
      ancestors.add(real);
      inside.add(new Folder(entry, path, ancestors));
    } else {
      tally.passed("folder-seen-already");
    }
  }

  private static Fault deadLink(Path entry, String path) {
    try {
      Path real = entry.toRealPath();
      return Faults.fileUnreadable(
          Names.shown(path), "it leads to " + Names.shown(Names.last(real)) + ", which went away");
    } catch (FileSystemLoopException e) {
      return Faults.linkLoops(Names.shown(path), "itself");
    } catch (IOException e) {
      boolean tooMany = String.valueOf(e.getMessage()).contains("symbolic links");
      return tooMany
          ? Faults.linkLoops(Names.shown(path), "itself")
          : Faults.fileUnreadable(Names.shown(path), "it is a link to nothing");
    }
  }

  private List<Path> entries(Folder folder) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.folder())) {
      stream.forEach(entries::add);
    } catch (IOException | DirectoryIteratorException e) {
      tally.leftOut(Faults.folderUnreadable(Names.shown(folder.folder().toString()), Names.why(e)));
    }
    entries.sort(Comparator.comparing(Names::last));
    return entries;
  }

  private static Set<String> madeByBayan(Path folder) {
    Path list = folder.resolve(MADE_BY_BAYAN);
    try {
      return Files.isRegularFile(list) ? new HashSet<>(Files.readAllLines(list)) : Set.of();
    } catch (IOException e) {
      // A list that nobody can read lists nothing.
      return Set.of();
    }
  }

  /**
   * Whether a file's name says that it is read; where the name leaves it open, the content says.
   */
  private static boolean isRead(Path file, boolean given) {
    String name = Names.last(file);
    if (Kind.named(name).isPresent()) {
      return true;
    }
    if (!given && !Kind.isOpen(name) || !Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return Kind.of(name, stream.readNBytes(Kind.HEAD)).isPresent();
    } catch (IOException e) {
      // A file that cannot be looked into is not known to be one of those that are read.
      return false;
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // It cannot be looked up, so it is known by its own name; opening it will tell what is wrong.
      return path.toAbsolutePath().normalize();
    }
  }
}
