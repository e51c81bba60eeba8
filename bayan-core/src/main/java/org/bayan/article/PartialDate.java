package org.bayan.article;

import java.util.Objects;
import java.util.Optional;

/**
 * A date or a period as far as it is known, with how it was settled.
 *
 * @param value ISO 8601 cut to the precision ({@code 2019-03}, {@code 2020-06-04}, {@code
 *     2019-11-15T19:19}); of a period the first day, month or year; empty where the text does not
 *     settle it
 * @param until the last day, month or year of a period, cut alike; empty for all else. A day whose
 *     text goes on "to the 5th" has the 5th here, and keeps the precision of a day
 * @param precision how exact it is, or would be
 * @param basis how it was settled, in English words
 * @param confidence how sure, from 0 to 1
 */
public record PartialDate(
    Optional<String> value,
    Optional<String> until,
    Precision precision,
    String basis,
    double confidence) {
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
    YEAR,
    /** A stretch that is no one day, month or year, such as a week or a decade. */
    PERIOD
  }

  /** Makes a date that is no period. */
  public PartialDate(Optional<String> value, Precision precision, String basis, double confidence) {
    this(value, Optional.empty(), precision, basis, confidence);
  }

  public PartialDate {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(basis, "basis");
    if (until.isPresent() && value.filter(v -> v.compareTo(until.get()) <= 0).isEmpty()) {
      throw new IllegalArgumentException(
          "a period ends after it begins, but this is from " + value + " to " + until);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("a confidence is from 0 to 1, but this is " + confidence);
    }
  }

  /** Returns this date as the first of a period. */
  public PartialDate upTo(String last) {
    return new PartialDate(value, Optional.of(last), precision, basis, confidence);
  }

  /** Returns the day, where the date is exact to the day or finer. */
  public Optional<java.time.LocalDate> day() {
    return value
        .filter(v -> v.length() >= 10 && precision != Precision.PERIOD)
        .map(v -> java.time.LocalDate.parse(v.substring(0, 10)));
  }
}
