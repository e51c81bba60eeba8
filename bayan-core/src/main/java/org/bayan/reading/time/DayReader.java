package org.bayan.reading.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;

/** Reads a day of a month: "4 June", "the fourth of June", "the 15th of the current month". */
final class DayReader {
  private static final int DAYS = 31;

  private final Walk walk;
  private final TimeWords words;
  private final MonthReader months;
  private final YearReader years;
  private final NumericDates numeric;

  DayReader(
      Walk walk, TimeWords words, MonthReader months, YearReader years, NumericDates numeric) {
    this.numeric = numeric;
    this.walk = walk;
    this.words = words;
    this.months = months;
    this.years = years;
  }

  /** A day in figures or words and its month: "4 June", "the fourth of June", "June 4". */
  int dayAndMonth(DateDraft draft, int index) {
    int day = walk.digits(index);
    if (day >= 1 && day <= DAYS && walk.length(index) <= 2 && !isPartOfNumber(index)) {
      return monthOfDay(draft, day, index + 1);
    }
    Optional<Phrases.Match> ordinal = words.ordinals.at(walk, index);
    if (ordinal.isPresent() && !words.notOrdinalAfter.isAt(walk, index - 1)) {
      draft.taken = draft.first == index ? ownLetters(ordinal.get().taken(), index) : draft.taken;
      return monthOfDay(draft, ordinal.get().number(), ordinal.get().end());
    }
    return englishMonthAndDay(draft, index);
  }

  private boolean isPartOfNumber(int index) {
    return walk.joined(index - 1) && walk.isSign(index - 1, ".,:#_");
  }

  private int monthOfDay(DateDraft draft, int day, int index) {
    int at = words.ordinalMarks.bareAt(walk, index).isPresent() ? index + 1 : index;
    boolean sign = walk.isSign(at, "-");
    at = sign ? at + 1 : at;
    boolean of = words.of.isAt(walk, at) || walk.folded(at).equals("of");
    at = of ? at + 1 : at;
    boolean noun = words.monthNouns.isAt(walk, at) && !walk.isNumber(at + 1);
    at = noun ? at + 1 : at;
    Optional<MonthReader.Month> month = months.at(at, walk.isNumber(index - 1));
    if (month.isEmpty()) {
      return monthByUnit(draft, day, at, of);
    }
    boolean doubt = sign && !month.get().sure() && walk.folded(at).charAt(0) >= '\u0600';
    if (doubt || isZero(at) && !of && !noun && !walk.isNumber(at + 1)) {
      return -1;
    }
    draft.calendar = month.get().calendar();
    draft.month = OptionalInt.of(month.get().month());
    draft.day = OptionalInt.of(day);
    if (!draft.isPossible()) {
      draft.month = OptionalInt.empty();
      draft.day = OptionalInt.empty();
      return -1;
    }
    return years.after(draft, month.get().end());
  }

  /** The score "3-0" is printed with the word for zero, which is a month's name too. */
  private boolean isZero(int index) {
    return words.zero.bareAt(walk, index).isPresent();
  }

  /** "The 15th of the current month", "the 15th inst." */
  private int monthByUnit(DateDraft draft, int day, int index, boolean of) {
    boolean cued = words.in.isAt(walk, index - 2) || words.until.isAt(walk, index - 2);
    if (!of && !cued && !words.theMonth.isAt(walk, index)) {
      return -1;
    }
    int at = words.theMonth.isAt(walk, index) ? index + 1 : index;
    int end = lean(draft, at);
    if (end == at) {
      return -1;
    }
    draft.day = OptionalInt.of(day);
    draft.monthStep = OptionalInt.of(stepOf(draft.lean));
    return end;
  }

  private int englishMonthAndDay(DateDraft draft, int index) {
    Optional<MonthReader.Month> month = months.at(index, false);
    if (month.isEmpty() || walk.folded(index).charAt(0) >= '\u0250') {
      return -1;
    }
    int at = month.get().end();
    int day = walk.digits(at);
    if (day < 1 || day > DAYS || walk.length(at) > 2) {
      return -1;
    }
    draft.month = OptionalInt.of(month.get().month());
    draft.day = OptionalInt.of(day);
    int end = words.ordinalMarks.bareAt(walk, at + 1).isPresent() ? at + 2 : at + 1;
    return draft.isPossible() ? years.after(draft, end) : -1;
  }

  /**
   * Reads two days with one month: "the 4th and 5th of June", "4-6 June".
   *
   * @param first takes the first day, with the month of the second
   * @param last takes the second day, and where it begins
   * @return where the second ends, or -1
   */
  int range(DateDraft first, DateDraft last, int index) {
    int day = walk.digits(index);
    if (day < 1 || day > DAYS || walk.length(index) > 2 || isPartOfNumber(index)) {
      return -1;
    }
    boolean linked =
        walk.isSign(index + 1, "-\u2013")
            || walk.folded(index + 1).equals("\u0648")
            || walk.folded(index + 1).equals("\u0648\u0627\u0644")
            || words.until.isAt(walk, index + 1);
    boolean dash = walk.dashAfter(index);
    int next = dash ? index + 1 : index + 2;
    if (!linked && !dash || walk.digits(next) <= day) {
      return -1;
    }
    last.first = next;
    int end = numeric.full(last, next);
    end = end > 0 ? years.mark(last, end) : dayAndMonth(last, next);
    if (end < 0 || !last.isPossible()) {
      return -1;
    }
    first.sayAs(last);
    first.day = OptionalInt.of(day);
    return end;
  }

  /** An adjective such as "last" or "next"; returns where to go on. */
  int lean(DateDraft draft, int index) {
    Optional<Phrases.Match> match = words.leans.bareAt(walk, index);
    if (match.isEmpty()) {
      return index;
    }
    draft.lean =
        switch (match.get().value()) {
          case "past" -> DatePhrase.Lean.PAST;
          case "this" -> DatePhrase.Lean.THIS;
          default -> DatePhrase.Lean.NEXT;
        };
    return match.get().end();
  }

  static int stepOf(DatePhrase.Lean lean) {
    return switch (lean) {
      case PAST -> -1;
      case NEXT -> 1;
      case THIS, OPEN, AHEAD, BEHIND -> 0;
    };
  }

  /** A conjunction joined to the front is not part of a date; a preposition is. */
  int ownLetters(int taken, int index) {
    return taken > 0 && "\u0648\u0641".indexOf(walk.folded(index).charAt(0)) >= 0 ? 1 : 0;
  }
}
