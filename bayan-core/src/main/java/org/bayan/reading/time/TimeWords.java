package org.bayan.reading.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bayan.reading.number.Beginnings;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;
import org.bayan.reading.number.WordFile;

/** The words of time, read once from {@code time.txt}. */
public final class TimeWords {
  private static final class Held {
    static final TimeWords WORDS = new TimeWords(WordFile.read(TimeWords.class, "time.txt"));
  }

  private final Beginnings beginnings;
  final Phrases months;
  final Phrases hijriMonths;
  final Phrases englishMonths;
  final Phrases doubtful;
  final Phrases weekdays;
  final Phrases englishWeekdays;
  final Phrases bareWeekdays;
  final Phrases notWeekdayAfter;
  final Phrases notWeekdayBefore;
  final Phrases ordinals;
  final Phrases pointers;
  final Phrases notTodayBefore;
  final Phrases notTodayAfter;
  final Phrases leans;
  final Phrases englishLeans;
  final Phrases dayNouns;
  final Phrases monthNouns;
  final Phrases theMonth;
  final Phrases theYear;
  final Phrases yearHeads;
  final Phrases yearsHeads;
  final Phrases in;
  final Phrases of;
  final Phrases until;
  final Phrases yearCues;
  final Phrases monthCues;
  final Phrases exactMonthCues;
  final Phrases hijriMarks;
  final Phrases commonMarks;
  final Phrases dayParts;
  final Phrases clockNouns;
  final Phrases hours;
  final Phrases pastHours;
  final Phrases future;
  final Phrases notFuture;
  final Phrases afterNounPointers;
  final Phrases notDateAfter;
  final Phrases thisWords;
  final Phrases englishMonthNouns;
  final Phrases englishYearNouns;
  final Phrases ordinalMarks;
  final Phrases notOrdinalAfter;
  final Phrases zero;
  final Phrases notDayAfter;
  final Phrases past;
  final Phrases day;
  final Phrases theWeek;
  final Phrases stretchHeads;
  final Phrases unitOne;
  final Phrases unitTwo;
  final Phrases unitMany;
  final Phrases stretchLeans;
  final Phrases fewWords;
  final Phrases roughly;
  final Phrases fromNow;
  final Phrases notFromNow;
  final Phrases decades;
  final Phrases centuryWord;
  final Phrases ageWords;
  final Phrases nth;
  final Phrases partHeads;
  final Phrases between;
  final Phrases clockHeads;
  final Phrases clockCues;
  final Phrases less;
  final Phrases minutes;
  final Phrases zones;
  final Phrases clockJoints;
  final Phrases eveningNouns;
  final Phrases nouns;
  final Phrases beforeChrist;
  final Phrases singleYear;
  final Phrases planned;
  final Phrases notPlannedAfter;
  final Phrases strongMonthCues;
  final Phrases lunchtime;
  final Phrases thousands;
  final Phrases someWords;
  final Phrases farLeans;
  final Phrases beside;
  final Phrases besideUnits;
  final Phrases sameWords;
  final Phrases delivery;
  final Phrases joints;
  final Phrases which;
  final Phrases each;

  /** The years of days that are names, by the word before them, month and day. */
  final Map<String, Integer> knownYears;

  final Phrases notCounted;
  final Phrases weekendHeads;
  final Phrases weekendEach;
  final Phrases weekEnding;
  final Phrases seasons;
  final Phrases paucity;

  private TimeWords(WordFile file) {
    months = file.phrases("month", "month-also");
    hijriMonths = file.phrases("hijri", "hijri-also");
    englishMonths = file.phrases("english-month");
    doubtful = file.phrases("doubtful");
    weekdays = file.phrases("weekday");
    englishWeekdays = file.phrases("english-weekday");
    bareWeekdays = file.phrases("bare-weekday");
    notWeekdayAfter = file.phrases("not-weekday-after");
    notWeekdayBefore = file.phrases("not-weekday-before");
    ordinals = file.phrases("ordinal");
    pointers = file.phrases("pointer", "english-pointer");
    notTodayBefore = file.phrases("not-today-before");
    notTodayAfter = file.phrases("not-today-after");
    leans = file.phrases("lean");
    englishLeans = file.phrases("english-lean");
    dayNouns = file.phrases("day-noun");
    monthNouns = file.phrases("month-noun");
    theMonth = file.phrases("the-month");
    theYear = file.phrases("the-year");
    yearHeads = file.phrases("year-head");
    yearsHeads = file.phrases("years-head");
    in = file.phrases("in");
    of = file.phrases("of");
    until = file.phrases("until");
    yearCues = file.phrases("year-cue");
    monthCues = file.phrases("month-cue");
    exactMonthCues = file.phrases("exact-month-cue");
    hijriMarks = file.phrases("hijri-mark");
    commonMarks = file.phrases("common-mark");
    dayParts = file.phrases("day-part");
    clockNouns = file.phrases("clock-noun");
    hours = file.phrases("hour");
    pastHours = file.phrases("past-hour");
    future = file.phrases("future");
    notFuture = file.phrases("not-future");
    afterNounPointers = file.phrases("pointer-after-noun");
    notDateAfter = file.phrases("not-date-after");
    thisWords = file.phrases("this");
    englishMonthNouns = file.phrases("english-month-noun");
    englishYearNouns = file.phrases("english-year-noun");
    ordinalMarks = file.phrases("english-ordinal-mark");
    notOrdinalAfter = file.phrases("not-ordinal-after");
    notDayAfter = file.phrases("not-day-after");
    zero = file.phrases("zero");
    past = file.phrases("past");
    day = file.phrases("day");
    theWeek = file.phrases("week");
    unitOne = file.phrases("unit-one");
    unitTwo = file.phrases("unit-two");
    unitMany = file.phrases("unit-many");
    fewWords = file.phrases("few");
    roughly = file.phrases("roughly");
    fromNow = file.phrases("from-now");
    notFromNow = file.phrases("not-from-now");
    decades = file.phrases("decade");
    centuryWord = file.phrases("century");
    ageWords = file.phrases("age");
    nth = file.phrases("nth");
    partHeads = file.phrases("part-head");
    between = file.phrases("between");
    clockHeads = file.phrases("clock-head");
    clockCues = file.phrases("clock-cue");
    less = file.phrases("less");
    minutes = file.phrases("minute");
    zones = file.phrases("zone");
    clockJoints = file.phrases("clock-joint");
    eveningNouns = file.phrases("evening-noun");
    thousands = file.phrases("thousand");
    someWords = file.phrases("some");
    lunchtime = file.phrases("lunchtime");
    singleYear = file.phrases("single-year");
    planned = file.phrases("planned");
    notPlannedAfter = file.phrases("not-planned-after");
    strongMonthCues = file.phrases("strong-month-cue");
    beforeChrist = file.phrases("before-christ");
    nouns = file.phrases("month-noun", "year-head");
    stretchHeads = file.phrases("stretch-head");
    stretchLeans = file.phrases("lean", "stretch-lean");
    farLeans = file.phrases("far-lean");
    beside = file.phrases("beside");
    sameWords = file.phrases("same");
    each = file.phrases("each");
    knownYears = knownYears(file);
    which = file.phrases("which");
    joints = file.phrases("and", "until", "or");
    delivery = file.phrases("delivery");
    besideUnits = file.phrases("beside-unit");
    weekendHeads = file.phrases("weekend-head");
    notCounted = file.phrases("in", "of", "not-counted");
    weekendEach = file.phrases("weekend-each");
    weekEnding = file.phrases("week-ending");
    seasons = file.phrases("season");
    paucity = file.phrases("paucity");
    beginnings = beginnings();
  }

  /**
   * Tells whether a date, a time or a year may begin at a word: of most words none does, and they
   * are asked nothing else.
   */
  boolean mayBegin(Walk walk, int index) {
    return beginnings.at(walk.token(index).form());
  }

  private static Map<String, Integer> knownYears(WordFile file) {
    Map<String, Integer> years = new HashMap<>();
    for (WordFile.Line line : file.lines("known-day")) {
      int sign = line.value().indexOf('=');
      for (String form : line.forms()) {
        years.put(
            form + " " + line.value().substring(0, sign),
            Integer.valueOf(line.value().substring(sign + 1)));
      }
    }
    return Map.copyOf(years);
  }

  private Beginnings beginnings() {
    return new Beginnings(
        months,
        hijriMonths,
        englishMonths,
        weekdays,
        englishWeekdays,
        ordinals,
        pointers,
        afterNounPointers,
        dayNouns,
        clockHeads,
        yearHeads,
        yearsHeads,
        theMonth,
        theYear,
        thisWords,
        englishLeans,
        stretchHeads,
        nth,
        besideUnits,
        sameWords,
        seasons,
        thousands);
  }

  /** Returns the words with which times of day begin. */
  public Phrases clockHeads() {
    return clockHeads;
  }

  /** An adjective that says which way from now a date lies, at a token. */
  Optional<Phrases.Match> lean(Walk walk, int index) {
    Optional<Phrases.Match> near = leans.bareAt(walk, index);
    return near.isPresent() ? near : farLeans.bareAt(walk, index);
  }

  /** Which way such an adjective points. */
  static DatePhrase.Lean leanOf(Phrases.Match lean) {
    return switch (lean.value()) {
      case "past" -> DatePhrase.Lean.PAST;
      case "this" -> DatePhrase.Lean.THIS;
      case "next" -> DatePhrase.Lean.NEXT;
      case "before-last" -> DatePhrase.Lean.BEFORE_LAST;
      case "after-next" -> DatePhrase.Lean.AFTER_NEXT;
      default -> throw new IllegalStateException("no such adjective: " + lean);
    };
  }

  /** Returns the words. */
  public static TimeWords get() {
    return Held.WORDS;
  }
}
