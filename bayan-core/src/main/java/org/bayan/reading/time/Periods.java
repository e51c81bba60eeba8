package org.bayan.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.article.PartialDate;
import org.bayan.article.PartialDate.Precision;
import org.bayan.reading.Mention;
import org.bayan.reading.number.Walk;

/**
 * Periods that are printed by their two ends: "from the 3rd to the 5th of May", "between 2014 and
 * 2017".
 *
 * <p>Both ends stay dates of their own, since each is one for those who look for it; the first says
 * where its period ends.
 */
final class Periods {
  /** How far before the first end "between" may stand, in tokens: a noun may part them. */
  private static final int NEAR = 2;

  private Periods() {}

  /** Tells whether two phrases side by side are the ends of one period. */
  static boolean isPeriod(Walk walk, DatePhrase first, DatePhrase last) {
    TimeWords words = TimeWords.get();
    int between = first.end();
    int tokens = last.first() - between;
    if (tokens > 2 || tokens < 0) {
      return false;
    }
    boolean dash = tokens == 1 && walk.isSign(between, "-\u2013\u2014");
    dash |= tokens == 0 && walk.dashAfter(between - 1);
    dash |= tokens == 1 && walk.isSign(between, "/") && isYear(first) && isYear(last);
    boolean until = tokens >= 1 && words.until.isAt(walk, between);
    until &= tokens == 1 || words.day.isAt(walk, between + 1) || words.in.isAt(walk, between + 1);
    boolean and =
        tokens == 0 && last.taken() > 0 || tokens == 1 && walk.folded(between).equals("\u0648");
    return dash || until || and && isBetween(walk, first.first(), first.end());
  }

  private static boolean isYear(DatePhrase phrase) {
    return phrase.year().isPresent() && phrase.month().isEmpty();
  }

  private static boolean isBetween(Walk walk, int first, int end) {
    for (int at = end - 1; at >= Math.max(0, first - NEAR); at--) {
      if (TimeWords.get().between.isAt(walk, at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the phrases, each end leaning the way that the other says. */
  static List<DatePhrase> agree(Walk walk, List<DatePhrase> phrases) {
    List<DatePhrase> agreed = new ArrayList<>(phrases);
    for (int i = 0; i + 1 < agreed.size(); i++) {
      DatePhrase first = agreed.get(i);
      DatePhrase last = agreed.get(i + 1);
      if (isPeriod(walk, first, last)) {
        shareWeek(agreed, i);
        last = agreed.get(i + 1);
        if (isOpen(last) && (first.dayStep().orElse(-1) >= 0 || first.lean().isAhead())) {
          agreed.set(i + 1, last.leaning(DatePhrase.Lean.AHEAD));
        } else if (isOpen(first) && first.weekday().isPresent() && last.lean().isAhead()) {
          agreed.set(i, first.leaning(DatePhrase.Lean.AHEAD));
        }
      }
    }
    return List.copyOf(agreed);
  }

  /** "Next week between Wednesday and Friday": both days are of the week that one is said to be. */
  private static void shareWeek(List<DatePhrase> phrases, int at) {
    DatePhrase first = phrases.get(at);
    DatePhrase last = phrases.get(at + 1);
    if (isOfWeek(first) && isWeekday(last)) {
      phrases.set(at + 1, last.of(first.stretch()));
    } else if (isOfWeek(last) && isWeekday(first)) {
      phrases.set(at, first.of(last.stretch()));
    }
  }

  private static boolean isOfWeek(DatePhrase phrase) {
    return phrase.weekday().isPresent()
        && phrase.stretch().isPresent()
        && phrase.stretch().get() instanceof Stretch.Steps steps
        && steps.unit() == Stretch.Unit.WEEK;
  }

  private static boolean isWeekday(DatePhrase phrase) {
    return phrase.weekday().isPresent() && phrase.day().isEmpty() && phrase.stretch().isEmpty();
  }

  private static boolean isOpen(DatePhrase phrase) {
    return phrase.lean() == DatePhrase.Lean.OPEN && phrase.year().isEmpty();
  }

  /** Returns the phrases, the last of a period that would lie before its first leaning ahead. */
  static List<DatePhrase> inOrder(Walk walk, List<DatePhrase> phrases, DateSettler settler) {
    List<DatePhrase> ordered = new ArrayList<>(phrases);
    for (int i = 0; i + 1 < ordered.size(); i++) {
      DatePhrase last = ordered.get(i + 1);
      boolean open = last.year().isEmpty() && last.lean().step() == 0;
      if (open && isPeriod(walk, ordered.get(i), last)) {
        Optional<String> begin = settler.settle(ordered.get(i)).value();
        Optional<String> end = settler.settle(last).value();
        if (begin.isPresent() && end.filter(e -> e.compareTo(begin.get()) < 0).isPresent()) {
          boolean day = last.day().isPresent() && last.month().isPresent();
          DatePhrase.Lean way = day ? DatePhrase.Lean.NEXT : DatePhrase.Lean.AHEAD;
          ordered.set(i + 1, last.leaning(way));
        }
      }
    }
    return List.copyOf(ordered);
  }

  /** Returns the dates, the first of each period with its end. */
  static List<Mention.OfDate> link(
      Walk walk, List<DatePhrase> phrases, List<Mention.OfDate> dates) {
    List<Mention.OfDate> linked = new ArrayList<>(dates);
    for (int i = 0; i + 1 < linked.size(); i++) {
      Mention.OfDate first = linked.get(i);
      Optional<String> end = end(first.date(), linked.get(i + 1).date());
      if (end.isPresent() && isPeriod(walk, phrases.get(i), phrases.get(i + 1))) {
        linked.set(
            i, new Mention.OfDate(first.span(), first.date().upTo(end.get()), first.relative()));
      }
    }
    return List.copyOf(linked);
  }

  private static Optional<String> end(PartialDate first, PartialDate last) {
    boolean alike =
        first.precision() == last.precision()
            && first.precision() != Precision.PERIOD
            && first.value().isPresent();
    return last.value().filter(v -> alike && v.compareTo(first.value().get()) > 0);
  }
}
