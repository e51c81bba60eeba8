package org.bayan.reading.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.reading.Actor;
import org.bayan.reading.Declaration;
import org.bayan.reading.Mention;
import org.bayan.text.Span;

/**
 * Settles who makes each declaration: whoever is named in the frame, before what is declared; else
 * whoever spoke last. A place speaks for nobody.
 */
final class Speakers {
  private final Map<String, Actor.Kind> kinds;

  /**
   * Makes a settler.
   *
   * @param kinds what each actor of the corpus is, by id
   */
  Speakers(Map<String, Actor.Kind> kinds) {
    this.kinds = kinds;
  }

  /**
   * Returns the same declarations with their speakers.
   *
   * @param declarations an article's declarations, in order
   * @param actors where actors are named in it, in order
   */
  List<Declaration> settle(List<Declaration> declarations, List<Mention.OfActor> actors) {
    List<Declaration> settled = new ArrayList<>();
    Optional<String> last = Optional.empty();
    for (Declaration declaration : declarations) {
      Optional<String> named = named(declaration, actors);
      last = named.isPresent() ? named : last;
      settled.add(declaration.by(last));
    }
    return settled;
  }

  private Optional<String> named(Declaration declaration, List<Mention.OfActor> actors) {
    Span whole = declaration.span();
    int frameEnd = Math.max(declaration.content().begin(), whole.begin());
    return actors.stream()
        .filter(m -> m.span().begin() >= whole.begin() && m.span().begin() < frameEnd)
        .filter(m -> kinds.get(m.actor()) != Actor.Kind.PLACE)
        .map(Mention.OfActor::actor)
        .findFirst();
  }
}
