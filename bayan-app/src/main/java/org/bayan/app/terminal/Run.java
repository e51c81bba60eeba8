package org.bayan.app.terminal;

import java.util.Objects;
import org.bayan.text.Visible;

/**
 * Words that look alike.
 *
 * @param words the words; what would act on a terminal was made visible
 * @param style how they look
 */
public record Run(String words, Style style) {
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char POP_ISOLATE = '\u2069';

  public Run {
    words = Visible.of(words);
    Objects.requireNonNull(style, "style");
  }

  /** Plain words. */
  public Run(String words) {
    this(words, Style.PLAIN);
  }

  /** Returns words that run in their own direction, whatever stands around them. */
  public static Run apart(String words, Style style) {
    return new Run(FIRST_STRONG_ISOLATE + Visible.of(words) + POP_ISOLATE, style);
  }

  /** Returns a label or a number, which runs from the left inside Arabic too. */
  public static Run leftToRight(String words, Style style) {
    return new Run(LEFT_TO_RIGHT_ISOLATE + Visible.of(words) + POP_ISOLATE, style);
  }
}
