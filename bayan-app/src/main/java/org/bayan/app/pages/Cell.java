package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.bayan.app.record.FormulaRow.LifeRow.State;
import org.bayan.app.record.OccasionRow;

/**
 * One square of the picture: a formula at an occasion.
 *
 * @param state its state as classes and keys have it; {@code unborn} before it was first said
 * @param when the occasion, in words
 * @param wording what was said there, cut short; empty where nothing was met
 * @param address the sentence in its article, or the formula's page where none was met
 * @param before how the life-line comes in from the occasion before
 * @param after how it goes on to the next
 */
record Cell(
    String state,
    String when,
    Optional<Phrase> wording,
    Optional<String> address,
    Strand before,
    Strand after) {
  /** How two neighbouring squares are joined. */
  enum Strand {
    NONE,
    /** Nobody's report reaches one of the two: the formula may have been said there. */
    PERHAPS,
    WHOLE
  }

  private static final int WORDING_LENGTH = 220;
  static final String UNBORN = "unborn";

  /** Returns a formula's squares, one an occasion. */
  static List<Cell> rowOf(Desk desk, Portrait portrait, List<OccasionRow> occasions) {
    var life = portrait.byOccasion();
    List<Optional<LifeRow>> states =
        occasions.stream().map(o -> Optional.ofNullable(life.get(o.id()))).toList();
    int first = firstMet(states);
    int last = lastMet(states);
    List<Cell> cells = new ArrayList<>();
    for (int at = 0; at < states.size(); at++) {
      Strand before =
          at > first && at <= last ? strand(states.get(at - 1), states.get(at)) : Strand.NONE;
      Strand after =
          at >= first && at < last ? strand(states.get(at), states.get(at + 1)) : Strand.NONE;
      Optional<LifeRow> shown =
          at < first && !uncovered(states.get(at)) ? Optional.empty() : states.get(at);
      cells.add(of(desk, portrait, occasions.get(at), shown, before, after));
    }
    return cells;
  }

  private static Cell of(
      Desk desk,
      Portrait portrait,
      OccasionRow occasion,
      Optional<LifeRow> life,
      Strand before,
      Strand after) {
    Optional<Phrase> wording =
        life.flatMap(LifeRow::wording).flatMap(desk::words).map(w -> w.cut(WORDING_LENGTH));
    return new Cell(
        life.map(row -> Desk.key(row.state())).orElse(UNBORN),
        desk.told(occasion),
        wording,
        life.map(row -> address(desk, portrait, row)),
        before,
        after);
  }

  private static String address(Desk desk, Portrait portrait, LifeRow life) {
    return life.wording()
        .filter(desk.catalogue()::holds)
        .map(desk.addresses()::passage)
        .orElseGet(() -> desk.addresses().formulaAt(portrait.formula().id(), life.occasion()));
  }

  private static Strand strand(Optional<LifeRow> left, Optional<LifeRow> right) {
    if (absent(left) || absent(right)) {
      return Strand.NONE;
    }
    return uncovered(left) || uncovered(right) ? Strand.PERHAPS : Strand.WHOLE;
  }

  private static boolean absent(Optional<LifeRow> life) {
    return life.map(row -> row.state() == State.ABSENT).orElse(true);
  }

  private static boolean uncovered(Optional<LifeRow> life) {
    return life.map(row -> row.state() == State.NOT_COVERED).orElse(false);
  }

  private static boolean met(Optional<LifeRow> life) {
    return life.map(row -> Portrait.attested(row.state())).orElse(false);
  }

  private static int firstMet(List<Optional<LifeRow>> states) {
    int at = 0;
    while (at < states.size() && !met(states.get(at))) {
      at++;
    }
    return at;
  }

  private static int lastMet(List<Optional<LifeRow>> states) {
    int at = states.size() - 1;
    while (at >= 0 && !met(states.get(at))) {
      at--;
    }
    return at;
  }

  /** Returns the classes of the square. */
  String classes() {
    StringBuilder classes = new StringBuilder("cell ").append(state);
    switch (before) {
      case NONE -> {}
      case PERHAPS -> classes.append(" from-before perhaps");
      case WHOLE -> classes.append(" from-before");
    }
    switch (after) {
      case NONE -> {}
      case PERHAPS -> classes.append(" on perhaps-on");
      case WHOLE -> classes.append(" on");
    }
    return classes.toString();
  }

  boolean covered() {
    return !state.equals("not-covered");
  }

  boolean born() {
    return !state.equals(UNBORN);
  }
}
