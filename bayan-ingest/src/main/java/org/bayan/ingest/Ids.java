package org.bayan.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The identifiers of the files found: the path relative to the folder given, and where two roots
 * would collide, the root's name before it in both.
 */
final class Ids {
  private final List<String> prefixes;

  private Ids(List<String> prefixes) {
    this.prefixes = prefixes;
  }

  /**
   * Settles which roots need their names.
   *
   * @param given the roots, in order
   * @param found the files found under them
   */
  static Ids of(List<Path> given, List<Walk.Found> found) {
    Map<String, Integer> firstRoot = new HashMap<>();
    Set<Integer> colliding = new HashSet<>();
    for (Walk.Found file : found) {
      Integer other = firstRoot.putIfAbsent(file.path(), file.root());
      if (other != null) {
        colliding.add(other);
        colliding.add(file.root());
      }
    }
    List<String> prefixes = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int root = 0; root < given.size(); root++) {
      prefixes.add(colliding.contains(root) ? prefix(given.get(root), taken) : "");
    }
    return new Ids(prefixes);
  }

  /** A root's own name; that of a file given is the folder's that it lies in. */
  private static String prefix(Path root, Set<String> taken) {
    boolean folder = Files.isDirectory(root);
    Path above = root.toAbsolutePath().normalize().getParent();
    String name = folder || above == null ? Names.last(root) : Names.last(above);
    String prefix = name;
    for (int n = 2; !taken.add(prefix); n++) {
      prefix = name + "-" + n;
    }
    return prefix + "/";
  }

  /** Returns a file's identifier. */
  String of(Walk.Found file) {
    return prefixes.get(file.root()) + file.path();
  }
}
