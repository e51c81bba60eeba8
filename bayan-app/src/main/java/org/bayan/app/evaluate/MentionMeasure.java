package org.bayan.app.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.bayan.app.evaluate.Gold.Named;
import org.bayan.app.evaluate.ScoredRecord.MentionLine;
import org.bayan.app.record.CodePoints;

/**
 * How many dates, figures or references were found, and found to say what they say.
 *
 * <p>Relative days and references without a target are neither wanted nor wrong where the gold
 * lacks them.
 */
final class MentionMeasure {
  private static final Set<String> READ = Set.of("statement", "lead", "dateline", "context");
  private static final Set<String> WHERE = Set.of("article", "start", "end", "kind");
  private static final Set<String> SORT = Set.of("article", "kind");
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  private final Ground ground;
  private final String kind;
  private final Misses misses;
  private final List<MentionLine> rows;
  private final Set<MentionLine> used = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Prepares to score.
   *
   * @param kind {@code date}, {@code figure} or {@code reference}
   */
  MentionMeasure(Ground ground, ScoredRecord record, String kind, Misses misses) {
    this.ground = ground;
    this.kind = kind;
    this.misses = misses;
    this.rows = record.mentions().stream().filter(row -> row.kind().equals(kind)).toList();
  }

  /**
   * Scores the mentions.
   *
   * @param gold those that are right
   * @param agree whether a mention of the record says what one of the gold says
   */
  Score score(List<Named> gold, BiPredicate<Item, Item> agree) {
    int hit = 0;
    for (Named named : gold) {
      hit += isHit(named, agree) ? 1 : 0;
    }
    int seen = 0;
    for (MentionLine row : rows) {
      if (isSeen(row)) {
        seen++;
        tellIfExtra(row);
      }
    }
    return Score.ofShares(Score.share(used.size(), seen), Score.share(hit, gold.size()));
  }

  private boolean isHit(Named named, BiPredicate<Item, Item> agree) {
    Unit unit = ground.unit(named.unit());
    List<MentionLine> near = near(named, unit);
    List<MentionLine> right =
        near.stream().filter(row -> agree.test(named.item(), row.item())).toList();
    used.addAll(right);
    if (!right.isEmpty() || near.isEmpty() && isOpen(named) && ground.has(unit.document())) {
      return true;
    }
    List<String> have = near.stream().map(row -> Shown.fields(row.item().node(), WHERE)).toList();
    misses.tell(kind, named.unit(), named.text(), "have", Shown.list(have));
    return false;
  }

  private List<MentionLine> near(Named named, Unit unit) {
    int at = unit.text().indexOf(named.text());
    int start = unit.start() + (at < 0 ? at : CodePoints.of(unit.text()).ofUnit(at));
    int end = start + CodePoints.of(named.text()).length();
    Unit place = unit.at(start, end);
    return rows.stream().filter(row -> ground.touches(row.cut(), place)).toList();
  }

  /** A value that nothing settles is found right where nothing is found. */
  private static boolean isOpen(Named named) {
    return named.item().has("value") && named.item().value("value").isNull();
  }

  private boolean isSeen(MentionLine row) {
    Set<String> kinds = new HashSet<>(ground.kindsAt(row.cut()));
    kinds.retainAll(READ);
    if (kinds.isEmpty()) {
      return false;
    }
    return used.contains(row) || !isRelative(row) && !(kind.equals("reference") && !hasTarget(row));
  }

  private static boolean hasTarget(MentionLine row) {
    return row.item().optionalText("target").filter(target -> !target.isEmpty()).isPresent();
  }

  /** Tells whether a date is a day such as "today", without a digit. */
  private boolean isRelative(MentionLine row) {
    return kind.equals("date")
        && ground
            .firstAt(row.cut())
            .filter(unit -> !DIGIT.matcher(words(row.cut(), unit)).find())
            .isPresent();
  }

  private static String words(Cut cut, Unit unit) {
    CodePoints points = CodePoints.of(unit.text());
    int start = Math.max(0, cut.start() - unit.start());
    int end = Math.min(points.length(), cut.end() - unit.start());
    return start >= end ? "" : unit.text().substring(points.toUnit(start), points.toUnit(end));
  }

  private void tellIfExtra(MentionLine row) {
    if (used.contains(row)) {
      return;
    }
    List<String> units = new ArrayList<>();
    ground.standsFor(row.cut()).map(Unit::id).ifPresent(units::add);
    misses.tell(
        kind,
        "extra",
        units.isEmpty() ? row.cut().article() : Shown.texts(units),
        Shown.fields(row.item().node(), SORT));
  }
}
