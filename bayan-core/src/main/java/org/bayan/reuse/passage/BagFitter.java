package org.bayan.reuse.passage;

import org.jspecify.annotations.Nullable;

/**
 * Finds how far a passage reaches that shares its words with another in whatever order.
 *
 * <p>The words of one stretch are a bag; of the other text that stretch is taken which gains most,
 * where each word that takes its like out of the bag gains and each that finds none costs, by its
 * weight; then the same the other way round, until nothing changes. The stretch of most gain is
 * found as Bentley (1984) tells. Since a bag is empty once its words are taken, edges come out
 * sharp.
 */
final class BagFitter {
  private static final int ROUNDS = 8;

  /** How many words beyond a stretch are looked at in each round. */
  static final int MARGIN = 60;

  /**
   * What a word costs that finds no like, as a share of its weight: less, where much is reworded.
   */
  private static final double COST = 0.325;

  private static final double COST_OF_COPY = 0.45;

  /** From this ratio on a passage is a copy and its edges are held to the dearer cost. */
  private static final double COPY = 0.8;

  private final WordStore store;
  private final int[] bag;
  private float[] gains = new float[1 << 10];

  BagFitter(WordStore store) {
    this.store = store;
    this.bag = new int[store.stems()];
  }

  /**
   * Fits a box to what two texts share near it.
   *
   * @return what was found, or null where nothing is left
   */
  @Nullable Finding fit(int textA, int textB, Box start) {
    int a = start.a();
    int endA = start.endA();
    int b = start.b();
    int endB = start.endB();
    double cost = COST;
    for (int round = 0; round < ROUNDS; round++) {
      long windowA = window(textA, a, endA, b, endB, cost);
      if (windowA < 0) {
        return null;
      }
      int newA = (int) (windowA >>> Integer.SIZE);
      int newEndA = (int) windowA;
      long windowB = window(textB, b, endB, newA, newEndA, cost);
      if (windowB < 0) {
        return null;
      }
      int newB = (int) (windowB >>> Integer.SIZE);
      int newEndB = (int) windowB;
      boolean same = newA == a && newEndA == endA && newB == b && newEndB == endB;
      a = newA;
      endA = newEndA;
      b = newB;
      endB = newEndB;
      if (same || round == ROUNDS / 2) {
        if (cost < COST_OF_COPY && ratio(a, endA, b, endB) > COPY) {
          cost = COST_OF_COPY;
        } else if (same) {
          break;
        }
      }
    }
    return finding(textA, textB, new Box(a, endA, b, endB));
  }

  /** Weighs a box as it stands. */
  Finding finding(int textA, int textB, Box box) {
    double total = total(box.a(), box.endA()) + total(box.b(), box.endB());
    double shared = shared(box.a(), box.endA(), box.b(), box.endB());
    double ratio = total == 0 ? 0 : Math.min(1, 2 * shared / total);
    Finding found = new Finding(textA, textB, box, false, shared, ratio, 0, false);
    return new Finding(
        textA, textB, box, false, shared, ratio, Math.max(0, found.explained()), false);
  }

  private double ratio(int a, int endA, int b, int endB) {
    return 2 * shared(a, endA, b, endB) / (total(a, endA) + total(b, endB));
  }

  private double total(int from, int to) {
    double total = 0;
    for (int i = from; i < to; i++) {
      total += store.weight(store.stem(i));
    }
    return total;
  }

  private double shared(int a, int endA, int b, int endB) {
    double shared = 0;
    fill(b, endB);
    for (int i = a; i < endA; i++) {
      int stem = store.stem(i);
      if (bag[stem] > 0) {
        bag[stem]--;
        shared += store.weight(stem);
      }
    }
    empty(b, endB);
    return shared;
  }

  private void fill(int from, int to) {
    for (int i = from; i < to; i++) {
      bag[store.stem(i)]++;
    }
  }

  private void empty(int from, int to) {
    for (int i = from; i < to; i++) {
      bag[store.stem(i)] = 0;
    }
  }

  /** The stretch near [from, to) that gains most from the bag of another; -1 where none gains. */
  private long window(int text, int from, int to, int bagFrom, int bagTo, double cost) {
    fill(bagFrom, bagTo);
    int low = Math.max(store.start(text), from - MARGIN);
    int high = Math.min(store.end(text), to + MARGIN);
    if (gains.length < high - low) {
      gains = new float[2 * (high - low)];
    }
    for (int i = from; i < to; i++) {
      gains[i - low] = gain(i, cost);
    }
    int left = from - 1;
    int right = to;
    while (left >= low || right < high) {
      if (right < high) {
        gains[right - low] = gain(right, cost);
        right++;
      }
      if (left >= low) {
        gains[left - low] = gain(left, cost);
        left--;
      }
    }
    empty(bagFrom, bagTo);
    empty(low, high);
    return best(low, high);
  }

  private float gain(int position, double cost) {
    int stem = store.stem(position);
    boolean taken = bag[stem]-- > 0;
    return (float) ((taken ? 1 - cost : -cost) * store.weight(stem));
  }

  private long best(int low, int high) {
    double best = 0;
    double sum = 0;
    int from = low;
    long window = -1;
    for (int i = low; i < high; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += gains[i - low];
      if (sum > best) {
        best = sum;
        window = (long) from << Integer.SIZE | i + 1;
      }
    }
    return window;
  }
}
