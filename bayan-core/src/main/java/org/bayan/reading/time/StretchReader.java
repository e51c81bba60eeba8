package org.bayan.reading.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;
import org.bayan.reading.time.Stretch.Part.Kind;

/**
 * Reads stretches of time: "last week", "the nineties", "the third quarter of 2020", "last summer",
 * and with {@link CountReader} those that count: "the next three days".
 */
final class StretchReader {
  private static final int CENTURY = 100;

  private final Walk walk;
  private final TimeWords words;
  private final MonthReader months;
  private final YearReader years;
  private final DayReader days;
  private final WeekReader weeks;
  private final CountReader counts;

  StretchReader(
      Walk walk,
      TimeWords words,
      MonthReader months,
      YearReader years,
      DayReader days,
      WeekReader weeks) {
    this.weeks = weeks;
    this.walk = walk;
    this.words = words;
    this.months = months;
    this.years = years;
    this.days = days;
    this.counts = new CountReader(walk, words, months);
  }

  /** Reads what begins at a token; returns where it ends, or -1. */
  int at(DateDraft draft, int index) {
    if (walk.isNumber(index)) {
      return walk.isWord(index + 1) ? counts.few(draft, index) : -1;
    }
    Optional<Phrases.Match> head = words.stretchHeads.at(walk, index);
    if (head.isEmpty()) {
      return -1;
    }
    draft.taken = days.ownLetters(head.get().taken(), index);
    int next = head.get().end();
    return switch (head.get().value()) {
      case "week" -> week(draft, index, next);
      case "this" -> pointed(draft, index, next);
      case "season" -> season(draft, index);
      case "units" -> counts.units(draft, index);
      case "latest" -> counts.latest(draft, next);
      case "ago", "ahead" -> counts.ago(draft, next, head.get().value().equals("ago"));
      case "decade" -> decade(draft, index);
      case "century" -> century(draft, next, 0);
      case "half", "third", "quarter" ->
          part(draft, next, Kind.valueOf(head.get().value().toUpperCase(java.util.Locale.ROOT)));
      default -> throw new IllegalStateException("no such head: " + head.get());
    };
  }

  /** "This week", "this summer". */
  private int pointed(DateDraft draft, int index, int next) {
    Optional<Phrases.Match> season = words.seasons.bareAt(walk, next);
    if (season.isPresent()) {
      draft.lean = DatePhrase.Lean.THIS;
      draft.stretch = Optional.of(new Stretch.Season(season.get().number()));
      return season.get().end();
    }
    return words.theWeek.isAt(walk, next) ? weeks.thisWeek(draft, index, next + 1) : -1;
  }

  /** "Last summer", "late in the summer"; one beside its year is the year's. */
  private int season(DateDraft draft, int index) {
    Phrases.Match season = words.seasons.at(walk, index).orElseThrow();
    int end = days.lean(draft, season.end());
    boolean told = end > season.end();
    boolean bare = words.partHeads.isAt(walk, index - 1);
    bare |= season.taken() == 0 && TenseCue.isFuture(walk, words, index - 1);
    if (!told && !bare || walk.length(end) == 4 && walk.isNumber(end)) {
      return -1;
    }
    draft.stretch = Optional.of(new Stretch.Season(season.number()));
    return end;
  }

  /** "Last week", "the third week of May". */
  private int week(DateDraft draft, int index, int next) {
    int end = weeks.at(draft, index);
    if (end > 0) {
      return end;
    }
    int part = part(draft, next, Kind.WEEK);
    return part < 0 && weeks.isThisWeek(index) ? weeks.thisWeek(draft, index, next) : part;
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

  /**
   * "The last quarter of the year": no other is meant than this one, unless an adjective follows.
   */
  private boolean isTheYear(int index) {
    return words.theYear.isAt(walk, index)
        && walk.folded(index).contains("\u0627\u0644")
        && !walk.isNumber(index + 1)
        && !walk.folded(index + 1).startsWith("\u0627\u0644");
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
      draft.monthStep = OptionalInt.of(pointed ? 0 : draft.lean.step());
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
    if (!year && month.isEmpty() && in && isTheYear(at)) {
      draft.yearStep = OptionalInt.of(0);
      return at + 1;
    }
    boolean plain = draft.year.orElse(0) >= 1900 && !years.isQuantity(at);
    return year && (in || end > at + 1 || plain) || month.isPresent() ? end : -1;
  }
}
