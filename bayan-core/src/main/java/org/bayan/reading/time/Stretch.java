package org.bayan.reading.time;

/** A stretch of time as a phrase words it, before it is settled. */
sealed interface Stretch {
  /** What a phrase counts in. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    DECADE
  }

  /**
   * Told from now: "last week", "the next three days", "two months ago".
   *
   * @param unit what it counts in
   * @param first the first unit, 0 being that of the day of issue
   * @param last the last unit
   */
  record Steps(Unit unit, int first, int last) implements Stretch {
    public Steps {
      if (last < first) {
        throw new IllegalArgumentException("steps go forward, but not " + first + " to " + last);
      }
    }
  }

  /** How many is not said, and no word bounds it: "several days ago". */
  record Few() implements Stretch {}

  /**
   * How many is not said, but the word bounds it: "the last few days".
   *
   * @param steps what it is then
   * @param why what bounds it, in English words
   */
  record Some(Steps steps, String why) implements Stretch {}

  /**
   * The days of rest at the end of a week.
   *
   * @param step weeks from that of the day of issue
   */
  record Weekend(int step) implements Stretch {}

  /**
   * The week of the day that the phrase says.
   *
   * @param ending whether it ends on that day; else it is the week of the calendar
   */
  record WeekOf(boolean ending) implements Stretch {}

  /**
   * A season told from now: "last summer".
   *
   * @param month its first month, from 1
   */
  record Season(int month) implements Stretch {}

  /**
   * Told from the date that the text gives before it: "the next day".
   *
   * @param unit what it counts in
   * @param step how many units from that date; the weekday's next or last where one is said
   */
  record Beside(Unit unit, int step) implements Stretch {}

  /** In every year: "on 30 March of each year". */
  record Each() implements Stretch {}

  /**
   * One part of the month or year that the phrase says: "the third quarter of 2020".
   *
   * @param kind what it is parted into
   * @param nth which of them; from 1, or 0 for the last
   */
  record Part(Kind kind, int nth) implements Stretch {
    /** Into what a month or a year is parted. */
    enum Kind {
      HALF,
      THIRD,
      QUARTER,
      WEEK,
      /** The days of one name: "the first Friday of July". */
      WEEKDAY
    }
  }

  /**
   * Whole years: "the nineties", "the nineteenth century".
   *
   * @param first the first year
   * @param last the last year
   */
  record Years(int first, int last) implements Stretch {}

  /**
   * The years of a decade whose century is not said: "the seventies".
   *
   * @param tens the first year of it in its century, such as 70
   */
  record Decade(int tens) implements Stretch {}
}
