package org.bayan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the lexicons that stand beside the classes: UTF-8, one entry a line, columns parted by
 * tabs, {@code #} begins a comment.
 */
public final class WordList {
  private static final char COMMENT = '#';

  private WordList() {}

  /**
   * Returns the rows of a lexicon, each cut at its tabs and trimmed.
   *
   * @param beside the class beside which the resource stands
   * @param name the resource's name
   * @throws IllegalArgumentException if there is no such resource, which is Bayan's own fault
   */
  public static List<List<String>> rows(Class<?> beside, String name) {
    return read(
        beside, name, line -> List.of(line.split("\t", -1)).stream().map(String::strip).toList());
  }

  /**
   * Returns the words of a lexicon, folded: those of each line, parted by white space.
   *
   * @param beside the class beside which the resource stands
   * @param name the resource's name
   */
  public static Set<String> folded(Class<?> beside, String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : read(beside, name, Function.identity())) {
      for (String word : line.split("\\s+", -1)) {
        words.add(Folding.fold(word));
      }
    }
    return words;
  }

  /**
   * Returns sets of folded words by the key that each row begins with; a row's second cell holds
   * words with blanks between.
   *
   * @param beside the class beside which the resources stand
   * @param names the resources' names
   */
  public static Map<String, Set<String>> byKey(Class<?> beside, String... names) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String name : names) {
      for (List<String> row : rows(beside, name)) {
        Set<String> set = sets.computeIfAbsent(row.get(0), k -> new HashSet<>());
        for (String word : row.get(1).split(" ", -1)) {
          set.add(Folding.fold(word));
        }
      }
    }
    return sets;
  }

  /** Returns the alternatives in a cell, parted by a bar; none where the cell is a dash. */
  public static List<String> alternatives(String cell) {
    if (cell.isBlank() || cell.equals("-")) {
      return List.of();
    }
    return List.of(cell.split("\\|", -1));
  }

  private static <T> List<T> read(Class<?> beside, String name, Function<String, T> row) {
    List<T> rows = new ArrayList<>();
    try (InputStream bytes = beside.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalArgumentException("no lexicon " + name + " beside " + beside.getName());
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String kept = withoutComment(line).strip();
        if (!kept.isEmpty()) {
          rows.add(row.apply(kept));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf(COMMENT);
    return comment < 0 ? line : line.substring(0, comment);
  }
}
