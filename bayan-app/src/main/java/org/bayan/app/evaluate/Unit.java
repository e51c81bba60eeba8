package org.bayan.app.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * A unit of the reading made by hand: one thing that an article says.
 *
 * @param id its name, such as {@code 0.5b}
 * @param document the article's file name
 * @param kind {@code statement}, {@code lead}, {@code context}, {@code title}, {@code dateline} or
 *     {@code boilerplate}
 * @param text its words
 * @param start the first code point inside
 * @param end the first code point after
 * @param acts every act that counts as right; empty where it is not asked for
 */
record Unit(
    String id,
    String document,
    String kind,
    String text,
    int start,
    int end,
    Optional<List<String>> acts) {
  /** Tells whether it is a part of what was declared. */
  boolean isDeclared() {
    return kind.equals("statement") || kind.equals("lead");
  }

  /** Returns the same unit at another place. */
  Unit at(int newStart, int newEnd) {
    return new Unit(id, document, kind, text, newStart, newEnd, acts);
  }
}
