package org.bayan.reading.name;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/**
 * The folded words of a corpus and how often each stands in it. A word that also stands with the
 * article is one of the language, as a rule, and no name. It grows with the words that are new, not
 * with the texts.
 */
final class Vocabulary {
  private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();

  /** Makes the vocabulary of some texts. */
  Vocabulary(List<Tokens> texts) {
    texts.parallelStream().forEach(this::count);
  }

  private void count(Tokens text) {
    for (Token token : text.list()) {
      if (token.isWord()) {
        String word = token.folded();
        AtomicInteger count = counts.get(word);
        if (count == null) {
          count = counts.computeIfAbsent(word, w -> new AtomicInteger());
        }
        count.incrementAndGet();
      }
    }
  }

  /** Returns how often a word stands in the corpus just so. */
  int count(String folded) {
    AtomicInteger count = counts.get(folded);
    return count == null ? 0 : count.get();
  }
}
