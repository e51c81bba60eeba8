package org.bayan.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.text.Folding;
import org.bayan.text.WordList;

/** The name lists that stand beside the readers: rows of cells, a cell with alternatives in it. */
final class Sheet {
  private Sheet() {}

  /**
   * Returns the rows of a list.
   *
   * @param name the file's name
   */
  static List<List<String>> rows(String name) {
    return WordList.rows(Sheet.class, name);
  }

  /**
   * Returns sets of folded words by the key that each row begins with; a row's second cell holds
   * words with blanks between.
   *
   * @param names the files' names
   */
  static Map<String, Set<String>> words(String... names) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String name : names) {
      for (List<String> row : rows(name)) {
        Set<String> set = sets.computeIfAbsent(row.get(0), k -> new HashSet<>());
        for (String word : row.get(1).split(" ", -1)) {
          set.add(Folding.fold(word));
        }
      }
    }
    return sets;
  }

  /** Returns the alternatives in a cell, parted by a bar; none where the cell is a dash. */
  static List<String> alternatives(String cell) {
    if (cell.isBlank() || cell.equals("-")) {
      return List.of();
    }
    return List.of(cell.split("\\|", -1));
  }
}
