package org.bayan.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Locale;

/**
 * Print for the eye: signs that would act instead of being seen stand as signs.
 *
 * <p>A control character can move the cursor of a terminal or end a page early, and an override of
 * direction turns the words around it about. What is compared and recorded keeps them; what is
 * shown passes through here. Letters, vowel signs, joiners and the plain marks of direction, which
 * the Arabic press uses, stay as they are.
 */
public final class Visible {
  private static final char SPACE = ' ';
  private static final char DELETE = '\u007F';
  private static final char LAST_CONTROL = '\u009F';
  private static final char LINE_SEPARATOR = '\u2028';
  private static final char PARAGRAPH_SEPARATOR = '\u2029';
  private static final char FIRST_EMBEDDING = '\u202A';
  private static final char LAST_OVERRIDE = '\u202E';
  private static final char FIRST_ISOLATE = '\u2066';
  private static final char END_OF_ISOLATE = '\u2069';

  /** Where the pictures of control characters begin, that of U+0000 first. */
  private static final char PICTURES = '\u2400';

  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';

  private Visible() {}

  /**
   * Returns a text as it may be shown: controls as their pictures, embeddings and overrides of
   * direction as their numbers, halves of surrogate pairs as the replacement sign. Line breaks and
   * tabulators stay, and so do isolates that are closed in the same text.
   */
  public static String of(String text) {
    int first = firstActing(text);
    if (first < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
    BitSet closed = closedIsolates(text, first);
    for (int at = first; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (Character.isHighSurrogate(sign) && isPair(text, at)) {
        shown.append(sign).append(text.charAt(++at));
      } else {
        append(shown, sign, isIsolate(sign) ? closed.get(at) : !acts(sign));
      }
    }
    return shown.toString();
  }

  /** Returns where isolates stand that open and close in one paragraph. */
  private static BitSet closedIsolates(String text, int from) {
    BitSet closed = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = from; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (sign == '\n') {
        open.clear();
      } else if (sign == END_OF_ISOLATE && !open.isEmpty()) {
        closed.set(open.pop());
        closed.set(at);
      } else if (isIsolate(sign) && sign != END_OF_ISOLATE) {
        open.push(at);
      }
    }
    return closed;
  }

  private static int firstActing(String text) {
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (Character.isHighSurrogate(sign) && isPair(text, at)) {
        at++;
      } else if (acts(sign) || isIsolate(sign)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean acts(char sign) {
    if (sign < SPACE) {
      return sign != '\n' && sign != '\t' && sign != '\r';
    }
    return sign >= DELETE && sign <= LAST_CONTROL
        || sign == LINE_SEPARATOR
        || sign == PARAGRAPH_SEPARATOR
        || sign >= FIRST_EMBEDDING && sign <= LAST_OVERRIDE
        || Character.isSurrogate(sign);
  }

  private static boolean isIsolate(char sign) {
    return sign >= FIRST_ISOLATE && sign <= END_OF_ISOLATE;
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private static void append(StringBuilder shown, char sign, boolean asItIs) {
    if (asItIs) {
      shown.append(sign);
    } else if (sign < SPACE) {
      shown.append((char) (PICTURES + sign));
    } else if (sign == DELETE) {
      shown.append(PICTURE_OF_DELETE);
    } else if (Character.isSurrogate(sign)) {
      shown.append(REPLACEMENT);
    } else {
      shown.append(String.format(Locale.ROOT, "[U+%04X]", (int) sign));
    }
  }
}
