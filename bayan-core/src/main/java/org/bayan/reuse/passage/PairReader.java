package org.bayan.reuse.passage;

import com.carrotsearch.hppc.IntHashSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the passages that two texts share, from their seeds. For one thread. */
final class PairReader {
  /** The gaps, in words, at which seeds are put together: a long passage is found by the widest. */
  private static final int[] GAPS = {40, 20, 10, 5};

  /** Passages nearer than this are one, where one box explains them better. */
  private static final int NEAR = 30;

  /** The least weight of the seeds of a cluster, in nats, that is looked at. */
  private static final double LEAST_SEEDS = 18;

  /** The least evidence of the seeds that stand in order, in nats, that is looked at. */
  private static final double LEAST_CHAIN = 25;

  /** From this ratio on a bag of words is as good as any order. */
  private static final double COPY = 0.85;

  private static final double LEAST_RATIO = 0.4;

  private final WordStore store;
  private final SetPhrases phrases;
  private final Demand demand;
  private final BagFitter bags;
  private final OrderFitter orders;
  private final SeedChain chain;

  PairReader(WordStore store, SetPhrases phrases, Demand demand) {
    this.store = store;
    this.phrases = phrases;
    this.demand = demand;
    this.bags = new BagFitter(store);
    this.orders = new OrderFitter(store, bags);
    this.chain = new SeedChain(store);
  }

  /**
   * Returns the passages that two texts share, none of which overlap in both texts.
   *
   * @param textA the first text's number
   * @param textB the second's
   * @param seeds the seeds of the two, sorted
   */
  List<Finding> read(int textA, int textB, long[] seeds) {
    List<Finding> found = new ArrayList<>();
    Set<Box> seen = new HashSet<>();
    look(textA, textB, seeds, 0, seen, found);
    if (found.isEmpty()) {
      return found;
    }
    List<Finding> best = best(found);
    join(best);
    best.removeIf(f -> !demand.isMetBy(f));
    best.replaceAll(this::goneOn);
    best.replaceAll(f -> phrases.has(f.box()) ? f.asSetPhrase() : f);
    return best;
  }

  /** Looks at the clusters of some seeds, and at the narrower ones within each. */
  private void look(
      int textA, int textB, long[] seeds, int gap, Set<Box> seen, List<Finding> found) {
    for (long[] cluster : SeedClusters.of(seeds, GAPS[gap])) {
      if (weight(cluster) < LEAST_SEEDS) {
        continue;
      }
      Box box = box(cluster);
      if (isInsideCopy(box, found)) {
        continue;
      }
      if (seen.add(box)) {
        fit(textA, textB, box, cluster, found);
      }
      if (gap + 1 < GAPS.length) {
        look(textA, textB, cluster, gap + 1, seen, found);
      }
    }
  }

  /** What lies inside a good copy is a part of it. */
  private boolean isInsideCopy(Box box, List<Finding> found) {
    for (Finding f : found) {
      Box outer = f.box();
      if (f.ratio() >= COPY
          && outer.a() <= box.a()
          && box.endA() <= outer.endA()
          && outer.b() <= box.b()
          && box.endB() <= outer.endB()
          && demand.isMetBy(f)) {
        return true;
      }
    }
    return false;
  }

  private void fit(int textA, int textB, Box box, long[] cluster, List<Finding> found) {
    Finding bag = bags.fit(textA, textB, box);
    if (bag != null && bag.ratio() >= leastRatio(bag)) {
      found.add(bag);
    }
    if (bag == null || bag.ratio() < COPY || !demand.isMetBy(bag)) {
      chain.find(cluster);
      Finding order = chain.score() < LEAST_CHAIN ? null : orders.fit(textA, textB, chain);
      if (order != null) {
        found.add(order);
      }
    }
  }

  /** A passage goes on as long as both texts go on with the same word. */
  private Finding goneOn(Finding f) {
    Box box = f.box();
    int a = box.a();
    int b = box.b();
    while (a > store.start(f.textA())
        && b > store.start(f.textB())
        && store.stem(a - 1) == store.stem(b - 1)) {
      a--;
      b--;
    }
    int endA = box.endA();
    int endB = box.endB();
    while (endA < store.end(f.textA())
        && endB < store.end(f.textB())
        && store.stem(endA) == store.stem(endB)) {
      endA++;
      endB++;
    }
    return f.in(new Box(a, endA, b, endB));
  }

  /** A long bag shares much by chance, so the longer it is the more must be shared. */
  private static double leastRatio(Finding bag) {
    int words = Math.min(bag.box().endA() - bag.box().a(), bag.box().endB() - bag.box().b());
    double doublings = Math.log(Math.max(1.0, words / (double) WordStore.WINDOW)) / Math.log(2);
    return LEAST_RATIO + A_DOUBLING * doublings;
  }

  private static final double A_DOUBLING = 0.1;

  /** Seeds lie in either order of halves: the first text stands before the second in the store. */
  private static Box box(long[] cluster) {
    int upper = Integer.MAX_VALUE;
    int upperEnd = 0;
    int lower = Integer.MAX_VALUE;
    int lowerEnd = 0;
    for (long seed : cluster) {
      int first = (int) (seed >>> Integer.SIZE);
      int second = (int) seed;
      upper = Math.min(upper, first);
      upperEnd = Math.max(upperEnd, first + 1);
      lower = Math.min(lower, second);
      lowerEnd = Math.max(lowerEnd, second + 1);
    }
    return upper < lower
        ? new Box(upper, upperEnd, lower, lowerEnd)
        : new Box(lower, lowerEnd, upper, upperEnd);
  }

  /** The weight of the stems at the seeds, and of those that are alike right behind. */
  private double weight(long[] cluster) {
    IntHashSet stems = new IntHashSet(cluster.length);
    double weight = 0;
    for (long seed : cluster) {
      int first = (int) (seed >>> Integer.SIZE);
      int second = (int) seed;
      int end = Math.min(REACH, store.size() - Math.max(first, second));
      for (int k = 0; k < end; k++) {
        int stem = store.stem(second + k);
        if (store.stem(first + k) != stem) {
          // A skip-bigram in another order: its first words differ.
          if (k > 0) {
            break;
          }
        }
        if (stems.add(stem)) {
          weight += store.weight(stem);
        }
      }
    }
    return weight;
  }

  /** A seed may be a run of so many words. */
  private static final int REACH = 5;

  private static final Comparator<Finding> BEST_FIRST =
      Comparator.comparingDouble((Finding f) -> -f.explained())
          .thenComparingInt(f -> f.box().a())
          .thenComparingInt(f -> f.box().b())
          .thenComparingInt(f -> f.box().endA())
          .thenComparingInt(f -> f.box().endB())
          .thenComparing(Finding::inOrder);

  private static List<Finding> best(List<Finding> found) {
    found.sort(BEST_FIRST);
    List<Finding> best = new ArrayList<>();
    for (Finding f : found) {
      if (best.stream().noneMatch(b -> b.box().overlaps(f.box()))) {
        best.add(f);
      }
    }
    return best;
  }

  /** Joins near passages where one box explains both better than each explains itself. */
  private void join(List<Finding> found) {
    int one = 0;
    while (one < found.size()) {
      int other = 0;
      while (other < found.size()) {
        Finding joined = other == one ? null : joined(found.get(one), found.get(other));
        if (joined == null) {
          other++;
        } else {
          found.set(one, joined);
          found.remove(other);
          one -= other < one ? 1 : 0;
          other = 0;
        }
      }
      one++;
    }
  }

  private @Nullable Finding joined(Finding a, Finding b) {
    if (a.box().gap(b.box()) > NEAR) {
      return null;
    }
    Box cover = a.box().cover(b.box());
    Finding joined = isOneRun(a, b) ? run(a, b, cover) : bags.fit(a.textA(), a.textB(), cover);
    return joined != null && isBetter(joined, a, b, cover) ? joined : null;
  }

  /** Tells whether one passage goes on where the other ends, each word at its place. */
  private boolean isOneRun(Finding a, Finding b) {
    return a.inOrder()
        && b.inOrder()
        && Math.abs(a.box().diagonal() - b.box().diagonal()) <= 2 * NEAR
        && (demand.isMetBy(a) || demand.isMetBy(b));
  }

  private Finding run(Finding a, Finding b, Box cover) {
    Finding whole = bags.finding(a.textA(), a.textB(), cover);
    double evidence = a.evidence() + b.evidence();
    return new Finding(
        a.textA(), a.textB(), cover, true, whole.shared(), whole.ratio(), evidence, false);
  }

  private boolean isBetter(Finding joined, Finding a, Finding b, Box cover) {
    return (joined.inOrder() || joined.ratio() >= leastRatio(joined))
        && joined.explained() >= Math.max(a.explained(), b.explained())
        && joined.box().a() <= cover.a() + SLACK
        && joined.box().endA() >= cover.endA() - SLACK;
  }

  /** How many words a joined passage may lose at an edge. */
  private static final int SLACK = 3;
}
