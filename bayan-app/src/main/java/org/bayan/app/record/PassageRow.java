package org.bayan.app.record;

import java.util.Objects;

/**
 * Words at a span of an article.
 *
 * @param article the article's id
 * @param span where, in code points of that article's text; written as {@code start} and {@code
 *     end} beside {@code article}
 */
public record PassageRow(String article, SpanRow span) {
  public PassageRow {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(span, "span");
  }

  /**
   * Returns the passage of an article between two positions.
   *
   * @param article the article's id
   * @param start the first code point inside; from 0
   * @param end the first code point after
   */
  public static PassageRow of(String article, int start, int end) {
    return new PassageRow(article, new SpanRow(start, end));
  }

  /** Returns the first code point inside. */
  public int start() {
    return span.start();
  }

  /** Returns the first code point after. */
  public int end() {
    return span.end();
  }
}
