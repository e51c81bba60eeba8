package org.bayan.app.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of {@code commitments.jsonl}: what will be done, followed through time.
 *
 * @param id unique in the record
 * @param label a representative wording
 * @param formulas the ids of the formulas that carry it
 * @param specific whether it says what is to be done so that one could check it
 * @param declarations the ids of the declarations that make or renew it
 * @param first the id of the occasion where it is first made; empty for ordinary news
 * @param last the id of the occasion where it is last made; empty for ordinary news
 * @param status where it stands at the end of its series
 * @param history one entry an occasion of its series, in order
 * @param later passages that tell what became of it
 */
public record CommitmentRow(
    String id,
    String label,
    List<String> formulas,
    boolean specific,
    List<String> declarations,
    Optional<String> first,
    Optional<String> last,
    Status status,
    List<HistoryRow> history,
    List<LaterRow> later) {
  /** Where a commitment stands. */
  public enum Status {
    NEW,
    RENEWED,
    WEAKENED,
    FULFILLED,
    DROPPED,
    NOT_COVERED
  }

  /**
   * What became of a commitment at one occasion.
   *
   * @param occasion the occasion's id
   * @param state what became of it
   * @param passage the words that show it; empty where none is attested
   * @param basis how it was settled, in English words
   */
  public record HistoryRow(
      String occasion, State state, Optional<PassageRow> passage, String basis) {
    /** What became of a commitment at an occasion. */
    public enum State {
      MADE,
      RENEWED,
      WEAKENED,
      STRENGTHENED,
      FULFILLED,
      REPORTED,
      ABSENT,
      NOT_COVERED
    }

    public HistoryRow {
      Objects.requireNonNull(occasion, "occasion");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(passage, "passage");
      Objects.requireNonNull(basis, "basis");
    }
  }

  /**
   * A later passage that tells what became of a commitment.
   *
   * @param passage its words; written as {@code article}, {@code start} and {@code end}
   * @param reading what it tells
   * @param basis how that was settled, in English words
   */
  public record LaterRow(PassageRow passage, Reading reading, String basis) {
    /** What a later passage tells of a commitment. */
    public enum Reading {
      FULFILLED,
      PROGRESS,
      BREACH,
      CITED
    }

    public LaterRow {
      Objects.requireNonNull(passage, "passage");
      Objects.requireNonNull(reading, "reading");
      Objects.requireNonNull(basis, "basis");
    }
  }

  public CommitmentRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    formulas = List.copyOf(formulas);
    declarations = List.copyOf(declarations);
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(status, "status");
    history = List.copyOf(history);
    later = List.copyOf(later);
  }
}
