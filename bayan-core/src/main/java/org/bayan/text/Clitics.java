package org.bayan.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Takes off the little words that Arabic joins to the front of a word: and, then, in, for, as, the
 * future, and the article.
 *
 * <p>A folded word alone does not tell whether its first letter is joined: the reader that knows
 * words looks each variant up and takes the first that it knows. Variants come with the fewest
 * letters taken first, so that a name that begins with such a letter stays whole.
 */
public final class Clitics {
  private static final char ALIF = '\u0627';
  private static final char LAM = '\u0644';
  private static final char WAW = '\u0648';
  private static final char FEH = '\u0641';
  private static final char BEH = '\u0628';
  private static final char KAF = '\u0643';
  private static final char SEEN = '\u0633';

  /** The letters with which a present tense begins: the future joins to nothing else. */
  private static final String PRESENT = "\u064A\u062A\u0646\u0627";

  /** What is left of a word has at least this many letters. */
  private static final int LEAST = 2;

  private Clitics() {}

  /**
   * A word without some of what is joined to its front.
   *
   * @param stem what is left, folded; where lam has swallowed the article's alif and the article is
   *     kept, the alif stands again
   * @param taken how many letters of the folded word were taken from its front; from 0
   * @param proclitics the letters taken that are no article, such as waw and beh
   * @param article whether the article was taken too; {@code false} where the stem still has it
   */
  public record Variant(String stem, int taken, String proclitics, boolean article) {
    public Variant {
      Objects.requireNonNull(stem, "stem");
      Objects.requireNonNull(proclitics, "proclitics");
      if (taken < 0) {
        throw new IllegalArgumentException("letters are taken from 0 on, but here " + taken);
      }
    }
  }

  /**
   * Returns the ways to read a word's front: first as it stands, then with ever more letters taken.
   *
   * @param folded one word, by {@link Folding}
   */
  public static List<Variant> variants(String folded) {
    return WordForm.of(folded).variants();
  }

  static List<Variant> workedOut(String folded) {
    List<Variant> found = new ArrayList<>(4);
    afterConjunction(folded, 0, "", found);
    if (startsWith(folded, 0, WAW) || startsWith(folded, 0, FEH)) {
      afterConjunction(folded, 1, folded.substring(0, 1), found);
    }
    found.sort(Comparator.comparingInt(Variant::taken));
    return List.copyOf(found);
  }

  private static void afterConjunction(
      String folded, int from, String proclitics, List<Variant> found) {
    addWithAndWithoutArticle(folded, from, proclitics, found);
    if (from >= folded.length()) {
      return;
    }
    char letter = folded.charAt(from);
    String all = proclitics + letter;
    if (letter == BEH || letter == KAF) {
      addWithAndWithoutArticle(folded, from + 1, all, found);
    } else if (letter == LAM) {
      addWithAndWithoutArticle(folded, from + 1, all, found);
      addSwallowedArticle(folded, from + 1, all, found);
    } else if (letter == SEEN && from + 1 < folded.length()) {
      if (PRESENT.indexOf(folded.charAt(from + 1)) >= 0) {
        add(folded, from + 1, all, false, found);
      }
    }
  }

  private static void addWithAndWithoutArticle(
      String folded, int from, String proclitics, List<Variant> found) {
    add(folded, from, proclitics, false, found);
    if (startsWith(folded, from, ALIF) && startsWith(folded, from + 1, LAM)) {
      add(folded, from + 2, proclitics, true, found);
    }
  }

  /** The article loses its alif after lam, and its lam too before a word that begins with one. */
  private static void addSwallowedArticle(
      String folded, int from, String proclitics, List<Variant> found) {
    if (!startsWith(folded, from, LAM) || folded.length() - from <= LEAST) {
      return;
    }
    found.add(new Variant(ALIF + folded.substring(from), from, proclitics, false));
    found.add(new Variant(folded.substring(from + 1), from + 1, proclitics, true));
    found.add(new Variant("" + ALIF + LAM + folded.substring(from), from, proclitics, false));
  }

  private static void add(
      String folded, int from, String proclitics, boolean article, List<Variant> found) {
    if (from == 0 || folded.length() - from >= LEAST) {
      found.add(new Variant(folded.substring(from), from, proclitics, article));
    }
  }

  private static boolean startsWith(String folded, int at, char letter) {
    return at < folded.length() && folded.charAt(at) == letter;
  }

  /**
   * Returns where a word's print begins once letters of its folded form were taken from its front.
   *
   * @param print the word as printed, vowel signs and tatweel and all
   * @param taken how many letters of its folded form go; from 0
   * @return a position in the print, past the signs that belong to the letters taken
   */
  public static int printed(CharSequence print, int taken) {
    int letters = 0;
    int at = 0;
    while (at < print.length() && letters < taken) {
      letters += Folding.fold(print.subSequence(at, at + 1)).length();
      at++;
    }
    while (taken > 0 && at < print.length() && Folding.isDropped(print.charAt(at))) {
      at++;
    }
    return at;
  }
}
