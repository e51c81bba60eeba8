package org.bayan.series;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.reading.Actor;
import org.bayan.reading.Reading;
import org.bayan.reading.corpus.DateReviser;
import org.bayan.reading.time.Anchor;

/**
 * Settles, by the day that the other reports of a meeting tell, what a report of it leaves open.
 * The occasions themselves stand on what each report told alone: nothing flows back.
 */
final class DateRevision {
  private final DateReviser reviser;

  /**
   * Makes a revision.
   *
   * @param actors everybody and everything named in the corpus
   */
  DateRevision(List<Actor> actors) {
    this.reviser = new DateReviser(actors);
  }

  /**
   * Returns readings, those of reports that tell no day of their meeting read again where another
   * report of it does.
   *
   * @param readings the readings, in order
   * @param groups the reports of each meeting
   * @param occasions the occasion of each group
   */
  List<Reading> revise(
      List<Reading> readings, List<List<Report>> groups, List<Occasion> occasions) {
    Map<String, Anchor> anchors = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      Optional<Anchor> anchor = anchor(groups.get(i), occasions.get(i));
      if (anchor.isPresent()) {
        groups.get(i).stream()
            .filter(r -> r.meeting().day().isEmpty())
            .forEach(r -> anchors.put(r.id(), anchor.get()));
      }
    }
    return readings.stream()
        .map(r ->
            Optional.ofNullable(anchors.get(r.article().id()))
                .map(a -> reviser.revise(r, a))
                .orElse(r))
        .toList();
  }

  /** The day of an occasion with the report that tells it best. */
  private static Optional<Anchor> anchor(List<Report> reports, Occasion occasion) {
    return occasion
        .date()
        .day()
        .flatMap(day ->
            reports.stream()
                .filter(
                    r -> r.meeting().told() && r.meeting().day().filter(day::equals).isPresent())
                .min(
                    Comparator.comparingDouble((Report r) -> -r.meeting().date().confidence())
                        .thenComparing(Report::id))
                .map(r -> new Anchor(day, r.id())));
  }
}
