package org.bayan.reading.time;

import java.time.YearMonth;
import org.bayan.article.PartialDate;
import org.bayan.reading.time.Stretch.Season;

/**
 * Settles seasons told from now, as three whole months: by the custom of meteorologists of the
 * northern half of the earth, where spring begins with March.
 */
final class Seasons {
  private static final int LENGTH = 3;

  private Seasons() {}

  static PartialDate settle(DatePhrase phrase, Season season, Bearings.Base base) {
    YearMonth now = YearMonth.from(base.day());
    YearMonth last = lastBegun(now, season.month());
    boolean inside = now.isBefore(last.plusMonths(LENGTH));
    YearMonth first =
        switch (phrase.lean()) {
          case PAST -> inside ? last.minusYears(1) : last;
          case BEFORE_LAST -> inside ? last.minusYears(2) : last.minusYears(1);
          case NEXT -> last.plusYears(1);
          case AFTER_NEXT -> last.plusYears(2);
          case AHEAD -> inside ? last : last.plusYears(1);
          case THIS -> inside ? last : near(now, last);
          case OPEN, BEHIND, MAYBE_BEHIND -> last;
        };
    return StretchSettler.period(
        first.toString(),
        first.plusMonths(LENGTH - 1L).toString(),
        "three months, as seasons are counted in weather, told from " + base.name(),
        0.6);
  }

  private static YearMonth lastBegun(YearMonth now, int month) {
    YearMonth here = YearMonth.of(now.getYear(), month);
    return here.isAfter(now) ? here.minusYears(1) : here;
  }

  /** "This summer" is that of the year; of winters, which lie in two, the one that is nearer. */
  private static YearMonth near(YearMonth now, YearMonth last) {
    boolean winter = last.getYear() < last.plusMonths(LENGTH - 1L).getYear();
    boolean nearer = now.getMonthValue() > 6;
    boolean next = winter ? nearer : last.getYear() < now.getYear();
    return next ? last.plusYears(1) : last;
  }
}
