package org.bayan.app.record;

import java.util.Objects;
import java.util.Optional;

/**
 * A date as far as it is known, with how it was settled.
 *
 * @param value ISO 8601 cut to the precision ({@code 2019-03}, {@code 2020-06-04}, {@code
 *     2019-11-15T19:19}); empty where nothing settles it
 * @param precision how exact it is, or would be; empty where not even that is known
 * @param basis how it was settled, in English words
 * @param confidence how sure, from 0 to 1
 */
public record DateRow(
    Optional<String> value, Optional<Precision> precision, String basis, double confidence) {
  /** How exact a date is. */
  public enum Precision {
    MINUTE,
    DAY,
    WEEKDAY,
    MONTH,
    YEAR
  }

  public DateRow {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(basis, "basis");
    confidence = Share.kept(confidence);
  }
}
