package org.bayan.reading;

import java.util.ArrayList;
import java.util.List;
import org.bayan.article.Article;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/** Reads the articles of a corpus: the way in to this package. */
public final class CorpusReader {
  private final DeclarationReader declarations = new DeclarationReader();

  /**
   * Reads a corpus.
   *
   * @param articles the articles, in the order of their ids
   */
  public Corpus read(List<Article> articles) {
    List<Reading> readings = new ArrayList<>();
    for (Article article : articles) {
      Tokens tokens = Tokens.of(article.text());
      List<Span> sentences = new SentenceCutter().cut(article, tokens).stream().map(s -> tokens.span(s.first(), s.last())).toList();
      readings.add(new Reading(article, tokens, sentences, declarations.read(article, tokens), List.of()));
    }
    return new Corpus(readings, List.of());
  }
}
