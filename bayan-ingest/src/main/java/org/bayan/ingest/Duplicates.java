package org.bayan.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.text.Span;
import org.bayan.text.Token;

/**
 * Finds articles that are the same article again.
 *
 * <p>Two articles are one where their bodies are word for word the same, or where they have the
 * same outlet or the same title and at least nineteen in twenty of the runs of five words of each
 * stand in the other. Two papers that print an agency's copy under headlines of their own are two
 * witnesses, not one, unless nothing at all differs in it.
 */
public final class Duplicates {
  private static final int RUN = 5;
  private static final double CONTAINED = 0.95;
  private static final int SKETCH = 16;
  private static final int LEAST_WORDS = 12;

  private record Copy(Article article, String words, Set<Long> runs, List<Long> sketch) {}

  private Duplicates() {}

  /**
   * Finds the copies among articles.
   *
   * @param articles the articles, in any order
   * @return for the id of each copy, that of the earliest article it repeats: the one published
   *     first, and where that does not tell, the first by id
   */
  public static SortedMap<String, String> find(List<Article> articles) {
    List<Article> ordered = new ArrayList<>(articles);
    ordered.sort(Comparator.comparing(Duplicates::issued).thenComparing(Article::id));
    SortedMap<String, String> copies = new TreeMap<>();
    Map<String, List<Copy>> shelves = new HashMap<>();
    for (Article article : ordered) {
      Copy copy = copy(article);
      Set<String> keys = keys(copy);
      Optional<Copy> earlier = earlier(copy, keys, shelves);
      if (earlier.isPresent()) {
        copies.put(article.id(), earlier.get().article().id());
      } else {
        keys.forEach(k -> shelves.computeIfAbsent(k, s -> new ArrayList<>()).add(copy));
      }
    }
    return copies;
  }

  /** Articles without a date come after those with one. */
  private static String issued(Article article) {
    return article.published().flatMap(PartialDate::value).orElse("~");
  }

  private static Optional<Copy> earlier(
      Copy copy, Set<String> keys, Map<String, List<Copy>> shelves) {
    for (String key : keys) {
      for (Copy other : shelves.getOrDefault(key, List.of())) {
        if (isSame(copy, other)) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(Copy one, Copy other) {
    boolean related =
        same(one.article().outlet(), other.article().outlet())
            || same(one.article().title(), other.article().title());
    if (one.words().equals(other.words())) {
      return related
          || one.runs().size() >= LEAST_WORDS && isReprint(one.article(), other.article());
    }
    return related && isContained(one.runs(), other.runs());
  }

  /** Whether an article names the other's outlet in its dateline, or an outlet is not known. */
  private static boolean isReprint(Article article, Article earlier) {
    if (article.outlet().isEmpty() || earlier.outlet().isEmpty()) {
      return true;
    }
    String named = " " + Lexicon.folded(earlier.outlet().get()) + " ";
    return article.spans(Block.Kind.DATELINE).stream()
        .anyMatch(s -> (" " + Lexicon.folded(s.of(article.text())) + " ").contains(named));
  }

  private static boolean same(Optional<String> one, Optional<String> other) {
    return one.isPresent()
        && other.isPresent()
        && Lexicon.folded(one.get()).equals(Lexicon.folded(other.get()));
  }

  private static boolean isContained(Set<Long> one, Set<Long> other) {
    Set<Long> shared = new HashSet<>(one);
    shared.retainAll(other);
    return !shared.isEmpty()
        && shared.size() >= CONTAINED * one.size()
        && shared.size() >= CONTAINED * other.size();
  }

  private static Copy copy(Article article) {
    List<String> words = new ArrayList<>();
    for (Span span : article.body()) {
      for (Token token : article.tokens().in(span)) {
        if (!token.isSign()) {
          words.add(token.folded());
        }
      }
    }
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(hash(words.subList(i, i + RUN)));
    }
    List<Long> sketch =
        new ArrayList<>(new TreeSet<>(runs)).subList(0, Math.min(SKETCH, runs.size()));
    return new Copy(article, String.join(" ", words), runs, sketch);
  }

  /** FNV-1a over the words' characters, the same on any machine. */
  private static long hash(List<String> words) {
    long hash = 0xcbf29ce484222325L;
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ ' ') * 0x100000001b3L;
    }
    return hash;
  }

  /**
   * Where to look for a copy: on the shelf of its very words, and on those of its smallest hashes
   * with its outlet or title. Two sets nearly the same share one of their smallest.
   */
  private static Set<String> keys(Copy copy) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add("w" + copy.words());
    for (long hash : copy.sketch()) {
      copy.article().outlet().ifPresent(o -> keys.add("o" + Lexicon.folded(o) + hash));
      copy.article().title().ifPresent(t -> keys.add("t" + Lexicon.folded(t) + hash));
    }
    return keys;
  }
}
