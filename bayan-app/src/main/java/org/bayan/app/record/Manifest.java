package org.bayan.app.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of what a run made in its folder, kept in the folder itself, so that nothing else is
 * ever deleted.
 */
final class Manifest {
  /** The list's own name. */
  static final String NAME = ".bayan-output";

  private static final String HEAD =
      "# Made by bayan. The next run replaces what is named here, and nothing else.";

  /** What file managers leave in any folder they show. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private Manifest() {}

  /** Writes the list of what a folder holds. */
  static void write(Path folder) throws IOException {
    Set<String> made = new TreeSet<>(FileTree.entries(folder));
    made.remove(NAME);
    Files.writeString(folder.resolve(NAME), HEAD + "\n" + String.join("\n", made) + "\n");
  }

  /** Tells whether a run of Bayan made a record in a folder. */
  static boolean isRecord(Path folder) throws IOException {
    return made(folder).contains(RecordFile.HEADER)
        && Files.isRegularFile(folder.resolve(RecordFile.HEADER));
  }

  /** Returns what stands in a folder that no run made, sorted. */
  static List<String> strangers(Path folder) throws IOException {
    Set<String> strangers = new TreeSet<>(FileTree.entries(folder));
    strangers.removeAll(made(folder));
    strangers.remove(NAME);
    strangers.removeAll(LITTER);
    return List.copyOf(strangers);
  }

  private static Set<String> made(Path folder) throws IOException {
    Path list = folder.resolve(NAME);
    return Files.isRegularFile(list) ? new HashSet<>(Files.readAllLines(list)) : Set.of();
  }
}
