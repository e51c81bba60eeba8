package org.bayan.reading.number;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.bayan.text.Clitics;
import org.bayan.text.WordForm;
import org.bayan.text.WordNote;

/**
 * Which of a file's lists of phrases a word may begin, whatever is joined to its front: one look in
 * place of one for each list. Most words begin none.
 */
final class Openings {
  private static final int BITS = Long.SIZE;
  private static final long[] NONE = {};

  /** The lists that have a phrase with this first word. */
  private final Map<String, long[]> lists = new HashMap<>();

  private final WordNote<long[]> opened = new WordNote<>(this::openedBy);
  private int size;

  /**
   * Adds a list; all are added before the first is asked for.
   *
   * @param firstWords the first word of each phrase
   * @return the list's number
   */
  int add(Collection<String> firstWords) {
    int number = size++;
    for (String word : firstWords) {
      lists.put(word, with(lists.getOrDefault(word, NONE), number));
    }
    return number;
  }

  /** Tells whether a word may begin a phrase of a list. */
  boolean opens(WordForm form, int number) {
    long[] bits = opened.of(form);
    int at = number / BITS;
    return at < bits.length && (bits[at] & 1L << number) != 0;
  }

  private long[] openedBy(String word) {
    long[] all = NONE;
    for (Clitics.Variant variant : Clitics.variants(word)) {
      long[] bits = lists.getOrDefault(variant.stem(), NONE);
      for (int number = 0; number < bits.length * BITS; number++) {
        if ((bits[number / BITS] & 1L << number) != 0) {
          all = with(all, number);
        }
      }
    }
    return all;
  }

  private static long[] with(long[] bits, int number) {
    long[] wider = java.util.Arrays.copyOf(bits, Math.max(bits.length, number / BITS + 1));
    wider[number / BITS] |= 1L << number;
    return wider;
  }
}
