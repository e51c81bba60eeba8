package org.bayan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bayan.article.PartialDate;
import org.bayan.reading.Mention;
import org.bayan.reading.Texts;
import org.bayan.reading.number.Walk;
import org.bayan.reading.time.RecognizersCases.Case;
import org.bayan.reading.time.RecognizersCases.Wanted;
import org.bayan.testkit.Checkout;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;

/**
 * Every case of the Arabic Date, DatePeriod and Time files of Recognizers-Text that a newspaper
 * could print, span and value.
 *
 * <p>A span is right if it has the same words, but for prepositions and the nouns day, month, year
 * and the like at its front, in which the set differs with itself. A value is right if it is one of
 * those that the case allows, cut to the precision of ours (how many are told less exactly than the
 * case tells them is printed); the last day of a period counts as inside it or as the first after
 * it, in which the set differs with itself too. Of a season the case names no days: its year or its
 * three months must be ours.
 */
class RecognizersDatesTest {
  private static final List<String> FILES =
      List.of(
          "DateExtractor",
          "DateParser",
          "DatePeriodExtractor",
          "DatePeriodParser",
          "TimeExtractor",
          "TimeParser");

  /** Words that may stand in front of a date and change nothing. */
  private static final Set<String> FRONT =
      Set.of(
          "في", "من", "الي", "بين", "ما", "يوم", "شهر", "عام", "سنه", "خلال", "هذا", "حتي", "وقت");

  /** What no newspaper prints, or what the set itself has wrong: file, numbers, reason. */
  private static final String LEFT_OUT =
      """
      DateExtractor 0 33 34 35 36 37 39 40: a day of the month without month, weekday or noun is speech
      DateParser 0 32 33 34 35: a day of the month without month, weekday or noun is speech
      DateExtractor 6 7 9: the American order, with a point or without a year
      DateExtractor 11: garbled: three figures with two different signs
      DateParser 10: garbled: three figures with two different signs
      DateExtractor 24: the last day is told from a stay, and is no date
      DateParser 23 28: the last day is told from a stay, and is no date
      DateParser 27: garbled: the adverb daily for today
      DateExtractor 29 30 56 57: the English order, month before ordinal, word for word
      DateParser 49 50: the English order, month before ordinal, word for word
      DateExtractor 53 54: a span and from now at once, word for word from the English
      DateParser 45 46 47: a span and from now at once, word for word from the English
      DatePeriodExtractor 108: my week is speech
      DatePeriodParser 17 24 26: my week is speech
      DatePeriodExtractor 98 99: a year and a month as a decimal or a fraction
      DatePeriodParser 11 12: a year and a month as a decimal or a fraction
      DatePeriodExtractor 126: a year by its two halves, word for word from the English
      DatePeriodParser 56: a year by its two halves, word for word from the English
      DatePeriodExtractor 119: the two-thousands as a bare number, word for word from the English
      DatePeriodParser 49 53 54: the two-thousands as a bare number, word for word from the English
      DatePeriodExtractor 83 84: a duration, which the set takes for a day ahead
      TimeExtractor 24 25: no such time: the middle of the morning or of noon
      TimeParser 25 26: no such time: the middle of the morning or of noon
      TimeParser 24 27: garbled: a hyphen inside the name
      TimeParser 0 1 2 3 34 35: eight forty in cardinals, word for word from the English
      """;

  private static final double SPANS = 0.94;
  private static final double VALUES = 0.85;

  /** The first month of each season by its name in TIMEX3. */
  private static final Map<String, Integer> SEASONS = Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12);

  private static final boolean MISSES = Boolean.getBoolean("misses");

  private record Found(Span span, Optional<String> begin, Optional<String> end) {}

  private final DateReader reader = new DateReader();

  @Test
  void of_the_dates_and_times_that_a_newspaper_could_print_most_are_read() {
    Path folder =
        Checkout.shared("data/recognizers/DateTime").orElse(Path.of("no recognizers here"));
    assumeTrue(folder.toFile().isDirectory(), "the cases of Recognizers-Text are not beside this");
    Map<String, String> leftOut = leftOut();
    int all = 0;
    int out = 0;
    int spans = 0;
    int spansRight = 0;
    int values = 0;
    int valuesRight = 0;
    int coarse = 0;
    for (String file : FILES) {
      int[] here = new int[4];
      for (Case one : cases(folder, file)) {
        all++;
        if (leftOut.containsKey(one.id())) {
          out++;
          continue;
        }
        boolean time = file.startsWith("Time");
        List<Found> found = time ? times(one) : dates(one);
        boolean span = isRightlyFound(one, found);
        here[0]++;
        here[1] += span ? 1 : 0;
        if (file.endsWith("Parser")) {
          boolean value = span && isRightlyValued(one, found);
          coarse += value && isCoarser(one, found) ? 1 : 0;
          here[2]++;
          here[3] += value ? 1 : 0;
          span = value;
        }
        if (MISSES && !span) {
          System.out.println(one.id() + " «" + one.input() + "» wants " + one.wanted());
          found.forEach(f ->
              System.out.println(
                  "    " + f.span().of(one.input()) + " = " + f.begin() + " " + f.end()));
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%s: %d of %d spans, %d of %d values%n",
          file,
          here[1],
          here[0],
          here[3],
          here[2]);
      spans += here[0];
      spansRight += here[1];
      values += here[2];
      valuesRight += here[3];
    }
    System.out.printf(
        Locale.ROOT,
        "Recognizers-Text dates and times: %d cases, %d left out; %d of %d spans %.3f, "
            + "%d of %d values %.3f, %d of them told less exactly than the case tells them%n",
        all,
        out,
        spansRight,
        spans,
        spansRight / (double) spans,
        valuesRight,
        values,
        valuesRight / (double) values,
        coarse);

    assertThat(out / (double) all).as("share left out").isLessThanOrEqualTo(0.15);
    assertThat(spansRight / (double) spans).as("spans").isGreaterThanOrEqualTo(SPANS);
    assertThat(valuesRight / (double) values).as("values").isGreaterThanOrEqualTo(VALUES);
  }

  private static List<Case> cases(Path folder, String file) {
    try {
      return RecognizersCases.read(folder.resolve(file + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> leftOut() {
    Map<String, String> reasons = new TreeMap<>();
    for (String line : LEFT_OUT.lines().toList()) {
      String[] parts = line.split(": ", 2);
      String[] ids = parts[0].split(" ", -1);
      for (int i = 1; i < ids.length; i++) {
        reasons.put(ids[0] + " " + ids[i], parts[1]);
      }
    }
    return reasons;
  }

  /** The dates, a period that is printed by its two ends as one. */
  private List<Found> dates(Case one) {
    List<Mention.OfDate> dates =
        reader.read(
            Texts.issued(one.issued().orElse("2016-11-07"), one.input()), Tokens.of(one.input()));
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      PartialDate date = dates.get(i).date();
      Span span = dates.get(i).span();
      boolean linked =
          date.precision() != PartialDate.Precision.PERIOD
              && date.until().isPresent()
              && i + 1 < dates.size();
      found.add(
          linked
              ? new Found(
                  new Span(span.begin(), dates.get(++i).span().end()), date.value(), date.until())
              : new Found(span, date.value(), date.until()));
    }
    return found;
  }

  private static List<Found> times(Case one) {
    Tokens tokens = Tokens.of(one.input());
    Walk walk = new Walk(tokens);
    ClockReader clocks = new ClockReader(walk, TimeWords.get());
    List<Found> found = new ArrayList<>();
    for (int at = 0; at < walk.size(); at++) {
      Optional<ClockReader.Time> time = clocks.at(at);
      if (time.isPresent()) {
        int minute = time.get().minute();
        found.add(
            new Found(
                walk.span(at, time.get().end()),
                Optional.of(String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60)),
                Optional.empty()));
        at = time.get().end() - 1;
      }
    }
    return found;
  }

  private static boolean isRightlyFound(Case one, List<Found> found) {
    if (found.size() != one.wanted().size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      if (!core(found.get(i).span().of(one.input())).equals(core(one.wanted().get(i).text()))) {
        return false;
      }
    }
    return true;
  }

  /** The words without what may stand in front. */
  private static List<String> core(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String folded = tokens.folded(i);
      boolean word = tokens.get(i).isWord() || tokens.get(i).isNumber();
      if (word && !(words.isEmpty() && FRONT.contains(folded))) {
        words.add(words.isEmpty() ? folded.replaceFirst("^(?:ب|لل|ل)(?=ال|ث|ع|ت)", "") : folded);
      }
    }
    return words;
  }

  private static boolean isRightlyValued(Case one, List<Found> found) {
    for (int i = 0; i < found.size(); i++) {
      if (!isRight(one.wanted().get(i), found.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether ours leaves out what the case tells: the day of a month ago, or seconds. */
  private static boolean isCoarser(Case one, List<Found> found) {
    for (int i = 0; i < found.size(); i++) {
      String begin = found.get(i).begin().orElse("");
      List<List<String>> readings = one.wanted().get(i).readings();
      if (!readings.isEmpty() && readings.stream().noneMatch(r -> begins(begin, r.getFirst()))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a day or a time is the very first of what ours says. */
  private static boolean begins(String ours, String wanted) {
    String rest = wanted.substring(Math.min(ours.length(), wanted.length()));
    return !wanted.startsWith(ours) || rest.matches("(?:-01)*|(?::00)*");
  }

  private static boolean isRight(Wanted wanted, Found found) {
    if (found.begin().isEmpty()) {
      return false;
    }
    String begin = found.begin().get();
    if (found.end().isEmpty() && wanted.timex().equals(begin)
        || isWeek(wanted, begin, found.end())
        || isSeason(wanted, begin, found.end())) {
      return true;
    }
    Set<List<String>> readings = new HashSet<>(wanted.readings());
    return readings.stream().anyMatch(r -> agrees(r, begin, found.end()));
  }

  /** Tells whether a year, or three months, are those of the season that the case names. */
  private static boolean isSeason(Wanted wanted, String begin, Optional<String> end) {
    String[] parts = wanted.timex().split("-", -1);
    Integer month = SEASONS.get(parts[parts.length - 1]);
    if (month == null || parts.length == 2 && !begin.startsWith(parts[0])) {
      return false;
    }
    if (end.isEmpty()) {
      return parts.length == 2 && begin.equals(parts[0]);
    }
    YearMonth first = YearMonth.parse(begin);
    return first.getMonthValue() == month && YearMonth.parse(end.get()).equals(first.plusMonths(2));
  }

  /** Tells whether a whole week of ISO 8601 is the one that the case names. */
  private static boolean isWeek(Wanted wanted, String begin, Optional<String> end) {
    return begin.length() == 10
        && end.isPresent()
        && LocalDate.parse(begin).getDayOfWeek() == DayOfWeek.MONDAY
        && end.get().equals(LocalDate.parse(begin).plusDays(6).toString())
        && wanted
            .timex()
            .equals(
                LocalDate.parse(begin)
                    .format(DateTimeFormatter.ISO_WEEK_DATE)
                    .substring(0, "0000-W00".length()));
  }

  private static boolean agrees(List<String> reading, String begin, Optional<String> end) {
    if (!reading.get(0).startsWith(begin)) {
      return false;
    }
    if (reading.size() == 1) {
      return end.isEmpty();
    }
    String last = reading.get(1);
    String least = end.orElse(begin);
    return last.startsWith(least)
        || last.startsWith(after(least))
        || end.isEmpty() && begin.length() < last.length() && last.startsWith(after(begin));
  }

  /** The first day, month or year after. */
  private static String after(String value) {
    return switch (value.length()) {
      case 4 -> Year.parse(value).plusYears(1).toString();
      case 7 -> YearMonth.parse(value).plusMonths(1).toString();
      case 10 -> LocalDate.parse(value).plusDays(1).toString();
      default -> value;
    };
  }
}
