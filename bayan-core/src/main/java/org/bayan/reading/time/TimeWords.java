package org.bayan.reading.time;

import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.WordFile;

/** The words of time, read once from {@code time.txt}. */
public final class TimeWords {
  private static final class Held {
    static final TimeWords WORDS = new TimeWords(WordFile.read(TimeWords.class, "time.txt"));
  }

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
  final Phrases morning;
  final Phrases evening;
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
    morning = file.phrases("morning");
    evening = file.phrases("evening");
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
  }

  /** Returns the words. */
  public static TimeWords get() {
    return Held.WORDS;
  }
}
