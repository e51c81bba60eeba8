package org.bayan.app.pages;

import java.util.List;
import java.util.Optional;
import org.bayan.app.record.SpanRow;

/** A piece of running text, as the templates set it. */
sealed interface Inline {
  /** Words as they stand. */
  record Words(String words) implements Inline {}

  /** Words that came in. */
  record Added(String words) implements Inline {}

  /** Words that went out. */
  record Dropped(String words) implements Inline {}

  /** Words that stand elsewhere than before. */
  record Moved(String words) implements Inline {}

  /**
   * Words that lead somewhere.
   *
   * @param words the words
   * @param address where to
   * @param title what is behind it
   * @param again whether an earlier link of the same mark leads there already, so that the keyboard
   *     need not stop here
   */
  record Link(String words, String address, String title, boolean again) implements Inline {}

  /**
   * Text that is marked as a whole.
   *
   * @param classes how it looks
   * @param whole where the whole of what is marked stands
   * @param anchor its anchor; empty where an earlier part of the same mark has it
   * @param title what the mark says, in words
   * @param inside the text
   */
  record Marked(
      String classes,
      SpanRow whole,
      Optional<String> anchor,
      Optional<String> title,
      List<Inline> inside)
      implements Inline {}

  /** A place that can be led to, where no words of it stand. */
  record Anchor(String anchor) implements Inline {}
}
