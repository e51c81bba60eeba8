package org.bayan.app.evaluate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bayan.app.evaluate.ScoredRecord.ArticleLine;

/**
 * How well the body of each article was told from what the page adds, by code points.
 *
 * <p>Titles and datelines are neither wanted nor wrong, nor is what no unit covers.
 */
final class BodyMeasure {
  private final Ground ground;
  private final Map<String, ArticleLine> articles = new HashMap<>();

  private int right;
  private int wrong;
  private int missed;
  private int residue;
  private int dropped;

  BodyMeasure(Ground ground, ScoredRecord record) {
    this.ground = ground;
    for (ArticleLine article : record.articles()) {
      ground.document(article.id()).ifPresent(document -> articles.put(document, article));
    }
  }

  Score score() {
    ground.byDocument().forEach(this::count);
    // A bare 0 where nothing at all was right.
    Number precision = right == 0 ? Integer.valueOf(0) : Score.share(right, right + wrong);
    Number recall = right == 0 ? Integer.valueOf(0) : Score.share(right, right + missed);
    double share = residue == 0 ? 1.0 : (double) dropped / residue;
    return Score.ofShares(precision, recall).and("residue_dropped", share);
  }

  private void count(String document, List<Unit> units) {
    BitSet wanted = covered(units, BodyMeasure::isBody);
    BitSet trash = covered(units, unit -> unit.kind().equals("boilerplate"));
    BitSet found = found(document, units);
    residue += trash.cardinality();
    dropped += articles.containsKey(document) ? without(trash, found).cardinality() : 0;
    missed += without(wanted, found).cardinality();
    wrong += without(found, wanted).cardinality();
    right += found.cardinality() - without(found, wanted).cardinality();
  }

  private BitSet found(String document, List<Unit> units) {
    BitSet found = new BitSet();
    if (articles.containsKey(document)) {
      for (Cut block : articles.get(document).body()) {
        set(found, block.start(), block.end());
      }
    }
    found.and(covered(units, unit -> true));
    found.andNot(covered(units, BodyMeasure::isNeutral));
    return found;
  }

  private static boolean isBody(Unit unit) {
    return !isNeutral(unit) && !unit.kind().equals("boilerplate");
  }

  private static boolean isNeutral(Unit unit) {
    return unit.kind().equals("dateline") || unit.kind().equals("title");
  }

  private static BitSet covered(List<Unit> units, Predicate<Unit> which) {
    BitSet covered = new BitSet();
    units.stream().filter(which).forEach(unit -> set(covered, unit.start(), unit.end()));
    return covered;
  }

  private static void set(BitSet bits, int start, int end) {
    if (end > start) {
      bits.set(Math.max(0, start), Math.max(0, end));
    }
  }

  private static BitSet without(BitSet bits, BitSet others) {
    BitSet left = (BitSet) bits.clone();
    left.andNot(others);
    return left;
  }
}
