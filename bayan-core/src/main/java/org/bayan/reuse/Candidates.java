package org.bayan.reuse;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongObjectHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the pairs of segments that are worth comparing, among articles that differ.
 *
 * <p>A pair is a candidate by what it shares: stems, by their weight, and pairs of stems that stand
 * near each other in either order (skip-bigrams, span 4), which survive a swapped or added word. No
 * frequency is capped out of sight; a segment keeps its {@value #MOST_PARTNERS} best partners, and
 * a stem too frequent to tell anything is passed over only where rarer ones of the same segment are
 * shared or not.
 */
final class Candidates {
  /** How many earlier partners a segment keeps at most. */
  static final int MOST_PARTNERS = 200;

  /** The share of the lighter segment's weight that must be shared for a pair to be compared. */
  private static final double LEAST_SHARE = 0.18;

  /** A stem in more segments than this, and than a twentieth of them, opens no pair by itself. */
  private static final int FREQUENT = 400;

  private static final int SPAN = 4;
  private static final double BIGRAM_WEIGHT = 0.5;

  private final SegmentSpace space;
  private final List<IntArrayList> byStem = new ArrayList<>();
  private final LongObjectHashMap<IntArrayList> byBigram = new LongObjectHashMap<>();
  private final double[] shared;

  Candidates(SegmentSpace space) {
    this.space = space;
    this.shared = new double[space.size()];
    for (int id = 0; id < space.stemCount(); id++) {
      byStem.add(new IntArrayList(2));
    }
  }

  /**
   * Returns the earlier segments that one is to be compared with, in order, and makes it known to
   * those that come after. To be called for every segment in turn.
   *
   * @param index the segment's index
   */
  int[] partners(int index) {
    IntArrayList touched = new IntArrayList();
    for (int stem : space.stems(index)) {
      IntArrayList others = byStem.get(stem);
      if (others.size() <= Math.max(FREQUENT, space.size() / 20)) {
        touch(others, space.idf(stem), touched);
      }
    }
    long[] bigrams = bigrams(index);
    for (long bigram : bigrams) {
      IntArrayList others = byBigram.get(bigram);
      if (others != null) {
        touch(others, BIGRAM_WEIGHT, touched);
      }
    }
    int[] best = best(index, touched);
    for (int k = 0; k < touched.size(); k++) {
      shared[touched.get(k)] = 0;
    }
    enter(index, bigrams);
    return best;
  }

  private void touch(IntArrayList others, double weight, IntArrayList touched) {
    for (int k = 0; k < others.size(); k++) {
      int other = others.get(k);
      if (shared[other] == 0) {
        touched.add(other);
      }
      shared[other] += weight;
    }
  }

  private int[] best(int index, IntArrayList touched) {
    List<Integer> kept = new ArrayList<>();
    for (int k = 0; k < touched.size(); k++) {
      int other = touched.get(k);
      boolean elsewhere = space.segment(other).reading() != space.segment(index).reading();
      double lighter = Math.min(space.total(other), space.total(index));
      if (elsewhere && shared[other] >= LEAST_SHARE * lighter) {
        kept.add(other);
      }
    }
    kept.sort(
        Comparator.<Integer>comparingDouble(o -> -shared[o] / (space.total(o) + space.total(index)))
            .thenComparing(o -> o));
    return kept.stream().limit(MOST_PARTNERS).sorted().mapToInt(Integer::intValue).toArray();
  }

  private void enter(int index, long[] bigrams) {
    for (int stem : space.stems(index)) {
      byStem.get(stem).add(index);
    }
    for (long bigram : bigrams) {
      int slot = byBigram.indexOf(bigram);
      if (byBigram.indexExists(slot)) {
        byBigram.indexGet(slot).add(index);
      } else {
        IntArrayList list = new IntArrayList(2);
        list.add(index);
        byBigram.indexInsert(slot, bigram, list);
      }
    }
  }

  private long[] bigrams(int index) {
    int[] sequence = space.sequence(index);
    java.util.TreeSet<Long> distinct = new java.util.TreeSet<>();
    for (int i = 0; i < sequence.length; i++) {
      for (int j = i + 1; j < Math.min(sequence.length, i + SPAN); j++) {
        long low = Math.min(sequence[i], sequence[j]);
        long high = Math.max(sequence[i], sequence[j]);
        if (low != high) {
          distinct.add(low << Integer.SIZE | high);
        }
      }
    }
    return distinct.stream().mapToLong(Long::longValue).toArray();
  }
}
