package org.bayan.app.record;

import java.util.List;
import java.util.Objects;

/**
 * A line of {@code alerts.jsonl}: what the witnesses of one occasion tell differently.
 *
 * @param occasion the occasion's id
 * @param kind what is told differently
 * @param witnesses what each has, those that agree beside each other; at least two values differ
 * @param basis how it was found, in English words
 * @param confidence how sure, from 0 to 1
 */
public record AlertRow(
    String occasion, Kind kind, List<VariantRow> witnesses, String basis, double confidence) {
  /** What is told differently. */
  public enum Kind {
    FIGURE,
    NAME,
    QUOTATION
  }

  /**
   * What one witness has.
   *
   * @param passage where it stands; written as {@code article}, {@code start} and {@code end}
   * @param value the number, name or words, evened out so that equal ones are equal
   */
  public record VariantRow(PassageRow passage, String value) {
    public VariantRow {
      Objects.requireNonNull(passage, "passage");
      Objects.requireNonNull(value, "value");
    }
  }

  public AlertRow {
    Objects.requireNonNull(occasion, "occasion");
    Objects.requireNonNull(kind, "kind");
    witnesses = List.copyOf(witnesses);
    Objects.requireNonNull(basis, "basis");
    confidence = Share.kept(confidence);
    if (witnesses.stream().map(VariantRow::value).distinct().count() < 2) {
      throw new IllegalArgumentException(
          "an alert holds two values or more that differ, but at " + occasion + ": " + witnesses);
    }
  }
}
