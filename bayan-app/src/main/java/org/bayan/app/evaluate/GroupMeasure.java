package org.bayan.app.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.app.evaluate.Gold.Group;

/**
 * How well units that belong together were joined: by pairs of units of different articles.
 *
 * <p>Pairs with a loose member are neither wanted nor wrong, nor are pairs outside what was
 * declared.
 */
final class GroupMeasure {
  private final Ground ground;

  GroupMeasure(Ground ground) {
    this.ground = ground;
  }

  /**
   * Two units, the one that sorts first before the other.
   *
   * @param one the first
   * @param other the second
   */
  private record Pair(String one, String other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair pair) {
      int byOne = one.compareTo(pair.one);
      return byOne != 0 ? byOne : other.compareTo(pair.other);
    }
  }

  /**
   * Scores groups.
   *
   * @param gold the groups that are right
   * @param groups the groups of the record
   * @param label what a miss calls them
   */
  Score score(List<Group> gold, List<List<Cut>> groups, String label, Misses misses) {
    Set<Pair> wanted = new TreeSet<>();
    Set<Pair> free = new TreeSet<>();
    for (Group group : gold) {
      wanted.addAll(apart(pairs(group.members())));
      List<String> all = new ArrayList<>(group.members());
      all.addAll(group.loose());
      free.addAll(pairs(all));
    }
    Set<Pair> found = new TreeSet<>();
    for (Set<String> units : ground.owned(groups)) {
      found.addAll(apart(pairs(units)));
    }
    Set<Pair> judged = new TreeSet<>(found);
    judged.removeIf(pair -> !wanted.contains(pair) && free.contains(pair));
    judged.removeIf(pair -> !isDeclared(pair.one()) || !isDeclared(pair.other()));
    without(wanted, found)
        .forEach(pair -> misses.tell(label, "not joined", pair.one(), pair.other()));
    without(judged, wanted)
        .forEach(pair -> misses.tell(label, "wrongly joined", pair.one(), pair.other()));
    return Score.ofShares(
        Score.share(both(wanted, judged), judged.size()),
        Score.share(both(wanted, found), wanted.size()));
  }

  private static List<Pair> pairs(Collection<String> units) {
    List<String> sorted = units.stream().sorted().toList();
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < sorted.size(); one++) {
      for (int other = one + 1; other < sorted.size(); other++) {
        pairs.add(new Pair(sorted.get(one), sorted.get(other)));
      }
    }
    return pairs;
  }

  /** Returns the pairs whose units stand in different articles. */
  private List<Pair> apart(List<Pair> pairs) {
    return pairs.stream()
        .filter(pair ->
            !ground.unit(pair.one()).document().equals(ground.unit(pair.other()).document()))
        .toList();
  }

  private boolean isDeclared(String unit) {
    return ground.unit(unit).isDeclared();
  }

  private static Set<Pair> without(Set<Pair> pairs, Set<Pair> others) {
    Set<Pair> left = new TreeSet<>(pairs);
    left.removeAll(others);
    return left;
  }

  private static int both(Set<Pair> pairs, Set<Pair> others) {
    Set<Pair> both = new TreeSet<>(pairs);
    both.retainAll(others);
    return both.size();
  }
}
