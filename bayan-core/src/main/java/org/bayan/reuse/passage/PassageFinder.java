package org.bayan.reuse.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Finds the passages that texts share, from pasted to paraphrased.
 *
 * <p>Seeds are found over all texts, put together for each two, fitted as a bag of words and in
 * order, and what explains each passage best is kept. The result depends on the texts alone: not on
 * their order, nor on how many hands work.
 */
public final class PassageFinder {
  private final Crew crew;

  /**
   * Makes a finder.
   *
   * @param hands how many threads work; from 1
   */
  public PassageFinder(int hands) {
    this.crew = new Crew(hands);
  }

  /**
   * Compares texts with each other.
   *
   * @param texts the texts
   */
  public SharedPassages among(Texts texts) {
    return find(texts, 0, byId(texts, 0, texts.size()), Demand.AMONG);
  }

  /**
   * Looks for what texts have from sources.
   *
   * @param texts the texts
   * @param sources what is looked for in them; not compared with each other
   */
  public SharedPassages against(Texts texts, Texts sources) {
    return against(new JoinedTexts(texts, sources), texts.size());
  }

  /**
   * Looks for what texts have from sources that stand behind them in one collection.
   *
   * @param all the texts, then the sources; asked of a text and a source whether they meet
   * @param source the number of the first source
   */
  public SharedPassages against(Texts all, int source) {
    if (source == 0 || source == all.size()) {
      return SharedPassages.none(all);
    }
    int[] first = byId(all, 0, source);
    int[] second = byId(all, source, all.size());
    int[] order = IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    return find(all, first.length, order, Demand.AGAINST);
  }

  private static int[] byId(Texts texts, int from, int to) {
    return IntStream.range(from, to)
        .boxed()
        .sorted(Comparator.comparing(texts::id))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private SharedPassages find(Texts texts, int split, int[] order, Demand demand) {
    try (WordStore store = WordStoreMaker.make(texts, order, split, crew)) {
      Search search = new Search(store, split, texts, order);
      try (SeedFinder seeds = SeedFinder.find(search, crew)) {
        List<Finding> found = new ArrayList<>();
        AtomicInteger next = new AtomicInteger();
        crew.all(hand -> new SeedReader(store, seeds.phrases(), demand).read(seeds.shelf(), next))
            .forEach(found::addAll);
        return SharedPassages.of(search, demand, found, seeds.thinned(), crew);
      }
    }
  }
}
