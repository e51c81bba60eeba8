package org.bayan.series;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;
import org.bayan.reading.Reading;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/** Reads from the opening of a report who invited to the meeting or chaired it. */
final class HostReader {
  /** How far behind the cue the first host stands at most, and each behind the last; in tokens. */
  private static final int HOST_REACH = 26;

  private static final int HOST_CHAIN = 14;

  /** How far before the verb its subject stands at most; in tokens. */
  private static final int SUBJECT_REACH = 6;

  private final MeetingWords words = MeetingWords.standard();
  private final Map<String, Actor> actors;

  /**
   * Makes a reader.
   *
   * @param actors the corpus' actors by id
   */
  HostReader(Map<String, Actor> actors) {
    this.actors = actors;
  }

  /** The persons who follow "at the invitation of", "chaired by" or "chaired". */
  List<String> read(Reading reading, List<Span> opening) {
    Tokens tokens = reading.tokens();
    Set<String> hosts = new LinkedHashSet<>();
    List<Mention.OfActor> persons =
        reading.mentions(Mention.OfActor.class).filter(this::isPerson).toList();
    for (Span sentence : opening) {
      int end = tokens.indexAt(sentence.end());
      for (int at = tokens.indexAt(sentence.begin()); at < end; at++) {
        boolean cue =
            words.is("host", tokens, at)
                || words.is("chair", tokens, at) && words.meetIn(tokens, sentence);
        if (cue) {
          List<String> behind = chain(tokens, persons, at, end);
          boolean done = behind.isEmpty() && words.is("chair", tokens, at);
          hosts.addAll(done ? before(tokens, persons, sentence, at) : behind);
        }
      }
    }
    return List.copyOf(hosts);
  }

  private List<String> chain(Tokens tokens, List<Mention.OfActor> persons, int cue, int end) {
    List<String> chain = new ArrayList<>();
    int last = cue;
    for (Mention.OfActor person : persons) {
      int at = tokens.indexAt(person.span().begin());
      if (at <= cue || at >= end) {
        continue;
      }
      int reach = chain.isEmpty() ? HOST_REACH : HOST_CHAIN;
      if (at - last > reach || stopsBetween(tokens, last + 1, at)) {
        break;
      }
      chain.add(person.actor());
      last = tokens.indexAt(person.span().end() - 1);
    }
    return chain;
  }

  /** The person who stands before the verb: "the minister of energy, so-and-so, chaired". */
  private List<String> before(
      Tokens tokens, List<Mention.OfActor> persons, Span sentence, int cue) {
    return persons.stream()
        .filter(p -> sentence.contains(p.span()))
        .filter(p -> {
          int last = tokens.indexAt(p.span().end() - 1);
          return last < cue && cue - last <= SUBJECT_REACH;
        })
        .reduce((first, second) -> second)
        .map(p -> List.of(p.actor()))
        .orElse(List.of());
  }

  private boolean stopsBetween(Tokens tokens, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is("stop", tokens, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Mention.OfActor mention) {
    Actor actor = actors.get(mention.actor());
    return actor != null && actor.kind() == Actor.Kind.PERSON;
  }
}
