package org.bayan.reading.time;

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
    BEHIND
  }

  /** Tells whether day, month and year are said. */
  boolean isFullDay() {
    return year.isPresent() && month.isPresent() && day.isPresent();
  }

  /** Tells whether only words such as "today" or "next" say it, without digits or a month. */
  boolean isRelative() {
    return year.isEmpty() && month.isEmpty() && day.isEmpty();
  }
}
