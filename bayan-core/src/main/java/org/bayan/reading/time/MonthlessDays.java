package org.bayan.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.article.PartialDate;
import org.bayan.article.PartialDate.Precision;
import org.bayan.reading.time.DatePhrase.Lean;

/** Finds the month of a day that is printed without one: "Wednesday the 27th". */
final class MonthlessDays {
  /** The press gives the month of a day that is further from the day of issue. */
  private static final int MONTHS = 3;

  private final Bearings bearings;
  private final DatePhrase phrase;

  MonthlessDays(Bearings bearings, DatePhrase phrase) {
    this.bearings = bearings;
    this.phrase = phrase;
  }

  PartialDate settle(DateSettler settler) {
    Optional<Bearings.Base> issue = bearings.issue();
    if (issue.isEmpty()) {
      return DateSettler.open(Precision.DAY, "no month is given, and nothing settles it");
    }
    LocalDate base = issue.get().day();
    YearMonth month = YearMonth.from(base);
    Optional<LocalDate> best =
        IntStream.rangeClosed(-MONTHS, MONTHS)
            .mapToObj(month::plusMonths)
            .filter(m -> m.isValidDay(phrase.day().getAsInt()))
            .map(m -> m.atDay(phrase.day().getAsInt()))
            .filter(d ->
                phrase.weekday().isEmpty()
                    || d.getDayOfWeek().getValue() == phrase.weekday().getAsInt())
            .filter(d -> isOnItsSide(d, base))
            .min(Comparator.comparingLong(d -> Math.abs(d.toEpochDay() - base.toEpochDay())));
    String which = phrase.weekday().isPresent() ? "the nearest such " : "the nearest such day to ";
    String name = phrase.weekday().isPresent() ? DateSettler.weekdayName(phrase) + " to " : "";
    return best.map(d ->
            settler.day(phrase, d, "no month given; " + which + name + issue.get().name(), 0.75))
        .orElseGet(() -> DateSettler.open(Precision.DAY, "no month given, and none near fits"));
  }

  private boolean isOnItsSide(LocalDate date, LocalDate base) {
    boolean ahead = phrase.lean().isAhead();
    if (phrase.weekday().isPresent() && phrase.lean() == Lean.OPEN) {
      return true;
    }
    return ahead ? !date.isBefore(base) : !date.isAfter(base);
  }
}
