package org.bayan.alignment;

import java.util.Comparator;
import java.util.Objects;
import org.bayan.text.Span;

/**
 * Words at a span of an article.
 *
 * @param article the article's id
 * @param span where the words stand
 */
public record Passage(String article, Span span) implements Comparable<Passage> {
  private static final Comparator<Passage> ORDER =
      Comparator.comparing(Passage::article).thenComparing(Passage::span);

  public Passage {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(span, "span");
  }

  /** Orders by article, then by place. */
  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }
}
