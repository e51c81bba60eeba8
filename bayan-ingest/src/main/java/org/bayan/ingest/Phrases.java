package org.bayan.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases to look for among the words of a line.
 *
 * <p>In an entry, {@code a/b} stands for either word, {@code a*} for any word that begins so and
 * {@code _} for any word.
 */
final class Phrases {
  private record Phrase(double weight, List<List<String>> words) {
    /** Whether its first word may be one that no list can name. */
    boolean beginsOpenly() {
      return words.getFirst().stream().anyMatch(w -> w.equals("_") || w.endsWith("*"));
    }
  }

  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
  private final List<Phrase> openly = new ArrayList<>();

  private Phrases() {}

  /** Returns the phrases of some entries; a number before an entry is its weight, 1 without. */
  static Phrases of(List<String> entries) {
    Phrases all = new Phrases();
    for (String entry : entries) {
      List<List<String>> words = new ArrayList<>();
      double weight = 1;
      for (String part : entry.split(" +", -1)) {
        if (words.isEmpty() && part.matches("\\d+(\\.\\d+)?")) {
          weight = Double.parseDouble(part);
        } else {
          words.add(alternatives(part));
        }
      }
      all.add(new Phrase(weight, words));
    }
    return all;
  }

  private void add(Phrase phrase) {
    if (phrase.beginsOpenly()) {
      openly.add(phrase);
    } else {
      for (String first : new LinkedHashSet<>(phrase.words().getFirst())) {
        byFirstWord.computeIfAbsent(first, f -> new ArrayList<>()).add(phrase);
      }
    }
  }

  /** The phrases that stand at a place among words. */
  private List<Phrase> at(List<String> words, int at) {
    List<Phrase> found = new ArrayList<>(0);
    if (at < words.size()) {
      for (Phrase phrase : byFirstWord.getOrDefault(words.get(at), List.of())) {
        if (standsAt(phrase, words, at)) {
          found.add(phrase);
        }
      }
      for (Phrase phrase : openly) {
        if (standsAt(phrase, words, at)) {
          found.add(phrase);
        }
      }
    }
    return found;
  }

  private static List<String> alternatives(String part) {
    List<String> alternatives = new ArrayList<>();
    for (String one : part.split("/", -1)) {
      String folded = one.equals("_") ? "_" : Lexicon.folded(one);
      alternatives.add(one.endsWith("*") ? folded + "*" : folded);
    }
    return alternatives;
  }

  /**
   * Returns how many words the longest phrase has that stands at a place among words; 0 if none.
   */
  int lengthAt(List<String> words, int at) {
    int longest = 0;
    for (Phrase phrase : at(words, at)) {
      longest = Math.max(longest, phrase.words().size());
    }
    return longest;
  }

  /** Returns the weights of the phrases that stand anywhere among words, each counted once. */
  double weightIn(List<String> words) {
    Set<Phrase> found = new HashSet<>();
    double weight = 0;
    for (int at = 0; at < words.size(); at++) {
      for (Phrase phrase : at(words, at)) {
        weight += found.add(phrase) ? phrase.weight() : 0;
      }
    }
    return weight;
  }

  private static boolean standsAt(Phrase phrase, List<String> words, int at) {
    if (at + phrase.words().size() > words.size()) {
      return false;
    }
    for (int i = 0; i < phrase.words().size(); i++) {
      if (!anyIs(phrase.words().get(i), words.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean anyIs(List<String> alternatives, String word) {
    for (String one : alternatives) {
      boolean same =
          one.equals("_")
              || (one.endsWith("*")
                  ? word.startsWith(one.substring(0, one.length() - 1))
                  : word.equals(one));
      if (same) {
        return true;
      }
    }
    return false;
  }
}
