package org.bayan.reading.name;

/** Tells spellings of one name from two names. */
final class Spelling {
  private static final String FROM = "\u0637\u0636\u063A\u0635\u06A4\u067E\u0686";
  private static final String TO = "\u062A\u062F\u062C\u0633\u0641\u0628\u062C";
  private static final String VOWELS = "\u0627\u0648\u064A\u0647";
  private static final int LEAST = 3;
  private static final int LONG = 6;

  private final NameWords words;

  Spelling(NameWords words) {
    this.words = words;
  }

  /** Returns a name's consonants as far as papers agree on them. */
  String bare(String part) {
    String word = Definite.bare(part);
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char letter = consonant(word.charAt(i));
      if (i == 0 || VOWELS.indexOf(letter) < 0) {
        bare.append(letter);
      }
    }
    return bare.toString();
  }

  private static char consonant(char letter) {
    int at = FROM.indexOf(letter);
    return at < 0 ? letter : TO.charAt(at);
  }

  /**
   * Tells whether two parts of names are one.
   *
   * @param surname whether they stand after the first name, where the article may come and go
   */
  boolean alike(String one, String other, boolean surname) {
    String a = surname ? Definite.bare(one) : one;
    String b = surname ? Definite.bare(other) : other;
    if (a.equals(b) || consonants(a).equals(consonants(b))) {
      return true;
    }
    boolean twoNames = words.canBeName(a) && words.canBeName(b);
    if (twoNames || Definite.is(one) || Definite.is(other)) {
      return false;
    }
    String bare = bare(a);
    return bare.length() >= LEAST && bare.equals(bare(b))
        || Math.min(a.length(), b.length()) >= LONG && isOneAway(a, b);
  }

  private static String consonants(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    word.chars().forEach(c -> letters.append(consonant((char) c)));
    return letters.toString();
  }

  /** Whether one letter more, less or other makes one word the other. */
  private static boolean isOneAway(String a, String b) {
    int begin = 0;
    int least = Math.min(a.length(), b.length());
    while (begin < least && a.charAt(begin) == b.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < least - begin
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return Math.max(a.length(), b.length()) - begin - end <= 1;
  }
}
