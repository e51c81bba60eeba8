package org.bayan.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.alignment.Passage;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;
import org.bayan.reading.Act;
import org.bayan.reading.Corpus;
import org.bayan.reading.Declaration;
import org.bayan.reading.Reading;
import org.bayan.reading.corpus.CorpusReader;
import org.bayan.reading.topic.Codebook;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * An invented article, for tests.
 *
 * @param id its id
 * @param title its headline
 * @param issued the day of issue, as {@code 2019-03-14}
 * @param occasion the occasion that the user gives
 * @param paragraphs its paragraphs
 */
public record Paper(
    String id,
    Optional<String> title,
    Optional<String> issued,
    Optional<String> occasion,
    List<String> paragraphs) {
  /** An article without a headline and without a date. */
  public static Paper of(String id, String... paragraphs) {
    return new Paper(id, Optional.empty(), Optional.empty(), Optional.empty(), List.of(paragraphs));
  }

  public Paper titled(String headline) {
    return new Paper(id, Optional.of(headline), issued, occasion, paragraphs);
  }

  public Paper issuedOn(String day) {
    return new Paper(id, title, Optional.of(day), occasion, paragraphs);
  }

  public Paper given(String name) {
    return new Paper(id, title, issued, Optional.of(name), paragraphs);
  }

  /** What Bayan reads in some articles, in the order of their ids. */
  public static Corpus read(Paper... papers) {
    return new CorpusReader(Codebook.standard())
        .read(
            Stream.of(papers).sorted(Comparator.comparing(Paper::id)).map(Paper::article).toList());
  }

  /** What Bayan reads in this article alone. */
  public Reading reading() {
    return read(this).readings().get(0);
  }

  /** A reading in which each paragraph is one declaration, whatever it says. */
  public Reading plain() {
    Article article = article();
    List<Declaration> declarations =
        article.body().stream()
            .map(span ->
                new Declaration(
                    span, Act.STATE, Optional.empty(), span, Optional.empty(), List.of()))
            .toList();
    return new Reading(article, Tokens.of(article.text()), article.body(), declarations, List.of());
  }

  /** The passage of a paragraph; from 0. */
  public Passage passage(int paragraph) {
    return new Passage(id, article().body().get(paragraph));
  }

  public Article article() {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    title.ifPresent(headline -> add(text, blocks, headline, Block.Kind.TITLE));
    paragraphs.forEach(paragraph -> add(text, blocks, paragraph, Block.Kind.BODY));
    return new Article(
        id,
        new Source(id, Optional.empty(), "", "text/plain"),
        "ar",
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        issued.map(day -> new PartialDate(Optional.of(day), PartialDate.Precision.DAY, "given", 1)),
        text.toString(),
        blocks,
        occasion);
  }

  private static void add(StringBuilder text, List<Block> blocks, String words, Block.Kind kind) {
    int begin = text.length();
    text.append(words);
    blocks.add(new Block(new Span(begin, text.length()), kind));
    text.append("\n\n");
  }
}
