package org.bayan.app.record;

import java.util.List;
import java.util.Objects;

/**
 * A line of {@code alignments.jsonl}: a passage laid beside another.
 *
 * @param a the first passage
 * @param b the second passage
 * @param kind how the one tells the other
 * @param common whether it is scripture, a proverb or a set phrase, which tells of no source
 * @param similarity from 0 to 1
 * @param changes the words that differ, from {@code a} to {@code b}
 */
public record AlignmentRow(
    PassageRow a,
    PassageRow b,
    Kind kind,
    boolean common,
    double similarity,
    List<ChangeRow> changes) {
  /** How a passage tells another. */
  public enum Kind {
    VERBATIM,
    REWORDED,
    PARAPHRASE
  }

  public AlignmentRow {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(kind, "kind");
    similarity = Share.kept(similarity);
    changes = List.copyOf(changes);
  }
}
