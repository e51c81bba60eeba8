package org.bayan.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;

/**
 * Takes a day of issue from an article's address or from the name of its file, for want of a
 * better.
 *
 * <p>Papers put the day into the addresses of their articles, and archives into the names of files.
 * An item's own id in a file of many is not asked: it is as often the day of collection.
 */
final class AddressDates {
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?<=[/=])((?:19|20)\\d\\d)[-/_.]?(0?[1-9]|1[0-2])[-/_.]?(0[1-9]|[12]\\d|3[01]|[1-9])"
              + "(?=[/_?&-]|$)");
  private static final Pattern IN_NAME =
      Pattern.compile(
          "(?<![0-9A-Za-z])((?:19|20)\\d\\d)([-_.]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])"
              + "(?![0-9A-Za-z])");

  private static final Pattern OF_MANY =
      Pattern.compile("\\.(?:jsonl|warc|rss|atom|xml)(?:\\.gz)?$", Pattern.CASE_INSENSITIVE);

  private AddressDates() {}

  /** Returns the day that a source's address gives, else its file's name. */
  static Optional<PartialDate> in(Source source) {
    Optional<PartialDate> addressed =
        source.url().flatMap(u -> day(IN_ADDRESS.matcher(u), 3, "the day in its address", 0.8));
    if (addressed.isPresent() || OF_MANY.matcher(source.path()).find()) {
      return addressed;
    }
    String name = source.path().substring(source.path().lastIndexOf('/') + 1);
    return day(IN_NAME.matcher(name), 4, "the day in its file's name", 0.6);
  }

  private static Optional<PartialDate> day(
      Matcher matcher, int dayGroup, String basis, double confidence) {
    Optional<LocalDate> day = Optional.empty();
    while (day.isEmpty() && matcher.find()) {
      day =
          day(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(dayGroup - 1)),
              Integer.parseInt(matcher.group(dayGroup)));
    }
    return day.map(d ->
        new PartialDate(Optional.of(d.toString()), PartialDate.Precision.DAY, basis, confidence));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      // Such as 31 June: these numbers are no day.
      return Optional.empty();
    }
  }
}
