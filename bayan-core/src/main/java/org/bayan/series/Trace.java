package org.bayan.series;

import java.util.List;
import java.util.Map;
import org.bayan.alignment.Alignment;
import org.bayan.reading.Actor;
import org.bayan.reading.Reading;

/**
 * Everything that was traced in a corpus: what the record is written from.
 *
 * @param corpus the readings, in the order of their articles' ids
 * @param actors the actors, in the order of their ids
 * @param alignments passage beside passage, in order
 * @param formulas the formulas and their lives, in order; one entry a series in which a formula
 *     stands
 * @param series the series, that with the most occasions first
 * @param commitments the commitments, series by series
 * @param sameAs the id of an earlier copy for each article that is a duplicate
 */
public record Trace(
    List<Reading> corpus,
    List<Actor> actors,
    List<Alignment> alignments,
    List<FormulaLife> formulas,
    List<Series> series,
    List<Commitment> commitments,
    Map<String, String> sameAs) {
  public Trace {
    corpus = List.copyOf(corpus);
    actors = List.copyOf(actors);
    alignments = List.copyOf(alignments);
    formulas = List.copyOf(formulas);
    series = List.copyOf(series);
    commitments = List.copyOf(commitments);
    sameAs = Map.copyOf(sameAs);
  }
}
