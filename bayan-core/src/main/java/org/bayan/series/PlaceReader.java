package org.bayan.series;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;
import org.bayan.reading.Reading;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/** Reads from the opening of a report where the meeting was. */
final class PlaceReader {
  /** A place this far from a word of meeting, in tokens, is near it. */
  private static final int REACH = 14;

  /** How far before a place stands what it says the meeting was about; in tokens. */
  private static final int TOPIC_REACH = 3;

  /** The headline and the sentence behind it, or the first two sentences. */
  private static final int LEAD = 2;

  /** What a sentence further from the start costs in rank. */
  private static final int LATER = 5;

  private final MeetingWords words = MeetingWords.standard();
  private final MeetingContext context = new MeetingContext();
  private final Map<String, Actor> actors;

  /**
   * Makes a reader.
   *
   * @param actors the corpus' actors by id
   */
  PlaceReader(Map<String, Actor> actors) {
    this.actors = actors;
  }

  /** A place behind "in", in a sentence of the opening that tells of the meeting. */
  Optional<String> read(Reading reading, List<Span> opening) {
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
            && !context.isOfNext(tokens, place.span())
            && !context.isOfPast(tokens, sentence, place.span())
            && !isTopic(tokens, place.span())
            && !isPartOfName(tokens, place.span(), places)) {
          int far = context.distance(tokens, sentence, place.span());
          int distance = Math.min(far, 2 * REACH);
          if (far <= 2 * REACH || s < LEAD) {
            ranks.merge(placeName(place), LATER * s + distance / 2, Math::min);
          }
        }
      }
      if (met) {
        capital(tokens, sentence).ifPresent(c -> ranks.putIfAbsent(c, REACH));
      }
    }
    return nearest(ranks);
  }

  /** "In the American capital", which names no place and tells one. */
  private Optional<String> capital(Tokens tokens, Span sentence) {
    for (int at = tokens.indexAt(sentence.begin());
        at + 1 < tokens.size() && tokens.get(at).span().begin() < sentence.end();
        at++) {
      if (words.is("capital", tokens, at)) {
        Optional<String> city = Cities.standard().capital(tokens.folded(at + 1));
        if (city.isPresent()) {
          return city;
        }
      }
    }
    return Optional.empty();
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
