package org.bayan.reading.time;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;
import org.bayan.reading.Mention;
import org.bayan.reading.number.Walk;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * Reads the dates of an article and settles what they leave open.
 *
 * <p>Months are those of CLDR in all Arabic locales, the Hijri months, and the English; days stand
 * before months, as the Arab press prints them. Hijri days are turned by the calendar of Umm
 * al-Qura. A day without a year is settled by the day of issue; without one, by the weekday and the
 * days that the text cites; what nothing settles has no value.
 */
public final class DateReader {
  private static final int LONGEST_DATELINE = 1000;

  /** Makes a reader. */
  public DateReader() {}

  /**
   * Returns the dates of an article outside its page residue, in order, without overlap.
   *
   * @param article the article; its day of issue, if known, settles its dates
   * @param tokens the tokens of its text
   */
  public List<Mention.OfDate> read(Article article, Tokens tokens) {
    return read(article, tokens, Optional.empty());
  }

  /**
   * Returns the dates of an article, settled by a day that other articles tell.
   *
   * @param article the article; its own day of issue comes first
   * @param tokens the tokens of its text
   * @param anchor the day of the meeting that it reports, as another tells it
   */
  public List<Mention.OfDate> read(Article article, Tokens tokens, Optional<Anchor> anchor) {
    Walk walk = new Walk(tokens);
    List<DatePhrase> phrases =
        Periods.agree(walk, Twins.agree(walk, outsideResidue(article, walk)));
    Bearings bearings = Bearings.take(article, walk, phrases, anchor);
    DateSettler settler = new DateSettler(bearings);
    phrases = Periods.inOrder(walk, phrases, settler);
    List<PartialDate> dates = settleAll(phrases, settler, bearings);
    List<Mention.OfDate> mentions = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      DatePhrase phrase = phrases.get(i);
      Span span = walk.span(phrase.first(), phrase.taken(), phrase.end());
      mentions.add(new Mention.OfDate(span, dates.get(i), phrase.isRelative()));
    }
    return Periods.link(walk, phrases, mentions);
  }

  private static List<PartialDate> settleAll(
      List<DatePhrase> phrases, DateSettler settler, Bearings bearings) {
    Antecedents antecedents = new Antecedents(bearings, phrases);
    List<PartialDate> dates = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      Optional<Stretch> stretch = phrases.get(i).stretch();
      dates.add(
          stretch.isPresent() && stretch.get() instanceof Stretch.Beside beside
              ? antecedents.settle(i, beside, dates)
              : settler.settle(phrases.get(i)));
    }
    return dates;
  }

  private static List<DatePhrase> outsideResidue(Article article, Walk walk) {
    List<Span> residue = article.spans(Block.Kind.BOILERPLATE).stream().sorted().toList();
    List<DatePhrase> outside = new ArrayList<>();
    int next = 0;
    for (DatePhrase phrase : new DateScanner(walk).scan()) {
      Span span = walk.span(phrase.first(), phrase.end());
      while (next < residue.size() && residue.get(next).end() <= span.begin()) {
        next++;
      }
      if (next == residue.size() || residue.get(next).overlap(span) == 0) {
        outside.add(phrase);
      }
    }
    return outside;
  }

  /**
   * Returns the first date that a dateline or a field of metadata gives in full, or failing that
   * the first month or year.
   *
   * @param text such as {@code 2015-08-03 20:09:21}, a day in words, or an internet date
   * @param zone where a time with an offset is told; a time without one is taken as printed
   */
  public Optional<PartialDate> first(String text, ZoneId zone) {
    String stripped = text.strip();
    if (stripped.length() > LONGEST_DATELINE) {
      stripped = stripped.substring(0, LONGEST_DATELINE);
    }
    Optional<PartialDate> instant = instant(stripped, zone);
    return instant.isPresent() ? instant : inWords(stripped);
  }

  private static Optional<PartialDate> instant(String text, ZoneId zone) {
    boolean offset =
        text.endsWith("Z") || text.endsWith("T") || text.matches(".*[+-][0-9:]+(\\[.*])?");
    if (!offset || text.length() > 64) {
      return Optional.empty();
    }
    Optional<ZonedDateTime> time = offset(withColon(text), DateTimeFormatter.ISO_DATE_TIME);
    if (time.isEmpty()) {
      time = offset(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    }
    return time.map(t ->
        new PartialDate(
            Optional.of(
                t.withZoneSameInstant(zone)
                    .format(
                        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", java.util.Locale.ROOT))),
            PartialDate.Precision.MINUTE,
            "printed as " + text,
            0.99));
  }

  /** Many sites print an offset without the colon that the standard wants. */
  private static String withColon(String text) {
    String joined = text.replace(' ', 'T');
    int sign = joined.length() - 5;
    boolean bare = sign > 10 && (joined.charAt(sign) == '+' || joined.charAt(sign) == '-');
    return bare && joined.substring(sign + 1).chars().allMatch(c -> c >= '0' && c <= '9')
        ? joined.substring(0, sign + 3) + ":" + joined.substring(sign + 3)
        : joined;
  }

  private static Optional<ZonedDateTime> offset(String text, DateTimeFormatter format) {
    try {
      return Optional.of(OffsetDateTime.parse(text, format).toZonedDateTime());
    } catch (DateTimeParseException e) {
      // Not of this form: the next is tried.
      return Optional.empty();
    }
  }

  private Optional<PartialDate> inWords(String text) {
    Article bare =
        new Article(
            "dateline",
            new Source("dateline", Optional.empty(), "", "text/plain"),
            "ar",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(),
            Optional.empty());
    List<PartialDate> dates =
        read(bare, Tokens.of(text)).stream()
            .map(Mention.OfDate::date)
            .filter(d -> d.value().isPresent())
            .toList();
    return dates.stream()
        .filter(d -> d.day().isPresent())
        .findFirst()
        .or(() -> dates.stream().findFirst());
  }
}
