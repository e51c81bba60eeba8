package org.bayan.app.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.app.evaluate.ScoredRecord.DeclarationLine;

/** How many declarations were found with the act that they do. */
final class ActsMeasure {
  private static final String COMMIT = "commit";

  /** How much of a unit's text a miss shows, in code points. */
  private static final int SHOWN = 50;

  private final Ground ground;
  private final List<DeclarationLine> declarations;

  ActsMeasure(Ground ground, ScoredRecord record) {
    this.ground = ground;
    this.declarations = record.declarations();
  }

  /** Scores every act. */
  Score score(Misses misses) {
    int wanted = 0;
    int found = 0;
    for (Unit unit : ground.units()) {
      if (unit.acts().isPresent()) {
        wanted++;
        found += isFound(unit, unit.acts().get(), misses) ? 1 : 0;
      }
    }
    return Score.ofShares(precision(""), Score.share(found, wanted));
  }

  /** Scores those units alone that can be nothing but a commitment. */
  Score scoreCommitments() {
    int wanted = 0;
    int found = 0;
    for (Unit unit : ground.units()) {
      if (unit.acts().filter(List.of(COMMIT)::equals).isPresent()) {
        wanted++;
        found += actsOf(unit).contains(COMMIT) ? 1 : 0;
      }
    }
    return Score.ofShares(precision(COMMIT), Score.share(found, wanted));
  }

  private boolean isFound(Unit unit, List<String> right, Misses misses) {
    Set<String> acts = actsOf(unit);
    if (acts.stream().anyMatch(right::contains)) {
      return true;
    }
    misses.tell(
        "act",
        unit.id(),
        "want",
        String.join("|", right),
        "have",
        acts.isEmpty() ? "nothing" : String.join(",", acts),
        beginning(unit.text()));
    return false;
  }

  private Set<String> actsOf(Unit unit) {
    Set<String> acts = new TreeSet<>();
    for (DeclarationLine declaration : declarations) {
      if (ground.touches(declaration.cut(), unit) && ground.standsFor(declaration.cut(), unit)) {
        acts.add(declaration.act());
      }
    }
    return acts;
  }

  /**
   * Returns the share of declarations that are right, among those in what was declared; one that
   * stands for a unit whose act is not asked for does not count.
   *
   * @param act the one act that is looked at; empty for every act
   */
  private Number precision(String act) {
    int seen = 0;
    int good = 0;
    for (DeclarationLine declaration : declarations) {
      if ((act.isEmpty() || act.equals(declaration.act())) && isJudged(declaration)) {
        seen++;
        good += isRight(declaration) ? 1 : 0;
      }
    }
    return Score.share(good, seen);
  }

  private boolean isJudged(DeclarationLine declaration) {
    Set<String> kinds = ground.kindsAt(declaration.cut());
    Optional<Unit> unit = ground.standsFor(declaration.cut());
    return (kinds.contains("statement") || kinds.contains("lead"))
        && (unit.isEmpty() || unit.get().acts().isPresent());
  }

  private boolean isRight(DeclarationLine declaration) {
    return ground
        .standsFor(declaration.cut())
        .flatMap(Unit::acts)
        .filter(acts -> acts.contains(declaration.act()))
        .isPresent();
  }

  private static String beginning(String text) {
    int length = Math.min(SHOWN, text.codePointCount(0, text.length()));
    return text.substring(0, text.offsetByCodePoints(0, length));
  }
}
