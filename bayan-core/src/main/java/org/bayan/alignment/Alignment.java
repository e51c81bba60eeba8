package org.bayan.alignment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A passage laid beside another.
 *
 * @param a the first passage, by the order of passages
 * @param b the second
 * @param kind how near their words are
 * @param similarity how much of their weight they share, from 0 to 1
 * @param common whether they share only what many unrelated texts share
 * @param changes the words that differ, in the order of {@code b}
 */
public record Alignment(
    Passage a, Passage b, Kind kind, double similarity, boolean common, List<Change> changes)
    implements Comparable<Alignment> {
  private static final Comparator<Alignment> ORDER =
      Comparator.comparing(Alignment::a).thenComparing(Alignment::b);

  /** How near the words of two passages are. */
  public enum Kind {
    /** The same words in the same order, but for spelling and joined particles. */
    VERBATIM,
    /** Mostly the same words. */
    REWORDED,
    /** The same thing in other words. */
    PARAPHRASE
  }

  public Alignment {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Objects.requireNonNull(kind, "kind");
    changes = List.copyOf(changes);
    if (!(similarity >= 0 && similarity <= 1)) {
      throw new IllegalArgumentException("a similarity is from 0 to 1, but this is " + similarity);
    }
  }

  /** Orders by the first passage, then the second. */
  @Override
  public int compareTo(Alignment other) {
    return ORDER.compare(this, other);
  }
}
