package org.bayan.reading.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;

/** Reads times of the day: {@code 07:19} with a part of the day, or the hour in words. */
public final class ClockReader {
  private static final int NOON = 12;

  private final Walk walk;
  private final TimeWords words;

  /**
   * A time of the day.
   *
   * @param end the index of the first token after it
   * @param minute the minute of the day, from 0
   */
  public record Time(int end, int minute) {}

  public ClockReader(Walk walk, TimeWords words) {
    this.walk = walk;
    this.words = words;
  }

  /** Returns the time that begins at a token, if one does. */
  public Optional<Time> at(int index) {
    if (walk.isNumber(index)) {
      return digital(index);
    }
    if (words.clockNouns.isAt(walk, index)) {
      Optional<Time> time = walk.isNumber(index + 1) ? onHour(index + 1) : inWords(index + 1);
      return time.isPresent() || !walk.isSign(index + 1, "(") ? time : onHour(index + 2);
    }
    return Optional.empty();
  }

  /** Hours and minutes with a colon. */
  private Optional<Time> digital(int index) {
    if (!walk.isSign(index + 1, ":") || !walk.isNumber(index + 2) || walk.length(index) > 2) {
      return Optional.empty();
    }
    if (!walk.joined(index) && !walk.joined(index + 1)) {
      return Optional.empty();
    }
    return time(walk.digits(index), minutes(index + 2), afterSeconds(index + 3));
  }

  /** The minutes at a token of two digits; seconds may follow after a full stop. */
  private int minutes(int index) {
    String folded = walk.folded(index);
    return folded.matches("[0-5][0-9]([.,][0-9]+)?")
        ? Integer.parseInt(folded.substring(0, 2))
        : -1;
  }

  private int afterSeconds(int index) {
    return walk.isSign(index, ":") && walk.isNumber(index + 1) && walk.joined(index)
        ? index + 2
        : index;
  }

  /** The hour, after the word for it: {@code 10}, {@code 10:30}, {@code 10.30}. */
  private Optional<Time> onHour(int index) {
    Optional<Time> digital = digital(index);
    if (digital.isPresent()) {
      return digital;
    }
    String folded = walk.folded(index);
    if (folded.matches("[0-9]{1,2}[.,][0-5][0-9]")) {
      int at = folded.length() - 3;
      return time(
          Integer.parseInt(folded.substring(0, at)),
          Integer.parseInt(folded.substring(at + 1)),
          index + 1);
    }
    return walk.length(index) <= 2 ? time(walk.digits(index), 0, index + 1) : Optional.empty();
  }

  private Optional<Time> inWords(int index) {
    Optional<Phrases.Match> hour = words.hours.bareAt(walk, index);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    int end = hour.get().end();
    int past = 0;
    Optional<Phrases.Match> part = words.pastHours.at(walk, end);
    if (part.isPresent()) {
      past = part.get().number();
      end = part.get().end();
    }
    return time(hour.get().number(), past, end);
  }

  private Optional<Time> time(int hour, int minute, int end) {
    if (hour < 0 || hour > 24 || minute < 0) {
      return Optional.empty();
    }
    Part part = partAt(end);
    int h = hour % 24;
    if (part.evening().isPresent()) {
      boolean evening = part.evening().getAsInt() == 1;
      h = evening && h < NOON ? h + NOON : !evening && h == NOON ? 0 : h;
    }
    return Optional.of(new Time(part.end(), h * 60 + minute));
  }

  /**
   * A part of the day.
   *
   * @param end the index of the first token after it
   * @param evening 1 for after noon, 0 for before; empty where nothing says
   */
  private record Part(int end, OptionalInt evening) {}

  private Part partAt(int index) {
    boolean letter = walk.length(index) == 1;
    Optional<Phrases.Match> morning = words.morning.at(walk, index);
    Optional<Phrases.Match> evening = words.evening.at(walk, index);
    Optional<Phrases.Match> found = morning.isPresent() ? morning : evening;
    if (found.isEmpty()) {
      return new Part(index, OptionalInt.empty());
    }
    int end = found.get().end();
    if (letter && walk.isSign(end, ".")) {
      end = walk.folded(end + 1).equals("m") ? afterStop(end + 1) : end;
    }
    return new Part(end, OptionalInt.of(morning.isPresent() ? 0 : 1));
  }

  private int afterStop(int index) {
    return walk.isSign(index + 1, ".") ? index + 2 : index + 1;
  }
}
