package org.bayan.app.record;

/**
 * A stretch of one article's text, in code points.
 *
 * @param start the first code point inside; from 0
 * @param end the first code point after; from {@code start}
 */
public record SpanRow(int start, int end) {
  public SpanRow {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span runs forward from 0 or later, but this one is [" + start + ", " + end + ")");
    }
  }

  /** Tells whether this span and another share a code point. */
  public boolean overlaps(SpanRow other) {
    return start < other.end && other.start < end;
  }

  /** Tells whether another span lies wholly inside this one. */
  public boolean contains(SpanRow other) {
    return start <= other.start && other.end <= end;
  }
}
