package org.bayan.app.pages;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.app.record.DateRow;
import org.bayan.app.record.OccasionRow;

/**
 * Dates as a reader says them.
 *
 * <p>Arabic names a month twice, as the press from Baghdad to Beirut has it and as Cairo has it:
 * both readers are at home.
 */
final class Dates {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}:\\d{2}))?)?)?.*");
  private static final int MONTHS = 12;
  private static final int YEAR_END = 4;

  private final Messages messages;

  Dates(Messages messages) {
    this.messages = messages;
  }

  /** Returns a date in full, such as "4 June 2020"; what is not settled says so. */
  String full(DateRow date) {
    Optional<String> from = date.value().map(this::full);
    return date.until()
        .map(until -> messages.say("date.period", from.orElse(""), full(until)))
        .or(() -> from)
        .orElseGet(() -> messages.say("date.unsettled"));
  }

  /** Returns when an occasion met, in full; an undated one says between which days. */
  String full(OccasionRow occasion) {
    return occasion.date().value().map(this::full).orElseGet(() -> bounds(occasion));
  }

  /** Returns the year, or nothing where it is not settled. */
  Optional<String> year(OccasionRow occasion) {
    return occasion.date().value().map(value -> value.substring(0, Math.min(4, value.length())));
  }

  /** Returns the day and month without the year, as far as they are known. */
  Optional<String> withinYear(OccasionRow occasion) {
    return occasion.date().value().flatMap(this::withinYear);
  }

  /** Returns between which days an undated occasion met. */
  String bounds(OccasionRow occasion) {
    Optional<String> from = occasion.notBefore().map(this::full);
    Optional<String> to = occasion.notAfter().map(this::full);
    if (from.isPresent() && to.isPresent()) {
      return messages.say("date.between", from.get(), to.get());
    } else if (from.isPresent()) {
      return messages.say("date.after", from.get());
    }
    return to.map(day -> messages.say("date.before", day))
        .orElseGet(() -> messages.say("date.unsettled"));
  }

  /**
   * Returns a day of ISO 8601 in full.
   *
   * @param value cut to its precision; anything else is returned as it came
   */
  String full(String value) {
    Matcher parts = ISO.matcher(value);
    if (!parts.matches()) {
      return value;
    }
    String year = value.substring(0, YEAR_END);
    Optional<String> month = Optional.ofNullable(parts.group(2)).flatMap(this::month);
    Optional<String> day = Optional.ofNullable(parts.group(3)).map(Dates::trimmed);
    Optional<String> time = Optional.ofNullable(parts.group(4));
    if (month.isEmpty()) {
      return value.length() > YEAR_END ? value : year;
    } else if (day.isEmpty()) {
      return messages.say("date.month", month.get(), year);
    }
    String full = messages.say("date.day", day.get(), month.get(), year);
    return time.map(clock -> messages.say("date.minute", full, clock)).orElse(full);
  }

  private Optional<String> withinYear(String value) {
    Matcher parts = ISO.matcher(value);
    if (!parts.matches()) {
      return Optional.empty();
    }
    Optional<String> month = Optional.ofNullable(parts.group(2)).flatMap(this::month);
    Optional<String> day = Optional.ofNullable(parts.group(3)).map(Dates::trimmed);
    return month.map(
        name -> day.map(number -> messages.say("date.within-year", number, name)).orElse(name));
  }

  private Optional<String> month(String number) {
    int month = Integer.parseInt(number);
    return month >= 1 && month <= MONTHS
        ? Optional.of(messages.say("month." + month))
        : Optional.empty();
  }

  private static String trimmed(String day) {
    return String.valueOf(Integer.parseInt(day));
  }
}
