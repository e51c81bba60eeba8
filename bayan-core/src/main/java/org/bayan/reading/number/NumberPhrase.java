package org.bayan.reading.number;

import java.math.BigDecimal;

/**
 * A number met.
 *
 * @param first the index of its first token
 * @param taken letters joined to its front that are not its own
 * @param end the index of the first token after it
 * @param value the number
 * @param magnitude the magnitude of its last part, such as a million; 1 where it has none
 * @param digits whether it begins with digits
 * @param definite whether the article is joined to its front
 */
public record NumberPhrase(
    int first,
    int taken,
    int end,
    BigDecimal value,
    BigDecimal magnitude,
    boolean digits,
    boolean definite) {
  NumberPhrase with(int newEnd, BigDecimal newValue, BigDecimal newMagnitude) {
    return new NumberPhrase(first, taken, newEnd, newValue, newMagnitude, digits, definite);
  }

  /** Returns this number less than nothing, with its sign. */
  NumberPhrase negative(int sign) {
    return new NumberPhrase(sign, 0, end, value.negate(), magnitude, digits, false);
  }

  /** Returns the whole number in it, or the greatest long where it is greater still. */
  public long whole() {
    return value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) >= 0
        ? Long.MAX_VALUE
        : value.longValue();
  }

  /** Returns this number with a part of one more. */
  public NumberPhrase plus(BigDecimal share) {
    return with(end, Numeral.plain(value.add(share)), magnitude);
  }

  /** Returns this number as so many of a magnitude. */
  public NumberPhrase times(BigDecimal factor) {
    return new NumberPhrase(
        first, taken, end, Numeral.plain(value.multiply(factor)), factor, digits, definite);
  }
}
