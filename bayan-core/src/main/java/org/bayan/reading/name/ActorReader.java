package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.reading.Mention;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * Finds who and what a corpus names: persons, organizations, places and groups.
 *
 * <p>Names come from a gazetteer, from titles and first names that lead to a person, and from nouns
 * such as council or coalition that head the name of a body. What one article gives in full, it and
 * the others may give in short. Nothing is read from the residue of a page.
 *
 * <p>The articles are read twice: first for the names that stand by themselves, then, with what
 * these taught, for those that lean on them.
 */
public final class ActorReader {
  private ActorReader() {}

  /**
   * Reads the actors of a corpus.
   *
   * @param articles the articles
   * @param texts their tokens, in the same order
   */
  public static Actors read(List<Article> articles, List<Tokens> texts) {
    return read(articles, texts, List.of());
  }

  /**
   * Reads the actors of a corpus.
   *
   * @param articles the articles
   * @param texts their tokens, in the same order
   * @param own names that the user knows; they win over Bayan's own lists
   */
  public static Actors read(List<Article> articles, List<Tokens> texts, List<KnownName> own) {
    if (articles.size() != texts.size()) {
      throw new IllegalArgumentException(
          articles.size() + " articles have " + texts.size() + " lists of tokens");
    }
    NameReaders readers = new NameReaders(Gazetteer.with(own), new Vocabulary(texts));
    List<ArticleScan.Scanned> scans =
        each(articles, i -> scan(readers, articles.get(i), texts.get(i)));
    CorpusNames corpus = new CorpusNames(readers, scans);
    List<List<Named>> named =
        each(
            articles,
            i -> named(readers, corpus, articles.get(i), texts.get(i), scans.get(i).found()));
    ActorList list = new ActorList();
    Map<String, List<Mention.OfActor>> mentions = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      mentions.put(articles.get(i).id(), list.add(articles.get(i), named.get(i)));
    }
    return new Actors(list.actors(), mentions);
  }

  /** Reads the articles side by side; what comes stands in their order. */
  private static <T> List<T> each(List<Article> articles, IntFunction<T> read) {
    return IntStream.range(0, articles.size()).parallel().mapToObj(read).toList();
  }

  private static ArticleScan.Scanned scan(NameReaders readers, Article article, Tokens text) {
    return new ArticleScan(readers, WordRun.of(text)).scan(s -> !isResidue(article, s));
  }

  // The words are laid out anew rather than kept: a corpus has more words than memory.
  private static List<Named> named(
      NameReaders readers, CorpusNames corpus, Article article, Tokens text, List<Found> found) {
    WordRun run = WordRun.of(text);
    List<Named> named = new ArrayList<>(new ArticleNames(readers, corpus, run, found).read());
    named.removeIf(n -> isResidue(article, n.span()));
    Bylines.add(readers, corpus, article, run, named);
    return named;
  }

  private static boolean isResidue(Article article, Span span) {
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.BOILERPLATE && block.span().overlap(span) > 0) {
        return true;
      }
    }
    return false;
  }
}
