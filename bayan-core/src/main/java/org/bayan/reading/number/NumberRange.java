package org.bayan.reading.number;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Numbers from one to another, or to one side of one.
 *
 * @param first the index of its first token, the words that bound it included
 * @param end the index of the first token after it
 * @param low the lower end; empty where there is none
 * @param lowIn whether the lower end itself belongs to it
 * @param high the upper end; empty where there is none
 * @param highIn whether the upper end itself belongs to it
 */
public record NumberRange(
    int first,
    int end,
    Optional<BigDecimal> low,
    boolean lowIn,
    Optional<BigDecimal> high,
    boolean highIn) {
  public NumberRange {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw new IllegalArgumentException(
          "a range runs upwards, but this one from " + low + " to " + high);
    }
  }

  /** Where two ends stand in print, as with "between", the upper one is taken to be outside. */
  static NumberRange between(int first, int end, BigDecimal low, BigDecimal high) {
    return new NumberRange(first, end, Optional.of(low), true, Optional.of(high), false);
  }

  static NumberRange from(int first, int end, BigDecimal low, boolean in) {
    return new NumberRange(first, end, Optional.of(low), in, Optional.empty(), false);
  }

  static NumberRange upTo(int first, int end, BigDecimal high, boolean in) {
    return new NumberRange(first, end, Optional.empty(), false, Optional.of(high), in);
  }

  static NumberRange just(int first, int end, BigDecimal value) {
    return new NumberRange(first, end, Optional.of(value), true, Optional.of(value), true);
  }

  /** Puts the lower and the upper side, told one after the other, together. */
  Optional<NumberRange> and(NumberRange next) {
    boolean here = low.isPresent() && high.isEmpty() && next.low.isEmpty();
    boolean there = high.isPresent() && low.isEmpty() && next.high.isEmpty();
    NumberRange lower = here ? this : next;
    NumberRange upper = here ? next : this;
    return (here || there) && lower.low.orElseThrow().compareTo(upper.high.orElseThrow()) < 0
        ? Optional.of(
            new NumberRange(first, next.end, lower.low, lower.lowIn, upper.high, upper.highIn))
        : Optional.empty();
  }
}
