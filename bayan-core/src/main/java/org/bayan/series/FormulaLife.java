package org.bayan.series;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.alignment.Change;
import org.bayan.alignment.Passage;
import org.bayan.reuse.Formula;

/**
 * A formula over the occasions of its series.
 *
 * @param formula the formula
 * @param series the id of its series; empty where its passages stand in none
 * @param life one entry an occasion of the series, in order
 */
public record FormulaLife(Formula formula, Optional<String> series, List<Moment> life) {
  /** What became of a formula at an occasion. */
  public enum State {
    NEW,
    REPEATED,
    REWORDED,
    STRENGTHENED,
    WEAKENED,
    WIDENED,
    NARROWED,
    /** A full text lacks it. */
    ABSENT,
    /** No full text is known, and no witness carries it. */
    NOT_COVERED;

    /** Tells whether the formula was said. */
    public boolean isAttested() {
      return this != ABSENT && this != NOT_COVERED;
    }
  }

  /**
   * A formula at one occasion.
   *
   * @param occasion the occasion's id
   * @param state what became of it
   * @param against the occasion whose wording it is compared with, the last attested
   * @param wording the passage that is compared
   * @param changes the words that differ from that wording
   * @param basis how the state was settled, in English words
   */
  public record Moment(
      String occasion,
      State state,
      Optional<String> against,
      Optional<Passage> wording,
      List<Change> changes,
      String basis) {
    public Moment {
      Objects.requireNonNull(occasion, "occasion");
      Objects.requireNonNull(state, "state");
      changes = List.copyOf(changes);
    }
  }

  public FormulaLife {
    Objects.requireNonNull(formula, "formula");
    life = List.copyOf(life);
  }
}
