package org.bayan.reading.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.text.Folding;
import org.bayan.text.WordList;

/**
 * A file of words beside the class that reads it: in each line a kind, a value and the forms that
 * have it.
 *
 * <p>Kind, value and forms are parted by tabs, the forms by {@code |}; {@code #} begins a comment.
 */
public final class WordFile {
  private final Map<String, List<Line>> kinds = new HashMap<>();
  private final Openings openings = new Openings();

  /**
   * A line of the file.
   *
   * @param value what the forms stand for
   * @param forms as they are compared, by {@link Folding}
   */
  public record Line(String value, List<String> forms) {
    public Line {
      forms = List.copyOf(forms);
    }
  }

  private WordFile(Class<?> beside, String name) {
    for (List<String> row : WordList.rows(beside, name)) {
      if (row.size() != 3) {
        throw new IllegalStateException("a line of " + name + " has not three parts: " + row);
      }
      List<String> forms =
          WordList.alternatives(row.get(2)).stream().map(f -> Folding.fold(f.strip())).toList();
      kinds.computeIfAbsent(row.get(0), k -> new ArrayList<>()).add(new Line(row.get(1), forms));
    }
  }

  /**
   * Reads a file that is part of the program.
   *
   * @param beside the class beside which the file stands
   * @param name the file's name
   */
  public static WordFile read(Class<?> beside, String name) {
    return new WordFile(beside, name);
  }

  /** Returns the kinds that the file has. */
  public Set<String> kinds() {
    return Set.copyOf(kinds.keySet());
  }

  /** Returns the lines of a kind, in the order of the file. */
  public List<Line> lines(String kind) {
    return kinds.getOrDefault(kind, List.of());
  }

  /** Returns the words of some kinds, to be looked up; of two with one form the first counts. */
  public Phrases phrases(String... wanted) {
    Map<String, String> values = new HashMap<>();
    for (String kind : wanted) {
      for (Line line : lines(kind)) {
        line.forms().forEach(form -> values.putIfAbsent(form, line.value()));
      }
    }
    return new Phrases(values, openings);
  }
}
