package org.bayan.reading.time;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date as the text words it, before it is settled.
 *
 * @param first the index of its first token
 * @param taken how many letters joined to the front of the first token are not its own
 * @param end the index of the first token after it
 * @param calendar the calendar that it counts in
 * @param year the year said
 * @param month the month said, from 1
 * @param day the day of the month said, from 1
 * @param weekday the day of the week said, Monday being 1
 * @param minute the minute of the day said, from 0
 * @param dayStep days from today, where such a word says it: 0 for today
 * @param monthStep months from this one, where such a word says it
 * @param yearStep years from this one, where such a word says it
 * @param stretch the period or the part of one that it says, beside the month or year it is of
 * @param lean whether an adjective or the verb says that it is past or to come
 */
record DatePhrase(
    int first,
    int taken,
    int end,
    Era calendar,
    OptionalInt year,
    OptionalInt month,
    OptionalInt day,
    OptionalInt weekday,
    OptionalInt minute,
    OptionalInt dayStep,
    OptionalInt monthStep,
    OptionalInt yearStep,
    Optional<Stretch> stretch,
    Lean lean) {
  /** A calendar. */
  enum Era {
    COMMON,
    HIJRI
  }

  /** Which way from the day of issue a date lies, as far as words say it. */
  enum Lean {
    OPEN,
    /** An adjective such as "last". */
    PAST,
    /** An adjective such as "current". */
    THIS,
    /** An adjective such as "next". */
    NEXT,
    /** Only the verb before it is of the future. */
    AHEAD,
    /** Only a word before it is of the past. */
    BEHIND,
    /** Only the ending of a word before it, which verbs of the past have, and few others. */
    MAYBE_BEHIND,
    /** "The one before last". */
    BEFORE_LAST,
    /** "The one after next". */
    AFTER_NEXT;

    /** Returns how many units from this one the adjective says; 0 where none does. */
    int step() {
      return switch (this) {
        case BEFORE_LAST -> -2;
        case PAST -> -1;
        case NEXT -> 1;
        case AFTER_NEXT -> 2;
        case THIS, OPEN, AHEAD, BEHIND, MAYBE_BEHIND -> 0;
      };
    }

    /** Tells whether words say that it is to come. */
    boolean isAhead() {
      return step() > 0 || this == AHEAD;
    }
  }

  /** Returns this phrase from an earlier token on. */
  DatePhrase from(int index, int letters) {
    return new DatePhrase(
        index, letters, end, calendar, year, month, day, weekday, minute, dayStep, monthStep,
        yearStep, stretch, lean);
  }

  /** Returns this phrase, lying the way that something else says. */
  DatePhrase leaning(Lean way) {
    return new DatePhrase(
        first, taken, end, calendar, year, month, day, weekday, minute, dayStep, monthStep,
        yearStep, stretch, way);
  }

  /** Returns this phrase as a part of a stretch that its neighbour says. */
  DatePhrase of(Optional<Stretch> said) {
    return new DatePhrase(
        first, taken, end, calendar, year, month, day, weekday, minute, dayStep, monthStep,
        yearStep, said, lean);
  }

  /** Returns this phrase in a year that its neighbour says. */
  DatePhrase in(OptionalInt said) {
    return new DatePhrase(
        first, taken, end, calendar, said, month, day, weekday, minute, dayStep, monthStep,
        yearStep, stretch, lean);
  }

  /** Returns this phrase as the day of the common calendar that its neighbour says. */
  DatePhrase as(DatePhrase other) {
    return new DatePhrase(
        first,
        taken,
        end,
        Era.COMMON,
        other.year,
        other.month,
        other.day,
        weekday,
        minute,
        dayStep,
        OptionalInt.empty(),
        OptionalInt.empty(),
        stretch,
        lean);
  }

  /** Tells whether day, month and year are said. */
  boolean isFullDay() {
    return year.isPresent() && month.isPresent() && day.isPresent() && stretch.isEmpty();
  }

  /** Tells whether only words such as "today" or "next" say it, without digits or a month. */
  boolean isRelative() {
    boolean years = stretch.filter(Stretch.Years.class::isInstance).isPresent();
    return year.isEmpty() && month.isEmpty() && day.isEmpty() && !years;
  }
}
