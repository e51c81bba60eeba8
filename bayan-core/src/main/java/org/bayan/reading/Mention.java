package org.bayan.reading;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.bayan.article.PartialDate;
import org.bayan.text.Span;

/** Something that a text names at a place: a date, a figure, an actor or an earlier text. */
public sealed interface Mention {
  /** Returns where it stands in the article's text. */
  Span span();

  /**
   * A date.
   *
   * @param span where it stands
   * @param date what it says, as far as it is settled
   * @param relative whether only words such as "today" say it, without digits or a month
   */
  record OfDate(Span span, PartialDate date, boolean relative) implements Mention {
    public OfDate {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(date, "date");
    }
  }

  /**
   * A quantity.
   *
   * @param span where the number stands, with the words that bound it
   * @param value the number, or the lower one of a range; empty for "tens of thousands"
   * @param to the upper number, where the text gives a range that begins with {@code value}; the
   *     upper number is a figure of its own too
   * @param bound {@code exactly}, {@code approximately}, {@code more than}, {@code less than}, or a
   *     vague size such as {@code tens of thousands}
   * @param unit what it is measured in, in English, such as {@code person}, {@code kilometre},
   *     {@code percent}, {@code year}, {@code USD}; empty where nothing says
   * @param counts what is counted, in the text's words; empty where nothing says
   */
  record OfFigure(
      Span span,
      Optional<BigDecimal> value,
      Optional<BigDecimal> to,
      String bound,
      Optional<String> unit,
      Optional<String> counts)
      implements Mention {
    public OfFigure {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(value, "value");
      if (to.isPresent() && value.filter(v -> v.compareTo(to.get()) < 0).isEmpty()) {
        throw new IllegalArgumentException("a range runs upwards, but not " + value + " to " + to);
      }
      Objects.requireNonNull(bound, "bound");
      Objects.requireNonNull(unit, "unit");
      Objects.requireNonNull(counts, "counts");
    }
  }

  /**
   * A person, organization, place or group.
   *
   * @param span where the name stands, without its title
   * @param actor the actor's id, unique in a corpus
   */
  record OfActor(Span span, String actor) implements Mention {
    public OfActor {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(actor, "actor");
    }
  }

  /**
   * An earlier text or meeting that is cited.
   *
   * @param span where the citation stands
   * @param referenceKind {@code statement}, {@code meeting}, {@code
   *     un-security-council-resolution}, {@code un-general-assembly-resolution}, {@code treaty} or
   *     {@code law}
   * @param target a day or a name such as {@code S/RES/2254}; empty where it is not settled
   */
  record OfReference(Span span, String referenceKind, Optional<String> target) implements Mention {
    public OfReference {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(referenceKind, "referenceKind");
      Objects.requireNonNull(target, "target");
    }
  }
}
