package org.bayan.reuse.passage;

import com.carrotsearch.hppc.LongHashSet;

/**
 * The runs of words that stand in very many texts: titles, names with all their honours, the
 * closing lines of an outlet. A short passage made of nothing else is a set phrase and says nothing
 * of a source; a long one is a text that many carry.
 */
final class SetPhrases {
  /** How many words make a run. */
  static final int RUN = 5;

  /**
   * A run that stands more often than this is frequent, and than so many times in a thousand texts.
   */
  private static final int OFTEN = 20;

  private static final double IN_A_THOUSAND = 1;

  /** The most words of a set phrase. */
  private static final int LONGEST = 25;

  /** The share of a passage's runs that are frequent, in a set phrase. */
  private static final double NEARLY_ALL = 0.9;

  private final Grams.Runs runs;
  private final int often;
  private final LongHashSet frequent = new LongHashSet();

  SetPhrases(WordStore store) {
    this.runs = new Grams.Runs(store, RUN);
    this.often = OFTEN + (int) (IN_A_THOUSAND * store.texts() / 1000);
  }

  /** Returns the runs that are looked for. */
  Grams.Runs runs() {
    return runs;
  }

  /** Learns the frequent ones of runs that were brought together. */
  void learn(GramSorter sorter, Crew crew) {
    for (LongHashSet part :
        crew.all(hand -> {
          LongHashSet found = new LongHashSet();
          sorter.forEachRun(
              hand,
              (positions, from, to) -> {
                if (to - from > often) {
                  found.add(runs.hash(positions[from]));
                }
              });
          return found;
        })) {
      frequent.addAll(part);
    }
  }

  /** Tells whether a passage is a set phrase. */
  boolean has(Box box) {
    int count = box.endA() - box.a() - RUN + 1;
    if (count < 1 || count > LONGEST - RUN + 1) {
      return false;
    }
    int known = 0;
    for (int i = box.a(); i + RUN <= box.endA(); i++) {
      known += frequent.contains(runs.hash(i)) ? 1 : 0;
    }
    return known >= NEARLY_ALL * count;
  }
}
