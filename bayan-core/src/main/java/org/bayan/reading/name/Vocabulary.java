package org.bayan.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/**
 * How often each folded word stands in a corpus. A word that also stands with the article is one of
 * the language, as a rule, and no name.
 */
final class Vocabulary {
  private final Map<String, int[]> counts = new HashMap<>();

  Vocabulary(List<Tokens> texts) {
    for (Tokens text : texts) {
      for (Token token : text.list()) {
        if (token.isWord()) {
          counts.computeIfAbsent(token.folded(), w -> new int[1])[0]++;
        }
      }
    }
  }

  /** Returns how often a word stands in the corpus just so. */
  int count(String word) {
    int[] count = counts.get(word);
    return count == null ? 0 : count[0];
  }
}
