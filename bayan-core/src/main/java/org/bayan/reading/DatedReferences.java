package org.bayan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads citations of statements and meetings by their day. The noun nearest before the day tells
 * which of the two it is, if the words between tie the day to it.
 */
final class DatedReferences {
  private static final int FARTHEST = 18;
  private static final int NEAREST_VERB = 6;

  private final Citing citing;

  DatedReferences(Citing citing) {
    this.citing = citing;
  }

  List<Mention.OfReference> read() {
    List<Mention.OfReference> found = new ArrayList<>();
    for (int at = 0; at < citing.tokens().size(); at++) {
      int day = at;
      citing.dateAt(at).flatMap(date -> cited(day, date)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Mention.OfReference> cited(int at, Mention.OfDate date) {
    Optional<String> day = Citing.day(date);
    boolean exact =
        date.date().precision() == org.bayan.article.PartialDate.Precision.DAY && !date.relative();
    if (!exact || day.isPresent() && citing.isOwn(day.get())) {
      return Optional.empty();
    }
    boolean issued = false;
    boolean led = isBracket(at - 1) || citing.is("before-day", at - 1);
    for (int noun = at - 1; noun >= 0 && at - noun <= FARTHEST; noun--) {
      if (citing.endsSentence(noun) || citing.is("ahead", noun) || isOtherDate(noun)) {
        return Optional.empty();
      }
      issued |= citing.is("issued", noun);
      if (citing.is("meeting", noun) && led && !isReportedHere(noun)) {
        return Optional.of(reference(noun, "meeting", date, day));
      }
      if (citing.is("statement", noun) && !citing.is("meeting", noun) && issued) {
        return Optional.of(reference(noun, "statement", date, day));
      }
    }
    return Optional.empty();
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
    int taken = Math.max(0, citing.taken(kind, noun));
    return new Mention.OfReference(citing.span(noun, last, taken), kind, day);
  }
}
