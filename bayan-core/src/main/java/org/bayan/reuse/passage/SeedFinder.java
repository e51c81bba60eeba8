package org.bayan.reuse.passage;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds where two texts have the same thing: a stem, two stems near each other in either order
 * (skip-bigrams), five in a row, or sixteen.
 *
 * <p>What is capped is the number of pairs: each kind has a budget, and the rarest of it are taken
 * until that is spent, so that few texts are compared by much and millions by what is telling. Runs
 * that stand in too many texts are still laid beside their nearest few, so that a passage that
 * everybody carries does not vanish: a set phrase by five words in a row, a communique by sixteen,
 * which are laid beside all that have them as long as the budget lasts.
 */
final class SeedFinder implements AutoCloseable {
  /** How many words a skip-bigram spans at most, its own two among them. */
  private static final int SPAN = 4;

  private static final int LONG_RUN = 16;

  /** The least budget of seeds; and how many there may be for each word, where that is more. */
  private static final long LEAST_BUDGET = 16_000_000;

  private static final double BUDGET_A_WORD = 1.5;

  /** The shares of the budget of stems, of skip-bigrams, of runs. */
  private static final double OF_STEMS = 0.4;

  private static final double OF_BIGRAMS = 0.25;
  private static final double OF_RUNS = 0.2;
  private static final double OF_LONG_RUNS = 0.15;

  /** The most pairs that one of each kind makes; a long run is telling however many have it. */
  private static final long MOST_OF_STEM = 10_000;

  private static final long MOST_OF_BIGRAM = 256;
  private static final long MOST_OF_RUN = 5_000;

  /** How many others a run in too many texts is laid beside. */
  private static final int NEAREST = 4;

  private static final long SEEDS_ON_HEAP = 40_000_000;
  private static final long SEEDS_A_COMPARTMENT = 2_000_000;

  private final Search search;
  private final WordStore store;
  private final Crew crew;
  private final SeedShelf shelf;
  private final long budget;
  private long thinned;
  private final SetPhrases phrases;

  private SeedFinder(Search search, Crew crew) {
    this.search = search;
    this.store = search.store();
    this.crew = crew;
    this.phrases = new SetPhrases(store);
    this.budget = Math.max(LEAST_BUDGET, (long) (BUDGET_A_WORD * store.size()));
    int compartments = (int) (budget / SEEDS_A_COMPARTMENT) + 1;
    this.shelf = new SeedShelf(Math.max(1, store.size()), compartments, SEEDS_ON_HEAP);
  }

  /**
   * Finds the seeds of a search.
   *
   * @param search what is compared
   * @param crew the hands
   */
  static SeedFinder find(Search search, Crew crew) {
    SeedFinder finder = new SeedFinder(search, crew);
    finder.addStems();
    finder.add(new Grams.Bigrams(search.store(), SPAN), OF_BIGRAMS, MOST_OF_BIGRAM, false);
    finder.add(finder.phrases.runs(), OF_RUNS, MOST_OF_RUN, true);
    finder.add(new Grams.Runs(search.store(), LONG_RUN), OF_LONG_RUNS, Long.MAX_VALUE, true);
    return finder;
  }

  private void addStems() {
    int[] before = new int[store.stems()];
    for (int position = 0; position < search.split(); position++) {
      before[store.stem(position)]++;
    }
    PairHistogram histogram = new PairHistogram();
    for (int stem = 0; stem < store.stems(); stem++) {
      histogram.add(search.pairs(before[stem], store.occurrences(stem) - before[stem]));
    }
    long most = Math.min(MOST_OF_STEM, histogram.mostPairs((long) (OF_STEMS * budget)));
    int[] starts = new int[store.stems() + 1];
    for (int stem = 0; stem < store.stems(); stem++) {
      long pairs = search.pairs(before[stem], store.occurrences(stem) - before[stem]);
      starts[stem + 1] = starts[stem] + (pairs > 0 && pairs <= most ? store.occurrences(stem) : 0);
    }
    int[] at = starts.clone();
    int[] positions = new int[starts[store.stems()]];
    for (int position = 0; position < store.size(); position++) {
      int stem = store.stem(position);
      if (starts[stem + 1] > starts[stem]) {
        positions[at[stem]++] = position;
      }
    }
    AtomicInteger next = new AtomicInteger();
    crew.all(hand -> {
      try (SeedShelf.Writer writer = shelf.writer()) {
        PairMaker pairs = new PairMaker(search, writer);
        for (int from = next.getAndAdd(BATCH); from < store.stems(); from = next.getAndAdd(BATCH)) {
          for (int stem = from; stem < Math.min(store.stems(), from + BATCH); stem++) {
            pairs.all(positions, starts[stem], starts[stem + 1]);
          }
        }
      }
      return hand;
    });
  }

  private static final int BATCH = 256;

  private void add(Grams grams, double share, long cap, boolean keepFrequent) {
    GramSorter sorter = new GramSorter(grams, store, crew);
    long most = -1;
    for (int range = 0; range < sorter.ranges(); range++) {
      sorter.sort(range);
      if (grams == phrases.runs()) {
        phrases.learn(sorter, crew);
      }
      if (most < 0) {
        most =
            Math.min(cap, histogram(sorter).mostPairs((long) (share * budget / sorter.ranges())));
      }
      emit(sorter, most, keepFrequent);
    }
  }

  private PairHistogram histogram(GramSorter sorter) {
    List<PairHistogram> parts =
        crew.all(hand -> {
          PairHistogram histogram = new PairHistogram();
          PairMaker pairs = new PairMaker(search, null);
          sorter.forEachRun(
              hand, (positions, from, to) -> histogram.add(pairs.count(positions, from, to)));
          return histogram;
        });
    PairHistogram all = new PairHistogram();
    parts.forEach(all::add);
    return all;
  }

  private void emit(GramSorter sorter, long most, boolean keepFrequent) {
    List<Long> parts =
        crew.all(hand -> {
          long[] thin = {0};
          try (SeedShelf.Writer writer = shelf.writer()) {
            PairMaker pairs = new PairMaker(search, writer);
            sorter.forEachRun(
                hand,
                (positions, from, to) -> {
                  long count = pairs.count(positions, from, to);
                  if (count <= most) {
                    pairs.all(positions, from, to);
                  } else if (keepFrequent) {
                    pairs.nearest(positions, from, to, NEAREST);
                    thin[0]++;
                  }
                });
          }
          return thin[0];
        });
    thinned += parts.stream().mapToLong(Long::longValue).sum();
  }

  /** Returns what is said in very many texts. */
  SetPhrases phrases() {
    return phrases;
  }

  /** Returns the seeds. */
  SeedShelf shelf() {
    return shelf;
  }

  /** Returns how many runs stand in too many texts to be laid beside each. */
  long thinned() {
    return thinned;
  }

  @Override
  public void close() {
    shelf.close();
  }

  /** How many pairs the grams make that make so many, by powers of the fourth root of 2. */
  static final class PairHistogram {
    private static final int STEPS = 4;
    private final long[] pairs = new long[Long.SIZE * STEPS];

    void add(long count) {
      if (count > 0) {
        pairs[step(count)] += count;
      }
    }

    void add(PairHistogram other) {
      Arrays.setAll(pairs, at -> pairs[at] + other.pairs[at]);
    }

    private static int step(long count) {
      int power = Long.SIZE - 1 - Long.numberOfLeadingZeros(count);
      long above = count - (1L << power);
      return power * STEPS + (int) ((double) above / (1L << power) * STEPS);
    }

    /** Returns how many pairs a gram may make at most, that all together keep to a budget. */
    long mostPairs(long budget) {
      long sum = 0;
      for (int step = 0; step < pairs.length; step++) {
        sum += pairs[step];
        if (sum > budget) {
          return last(step - 1);
        }
      }
      return Long.MAX_VALUE;
    }

    private static long last(int step) {
      long power = 1L << ((step + 1) / STEPS);
      return Math.max(1, power + power * ((step + 1) % STEPS) / STEPS - 1);
    }
  }
}
