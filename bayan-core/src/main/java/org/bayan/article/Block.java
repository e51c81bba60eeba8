package org.bayan.article;

import java.util.Objects;
import org.bayan.text.Span;

/**
 * A part of an article's text and what it is. Text is marked, never deleted.
 *
 * @param span where it stands
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {
  /** What a block is. */
  public enum Kind {
    /** The headline, where it stands first; its repetitions are boilerplate. */
    TITLE,
    /** Place, agency, author or date, as printed before the body. */
    DATELINE,
    /** What the article says: one block a paragraph. */
    BODY,
    /** What the page adds: sharing, tags, related links, newsletters, comments, captions. */
    BOILERPLATE
  }

  public Block {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}
