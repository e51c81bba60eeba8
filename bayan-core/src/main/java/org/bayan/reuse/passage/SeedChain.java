package org.bayan.reuse.passage;

import java.util.Arrays;

/**
 * Seeds of a cluster that stand in the same order in both texts, near one diagonal: the chain of
 * most evidence, by dynamic programming over the seeds as in Eppstein, Galil, Giancarlo and
 * Italiano (1992), <em>looking back over a bounded number of them</em>.
 */
final class SeedChain {
  private static final int LOOKED_BACK = 48;

  /** What each word costs by which two neighbours' distances differ. */
  private static final float SHIFT = 0.7f;

  private final WordStore store;
  private long[] sorted = new long[64];
  private float[] scores = new float[64];
  private int[] before = new int[64];
  private int[] chain = new int[64];
  private int size;
  private float score;

  SeedChain(WordStore store) {
    this.store = store;
  }

  /**
   * Finds the chain of a cluster.
   *
   * @param cluster seeds, a position in each half, in no order
   */
  void find(long[] cluster) {
    makeRoom(cluster.length);
    int count = cluster.length;
    boolean turned = (int) (cluster[0] >>> Integer.SIZE) > (int) cluster[0];
    for (int i = 0; i < count; i++) {
      sorted[i] = turned ? Long.rotateLeft(cluster[i], Integer.SIZE) : cluster[i];
    }
    Arrays.sort(sorted, 0, count);
    int best = 0;
    for (int i = 0; i < count; i++) {
      score(i);
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    score = scores[best];
    size = 0;
    for (int i = best; i >= 0; i = before[i]) {
      chain[size++] = i;
    }
  }

  private void score(int i) {
    int a = (int) (sorted[i] >>> Integer.SIZE);
    int b = (int) sorted[i];
    float own = store.odds(store.stem(a));
    scores[i] = own;
    before[i] = -1;
    for (int k = i - 1; k >= Math.max(0, i - LOOKED_BACK); k--) {
      int stepA = a - (int) (sorted[k] >>> Integer.SIZE);
      int stepB = b - (int) sorted[k];
      if (stepA > 0 && stepB > 0) {
        float with = scores[k] + own - SHIFT * Math.abs(stepA - stepB);
        if (with > scores[i]) {
          scores[i] = with;
          before[i] = k;
        }
      }
    }
  }

  private void makeRoom(int count) {
    if (sorted.length < count) {
      sorted = new long[2 * count];
      scores = new float[2 * count];
      before = new int[2 * count];
      chain = new int[2 * count];
    }
  }

  /** Returns the evidence of the chain, in nats. */
  float score() {
    return score;
  }

  /** Returns how many seeds are in it. */
  int size() {
    return size;
  }

  /** Returns a seed's position in the first text; seeds are numbered from 0 in order. */
  int a(int number) {
    return (int) (sorted[chain[size - 1 - number]] >>> Integer.SIZE);
  }

  /** Returns a seed's position in the second text. */
  int b(int number) {
    return (int) sorted[chain[size - 1 - number]];
  }
}
