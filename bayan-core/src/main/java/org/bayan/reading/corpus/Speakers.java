package org.bayan.reading.corpus;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.reading.Actor;
import org.bayan.reading.Declaration;
import org.bayan.reading.Mention;
import org.bayan.reading.Voice;
import org.bayan.reading.act.Attribution;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * Settles who makes each declaration, and in whose voice: whoever stands as the doer of its verb,
 * before or behind it; where nobody does, whoever spoke last. Those who first speak as a body are
 * the issuers of what is reported: "the statement" and "we" are they.
 */
final class Speakers {
  /** How far behind an office its holder's name may stand, a comma between; in UTF-16 units. */
  private static final int APPOSITION = 3;

  /** One meeting under many names: the groups that no other body is called by. */
  private static final Set<String> THOSE_WHO_MEET =
      Set.of("ministers", "participants", "member-states", "leaders", "delegations", "delegates");

  private final Map<String, Actor.Kind> kinds;

  /**
   * Makes a settler.
   *
   * @param kinds what each actor of the corpus is, by id
   */
  Speakers(Map<String, Actor.Kind> kinds) {
    this.kinds = kinds;
  }

  /** Who spoke last, and who issues what is reported. */
  private static final class Floor {
    private Optional<String> last = Optional.empty();
    private final Set<String> issuers = new LinkedHashSet<>();
    private Voice voice = Voice.REPORT;

    Optional<String> issuer() {
      return issuers.stream().findFirst();
    }
  }

  /**
   * Returns the same declarations with their speakers and voices.
   *
   * @param tokens the article's tokens
   * @param declarations its declarations, in order
   * @param actors where actors are named in it, in order
   */
  List<Declaration> settle(
      Tokens tokens, List<Declaration> declarations, List<Mention.OfActor> actors) {
    List<Declaration> settled = new ArrayList<>();
    Floor floor = new Floor();
    for (Declaration declaration : declarations) {
      Attribution told = Attribution.of(tokens, declaration);
      settled.add(settled(declaration, told, named(told, actors), floor));
    }
    return settled;
  }

  private Declaration settled(
      Declaration declaration, Attribution told, Optional<String> named, Floor floor) {
    Optional<String> speaker = floor.last;
    Voice voice = floor.voice;
    switch (told.kind()) {
      case BODY -> {
        voice = isIssuer(named, floor) ? Voice.STATEMENT : Voice.OTHER;
        speaker = named.or(floor::issuer);
        if (voice == Voice.STATEMENT) {
          named.ifPresent(floor.issuers::add);
        }
      }
      case ANYBODY -> {
        speaker = named;
        voice = voiceOf(named, floor);
      }
      case PERHAPS -> {
        speaker = named.or(() -> floor.last);
        voice = named.isPresent() ? voiceOf(named, floor) : goingOn(floor);
      }
      case OURS -> {
        voice = goingOn(floor);
        speaker = floor.last.or(floor::issuer);
      }
      case SAME -> voice = goingOn(floor);
      // What stands without any verb of telling goes on with what was told before it.
      case NOBODY -> {}
    }
    if (told.earlier()) {
      voice = Voice.OTHER;
    }
    if (told.kind() != Attribution.Kind.NOBODY) {
      floor.last = speaker;
      floor.voice = voice;
    }
    return declaration.by(speaker).in(voice);
  }

  private static Voice goingOn(Floor floor) {
    return floor.voice == Voice.REPORT ? Voice.STATEMENT : floor.voice;
  }

  private boolean isIssuer(Optional<String> named, Floor floor) {
    // Ministers meet as one coalition: of each kind the first that speaks is the issuer.
    return named.isEmpty()
        || floor.issuers.contains(named.get())
        || THOSE_WHO_MEET.contains(named.get())
        || floor.issuers.stream().noneMatch(id -> kinds.get(id) == kinds.get(named.get()));
  }

  /** A person speaks for themself; the body that issues, by its name; anybody else stands aside. */
  private Voice voiceOf(Optional<String> named, Floor floor) {
    if (named.filter(floor.issuers::contains).isPresent()) {
      return Voice.STATEMENT;
    }
    Actor.Kind kind = named.map(kinds::get).orElse(Actor.Kind.PERSON);
    if (kind == Actor.Kind.PERSON) {
      return Voice.OFFICIAL;
    }
    if (floor.issuers.isEmpty() && floor.last.isEmpty() && kind != Actor.Kind.PLACE) {
      named.ifPresent(floor.issuers::add);
      return Voice.STATEMENT;
    }
    return Voice.OTHER;
  }

  /**
   * The actor who stands at a doer: a person before the body of their office; a place only where
   * the doer begins with it.
   */
  private Optional<String> named(Attribution told, List<Mention.OfActor> actors) {
    Span doer = told.doer();
    boolean body = told.kind() == Attribution.Kind.BODY;
    Optional<String> first = Optional.empty();
    int end = doer.end();
    for (int at = from(doer.begin(), actors); at < actors.size(); at++) {
      Mention.OfActor mention = actors.get(at);
      if (doer.length() == 0 || mention.span().begin() >= end + APPOSITION) {
        break;
      }
      Actor.Kind kind = kinds.get(mention.actor());
      boolean inside = mention.span().begin() < doer.end();
      if (kind == Actor.Kind.PERSON && body) {
        break;
      }
      if (kind == Actor.Kind.PERSON && (inside || first.isPresent())) {
        return Optional.of(mention.actor());
      }
      boolean speaks = kind != Actor.Kind.PLACE || mention.span().begin() == doer.begin();
      if (inside && speaks && first.isEmpty()) {
        first = Optional.of(mention.actor());
      }
    }
    return first;
  }

  /** The index of the first mention from a position on. */
  private static int from(int position, List<Mention.OfActor> actors) {
    int low = 0;
    int high = actors.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (actors.get(middle).span().begin() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
