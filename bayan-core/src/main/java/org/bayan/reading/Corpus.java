package org.bayan.reading;

import java.util.List;

/**
 * What was read in the articles of a corpus.
 *
 * @param readings one an article, in the order of the articles' ids
 * @param actors everybody and everything named in them, in the order of the actors' ids
 */
public record Corpus(List<Reading> readings, List<Actor> actors) {
  public Corpus {
    readings = List.copyOf(readings);
    actors = List.copyOf(actors);
  }
}
