package org.bayan.app.record;

import java.util.Objects;
import java.util.Optional;

/**
 * A date as far as it is known, with how it was settled.
 *
 * @param value ISO 8601 cut to the precision ({@code 2019-03}, {@code 2020-06-04}, {@code
 *     2019-11-15T19:19}), of a period the first day, month or year; empty where nothing settles it
 * @param until the last day, month or year of a period, and of a date whose text goes on to a
 *     second; only a mention has it
 * @param precision how exact it is, or would be; empty where not even that is known
 * @param basis how it was settled, in English words
 * @param confidence how sure, from 0 to 1
 */
public record DateRow(
    Optional<String> value,
    Optional<String> until,
    Optional<Precision> precision,
    String basis,
    double confidence) {
  /** How exact a date is. */
  public enum Precision {
    MINUTE,
    DAY,
    WEEKDAY,
    MONTH,
    YEAR,
    PERIOD
  }

  /** Makes a date that is no period. */
  public DateRow(
      Optional<String> value, Optional<Precision> precision, String basis, double confidence) {
    this(value, Optional.empty(), precision, basis, confidence);
  }

  public DateRow {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(basis, "basis");
    confidence = Share.kept(confidence);
  }
}
