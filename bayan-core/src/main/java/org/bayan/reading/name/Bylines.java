package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.reading.Actor;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/** Finds an article's author, as the byline gives the name, in the lines before the body. */
final class Bylines {
  private static final int MOST_WORDS = 5;

  private Bylines() {}

  /** Adds the author to the names of an article, in place of what the name was taken for. */
  static void add(
      NameReaders readers, CorpusNames corpus, Article article, WordRun run, List<Named> named) {
    Optional<List<String>> author = article.byline().flatMap(b -> name(readers, b));
    if (author.isEmpty()) {
      return;
    }
    List<String> words = author.get();
    for (int at = 0; at + words.size() <= run.size(); at++) {
      if (standsAt(run, at, words) && isBeforeBody(article, run.span(at))) {
        put(corpus, run, at, words, named);
        return;
      }
    }
  }

  /** The words of a byline, where it is a name. */
  private static Optional<List<String>> name(NameReaders readers, String byline) {
    WordRun run = WordRun.of(Tokens.of(byline));
    List<String> words = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      if (!run.isWord(i) || i > 0 && run.gap(i) != WordRun.Gap.NONE) {
        return Optional.empty();
      }
      words.add(run.folded(i));
    }
    boolean name = words.size() >= 2 && words.size() <= MOST_WORDS;
    return Optional.of(words)
        .filter(w -> name && w.stream().noneMatch(readers.words()::isCommonAsItStands));
  }

  private static boolean standsAt(WordRun run, int at, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (!run.folded(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBeforeBody(Article article, Span span) {
    return article.spans(Block.Kind.DATELINE).stream().anyMatch(s -> s.contains(span));
  }

  private static void put(
      CorpusNames corpus, WordRun run, int at, List<String> words, List<Named> named) {
    int end = at + words.size();
    Span span = run.span(at, end, 0);
    named.removeIf(n -> n.span().overlap(span) > 0);
    People.Person person = corpus.people().person(PersonKey.joined(words));
    named.add(
        new Named(
            at,
            end,
            span,
            span,
            0,
            person.id(),
            Actor.Kind.PERSON,
            person.entry(),
            person.parts(),
            List.of(new Span(span.begin(), span.begin()))));
    named.sort(Comparator.comparing(Named::span));
  }
}
