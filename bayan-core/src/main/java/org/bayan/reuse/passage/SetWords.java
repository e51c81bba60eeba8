package org.bayan.reuse.passage;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.text.Span;

/**
 * Tells passages that two texts share because both quote scripture: such a passage says nothing of
 * where either text comes from.
 *
 * <p>First every passage is shown once, so that what one text marks as {@link Scripture} is known
 * where another quotes it without a mark.
 */
final class SetWords {
  /** How many words in a row are learned together. */
  private static final int RUN = 4;

  /** The share of a passage's words, in either text, from which on it is scripture. */
  private static final double MOST = 0.6;

  /** A longer passage is more than a quotation. */
  private static final int LONGEST = 150;

  private final Set<Long> known = ConcurrentHashMap.newKeySet();

  /** Learns what a passage shows to be scripture. */
  void learn(String text, PrintedWords words) {
    if (words.size() <= LONGEST) {
      boolean[] marked = marked(text, words);
      for (int i = 0; i + RUN <= marked.length; i++) {
        if (all(marked, i)) {
          known.add(run(words, i));
        }
      }
    }
  }

  /** Tells whether nothing was learned, so that nothing is scripture. */
  boolean isEmpty() {
    return known.isEmpty();
  }

  /** Tells whether both of two passages are scripture. */
  boolean areSet(String textA, PrintedWords a, String textB, PrintedWords b) {
    return isSet(textA, a) && isSet(textB, b);
  }

  private boolean isSet(String text, PrintedWords words) {
    if (words.size() > LONGEST) {
      return false;
    }
    boolean[] marked = marked(text, words);
    boolean[] set = marked.clone();
    for (int i = 0; i + RUN <= marked.length; i++) {
      if (known.contains(run(words, i))) {
        for (int k = i; k < i + RUN; k++) {
          set[k] = true;
        }
      }
    }
    int count = 0;
    for (boolean one : set) {
      count += one ? 1 : 0;
    }
    return count >= MOST * set.length;
  }

  private static boolean[] marked(String text, PrintedWords words) {
    boolean[] marked = new boolean[words.size()];
    List<Span> scripture = Scripture.in(text, words.span());
    for (int i = 0; i < marked.length; i++) {
      for (Span span : scripture) {
        marked[i] |= span.contains(words.span(i));
      }
    }
    return marked;
  }

  private static boolean all(boolean[] marked, int from) {
    for (int i = from; i < from + RUN; i++) {
      if (!marked[i]) {
        return false;
      }
    }
    return true;
  }

  private static long run(PrintedWords words, int from) {
    long hash = 0;
    for (int i = from; i < from + RUN; i++) {
      hash = hash * 31 + words.hash(i);
    }
    return hash;
  }
}
