package org.bayan.ingest;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.article.PartialDate;
import org.bayan.text.Folding;
import org.bayan.text.Span;

/**
 * Finds full dates and times of day in a dateline, where they stand as a rule in one of a few
 * forms.
 *
 * <p>Numbers are read day first, as the Arabic press prints them; month first only where that alone
 * gives a day. Names of months and of weekdays are those of CLDR for the Arab countries, and
 * English and French; a month of the Hijri calendar is known as such and gives no value here.
 */
final class IssueDates {
  /** The parts of what was found: where they stand, and the date that they make together. */
  record Found(List<Span> spans, Optional<PartialDate> date) {}

  private static final String[] COUNTRIES = {"", "_EG", "_SY", "_LB", "_IQ", "_MA", "_DZ", "_TN"};
  private static final Map<String, Integer> MONTHS = months();
  private static final String HIJRI = anyOf(hijriMonths());
  private static final String WEEKDAYS = anyOf(weekdays());
  private static final String MONTH = anyOf(MONTHS.keySet());
  private static final String ERA =
      "(?:\\s*(?:\u0645|\u0647\\p{M}*\u0640?|\u0647\u0640))?(?!\\p{L})";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d\\d)\\s*([/.-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s*([/.\\\\-])\\s*(\\d{1,2})\\s*\\2\\s*((?:19|20)\\d\\d)(?!\\d)"
              + ERA);
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s*(?:st|nd|rd|th)?[\\s-]*(?:\u0645\u0646\\s+)?("
              + MONTH
              + ")(?:\\s*[/(-]\\s*(?:"
              + MONTH
              + ")\\s*\\)?)?[\\s,\u060C-]*((?:19|20)\\d\\d)(?!\\d)"
              + ERA);
  private static final Pattern NAMED_MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})("
              + MONTH
              + ")\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*[,\u060C]?\\s*((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern HIJRI_DATE =
      Pattern.compile(
          "(?<!\\d)\\d{1,2}\\s*[/-]?\\s*(?:"
              + HIJRI
              + "|\\d{1,2})\\s*[/-]?\\s*1[34]\\d\\d(?!\\d)"
              + ERA);
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2}):(\\d{2})(?::\\d{2})?(?![\\d:])(?:\\s*(\u0635\u0628\u0627\u062D\u0627|"
              + "\u0645\u0633\u0627\u0621|\u0635|\u0645|am|pm|a\\.m\\.|p\\.m\\.)(?![\\p{L}]))?");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?<!\\p{L})(?:\u064A\u0648\u0645\\s+)?(?:" + WEEKDAYS + ")(?!\\p{L})");

  private IssueDates() {}

  /**
   * Finds what there is of a date in a line.
   *
   * @param line a line, or the start of a paragraph
   */
  static Found in(String line) {
    String even = even(line);
    List<Span> spans = new ArrayList<>();
    Optional<LocalDate> day = Optional.empty();
    String print = "";
    for (Pattern form : List.of(YEAR_FIRST, DAY_FIRST, NAMED, NAMED_MONTH_FIRST)) {
      Matcher matcher = form.matcher(even);
      while (matcher.find()) {
        Optional<LocalDate> read = day(form, matcher);
        if (read.isPresent() && isFree(spans, matcher)) {
          spans.add(new Span(matcher.start(), matcher.end()));
          print = day.isEmpty() ? line.substring(matcher.start(), matcher.end()) : print;
          day = day.or(() -> read);
        }
      }
    }
    all(HIJRI_DATE, even, spans);
    Optional<LocalTime> time = time(even, spans);
    all(WEEKDAY, even, spans);
    spans.sort(Comparator.naturalOrder());
    String basis = "the dateline's \"" + print.strip() + "\", read day first";
    return new Found(spans, day.map(d -> dated(d, time, basis)));
  }

  private static PartialDate dated(LocalDate day, Optional<LocalTime> time, String basis) {
    return time.map(t ->
            new PartialDate(Optional.of(day + "T" + t), PartialDate.Precision.MINUTE, basis, 0.95))
        .orElseGet(() ->
            new PartialDate(Optional.of(day.toString()), PartialDate.Precision.DAY, basis, 0.95));
  }

  private static boolean isFree(List<Span> spans, Matcher matcher) {
    Span span = new Span(matcher.start(), matcher.end());
    return spans.stream().noneMatch(s -> s.overlap(span) > 0);
  }

  private static void all(Pattern form, String even, List<Span> spans) {
    Matcher matcher = form.matcher(even);
    while (matcher.find()) {
      if (isFree(spans, matcher)) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
  }

  private static Optional<LocalTime> time(String even, List<Span> spans) {
    Matcher matcher = TIME.matcher(even);
    while (matcher.find()) {
      int hour = Integer.parseInt(matcher.group(1));
      int minute = Integer.parseInt(matcher.group(2));
      if (hour < 24 && minute < 60 && isFree(spans, matcher)) {
        spans.add(new Span(matcher.start(), matcher.end()));
        return Optional.of(LocalTime.of(onTheClock(hour, matcher.group(3)), minute));
      }
    }
    return Optional.empty();
  }

  private static int onTheClock(int hour, @org.jspecify.annotations.Nullable String half) {
    if (half == null || hour > 12) {
      return hour;
    }
    boolean afternoon = half.startsWith("\u0645") || half.startsWith("p");
    return afternoon ? (hour == 12 ? 12 : hour + 12) : (hour == 12 ? 0 : hour);
  }

  private static Optional<LocalDate> day(Pattern form, Matcher matcher) {
    if (form == YEAR_FIRST) {
      return day(number(matcher, 1), number(matcher, 3), number(matcher, 4));
    }
    if (form == DAY_FIRST) {
      int first = number(matcher, 1);
      int second = number(matcher, 3);
      return day(number(matcher, 4), second, first)
          .or(() -> day(number(matcher, 4), first, second));
    }
    boolean monthFirst = form == NAMED_MONTH_FIRST;
    int month = MONTHS.getOrDefault(matcher.group(monthFirst ? 1 : 2), 0);
    return day(number(matcher, 3), month, number(matcher, monthFirst ? 2 : 1));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Evens out letters and digits one by one, so that positions stay those of the line. */
  private static String even(String line) {
    StringBuilder even = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      String folded = Folding.fold(line.substring(i, i + 1));
      even.append(folded.length() == 1 ? folded.charAt(0) : line.charAt(i));
    }
    return even.toString();
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String country : COUNTRIES) {
      put(months, new DateFormatSymbols(new ULocale("ar" + country)).getMonths());
    }
    for (String language : List.of("en", "fr")) {
      put(months, new DateFormatSymbols(new ULocale(language)).getMonths());
      put(months, new DateFormatSymbols(new ULocale(language)).getShortMonths());
    }
    return Map.copyOf(months);
  }

  private static void put(Map<String, Integer> months, String[] names) {
    for (int i = 0; i < names.length; i++) {
      if (!names[i].isBlank()) {
        months.putIfAbsent(Folding.fold(names[i].replace(".", "")), i + 1);
      }
    }
  }

  private static Set<String> hijriMonths() {
    Calendar hijri = new IslamicCalendar(new ULocale("ar"));
    Set<String> names = new TreeSet<>();
    for (String name : new DateFormatSymbols(hijri, new ULocale("ar")).getMonths()) {
      names.add(Folding.fold(name));
    }
    return names;
  }

  private static Set<String> weekdays() {
    Set<String> names = new TreeSet<>();
    for (String language : List.of("ar", "en", "fr")) {
      for (String name : new DateFormatSymbols(new ULocale(language)).getWeekdays()) {
        if (!name.isBlank()) {
          names.add(Folding.fold(name).toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  /** The longest first, so that a name is not cut where another begins it. */
  private static String anyOf(Iterable<String> names) {
    List<String> sorted = new ArrayList<>();
    names.forEach(sorted::add);
    sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
    return sorted.stream()
        .map(n -> Pattern.quote(n).replace(" ", "\\E\\s+\\Q"))
        .collect(Collectors.joining("|"));
  }
}
