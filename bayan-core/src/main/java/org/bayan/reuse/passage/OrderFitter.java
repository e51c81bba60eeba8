package org.bayan.reuse.passage;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds how far a passage reaches that keeps the order of another while words of it were changed.
 *
 * <p>By the recurrence of Smith and Waterman (1981) with a linear gap cost, <em>in a band along a
 * chain of seeds</em>; a match gains what a word of that frequency shows, as log odds, after Karlin
 * and Altschul (1990), so that the evidence is in nats. Only the best passage's edges are wanted:
 * each cell carries where its passage began, and no table is kept.
 */
final class OrderFitter {
  private static final float REPLACED = 1;
  private static final float GAP = 2;

  /** How many words the band reaches to either side of the chain, beside the chain's own shifts. */
  private static final int BAND = 12;

  private final WordStore store;
  private final BagFitter weigher;
  private float[] above = new float[1 << 8];
  private float[] here = new float[1 << 8];
  private long[] beganAbove = new long[1 << 8];
  private long[] beganHere = new long[1 << 8];
  private int[] stems = new int[1 << 8];

  OrderFitter(WordStore store, BagFitter weigher) {
    this.store = store;
    this.weigher = weigher;
  }

  /**
   * Fits a passage to what two texts share in order along a chain.
   *
   * @return what was found, or null where nothing is alike
   */
  @Nullable Finding fit(int textA, int textB, SeedChain chain) {
    int last = chain.size() - 1;
    int a = Math.max(store.start(textA), chain.a(0) - BagFitter.MARGIN);
    int endA = Math.min(store.end(textA), chain.a(last) + BagFitter.MARGIN);
    int b = Math.max(store.start(textB), chain.b(0) - BagFitter.MARGIN - BAND);
    int endB = Math.min(store.end(textB), chain.b(last) + BagFitter.MARGIN + BAND);
    prepare(b, endB);
    float best = 0;
    Box found = new Box(a, endA, b, endB);
    int link = -1;
    int lowAbove = 1;
    int highAbove = 0;
    for (int i = a; i < endA; i++) {
      while (link + 1 <= last && chain.a(link + 1) <= i) {
        link++;
      }
      int middle = middle(chain, link, i) - b + 1;
      int band = BAND + shift(chain, link);
      int low = Math.clamp(middle - band, 1, endB - b + 1);
      int high = Math.clamp(middle + band, 0, endB - b);
      Arrays.fill(above, low - 1, Math.max(low - 1, Math.min(lowAbove, high + 1)), 0);
      Arrays.fill(above, Math.clamp(highAbove + 1, low - 1, high + 1), high + 1, 0);
      int stem = store.stem(i);
      float odds = store.odds(stem);
      here[low - 1] = 0;
      for (int j = low; j <= high; j++) {
        float diagonal = above[j - 1];
        float score = diagonal + (stem == stems[j] ? odds : -REPLACED);
        float skipA = above[j] - GAP;
        float skipB = here[j - 1] - GAP;
        if (score <= 0 && skipA <= 0 && skipB <= 0) {
          here[j] = 0;
          continue;
        }
        long began = diagonal > 0 ? beganAbove[j - 1] : (long) i << Integer.SIZE | (b + j - 1);
        if (skipA > score) {
          score = skipA;
          began = beganAbove[j];
        }
        if (skipB > score) {
          score = skipB;
          began = beganHere[j - 1];
        }
        here[j] = score;
        beganHere[j] = began;
        if (score > best) {
          best = score;
          found = new Box((int) (began >>> Integer.SIZE), i + 1, (int) began, b + j);
        }
      }
      lowAbove = low;
      highAbove = high;
      swap();
    }
    if (best == 0) {
      return null;
    }
    Finding weighed = weigher.finding(textA, textB, found);
    return new Finding(textA, textB, found, true, weighed.shared(), weighed.ratio(), best, false);
  }

  /** Where the chain would pass in the second text at a place of the first. */
  private static int middle(SeedChain chain, int link, int i) {
    if (link < 0) {
      return chain.b(0) - (chain.a(0) - i);
    }
    int a = chain.a(link);
    int b = chain.b(link);
    if (link + 1 == chain.size()) {
      return b + i - a;
    }
    int stepA = chain.a(link + 1) - a;
    int stepB = chain.b(link + 1) - b;
    return b + (int) ((long) (i - a) * stepB / stepA);
  }

  /** By how much the two steps to the next seed differ. */
  private static int shift(SeedChain chain, int link) {
    if (link < 0 || link + 1 == chain.size()) {
      return 0;
    }
    return Math.abs(chain.a(link + 1) - chain.a(link) - chain.b(link + 1) + chain.b(link));
  }

  private void prepare(int b, int endB) {
    int columns = endB - b + 2;
    if (above.length < columns) {
      above = new float[2 * columns];
      here = new float[2 * columns];
      beganAbove = new long[2 * columns];
      beganHere = new long[2 * columns];
      stems = new int[2 * columns];
    }
    for (int j = 1; j <= endB - b; j++) {
      stems[j] = store.stem(b + j - 1);
    }
  }

  private void swap() {
    float[] scores = above;
    above = here;
    here = scores;
    long[] began = beganAbove;
    beganAbove = beganHere;
    beganHere = began;
  }
}
