package org.bayan.app.pages;

import java.util.Comparator;
import java.util.Optional;
import org.bayan.app.record.SpanRow;

/**
 * Something found at a stretch of an article.
 *
 * @param span where, in code points; a part of the whole once marks that overlap were cut
 * @param whole where the whole of it stands
 * @param classes how it looks; empty where it is only a place to lead to
 * @param address where it leads; empty where it leads nowhere
 * @param title what it says, in words; empty where it says nothing
 * @param depth among marks of one span, the lower lies outside
 */
record Mark(
    SpanRow span,
    SpanRow whole,
    String classes,
    Optional<String> address,
    Optional<String> title,
    int depth) {
  /** The outer before the inner, so that each can be opened before what lies in it. */
  static final Comparator<Mark> OUTER_FIRST =
      Comparator.<Mark>comparingInt(mark -> mark.span().start())
          .thenComparingInt(mark -> -mark.span().end())
          .thenComparingInt(Mark::depth);

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** Returns the part of this mark between two positions. */
  Mark between(int start, int end) {
    SpanRow part = new SpanRow(Math.max(start, start()), Math.min(end, end()));
    return new Mark(part, whole, classes, address, title, depth);
  }
}
