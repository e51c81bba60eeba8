package org.bayan.reading.time;

import java.util.ArrayList;
import java.util.List;
import org.bayan.reading.number.Walk;
import org.bayan.reading.time.DatePhrase.Era;

/** Dates printed side by side: one day in two calendars, or two days with one year. */
final class Twins {
  private static final int NEAR = 3;

  private Twins() {}

  /** Returns the phrases, each with what its neighbour says for both. */
  static List<DatePhrase> agree(Walk walk, List<DatePhrase> phrases) {
    List<DatePhrase> agreed = new ArrayList<>(phrases);
    for (int i = agreed.size() - 2; i >= 0; i--) {
      DatePhrase left = agreed.get(i);
      DatePhrase right = agreed.get(i + 1);
      if (right.first() - left.end() > NEAR) {
        continue;
      }
      if (isOneDay(left, right)) {
        agreed.set(i, left.as(right));
      } else if (sharesWay(walk, left, right)) {
        agreed.set(i, left.leaning(right.lean()));
      } else if (sharesYear(walk, left, right)) {
        agreed.set(i, left.in(right.year()));
      }
    }
    return List.copyOf(agreed);
  }

  /** A Hijri day with the same day of the common calendar after it. */
  private static boolean isOneDay(DatePhrase left, DatePhrase right) {
    return left.calendar() == Era.HIJRI
        && right.calendar() == Era.COMMON
        && left.day().isPresent()
        && right.isFullDay();
  }

  /** "On Monday and Tuesday next", "last September and January". */
  private static boolean sharesWay(Walk walk, DatePhrase left, DatePhrase right) {
    boolean weekdays = isWeekday(left) && isWeekday(right);
    boolean months = isMonth(left) && isMonth(right);
    boolean joined =
        right.first() == left.end() && right.taken() > 0
            || right.first() == left.end() + 1 && walk.folded(left.end()).equals("\u0648");
    return (weekdays || months) && joined && left.lean().step() == 0 && right.lean().step() != 0;
  }

  private static boolean isWeekday(DatePhrase phrase) {
    return phrase.weekday().isPresent()
        && phrase.day().isEmpty()
        && phrase.dayStep().isEmpty()
        && phrase.stretch().isEmpty()
        && phrase.lean() != DatePhrase.Lean.THIS;
  }

  private static boolean isMonth(DatePhrase phrase) {
    return phrase.month().isPresent()
        && phrase.day().isEmpty()
        && phrase.year().isEmpty()
        && phrase.yearStep().isEmpty()
        && phrase.lean() != DatePhrase.Lean.THIS;
  }

  private static boolean sharesYear(Walk walk, DatePhrase left, DatePhrase right) {
    TimeWords words = TimeWords.get();
    int between = left.end();
    boolean linked =
        walk.folded(between).equals("\u0648")
            || words.until.isAt(walk, between)
            || walk.isSign(between, "-\u2013")
            || right.taken() > 0 && right.first() == left.end();
    return linked
        && left.calendar() == right.calendar()
        && left.month().isPresent()
        && left.year().isEmpty()
        && left.yearStep().isEmpty()
        && right.month().isPresent()
        && right.year().isPresent()
        && left.month().getAsInt() <= right.month().getAsInt();
  }
}
