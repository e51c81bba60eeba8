package org.bayan.reading.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;
import org.bayan.text.Clitics;

/**
 * Finds the date expressions of a text in one walk over its tokens.
 *
 * <p>Of two that begin at one token the longer counts; what stands in one is not read again.
 */
final class DateScanner {
  private final Walk walk;
  private final TimeWords words = TimeWords.get();
  private final NumericDates numeric;
  private final MonthReader months;
  private final ClockReader clocks;
  private final YearReader years;
  private final DayReader days;
  private final StretchReader stretches;
  private final NamedDays named;
  private final List<DatePhrase> found = new ArrayList<>();

  DateScanner(Walk walk) {
    this.walk = walk;
    this.numeric = new NumericDates(walk, words);
    this.months = new MonthReader(walk, words);
    this.clocks = new ClockReader(walk, words);
    this.years = new YearReader(walk, words);
    this.days = new DayReader(walk, words, months, years, numeric);
    WeekReader weeks = new WeekReader(walk, words, days);
    this.stretches = new StretchReader(walk, words, months, years, days, weeks);
    this.named = new NamedDays(walk, words, days, stretches, weeks);
  }

  /** Returns the dates, in order, without overlap. */
  List<DatePhrase> scan() {
    int index = 0;
    while (index < walk.size()) {
      index = step(index);
    }
    return withHeads();
  }

  /** The phrases, each from the word on that says which part of it is meant: "late 2016". */
  private List<DatePhrase> withHeads() {
    List<DatePhrase> whole = new ArrayList<>(found.size());
    int least = 0;
    for (DatePhrase phrase : found) {
      whole.add(phrase.day().isPresent() ? phrase : withHead(phrase, least));
      least = phrase.end();
    }
    return List.copyOf(whole);
  }

  private DatePhrase withHead(DatePhrase phrase, int least) {
    if (phrase.dayStep().isPresent() || phrase.weekday().isPresent()) {
      return phrase;
    }
    for (int at = Math.max(least, phrase.first() - 4); at < phrase.first(); at++) {
      Optional<Phrases.Match> head = words.partHeads.at(walk, at);
      int end = head.map(Phrases.Match::end).orElse(-1);
      boolean noun = end == phrase.first() - 1 && words.nouns.isAt(walk, end);
      if (head.isPresent() && (end == phrase.first() || noun)) {
        return phrase.from(at, days.ownLetters(head.get().taken(), at));
      }
    }
    return phrase;
  }

  /** Reads what begins at a token, and returns where to go on. */
  private int step(int index) {
    boolean may = walk.isWord(index) ? words.mayBegin(walk, index) : walk.isNumber(index);
    if (!may) {
      return index + 1;
    }
    Optional<ClockReader.Time> time = clocks.at(index);
    if (time.isPresent()) {
      return afterTime(index, time.get());
    }
    DateDraft draft = new DateDraft(index);
    int end = expression(draft, index);
    if (end > index && draft.isPossible()) {
      keep(draft, end);
      return end;
    }
    List<DateDraft> row = new ArrayList<>();
    int range = days.range(row, index);
    if (range > index) {
      for (int i = 0; i < row.size(); i++) {
        keep(row.get(i), i + 1 < row.size() ? ends(row, i) : range);
      }
      return range;
    }
    int after = years.at(index, found);
    return after > index ? after : index + 1;
  }

  private void keep(DateDraft draft, int end) {
    boolean free = found.isEmpty() || found.getLast().end() <= draft.first;
    if (free && !nameOfPlace(draft)) {
      nameOfEvent(draft);
      TenseCue.apply(walk, words, draft);
      found.add(draft.upTo(end));
    }
  }

  /** Where a day of a row ends: before the joint that leads to the next. */
  private int ends(List<DateDraft> row, int i) {
    int next = row.get(i + 1).first;
    boolean joint = row.get(i + 1).taken == 0 && !walk.dashAfter(next - 1);
    return joint ? next - 1 : next;
  }

  /** "The events of 11 September", "the borders of 4 June": the year is known, and never said. */
  private void nameOfEvent(DateDraft draft) {
    boolean said = draft.year.isPresent() || draft.yearStep.isPresent() || draft.lean.step() != 0;
    if (said || draft.day.isEmpty() || draft.month.isEmpty() || draft.stretch.isPresent()) {
      return;
    }
    String day =
        String.format(Locale.ROOT, " %02d-%02d", draft.month.getAsInt(), draft.day.getAsInt());
    for (Clitics.Variant variant : walk.variants(draft.first - 1)) {
      Integer year = words.knownYears.get(variant.stem() + day);
      if (year != null) {
        draft.year = OptionalInt.of(year);
      }
    }
  }

  /** A square, a bridge or a movement may be called by a day: no date is meant. */
  private boolean nameOfPlace(DateDraft draft) {
    return draft.day.isPresent()
        && draft.year.isEmpty()
        && draft.weekday.isEmpty()
        && words.notDateAfter.isAt(walk, draft.first - 1);
  }

  /** A time, and the day that may follow it. */
  private int afterTime(int index, ClockReader.Time time) {
    int at = time.end();
    if (walk.isSign(at, "\u060C,-|\u2013") || words.of.bareAt(walk, at).isPresent()) {
      at++;
    }
    DateDraft draft = new DateDraft(index);
    int end = expression(draft, at);
    boolean day = draft.day.isPresent() || draft.weekday.isPresent() || draft.dayStep.isPresent();
    if (end < 0 || !day || !draft.isPossible()) {
      return time.end();
    }
    if (draft.minute.isEmpty()) {
      draft.minute = OptionalInt.of(time.minute());
    }
    draft.taken = 0;
    keep(draft, end);
    return end;
  }

  /** Reads a date, whatever it begins with; returns where it ends, or -1. */
  private int expression(DateDraft draft, int index) {
    int beside = named.beside(draft, index);
    if (beside > 0) {
      return withTime(draft, beside);
    }
    int at = index;
    boolean noun = false;
    while (words.dayNouns.isAt(walk, at) && at < index + 3 && named.pointer(draft, at, noun) < 0) {
      noun = true;
      at++;
    }
    if (noun && words.notDayAfter.bareAt(walk, index - 1).isPresent()) {
      return -1;
    }
    DateDraft inner = noun ? new DateDraft(at) : draft;
    int end = afterNouns(inner, at, noun);
    if (end > 0 && noun) {
      draft.become(inner);
    }
    return end;
  }

  private int afterNouns(DateDraft draft, int index, boolean noun) {
    int at = index;
    int end = named.pointer(draft, at, noun);
    if (end > 0) {
      at = end;
    }
    boolean pointed = end > 0;
    boolean bracket = pointed && isBracketed(at);
    boolean comma = pointed && walk.isSign(at, ",\u060C") && isAside(at + 1);
    boolean stroke = pointed && walk.isSign(at, "/") && words.weekdays.isAt(walk, at + 1);
    int weekday = named.weekday(draft, bracket || comma || stroke ? at + 1 : at, noun || pointed);
    if (weekday > 0) {
      at = bracket ? at + 3 : weekday;
      end = at;
    }
    int day = dayAfter(draft, at, weekday > 0 || pointed || noun);
    if (day > 0) {
      end = day;
    } else if (weekday < 0 && !pointed && !noun) {
      end = month(draft, at);
      boolean counted = !walk.folded(at).contains("\u0627\u0644");
      end = end < 0 && counted ? stretch(draft, at) : end;
      end = end > 0 ? end : unit(draft, at);
      end = end > 0 ? end : stretch(draft, at);
    }
    return end > 0 ? withTime(draft, end) : -1;
  }

  /** "Today (Monday)", and between strokes, as an agency prints it. */
  private boolean isBracketed(int index) {
    return walk.isSign(index, "(") && walk.isSign(index + 2, ")")
        || walk.isSign(index, "/") && walk.isSign(index + 2, "/");
  }

  /** The day of the month, after what may part it from the weekday; -1 where none is. */
  private int dayAfter(DateDraft draft, int index, boolean expected) {
    int at = index;
    if (expected) {
      at = walk.isSign(at, "\u060C,(-\u2013/") ? at + 1 : at;
      at = words.in.bareAt(walk, at).isPresent() ? at + 1 : at;
    }
    int end = numeric.full(draft, at);
    if (end < 0 && (expected || words.in.isAt(walk, at - 1) || numeric.isPadded(at))) {
      end = numeric.dayAndMonth(draft, at);
    }
    end = end < 0 && expected ? numeric.spaced(draft, at) : end;
    if (end > 0) {
      end = years.mark(draft, end);
    } else {
      end = days.dayAndMonth(draft, at);
      end = end < 0 && draft.stretch.isEmpty() ? days.dayAlone(draft, at) : end;
    }
    return end > 0 && walk.isSign(at - 1, "(") && expected && walk.isSign(end, ")") ? end + 1 : end;
  }

  /** "Yesterday, Monday, that": a weekday between two signs. */
  private boolean isAside(int index) {
    Optional<Phrases.Match> weekday = words.weekdays.bareAt(walk, index);
    return weekday.isPresent()
        && (!walk.isWord(weekday.get().end()) || walk.lineEndsAfter(index))
        && !walk.isNumber(weekday.get().end());
  }

  /** A week, a decade, "two days ago" or the like. */
  private int stretch(DateDraft draft, int index) {
    DateDraft inner = new DateDraft(draft.first);
    int end = stretches.at(inner, index);
    if (end < 0) {
      inner = new DateDraft(draft.first);
      end = stretches.nthWeekday(inner, index);
    }
    if (end > 0) {
      draft.become(inner);
    }
    return end;
  }

  /** A month without a day, where something tells that it is one. */
  private int month(DateDraft draft, int index) {
    boolean last = words.englishLeans.bareAt(walk, index).isPresent();
    Optional<MonthReader.Month> month = months.at(last ? index + 1 : index, false);
    if (month.isEmpty()) {
      return -1;
    }
    int start = draft.first;
    draft.calendar = month.get().calendar();
    draft.month = OptionalInt.of(month.get().month());
    draft.taken = start == index ? days.ownLetters(month.get().taken(), index) : draft.taken;
    int end = years.after(draft, month.get().end());
    boolean told = draft.year.isPresent() || draft.yearStep.isPresent();
    told |= draft.lean != DatePhrase.Lean.OPEN || words.exactMonthCues.isAt(walk, index - 1);
    told |= month.get().sure() && words.monthCues.isAt(walk, index - 1) || last;
    told |= month.get().sure() && TenseCue.isFuture(walk, words, index - 1);
    told |= isUnmistaken(index) && words.strongMonthCues.bareAt(walk, index - 1).isPresent();
    told |= month.get().taken() > 0 && followsMonth(index) || month.get().twice();
    told |= month.get().sure() && joint(index - 1) && followsMonth(index - 1);
    if (month.get().sure() && isDelivered(index)) {
      told = true;
      draft.lean = draft.lean == DatePhrase.Lean.OPEN ? DatePhrase.Lean.AHEAD : draft.lean;
    }
    if (!told) {
      draft.month = OptionalInt.empty();
      return -1;
    }
    return end;
  }

  /** Names that after "in" can be no verb, and the one that its long alif tells from "father". */
  private boolean isUnmistaken(int index) {
    Optional<Phrases.Match> common = words.months.bareAt(walk, index);
    char first = walk.token(index).span().of(walk.text()).charAt(0);
    return common.filter(m -> m.number() == 3 || m.number() == 8 && first == '\u0622').isPresent();
  }

  private boolean joint(int index) {
    return walk.isSign(index, ",\u060C") || words.joints.bareAt(walk, index).isPresent();
  }

  /** "Oil for delivery in October": such a month is to come. */
  private boolean isDelivered(int index) {
    int before = words.monthNouns.isAt(walk, index - 1) ? index - 2 : index - 1;
    return words.delivery.isAt(walk, before);
  }

  /** "April, May and June 2015": the month before it tells that it is one. */
  private boolean followsMonth(int index) {
    return !found.isEmpty()
        && found.getLast().end() == index
        && found.getLast().month().isPresent()
        && found.getLast().day().isEmpty();
  }

  /** "Last month", "the current year", "this year". */
  private int unit(DateDraft draft, int index) {
    boolean pointed = words.thisWords.isAt(walk, index);
    int at = pointed ? index + 1 : index;
    boolean month = words.theMonth.isAt(walk, at);
    if (!month && !words.theYear.isAt(walk, at)) {
      return englishUnit(draft, index);
    }
    int end = pointed ? at + 1 : days.lean(draft, at + 1);
    if (end == at + 1 && !pointed && !isThisUnit(index)) {
      return -1;
    }
    OptionalInt step = OptionalInt.of(draft.lean.step());
    draft.monthStep = month ? step : OptionalInt.empty();
    draft.yearStep = month ? OptionalInt.empty() : step;
    return month ? end : years.figure(draft, end);
  }

  /** "The end of the year": no other is meant than this one, unless an adjective follows. */
  private boolean isThisUnit(int index) {
    String folded = walk.folded(index + 1);
    return walk.folded(index).contains("\u0627\u0644")
        && words.partHeads.isAt(walk, index - 1)
        && !walk.isNumber(index + 1)
        && !walk.isSign(index + 1, "(")
        && !folded.startsWith("\u0627\u0644");
  }

  private int englishUnit(DateDraft draft, int index) {
    Optional<Phrases.Match> lean = words.englishLeans.bareAt(walk, index);
    if (lean.isEmpty()) {
      return -1;
    }
    int step = lean.get().value().equals("past") ? -1 : lean.get().value().equals("this") ? 0 : 1;
    if (words.englishMonthNouns.bareAt(walk, index + 1).isPresent()) {
      draft.monthStep = OptionalInt.of(step);
      return index + 2;
    }
    if (words.englishYearNouns.bareAt(walk, index + 1).isPresent()) {
      draft.yearStep = OptionalInt.of(step);
      return index + 2;
    }
    return -1;
  }

  /** A time after a day. */
  private int withTime(DateDraft draft, int index) {
    int at = walk.isSign(index, "\u060C,-|\u2013") ? index + 1 : index;
    boolean joint = walk.folded(at).equals("t") && walk.joined(at);
    at = joint ? at + 1 : at;
    at = words.clockJoints.bareAt(walk, at).map(Phrases.Match::end).orElse(at);
    boolean full = draft.day.isPresent() && draft.year.isPresent();
    boolean day = draft.day.isPresent() || draft.weekday.isPresent() || draft.dayStep.isPresent();
    Optional<ClockReader.Time> time = full || day ? clocks.at(at) : Optional.empty();
    if (time.isEmpty() || !full && !time.get().told()) {
      return index;
    }
    int minute = time.get().minute();
    boolean evening =
        minute < 12 * 60
            && words.eveningNouns.isAt(walk, draft.first - 1)
            && at + 2 == time.get().end();
    draft.minute = OptionalInt.of(evening ? minute + 12 * 60 : minute);
    return joint && walk.folded(time.get().end()).equals("z")
        ? time.get().end() + 1
        : time.get().end();
  }
}
