package org.bayan.reading.name;

import java.util.List;
import java.util.Map;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;

/**
 * The actors of a corpus and where they are named.
 *
 * @param list the actors, sorted by id
 * @param mentions by the article's id, where actors are named in it, in order, without overlap
 */
public record Actors(List<Actor> list, Map<String, List<Mention.OfActor>> mentions) {
  public Actors {
    list = List.copyOf(list);
    mentions = Map.copyOf(mentions);
  }

  /** Returns where actors are named in an article; nowhere if it was not read. */
  public List<Mention.OfActor> in(String article) {
    return mentions.getOrDefault(article, List.of());
  }
}
