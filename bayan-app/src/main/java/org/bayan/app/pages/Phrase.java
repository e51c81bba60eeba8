package org.bayan.app.pages;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words with the language they are in, so that a quoted Arabic name stays Arabic on an English
 * page.
 *
 * @param words the words, as they were found
 * @param language the code of BCP 47
 */
record Phrase(String words, String language) {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ku", "ps", "ur");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The last letter of the Latin letters with their marks. */
  private static final char LATIN_END = '\u024F';

  private static final char ARABIC = '\u0600';
  private static final char ARABIC_END = '\u08FF';

  static Phrase arabic(String words) {
    return new Phrase(words, "ar");
  }

  /** Returns words in the language of the letters that prevail in them. */
  static Phrase guessed(String words) {
    int balance = 0;
    for (int at = 0; at < words.length(); at++) {
      char sign = words.charAt(at);
      if (sign >= ARABIC && sign <= ARABIC_END) {
        balance++;
      } else if (sign <= LATIN_END && Character.isLetter(sign)) {
        balance--;
      }
    }
    return new Phrase(words, balance < 0 ? "en" : "ar");
  }

  /** Returns words on one line, with one blank between two. */
  static String onOneLine(String words) {
    return evened(words.strip());
  }

  /** Returns words with one blank wherever some stood, at the ends too. */
  static String evened(String words) {
    return BLANKS.matcher(words).replaceAll(" ");
  }

  String direction() {
    return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
  }

  /**
   * Returns the words cut after a whole word, with an ellipsis where something was cut.
   *
   * @param most how many UTF-16 units may stay
   */
  Phrase cut(int most) {
    String one = onOneLine(words);
    if (one.length() <= most) {
      return new Phrase(one, language);
    }
    int end = one.lastIndexOf(' ', most);
    return new Phrase(one.substring(0, end < most / 2 ? most : end) + "…", language);
  }
}
