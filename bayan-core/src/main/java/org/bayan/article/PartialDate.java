package org.bayan.article;

import java.util.Objects;
import java.util.Optional;

/**
 * A date as far as it is known, with how it was settled.
 *
 * @param value ISO 8601 cut to the precision ({@code 2019-03}, {@code 2020-06-04}, {@code
 *     2019-11-15T19:19}); empty where the text does not settle it
 * @param precision how exact it is, or would be
 * @param basis how it was settled, in English words
 * @param confidence how sure, from 0 to 1
 */
public record PartialDate(
    Optional<String> value, Precision precision, String basis, double confidence) {
  /** How exact a date is. */
  public enum Precision {
    /** To the minute. */
    MINUTE,
    /** To the day. */
    DAY,
    /** A day of the week, of a week that is not settled. */
    WEEKDAY,
    /** To the month. */
    MONTH,
    /** To the year. */
    YEAR
  }

  public PartialDate {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(basis, "basis");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is from 0 to 1, but this is " + confidence);
    }
  }

  /** Returns the day, where the date is exact to the day or finer. */
  public Optional<java.time.LocalDate> day() {
    return value
        .filter(v -> v.length() >= 10)
        .map(v -> java.time.LocalDate.parse(v.substring(0, 10)));
  }
}
