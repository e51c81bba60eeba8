package org.bayan.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.bayan.app.evaluate.ScoredRecord.DeclarationLine;

/**
 * How well what was declared is cut into declarations, whatever their acts: where a declaration
 * begins against where a unit of the statement or the lead begins.
 *
 * <p>WindowDiff is that of Pevzner and Hearst (2002), over code points: a window of half a unit's
 * mean length slides over what was declared, and the share of its places is counted at which the
 * two cuts have not equally many beginnings in it; 0 is best. <em>Unlike theirs</em> what lies
 * between two statements, such as context, is passed over.
 */
final class BoundaryMeasure {
  /** So many code points two beginnings may be apart: a mark or a blank is nobody's. */
  private static final int SLACK = 3;

  private final Ground ground;
  private final Map<String, NavigableSet<Integer>> found = new HashMap<>();

  private int right;
  private int wanted;
  private int given;
  private int places;
  private int differing;

  BoundaryMeasure(Ground ground, ScoredRecord record) {
    this.ground = ground;
    for (DeclarationLine declaration : record.declarations()) {
      ground
          .document(declaration.cut().article())
          .ifPresent(document ->
              found.computeIfAbsent(document, d -> new TreeSet<>()).add(declaration.cut().start()));
    }
  }

  Score score() {
    ground.byDocument().forEach(this::count);
    return Score.ofShares(Score.share(right, given), Score.share(right, wanted))
        .and("window_diff", places == 0 ? 0.0 : (double) differing / places);
  }

  private void count(String document, List<Unit> units) {
    List<Unit> declared = units.stream().filter(Unit::isDeclared).toList();
    List<Integer> begins = new ArrayList<>();
    NavigableSet<Integer> left = new TreeSet<>(found.getOrDefault(document, new TreeSet<>()));
    left.removeIf(at -> declared.stream().noneMatch(u -> at >= u.start() - SLACK && at < u.end()));
    wanted += declared.size();
    given += left.size();
    List<Integer> others = new ArrayList<>(left);
    for (Unit unit : declared) {
      begins.add(unit.start());
      Integer near = left.ceiling(unit.start() - SLACK);
      if (near != null && near <= unit.start() + SLACK) {
        right++;
        left.remove(near);
        others.set(others.indexOf(near), unit.start());
      }
    }
    slide(declared, begins, others);
  }

  private void slide(List<Unit> declared, List<Integer> begins, List<Integer> others) {
    int length = declared.stream().mapToInt(u -> u.end() - u.start()).sum();
    int window = declared.isEmpty() ? 0 : Math.max(1, length / declared.size() / 2);
    for (Unit unit : declared) {
      for (int at = unit.start(); at < unit.end(); at++) {
        places++;
        differing += within(begins, at, window) == within(others, at, window) ? 0 : 1;
      }
    }
  }

  private static long within(List<Integer> begins, int from, int window) {
    return begins.stream().filter(b -> b > from && b <= from + window).count();
  }
}
