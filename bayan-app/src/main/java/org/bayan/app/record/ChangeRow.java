package org.bayan.app.record;

import java.util.Objects;

/**
 * Words that differ between two passages laid beside each other.
 *
 * @param kind what became of them
 * @param a where they stand in the first passage's article; empty at the gap where they were added
 * @param b where they stand in the second passage's article; empty at the gap where they were
 *     dropped
 */
public record ChangeRow(Kind kind, SpanRow a, SpanRow b) {
  /** What became of words, seen from the first passage to the second. */
  public enum Kind {
    ADDED,
    DROPPED,
    REPLACED,
    MOVED
  }

  public ChangeRow {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
  }
}
