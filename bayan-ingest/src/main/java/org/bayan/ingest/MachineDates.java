package org.bayan.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.article.PartialDate;

/**
 * Reads dates as machines write them: ISO 8601, RFC 1123 and their near kin.
 *
 * <p>A time with an offset of its own stays as the outlet printed it, in the outlet's calendar day;
 * one in UTC is turned to the zone given; one without is taken to be in it.
 */
final class MachineDates {
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{2})(?:-(\\d{2})(?:[T ]\\s*(\\d{2}):(\\d{2})(?::\\d{2}(?:[.,]\\d+)?)?"
              + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?)?");

  private MachineDates() {}

  /**
   * Reads a date.
   *
   * @param value what the source gives
   * @param zone where a time without a zone is
   * @param source where it was given, for the basis
   */
  static Optional<PartialDate> read(String value, ZoneId zone, String source) {
    String given = value.strip();
    try {
      Matcher iso = ISO.matcher(given);
      if (iso.matches()) {
        return Optional.of(iso(iso, zone, source));
      }
      OffsetDateTime time = OffsetDateTime.parse(given, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(minute(time, zone, source));
    } catch (DateTimeException e) {
      return printed(given, source);
    }
  }

  private static PartialDate iso(Matcher iso, ZoneId zone, String source) {
    int year = Integer.parseInt(iso.group(1));
    int month = Integer.parseInt(iso.group(2));
    if (iso.group(3) == null) {
      String value = LocalDate.of(year, month, 1).toString().substring(0, 7);
      return dated(value, PartialDate.Precision.MONTH, source);
    }
    LocalDate day = LocalDate.of(year, month, Integer.parseInt(iso.group(3)));
    if (iso.group(4) == null) {
      return dated(day.toString(), PartialDate.Precision.DAY, source);
    }
    LocalDateTime time = day.atTime(Integer.parseInt(iso.group(4)), Integer.parseInt(iso.group(5)));
    String offset = iso.group(6);
    if (offset == null) {
      return dated(time.toString(), PartialDate.Precision.MINUTE, source);
    }
    return minute(time.atOffset(offset(offset)), zone, source);
  }

  private static ZoneOffset offset(String offset) {
    return Character.isLetter(offset.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(offset);
  }

  private static PartialDate minute(OffsetDateTime time, ZoneId zone, String source) {
    LocalDateTime local =
        time.getOffset().equals(ZoneOffset.UTC)
            ? time.atZoneSameInstant(zone).toLocalDateTime()
            : time.toLocalDateTime();
    return dated(
        local.truncatedTo(ChronoUnit.MINUTES).toString(), PartialDate.Precision.MINUTE, source);
  }

  private static Optional<PartialDate> printed(String given, String source) {
    return IssueDates.in(given)
        .date()
        .map(d -> new PartialDate(d.value(), d.precision(), "given by " + source, 0.95));
  }

  private static PartialDate dated(String value, PartialDate.Precision precision, String source) {
    return new PartialDate(Optional.of(value), precision, "given by " + source, 1);
  }
}
