package org.bayan.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.PartialDate;
import org.bayan.reading.number.NumberWords;
import org.bayan.reading.number.Walk;
import org.bayan.reading.time.DatePhrase.Era;
import org.bayan.text.Span;

/**
 * The days from which the dates of a text are told: the day of issue if it is known or printed at
 * the head, the day of the meeting, and the days that the text cites.
 */
final class Bearings {
  /** How far into a text the meeting that it reports is told; in UTF-16 units. */
  private static final int OPENING = 500;

  /** A date within the first lines, if its line is no longer than this, is the day of issue. */
  private static final int LONGEST_DATELINE = 120;

  private static final int FIRST_LINES = 4;

  /** The last day of issue that a weekday beside "today" may differ from it. */
  private static final int LATE = 3;

  private final Optional<Base> given;
  private final Optional<Base> today;
  private final List<LocalDate> cited;
  private Optional<Base> meeting = Optional.empty();

  /**
   * A day that others are told from.
   *
   * @param day the day
   * @param name what it is, in English words
   */
  record Base(LocalDate day, String name) {
    static Base of(LocalDate day, String what) {
      return new Base(day, what + " " + day);
    }
  }

  private Bearings(Optional<Base> given, Optional<Base> today, List<LocalDate> cited) {
    this.given = given;
    this.today = today;
    this.cited = cited;
  }

  /**
   * Takes bearings.
   *
   * @param anchor the day of the meeting, where another article tells it
   */
  static Bearings take(
      Article article, Walk walk, List<DatePhrase> phrases, Optional<Anchor> anchor) {
    Optional<Base> published =
        article.published().flatMap(PartialDate::day).map(d -> Base.of(d, "the day of issue"));
    Optional<Base> given =
        published
            .or(() -> dateline(article, walk, phrases))
            .or(() -> anchor.map(a -> issue(a, phrases)));
    List<LocalDate> cited = new ArrayList<>();
    phrases.stream().filter(DatePhrase::isFullDay).forEach(p -> day(p).ifPresent(cited::add));
    Bearings bearings = new Bearings(given, today(given, phrases), cited);
    bearings.meeting = bearings.meetingIn(walk, phrases);
    return bearings;
  }

  /**
   * The day of issue by the meeting that another article dates: the first day that the text tells
   * from its own, "today" or "yesterday", is taken for that of the meeting.
   */
  private static Base issue(Anchor anchor, List<DatePhrase> phrases) {
    String meeting = "the meeting of " + anchor.day() + ", which " + anchor.article() + " dates";
    int step =
        phrases.stream()
            .filter(p -> p.dayStep().isPresent() && p.dayStep().getAsInt() <= 0)
            .filter(p -> isOn(p, anchor.day()))
            .findFirst()
            .map(p -> p.dayStep().getAsInt())
            .orElse(0);
    return switch (step) {
      case 0 -> new Base(anchor.day(), meeting);
      case -1 -> new Base(anchor.day().plusDays(1), "the day after " + meeting);
      default -> new Base(anchor.day().minusDays(step), "the days after " + meeting);
    };
  }

  private static boolean isOn(DatePhrase phrase, LocalDate day) {
    return phrase.weekday().isEmpty()
        || phrase.weekday().getAsInt() == day.getDayOfWeek().getValue();
  }

  /** The day printed at the head of the text, on a line of its own or nearly so. */
  private static Optional<Base> dateline(Article article, Walk walk, List<DatePhrase> phrases) {
    for (DatePhrase phrase : phrases) {
      if (phrase.isFullDay() && isAtHead(article, walk, phrase)) {
        return day(phrase).map(d -> Base.of(d, "the day in the dateline"));
      }
    }
    return Optional.empty();
  }

  private static boolean isAtHead(Article article, Walk walk, DatePhrase phrase) {
    Span span = walk.span(phrase.first(), phrase.end());
    for (org.bayan.article.Block block : article.blocks()) {
      if (block.kind() == org.bayan.article.Block.Kind.DATELINE && block.span().contains(span)) {
        return true;
      }
    }
    String text = walk.text();
    int begin = text.lastIndexOf('\n', span.begin()) + 1;
    int newline = text.indexOf('\n', span.end());
    int end = newline < 0 ? text.length() : newline;
    return newline >= 0 && end - begin <= LONGEST_DATELINE && begin <= endOfFirstLines(text);
  }

  /** Where the first line begins that has more before it than a head has, blank lines aside. */
  private static int endOfFirstLines(String text) {
    int at = 0;
    int lines = 0;
    while (at < text.length()) {
      int newline = text.indexOf('\n', at);
      int end = newline < 0 ? text.length() : newline;
      lines += text.substring(at, end).isBlank() ? 0 : 1;
      if (lines > FIRST_LINES) {
        return at;
      }
      at = end + 1;
    }
    return at;
  }

  private static Optional<Base> today(Optional<Base> given, List<DatePhrase> phrases) {
    for (DatePhrase phrase : phrases) {
      boolean now = phrase.dayStep().isPresent() && phrase.dayStep().getAsInt() == 0;
      if (now && phrase.isFullDay()) {
        return day(phrase).map(d -> Base.of(d, "the day that the text calls today"));
      }
      if (now && phrase.weekday().isPresent() && given.isPresent()) {
        LocalDate near =
            DateSettler.nearest(
                given.get().day(), java.time.DayOfWeek.of(phrase.weekday().getAsInt()));
        boolean fits = Math.abs(near.toEpochDay() - given.get().day().toEpochDay()) <= LATE;
        return fits && !near.equals(given.get().day())
            ? Optional.of(Base.of(near, "the day that the text calls today"))
            : given;
      }
    }
    return given;
  }

  /**
   * The day and month with a weekday that the text reports first, or the full date it opens with.
   */
  private Optional<Base> meetingIn(Walk walk, List<DatePhrase> phrases) {
    DateSettler settler = new DateSettler(this);
    Comparator<DatePhrase> rank =
        Comparator.comparing((DatePhrase p) -> p.weekday().isEmpty())
            .thenComparingInt(DatePhrase::first);
    return phrases.stream()
        .filter(p -> p.day().isPresent() && p.month().isPresent())
        .filter(p ->
            p.weekday().isPresent()
                || p.isFullDay() && (opens(walk, p) || fitsToday(walk, p, phrases)))
        .sorted(rank)
        .map(settler::settle)
        .flatMap(d -> d.day().stream())
        .findFirst()
        .map(d -> Base.of(d, "the day of the meeting"));
  }

  /** Tells whether a date stands near the start, by a word of meeting, not of an earlier text. */
  private static boolean opens(Walk walk, DatePhrase phrase) {
    return walk.token(phrase.first()).span().begin() < OPENING && isOfMeeting(walk, phrase);
  }

  /** Tells whether a date by a word of meeting falls on the weekday that the text calls today. */
  private static boolean fitsToday(Walk walk, DatePhrase phrase, List<DatePhrase> phrases) {
    boolean today =
        phrases.stream()
            .anyMatch(p ->
                p.dayStep().isPresent()
                    && p.dayStep().getAsInt() == 0
                    && p.weekday().isPresent()
                    && day(phrase).filter(d -> isOn(p, d)).isPresent());
    return today && isOfMeeting(walk, phrase);
  }

  private static boolean isOfMeeting(Walk walk, DatePhrase phrase) {
    return NumberWords.get().meetsNear(walk, phrase.first())
        && !NumberWords.get().issuedBefore(walk, phrase.first())
        && !NumberWords.get().decidedBefore(walk, phrase.first());
  }

  /** Returns the day that a full date names. */
  static Optional<LocalDate> day(DatePhrase phrase) {
    try {
      int year = phrase.year().orElseThrow();
      int month = phrase.month().orElseThrow();
      int day = phrase.day().orElseThrow();
      return Optional.of(
          phrase.calendar() == Era.COMMON
              ? LocalDate.of(year, month, day)
              : LocalDate.from(HijrahDate.of(year, month, 1)).plusDays(day - 1L));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the day of issue, or the nearest there is to one. */
  Optional<Base> issue() {
    return given.isPresent() ? given : meeting;
  }

  /** Returns the day of issue as it is known, not one that was settled by the text's own dates. */
  Optional<Base> given() {
    return given;
  }

  /** Returns the day that "today" is. */
  Optional<Base> today() {
    return today.isPresent() ? today : meeting;
  }

  /** Returns the day of the meeting that the text reports. */
  Optional<Base> meeting() {
    return meeting;
  }

  /** Returns the latest day that the text gives in full. */
  Optional<Base> latestCited() {
    return cited.stream()
        .max(Comparator.naturalOrder())
        .map(d -> Base.of(d, "the latest day that the text cites,"));
  }
}
