package org.bayan.reading.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;
import org.bayan.reading.Reading;
import org.bayan.reading.citation.ReferenceReader;
import org.bayan.reading.time.Anchor;
import org.bayan.reading.time.DateReader;

/**
 * Reads again the dates of an article, and what it cites by them, once another article has told the
 * day of the meeting that both report. All else stays as it was read.
 */
public final class DateReviser {
  private final DateReader dates = new DateReader();

  private final Map<String, Actor.Kind> kinds = new HashMap<>();

  /**
   * Makes a reviser.
   *
   * @param actors everybody and everything named in the corpus
   */
  public DateReviser(List<Actor> actors) {
    actors.forEach(actor -> kinds.put(actor.id(), actor.kind()));
  }

  /**
   * Returns a reading with its dates settled by a meeting.
   *
   * @param reading what was read in the article alone
   * @param anchor the day of its meeting
   */
  public Reading revise(Reading reading, Anchor anchor) {
    List<Mention.OfDate> days =
        dates.read(reading.article(), reading.tokens(), Optional.of(anchor));
    List<Mention.OfActor> named = reading.mentions(Mention.OfActor.class).toList();
    List<Mention> mentions = new ArrayList<>(days);
    mentions.addAll(named);
    reading.mentions(Mention.OfFigure.class).forEach(mentions::add);
    mentions.addAll(ReferenceReader.read(reading.article(), reading.tokens(), days, named, kinds));
    mentions.sort(Comparator.comparing(Mention::span));
    return new Reading(
        reading.article(), reading.tokens(), reading.sentences(), reading.declarations(), mentions);
  }
}
