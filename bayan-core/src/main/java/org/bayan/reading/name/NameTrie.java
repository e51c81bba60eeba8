package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Names by their folded words, to be found along a run of words. The longest name wins.
 *
 * @param <T> what a name stands for
 */
public final class NameTrie<T> {
  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>(1);
  }

  /**
   * A name found.
   *
   * @param end the word after its last
   * @param value what it stands for
   */
  public record Match<T>(int end, T value) {}

  private final Node<T> root = new Node<>();

  /** Adds a name by its folded words. The first value of a name wins over later ones. */
  public void put(List<String> words, T value) {
    Node<T> node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node != root) {
      node.values.add(value);
    }
  }

  /** Tells whether a name begins with a word. */
  public boolean startsWith(String word) {
    return root.next.containsKey(word);
  }

  /** Returns the words that names begin with. */
  Set<String> firstWords() {
    return Collections.unmodifiableSet(root.next.keySet());
  }

  /**
   * Returns the longest name that begins at a word, or null.
   *
   * @param run the words
   * @param at the word it begins with
   * @param first that word's form without what is joined to it
   * @param fits tells whether a value may be taken, given the word after its last
   */
  @org.jspecify.annotations.Nullable
  public Match<T> longest(WordRun run, int at, String first, BiPredicate<T, Integer> fits) {
    Node<T> node = root.next.get(first);
    Match<T> best = null;
    for (int end = at + 1; node != null; end++) {
      for (T value : node.values) {
        if (fits.test(value, end)) {
          best = new Match<>(end, value);
          break;
        }
      }
      boolean goesOn = run.isWord(end) && run.gap(end).compareTo(WordRun.Gap.QUOTE) <= 0;
      node = goesOn ? node.next.get(run.folded(end)) : null;
    }
    return best;
  }
}
