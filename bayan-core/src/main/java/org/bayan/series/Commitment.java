package org.bayan.series;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.alignment.Passage;

/**
 * What a body undertakes, followed through its occasions.
 *
 * <p>What counts follows the coding of commitments in the research tradition on the G7 and G20
 * (Kokotsis 1999): an undertaking by the speaker, of the future. <em>Here a general pledge counts
 * too</em>, and says that it is not specific.
 *
 * @param id made of its first declaration
 * @param label a representative wording
 * @param formulas the ids of the formulas that carry it
 * @param specific whether it names a deed, a place, a day or a number by which it could be checked
 * @param declarations the passages that make or renew it, in order
 * @param first the occasion at which it is first made
 * @param last the occasion at which it is last made
 * @param status where it stands at the end of its series
 * @param history one entry an occasion of its series, in order
 * @param later passages of later occasions that tell what became of it
 */
public record Commitment(
    String id,
    String label,
    List<String> formulas,
    boolean specific,
    List<Passage> declarations,
    Optional<String> first,
    Optional<String> last,
    Status status,
    List<Step> history,
    List<Later> later) {
  /** Where a commitment stands. */
  public enum Status {
    NEW,
    RENEWED,
    WEAKENED,
    FULFILLED,
    DROPPED,
    NOT_COVERED
  }

  /** What became of a commitment at one occasion. */
  public enum Progress {
    MADE,
    RENEWED,
    WEAKENED,
    STRENGTHENED,
    FULFILLED,
    REPORTED,
    ABSENT,
    NOT_COVERED
  }

  /** What a later passage tells. */
  public enum Told {
    FULFILLED,
    PROGRESS,
    BREACH,
    CITED
  }

  /**
   * A commitment at one occasion.
   *
   * @param occasion the occasion's id
   * @param progress what became of it
   * @param passage the words that show it
   * @param basis how it was settled, in English words
   */
  public record Step(String occasion, Progress progress, Optional<Passage> passage, String basis) {}

  /**
   * A later passage that tells what became of a commitment.
   *
   * @param passage its words
   * @param told what it tells
   * @param basis the words it shares with the promise, in an English sentence
   */
  public record Later(Passage passage, Told told, String basis) {}

  public Commitment {
    Objects.requireNonNull(id, "id");
    formulas = List.copyOf(formulas);
    declarations = List.copyOf(declarations);
    history = List.copyOf(history);
    later = List.copyOf(later);
  }
}
