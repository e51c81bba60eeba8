package org.bayan.reading.name;

/**
 * Forms by which Arabic derives verbs and verbal nouns, and which names of persons do not have. The
 * few first names of such a form are in the list of first names.
 */
final class WordForms {
  private static final char ALIF = '\u0627';
  private static final char TEH = '\u062A';
  private static final char SEEN = '\u0633';
  private static final char NOON = '\u0646';
  private static final char MEEM = '\u0645';
  private static final char HEH = '\u0647';
  private static final char YEH = '\u064A';
  private static final char WAW = '\u0648';
  private static final char BEH = '\u0628';
  private static final char LAM = '\u0644';

  private WordForms() {}

  /**
   * Tells whether a folded word, as it stands or after one joined letter, has such a form, or is a
   * feminine noun with beh joined to it.
   */
  static boolean isDerived(String word) {
    if (isDerivedAsItStands(word)) {
      return true;
    }
    char first = word.charAt(0);
    boolean joined = first == BEH || first == LAM || first == WAW;
    boolean feminine = first == BEH && word.length() > 5 && word.charAt(word.length() - 1) == HEH;
    return feminine || joined && word.length() > 5 && isDerivedAsItStands(word.substring(1));
  }

  private static boolean isDerivedAsItStands(String word) {
    return isTenth(word) || isEighth(word) || isSecond(word) || isThird(word);
  }

  /** The tenth form and its noun, as in to ask for leave: alif, seen, teh. */
  private static boolean isTenth(String word) {
    return word.length() >= 6
        && word.charAt(0) == ALIF
        && word.charAt(1) == SEEN
        && word.charAt(2) == TEH
        && (word.charAt(word.length() - 2) == ALIF || word.charAt(word.length() - 1) == TEH);
  }

  /** The noun of the seventh and eighth forms: alif in front and before the last letter. */
  private static boolean isEighth(String word) {
    int length = word.length();
    boolean infix = length == 6 && (word.charAt(2) == TEH || word.charAt(1) == NOON);
    return infix && word.charAt(0) == ALIF && word.charAt(4) == ALIF;
  }

  /** The noun of the second form: teh in front, yeh before the last letter. */
  private static boolean isSecond(String word) {
    return word.length() == 5
        && word.charAt(0) == TEH
        && word.charAt(3) == YEH
        && isRoot(word.charAt(1))
        && isRoot(word.charAt(2));
  }

  /** The noun of the third form: meem in front, alif after the next letter, teh marbuta. */
  private static boolean isThird(String word) {
    return word.length() == 6
        && word.charAt(0) == MEEM
        && word.charAt(2) == ALIF
        && word.charAt(5) == HEH
        && isRoot(word.charAt(3))
        && isRoot(word.charAt(4));
  }

  private static boolean isRoot(char letter) {
    return letter != ALIF && letter != WAW && letter != YEH;
  }
}
