package org.bayan.alignment;

import java.util.Objects;
import org.bayan.text.Span;

/**
 * A difference between two wordings, by whole words.
 *
 * @param kind what happened on the way from the first wording to the second
 * @param a the words in the first; empty, at the gap, for words that were added
 * @param b the words in the second; empty, at the gap, for words that were dropped
 */
public record Change(Kind kind, Span a, Span b) {
  /** What happened to the words. */
  public enum Kind {
    ADDED,
    DROPPED,
    REPLACED,
    MOVED
  }

  public Change {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
  }
}
