package org.bayan.app.pages;

import java.util.Set;

/**
 * Words with the language they are in, so that a quoted Arabic name stays Arabic on an English
 * page.
 *
 * @param words the words, as they were found
 * @param language the code of BCP 47
 */
record Phrase(String words, String language) {
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ku", "ps", "ur");

  static Phrase arabic(String words) {
    return new Phrase(words, "ar");
  }

  /** Returns words in the language of the letters that prevail in them. */
  static Phrase guessed(String words) {
    long arabic =
        words.codePoints().filter(c -> Character.UnicodeScript.of(c) == ARABIC_SCRIPT).count();
    long latin =
        words.codePoints().filter(c -> Character.UnicodeScript.of(c) == LATIN_SCRIPT).count();
    return new Phrase(words, latin > arabic ? "en" : "ar");
  }

  private static final Character.UnicodeScript ARABIC_SCRIPT = Character.UnicodeScript.ARABIC;
  private static final Character.UnicodeScript LATIN_SCRIPT = Character.UnicodeScript.LATIN;

  String direction() {
    return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
  }

  /**
   * Returns the words cut after a whole word, with an ellipsis where something was cut.
   *
   * @param most how many UTF-16 units may stay
   */
  Phrase cut(int most) {
    String one = words.strip().replaceAll("\\s+", " ");
    if (one.length() <= most) {
      return new Phrase(one, language);
    }
    int end = one.lastIndexOf(' ', most);
    return new Phrase(one.substring(0, end < most / 2 ? most : end) + "…", language);
  }
}
