package org.bayan.reading.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;
import org.bayan.reading.time.Stretch.Unit;

/**
 * Reads weeks and their days: "last week", "this weekend", "Friday of next week", "the week of 16
 * September".
 */
final class WeekReader {
  private final Walk walk;
  private final TimeWords words;
  private final DayReader days;

  WeekReader(Walk walk, TimeWords words, DayReader days) {
    this.walk = walk;
    this.words = words;
    this.days = days;
  }

  /**
   * "Last week", "the week ending on 16 September".
   *
   * @param index where the word for it stands
   * @return where it ends, or -1
   */
  int at(DateDraft draft, int index) {
    int next = index + 1;
    int end = days.lean(draft, next);
    return end > next ? stepped(draft, index, draft.lean.step(), end) : ofDay(draft, index, next);
  }

  /** "This week", and "the end of the week", by which no other is meant. */
  int thisWeek(DateDraft draft, int first, int end) {
    draft.lean = DatePhrase.Lean.THIS;
    return stepped(draft, first, 0, end);
  }

  /** Tells whether a week without an adjective is this one: a part of it is meant. */
  boolean isThisWeek(int index) {
    boolean definite = walk.isWord(index + 1) && walk.folded(index + 1).startsWith("\u0627\u0644");
    return words.partHeads.isAt(walk, index - 1)
        && walk.folded(index).contains("\u0627\u0644")
        && !definite;
  }

  private int stepped(DateDraft draft, int first, int step, int end) {
    int head = weekendHead(first);
    boolean weekend = head >= 0;
    if (weekend && words.weekendEach.isAt(walk, head - 1)) {
      return -1;
    }
    draft.stretch =
        Optional.of(weekend ? new Stretch.Weekend(step) : new Stretch.Steps(Unit.WEEK, step, step));
    return weekdayOf(draft, end);
  }

  /** Where "the end of" stands, by which the days of rest are meant; -1 where it does not. */
  private int weekendHead(int first) {
    for (int at = Math.max(0, first - 2); at < first; at++) {
      Optional<Phrases.Match> head = words.weekendHeads.at(walk, at);
      if (head.filter(m -> m.end() == first).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  /** "The week of 16 September", "the week ending on 16 September". */
  private int ofDay(DateDraft draft, int index, int next) {
    Optional<Phrases.Match> ending = words.weekEnding.bareAt(walk, next);
    boolean bare = !walk.folded(index).contains("\u0627\u0644");
    if (ending.isEmpty() && !(bare && walk.isNumber(next))) {
      return -1;
    }
    int at = ending.map(Phrases.Match::end).orElse(next);
    at = words.in.bareAt(walk, at).isPresent() ? at + 1 : at;
    DateDraft day = new DateDraft(at);
    int end = days.whole(day, at);
    if (end < 0) {
      return -1;
    }
    int taken = draft.taken;
    draft.sayAs(day);
    draft.taken = taken;
    draft.stretch = Optional.of(new Stretch.WeekOf(ending.isPresent()));
    return end;
  }

  /** A day of the week behind the week that it is of: "next week on Friday". */
  private int weekdayOf(DateDraft draft, int index) {
    int at = words.day.bareAt(walk, index).isPresent() ? index + 1 : index;
    // "Between Friday and Sunday", where the joint to the second day tells that it is one.
    boolean joint =
        words.between.bareAt(walk, at).isPresent() || words.of.bareAt(walk, at).isPresent();
    at = joint && words.weekdays.bareAt(walk, at + 1).isPresent() ? at + 1 : at;
    Optional<Phrases.Match> weekday = words.weekdays.bareAt(walk, at);
    weekday.ifPresent(m -> draft.weekday = OptionalInt.of(m.number()));
    return weekday.map(Phrases.Match::end).orElse(index);
  }

  /** The week behind a day of it: "Friday of next week"; returns where to go on. */
  int weekOf(DateDraft draft, int index) {
    int at = words.of.bareAt(walk, index).isPresent() ? index + 1 : index;
    boolean pointed = words.thisWords.bareAt(walk, at).isPresent();
    int week = pointed ? at + 1 : at;
    if (!words.theWeek.isAt(walk, week) || week == index) {
      return index;
    }
    int end = days.lean(draft, week + 1);
    if (end == week + 1 && !pointed) {
      return index;
    }
    int step = pointed ? 0 : draft.lean.step();
    draft.stretch = Optional.of(new Stretch.Steps(Unit.WEEK, step, step));
    return end;
  }
}
