package org.bayan.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins what the witnesses of one occasion say in words of their own.
 *
 * <p>Two witnesses of one meeting tell one statement, so that less likeness is wanted between them
 * than between meetings: a passage that has nothing nearer in the other witness, and the other
 * nothing nearer in it, is a second rendition of it. A family goes over into another where at least
 * half of its passages have such a partner there, unless some article says both: what one text
 * tells apart is not one thing.
 */
final class WitnessJoiner {
  private final SegmentSpace space;
  private final Map<String, String> occasionOf;

  WitnessJoiner(SegmentSpace space, Map<String, String> occasionOf) {
    this.space = space;
    this.occasionOf = occasionOf;
  }

  /**
   * Joins families.
   *
   * @param pairs the pairs that are alike
   * @param medoidOf the medoid of each segment, -1 for one that stands alone; changed in place
   */
  void join(List<LikePair> pairs, int[] medoidOf) {
    List<LikePair> partners = partners(pairs);
    Map<Integer, List<Integer>> families = families(partners, medoidOf);
    List<Integer> smallestFirst = new ArrayList<>(families.keySet());
    smallestFirst.sort(
        Comparator.<Integer>comparingInt(m -> members(families, m).size())
            .thenComparing(Comparator.reverseOrder()));
    for (int family : smallestFirst) {
      int home = home(family, families, partners, medoidOf);
      if (home >= 0) {
        List<Integer> moved = members(families, family);
        moved.forEach(s -> medoidOf[s] = home);
        medoidOf[home] = home;
        members(families, home).addAll(moved);
        families.remove(family);
      }
    }
  }

  private static List<Integer> members(Map<Integer, List<Integer>> families, int medoid) {
    return families.getOrDefault(medoid, new ArrayList<>());
  }

  /** The pairs of one occasion in which each has nothing nearer in the other's article. */
  private List<LikePair> partners(List<LikePair> pairs) {
    Map<String, Double> nearest = new HashMap<>();
    List<LikePair> within = pairs.stream().filter(this::isOfOneOccasion).toList();
    for (LikePair pair : within) {
      nearest.merge(key(pair.a(), pair.b()), pair.likeness(), Math::max);
      nearest.merge(key(pair.b(), pair.a()), pair.likeness(), Math::max);
    }
    return within.stream()
        .filter(p ->
            p.likeness() >= nearest.getOrDefault(key(p.a(), p.b()), 0.0)
                && p.likeness() >= nearest.getOrDefault(key(p.b(), p.a()), 0.0))
        .toList();
  }

  private boolean isOfOneOccasion(LikePair pair) {
    String a = occasionOf.get(space.segment(pair.a()).passage().article());
    String b = occasionOf.get(space.segment(pair.b()).passage().article());
    return a != null && a.equals(b) && pair.likeness() >= FormulaGrower.WITNESSES;
  }

  /** A segment, seen from one article. */
  private String key(int segment, int from) {
    return segment + "/" + space.segment(from).reading();
  }

  private static Map<Integer, List<Integer>> families(List<LikePair> partners, int[] medoidOf) {
    Map<Integer, List<Integer>> families = new TreeMap<>();
    for (LikePair pair : partners) {
      alone(pair.a(), medoidOf);
      alone(pair.b(), medoidOf);
    }
    for (int s = 0; s < medoidOf.length; s++) {
      if (medoidOf[s] >= 0) {
        families.computeIfAbsent(medoidOf[s], k -> new ArrayList<>()).add(s);
      }
    }
    return families;
  }

  private static void alone(int segment, int[] medoidOf) {
    if (medoidOf[segment] < 0) {
      medoidOf[segment] = segment;
    }
  }

  /** The larger family in which at least half of a family's passages have a partner; -1 if none. */
  private int home(
      int family, Map<Integer, List<Integer>> families, List<LikePair> partners, int[] medoidOf) {
    Map<Integer, java.util.Set<Integer>> voters = new TreeMap<>();
    for (LikePair pair : partners) {
      int ofA = medoidOf[pair.a()];
      int ofB = medoidOf[pair.b()];
      if (ofA != ofB && (ofA == family || ofB == family)) {
        int other = ofA == family ? ofB : ofA;
        int voter = ofA == family ? pair.a() : pair.b();
        voters.computeIfAbsent(other, k -> new java.util.TreeSet<>()).add(voter);
      }
    }
    int size = members(families, family).size();
    int best = -1;
    int votes = 0;
    for (Map.Entry<Integer, java.util.Set<Integer>> entry : voters.entrySet()) {
      boolean larger = members(families, entry.getKey()).size() >= size;
      boolean apart = areToldApart(members(families, entry.getKey()), members(families, family));
      if (larger
          && !apart
          && entry.getValue().size() * 2 >= size
          && entry.getValue().size() > votes) {
        best = entry.getKey();
        votes = entry.getValue().size();
      }
    }
    return best;
  }

  private boolean areToldApart(List<Integer> a, List<Integer> b) {
    java.util.Set<Integer> readings = new java.util.HashSet<>();
    a.forEach(s -> readings.add(space.segment(s).reading()));
    return b.stream().anyMatch(s -> readings.contains(space.segment(s).reading()));
  }
}
