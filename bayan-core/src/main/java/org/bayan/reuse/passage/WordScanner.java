package org.bayan.reuse.passage;

import org.bayan.text.Folding;

/**
 * Goes over the words and numbers of a text, one after the other, and makes nothing of them but a
 * hash: what {@link org.bayan.text.Tokens} finds, without its objects.
 *
 * <p>The hash is that of Fowler, Noll and Vo (FNV-1a, 64 bits) over the word's folded letters, as
 * UTF-16 units rather than bytes.
 */
final class WordScanner {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private static final char BREAK = 0;
  private static final char DROPPED = 1;
  private static final char LONG = 2;

  /** What each character folds to; or that it breaks a word, is dropped, or folds to several. */
  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  /** 1 for a letter, 2 for a digit, 0 for neither. */
  private static final byte[] KIND = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char letter = (char) c;
      String folded = Folding.fold(String.valueOf(letter));
      boolean digit = Character.isDigit(letter);
      boolean word = Character.isLetter(letter) && !Folding.isDropped(letter);
      KIND[c] = (byte) (word ? 1 : digit ? 2 : 0);
      FOLDED[c] =
          Folding.isDropped(letter)
              ? DROPPED
              : !word && !digit ? BREAK : folded.length() == 1 ? folded.charAt(0) : LONG;
    }
  }

  private final String text;
  private int at;
  private int begin;
  private int end;
  private long hash;

  WordScanner(String text) {
    this(text, 0);
  }

  /**
   * @param text a text as printed
   * @param from where in it to begin
   */
  WordScanner(String text, int from) {
    this.text = text;
    this.at = from;
  }

  /** Goes on to the next word or number. */
  boolean next() {
    int length = text.length();
    while (at < length) {
      int kind = KIND[text.charAt(at)];
      if (kind == 1) {
        word(length);
        return true;
      }
      if (kind == 2) {
        number(length);
        return true;
      }
      at++;
    }
    return false;
  }

  private void word(int length) {
    begin = at;
    long h = OFFSET;
    int i = at;
    int last = at;
    while (i < length) {
      char letter = text.charAt(i);
      char folded = FOLDED[letter];
      if (folded == DROPPED) {
        i++;
        continue;
      }
      if (KIND[letter] != 1) {
        break;
      }
      h = folded == LONG ? several(letter, h) : (h ^ folded) * PRIME;
      i++;
      last = i;
    }
    end = last;
    at = i;
    hash = h;
  }

  private void number(int length) {
    begin = at;
    long h = OFFSET;
    int i = at;
    while (i < length) {
      char sign = text.charAt(i);
      if (KIND[sign] != 2) {
        boolean joint =
            (sign == '.' || sign == ',' || sign == '\u066B' || sign == '\u066C' || sign == '\u060C')
                && i + 1 < length
                && KIND[text.charAt(i + 1)] == 2;
        if (!joint) {
          break;
        }
        h = (h ^ sign) * PRIME;
      } else {
        h = (h ^ FOLDED[sign]) * PRIME;
      }
      i++;
    }
    end = i;
    at = i;
    hash = h;
  }

  private static long several(char letter, long h) {
    String folded = Folding.fold(String.valueOf(letter));
    long sum = h;
    for (int i = 0; i < folded.length(); i++) {
      sum = (sum ^ folded.charAt(i)) * PRIME;
    }
    return sum;
  }

  /** Returns where the word begins in the text. */
  int begin() {
    return begin;
  }

  /** Returns where it ends. */
  int end() {
    return end;
  }

  /** Returns the hash of its folded form. */
  long hash() {
    return hash;
  }

  /** Returns the hash of a word that is folded already, or of a stem. */
  static long hash(String word) {
    long h = OFFSET;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * PRIME;
    }
    return h;
  }

  /** Returns its folded form. */
  String folded() {
    return Folding.fold(text.substring(begin, end));
  }
}
