package org.bayan.app.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of {@code formulas.jsonl}: a family of passages that say one thing, and its life.
 *
 * @param id unique in the record
 * @param label a representative wording
 * @param passages its passages; a passage belongs to one formula
 * @param life one entry an occasion of its series, in order
 */
public record FormulaRow(String id, String label, List<MemberRow> passages, List<LifeRow> life) {
  /**
   * A passage of a formula.
   *
   * @param passage its words; written as {@code article}, {@code start} and {@code end}
   * @param occasion the id of the occasion at which it was said; empty for ordinary news
   */
  public record MemberRow(PassageRow passage, Optional<String> occasion) {
    public MemberRow {
      Objects.requireNonNull(passage, "passage");
      Objects.requireNonNull(occasion, "occasion");
    }
  }

  /**
   * What became of a formula at one occasion.
   *
   * @param occasion the occasion's id
   * @param state what became of it
   * @param against the id of the occasion whose wording it is compared with, the last attested
   * @param wording the passage that was compared; empty where none is attested
   * @param changes the words that differ, {@code a} in the wording of {@code against}, {@code b} in
   *     this one
   * @param basis how it was settled, in English words
   */
  public record LifeRow(
      String occasion,
      State state,
      Optional<String> against,
      Optional<PassageRow> wording,
      List<ChangeRow> changes,
      String basis) {
    /** What became of a formula at an occasion. */
    public enum State {
      NEW,
      REPEATED,
      REWORDED,
      STRENGTHENED,
      WEAKENED,
      WIDENED,
      NARROWED,
      ABSENT,
      NOT_COVERED
    }

    public LifeRow {
      Objects.requireNonNull(occasion, "occasion");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(against, "against");
      Objects.requireNonNull(wording, "wording");
      changes = List.copyOf(changes);
      Objects.requireNonNull(basis, "basis");
    }
  }

  public FormulaRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    passages = List.copyOf(passages);
    life = List.copyOf(life);
  }
}
