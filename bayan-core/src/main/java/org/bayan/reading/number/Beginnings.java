package org.bayan.reading.number;

import java.util.HashSet;
import java.util.Set;
import org.bayan.text.Clitics;
import org.bayan.text.WordForm;
import org.bayan.text.WordMark;

/**
 * Tells by a word alone whether a phrase of some lists may begin at it, whatever is joined to its
 * front. At most words none does, and they are asked nothing else.
 *
 * <p>Like its {@link WordMark}, an instance belongs to a constant.
 */
public final class Beginnings {
  private final Set<String> heads = new HashSet<>();
  private final WordMark open = new WordMark(this::open);

  /** Knows the first words of some lists. */
  public Beginnings(Phrases... lists) {
    for (Phrases list : lists) {
      heads.addAll(list.heads());
    }
  }

  /** Tells whether a phrase may begin at a word. */
  public boolean at(WordForm word) {
    return open.of(word);
  }

  private boolean open(String word) {
    for (Clitics.Variant way : Clitics.variants(word)) {
      if (heads.contains(way.stem())) {
        return true;
      }
    }
    return false;
  }
}
