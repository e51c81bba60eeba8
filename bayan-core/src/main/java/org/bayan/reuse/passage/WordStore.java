package org.bayan.reuse.passage;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The words of many texts as numbers, text after text, each word by its stem.
 *
 * <p>A <em>position</em> counts words over all texts, from 0. Stems are numbered from the most
 * frequent; those equally frequent by their hash, so that the numbers depend on the texts alone.
 */
final class WordStore implements AutoCloseable {
  /** How many words make a window, the unit in which the frequency of a stem is counted. */
  static final int WINDOW = 64;

  private final MemorySegment words;

  /** The same words where they are few enough for the heap; else empty. */
  private final int[] onHeap;

  private final int[] starts;
  private final int[] copyOf;
  private final int[][] marks;
  private final int[] textAtWindow;
  private final int[] occurrences;
  private final float[] weights;
  private final float[] odds;
  private final Runnable close;

  /**
   * @param words the number of each word's stem, as 32 bits
   * @param starts the position of each text's first word, and behind the last text's last
   * @param copyOf for each text the first of its collection with the same words, itself as a rule;
   *     a copy has no words here
   * @param marks for each text where in its print every {@value #WINDOW}th word begins, from the
   *     first
   * @param occurrences how often each stem stands in all texts
   * @param windows in how many windows each stem stands
   * @param close what frees the words
   */
  WordStore(
      MemorySegment words,
      int[] starts,
      int[] copyOf,
      int[][] marks,
      int[] occurrences,
      int[] windows,
      Runnable close) {
    this.words = words;
    this.onHeap = words.heapBase().map(int[].class::cast).orElse(NONE);
    this.starts = starts;
    this.copyOf = copyOf;
    this.marks = marks;
    this.occurrences = occurrences;
    this.close = close;
    this.textAtWindow = textAtWindow(starts);
    this.weights = weights(windows, size());
    this.odds = odds(occurrences, size());
  }

  private static final int[] NONE = {};

  private static int[] textAtWindow(int[] starts) {
    int[] at = new int[starts[starts.length - 1] / WINDOW + 1];
    int text = 0;
    for (int window = 0; window < at.length; window++) {
      while (text + 2 < starts.length && starts[text + 1] <= window * WINDOW) {
        text++;
      }
      at[window] = text;
    }
    return at;
  }

  /** The surprise, in nats, of meeting a stem in a window. */
  private static float[] weights(int[] windows, int size) {
    float[] weights = new float[windows.length];
    double all = size / (double) WINDOW + 1;
    for (int stem = 0; stem < weights.length; stem++) {
      weights[stem] = (float) Math.max(LEAST_WEIGHT, Math.log(all / Math.max(1, windows[stem])));
    }
    return weights;
  }

  private static final double LEAST_WEIGHT = 0.1;

  /** How much likelier, in nats, a stem stands where its like stands in a copy than by chance. */
  private static float[] odds(int[] occurrences, int size) {
    float[] odds = new float[occurrences.length];
    for (int stem = 0; stem < odds.length; stem++) {
      double byChance = (occurrences[stem] + 1.0) / (size + 1.0);
      odds[stem] = (float) Math.clamp(Math.log(KEPT / byChance), LEAST_ODDS, MOST_ODDS);
    }
    return odds;
  }

  /** The share of its words that a reworded copy keeps. */
  private static final double KEPT = 0.6;

  private static final double LEAST_ODDS = 0.5;

  /** No word says more than this: a rare name is the subject of both texts, as a rule. */
  private static final double MOST_ODDS = 9;

  int texts() {
    return starts.length - 1;
  }

  int size() {
    return starts[starts.length - 1];
  }

  int start(int text) {
    return starts[text];
  }

  int end(int text) {
    return starts[text + 1];
  }

  /** Returns the text that a position is in. */
  int textAt(int position) {
    int text = textAtWindow[position / WINDOW];
    while (starts[text + 1] <= position) {
      text++;
    }
    return text;
  }

  /** Returns the first text of its collection that has the same words: itself, as a rule. */
  int copyOf(int text) {
    return copyOf[text];
  }

  /**
   * Returns the words at some places, as a text prints them.
   *
   * @param print the text as printed
   * @param text its number; a copy has the positions of the text that it copies
   * @param from the position of the first word
   * @param to the position behind the last
   */
  PrintedWords printed(String print, int text, int from, int to) {
    int first = from - starts[copyOf[text]];
    return PrintedWords.of(print, marks[text][first / WINDOW], first % WINDOW, to - from);
  }

  /** Returns the stem at a position. */
  int stem(int position) {
    return position < onHeap.length
        ? onHeap[position]
        : words.getAtIndex(ValueLayout.JAVA_INT, position);
  }

  /** Returns how many stems there are. */
  int stems() {
    return occurrences.length;
  }

  /** Returns how often a stem stands in all texts. */
  int occurrences(int stem) {
    return occurrences[stem];
  }

  /** Returns the surprise of meeting a stem in a window, in nats. */
  float weight(int stem) {
    return weights[stem];
  }

  /** Returns how much likelier a stem stands at its place in a copy than by chance, in nats. */
  float odds(int stem) {
    return odds[stem];
  }

  @Override
  public void close() {
    close.run();
  }
}
