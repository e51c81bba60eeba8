package org.bayan.reuse.passage;

import org.jspecify.annotations.Nullable;

/** Makes seeds of the positions at which one thing stands. */
final class PairMaker {
  private final Search search;
  private final WordStore store;
  private final SeedShelf.@Nullable Writer writer;

  /**
   * @param search what is compared
   * @param writer where the seeds go; null where they are only counted
   */
  PairMaker(Search search, SeedShelf.@Nullable Writer writer) {
    this.search = search;
    this.store = search.store();
    this.writer = writer;
  }

  /** Returns how many pairs of positions there are. */
  long count(int[] positions, int from, int to) {
    int middle = middle(positions, from, to);
    return search.pairs(middle - from, to - middle);
  }

  /** Puts every pair on the shelf. */
  void all(int[] positions, int from, int to) {
    int middle = middle(positions, from, to);
    for (int i = from; i < (search.isAcross() ? middle : to); i++) {
      int text = store.textAt(positions[i]);
      for (int j = search.isAcross() ? middle : i + 1; j < to; j++) {
        pair(positions[i], text, positions[j]);
      }
    }
  }

  /** Puts each position's pairs with the next few on the shelf. */
  void nearest(int[] positions, int from, int to, int few) {
    int middle = middle(positions, from, to);
    int end = search.isAcross() ? middle : to;
    for (int i = from; i < end; i++) {
      int text = store.textAt(positions[i]);
      int first =
          search.isAcross()
              ? middle + (int) ((long) (i - from) * (to - middle) / (middle - from))
              : i + 1;
      for (int j = first; j < Math.min(to, first + few); j++) {
        pair(positions[i], text, positions[j]);
      }
    }
  }

  private void pair(int a, int textA, int b) {
    if (writer != null && search.meet(textA, store.textAt(b))) {
      writer.add(store.start(textA), a, b);
    }
  }

  /** The index of the first position behind the split. */
  private int middle(int[] positions, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (positions[middle] < search.split()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
