package org.bayan.reading.name;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/**
 * The folded words of a corpus and how often each stands in it. A word that also stands with the
 * article is one of the language, as a rule, and no name. It grows with the words that are new, not
 * with the texts.
 */
final class Vocabulary {
  private final Map<String, Word> words = new ConcurrentHashMap<>();

  /** Makes the vocabulary of some texts. */
  Vocabulary(List<Tokens> texts) {
    texts.parallelStream().forEach(this::meet);
  }

  private void meet(Tokens text) {
    for (Token token : text.list()) {
      if (token.isWord()) {
        word(token.folded()).meet();
      }
    }
  }

  /** Returns the one word of a folded form. */
  Word word(String folded) {
    Word word = words.get(folded);
    return word != null ? word : words.computeIfAbsent(folded, Word::new);
  }

  /** Returns how often a word stands in the corpus just so. */
  int count(String folded) {
    Word word = words.get(folded);
    return word == null ? 0 : word.count();
  }
}
