package org.bayan.reuse.passage;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Brings together the places of each gram: by the range of hashes, so that memory stays bounded,
 * and within a range by a radix sort of buckets small enough for a processor's own memory.
 *
 * <p>Of a hash, {@value #BITS} bits beside those of the range count: two grams that share them all
 * are taken for one, which costs a false seed and no more.
 */
final class GramSorter {
  private static final int BUCKET_BITS = 10;
  private static final int BUCKETS = 1 << BUCKET_BITS;
  private static final int DIGIT = 12;
  static final int BITS = BUCKET_BITS + 2 * DIGIT;

  /** How many grams are sorted at once. */
  private static final int AT_ONCE = 24_000_000;

  private final Grams grams;
  private final WordStore store;
  private final Crew crew;
  private final int ranges;
  private int[] starts = {0};
  private long[] sorted = {};

  GramSorter(Grams grams, WordStore store, Crew crew) {
    this.grams = grams;
    this.store = store;
    this.crew = crew;
    this.ranges = (int) ((long) store.size() * grams.perWord() / AT_ONCE) + 1;
  }

  /** Returns how many ranges the hashes fall into. */
  int ranges() {
    return ranges;
  }

  /** Takes the places of one gram, in order. */
  interface Places {
    /**
     * Takes a gram.
     *
     * @param positions holds the places
     * @param from the index of the first
     * @param to the index behind the last
     */
    void take(int[] positions, int from, int to);
  }

  /** Sorts the grams of a range. */
  void sort(int range) {
    int[] firstText = firstTexts();
    int[][] counts = new int[crew.hands()][];
    crew.all(hand -> {
      int[] count = new int[BUCKETS];
      grams.scan(
          firstText[hand],
          firstText[hand + 1],
          (hash, position) -> {
            if (rangeOf(hash) == range) {
              count[bucketOf(hash)]++;
            }
          });
      counts[hand] = count;
      return hand;
    });
    layOut(counts);
    crew.all(hand -> {
      int[] at = counts[hand];
      long[] records = sorted;
      grams.scan(
          firstText[hand],
          firstText[hand + 1],
          (hash, position) -> {
            if (rangeOf(hash) == range) {
              records[at[bucketOf(hash)]++] = keyOf(hash) << Integer.SIZE | position;
            }
          });
      return hand;
    });
    AtomicInteger next = new AtomicInteger();
    crew.all(hand -> {
      long[] spare = {};
      for (int b = next.getAndIncrement(); b < BUCKETS; b = next.getAndIncrement()) {
        int size = starts[b + 1] - starts[b];
        if (spare.length < size) {
          spare = new long[size + size / 4];
        }
        radix(sorted, starts[b], starts[b + 1], spare);
      }
      return hand;
    });
  }

  /** The texts at which each hand's share begins, of about as many words each. */
  private int[] firstTexts() {
    int[] first = new int[crew.hands() + 1];
    for (int hand = 1; hand < crew.hands(); hand++) {
      first[hand] =
          store.size() == 0 ? 0 : store.textAt((int) ((long) store.size() * hand / crew.hands()));
    }
    first[crew.hands()] = store.texts();
    return first;
  }

  /** Turns counts into places: bucket after bucket, and within a bucket hand after hand. */
  private void layOut(int[][] counts) {
    starts = new int[BUCKETS + 1];
    int at = 0;
    for (int b = 0; b < BUCKETS; b++) {
      starts[b] = at;
      for (int[] count : counts) {
        int size = count[b];
        count[b] = at;
        at += size;
      }
    }
    starts[BUCKETS] = at;
    if (sorted.length < at) {
      sorted = new long[at];
    }
  }

  private int rangeOf(long hash) {
    return (int) ((hash & 0xFFFFFF) * ranges >>> 24);
  }

  private static int bucketOf(long hash) {
    return (int) (hash >>> (Long.SIZE - BUCKET_BITS));
  }

  private static long keyOf(long hash) {
    return hash >>> (Long.SIZE - BITS) & (1L << 2 * DIGIT) - 1;
  }

  /** Sorts records by their key, those of one key staying in order. */
  private static void radix(long[] records, int from, int to, long[] spare) {
    int size = to - from;
    long[] source = records;
    int sourceFrom = from;
    long[] target = spare;
    int targetFrom = 0;
    for (int shift = Integer.SIZE; shift < Integer.SIZE + 2 * DIGIT; shift += DIGIT) {
      int[] count = new int[(1 << DIGIT) + 1];
      for (int i = 0; i < size; i++) {
        count[((int) (source[sourceFrom + i] >>> shift) & (1 << DIGIT) - 1) + 1]++;
      }
      for (int d = 0; d < 1 << DIGIT; d++) {
        count[d + 1] += count[d];
      }
      for (int i = 0; i < size; i++) {
        long record = source[sourceFrom + i];
        target[targetFrom + count[(int) (record >>> shift) & (1 << DIGIT) - 1]++] = record;
      }
      long[] other = source;
      source = target;
      target = other;
      int otherFrom = sourceFrom;
      sourceFrom = targetFrom;
      targetFrom = otherFrom;
    }
  }

  /** Hands a hand's share of the grams that stand at more than one place to a taker. */
  void forEachRun(int hand, Places taker) {
    int first = BUCKETS * hand / crew.hands();
    int last = BUCKETS * (hand + 1) / crew.hands();
    int[] positions = new int[64];
    int end = starts[last];
    int i = starts[first];
    while (i < end) {
      long key = sorted[i] >>> Integer.SIZE;
      int j = i + 1;
      while (j < end && sorted[j] >>> Integer.SIZE == key) {
        j++;
      }
      if (j - i > 1) {
        if (positions.length < j - i) {
          positions = new int[2 * (j - i)];
        }
        for (int k = i; k < j; k++) {
          positions[k - i] = (int) sorted[k];
        }
        taker.take(positions, 0, j - i);
      }
      i = j;
    }
  }
}
