package org.bayan.reading.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.bayan.reading.number.NumberPhrase;
import org.bayan.reading.number.NumberScanner;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;
import org.bayan.reading.time.Stretch.Part.Kind;
import org.bayan.reading.time.Stretch.Unit;

/**
 * Reads stretches of time: "last week", "the next three days", "two years ago", "the nineties",
 * "the third quarter of 2020".
 *
 * <p>A number of days or years alone is a duration and no date: a word must say which way from now
 * they lie.
 */
final class StretchReader {
  private static final int CENTURY = 100;

  /** More units than these from now are told by a year, or are a slip. */
  private static final BigDecimal MOST = BigDecimal.valueOf(5000);

  private final Walk walk;
  private final TimeWords words;
  private final MonthReader months;
  private final YearReader years;
  private final DayReader days;
  private final NumberScanner numbers;

  StretchReader(Walk walk, TimeWords words, MonthReader months, YearReader years, DayReader days) {
    this.walk = walk;
    this.words = words;
    this.months = months;
    this.years = years;
    this.days = days;
    this.numbers = new NumberScanner(walk, false);
  }

  /** Reads what begins at a token; returns where it ends, or -1. */
  int at(DateDraft draft, int index) {
    if (walk.isNumber(index)) {
      return walk.isWord(index + 1) ? few(draft, index, index) : -1;
    }
    Optional<Phrases.Match> head = words.stretchHeads.at(walk, index);
    if (head.isEmpty()) {
      return -1;
    }
    draft.taken = days.ownLetters(head.get().taken(), index);
    int next = head.get().end();
    return switch (head.get().value()) {
      case "week" -> week(draft, index, next);
      case "this" -> words.theWeek.isAt(walk, next) ? thisWeek(draft, next + 1) : -1;
      case "units" -> units(draft, index);
      case "latest" -> latest(draft, next);
      case "ago", "ahead" -> ago(draft, next, head.get().value().equals("ago"));
      case "decade" -> decade(draft, index);
      case "century" -> century(draft, next, 0);
      case "half", "third", "quarter" ->
          part(draft, next, Kind.valueOf(head.get().value().toUpperCase(java.util.Locale.ROOT)));
      default -> throw new IllegalStateException("no such head: " + head.get());
    };
  }

  /** "Last week", "the third week of May". */
  private int week(DateDraft draft, int index, int next) {
    int end = days.lean(draft, next);
    if (end > next) {
      int step = DayReader.stepOf(draft.lean);
      draft.stretch = Optional.of(new Stretch.Steps(Unit.WEEK, step, step));
      return weekdayOf(draft, end);
    }
    int part = part(draft, next, Kind.WEEK);
    boolean bare = part < 0 && words.partHeads.isAt(walk, index - 1) && !isDefinite(next);
    return bare ? thisWeek(draft, next) : part;
  }

  private int thisWeek(DateDraft draft, int end) {
    draft.stretch = Optional.of(new Stretch.Steps(Unit.WEEK, 0, 0));
    draft.lean = DatePhrase.Lean.THIS;
    return weekdayOf(draft, end);
  }

  /** A day of the week behind the week that it is of: "next week on Friday". */
  private int weekdayOf(DateDraft draft, int index) {
    int at = words.day.bareAt(walk, index).isPresent() ? index + 1 : index;
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
    int step = pointed ? 0 : DayReader.stepOf(draft.lean);
    draft.stretch = Optional.of(new Stretch.Steps(Unit.WEEK, step, step));
    return end;
  }

  private boolean isDefinite(int index) {
    return walk.isWord(index) && walk.folded(index).startsWith("\u0627\u0644");
  }

  /** "The next three days", "the two past months": the units come first. */
  private int units(DateDraft draft, int index) {
    Optional<Phrases.Match> two = words.unitTwo.at(walk, index);
    if (two.isPresent()) {
      return steps(draft, two.get().value(), 2, two.get().end());
    }
    Optional<Phrases.Match> unit = words.unitMany.at(walk, index);
    if (unit.isEmpty()) {
      Optional<Phrases.Match> one = words.unitOne.at(walk, index);
      return one.map(m -> steps(draft, m.value(), 1, m.end())).orElse(-1);
    }
    int at = unit.get().end();
    if (words.fewWords.bareAt(walk, at).isPresent()) {
      int end = words.stretchLeans.bareAt(walk, at + 1).map(Phrases.Match::end).orElse(-1);
      draft.stretch = Optional.of(new Stretch.Few());
      return end;
    }
    Optional<NumberPhrase> number = number(at);
    return number.isPresent()
        ? steps(draft, unit.get().value(), count(number.get()), number.get().end())
        : -1;
  }

  /** "3 past days": the number comes first. */
  private int few(DateDraft draft, int index, int first) {
    Optional<NumberPhrase> number = number(first);
    Optional<Phrases.Match> unit = number.flatMap(n -> words.unitMany.bareAt(walk, n.end()));
    if (unit.isEmpty()) {
      return -1;
    }
    draft.taken = index == first ? 0 : draft.taken;
    return steps(draft, unit.get().value(), count(number.get()), unit.get().end());
  }

  /** The units and which way they lie, which an adjective must say. */
  private int steps(DateDraft draft, String unit, int count, int index) {
    Optional<Phrases.Match> lean = words.stretchLeans.bareAt(walk, index);
    if (lean.isEmpty() || count < 1) {
      return -1;
    }
    draft.stretch = Optional.of(rolling(unit, count, lean.get().value().equals("past")));
    return lean.get().end();
  }

  /** "The latest three years". */
  private int latest(DateDraft draft, int index) {
    Optional<NumberPhrase> number = number(index);
    Optional<Phrases.Match> unit = number.flatMap(n -> words.unitMany.bareAt(walk, n.end()));
    if (unit.isEmpty() || count(number.get()) < 1) {
      return -1;
    }
    draft.stretch = Optional.of(rolling(unit.get().value(), count(number.get()), true));
    return unit.get().end();
  }

  /**
   * Days and weeks up to the day of issue or from it on; months and years, that of it among them.
   */
  private static Stretch rolling(String unit, int count, boolean past) {
    return switch (unit) {
      case "day" -> steps(Unit.DAY, count, past ? -1 : 1, past);
      case "week" -> steps(Unit.DAY, 7 * count, past ? -1 : 1, past);
      case "month" -> steps(Unit.MONTH, count, 0, past);
      case "decade" -> steps(Unit.YEAR, 10 * count, 0, past);
      default -> steps(Unit.YEAR, count, 0, past);
    };
  }

  private static Stretch steps(Unit unit, int count, int near, boolean past) {
    return past ? new Stretch.Steps(unit, -count, near) : new Stretch.Steps(unit, near, count);
  }

  /** "Two days ago"; "after two days" only where the sentence speaks of what is to come. */
  private int ago(DateDraft draft, int index, boolean past) {
    int at = words.roughly.bareAt(walk, index).map(Phrases.Match::end).orElse(index);
    int count = 1;
    Optional<Phrases.Match> unit = words.unitTwo.bareAt(walk, at);
    if (words.someWords.bareAt(walk, at).isPresent()) {
      draft.stretch = Optional.of(new Stretch.Few());
      int end = words.unitMany.bareAt(walk, at + 1).map(Phrases.Match::end).orElse(-1);
      return end < 0 || isOtherwise(end) ? -1 : end;
    }
    if (unit.isPresent()) {
      count = 2;
    } else {
      Optional<NumberPhrase> number = number(at);
      count = number.map(StretchReader::count).orElse(1);
      unit =
          number.isPresent()
              ? counted(number.get().end())
              : words.unitOne.bareAt(walk, at).filter(m -> !m.value().equals("day"));
    }
    if (unit.isEmpty() || count < 1 || isOtherwise(unit.get().end())) {
      return -1;
    }
    boolean ahead =
        TenseCue.lean(walk, words, draft.first) == DatePhrase.Lean.AHEAD
            || words.fromNow.bareAt(walk, unit.get().end()).isPresent();
    if (!past && !ahead) {
      return -1;
    }
    draft.stretch = Optional.of(single(unit.get().value(), past ? -count : count));
    int end = unit.get().end();
    return words.fromNow.bareAt(walk, end).map(Phrases.Match::end).orElse(end);
  }

  private Optional<Phrases.Match> counted(int index) {
    Optional<Phrases.Match> many = words.unitMany.bareAt(walk, index);
    return many.isPresent() ? many : words.unitOne.bareAt(walk, index);
  }

  private static Stretch single(String unit, int count) {
    return switch (unit) {
      case "day" -> new Stretch.Steps(Unit.DAY, count, count);
      case "week" -> new Stretch.Steps(Unit.WEEK, count, count);
      case "month" -> new Stretch.Steps(Unit.MONTH, count, count);
      case "decade" -> new Stretch.Steps(Unit.YEAR, 10 * count, 10 * count);
      default -> new Stretch.Steps(Unit.YEAR, count, count);
    };
  }

  /** "Two days before the vote", "before the year 2003": told from something else than now. */
  private boolean isOtherwise(int end) {
    boolean now = words.fromNow.bareAt(walk, end).isPresent();
    return !now
        && (words.notFromNow.bareAt(walk, end).isPresent()
            || walk.isNumber(end)
            || walk.isSign(end, "(") && walk.isNumber(end + 1)
            || months.at(end, false).isPresent());
  }

  /** "The nineties", "the nineties of the last century"; not one in his nineties. */
  private int decade(DateDraft draft, int index) {
    Phrases.Match tens = words.decades.at(walk, index).orElseThrow();
    int at = words.of.bareAt(walk, tens.end()).isPresent() ? tens.end() + 1 : tens.end();
    if (words.centuryWord.isAt(walk, at)) {
      return century(draft, at + 1, tens.number());
    }
    if (words.ageWords.bareAt(walk, at).isPresent()) {
      return -1;
    }
    draft.stretch = Optional.of(new Stretch.Decade(tens.number()));
    return tens.end();
  }

  /** A century by its number or by "last"; its years, or those of a decade of it. */
  private int century(DateDraft draft, int index, int tens) {
    Optional<Phrases.Match> lean = words.leans.bareAt(walk, index);
    Optional<Phrases.Match> ordinal = words.ordinals.bareAt(walk, index);
    int end;
    int nth;
    if (lean.isPresent()) {
      end = lean.get().end();
      nth = lean.get().value().equals("past") ? 20 : 21;
    } else if (ordinal.isPresent()) {
      end = ordinal.get().end();
      nth = ordinal.get().number();
    } else if (walk.digits(index) > 0 && walk.digits(index) <= 21) {
      end = index + 1;
      nth = walk.digits(index);
    } else {
      return -1;
    }
    if (words.beforeChrist.bareAt(walk, end).isPresent()) {
      return -1;
    }
    int before = (nth - 1) * CENTURY;
    draft.stretch =
        Optional.of(
            tens > 0
                ? new Stretch.Years(before + tens, before + tens + 9)
                : new Stretch.Years(before + 1, before + CENTURY));
    return end;
  }

  /** "The third quarter of", with the month or year that it is of. */
  private int part(DateDraft draft, int index, Kind kind) {
    Optional<Phrases.Match> nth = words.nth.bareAt(walk, index);
    if (nth.isEmpty()) {
      return -1;
    }
    draft.stretch = Optional.of(new Stretch.Part(kind, nth.get().number()));
    return whole(draft, nth.get().end());
  }

  /** "The first Friday of July". */
  int nthWeekday(DateDraft draft, int index) {
    Optional<Phrases.Match> nth = words.nth.at(walk, index);
    if (nth.isEmpty()) {
      return -1;
    }
    int at = words.day.bareAt(walk, nth.get().end()).isPresent() ? index + 2 : index + 1;
    Optional<Phrases.Match> weekday = words.bareWeekdays.bareAt(walk, at);
    if (weekday.isEmpty()) {
      return -1;
    }
    draft.taken = days.ownLetters(nth.get().taken(), index);
    draft.stretch = Optional.of(new Stretch.Part(Kind.WEEKDAY, nth.get().number()));
    draft.weekday = OptionalInt.of(weekday.get().number());
    int end = whole(draft, weekday.get().end());
    return draft.month.isPresent() || draft.monthStep.isPresent() ? end : -1;
  }

  /** "The second Friday of July", where the day comes first. */
  int nthOfMonth(DateDraft draft, int index) {
    Optional<Phrases.Match> nth = words.nth.bareAt(walk, index);
    boolean of = nth.filter(m -> words.of.bareAt(walk, m.end()).isPresent()).isPresent();
    if (!of) {
      return -1;
    }
    DateDraft month = new DateDraft(index);
    int end = whole(month, nth.get().end());
    if (end < 0 || month.month.isEmpty() && month.monthStep.isEmpty()) {
      return -1;
    }
    draft.calendar = month.calendar;
    draft.month = month.month;
    draft.monthStep = month.monthStep;
    draft.year = month.year;
    draft.yearStep = month.yearStep;
    draft.lean = month.lean;
    draft.stretch = Optional.of(new Stretch.Part(Kind.WEEKDAY, nth.get().number()));
    return end;
  }

  /** The month or the year of which something is a part; -1 where none is said. */
  private int whole(DateDraft draft, int index) {
    boolean in =
        words.of.bareAt(walk, index).isPresent() || words.in.bareAt(walk, index).isPresent();
    int at = in ? index + 1 : index;
    boolean pointed = words.thisWords.bareAt(walk, at).isPresent();
    int unit = pointed ? at + 1 : at;
    if (words.theMonth.isAt(walk, unit)) {
      int end = pointed ? unit + 1 : days.lean(draft, unit + 1);
      draft.monthStep = OptionalInt.of(pointed ? 0 : DayReader.stepOf(draft.lean));
      return pointed || end > unit + 1 ? end : -1;
    }
    if (pointed) {
      draft.yearStep = OptionalInt.of(0);
      return words.theYear.isAt(walk, unit) ? unit + 1 : -1;
    }
    int name = words.monthNouns.isAt(walk, at) ? at + 1 : at;
    Optional<MonthReader.Month> month = months.at(name, false);
    month.ifPresent(m -> {
      draft.calendar = m.calendar();
      draft.month = OptionalInt.of(m.month());
    });
    int end = years.after(draft, month.map(MonthReader.Month::end).orElse(at));
    boolean year = draft.year.isPresent() || draft.yearStep.isPresent();
    return year && (in || end > at + 1) || month.isPresent() ? end : -1;
  }

  private Optional<NumberPhrase> number(int index) {
    // The article stands alone before digits.
    int at = walk.folded(index).equals("\u0627\u0644") ? index + 1 : index;
    return walk.isNumber(at) || walk.isWord(at)
        ? numbers.at(at).filter(n -> n.value().scale() <= 0 && n.value().compareTo(MOST) <= 0)
        : Optional.empty();
  }

  private static int count(NumberPhrase number) {
    return number.value().intValue();
  }
}
