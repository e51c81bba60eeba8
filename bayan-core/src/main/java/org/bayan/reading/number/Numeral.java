package org.bayan.reading.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads a number in digits with its separators.
 *
 * <p>The press writes both 7,7 and 7.7 for seven and seven tenths, and 1,000 and 1.000 for a
 * thousand: a lone separator before exactly three digits parts thousands, unless a word such as
 * "million" follows or nothing but zero stands before it. The Arabic decimal and thousands signs
 * mean what they are named for.
 */
final class Numeral {
  private static final char DECIMAL = '\u066B';
  private static final char THOUSANDS = '\u066C';
  private static final int LONGEST = 18;

  private Numeral() {}

  /**
   * Returns the value of a token of digits; nothing where its groups make no number, as in an
   * address of four parts.
   *
   * @param folded the token, its digits 0 to 9
   * @param large whether a word such as "million" follows
   * @param english whether the text is English, in which a full stop is always decimal
   */
  static Optional<BigDecimal> value(String folded, boolean large, boolean english) {
    if (folded.length() > LONGEST) {
      return Optional.empty();
    }
    int last = lastSeparator(folded);
    if (last < 0) {
      return decimal(folded);
    }
    String whole = folded.substring(0, last);
    String rest = folded.substring(last + 1);
    char sign = folded.charAt(last);
    boolean only = lastSeparator(whole) < 0;
    if (isThousands(whole, rest, sign, large, english)) {
      return grouped(folded);
    }
    if (only) {
      return decimal(whole + "." + rest);
    }
    return whole.indexOf(sign) < 0 && sign != THOUSANDS
        ? grouped(whole).flatMap(g -> decimal(g.toPlainString() + "." + rest))
        : Optional.empty();
  }

  private static boolean isThousands(
      String whole, String rest, char sign, boolean large, boolean english) {
    if (sign == DECIMAL || sign == '.' && english && whole.indexOf('.') < 0) {
      return false;
    }
    if (lastSeparator(whole) >= 0) {
      return whole.charAt(lastSeparator(whole)) == sign;
    }
    boolean three = rest.length() == 3 && whole.length() <= 3 && !whole.startsWith("0");
    return sign == THOUSANDS || three && !large;
  }

  private static int lastSeparator(String folded) {
    for (int i = folded.length() - 1; i >= 0; i--) {
      if (!Character.isDigit(folded.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Digits in groups of three. */
  private static Optional<BigDecimal> grouped(String folded) {
    String[] groups = folded.split("[^0-9]", -1);
    if (groups[0].isEmpty() || groups[0].length() > 3 || groups[0].startsWith("0")) {
      return Optional.empty();
    }
    for (int i = 1; i < groups.length; i++) {
      if (groups[i].length() != 3) {
        return Optional.empty();
      }
    }
    return decimal(String.join("", groups));
  }

  private static Optional<BigDecimal> decimal(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if ((c < '0' || c > '9') && c != '.') {
        return Optional.empty();
      }
    }
    return Optional.of(plain(new BigDecimal(digits)));
  }

  /** A number without needless zeros after its point, and never with an exponent. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
