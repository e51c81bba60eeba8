package org.bayan.ingest.print;

import java.text.Normalizer;

/** What the signs of a font stand for, in plain letters. */
final class Letters {
  private static final int FIRST_FORM_A = 0xFB50;
  private static final int LAST_FORM_A = 0xFDF9;
  private static final int FIRST_FORM_B = 0xFE70;
  private static final int LAST_FORM_B = 0xFEFC;
  private static final char TATWEEL = '\u0640';
  private static final char LAM = '\u0644';
  private static final String ALEFS = "\u0627\u0622\u0623\u0625";
  private static final String ORNATE = "\uFD3E\uFD3F";

  /** What symbol fonts have at their private places for the dots of lists. */
  private static final String PRIVATE_DOTS = "\uF0B7\uF0A7\uF076\uF0D8";

  private Letters() {}

  /**
   * Returns what a sign says, without what cannot be seen.
   *
   * @param sign what the font says that it is, in whatever order the font has it
   */
  static String plain(String sign) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < sign.length(); ) {
      int letter = sign.codePointAt(i);
      i += Character.charCount(letter);
      append(plain, letter);
    }
    return inReadingOrder(plain).toString();
  }

  private static void append(StringBuilder plain, int letter) {
    int type = Character.getType(letter);
    if (isForm(letter)) {
      appendForm(plain, letter);
    } else if (PRIVATE_DOTS.indexOf(letter) >= 0) {
      plain.append('\u2022');
    } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      plain.append(' ');
    } else if (type == Character.SURROGATE) {
      plain.append('\uFFFD');
    } else if (type != Character.CONTROL && !isUnseen(letter, type)) {
      plain.appendCodePoint(letter);
    }
  }

  /**
   * Marks of direction say nothing once the words are in order; a joiner parts words in Persian.
   */
  private static boolean isUnseen(int letter, int type) {
    return type == Character.FORMAT && letter != '\u200C' && letter != '\u00AD'
        || letter >= 0xFFFE && letter <= 0xFFFF;
  }

  private static boolean isForm(int letter) {
    boolean formA = letter >= FIRST_FORM_A && letter <= LAST_FORM_A && ORNATE.indexOf(letter) < 0;
    return formA || letter >= FIRST_FORM_B && letter <= LAST_FORM_B;
  }

  /**
   * The form of a vowel sign that stands alone is made of a space or a dash, which are no print.
   */
  private static void appendForm(StringBuilder plain, int letter) {
    String letters = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
    for (int i = 0; i < letters.length(); i++) {
      char part = letters.charAt(i);
      boolean carrier = letters.length() > 1 && (part == ' ' || part == TATWEEL);
      if (!carrier) {
        plain.append(part);
      }
    }
  }

  /**
   * One sign for two letters is lam-alef; where a font has it the other way round, as it is seen
   * and not as it is read, it is turned. No font has one sign for alef and lam.
   */
  private static StringBuilder inReadingOrder(StringBuilder sign) {
    if (sign.length() == 2 && sign.charAt(1) == LAM && ALEFS.indexOf(sign.charAt(0)) >= 0) {
      sign.reverse();
    }
    return sign;
  }
}
