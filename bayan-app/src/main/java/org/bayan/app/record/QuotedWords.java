package org.bayan.app.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/**
 * Which words of which articles a reader of a record can put together from what it quotes.
 *
 * <p>A word is known where it is quoted itself, and where it stands in a run of {@link #RUN} words
 * that is quoted from anywhere: papers print one statement, so what is quoted of one of them tells
 * of the others too. Spelling is folded for comparing.
 */
final class QuotedWords {
  /** So many words in a row, found elsewhere, are taken for the same words. */
  static final int RUN = 4;

  private final int wordsAtMost;
  private final double shareAtMost;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Map<Gram, List<Place>> places = new HashMap<>();

  /**
   * Begins with nothing quoted.
   *
   * @param wordsAtMost how many words may be quoted in a row
   * @param shareAtMost the share of an article's words that may become known, from 0 to 1
   */
  QuotedWords(List<ArticleRow> articles, int wordsAtMost, double shareAtMost) {
    this.wordsAtMost = wordsAtMost;
    this.shareAtMost = shareAtMost;
    for (ArticleRow article : articles) {
      pages.put(article.id(), page(article.text().orElse("")));
    }
    for (Page page : pages.values()) {
      for (int at = 0; at + RUN <= page.words.length; at++) {
        Gram gram = Gram.at(page.words, at);
        places.computeIfAbsent(gram, g -> new ArrayList<>()).add(new Place(page, at));
      }
    }
  }

  /** The words of one article; two articles with the same words are two. */
  private static final class Page {
    /** How many code points the text has. */
    private final int length;

    /** The number of each word, equal for equal words. */
    private final int[] words;

    /** The code point at which each begins, and the one after it. */
    private final int[] starts;

    private final int[] ends;

    /** Which words are quoted. */
    private final BitSet quoted = new BitSet();

    /** Which words can be put together. */
    private final BitSet known = new BitSet();

    Page(CodePoints points, List<Token> tokens, int[] words) {
      this.length = points.length();
      this.words = words;
      this.starts = tokens.stream().mapToInt(t -> points.ofUnit(t.span().begin())).toArray();
      this.ends = tokens.stream().mapToInt(t -> points.ofUnit(t.span().end())).toArray();
    }
  }

  private record Place(Page page, int at) {}

  /** Words in a row, {@link #RUN} of them. */
  private record Gram(int one, int two, int three, int four) {
    static Gram at(int[] words, int at) {
      return new Gram(words[at], words[at + 1], words[at + 2], words[at + 3]);
    }
  }

  /** Quotes a passage, if it may be; tells whether it is. */
  boolean quote(PassageRow passage) {
    Page page = pages.get(passage.article());
    if (page == null || passage.end() > page.length) {
      return false;
    }
    BitSet quoted = (BitSet) page.quoted.clone();
    int first = first(page, passage.start());
    int end = first;
    while (end < page.words.length && page.starts[end] < passage.end()) {
      quoted.set(end++);
    }
    if (end == first) {
      return false;
    }
    // What stands beside words that are quoted already is read together with them.
    int from = quoted.previousClearBit(first) + 1;
    int to = quoted.nextClearBit(first);
    BitSet own = new BitSet();
    own.set(first, end);
    if (to - from > wordsAtMost || !tell(page.words, from, to, Optional.of(page), own)) {
      return false;
    }
    page.quoted.or(quoted);
    return true;
  }

  /** Tells some words outside the articles' texts, if they may be; tells whether they are. */
  boolean tell(String text) {
    int[] words = page(text).words;
    return words.length <= wordsAtMost
        && tell(words, 0, words.length, Optional.empty(), new BitSet());
  }

  /** Counts words as told that are told in any case. */
  void tellAnyway(String text) {
    int[] words = page(text).words;
    known(words, 0, words.length).forEach((page, known) -> page.known.or(known));
  }

  /** Returns how many words are quoted in all. */
  int words() {
    return pages.values().stream().mapToInt(page -> page.quoted.cardinality()).sum();
  }

  /** Returns the largest share of one article's words that can be put together, from 0 to 1. */
  double share() {
    return pages.values().stream()
        .filter(page -> page.words.length > 0)
        .mapToDouble(page -> (double) page.known.cardinality() / page.words.length)
        .max()
        .orElse(0);
  }

  private boolean tell(int[] words, int from, int to, Optional<Page> source, BitSet own) {
    Map<Page, BitSet> known = known(words, from, to);
    source.ifPresent(page -> known.computeIfAbsent(page, p -> new BitSet()).or(own));
    for (Map.Entry<Page, BitSet> entry : known.entrySet()) {
      BitSet before = entry.getKey().known;
      BitSet after = (BitSet) before.clone();
      after.or(entry.getValue());
      double most = shareAtMost * entry.getKey().words.length;
      if (after.cardinality() > before.cardinality() && after.cardinality() > most) {
        return false;
      }
    }
    known.forEach((page, more) -> page.known.or(more));
    return true;
  }

  /** Returns what becomes known of each article where a row of words is told. */
  private Map<Page, BitSet> known(int[] words, int from, int to) {
    Map<Page, BitSet> known = new LinkedHashMap<>();
    for (int at = from; at + RUN <= to; at++) {
      for (Place place : places.getOrDefault(Gram.at(words, at), List.of())) {
        known.computeIfAbsent(place.page(), page -> new BitSet()).set(place.at(), place.at() + RUN);
      }
    }
    return known;
  }

  private Page page(String text) {
    CodePoints points = CodePoints.of(text);
    List<Token> tokens =
        Tokens.of(text).list().stream().filter(t -> t.kind() != Token.Kind.SIGN).toList();
    int[] words = tokens.stream().mapToInt(token -> number(token.folded())).toArray();
    return new Page(points, tokens, words);
  }

  private int number(String word) {
    return numbers.computeIfAbsent(word, w -> numbers.size());
  }

  /** Returns the index of the first word that ends after a position. */
  private static int first(Page page, int position) {
    int at = 0;
    while (at < page.ends.length && page.ends[at] <= position) {
      at++;
    }
    return at;
  }
}
