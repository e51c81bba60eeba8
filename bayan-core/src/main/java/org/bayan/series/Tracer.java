package org.bayan.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.alignment.Alignment;
import org.bayan.alignment.Passage;
import org.bayan.reading.Actor;
import org.bayan.reading.Corpus;
import org.bayan.reading.Reading;
import org.bayan.reuse.Formula;
import org.bayan.reuse.ReuseFinder;

/**
 * Traces a corpus from its readings on: what is said again, at which meetings, how each formula
 * lived and what became of each promise. The way in to this package.
 */
public final class Tracer {
  /**
   * Traces a corpus.
   *
   * @param corpus what was read
   * @param sameAs the id of an earlier copy for each article that is a duplicate; duplicates lend
   *     no passage to anything
   */
  public Trace trace(Corpus corpus, Map<String, String> sameAs) {
    Map<String, Actor> actors = new HashMap<>();
    corpus.actors().forEach(a -> actors.put(a.id(), a));
    List<Reading> read =
        corpus.readings().stream().filter(r -> !sameAs.containsKey(r.article().id())).toList();
    List<Report> reports = reports(read, actors);
    ReuseFinder reuse = new ReuseFinder(read);
    List<Alignment> alignments = reuse.alignments();
    List<List<Report>> groups = new OccasionFinder(new Kinship(reports, alignments)).group(reports);
    List<Formula> formulas = reuse.formulas(occasionOf(groups));
    Map<Passage, String> formulaOf = formulaOf(formulas);

    OccasionMaker maker = new OccasionMaker(formulaOf);
    List<Occasion> occasions = groups.stream().map(maker::make).toList();
    List<Series> series = new SeriesMaker(reports, formulaOf, actors).make(occasions);

    List<FormulaLife> lives = lives(read, formulas, series);
    List<Reading> reporting = reports.stream().map(Report::reading).toList();
    List<Commitment> commitments = commitments(reporting, actors, series, lives);
    List<Reading> revised =
        new DateRevision(corpus.actors()).revise(corpus.readings(), groups, occasions);
    return new Trace(revised, corpus.actors(), alignments, lives, series, commitments, sameAs);
  }

  private static List<Report> reports(List<Reading> read, Map<String, Actor> actors) {
    MeetingReader meetings = new MeetingReader(actors);
    List<Report> reports = new ArrayList<>();
    for (Reading reading : read) {
      meetings.read(reading).ifPresent(m -> reports.add(new Report(reading, m)));
    }
    return reports;
  }

  /** Each group of reports is named by its first article until it is an occasion. */
  private static Map<String, String> occasionOf(List<List<Report>> groups) {
    Map<String, String> of = new HashMap<>();
    groups.forEach(g -> g.forEach(r -> of.put(r.id(), g.get(0).id())));
    return of;
  }

  private static Map<Passage, String> formulaOf(List<Formula> formulas) {
    Map<Passage, String> of = new HashMap<>();
    formulas.forEach(f -> f.passages().forEach(p -> of.put(p, f.id())));
    return of;
  }

  /** A formula's life is told over the series in which it has the most passages. */
  private static List<FormulaLife> lives(
      List<Reading> read, List<Formula> formulas, List<Series> series) {
    Map<String, Series> seriesOf = new HashMap<>();
    series.forEach(s -> s.occasions().forEach(o -> o.articles().forEach(a -> seriesOf.put(a, s))));
    LifeTeller teller = new LifeTeller(read);
    List<FormulaLife> lives = new ArrayList<>();
    for (Formula formula : formulas) {
      Map<String, Integer> votes = new HashMap<>();
      for (Passage passage : formula.passages()) {
        Optional.ofNullable(seriesOf.get(passage.article()))
            .ifPresent(s -> votes.merge(s.id(), 1, Integer::sum));
      }
      Optional<Series> home =
          series.stream()
              .filter(s -> votes.containsKey(s.id()))
              .reduce(
                  (a, b) -> votes.getOrDefault(b.id(), 0) > votes.getOrDefault(a.id(), 0) ? b : a);
      lives.add(
          home.map(s -> teller.tell(formula, s))
              .orElseGet(() -> new FormulaLife(formula, Optional.empty(), List.of())));
    }
    return lives;
  }

  private static List<Commitment> commitments(
      List<Reading> reporting,
      Map<String, Actor> actors,
      List<Series> series,
      List<FormulaLife> lives) {
    CommitmentFollower follower =
        new CommitmentFollower(reporting, new Evidence(reporting, actors));
    List<Commitment> commitments = new ArrayList<>();
    for (Series one : series) {
      List<FormulaLife> own =
          lives.stream().filter(l -> l.series().filter(one.id()::equals).isPresent()).toList();
      commitments.addAll(follower.follow(one, own));
    }
    return commitments;
  }
}
