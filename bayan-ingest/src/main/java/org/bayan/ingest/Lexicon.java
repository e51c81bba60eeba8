package org.bayan.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/**
 * A list of words in a resource file: groups under {@code [headings]}, an entry a line, {@code #}
 * before a remark. Entries are folded as they are read.
 */
final class Lexicon {
  private final Map<String, List<String>> groups;

  private Lexicon(Map<String, List<String>> groups) {
    this.groups = groups;
  }

  /** Reads the lexicon of a name; that it is missing is a fault of Bayan, not of the material. */
  static Lexicon of(String name) {
    try (InputStream stream = Lexicon.class.getResourceAsStream(name + ".txt")) {
      if (stream == null) {
        throw new IllegalStateException("the lexicon " + name + " is not in the jar");
      }
      return new Lexicon(
          read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon " + name + " cannot be read", e);
    }
  }

  private static Map<String, List<String>> read(BufferedReader reader) throws IOException {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    List<String> group = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      String entry = line.strip();
      if (entry.startsWith("[") && entry.endsWith("]")) {
        group = groups.computeIfAbsent(entry.substring(1, entry.length() - 1), k -> newList());
      } else if (!entry.isEmpty() && !entry.startsWith("#")) {
        group.add(entry);
      }
    }
    return groups;
  }

  private static List<String> newList() {
    return new ArrayList<>();
  }

  /** Returns the entries of a group as they stand, in order. */
  List<String> entries(String group) {
    List<String> entries = groups.get(group);
    if (entries == null) {
      throw new IllegalArgumentException("the lexicon has no group " + group);
    }
    return List.copyOf(entries);
  }

  /** Returns the entries of a group, folded, for a group in which each entry is a word or name. */
  List<String> words(String group) {
    return entries(group).stream().map(Lexicon::folded).toList();
  }

  /** Returns words and numbers of a phrase, folded, with one space between. */
  static String folded(String phrase) {
    StringBuilder folded = new StringBuilder();
    for (Token token : Tokens.of(phrase).list()) {
      if (!token.isSign()) {
        folded.append(folded.isEmpty() ? "" : " ").append(token.folded());
      }
    }
    return folded.toString();
  }
}
