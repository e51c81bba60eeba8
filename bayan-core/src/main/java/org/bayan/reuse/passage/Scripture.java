package org.bayan.reuse.passage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.text.Folding;
import org.bayan.text.Span;
import org.bayan.text.WordList;

/**
 * Finds where a text quotes scripture, by how print shows it: in the brackets of the Quran; in
 * quotation marks or brackets of any kind behind words that announce a verse or a saying, or before
 * the name of a sura with its number; or with nearly every vowel written.
 *
 * <p>No verse is known here: what is shown in one text to be scripture is learned for the others.
 */
final class Scripture {
  private static final String OPENING = "\"\u00AB\u201C\u2018({[\uFD3F\uFD3E";
  private static final String CLOSING = "\"\u00BB\u201D\u2019)}]\uFD3E\uFD3F";
  private static final char ORNATE_LEFT = '\uFD3E';
  private static final char ORNATE_RIGHT = '\uFD3F';

  /** The longest stretch between two marks that is taken for a quotation, in characters. */
  private static final int LONGEST = 1200;

  /** The shortest: less is a reference or a title. */
  private static final int SHORTEST = 12;

  /** How far before and behind a quotation a cue may stand, in characters. */
  private static final int REACH = 34;

  /** From this share of vowel signs to letters on a text is vowelled throughout. */
  private static final double VOWELLED = 0.45;

  private static final Set<String> BEFORE =
      new HashSet<>(WordList.folded(Scripture.class, "scripture-before.txt"));
  private static final Set<String> BEHIND =
      new HashSet<>(WordList.folded(Scripture.class, "scripture-behind.txt"));

  private Scripture() {}

  /**
   * Returns the stretches of a text that are scripture, in order.
   *
   * @param text the text as printed
   * @param near the stretch of it that is asked about: only quotations that touch it are looked at
   */
  static List<Span> in(String text, Span near) {
    List<Span> found = new ArrayList<>();
    int from = Math.max(0, near.begin() - LONGEST);
    int at = from;
    while (at < Math.min(text.length(), near.end())) {
      int kind = OPENING.indexOf(text.charAt(at));
      int end = kind < 0 || !opens(text, at) ? -1 : closing(text, at, kind);
      if (end < 0) {
        at++;
        continue;
      }
      Span inside = new Span(at + 1, end);
      boolean touches = inside.end() > near.begin() && inside.length() >= SHORTEST;
      if (touches && isScripture(text, inside)) {
        found.add(inside);
        at = end + 1;
      } else {
        at++;
      }
    }
    return found;
  }

  /** A mark that opens stands before a word and not behind one. */
  private static boolean opens(String text, int at) {
    return at + 1 < text.length()
        && !Character.isWhitespace(text.charAt(at + 1))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static int closing(String text, int open, int kind) {
    int last = Math.min(text.length(), open + LONGEST);
    for (int at = open + 1; at < last; at++) {
      if (text.charAt(at) == CLOSING.charAt(kind) && !Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isScripture(String text, Span inside) {
    char open = text.charAt(inside.begin() - 1);
    if (open == ORNATE_LEFT || open == ORNATE_RIGHT || isVowelled(text, inside)) {
      return true;
    }
    return isAnnounced(text.substring(Math.max(0, inside.begin() - REACH), inside.begin() - 1))
        || isNamed(text.substring(inside.end(), Math.min(text.length(), inside.end() + REACH)));
  }

  private static boolean isVowelled(String text, Span inside) {
    int signs = 0;
    int letters = 0;
    for (int at = inside.begin(); at < inside.end(); at++) {
      char letter = text.charAt(at);
      if (letter >= '\u064B' && letter <= '\u0652') {
        signs++;
      } else if (Character.isLetter(letter)) {
        letters++;
      }
    }
    return signs > VOWELLED * letters;
  }

  private static boolean isAnnounced(String before) {
    WordScanner scanner = new WordScanner(before);
    while (scanner.next()) {
      if (BEFORE.contains(scanner.folded())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a name and a number follow. */
  private static boolean isNamed(String behind) {
    boolean name = false;
    boolean number = false;
    WordScanner scanner = new WordScanner(behind);
    for (int words = 0; words < 5 && scanner.next(); words++) {
      String word = Folding.fold(behind.substring(scanner.begin(), scanner.end()));
      name |= BEHIND.contains(word);
      number |= Character.isDigit(word.charAt(0));
    }
    return name && number;
  }
}
