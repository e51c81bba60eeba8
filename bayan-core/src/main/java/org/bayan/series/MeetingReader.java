package org.bayan.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.article.PartialDate.Precision;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;
import org.bayan.reading.Reading;
import org.bayan.reading.act.CollectiveVoice;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * Reads from one article which meeting it reports, if any.
 *
 * <p>An article reports a meeting where a body or "we" speaks in a good part of its declarations
 * and a meeting or a statement is named near its start. Ordinary news reports none.
 */
final class MeetingReader {
  /** How many sentences from the start may introduce the meeting. */
  private static final int OPENING = 8;

  /** A date this far from a word of meeting, in tokens, may be the meeting's. */
  private static final int REACH = 14;

  /** The headline and the sentence behind it, or the first two sentences. */
  private static final int LEAD = 2;

  /** What a sentence further from the start, and a date that nothing settles, cost in rank. */
  private static final int LATER = 5;

  private static final int OPEN = 10;

  /** What "held on" right before a date gains it in rank: as much as standing in the lead. */
  private static final int HELD = 20;

  private final MeetingWords words = MeetingWords.standard();
  private final MeetingContext context = new MeetingContext();
  private final PlaceReader places;
  private final HostReader hosts;
  private final BodyReader bodies;

  /**
   * Makes a reader.
   *
   * @param actors the corpus' actors by id
   */
  MeetingReader(Map<String, Actor> actors) {
    this.places = new PlaceReader(actors);
    this.hosts = new HostReader(actors);
    this.bodies = new BodyReader(actors);
  }

  /** Returns the meeting that an article reports; empty for ordinary news. */
  Optional<Meeting> read(Reading reading) {
    List<Span> opening = opening(reading);
    boolean named =
        opening.stream().anyMatch(s -> namesMeeting(reading.tokens(), s))
            || opensWithSession(reading, opening);
    if (!named || !bodySpeaks(reading, opening)) {
      return Optional.empty();
    }
    Optional<Mention.OfDate> told = date(reading, opening);
    PartialDate date = told.map(Mention.OfDate::date).orElseGet(() -> byIssue(reading));
    List<String> bodies = this.bodies.read(reading, opening);
    boolean virtual = opening.stream().anyMatch(s -> isVirtual(reading.tokens(), s));
    Optional<String> place = virtual ? Optional.empty() : places.read(reading, opening);
    return Optional.of(
        new Meeting(
            date,
            told.isPresent(),
            told.flatMap(d -> weekday(reading, d.span())),
            latestPast(reading, date),
            reading.article().published().flatMap(PartialDate::day),
            place,
            reading.article().place().filter(p -> !Cities.standard().isCountry(p)),
            virtual ? Optional.of(true) : place.map(p -> false),
            hosts.read(reading, opening),
            bodies,
            this.bodies.name(reading, opening, bodies)));
  }

  /** A body speaks throughout, or a short report opens with its meeting and what it declared. */
  private boolean bodySpeaks(Reading reading, List<Span> opening) {
    return CollectiveVoice.speaksIn(reading)
        || opensWithSession(reading, opening) && CollectiveVoice.opens(reading, LEAD)
        || councilSits(reading, opening);
  }

  /** The lead tells what a council decided, and the opening that it sat: there it decided. */
  private boolean councilSits(Reading reading, List<Span> opening) {
    Tokens tokens = reading.tokens();
    boolean decided =
        opening.stream()
            .limit(LEAD)
            .anyMatch(s ->
                anyIn(
                    tokens,
                    s,
                    at -> words.is("decided", tokens, at) && words.is("council", tokens, at + 1)));
    return decided
        && opening.stream()
            .anyMatch(s -> anyIn(tokens, s, at -> words.isWithParticle("sitting", tokens, at)));
  }

  /** The lead says that somebody met, or that a council decided. */
  private boolean opensWithSession(Reading reading, List<Span> opening) {
    Tokens tokens = reading.tokens();
    return opening.stream()
        .limit(LEAD)
        .anyMatch(s ->
            anyIn(
                tokens,
                s,
                at ->
                    words.isWithParticle("session", tokens, at)
                        || words.is("decided", tokens, at) && words.is("council", tokens, at + 1)));
  }

  /** The headline and the first sentences of the body. */
  private static List<Span> opening(Reading reading) {
    List<Span> opening = new ArrayList<>(reading.article().spans(Block.Kind.TITLE));
    reading.sentences().stream().limit(OPENING).forEach(opening::add);
    int size = reading.sentences().size();
    if (size > OPENING) {
      opening.add(reading.sentences().get(size - 1));
    }
    return opening;
  }

  private boolean namesMeeting(Tokens tokens, Span span) {
    return anyIn(
        tokens,
        span,
        at ->
            words.isWithParticle("noun", tokens, at)
                || words.is("verb", tokens, at)
                || words.isWithParticle("statement", tokens, at));
  }

  private boolean isVirtual(Tokens tokens, Span span) {
    return words.meetIn(tokens, span)
        && anyIn(tokens, span, at -> words.isWithParticle("virtual", tokens, at));
  }

  private static boolean anyIn(Tokens tokens, Span span, java.util.function.IntPredicate test) {
    for (int at = tokens.indexAt(span.begin());
        at < tokens.size() && tokens.get(at).span().begin() < span.end();
        at++) {
      if (test.test(at)) {
        return true;
      }
    }
    return false;
  }

  /** The date that stands nearest to a word of meeting, references to other meetings left out. */
  private Optional<Mention.OfDate> date(Reading reading, List<Span> opening) {
    List<Mention.OfReference> cited = reading.mentions(Mention.OfReference.class).toList();
    Map<Mention.OfDate, Integer> ranks = new HashMap<>();
    for (int s = 0; s < opening.size(); s++) {
      Span sentence = opening.get(s);
      for (Mention.OfDate date : reading.mentions(Mention.OfDate.class).toList()) {
        boolean day = isDay(date.date().precision());
        boolean other = cited.stream().anyMatch(c -> c.span().overlap(date.span()) > 0);
        boolean next = context.isOfNext(reading.tokens(), date.span());
        boolean past = context.isOfPast(reading.tokens(), sentence, date.span());
        if (day && !other && !next && !past && sentence.contains(date.span())) {
          boolean held = isHeldThen(reading.tokens(), date.span());
          int distance = held ? 0 : context.distance(reading.tokens(), sentence, date.span());
          boolean lead = s <= 1 && date.relative();
          if (distance <= REACH || lead) {
            int open = date.date().value().isPresent() ? 0 : OPEN;
            int rank = LATER * s + (lead ? 0 : distance / 2) + open - (held ? HELD : 0);
            ranks.merge(date, rank, Math::min);
          }
        }
      }
    }
    return ranks.entrySet().stream()
        .min(
            Map.Entry.<Mention.OfDate, Integer>comparingByValue()
                .thenComparing(e -> e.getKey().span()))
        .map(Map.Entry::getKey);
  }

  /** "The session held on": the day stands right behind the word for it. */
  private boolean isHeldThen(Tokens tokens, Span date) {
    int at = tokens.indexAt(date.begin());
    return words.is("held", tokens, at - 1)
        || words.is("on", tokens, at - 1) && words.is("held", tokens, at - 2);
  }

  private static boolean isDay(Precision precision) {
    return precision == Precision.DAY
        || precision == Precision.MINUTE
        || precision == Precision.WEEKDAY;
  }

  private static PartialDate byIssue(Reading reading) {
    return reading
        .article()
        .published()
        .flatMap(PartialDate::day)
        .map(day ->
            new PartialDate(
                Optional.of(day.toString()),
                Precision.DAY,
                "the text does not say when; on or shortly before the day of issue, " + day,
                0.5))
        .orElse(new PartialDate(Optional.empty(), Precision.DAY, "the text does not say when", 0));
  }

  private Optional<DayOfWeek> weekday(Reading reading, Span span) {
    Tokens tokens = reading.tokens();
    for (int at = tokens.indexAt(span.begin());
        at < tokens.size() && tokens.get(at).span().begin() < span.end();
        at++) {
      Optional<DayOfWeek> day = words.weekday(tokens.folded(at));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  /** The latest settled date in the text before the meeting's own: the meeting came after it. */
  private static Optional<LocalDate> latestPast(Reading reading, PartialDate own) {
    Optional<LocalDate> meeting = own.day();
    return reading
        .mentions(Mention.OfDate.class)
        .filter(
            d -> !d.relative() && reading.sentences().stream().anyMatch(s -> s.contains(d.span())))
        .map(d -> firstDay(d.date()))
        .flatMap(Optional::stream)
        .filter(d -> meeting.isEmpty() || d.isBefore(meeting.get()))
        .filter(d ->
            reading
                .article()
                .published()
                .flatMap(PartialDate::day)
                .map(p -> !d.isAfter(p))
                .orElse(true))
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> firstDay(PartialDate date) {
    return date.value()
        .filter(v -> v.length() >= 7)
        .map(v ->
            v.length() >= 10 ? LocalDate.parse(v.substring(0, 10)) : LocalDate.parse(v + "-01"));
  }
}
