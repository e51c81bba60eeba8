package org.bayan.reading.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.bayan.article.Article;
import org.bayan.reading.Actor;
import org.bayan.reading.Corpus;
import org.bayan.reading.Declaration;
import org.bayan.reading.Mention;
import org.bayan.reading.Reading;
import org.bayan.reading.act.DeclarationReader;
import org.bayan.reading.act.SentenceCutter;
import org.bayan.reading.citation.ReferenceReader;
import org.bayan.reading.figure.FigureReader;
import org.bayan.reading.name.ActorReader;
import org.bayan.reading.name.Actors;
import org.bayan.reading.name.KnownName;
import org.bayan.reading.time.DateReader;
import org.bayan.reading.topic.Codebook;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/** Reads the articles of a corpus: the way in to this package. */
public final class CorpusReader {
  private final Codebook codebook;
  private final List<KnownName> names;
  private final DateReader dates = new DateReader();
  private final FigureReader figures = new FigureReader();
  private final SentenceCutter sentences = new SentenceCutter();
  private final DeclarationReader declarations = new DeclarationReader();

  /**
   * Makes a reader.
   *
   * @param codebook the topics that declarations are coded with
   */
  public CorpusReader(Codebook codebook) {
    this(codebook, List.of());
  }

  /**
   * Makes a reader.
   *
   * @param codebook the topics that declarations are coded with
   * @param names names that the user knows, which win over Bayan's own lists
   */
  public CorpusReader(Codebook codebook, List<KnownName> names) {
    this.codebook = Objects.requireNonNull(codebook, "codebook");
    this.names = List.copyOf(names);
  }

  /**
   * Reads a corpus.
   *
   * @param articles the articles, in the order of their ids
   */
  public Corpus read(List<Article> articles) {
    List<Tokens> texts = articles.stream().map(Article::tokens).toList();
    Actors actors = ActorReader.read(articles, texts, names);
    Map<String, Actor.Kind> kinds = new HashMap<>();
    actors.list().forEach(a -> kinds.put(a.id(), a.kind()));
    Speakers speakers = new Speakers(kinds);
    List<Reading> readings =
        IntStream.range(0, articles.size())
            .parallel()
            .mapToObj(at -> reading(articles.get(at), texts.get(at), actors, kinds, speakers))
            .toList();
    return new Corpus(readings, actors.list());
  }

  private Reading reading(
      Article article,
      Tokens tokens,
      Actors actors,
      Map<String, Actor.Kind> kinds,
      Speakers speakers) {
    List<Mention.OfDate> days = dates.read(article, tokens);
    List<Mention> mentions = new ArrayList<>(days);
    mentions.addAll(figures.read(article, tokens, days));
    List<Mention.OfActor> named = actors.in(article.id());
    mentions.addAll(named);
    mentions.addAll(ReferenceReader.read(article, tokens, days, named, kinds));
    mentions.sort(Comparator.comparing(Mention::span));
    List<Span> cut =
        sentences.cut(article, tokens).stream().map(s -> tokens.span(s.first(), s.last())).toList();
    List<Declaration> said =
        speakers.settle(tokens, declarations.read(article, tokens), named).stream()
            .map(d -> d.on(codebook.topics(tokens, d.span())))
            .toList();
    return new Reading(article, tokens, cut, said, mentions);
  }
}
