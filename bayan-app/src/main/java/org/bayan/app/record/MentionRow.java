package org.bayan.app.record;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** A line of {@code mentions.jsonl}: something that a text names at a place. */
public sealed interface MentionRow {
  /** Returns where it stands; written as {@code article}, {@code start} and {@code end}. */
  PassageRow passage();

  /**
   * A date, of {@code kind} {@code date}.
   *
   * @param passage where it stands
   * @param date what it says, as far as it is settled; its parts are written in the line itself
   */
  record OfDate(PassageRow passage, DateRow date) implements MentionRow {
    public OfDate {
      Objects.requireNonNull(passage, "passage");
      Objects.requireNonNull(date, "date");
    }
  }

  /**
   * A quantity, of {@code kind} {@code figure}.
   *
   * @param passage where the number stands, with the words that bound it
   * @param value the number, or the lower one of a range; empty for "tens of thousands"
   * @param to the upper number of a range; empty for a number alone
   * @param bound {@code exactly}, {@code approximately}, {@code more than}, {@code less than}, or a
   *     vague size such as {@code tens of thousands}
   * @param unit what it is measured in, in English; empty where nothing says
   * @param counts what is counted, in the text's words; empty where nothing says
   */
  record OfFigure(
      PassageRow passage,
      Optional<BigDecimal> value,
      Optional<BigDecimal> to,
      String bound,
      Optional<String> unit,
      Optional<String> counts)
      implements MentionRow {
    public OfFigure {
      Objects.requireNonNull(passage, "passage");
      value = value.map(OfFigure::plain);
      to = to.map(OfFigure::plain);
      Objects.requireNonNull(bound, "bound");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(counts, "counts");
    }

    // So that 8E+6, 8000000 and 8000000.0 are one number in equality and in bytes.
    private static BigDecimal plain(BigDecimal value) {
      BigDecimal stripped = value.stripTrailingZeros();
      return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
  }

  /**
   * A person, organization, place or group, of {@code kind} {@code actor}.
   *
   * @param passage where the name stands
   * @param actor the actor's id
   */
  record OfActor(PassageRow passage, String actor) implements MentionRow {
    public OfActor {
      Objects.requireNonNull(passage, "passage");
      Objects.requireNonNull(actor, "actor");
    }
  }

  /**
   * An earlier text or meeting that is cited, of {@code kind} {@code reference}.
   *
   * @param passage where the citation stands
   * @param referenceKind {@code statement}, {@code meeting}, {@code
   *     un-security-council-resolution}, {@code treaty} and the like
   * @param target a day or a name such as {@code S/RES/2254}; empty where it is not settled
   * @param targetOccasion the id of the occasion, if it is in the corpus
   * @param targetArticle the id of the article that carries it best, if one is in the corpus
   */
  record OfReference(
      PassageRow passage,
      String referenceKind,
      Optional<String> target,
      Optional<String> targetOccasion,
      Optional<String> targetArticle)
      implements MentionRow {
    public OfReference {
      Objects.requireNonNull(passage, "passage");
      Objects.requireNonNull(referenceKind, "referenceKind");
      Objects.requireNonNull(target, "target");
      Objects.requireNonNull(targetOccasion, "targetOccasion");
      Objects.requireNonNull(targetArticle, "targetArticle");
    }
  }
}
