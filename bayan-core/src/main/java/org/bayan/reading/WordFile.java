package org.bayan.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.Folding;

/**
 * A file of words beside this package: in each line a kind, a value and the forms that have it.
 *
 * <p>Kind, value and forms are parted by tabs, the forms by {@code |}; {@code #} begins a comment.
 */
final class WordFile {
  private final Map<String, List<Line>> kinds = new HashMap<>();

  /**
   * A line of the file.
   *
   * @param value what the forms stand for
   * @param forms as they are compared, by {@link Folding}
   */
  record Line(String value, List<String> forms) {
    Line {
      forms = List.copyOf(forms);
    }
  }

  private WordFile() {}

  /** Reads a file that is part of the program. */
  static WordFile read(String name) {
    WordFile file = new WordFile();
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("a word file is missing from the program: " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        file.take(name, line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a word file of the program cannot be read: " + name, e);
    }
    return file;
  }

  private void take(String name, String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] parts = line.split("\t", -1);
    if (parts.length != 3) {
      throw new IllegalStateException("a line of " + name + " has not three parts: " + line);
    }
    List<String> forms = new ArrayList<>();
    for (String form : parts[2].split("\\|", -1)) {
      forms.add(Folding.fold(form.strip()));
    }
    kinds.computeIfAbsent(parts[0], k -> new ArrayList<>()).add(new Line(parts[1], forms));
  }

  /** Returns the kinds that the file has. */
  java.util.Set<String> kinds() {
    return java.util.Set.copyOf(kinds.keySet());
  }

  /** Returns the lines of a kind, in the order of the file. */
  List<Line> lines(String kind) {
    return kinds.getOrDefault(kind, List.of());
  }

  /** Returns the words of some kinds, to be looked up; of two with one form the first counts. */
  Phrases phrases(String... wanted) {
    Map<String, String> values = new HashMap<>();
    for (String kind : wanted) {
      for (Line line : lines(kind)) {
        line.forms().forEach(form -> values.putIfAbsent(form, line.value()));
      }
    }
    return new Phrases(values);
  }
}
