package org.bayan.reuse.passage;

import org.jspecify.annotations.Nullable;

/**
 * Finds how far a passage reaches that keeps the order of another while words of it were changed.
 *
 * <p>By the recurrence of Smith and Waterman (1981) with a linear gap cost, over the words of two
 * stretches; a match gains what a word of that frequency shows, as log odds, after Karlin and
 * Altschul (1990), so that the evidence is in nats. Only the best passage's edges are wanted: each
 * cell carries where its passage began, and no table is kept.
 */
final class OrderFitter {
  private static final double REPLACED = Tune.p("mis", 1);
  private static final double GAP = Tune.p("gapc", 2);

  /** The most cells that are filled for one box; of wider ones a band from corner to corner. */
  private static final int MOST_CELLS = 400_000;

  /** Where the band would be narrower than this, the box is left to the bag. */
  private static final int LEAST_BAND = 64;

  private final WordStore store;
  private final BagFitter weigher;
  private float[] above = new float[1 << 8];
  private float[] here = new float[1 << 8];
  private long[] beganAbove = new long[1 << 8];
  private long[] beganHere = new long[1 << 8];

  OrderFitter(WordStore store, BagFitter weigher) {
    this.store = store;
    this.weigher = weigher;
  }

  /**
   * Fits a box to what two texts share in order near it.
   *
   * @return what was found, or null where nothing is alike or the box is too wide
   */
  @Nullable Finding fit(int textA, int textB, Box start) {
    int a = Math.max(store.start(textA), start.a() - BagFitter.MARGIN);
    int endA = Math.min(store.end(textA), start.endA() + BagFitter.MARGIN);
    int b = Math.max(store.start(textB), start.b() - BagFitter.MARGIN);
    int endB = Math.min(store.end(textB), start.endB() + BagFitter.MARGIN);
    if (MOST_CELLS / (endA - a) < LEAST_BAND) {
      return null;
    }
    return best(textA, textB, new Box(a, endA, b, endB));
  }

  private @Nullable Finding best(int textA, int textB, Box box) {
    int rows = box.endA() - box.a();
    int columns = box.endB() - box.b();
    int band = MOST_CELLS / rows;
    int reached = columns;
    clear(columns + 1);
    float best = 0;
    Box found = box;
    for (int i = box.a(); i < box.endA(); i++) {
      int stem = store.stem(i);
      float odds = store.odds(stem);
      int middle = (int) ((long) (i - box.a()) * columns / rows);
      int first = Math.max(1, middle - band / 2);
      int last = Math.min(columns, middle + band / 2);
      for (int j = reached + 1; j <= last; j++) {
        above[j] = 0;
      }
      above[first - 1] = first == 1 ? 0 : above[first - 1];
      here[first - 1] = 0;
      reached = last;
      for (int j = first; j <= last; j++) {
        int other = box.b() + j - 1;
        float score = above[j - 1] + (stem == store.stem(other) ? odds : (float) -REPLACED);
        long began = above[j - 1] > 0 ? beganAbove[j - 1] : (long) i << Integer.SIZE | other;
        float skipA = above[j] - (float) GAP;
        float skipB = here[j - 1] - (float) GAP;
        if (skipA > score) {
          score = skipA;
          began = beganAbove[j];
        }
        if (skipB > score) {
          score = skipB;
          began = beganHere[j - 1];
        }
        here[j] = Math.max(0, score);
        beganHere[j] = began;
        if (score > best) {
          best = score;
          found = new Box((int) (began >>> Integer.SIZE), i + 1, (int) began, other + 1);
        }
      }
      swap();
    }
    if (best == 0) {
      return null;
    }
    Finding weighed = weigher.finding(textA, textB, found);
    return new Finding(textA, textB, found, true, weighed.shared(), weighed.ratio(), best);
  }

  private void clear(int columns) {
    if (above.length < columns) {
      above = new float[2 * columns];
      here = new float[2 * columns];
      beganAbove = new long[2 * columns];
      beganHere = new long[2 * columns];
    }
    java.util.Arrays.fill(above, 0, columns, 0);
    here[0] = 0;
  }

  private void swap() {
    float[] scores = above;
    above = here;
    here = scores;
    long[] began = beganAbove;
    beganAbove = beganHere;
    beganHere = began;
    here[0] = 0;
  }
}
