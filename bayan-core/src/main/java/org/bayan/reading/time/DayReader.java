package org.bayan.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;

/** Reads a day of a month: "4 June", "the fourth of June", "the 15th of the current month". */
final class DayReader {
  private static final int DAYS = 31;

  /** How many days with one month may stand in a row. */
  private static final int MOST = 6;

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
    if (isPointed(index)) {
      return monthOfDay(draft, day, index + 1);
    }
    int at = words.ordinalMarks.bareAt(walk, index).isPresent() ? index + 1 : index;
    boolean sign = walk.isSign(at, "-");
    at = sign ? at + 1 : at;
    boolean of = words.of.isAt(walk, at) || walk.folded(at).equals("of");
    of |= words.in.bareAt(walk, at).isPresent() && words.theMonth.isAt(walk, at + 1);
    at = of ? at + 1 : at;
    boolean told = lean(new DateDraft(at), at + 1) > at + 1;
    told |= words.beside.bareAt(walk, at + 1).isPresent();
    boolean unit = words.theMonth.isAt(walk, at) && told;
    boolean noun = !unit && words.monthNouns.isAt(walk, at) && !walk.isNumber(at + 1);
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

  /** "16. November. 2016": a point behind the day, and one behind the month. */
  private boolean isPointed(int index) {
    return walk.isSign(index, ".")
        && walk.joined(index - 1)
        && months.at(index + 1, false).filter(m -> walk.isSign(m.end(), ".")).isPresent()
        && walk.length(index + 3) == 4
        && walk.isNumber(index + 3);
  }

  /** The score "3-0" is printed with the word for zero, which is a month's name too. */
  private boolean isZero(int index) {
    return words.zero.bareAt(walk, index).isPresent();
  }

  /** "The 15th of the current month", "the 15th inst." */
  private int monthByUnit(DateDraft draft, int day, int index, boolean of) {
    boolean cued = words.in.isAt(walk, index - 2) || words.until.isAt(walk, index - 2);
    boolean figure = walk.isNumber(index - 1);
    boolean unit = words.theMonth.isAt(walk, index);
    unit |= figure && words.thisWords.isAt(walk, index);
    if (!of && !cued && !unit) {
      return -1;
    }
    Optional<BesideReader.Told> beside = new BesideReader(walk, words).at(index);
    if (beside.filter(b -> b.counts(Stretch.Unit.MONTH)).isPresent()) {
      draft.day = OptionalInt.of(day);
      draft.stretch = beside.map(BesideReader.Told::beside);
      return beside.get().end();
    }
    boolean pointed = words.thisWords.isAt(walk, index) && (of || cued || walk.isNumber(index - 1));
    int at = pointed ? index + 1 : index;
    at = words.theMonth.isAt(walk, at) ? at + 1 : at;
    if (pointed && at == index + 2) {
      draft.day = OptionalInt.of(day);
      draft.monthStep = OptionalInt.of(0);
      return at;
    }
    int end = lean(draft, at);
    if (end == at) {
      return -1;
    }
    draft.day = OptionalInt.of(day);
    draft.monthStep = OptionalInt.of(draft.lean.step());
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
   * Reads days with one month: "the 4th and 5th of June", "4-6 June", "the third to the fifth of
   * May".
   *
   * @param found takes the days, each with the month of the last
   * @return where the last ends, or -1
   */
  int range(List<DateDraft> found, int index) {
    List<DateDraft> heads = new ArrayList<>();
    int at = index;
    int before = 0;
    while (heads.size() < MOST) {
      DateDraft draft = new DateDraft(at);
      int end = heads.isEmpty() ? -1 : whole(draft, at);
      if (end > 0 && draft.day.orElse(0) > before) {
        for (DateDraft head : heads) {
          int day = head.day.getAsInt();
          int taken = head.taken;
          head.sayAs(draft);
          head.day = OptionalInt.of(day);
          head.taken = taken;
          head.weekday = OptionalInt.empty();
        }
        found.addAll(heads);
        found.add(draft);
        return end;
      }
      int next = head(draft, at);
      if (next < 0 || draft.day.getAsInt() <= before) {
        return -1;
      }
      before = draft.day.getAsInt();
      heads.add(draft);
      at = joint(next, heads.size() > 1);
      if (at < 0) {
        return -1;
      }
    }
    return -1;
  }

  /** A day with its month, in figures or words; returns where it ends, or -1. */
  int whole(DateDraft draft, int index) {
    int end = numeric.full(draft, index);
    end = end > 0 ? years.mark(draft, end) : dayAndMonth(draft, index);
    return end > 0 && draft.isPossible() ? end : -1;
  }

  /**
   * "Wednesday the 27th", "on day 27": a day whose month is not said. A noun behind it is counted
   * by it, and a sign may make it a score or a share.
   */
  int dayAlone(DateDraft draft, int index) {
    boolean noun = words.day.bareAt(walk, index - 1).isPresent();
    if (draft.weekday.isEmpty() && !noun) {
      return -1;
    }
    DateDraft alone = new DateDraft(index);
    int end = head(alone, index);
    boolean free =
        !walk.isWord(end)
            || walk.lineEndsAfter(end - 1)
            || words.notCounted.bareAt(walk, end).isPresent();
    if (end < 0 || !free || walk.isSign(end, "-:/.%\u066A\u2013+") && walk.joined(end - 1)) {
      return -1;
    }
    if (walk.isNumber(end) || !walk.isNumber(index) && draft.weekday.isEmpty()) {
      return -1;
    }
    draft.day = alone.day;
    return end;
  }

  /** A day whose month stands further on; returns where it ends, or -1. */
  private int head(DateDraft draft, int index) {
    int day = walk.digits(index);
    if (day >= 1 && day <= DAYS && walk.length(index) <= 2 && !isPartOfNumber(index)) {
      draft.day = OptionalInt.of(day);
      return index + 1;
    }
    Optional<Phrases.Match> ordinal = words.ordinals.at(walk, index);
    if (ordinal.isEmpty() || words.notOrdinalAfter.isAt(walk, index - 1)) {
      return -1;
    }
    draft.day = OptionalInt.of(ordinal.get().number());
    draft.taken = ownLetters(ordinal.get().taken(), index);
    return ordinal.get().end();
  }

  /** Where the day after a joint begins: "and", "to", a dash, or a waw joined to it; or -1. */
  private int joint(int index, boolean list) {
    String folded = walk.folded(index);
    if (walk.dashAfter(index - 1)) {
      return index;
    }
    boolean sign = walk.isSign(index, "-\u2013") || walk.isSign(index, ",\u060C");
    if (sign || folded.equals("\u0648") || folded.equals("\u0648\u0627\u0644")) {
      return index + 1;
    }
    if (words.until.isAt(walk, index)) {
      return index + 1;
    }
    return folded.startsWith("\u0648") && (list || words.ordinals.isAt(walk, index)) ? index : -1;
  }

  /** An adjective such as "last" or "next"; returns where to go on. */
  int lean(DateDraft draft, int index) {
    Optional<Phrases.Match> match = words.lean(walk, index);
    match.ifPresent(m -> draft.lean = TimeWords.leanOf(m));
    return match.map(Phrases.Match::end).orElse(index);
  }

  /** A conjunction joined to the front is not part of a date; a preposition is. */
  int ownLetters(int taken, int index) {
    return taken > 0 && "\u0648\u0641".indexOf(walk.folded(index).charAt(0)) >= 0 ? 1 : 0;
  }
}
