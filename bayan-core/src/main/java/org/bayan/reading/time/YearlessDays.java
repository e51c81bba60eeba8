package org.bayan.reading.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.article.PartialDate;
import org.bayan.article.PartialDate.Precision;

/** Finds the year of a day and month that are printed without one. */
final class YearlessDays {
  /** A weekday that fits no year so near to the day of issue is taken for a slip. */
  private static final int TRUSTED_YEARS = 2;

  /** In days: a bare date nearer ahead than this, and last seen longer ago, lies ahead. */
  private static final int SOON = 75;

  /** In days: so near ahead it lies even behind such a verb, "she set a deadline". */
  private static final int VERY_SOON = 31;

  private static final int LONG_PAST = 280;

  private final Bearings bearings;
  private final DatePhrase phrase;
  private final int month;
  private final int day;

  YearlessDays(Bearings bearings, DatePhrase phrase, int month, int day) {
    this.bearings = bearings;
    this.phrase = phrase;
    this.month = month;
    this.day = day;
  }

  PartialDate settle(DateSettler settler) {
    Optional<Bearings.Base> issue = bearings.given();
    if (issue.isPresent()) {
      return fromIssue(settler, issue.get());
    }
    return phrase.weekday().isPresent() ? byWeekday(settler) : byMeeting(settler);
  }

  private PartialDate fromIssue(DateSettler settler, Bearings.Base base) {
    LocalDate plain = plain(base.day());
    String side = plain.isAfter(base.day()) ? "the next such day from " : "the last such day by ";
    if (phrase.weekday().isEmpty() || isWeekday(plain)) {
      double confidence = phrase.weekday().isPresent() ? 0.97 : 0.85;
      return settler.day(phrase, plain, "no year given; " + side + base.name(), confidence);
    }
    Optional<LocalDate> fitting = fitting(base.day());
    String name = DateSettler.weekdayName(phrase);
    return fitting
        .map(date ->
            settler.day(
                phrase,
                date,
                "no year given; the nearest to " + base.name() + " that is a " + name,
                0.8))
        .orElseGet(() ->
            settler.day(
                phrase,
                plain,
                "no year given; " + side + base.name() + ", though it is no " + name,
                0.6));
  }

  private LocalDate plain(LocalDate base) {
    LocalDate last = lastBy(base.plusDays(DateSettler.slack()));
    LocalDate next = nextFrom(base);
    return switch (phrase.lean()) {
      case PAST, BEFORE_LAST -> lastBy(base);
      case NEXT, AFTER_NEXT -> next;
      case AHEAD -> isJustPast(base, last, next) ? last : next;
      case THIS -> in(base.getYear()).orElse(last);
      case BEHIND -> last;
      case MAYBE_BEHIND -> isSoon(base, last, next, VERY_SOON) ? next : last;
      case OPEN -> isSoon(base, last, next, SOON) ? next : last;
    };
  }

  /** "It begins on 1 July", printed in August: the year, or "next", is given with the other one. */
  private static boolean isJustPast(LocalDate base, LocalDate last, LocalDate next) {
    return base.toEpochDay() - last.toEpochDay() <= VERY_SOON
        && next.toEpochDay() - base.toEpochDay() >= LONG_PAST;
  }

  /** The press gives the year, or "last", with a day that is nearly a year past. */
  private static boolean isSoon(LocalDate base, LocalDate last, LocalDate next, int soon) {
    return next.toEpochDay() - base.toEpochDay() <= soon
        && base.toEpochDay() - last.toEpochDay() >= LONG_PAST;
  }

  private Optional<LocalDate> fitting(LocalDate base) {
    Optional<LocalDate> best = Optional.empty();
    for (int year = base.getYear() - TRUSTED_YEARS; year <= base.getYear() + 1; year++) {
      Optional<LocalDate> date = in(year).filter(this::isWeekday).filter(d -> isAsLeaning(d, base));
      if (date.isPresent() && (best.isEmpty() || gap(date.get(), base) < gap(best.get(), base))) {
        best = date;
      }
    }
    return best;
  }

  private boolean isAsLeaning(LocalDate date, LocalDate base) {
    return switch (phrase.lean()) {
      case NEXT, AHEAD, AFTER_NEXT -> !date.isBefore(base);
      case PAST, BEHIND, MAYBE_BEHIND, BEFORE_LAST ->
          !date.isAfter(base.plusDays(DateSettler.slack()));
      case OPEN, THIS -> true;
    };
  }

  private static long gap(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  /** Without a day of issue: the first year in which the weekday fits, after all that is cited. */
  private PartialDate byWeekday(DateSettler settler) {
    Optional<Bearings.Base> cited = bearings.latestCited();
    if (cited.isEmpty()) {
      return DateSettler.open(
          Precision.DAY, "no year given, and the text cites no day that would bound it");
    }
    LocalDate from = cited.get().day();
    for (int year = from.getYear(); year <= from.getYear() + 12; year++) {
      Optional<LocalDate> date = in(year).filter(this::isWeekday);
      if (date.isPresent() && !date.get().isBefore(from)) {
        String basis =
            "no year given; the first such "
                + DateSettler.weekdayName(phrase)
                + " after "
                + cited.get().name();
        return settler.day(phrase, date.get(), basis, 0.85);
      }
    }
    return DateSettler.open(Precision.DAY, "no year given, and the weekday fits none near");
  }

  private PartialDate byMeeting(DateSettler settler) {
    Optional<Bearings.Base> meeting = bearings.meeting();
    if (meeting.isEmpty()) {
      return DateSettler.open(Precision.DAY, "no year is given, and nothing settles it");
    }
    boolean ahead = phrase.lean().isAhead();
    LocalDate date = ahead ? nextFrom(meeting.get().day()) : lastBy(meeting.get().day());
    String side = ahead ? "the next such day from " : "the last such day by ";
    return settler.day(phrase, date, "no year given; " + side + meeting.get().name(), 0.75);
  }

  private boolean isWeekday(LocalDate date) {
    return date.getDayOfWeek().getValue() == phrase.weekday().orElse(0);
  }

  private LocalDate lastBy(LocalDate base) {
    return candidates(base).stream().filter(d -> !d.isAfter(base)).reduce((a, b) -> b).orElse(base);
  }

  private LocalDate nextFrom(LocalDate base) {
    return candidates(base).stream().filter(d -> !d.isBefore(base)).findFirst().orElse(base);
  }

  /** The days around, in order; 29 February only in the years that have one. */
  private List<LocalDate> candidates(LocalDate base) {
    List<LocalDate> days = new ArrayList<>();
    for (int year = base.getYear() - 8; year <= base.getYear() + 8; year++) {
      in(year).ifPresent(days::add);
    }
    return days;
  }

  private Optional<LocalDate> in(int year) {
    boolean exists = month != 2 || day < 29 || Year.isLeap(year);
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }
}
