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
  /**
   * What a word of a phrase may be.
   *
   * @param letters the word, or how it begins
   * @param open whether any letters may follow
   */
  private record Form(String letters, boolean open) {
    boolean is(String word) {
      return open ? word.startsWith(letters) : word.equals(letters);
    }
  }

  private record Phrase(double weight, List<List<Form>> words) {
    /** Whether its first word may be one that no list can name. */
    boolean beginsOpenly() {
      return words.getFirst().stream().anyMatch(Form::open);
    }

    boolean standsAt(List<String> line, int at) {
      if (at + words.size() > line.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!anyIs(words.get(i), line.get(at + i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean anyIs(List<Form> forms, String word) {
      for (Form form : forms) {
        if (form.is(word)) {
          return true;
        }
      }
      return false;
    }
  }

  /** The phrases that a word begins, with those that any word may begin after them. */
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private final List<Phrase> openly = new ArrayList<>();
  private int longest;

  private Phrases() {}

  /** Returns the phrases of some entries; a number before an entry is its weight, 1 without. */
  static Phrases of(List<String> entries) {
    Phrases all = new Phrases();
    for (String entry : entries) {
      List<List<Form>> words = new ArrayList<>();
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
    all.byFirstWord.values().forEach(phrases -> phrases.addAll(all.openly));
    return all;
  }

  private void add(Phrase phrase) {
    longest = Math.max(longest, phrase.words().size());
    if (phrase.beginsOpenly()) {
      openly.add(phrase);
    } else {
      for (Form first : new LinkedHashSet<>(phrase.words().getFirst())) {
        byFirstWord.computeIfAbsent(first.letters(), f -> new ArrayList<>()).add(phrase);
      }
    }
  }

  /** The phrases that may stand where a word does: none, for most words. */
  private List<Phrase> beginningWith(String word) {
    List<Phrase> phrases = byFirstWord.get(word);
    return phrases == null ? openly : phrases;
  }

  private static List<Form> alternatives(String part) {
    List<Form> alternatives = new ArrayList<>();
    for (String one : part.split("/", -1)) {
      boolean any = one.equals("_");
      alternatives.add(new Form(any ? "" : Lexicon.folded(one), any || one.endsWith("*")));
    }
    return alternatives;
  }

  /** Returns how many words the longest of the phrases has. */
  int longest() {
    return longest;
  }

  /**
   * Returns how many words the longest phrase has that stands at a place among words; 0 if none.
   */
  int lengthAt(List<String> words, int at) {
    int longest = 0;
    if (at < words.size()) {
      for (Phrase phrase : beginningWith(words.get(at))) {
        boolean longer = phrase.words().size() > longest && phrase.standsAt(words, at);
        longest = longer ? phrase.words().size() : longest;
      }
    }
    return longest;
  }

  /** Tells whether a phrase stands anywhere among words. */
  boolean standIn(List<String> words) {
    for (int at = 0; at < words.size(); at++) {
      if (lengthAt(words, at) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the weights of the phrases that stand anywhere among words, each counted once. */
  double weightIn(List<String> words) {
    Set<Phrase> found = new HashSet<>();
    double weight = 0;
    for (int at = 0; at < words.size(); at++) {
      for (Phrase phrase : beginningWith(words.get(at))) {
        if (phrase.standsAt(words, at) && found.add(phrase)) {
          weight += phrase.weight();
        }
      }
    }
    return weight;
  }
}
