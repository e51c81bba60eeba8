package org.bayan.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.bayan.alignment.Passage;
import org.bayan.reading.Declaration;
import org.bayan.reading.Reading;
import org.bayan.text.Fingerprint;
import org.bayan.text.Folding;

/**
 * Grows families of segments around a medoid, never by single links: each member must be like the
 * medoid itself, so that a chain of small likenesses joins nothing.
 *
 * <p>The segment most like all that are still free becomes a medoid and takes its likes; when none
 * is left, each segment goes to the medoid it is most like. Ties go to the earlier segment.
 */
final class FormulaGrower {
  /** From this likeness to its medoid on, a segment belongs to a family. */
  static final double BELONGS = 0.34;

  /** The same for two witnesses of one occasion that have nothing nearer in each other. */
  static final double WITNESSES = 0.18;

  private final SegmentSpace space;
  private final List<Reading> corpus;
  private final Map<String, String> occasionOf;

  /**
   * Makes a grower.
   *
   * @param space the segments
   * @param corpus their readings
   * @param occasionOf the occasion of each article that reports one; others lend nothing
   */
  FormulaGrower(SegmentSpace space, List<Reading> corpus, Map<String, String> occasionOf) {
    this.space = space;
    this.corpus = corpus;
    this.occasionOf = occasionOf;
  }

  /**
   * Returns the families of two articles and more.
   *
   * @param pairs the pairs that are alike
   */
  List<Formula> grow(List<LikePair> pairs) {
    List<LikePair> lent = pairs.stream().filter(p -> lends(p.a()) && lends(p.b())).toList();
    List<List<LikePair>> of = neighbours(lent);
    int[] medoidOf = medoids(of);
    settle(of, medoidOf);
    new WitnessJoiner(space, occasionOf).join(lent, medoidOf);
    Map<Integer, List<Integer>> families = new HashMap<>();
    for (int s = 0; s < medoidOf.length; s++) {
      if (medoidOf[s] >= 0) {
        families.computeIfAbsent(medoidOf[s], k -> new ArrayList<>()).add(s);
      }
    }
    return families.entrySet().stream()
        .filter(f -> isShared(f.getValue()))
        .map(f -> formula(f.getKey(), f.getValue()))
        .sorted(Comparator.comparing((Formula f) -> f.passages().get(0)).thenComparing(Formula::id))
        .toList();
  }

  private boolean lends(int segment) {
    return space.segment(segment).declaration() >= 0
        && occasionOf.containsKey(space.segment(segment).passage().article());
  }

  private List<List<LikePair>> neighbours(List<LikePair> pairs) {
    List<List<LikePair>> of = new ArrayList<>();
    for (int s = 0; s < space.size(); s++) {
      of.add(new ArrayList<>());
    }
    for (LikePair pair : pairs) {
      if (pair.likeness() >= BELONGS) {
        of.get(pair.a()).add(pair);
        of.get(pair.b()).add(pair);
      }
    }
    return of;
  }

  private static int other(LikePair pair, int one) {
    return pair.a() == one ? pair.b() : pair.a();
  }

  /** A segment that may become a medoid, and the sum of its likenesses to those still free. */
  private record Claim(double sum, int segment) {}

  private static int[] medoids(List<List<LikePair>> of) {
    int[] medoidOf = new int[of.size()];
    Arrays.fill(medoidOf, -1);
    PriorityQueue<Claim> claims =
        new PriorityQueue<>(
            Comparator.comparingDouble(Claim::sum).reversed().thenComparingInt(Claim::segment));
    for (int s = 0; s < of.size(); s++) {
      claims.add(new Claim(sumOfFree(of.get(s), s, medoidOf), s));
    }
    while (!claims.isEmpty()) {
      Claim claim = claims.remove();
      int medoid = claim.segment();
      double still = sumOfFree(of.get(medoid), medoid, medoidOf);
      if (medoidOf[medoid] >= 0 || still == 0) {
        continue;
      }
      if (still < claim.sum()) {
        claims.add(new Claim(still, medoid));
        continue;
      }
      medoidOf[medoid] = medoid;
      for (LikePair pair : of.get(medoid)) {
        int member = other(pair, medoid);
        medoidOf[member] = medoidOf[member] < 0 ? medoid : medoidOf[member];
      }
    }
    return medoidOf;
  }

  private static double sumOfFree(List<LikePair> pairs, int one, int[] medoidOf) {
    double sum = 0;
    for (LikePair pair : pairs) {
      sum += medoidOf[other(pair, one)] < 0 ? pair.likeness() : 0;
    }
    return sum;
  }

  /** Gives each member to the medoid that it is most like. */
  private static void settle(List<List<LikePair>> of, int[] medoidOf) {
    for (int s = 0; s < medoidOf.length; s++) {
      if (medoidOf[s] < 0 || medoidOf[s] == s) {
        continue;
      }
      double best = 0;
      for (LikePair pair : of.get(s)) {
        int other = other(pair, s);
        if (medoidOf[other] == other && pair.likeness() > best) {
          best = pair.likeness();
          medoidOf[s] = other;
        }
      }
    }
  }

  private boolean isShared(List<Integer> members) {
    return members.stream().map(m -> space.segment(m).reading()).distinct().count() > 1;
  }

  private Formula formula(int medoid, List<Integer> members) {
    Segment centre = space.segment(medoid);
    List<Passage> passages =
        members.stream().map(m -> space.segment(m).passage()).sorted().toList();
    Reading reading = corpus.get(centre.reading());
    Declaration declaration = reading.declarations().get(centre.declaration());
    String label =
        declaration.content().of(reading.article().text()).replaceAll("\\s+", " ").strip();
    return new Formula(id(centre, label), centre.passage(), label, passages);
  }

  /** The same words at the same place give the same id on any machine. */
  private static String id(Segment centre, String label) {
    Passage passage = centre.passage();
    String place = passage.article() + "\n" + passage.span().begin() + "\n" + passage.span().end();
    return "f-" + Fingerprint.of(place + "\n" + Folding.fold(label));
  }
}
