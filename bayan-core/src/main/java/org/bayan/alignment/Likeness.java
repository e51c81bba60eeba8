package org.bayan.alignment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.text.Folding;
import org.bayan.text.Stemmer;
import org.bayan.text.WordList;

/**
 * How alike two words are: from 1 for the same letters, over joined particles, stems and near
 * words, to 0. Numbers are alike only where they are the same.
 */
public final class Likeness {
  /** The same but for a joined particle or the article. */
  static final double BARE = 0.95;

  /** The same stem: another number, gender or pronoun. */
  static final double STEM = 0.85;

  /** Alike but for a letter or two: a slip, or another spelling of a name. */
  static final double SPELLING = 0.7;

  /** Listed as near in meaning. */
  static final double NEAR = 0.6;

  private static final int SHORTEST_MISSPELT = 5;
  private static final int LONG = 8;

  /** Longer ones are no words: addresses, and words run together. */
  static final int LONGEST_MISSPELT = 30;

  private final Map<String, Set<Integer>> near = new HashMap<>();

  private Likeness() {
    int set = 0;
    for (List<String> row : WordList.rows(Likeness.class, "near.tsv")) {
      for (String word : row) {
        near.computeIfAbsent(Stemmer.standard().stem(Folding.fold(word)), k -> new HashSet<>())
            .add(set);
      }
      set++;
    }
  }

  private static final class Standard {
    private static final Likeness LIKENESS = new Likeness();
  }

  /** Returns the measure with the list of near words that stands beside this class. */
  public static Likeness standard() {
    return Standard.LIKENESS;
  }

  /** Returns how alike two words are, from 0 to 1. */
  public double of(Words.Word a, Words.Word b) {
    if (a.folded().equals(b.folded())) {
      return 1;
    }
    if (a.bare().equals(b.bare())) {
      return BARE;
    }
    if (isNumber(a) || isNumber(b)) {
      return 0;
    }
    if (a.stem().equals(b.stem())) {
      return STEM;
    }
    if (isNear(a.stem(), b.stem())) {
      return NEAR;
    }
    return isMisspelt(a.bare(), b.bare()) ? SPELLING : 0;
  }

  /** Returns the sets of near words that a stem belongs to. */
  public Set<Integer> nearSets(String stem) {
    return near.getOrDefault(stem, Set.of());
  }

  private boolean isNear(String a, String b) {
    Set<Integer> ofA = near.get(a);
    Set<Integer> ofB = near.get(b);
    return ofA != null && ofB != null && ofA.stream().anyMatch(ofB::contains);
  }

  static boolean isNumber(Words.Word word) {
    return Character.isDigit(word.folded().charAt(0));
  }

  private static boolean isMisspelt(String a, String b) {
    int slips = Math.min(slips(a.length()), slips(b.length()));
    return slips > 0 && Math.abs(a.length() - b.length()) <= 1 && distance(a, b, slips) <= slips;
  }

  /** Returns how many letters of a word of some length may be amiss. */
  static int slips(int length) {
    if (length < SHORTEST_MISSPELT || length > LONGEST_MISSPELT) {
      return 0;
    }
    return length < LONG ? 1 : 2;
  }

  /** Levenshtein's distance (1966), given up where it passes a limit. */
  private static int distance(String a, String b, int limit) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = row[0];
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
    }
    return row[b.length()];
  }
}
