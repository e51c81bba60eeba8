package org.bayan.reading.number;

import java.util.Objects;

/**
 * A place in a row: the twenty-second, the last, the next.
 *
 * @param first the index of its first token
 * @param taken letters joined to its front that are not its own; the article is
 * @param end the index of the first token after it
 * @param from from where it is counted
 * @param value the place: from the start 1 is the first; from the end 0 is the last and -1 the one
 *     before; from here 0 is this one and 1 the next
 */
public record Ordinal(int first, int taken, int end, From from, long value) {
  /** From where a place is counted. */
  public enum From {
    START,
    END,
    HERE
  }

  public Ordinal {
    Objects.requireNonNull(from, "from");
  }
}
