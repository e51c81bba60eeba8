package org.bayan.reading.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.bayan.reading.number.NumberPhrase;
import org.bayan.reading.number.NumberScanner;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;

/**
 * Reads times of the day: {@code 07:19} with a part of the day, or the hour in words with its
 * minutes, and the zone that may follow. The time is told as printed, in the zone printed.
 */
public final class ClockReader {
  private static final int NOON = 12;
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  /** The latest hour that is told "at night" and lies before the morning. */
  private static final int SMALL_HOURS = 5;

  private static final String NO_PART = "";

  private final Walk walk;
  private final TimeWords words;
  private final NumberScanner numbers;

  /**
   * A time of the day.
   *
   * @param end the index of the first token after it
   * @param minute the minute of the day, from 0
   * @param told whether a word tells that it is one, or which half of the day is meant
   */
  public record Time(int end, int minute, boolean told) {}

  /**
   * A part of the day.
   *
   * @param end the index of the first token after it
   * @param name which, in English; empty where none is said
   */
  private record Part(int end, String name) {}

  public ClockReader(Walk walk, TimeWords words) {
    this.walk = walk;
    this.words = words;
    this.numbers = new NumberScanner(walk, false);
  }

  /** Returns the time that begins at a token, if one does. */
  public Optional<Time> at(int index) {
    if (walk.isNumber(index)) {
      Optional<Time> digital = digital(index, false);
      return digital.isPresent() ? digital : bareHour(index);
    }
    Optional<Phrases.Match> head = words.clockHeads.at(walk, index);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    int next = head.get().end();
    return switch (head.get().value()) {
      case "clock" -> afterNoun(next);
      case "hour" -> hourInWords(index);
      case "part" -> afterPart(index, next);
      default -> Optional.of(new Time(zone(next), Integer.parseInt(head.get().value()), true));
    };
  }

  /** "The hour" and what it is; the figure may stand in brackets. */
  private Optional<Time> afterNoun(int index) {
    int at = walk.isSign(index, "(") ? index + 1 : index;
    Optional<Time> time = walk.isNumber(at) ? onHour(at) : inWords(at, true);
    boolean bracket = at > index && time.filter(t -> walk.isSign(t.end(), ")")).isPresent();
    return bracket
        ? time.map(t -> timeOf(t.minute() / HOUR, t.minute() % HOUR, t.end() + 1, true).orElse(t))
        : time;
  }

  /** "In the afternoon at seven". */
  private Optional<Time> afterPart(int index, int next) {
    String part = part(index).name();
    boolean hour = words.hours.bareAt(walk, next).isPresent();
    Optional<Time> time =
        words.clockNouns.isAt(walk, next)
            ? afterNoun(next + 1)
            : hour ? inWords(next, true) : digital(next, true);
    boolean noon = part.equals("noon") && next == index + 1;
    if (time.isEmpty() && noon && TenseCue.isFuture(walk, words, index - 1)) {
      return Optional.of(new Time(next, NOON * HOUR, true));
    }
    return time.map(
        t -> new Time(t.end(), inPart(t.minute() / HOUR, part) * HOUR + t.minute() % HOUR, true));
  }

  /** Hours and minutes with a colon. */
  private Optional<Time> digital(int index, boolean told) {
    if (!walk.isSign(index + 1, ":") || !walk.isNumber(index + 2) || walk.length(index) > 2) {
      return Optional.empty();
    }
    if (!walk.joined(index) && !walk.joined(index + 1)) {
      return Optional.empty();
    }
    return timeOf(walk.digits(index), minutes(index + 2), afterSeconds(index + 3), told);
  }

  /** The minutes at a token of two digits; seconds may follow after a full stop. */
  private int minutes(int index) {
    String folded = walk.folded(index);
    boolean two =
        folded.length() == 2
            || folded.length() > 3 && (folded.charAt(2) == '.' || folded.charAt(2) == ',');
    if (!two || folded.charAt(0) > '5' || !isDigit(folded.charAt(1))) {
      return -1;
    }
    return (folded.charAt(0) - '0') * 10 + folded.charAt(1) - '0';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int afterSeconds(int index) {
    return walk.isSign(index, ":") && walk.isNumber(index + 1) && walk.joined(index)
        ? index + 2
        : index;
  }

  /** The hour, after the word for it: {@code 10}, {@code 10:30}, {@code 10.30}, {@code 1030}. */
  private Optional<Time> onHour(int index) {
    Optional<Time> digital = digital(index, true);
    if (digital.isPresent()) {
      return digital;
    }
    String folded = walk.folded(index);
    int point = folded.length() - 3;
    if (point > 0 && point <= 2 && (folded.charAt(point) == '.' || folded.charAt(point) == ',')) {
      int minute = Integer.parseInt(folded.substring(point + 1));
      boolean whole = folded.substring(0, point).chars().allMatch(c -> isDigit((char) c));
      return whole && minute < HOUR
          ? timeOf(Integer.parseInt(folded.substring(0, point)), minute, index + 1, true)
          : Optional.empty();
    }
    if (folded.length() > 2 && walk.digits(index) >= 0) {
      return fourDigits(index);
    }
    return folded.length() <= 2 && walk.digits(index) >= 0
        ? withPast(walk.digits(index), index + 1, true)
        : Optional.empty();
  }

  /** "1730 Greenwich": the word for the hour or the zone must tell. */
  private Optional<Time> fourDigits(int index) {
    int minute = walk.digits(index) % 100;
    Part part = part(index + 1);
    boolean adverb = !part.name().isEmpty() && walk.length(index + 1) > 1 && !isDay(part.end());
    boolean told = adverb && walk.digits(index) / 100 <= NOON;
    told |= walk.length(index) == 4 && zone(index + 1) > index + 1;
    return minute < HOUR && walk.length(index) <= 4 && told
        ? timeOf(walk.digits(index) / 100, minute, index + 1, true)
        : Optional.empty();
  }

  /** An hour in digits that only the part of the day behind it, or its zone, tells. */
  private Optional<Time> bareHour(int index) {
    int hour = walk.digits(index);
    if (walk.length(index) > 2) {
      return walk.isWord(index + 1) || walk.isSign(index + 1, "(")
          ? fourDigits(index)
          : Optional.empty();
    }
    if (hour < 1 || hour > NOON || walk.length(index) > 2 || walk.isSign(index - 1, ".:/-,")) {
      return Optional.empty();
    }
    int past = past(index + 1, false)[1];
    Part part = part(past);
    // "Five on Sunday evening" counts five, and tells no hour.
    boolean told = !part.name().isEmpty() && walk.length(past) > 1 && !isDay(part.end());
    return told ? withPast(hour, index + 1, false) : Optional.empty();
  }

  private boolean isDay(int index) {
    return words.weekdays.isAt(walk, index)
        || words.pointers.isAt(walk, index)
        || words.dayNouns.isAt(walk, index);
  }

  /** The hour in words without the word for it: minutes or a part of the day must follow. */
  private Optional<Time> hourInWords(int index) {
    Optional<Phrases.Match> hour = words.hours.at(walk, index);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    int end = hour.get().end();
    int[] past = past(end, false);
    Part part = part(past[1]);
    boolean cued = words.clockCues.bareAt(walk, index - 1).isPresent() || hour.get().taken() > 0;
    boolean told = past[1] > end && !words.nth.isAt(walk, past[1]);
    told |= !part.name().isEmpty() && (cued || !isDay(part.end()));
    told |= part.name().isEmpty() && isTold(index, end);
    return told ? withPast(hour.get().number(), end, false) : Optional.empty();
  }

  /** "At seven.", "I shall return at eleven": nothing follows that would be the seventh. */
  private boolean isTold(int index, int end) {
    boolean ends = !walk.isWord(end) && !walk.isNumber(end) || walk.lineEndsAfter(end - 1);
    return ends
        && (words.clockCues.bareAt(walk, index - 1).isPresent()
            || TenseCue.isFuture(walk, words, index - 1));
  }

  private Optional<Time> inWords(int index, boolean told) {
    Optional<Phrases.Match> hour = words.hours.bareAt(walk, index);
    return hour.isEmpty()
        ? Optional.empty()
        : withPast(hour.get().number(), hour.get().end(), told);
  }

  private Optional<Time> withPast(int hour, int index, boolean told) {
    int[] past = past(index, told);
    int minute = hour * HOUR + past[0];
    return timeOf(minute / HOUR, minute % HOUR, past[1], true);
  }

  /**
   * The minutes behind an hour, "and a half", "less ten minutes", and where they end; 0 minutes and
   * the index itself where none stand there.
   *
   * @param told whether a number alone may be the minutes, since the hour was told by its word
   */
  private int[] past(int index, boolean told) {
    Optional<Phrases.Match> fraction = words.pastHours.at(walk, index);
    boolean joined = fraction.filter(m -> m.taken() > 0).isPresent();
    if (joined) {
      return new int[] {fraction.get().number(), fraction.get().end()};
    }
    boolean less = words.less.bareAt(walk, index).isPresent();
    if (less) {
      Optional<Phrases.Match> part = words.pastHours.at(walk, index + 1);
      if (part.isPresent()) {
        return new int[] {-part.get().number(), part.get().end()};
      }
    }
    boolean and = walk.folded(index).equals("\u0648");
    boolean waw = !and && walk.isWord(index) && walk.folded(index).charAt(0) == '\u0648';
    if (!less && !and && !waw) {
      return new int[] {0, index};
    }
    int at = waw ? index : index + 1;
    Optional<NumberPhrase> number =
        numbers.at(at).filter(n -> n.value().compareTo(BigDecimal.valueOf(HOUR)) < 0);
    if (number.isEmpty() || number.get().value().signum() <= 0) {
      return new int[] {0, index};
    }
    int end = number.get().end();
    boolean minutes = words.minutes.bareAt(walk, end).isPresent();
    int most = number.get().value().intValue();
    if (minutes || told && !walk.isWord(end) || !part(end).name().isEmpty()) {
      return new int[] {less ? -most : most, minutes ? end + 1 : end};
    }
    return new int[] {0, index};
  }

  /** A time with the part of the day and the zone that follow. */
  private Optional<Time> timeOf(int hour, int minute, int end, boolean told) {
    if (hour < 0 || hour > 24 || minute < 0) {
      return Optional.empty();
    }
    Part part = part(end);
    if (words.lunchtime.bareAt(walk, part.end()).isPresent()) {
      part = new Part(part.end() + 2, part.name().isEmpty() ? "noon" : part.name());
    }
    int least = (inPart(hour % 24, part.name()) * HOUR + minute) % DAY;
    int after = zone(part.end());
    return Optional.of(new Time(after, least, told || after > end));
  }

  private static int inPart(int hour, String part) {
    return switch (part) {
      case "morning" -> hour == NOON ? 0 : hour;
      case "evening" -> hour < NOON ? hour + NOON : hour;
      case "noon" -> hour < 10 ? hour + NOON : hour;
      case "night" -> hour == NOON ? 0 : hour > SMALL_HOURS && hour < NOON ? hour + NOON : hour;
      default -> hour;
    };
  }

  private Part part(int index) {
    boolean joint =
        words.of.bareAt(walk, index).isPresent() || words.in.bareAt(walk, index).isPresent();
    int at = joint ? index + 1 : index;
    Optional<Phrases.Match> found = words.dayParts.bareAt(walk, at);
    boolean letter = walk.length(at) == 1;
    if (found.isEmpty() || joint && letter) {
      return new Part(index, NO_PART);
    }
    int end = found.get().end();
    if (letter && walk.isSign(end, ".")) {
      end = walk.folded(end + 1).equals("m") ? afterStop(end + 1) : end;
    }
    return new Part(end, found.get().value());
  }

  /** The zone behind a time, in brackets or not; the index itself where none stands there. */
  private int zone(int index) {
    boolean bracket = walk.isSign(index, "(");
    int at = bracket ? index + 1 : index;
    int end = words.zones.bareAt(walk, at).map(Phrases.Match::end).orElse(at);
    if (end == at || bracket && !walk.isSign(end, ")")) {
      return index;
    }
    return bracket ? end + 1 : end;
  }

  private int afterStop(int index) {
    return walk.isSign(index + 1, ".") ? index + 2 : index + 1;
  }
}
