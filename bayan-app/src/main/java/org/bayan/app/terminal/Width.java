package org.bayan.app.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How many columns of a terminal words take. */
final class Width {
  private Width() {}

  static int of(String words) {
    int width = 0;
    for (int at = 0; at < words.length(); ) {
      int sign = words.codePointAt(at);
      width += of(sign);
      at += Character.charCount(sign);
    }
    return width;
  }

  /** Returns the columns of one sign: none for vowel signs and marks of direction. */
  static int of(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(sign) ? 2 : 1;
    };
  }

  private static boolean isWide(int sign) {
    int width = UCharacter.getIntPropertyValue(sign, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
  }
}
