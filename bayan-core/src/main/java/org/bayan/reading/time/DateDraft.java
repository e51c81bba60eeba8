package org.bayan.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;
import java.util.OptionalInt;

/** A date phrase while it is being read. */
final class DateDraft {
  int first;
  int taken;
  DatePhrase.Era calendar = DatePhrase.Era.COMMON;
  OptionalInt year = OptionalInt.empty();
  OptionalInt month = OptionalInt.empty();
  OptionalInt day = OptionalInt.empty();
  OptionalInt weekday = OptionalInt.empty();
  OptionalInt minute = OptionalInt.empty();
  OptionalInt dayStep = OptionalInt.empty();
  OptionalInt monthStep = OptionalInt.empty();
  OptionalInt yearStep = OptionalInt.empty();
  Optional<Stretch> stretch = Optional.empty();
  DatePhrase.Lean lean = DatePhrase.Lean.OPEN;

  DateDraft(int first) {
    this.first = first;
  }

  /** The least and the greatest year that a bare number is taken for. */
  static boolean isCommonYear(int year) {
    return year >= 1500 && year <= 2199;
  }

  static boolean isHijriYear(int year) {
    return year >= 1300 && year < 1500;
  }

  /** Tells whether what has been read can be a date at all, as 31 February cannot. */
  boolean isPossible() {
    if (month.isPresent() && (month.getAsInt() < 1 || month.getAsInt() > 12)) {
      return false;
    }
    if (day.isEmpty()) {
      return true;
    }
    int d = day.getAsInt();
    if (d < 1 || d > 31) {
      return false;
    }
    return month.isEmpty() || exists(d);
  }

  private boolean exists(int d) {
    try {
      if (calendar == DatePhrase.Era.HIJRI) {
        // Moon seen a day late in one country may give a month of 30 days there.
        return d <= 30
            && HijrahDate.of(
                        isHijriYear(year.orElse(1440)) ? year.orElse(1440) : 1440,
                        month.getAsInt(),
                        1)
                    .lengthOfMonth()
                > 0;
      }
      LocalDate.of(year.orElse(2000), month.getAsInt(), d);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Takes over what another draft says, and where it begins. */
  void become(DateDraft other) {
    first = other.first;
    sayAs(other);
  }

  /** Takes over what another draft says. */
  void sayAs(DateDraft other) {
    taken = other.taken;
    calendar = other.calendar;
    year = other.year;
    month = other.month;
    day = other.day;
    weekday = other.weekday;
    minute = other.minute;
    dayStep = other.dayStep;
    monthStep = other.monthStep;
    yearStep = other.yearStep;
    stretch = other.stretch;
    lean = other.lean;
  }

  DatePhrase upTo(int end) {
    return new DatePhrase(
        first, taken, end, calendar, year, month, day, weekday, minute, dayStep, monthStep,
        yearStep, stretch, lean);
  }
}
