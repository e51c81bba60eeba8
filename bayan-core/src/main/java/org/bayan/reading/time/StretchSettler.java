package org.bayan.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.bayan.article.PartialDate;
import org.bayan.article.PartialDate.Precision;
import org.bayan.reading.time.Stretch.Part.Kind;

/** Settles stretches of time by the day of issue, and parts of a month or year that is settled. */
final class StretchSettler {
  private static final int MONTHS = 12;

  private static final PartialDate NO_ISSUE =
      open("told from the day of issue, which is not known");

  private final Bearings bearings;

  StretchSettler(Bearings bearings) {
    this.bearings = bearings;
  }

  /**
   * Returns what a stretch is.
   *
   * @param whole the month or year that it is of, as far as that is settled; looked at for a part
   */
  PartialDate settle(DatePhrase phrase, Stretch stretch, PartialDate whole) {
    return switch (stretch) {
      case Stretch.Few _ -> open("how many they are is not said");
      case Stretch.Each _ -> DateSettler.open(Precision.DAY, "a day of every year");
      case Stretch.Years years ->
          period(year(years.first()), year(years.last()), "the years are given", 0.9);
      case Stretch.Decade decade -> decade(decade.tens());
      case Stretch.Steps steps -> steps(phrase, steps);
      case Stretch.Some some -> some(phrase, some);
      case Stretch.Weekend weekend -> weekend(phrase, weekend.step());
      case Stretch.WeekOf week -> weekOf(week, whole);
      case Stretch.Season season ->
          bearings.issue().map(b -> Seasons.settle(phrase, season, b)).orElseGet(() -> NO_ISSUE);
      case Stretch.Beside _ -> open("told from a date before it");
      case Stretch.Part part -> part(phrase, part, whole);
    };
  }

  static PartialDate open(String basis) {
    return new PartialDate(Optional.empty(), Precision.PERIOD, basis, 0.5);
  }

  static PartialDate period(String first, String last, String basis, double confidence) {
    return new PartialDate(
        Optional.of(first), Optional.of(last), Precision.PERIOD, basis, confidence);
  }

  private static String year(int year) {
    return Year.of(year).atDay(1).toString().substring(0, 4);
  }

  /** The last decade of that name that had begun by the day of issue. */
  private PartialDate decade(int tens) {
    Optional<Bearings.Base> issue = bearings.issue();
    int now = issue.map(b -> b.day().getYear()).orElse(2000);
    int first = now / 100 * 100 + tens;
    first = first > now ? first - 100 : first;
    String basis =
        issue
            .map(b -> "no century given; the last such years by " + b.name())
            .orElse("no century given; the twentieth is meant where nothing else is said");
    return period(year(first), year(first + 9), basis, 0.7);
  }

  private PartialDate steps(DatePhrase phrase, Stretch.Steps steps) {
    boolean days = steps.unit() == Stretch.Unit.DAY || steps.unit() == Stretch.Unit.WEEK;
    Optional<Bearings.Base> base = days ? bearings.today() : bearings.issue();
    if (base.isEmpty()) {
      return NO_ISSUE;
    }
    LocalDate day = base.get().day();
    String basis = "told from " + base.get().name();
    return switch (steps.unit()) {
      case WEEK -> week(phrase, steps, day, base.get().name());
      case DAY ->
          steps.first() == steps.last()
              ? point(day.plusDays(steps.first()).toString(), Precision.DAY, basis)
              : period(
                  day.plusDays(steps.first()).toString(),
                  day.plusDays(steps.last()).toString(),
                  basis,
                  0.8);
      case MONTH -> {
        YearMonth month = YearMonth.from(day);
        yield span(
            month.plusMonths(steps.first()).toString(),
            month.plusMonths(steps.last()).toString(),
            Precision.MONTH,
            basis);
      }
      case DECADE -> {
        int first = day.getYear() / 10 * 10 + 10 * steps.first();
        yield period(year(first), year(first + 9), "the decade, " + basis, 0.6);
      }
      case YEAR ->
          span(
              year(day.getYear() + steps.first()),
              year(day.getYear() + steps.last()),
              Precision.YEAR,
              basis);
    };
  }

  private static PartialDate span(String first, String last, Precision precision, String basis) {
    return first.equals(last) ? point(first, precision, basis) : period(first, last, basis, 0.75);
  }

  private static PartialDate point(String value, Precision precision, String basis) {
    return new PartialDate(Optional.of(value), precision, basis, 0.8);
  }

  /** Weeks are those of ISO 8601, from Monday on. */
  private static PartialDate week(
      DatePhrase phrase, Stretch.Steps steps, LocalDate day, String name) {
    LocalDate first = monday(day).plusWeeks(steps.first());
    return phrase.weekday().isPresent()
        ? weekdayOf(phrase, first, name)
        : period(
            first.toString(),
            monday(day).plusWeeks(steps.last()).plusDays(6).toString(),
            "the week, from Monday on, told from " + name,
            0.8);
  }

  private static PartialDate weekdayOf(DatePhrase phrase, LocalDate monday, String name) {
    return point(
        monday.plusDays(phrase.weekday().orElseThrow() - 1L).toString(),
        Precision.DAY,
        "a day of the week told from " + name);
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private PartialDate some(DatePhrase phrase, Stretch.Some some) {
    PartialDate all = steps(phrase, some.steps());
    return all.value().isEmpty()
        ? all
        : new PartialDate(
            all.value(), all.until(), Precision.PERIOD, some.why() + "; " + all.basis(), 0.4);
  }

  /**
   * The last two days of the week. In many countries Friday is a day of rest and Sunday is none;
   * Saturday is one in all.
   */
  private PartialDate weekend(DatePhrase phrase, int step) {
    if (bearings.today().isEmpty()) {
      return NO_ISSUE;
    }
    Bearings.Base today = bearings.today().get();
    LocalDate monday = monday(today.day()).plusWeeks(step);
    return phrase.weekday().isPresent()
        ? weekdayOf(phrase, monday, today.name())
        : period(
            monday.plusDays(5).toString(),
            monday.plusDays(6).toString(),
            "Saturday and Sunday of the week told from "
                + today.name()
                + "; where Friday is a day of rest, that and Saturday",
            0.5);
  }

  private static PartialDate weekOf(Stretch.WeekOf week, PartialDate day) {
    if (day.day().isEmpty()) {
      return open(day.basis());
    }
    LocalDate last = day.day().get();
    LocalDate first = week.ending() ? last.minusDays(6) : monday(last);
    return period(
        first.toString(),
        first.plusDays(6).toString(),
        "the week " + (week.ending() ? "to" : "of") + " that day; " + day.basis(),
        0.8);
  }

  private static PartialDate part(DatePhrase phrase, Stretch.Part part, PartialDate whole) {
    if (whole.value().isEmpty() || part.nth() < 0) {
      return open(whole.basis());
    }
    String value = whole.value().get();
    boolean month = value.length() == 7;
    LocalDate first = LocalDate.parse(month ? value + "-01" : value + "-01-01");
    LocalDate after = month ? first.plusMonths(1) : first.plusYears(1);
    if (part.kind() == Kind.WEEKDAY) {
      return weekday(phrase, part, first, after, whole);
    }
    if (part.kind() == Kind.WEEK) {
      return week(part, first, after, month, whole);
    }
    int parts = part.kind() == Kind.HALF ? 2 : part.kind() == Kind.THIRD ? 3 : 4;
    int nth = part.nth() == 0 ? parts : part.nth();
    if (nth > parts || month && parts == 4) {
      return open("there is no such part");
    }
    if (!month) {
      int length = MONTHS / parts;
      YearMonth begin = YearMonth.from(first).plusMonths((long) (nth - 1) * length);
      return period(begin.toString(), begin.plusMonths(length - 1L).toString(), whole.basis(), 0.9);
    }
    // Half a month is fifteen days, a third ten, and the last has what is left.
    int length = parts == 2 ? 15 : 10;
    LocalDate begin = first.plusDays((long) (nth - 1) * length);
    LocalDate last = nth == parts ? after.minusDays(1) : begin.plusDays(length - 1L);
    return period(begin.toString(), last.toString(), whole.basis(), 0.8);
  }

  private static PartialDate weekday(
      DatePhrase phrase, Stretch.Part part, LocalDate first, LocalDate after, PartialDate whole) {
    DayOfWeek name = DayOfWeek.of(phrase.weekday().orElse(1));
    LocalDate day =
        part.nth() == 0
            ? after.with(TemporalAdjusters.previous(name))
            : first.with(TemporalAdjusters.dayOfWeekInMonth(part.nth(), name));
    return day.isBefore(after)
        ? new PartialDate(Optional.of(day.toString()), Precision.DAY, whole.basis(), 0.85)
        : open("the month has no such day");
  }

  /** The weeks of a month begin with its first Monday; those of a year are those of ISO 8601. */
  private static PartialDate week(
      Stretch.Part part, LocalDate first, LocalDate after, boolean month, PartialDate whole) {
    LocalDate monday =
        month
            ? first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
            : first.plusDays(3).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    long weeks = ChronoUnit.WEEKS.between(monday, after.minusDays(month ? 0 : 4));
    monday = monday.plusWeeks(part.nth() == 0 ? weeks : part.nth() - 1L);
    return monday.isBefore(after)
        ? period(
            monday.toString(),
            monday.plusDays(6).toString(),
            whole.basis() + "; the week counted from the first Monday",
            0.7)
        : open("there is no such week");
  }
}
