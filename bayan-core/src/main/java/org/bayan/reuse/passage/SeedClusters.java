package org.bayan.reuse.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts together the seeds of two texts that lie near each other in both, as Sanchez-Perez, Gelbukh
 * and Sidorov (2014) do: cut where the gap in one text is too wide, then each part in the other
 * text, until nothing is cut.
 */
final class SeedClusters {
  private final List<long[]> found = new ArrayList<>();
  private final int gap;

  private SeedClusters(int gap) {
    this.gap = gap;
  }

  /**
   * Returns the clusters of more than one seed, each in no order.
   *
   * @param seeds a position in each half; sorted
   * @param gap how many words may lie between neighbours
   */
  static List<long[]> of(long[] seeds, int gap) {
    SeedClusters clusters = new SeedClusters(gap);
    clusters.cut(seeds, 0);
    return clusters.found;
  }

  /** Cuts by the upper half; what was not cut twice in a row is a cluster. */
  private void cut(long[] seeds, int whole) {
    int from = 0;
    for (int i = 1; i <= seeds.length; i++) {
      boolean end = i == seeds.length;
      if (end || upper(seeds[i]) - upper(seeds[i - 1]) > gap) {
        if (i - from > 1) {
          boolean all = end && from == 0;
          if (all && whole > 0) {
            found.add(seeds);
          } else {
            cut(turned(seeds, from, i), all ? whole + 1 : 0);
          }
        }
        from = i;
      }
    }
  }

  private static int upper(long seed) {
    return (int) (seed >>> Integer.SIZE);
  }

  private static long[] turned(long[] seeds, int from, int to) {
    long[] turned = new long[to - from];
    for (int i = from; i < to; i++) {
      turned[i - from] = Long.rotateLeft(seeds[i], Integer.SIZE);
    }
    Arrays.sort(turned);
    return turned;
  }
}
