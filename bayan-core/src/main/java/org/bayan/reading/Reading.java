package org.bayan.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bayan.article.Article;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * Everything that was found in an article's text.
 *
 * @param article the article
 * @param tokens its words and signs
 * @param sentences the sentences of its body, in order
 * @param declarations who said what, in order, without overlap
 * @param mentions dates, figures, actors and references, in order of place
 */
public record Reading(
    Article article,
    Tokens tokens,
    List<Span> sentences,
    List<Declaration> declarations,
    List<Mention> mentions) {
  public Reading {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(tokens, "tokens");
    sentences = List.copyOf(sentences);
    declarations = List.copyOf(declarations);
    mentions = List.copyOf(mentions);
  }

  /** Returns the mentions of one kind, in order of place. */
  public <M extends Mention> Stream<M> mentions(Class<M> kind) {
    return mentions.stream().filter(kind::isInstance).map(kind::cast);
  }
}
