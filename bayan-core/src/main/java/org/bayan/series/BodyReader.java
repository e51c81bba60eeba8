package org.bayan.series;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.reading.Actor;
import org.bayan.reading.Declaration;
import org.bayan.reading.Mention;
import org.bayan.reading.Reading;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/** Reads from a report who met: the bodies that it may be of, and what it calls those who spoke. */
final class BodyReader {
  /** How far into a declaration its subject stands at most; in tokens. */
  private static final int SUBJECT_REACH = 12;

  private final MeetingWords words = MeetingWords.standard();
  private final Map<String, Actor> actors;

  /**
   * Makes a reader.
   *
   * @param actors the corpus' actors by id
   */
  BodyReader(Map<String, Actor> actors) {
    this.actors = actors;
  }

  /**
   * The organizations and groups that speak, or that the opening says met; the heaviest first, and
   * of two that are as heavy the one that is named first.
   */
  List<String> read(Reading reading, List<Span> opening) {
    Map<String, Integer> weights = new LinkedHashMap<>();
    for (Mention.OfActor mention : reading.mentions(Mention.OfActor.class).toList()) {
      boolean fought = isFought(reading.tokens(), mention.span());
      if (!fought && actor(mention).filter(BodyReader::mayMeet).isPresent()) {
        int weight = isSubject(reading, mention.span()) ? 2 : 0;
        weight += opening.stream().anyMatch(s -> opens(reading, s, mention.span())) ? 2 : 0;
        weights.merge(mention.actor(), weight, Integer::sum);
      }
    }
    Comparator<Map.Entry<String, Integer>> order =
        Comparator.comparing((Map.Entry<String, Integer> e) -> kind(e.getKey()))
            .thenComparing(Map.Entry.<String, Integer>comparingByValue().reversed());
    return weights.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .sorted(order)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Organizations come before groups: these are only those who sit in them. */
  private Actor.Kind kind(String id) {
    Actor actor = actors.get(id);
    return actor == null ? Actor.Kind.GROUP : actor.kind();
  }

  private static boolean mayMeet(Actor actor) {
    return actor.kind() == Actor.Kind.ORGANIZATION || actor.kind() == Actor.Kind.GROUP;
  }

  /** "The coalition against": whom a body fights does not sit in it. */
  private boolean isFought(Tokens tokens, Span span) {
    return words.is("against", tokens, tokens.indexAt(span.begin()) - 1);
  }

  private boolean opens(Reading reading, Span sentence, Span mention) {
    return sentence.contains(mention) && words.meetIn(reading.tokens(), sentence);
  }

  private static boolean isSubject(Reading reading, Span span) {
    Tokens tokens = reading.tokens();
    for (Declaration declaration : reading.declarations()) {
      if (declaration.span().contains(span)) {
        return tokens.indexAt(span.begin()) - tokens.indexAt(declaration.span().begin())
                <= SUBJECT_REACH
            && span.begin() < declaration.content().begin();
      }
    }
    return false;
  }

  /**
   * What the opening calls those who spoke; else the body. A small group or a council of the body
   * says more than "the ministers".
   */
  Optional<String> name(Reading reading, List<Span> opening, List<String> bodies) {
    Optional<String> group =
        reading
            .mentions(Mention.OfActor.class)
            .filter(m -> opening.stream().anyMatch(s -> s.contains(m.span())))
            .filter(m -> isSubject(reading, m.span()))
            .map(this::actor)
            .flatMap(Optional::stream)
            .filter(a -> a.kind() == Actor.Kind.GROUP && bodies.contains(a.id()))
            .filter(a -> a.nameAr().contains(" "))
            .reduce((a, b) -> isMinisters(a) && !isMinisters(b) ? b : a)
            .map(Actor::nameAr);
    return group.or(() -> bodies.stream().findFirst().map(actors::get).map(Actor::nameAr));
  }

  private static boolean isMinisters(Actor actor) {
    return actor.id().startsWith("ministers");
  }

  private Optional<Actor> actor(Mention.OfActor mention) {
    return Optional.ofNullable(actors.get(mention.actor()));
  }
}
