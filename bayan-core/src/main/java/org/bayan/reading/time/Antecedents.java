package org.bayan.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.bayan.article.PartialDate;
import org.bayan.article.PartialDate.Precision;
import org.bayan.reading.time.Stretch.Beside;
import org.bayan.reading.time.Stretch.Unit;

/**
 * Settles what is told from the date before it: "the next day", "the previous year".
 *
 * <p>The last date before it that is as exact is taken, if it stands near. Where none does, a next
 * one that is to come is told from the day of issue; else it stays open.
 */
final class Antecedents {
  private static final double CONFIDENCE = 0.65;

  /** How far before it such a date may stand; in tokens. */
  private static final int NEAR = 60;

  private final Bearings bearings;
  private final List<DatePhrase> phrases;

  Antecedents(Bearings bearings, List<DatePhrase> phrases) {
    this.bearings = bearings;
    this.phrases = phrases;
  }

  /**
   * Returns what such a phrase says.
   *
   * @param at its place among the phrases
   * @param before the dates of those before it
   */
  PartialDate settle(int at, Beside beside, List<PartialDate> before) {
    DatePhrase phrase = phrases.get(at);
    for (int i = at - 1; i >= 0 && phrase.first() - phrases.get(i).end() <= NEAR; i--) {
      Optional<LocalDate> day = day(before.get(i), beside.unit());
      if (day.isPresent()) {
        return told(
            phrase, beside, day.get(), "the date before it, " + before.get(i).value().get());
      }
    }
    Optional<Bearings.Base> today =
        phrase.lean().isAhead() && beside.step() > 0 ? bearings.today() : Optional.empty();
    return today
        .map(b -> told(phrase, beside, b.day(), b.name()))
        .orElseGet(() -> open(beside.unit()));
  }

  /** A day that is in what a date says, if that is exact enough to count such units from. */
  private static Optional<LocalDate> day(PartialDate date, Unit unit) {
    if (date.value().isEmpty() || date.precision() == Precision.PERIOD) {
      return Optional.empty();
    }
    String value = date.value().get();
    int least = unit == Unit.YEAR ? 4 : unit == Unit.MONTH ? 7 : 10;
    return value.length() < least
        ? Optional.empty()
        : Optional.of(LocalDate.parse((value + "-01-01").substring(0, 10)));
  }

  private static PartialDate told(DatePhrase phrase, Beside beside, LocalDate day, String name) {
    String basis = "told from " + name;
    int step = beside.step();
    if (phrase.weekday().isPresent()) {
      DayOfWeek wanted = DayOfWeek.of(phrase.weekday().getAsInt());
      LocalDate found =
          day.with(step > 0 ? TemporalAdjusters.next(wanted) : TemporalAdjusters.previous(wanted));
      return date(found.toString(), Precision.DAY, basis);
    }
    if (phrase.day().isPresent() || phrase.month().isPresent()) {
      return within(phrase, day, beside, basis);
    }
    return switch (beside.unit()) {
      case DAY -> date(day.plusDays(step).toString(), Precision.DAY, basis);
      case WEEK -> {
        LocalDate monday = StretchSettler.monday(day).plusWeeks(step);
        yield StretchSettler.period(
            monday.toString(), monday.plusDays(6).toString(), basis, CONFIDENCE);
      }
      case MONTH -> date(YearMonth.from(day).plusMonths(step).toString(), Precision.MONTH, basis);
      case YEAR, DECADE ->
          date(
              Year.of(day.getYear() + step).atDay(1).toString().substring(0, 4),
              Precision.YEAR,
              basis);
    };
  }

  /** "On 5 May of the same year", "on the 5th of the next month". */
  private static PartialDate within(DatePhrase phrase, LocalDate day, Beside beside, String basis) {
    YearMonth month =
        phrase.month().isPresent()
            ? YearMonth.of(day.getYear() + beside.step(), phrase.month().getAsInt())
            : YearMonth.from(day).plusMonths(beside.step());
    if (phrase.day().isEmpty()) {
      return date(month.toString(), Precision.MONTH, basis);
    }
    return month.isValidDay(phrase.day().getAsInt())
        ? date(month.atDay(phrase.day().getAsInt()).toString(), Precision.DAY, basis)
        : DateSettler.open(Precision.DAY, "the calendar has no such day");
  }

  private static PartialDate date(String value, Precision precision, String basis) {
    return new PartialDate(Optional.of(value), precision, basis, CONFIDENCE);
  }

  private static PartialDate open(Unit unit) {
    Precision precision =
        switch (unit) {
          case DAY -> Precision.DAY;
          case WEEK -> Precision.PERIOD;
          case MONTH -> Precision.MONTH;
          case YEAR, DECADE -> Precision.YEAR;
        };
    return DateSettler.open(precision, "told from a date before it, and none stands near");
  }
}
