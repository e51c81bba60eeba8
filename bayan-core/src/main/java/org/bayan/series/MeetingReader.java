package org.bayan.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** How far before a place or day "next" may stand; in tokens. */
  private static final int NEXT_REACH = 5;

  /** How far before a place stands what it says the meeting was about; in tokens. */
  private static final int TOPIC_REACH = 3;

  /** The headline and the sentence behind it, or the first two sentences. */
  private static final int LEAD = 2;

  /** What a sentence further from the start, and a date that nothing settles, cost in rank. */
  private static final int LATER = 5;

  private static final int OPEN = 10;

  private final MeetingWords words = MeetingWords.standard();
  private final Map<String, Actor> actors;
  private final HostReader hosts;
  private final BodyReader bodies;

  /**
   * Makes a reader.
   *
   * @param actors the corpus' actors by id
   */
  MeetingReader(Map<String, Actor> actors) {
    this.actors = actors;
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
    Optional<String> place = virtual ? Optional.empty() : place(reading, opening);
    return Optional.of(
        new Meeting(
            date,
            told.isPresent(),
            told.flatMap(d -> weekday(reading, d.span())),
            latestPast(reading, date),
            reading.article().published().flatMap(PartialDate::day),
            place,
            reading.article().place(),
            virtual ? Optional.of(true) : place.map(p -> false),
            hosts.read(reading, opening),
            bodies,
            this.bodies.name(reading, opening, bodies)));
  }

  /** A body speaks throughout, or a short report opens with its meeting and what it declared. */
  private boolean bodySpeaks(Reading reading, List<Span> opening) {
    return CollectiveVoice.speaksIn(reading)
        || opensWithSession(reading, opening) && CollectiveVoice.opens(reading, LEAD);
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
        boolean next = isOfNext(reading.tokens(), date.span());
        boolean past = isOfPast(reading.tokens(), sentence, date.span());
        if (day && !other && !next && !past && sentence.contains(date.span())) {
          int distance = distance(reading.tokens(), sentence, date.span());
          boolean lead = s <= 1 && date.relative();
          if (distance <= REACH || lead) {
            int open = date.date().value().isPresent() ? 0 : OPEN;
            ranks.merge(date, LATER * s + (lead ? 0 : distance / 2) + open, Math::min);
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

  private static boolean isDay(Precision precision) {
    return precision == Precision.DAY
        || precision == Precision.MINUTE
        || precision == Precision.WEEKDAY;
  }

  /** How many tokens a date stands from the nearest word of meeting in its sentence. */
  private int distance(Tokens tokens, Span sentence, Span date) {
    int of = tokens.indexAt(date.begin());
    int nearest = Integer.MAX_VALUE;
    for (int at = tokens.indexAt(sentence.begin());
        at < tokens.size() && tokens.get(at).span().begin() < sentence.end();
        at++) {
      boolean met = words.isWithParticle("noun", tokens, at) || words.is("verb", tokens, at);
      if (met || words.isWithParticle("statement", tokens, at)) {
        nearest = Math.min(nearest, Math.abs(at - of));
      }
    }
    return nearest;
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

  /** A place behind "in", in a sentence of the opening that tells of the meeting. */
  private Optional<String> place(Reading reading, List<Span> opening) {
    Tokens tokens = reading.tokens();
    List<Mention.OfActor> places =
        reading
            .mentions(Mention.OfActor.class)
            .filter(m -> actor(m).filter(a -> a.kind() == Actor.Kind.PLACE).isPresent())
            .toList();
    Map<String, Integer> ranks = new LinkedHashMap<>();
    for (int s = 0; s < opening.size(); s++) {
      Span sentence = opening.get(s);
      boolean met = words.meetIn(tokens, sentence);
      if (!met && s >= LEAD) {
        continue;
      }
      for (Mention.OfActor place : places) {
        boolean at = met ? isAt(tokens, place.span()) : isFrom(tokens, place.span());
        if (sentence.contains(place.span())
            && at
            && !isOfNext(tokens, place.span())
            && !isOfPast(tokens, sentence, place.span())
            && !isTopic(tokens, place.span())
            && !isPartOfName(tokens, place.span(), places)) {
          int distance = Math.min(distance(tokens, sentence, place.span()), 2 * REACH);
          ranks.merge(placeName(place), LATER * s + distance / 2, Math::min);
        }
      }
    }
    return nearest(ranks);
  }

  /** The place of the least rank; a city of it that is named too says more. */
  private static Optional<String> nearest(Map<String, Integer> ranks) {
    Comparator<Map.Entry<String, Integer>> order = Map.Entry.comparingByValue();
    Optional<String> found =
        ranks.entrySet().stream()
            .filter(e -> !e.getKey().isEmpty())
            .min(order)
            .map(Map.Entry::getKey);
    return ranks.entrySet().stream()
        .filter(e -> found.filter(f -> Cities.standard().isIn(e.getKey(), f)).isPresent())
        .min(order)
        .map(Map.Entry::getKey)
        .or(() -> found);
  }

  /** "The Saudi capital Riyadh": the country says only which capital is meant. */
  private boolean isPartOfName(Tokens tokens, Span span, List<Mention.OfActor> places) {
    int at = tokens.indexAt(span.begin());
    int after = tokens.indexAt(span.end() - 1) + 1;
    return words.is("capital", tokens, at - 1)
        && places.stream().anyMatch(p -> tokens.indexAt(p.span().begin()) == after);
  }

  private String placeName(Mention.OfActor place) {
    return actors.get(place.actor()) == null
        ? ""
        : java.util.Objects.requireNonNull(actors.get(place.actor())).nameAr();
  }

  private boolean isAt(Tokens tokens, Span span) {
    int at = tokens.indexAt(span.begin());
    String first = tokens.get(at).span().of(tokens.text());
    boolean joined =
        first.charAt(0) == '\u0628' && tokens.get(at).span().begin() < span.begin()
            || first.charAt(0) == '\u0628';
    for (int before = Math.max(0, at - 4); before < at; before++) {
      joined |= words.is("at", tokens, before) && at - before <= 4;
    }
    return joined;
  }

  /** "Their next meeting in": a place or a day of a meeting yet to come. */
  private boolean isOfNext(Tokens tokens, Span span) {
    int at = tokens.indexAt(span.begin());
    for (int before = Math.max(0, at - NEXT_REACH); before < at; before++) {
      if (words.is("next", tokens, before)) {
        return true;
      }
    }
    return false;
  }

  /** "The decision of the meeting held on", "the council had met": a meeting before this one. */
  private boolean isOfPast(Tokens tokens, Span sentence, Span span) {
    int begin = tokens.indexAt(sentence.begin());
    int at = tokens.indexAt(span.begin());
    for (int before = at - 1; before > begin; before--) {
      if (words.isWithParticle("noun", tokens, before)) {
        return words.isWithParticle("outcome", tokens, before - 1);
      }
    }
    return false;
  }

  /** "Developments in", "the war in": the place that a meeting is about. */
  private boolean isTopic(Tokens tokens, Span span) {
    int at = tokens.indexAt(span.begin());
    for (int before = Math.max(0, at - TOPIC_REACH); before < at; before++) {
      if (words.isWithParticle("topic", tokens, before)) {
        return true;
      }
    }
    return false;
  }

  /** A statement is issued "from" a place or in a city; a country that it speaks of is neither. */
  private boolean isFrom(Tokens tokens, Span span) {
    int at = tokens.indexAt(span.begin());
    boolean each = at > 1 && words.is("each", tokens, at - 2);
    return at > 0 && words.is("from", tokens, at - 1) && !each;
  }

  private Optional<Actor> actor(Mention.OfActor mention) {
    return Optional.ofNullable(actors.get(mention.actor()));
  }
}
