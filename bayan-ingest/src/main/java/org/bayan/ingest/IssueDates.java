package org.bayan.ingest;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.article.Article;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;
import org.bayan.reading.Mention;
import org.bayan.reading.time.DateReader;
import org.bayan.text.Folding;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * Finds the date of issue in a dateline, by the reader of dates in running text, and with it the
 * hours, eras and days of the week that stand about it.
 */
final class IssueDates {
  /**
   * What was found.
   *
   * @param spans where dates, hours and days of the week stand, in order, without overlap
   * @param date the first full date of them
   */
  record Found(List<Span> spans, Optional<PartialDate> date) {}

  private static final DateReader READER = new DateReader();
  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
  private static final Pattern GLUED =
      Pattern.compile("(?<=\\p{L})(?=\\p{Nd}{1,4}[-/.]\\p{Nd}{1,2}[-/.]\\p{Nd}{2,4})");
  private static final Pattern ERA =
      Pattern.compile("\\G\\s*(?:\u0645|\u0647\\p{M}*\u0640?)(?!\\p{L})");
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\p{Nd}:])\\p{Nd}{1,2}:\\p{Nd}{2}(?::\\p{Nd}{2})?(?![\\p{Nd}:])"
              + "(?:\\s*(?:\u0635\u0628\u0627\u062D\u0627|\u0645\u0633\u0627\u0621|\u0635|\u0645|"
              + "am|pm|AM|PM|a\\.m\\.|p\\.m\\.)(?!\\p{L}))?");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?<!\\p{L})(?:\u064A\u0648\u0645\\s+)?(?:" + weekdays() + ")(?!\\p{L})");

  private IssueDates() {}

  /**
   * Finds what there is of a date in a line.
   *
   * @param line a line, or the start of a paragraph
   */
  static Found in(String line) {
    List<Span> spans = new ArrayList<>();
    Optional<PartialDate> date = Optional.empty();
    if (DIGIT.matcher(line).find()) {
      String loose = loose(line);
      List<Mention.OfDate> mentions = READER.read(bare(loose), Tokens.of(loose));
      for (Mention.OfDate mention : mentions) {
        spans.add(withEra(line, mention.span()));
      }
      date =
          mentions.stream()
              .map(Mention.OfDate::date)
              .filter(d -> d.day().isPresent())
              .findFirst()
              .map(d -> told(d, line));
    }
    add(TIME, line, spans);
    add(WEEKDAY, even(line), spans);
    spans.sort(Comparator.naturalOrder());
    return new Found(spans, date);
  }

  /** Frees a date in digits from the word before it, which pages forget to, letter for letter. */
  private static String loose(String line) {
    Matcher glued = GLUED.matcher(line);
    if (!glued.find()) {
      return line;
    }
    return line.substring(0, glued.start() - 1) + " " + line.substring(glued.start());
  }

  private static PartialDate told(PartialDate date, String line) {
    return new PartialDate(
        date.value(),
        date.precision(),
        "the dateline \"" + line.strip() + "\": " + date.basis(),
        Math.min(0.95, date.confidence()));
  }

  private static Span withEra(String line, Span span) {
    Matcher era = ERA.matcher(line);
    return era.find(span.end()) && era.start() == span.end()
        ? new Span(span.begin(), era.end())
        : span;
  }

  private static void add(Pattern form, String line, List<Span> spans) {
    Matcher matcher = form.matcher(line);
    while (matcher.find()) {
      Span span = new Span(matcher.start(), matcher.end());
      if (spans.stream().noneMatch(s -> s.overlap(span) > 0)) {
        spans.add(span);
      }
    }
  }

  /** Evens out letters one by one, so that positions stay those of the line. */
  private static String even(String line) {
    StringBuilder even = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      String folded = Folding.fold(line.substring(i, i + 1));
      even.append(folded.length() == 1 ? folded.charAt(0) : line.charAt(i));
    }
    return even.toString();
  }

  private static String weekdays() {
    TreeSet<String> names = new TreeSet<>();
    for (String language : List.of("ar", "en", "fr")) {
      for (String name : new DateFormatSymbols(new ULocale(language)).getWeekdays()) {
        if (!name.isBlank()) {
          names.add(Folding.fold(name));
        }
      }
    }
    return names.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  private static Article bare(String line) {
    return new Article(
        "dateline",
        new Source("dateline", Optional.empty(), "", "text/plain"),
        "und",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        line,
        List.of(),
        Optional.empty());
  }
}
