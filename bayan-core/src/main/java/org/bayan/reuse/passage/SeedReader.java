package org.bayan.reuse.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes seeds from a shelf and reads what each two texts share. For one thread. */
final class SeedReader {
  private final WordStore store;
  private final PairReader pairs;
  private final List<Finding> found = new ArrayList<>();

  SeedReader(WordStore store, SetPhrases phrases, Demand demand) {
    this.store = store;
    this.pairs = new PairReader(store, phrases, demand);
  }

  /**
   * Reads compartments until none is left.
   *
   * @param shelf the seeds
   * @param next the compartment to be taken next, shared by all that read
   */
  List<Finding> read(SeedShelf shelf, AtomicInteger next) {
    for (int c = next.getAndIncrement(); c < shelf.compartments(); c = next.getAndIncrement()) {
      long[] seeds = shelf.take(c);
      Arrays.sort(seeds);
      readByFirst(seeds);
    }
    return found;
  }

  private void readByFirst(long[] seeds) {
    int from = 0;
    while (from < seeds.length) {
      int text = store.textAt((int) (seeds[from] >>> Integer.SIZE));
      int to = from;
      while (to < seeds.length && (int) (seeds[to] >>> Integer.SIZE) < store.end(text)) {
        to++;
      }
      if (to - from > 1) {
        readBySecond(text, turned(seeds, from, to));
      }
      from = to;
    }
  }

  /** The seeds of one text, the other's position in the upper half. */
  private static long[] turned(long[] seeds, int from, int to) {
    long[] turned = new long[to - from];
    for (int i = from; i < to; i++) {
      turned[i - from] = Long.rotateLeft(seeds[i], Integer.SIZE);
    }
    Arrays.sort(turned);
    return turned;
  }

  private void readBySecond(int textA, long[] seeds) {
    int from = 0;
    while (from < seeds.length) {
      int textB = store.textAt((int) (seeds[from] >>> Integer.SIZE));
      int to = from;
      int distinct = from;
      while (to < seeds.length && (int) (seeds[to] >>> Integer.SIZE) < store.end(textB)) {
        if (distinct == from || seeds[to] != seeds[distinct - 1]) {
          seeds[distinct++] = seeds[to];
        }
        to++;
      }
      if (distinct - from > 1) {
        found.addAll(pairs.read(textA, textB, Arrays.copyOfRange(seeds, from, distinct)));
      }
      from = to;
    }
  }
}
