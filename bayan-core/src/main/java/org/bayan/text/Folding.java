package org.bayan.text;

/**
 * Evens out the spelling of a word for comparing: the print is never touched, only compared by
 * this.
 *
 * <p>Vowel signs, tatweel and invisible characters go; the hamza's seats and the madda on alif
 * become bare alif; alif maqsura and the Persian yeh become yeh; teh marbuta becomes heh; waw and
 * yeh with hamza become waw and yeh; Persian kaf becomes kaf; presentation forms become letters;
 * Eastern and Persian digits become 0 to 9; Latin letters become lower case. Folding a folded word
 * changes nothing.
 */
public final class Folding {
  private static final char ALIF = '\u0627';
  private static final char WAW = '\u0648';
  private static final char YEH = '\u064A';
  private static final char HEH = '\u0647';
  private static final char KAF = '\u0643';

  private Folding() {}

  /**
   * Returns a word as it is compared.
   *
   * @param word a word, or several with what stands between them
   */
  public static String fold(CharSequence word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (isPresentationForm(letter)) {
        String plain =
            java.text.Normalizer.normalize(String.valueOf(letter), java.text.Normalizer.Form.NFKC);
        for (int k = 0; k < plain.length(); k++) {
          append(folded, plain.charAt(k));
        }
      } else {
        append(folded, letter);
      }
    }
    return folded.toString();
  }

  private static boolean isPresentationForm(char letter) {
    return letter >= '\uFB50' && letter <= '\uFDFF' || letter >= '\uFE70' && letter <= '\uFEFC';
  }

  private static void append(StringBuilder folded, char letter) {
    if (!isDropped(letter)) {
      folded.append(fold(letter));
    }
  }

  /** Tells whether a character is dropped: a vowel sign, tatweel, or one that nobody sees. */
  public static boolean isDropped(char letter) {
    return letter >= '\u064B' && letter <= '\u065F'
        || letter == '\u0670'
        || letter == '\u0640'
        || letter >= '\u0610' && letter <= '\u061A'
        || letter >= '\u06D6' && letter <= '\u06ED' && letter != '\u06DE' && letter != '\u06E9'
        || letter >= '\u0300' && letter <= '\u036F'
        || letter >= '\u200B' && letter <= '\u200F'
        || letter >= '\u202A' && letter <= '\u202E'
        || letter >= '\u2060' && letter <= '\u2069'
        || letter == '\u00AD'
        || letter == '\uFEFF'
        || letter == '\u061C';
  }

  private static char fold(char letter) {
    return switch (letter) {
      case '\u0622', '\u0623', '\u0625', '\u0671', '\u0672', '\u0673' -> ALIF;
      case '\u0624' -> WAW;
      case '\u0626', '\u0649', '\u06CC', '\u06D2' -> YEH;
      case '\u0629', '\u06C0', '\u06C1', '\u06D5', '\u06BE' -> HEH;
      case '\u06A9', '\u06AA' -> KAF;
      default -> foldOther(letter);
    };
  }

  private static char foldOther(char letter) {
    if (letter >= '\u0660' && letter <= '\u0669') {
      return (char) ('0' + letter - '\u0660');
    }
    if (letter >= '\u06F0' && letter <= '\u06F9') {
      return (char) ('0' + letter - '\u06F0');
    }
    return letter < '\u0590' ? Character.toLowerCase(letter) : letter;
  }
}
