package org.bayan.app.record;

/** Shares, similarities and confidences: from 0 to 1, to four places, so that bytes are stable. */
final class Share {
  /** How fine a share is kept: one ten-thousandth. */
  private static final double FINENESS = 10_000;

  private Share() {}

  /**
   * Returns a share as it is kept in the record.
   *
   * @param value from 0 to 1
   */
  static double kept(double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("a share is from 0 to 1, but this is " + value);
    }
    return Math.round(value * FINENESS) / FINENESS;
  }
}
