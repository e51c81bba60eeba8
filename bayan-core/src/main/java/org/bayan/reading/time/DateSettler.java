package org.bayan.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.bayan.article.PartialDate;
import org.bayan.article.PartialDate.Precision;
import org.bayan.reading.time.DatePhrase.Era;
import org.bayan.reading.time.DatePhrase.Lean;

/**
 * Settles what a date phrase leaves open, by the day on which the text was issued or, without one,
 * by the calendar and by what else the text dates.
 */
final class DateSettler {
  /**
   * A date a few days after the day of issue is one that was announced, or a slip in the source.
   */
  private static final int SLACK = 3;

  private final Bearings bearings;

  DateSettler(Bearings bearings) {
    this.bearings = bearings;
  }

  /** Returns what a phrase says, as far as it is settled. */
  PartialDate settle(DatePhrase phrase) {
    try {
      PartialDate whole = phrase.calendar() == Era.HIJRI ? hijri(phrase) : common(phrase);
      return phrase
          .stretch()
          .map(s -> new StretchSettler(bearings).settle(phrase, s, whole))
          .orElse(whole);
    } catch (DateTimeException e) {
      return open(Precision.DAY, "the calendar has no such day");
    }
  }

  private PartialDate common(DatePhrase phrase) {
    if (phrase.month().isPresent()) {
      return phrase.day().isPresent() ? dayOfMonth(phrase) : month(phrase);
    }
    if (phrase.day().isPresent() && phrase.monthStep().isEmpty()) {
      return new MonthlessDays(bearings, phrase).settle(this);
    }
    if (phrase.monthStep().isPresent()) {
      return byMonthStep(phrase);
    }
    if (phrase.year().isPresent()) {
      return new PartialDate(
          Optional.of(year(phrase.year().getAsInt())), Precision.YEAR, "the year is given", 0.98);
    }
    if (phrase.yearStep().isPresent()) {
      return byYearStep(phrase);
    }
    return byWeekdayOrStep(phrase);
  }

  private PartialDate dayOfMonth(DatePhrase phrase) {
    int month = phrase.month().getAsInt();
    int day = phrase.day().getAsInt();
    if (phrase.year().isPresent()) {
      return given(phrase, LocalDate.of(phrase.year().getAsInt(), month, day));
    }
    if (phrase.yearStep().isPresent()) {
      return bearings
          .issue()
          .map(b ->
              day(
                  phrase,
                  LocalDate.of(b.day().getYear() + phrase.yearStep().getAsInt(), month, day),
                  "the year is told from " + b.name(),
                  0.9))
          .orElseGet(() -> open(Precision.DAY, "the year is told from a day that is not known"));
    }
    return new YearlessDays(bearings, phrase, month, day).settle(this);
  }

  private PartialDate given(DatePhrase phrase, LocalDate date) {
    if (phrase.weekday().isPresent()
        && date.getDayOfWeek().getValue() != phrase.weekday().getAsInt()) {
      return day(
          phrase,
          date,
          "day, month and year are given, though the weekday printed does not fit",
          0.7);
    }
    return day(phrase, date, "day, month and year are given", 0.99);
  }

  /** A settled day, to the minute where the phrase says one. */
  PartialDate day(DatePhrase phrase, LocalDate date, String basis, double confidence) {
    if (date.getYear() < 1 || date.getYear() > 9999) {
      return open(Precision.DAY, "out of the years that are read");
    }
    if (phrase.minute().isPresent()) {
      int minute = phrase.minute().getAsInt();
      String value = date + "T" + LocalTime.of(minute / 60, minute % 60);
      return new PartialDate(Optional.of(value), Precision.MINUTE, basis, confidence);
    }
    return new PartialDate(Optional.of(date.toString()), Precision.DAY, basis, confidence);
  }

  static PartialDate open(Precision precision, String basis) {
    return new PartialDate(Optional.empty(), precision, basis, 0.5);
  }

  private PartialDate month(DatePhrase phrase) {
    int month = phrase.month().getAsInt();
    if (phrase.year().isPresent()) {
      return month(YearMonth.of(phrase.year().getAsInt(), month), "month and year are given", 0.98);
    }
    Optional<Bearings.Base> issue = bearings.issue();
    if (issue.isEmpty()) {
      return open(Precision.MONTH, "no year is given, and nothing settles it");
    }
    YearMonth base = YearMonth.from(issue.get().day());
    String name = issue.get().name();
    if (phrase.yearStep().isPresent()) {
      YearMonth at = YearMonth.of(base.getYear() + phrase.yearStep().getAsInt(), month);
      return month(at, "the year is told from " + name, 0.9);
    }
    boolean ahead = phrase.lean().isAhead();
    YearMonth at = YearMonth.of(base.getYear(), month);
    if (ahead) {
      at =
          at.isBefore(base) || phrase.lean() == Lean.NEXT && at.equals(base) ? at.plusYears(1) : at;
      return month(at, "no year given; the next such month from " + name, 0.8);
    }
    boolean later = at.isAfter(base) || phrase.lean() == Lean.PAST && at.equals(base);
    at = later ? at.minusYears(1) : at;
    return month(at, "no year given; the last such month before " + name, 0.8);
  }

  private static PartialDate month(YearMonth month, String basis, double confidence) {
    return new PartialDate(Optional.of(month.toString()), Precision.MONTH, basis, confidence);
  }

  private PartialDate byMonthStep(DatePhrase phrase) {
    boolean day = phrase.day().isPresent();
    Optional<Bearings.Base> issue = bearings.issue();
    if (issue.isEmpty()) {
      return open(
          day ? Precision.DAY : Precision.MONTH,
          "told from the month of issue, which is not known");
    }
    YearMonth month = YearMonth.from(issue.get().day()).plusMonths(phrase.monthStep().orElse(0));
    String basis = "told from the month of " + issue.get().name();
    return day
        ? day(phrase, month.atDay(phrase.day().getAsInt()), basis, 0.85)
        : month(month, basis, 0.9);
  }

  private PartialDate byYearStep(DatePhrase phrase) {
    return bearings
        .issue()
        .map(b ->
            new PartialDate(
                Optional.of(year(b.day().getYear() + phrase.yearStep().getAsInt())),
                Precision.YEAR,
                "told from the year of " + b.name(),
                0.9))
        .orElseGet(() -> open(Precision.YEAR, "told from the year of issue, which is not known"));
  }

  private PartialDate byWeekdayOrStep(DatePhrase phrase) {
    Optional<Bearings.Base> today = bearings.today();
    if (today.isEmpty()) {
      return phrase.weekday().isPresent()
          ? open(Precision.WEEKDAY, weekdayName(phrase) + " of a week that nothing settles")
          : open(Precision.DAY, "told from the day of issue, which is not known");
    }
    LocalDate base = today.get().day();
    if (phrase.weekday().isEmpty()) {
      int step = phrase.dayStep().orElse(0);
      return day(phrase, base.plusDays(step), "told from " + today.get().name(), 0.9);
    }
    return weekday(phrase, base, today.get().name());
  }

  private PartialDate weekday(DatePhrase phrase, LocalDate base, String name) {
    DayOfWeek wanted = DayOfWeek.of(phrase.weekday().getAsInt());
    if (phrase.dayStep().isPresent()) {
      LocalDate near = nearest(base.plusDays(phrase.dayStep().getAsInt()), wanted);
      return day(phrase, near, "the " + weekdayName(phrase) + " nearest to " + name, 0.9);
    }
    LocalDate date =
        switch (phrase.lean()) {
          case PAST -> base.with(TemporalAdjusters.previous(wanted));
          case NEXT -> base.with(TemporalAdjusters.next(wanted));
          case BEFORE_LAST -> base.with(TemporalAdjusters.previous(wanted)).minusWeeks(1);
          case AFTER_NEXT -> base.with(TemporalAdjusters.next(wanted)).plusWeeks(1);
          case AHEAD -> base.with(TemporalAdjusters.nextOrSame(wanted));
          case OPEN, THIS, BEHIND, MAYBE_BEHIND ->
              base.with(TemporalAdjusters.previousOrSame(wanted));
        };
    boolean said = phrase.lean().step() != 0;
    String which = date.isAfter(base) ? "the next " : "the last ";
    return day(
        phrase, date, which + weekdayName(phrase) + " seen from " + name, said ? 0.85 : 0.75);
  }

  /** The day of the wanted name that is nearest; of two the earlier. */
  static LocalDate nearest(LocalDate date, DayOfWeek wanted) {
    LocalDate before = date.with(TemporalAdjusters.previousOrSame(wanted));
    LocalDate after = date.with(TemporalAdjusters.nextOrSame(wanted));
    return date.toEpochDay() - before.toEpochDay() <= after.toEpochDay() - date.toEpochDay()
        ? before
        : after;
  }

  static String weekdayName(DatePhrase phrase) {
    // Not by the locale's data, which would be loaded at every start for seven English words.
    String name = DayOfWeek.of(phrase.weekday().orElse(1)).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /**
   * A date in the Hijri calendar, by that of Umm al-Qura. A month or a year of it lies in two of
   * the common calendar: the one that has its middle is given.
   */
  private PartialDate hijri(DatePhrase phrase) {
    int year =
        phrase.year().isPresent()
            ? hijriYear(phrase.year().getAsInt(), phrase.month().orElse(7))
            : hijriYearOfIssue(phrase);
    if (year < 0) {
      Precision precision = phrase.day().isPresent() ? Precision.DAY : Precision.MONTH;
      return open(precision, "no Hijri year is given, and nothing settles it");
    }
    String noYear = phrase.year().isPresent() ? "" : "no year given; nearest to the day of issue; ";
    if (phrase.month().isEmpty()) {
      LocalDate middle = LocalDate.from(HijrahDate.of(year, 7, 1));
      String basis = "the common year in which most of Hijri year " + year + " lies";
      return new PartialDate(Optional.of(year(middle.getYear())), Precision.YEAR, basis, 0.6);
    }
    int month = phrase.month().getAsInt();
    if (phrase.day().isEmpty()) {
      LocalDate middle = LocalDate.from(HijrahDate.of(year, month, 15));
      String basis = noYear + "the common month in which the middle of Hijri month lies";
      return month(YearMonth.from(middle), basis, 0.6);
    }
    LocalDate first = LocalDate.from(HijrahDate.of(year, month, 1));
    LocalDate date = first.plusDays(phrase.day().getAsInt() - 1L);
    double confidence = noYear.isEmpty() ? 0.9 : 0.7;
    return day(phrase, date, noYear + "from the Hijri calendar of Umm al-Qura", confidence);
  }

  /** A Hijri month may be printed with a year of the common calendar, in which its middle lies. */
  private static int hijriYear(int year, int month) {
    if (year < 1500) {
      return year;
    }
    int hijri = HijrahDate.from(LocalDate.of(year, 7, 1)).get(ChronoField.YEAR);
    for (int y = hijri - 1; y <= hijri + 1; y++) {
      if (LocalDate.from(HijrahDate.of(y, month, 15)).getYear() == year) {
        return y;
      }
    }
    return -1;
  }

  private int hijriYearOfIssue(DatePhrase phrase) {
    if (bearings.issue().isEmpty() || phrase.month().isEmpty()) {
      return -1;
    }
    HijrahDate issue = HijrahDate.from(bearings.issue().get().day());
    int year = issue.get(ChronoField.YEAR);
    int month = issue.get(ChronoField.MONTH_OF_YEAR);
    if (phrase.yearStep().isPresent()) {
      return year + phrase.yearStep().getAsInt();
    }
    boolean ahead = phrase.lean().isAhead();
    if (ahead) {
      return phrase.month().getAsInt() < month ? year + 1 : year;
    }
    return phrase.month().getAsInt() > month + 1 ? year - 1 : year;
  }

  private static String year(int year) {
    return Year.of(year).atDay(1).toString().substring(0, 4);
  }

  static int slack() {
    return SLACK;
  }
}
