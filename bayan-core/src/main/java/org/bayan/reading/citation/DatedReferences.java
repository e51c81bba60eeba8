package org.bayan.reading.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.article.PartialDate;
import org.bayan.reading.Mention;
import org.bayan.reading.name.Definite;

/**
 * Reads citations of statements and meetings by their day. The noun nearest before the day tells
 * which of the two it is, if the words between tie the day to it.
 */
final class DatedReferences {
  private static final int FARTHEST = 18;
  private static final int NEAREST_VERB = 6;

  /** How far before its month a meeting may stand that is known by the place named between. */
  private static final int NEAREST_PLACE = 4;

  private final Citing citing;

  DatedReferences(Citing citing) {
    this.citing = citing;
  }

  List<Mention.OfReference> read() {
    List<Mention.OfReference> found = new ArrayList<>();
    for (int at = 0; at < citing.tokens().size(); at++) {
      int day = at;
      citing.dateAt(at).flatMap(date -> cited(day, date, found)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Mention.OfReference> cited(
      int at, Mention.OfDate date, List<Mention.OfReference> before) {
    Optional<String> day = Citing.day(date);
    if (date.date().precision() == PartialDate.Precision.MONTH) {
      return heldInMonth(at, date);
    }
    boolean exact = date.date().precision() == PartialDate.Precision.DAY;
    if (!exact
        || date.relative() && day.isEmpty()
        || day.filter(d -> citing.isOwn(d) || citing.isToCome(d)).isPresent()) {
      return Optional.empty();
    }
    if (!before.isEmpty() && isJoinedTo(before.getLast(), at)) {
      return Optional.of(
          new Mention.OfReference(date.span(), before.getLast().referenceKind(), day));
    }
    return isToldFromNow(at, date) ? heldOn(at, date, day) : byNoun(at, date, day);
  }

  /**
   * A meeting by its month: one that the words say was held then, or that is known by its place.
   */
  private Optional<Mention.OfReference> heldInMonth(int at, Mention.OfDate date) {
    Optional<String> month = date.date().value();
    if (month.isEmpty() || citing.isOwn(month.get()) || !citing.is("before-day", at - 1)) {
      return Optional.empty();
    }
    boolean held = false;
    boolean place = false;
    for (int noun = at - 1; noun >= 0 && at - noun <= FARTHEST; noun--) {
      if (citing.endsSentence(noun) || citing.is("ahead", noun) || isOtherDate(noun)) {
        return Optional.empty();
      }
      if (citing.is("meeting", noun)) {
        boolean known = held || place && at - noun <= NEAREST_PLACE;
        return known && !isReportedHere(noun) && !citing.is("gathering", noun)
            ? Optional.of(reference(noun, "meeting", date, month))
            : Optional.empty();
      }
      held |= citing.is("held-month", noun);
      place = citing.actorAt(noun).filter(citing::isPlace).isPresent();
    }
    return Optional.empty();
  }

  /** A second day after "and" cites another of the kind just cited. */
  private boolean isJoinedTo(Mention.OfReference before, int at) {
    return citing.tokens().folded(at - 1).equals("\u0648")
        && citing.tokens().indexAt(before.span().end()) == at - 1;
  }

  private boolean isToldFromNow(int at, Mention.OfDate date) {
    boolean now = date.relative() || citing.isJust("now", at - 1);
    for (int i = at; i < citing.after(date); i++) {
      now |= citing.isJust("now", i);
    }
    return now;
  }

  /**
   * What came of a meeting "that the town held yesterday": another meeting than the one reported.
   */
  private Optional<Mention.OfReference> heldOn(int at, Mention.OfDate date, Optional<String> day) {
    boolean held = false;
    for (int noun = at - 1; noun >= 0 && at - noun <= FARTHEST; noun--) {
      if (citing.endsSentence(noun) || isOtherDate(noun)) {
        return Optional.empty();
      }
      held |= citing.is("held", noun);
      if (citing.is("meeting", noun)) {
        return held && citing.is("outcome", noun - 1)
            ? Optional.of(reference(noun, "meeting", date, day))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Mention.OfReference> byNoun(int at, Mention.OfDate date, Optional<String> day) {
    boolean issued = citing.is("statement", at - 1);
    boolean led = isBracket(at - 1) || citing.is("before-day", at - 1);
    for (int noun = at - 1; noun >= 0 && at - noun <= FARTHEST; noun--) {
      if (citing.endsSentence(noun) || citing.is("ahead", noun) || isOtherDate(noun)) {
        return Optional.empty();
      }
      issued |= citing.is("issued", noun);
      if (citing.is("meeting", noun) && led && !isReportedHere(noun)) {
        return Optional.of(reference(noun, "meeting", date, day));
      }
      if (citing.is("agreed", noun) && (led || issued)) {
        return Optional.of(reference(noun, "treaty", date, day));
      }
      boolean said = issued || led && isHolders(noun, at);
      if (citing.is("statement", noun) && !citing.is("meeting", noun) && said) {
        return Optional.of(reference(noun, "statement", date, day));
      }
    }
    return Optional.empty();
  }

  /** "The decision of President So-and-so, on the day": an office after it, and a name. */
  private boolean isHolders(int noun, int date) {
    boolean name = false;
    for (int at = noun + 2; at < date && at - noun <= NEAREST_VERB; at++) {
      name |= citing.actorAt(at).filter(citing::isPerson).isPresent();
    }
    return name && citing.is("holder", noun + 1);
  }

  private boolean isBracket(int at) {
    return citing.tokens().folded(at).equals("(");
  }

  private boolean isOtherDate(int at) {
    return citing.dateAt(at).isPresent();
  }

  /** An indefinite meeting after a verb that holds it is news, not a citation. */
  private boolean isReportedHere(int noun) {
    String word = citing.tokens().folded(noun);
    boolean indefinite = word.endsWith("\u0627") && !word.startsWith(Definite.ARTICLE);
    if (indefinite) {
      return true;
    }
    for (int at = noun - 1; at >= 0 && noun - at <= NEAREST_VERB; at--) {
      if (citing.endsSentence(at)) {
        return false;
      }
      if (citing.isJust("held-here", at)) {
        return true;
      }
    }
    return false;
  }

  private Mention.OfReference reference(
      int noun, String kind, Mention.OfDate date, Optional<String> day) {
    int last = Math.max(noun, citing.after(date) - 1);
    int taken = Math.max(0, citing.taken(kind.equals("treaty") ? "agreed" : kind, noun));
    return new Mention.OfReference(citing.span(noun, last, taken), kind, day);
  }
}
