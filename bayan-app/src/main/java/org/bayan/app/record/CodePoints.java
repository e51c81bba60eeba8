package org.bayan.app.record;

import java.util.Arrays;

/**
 * Turns positions of one text from UTF-16 units to code points and back.
 *
 * <p>A text without surrogates, as nearly all Arabic is, costs nothing; another costs one number
 * for each of its surrogate pairs.
 */
public final class CodePoints {
  private final int units;

  /** The unit at which each surrogate pair begins, in order. */
  private final int[] pairs;

  private CodePoints(int units, int[] pairs) {
    this.units = units;
    this.pairs = pairs;
  }

  /**
   * Prepares a text.
   *
   * @param text the text; a surrogate that stands alone counts as one code point
   */
  public static CodePoints of(CharSequence text) {
    int[] pairs = new int[0];
    int found = 0;
    for (int at = 0; at + 1 < text.length(); at++) {
      if (Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
        pairs = found == pairs.length ? Arrays.copyOf(pairs, found * 2 + 4) : pairs;
        pairs[found++] = at++;
      }
    }
    return new CodePoints(text.length(), Arrays.copyOf(pairs, found));
  }

  /** Returns how many code points the text has. */
  public int length() {
    return units - pairs.length;
  }

  /**
   * Returns how many code points stand before a unit; one inside a pair counts as its beginning.
   *
   * @param unit a position in UTF-16 units, from 0 to the text's length
   */
  public int ofUnit(int unit) {
    check(unit, units);
    if (pairs.length == 0) {
      return unit;
    }
    int at = Arrays.binarySearch(pairs, unit);
    return unit - (at >= 0 ? at : -at - 1);
  }

  /**
   * Returns the unit at which a code point begins.
   *
   * @param codePoint a position in code points, from 0 to {@link #length()}
   */
  public int toUnit(int codePoint) {
    check(codePoint, length());
    int low = 0;
    int high = pairs.length;
    // The pairs that lie wholly before the code point: pair i is code point pairs[i] - i.
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  private static void check(int position, int length) {
    if (position < 0 || position > length) {
      throw new IllegalArgumentException(
          "a position is from 0 to " + length + ", but this is " + position);
    }
  }
}
