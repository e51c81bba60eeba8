package org.bayan.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.alignment.Passage;
import org.bayan.reading.Act;
import org.bayan.reading.Declaration;
import org.bayan.reading.Mention;
import org.bayan.reading.Reading;
import org.bayan.series.Commitment.Progress;
import org.bayan.series.Commitment.Status;
import org.bayan.series.Commitment.Step;
import org.bayan.series.FormulaLife.Moment;
import org.bayan.text.Fingerprint;

/**
 * Follows what was undertaken: joins the undertakings that one formula carries, tells at which
 * occasion each was made, renewed or left out, and looks for what became of it.
 */
final class CommitmentFollower {
  private final Map<Passage, Declaration> undertaken = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();
  private final MeetingWords words = MeetingWords.standard();
  private final Evidence evidence;

  CommitmentFollower(List<Reading> corpus, Evidence evidence) {
    this.evidence = evidence;
    for (Reading reading : corpus) {
      readings.put(reading.article().id(), reading);
      for (Declaration declaration : reading.declarations()) {
        if (declaration.act() == Act.COMMIT) {
          undertaken.put(new Passage(reading.article().id(), declaration.span()), declaration);
        }
      }
    }
  }

  /**
   * Returns the commitments of a series.
   *
   * @param series the series
   * @param lives the lives of its formulas
   */
  List<Commitment> follow(Series series, List<FormulaLife> lives) {
    Set<String> articles = new HashSet<>();
    series.occasions().forEach(o -> articles.addAll(o.articles()));
    List<Commitment> commitments = new ArrayList<>();
    Set<Passage> joined = new HashSet<>();
    for (FormulaLife life : lives) {
      List<Passage> made =
          life.formula().passages().stream()
              .filter(p -> undertaken.containsKey(p) && articles.contains(p.article()))
              .toList();
      joined.addAll(made);
      // What another body undertakes in the same words is that body's promise.
      List<List<Passage>> promises = byPlace(series, made);
      for (List<Passage> promise : promises) {
        commitments.add(commitment(series, life, promises.size() == 1, promise));
      }
    }
    undertaken.keySet().stream()
        .filter(p -> articles.contains(p.article()) && !joined.contains(p))
        .sorted()
        .forEach(p -> commitments.add(alone(series, p)));
    return commitments;
  }

  /**
   * To meet in one city and to meet in another are two promises, however like the words. A passage
   * that names no city belongs to what its own occasion promises.
   */
  private List<List<Passage>> byPlace(Series series, List<Passage> made) {
    Map<String, List<Passage>> promises = new LinkedHashMap<>();
    List<Passage> open = new ArrayList<>();
    for (Passage passage : made) {
      Reading reading = java.util.Objects.requireNonNull(readings.get(passage.article()));
      Declaration declaration = java.util.Objects.requireNonNull(undertaken.get(passage));
      Optional<String> place = evidence.promisedPlaces(reading, declaration).stream().findFirst();
      place.ifPresentOrElse(
          p -> promises.computeIfAbsent(p, k -> new ArrayList<>()).add(passage),
          () -> open.add(passage));
    }
    List<Passage> rest = new ArrayList<>();
    for (Passage passage : open) {
      promises.values().stream()
          .filter(group -> group.stream().anyMatch(p -> isOfOneOccasion(series, p, passage)))
          .findFirst()
          .orElse(rest)
          .add(passage);
    }
    List<List<Passage>> groups = new ArrayList<>(promises.values());
    if (!rest.isEmpty()) {
      groups.add(rest);
    }
    groups.forEach(g -> g.sort(java.util.Comparator.naturalOrder()));
    return groups;
  }

  private static boolean isOfOneOccasion(Series series, Passage a, Passage b) {
    return series.occasions().stream()
        .map(Occasion::articles)
        .anyMatch(o -> o.contains(a.article()) && o.contains(b.article()));
  }

  private Commitment commitment(
      Series series, FormulaLife life, boolean whole, List<Passage> made) {
    List<String> formula = List.of(life.formula().id());
    return commitment(series, whole ? Optional.of(life) : Optional.empty(), formula, made);
  }

  private Commitment alone(Series series, Passage made) {
    return commitment(series, Optional.empty(), List.of(), List.of(made));
  }

  private Commitment commitment(
      Series series, Optional<FormulaLife> life, List<String> formulas, List<Passage> made) {
    List<Occasion> occasions = series.occasions();
    List<Integer> at = new ArrayList<>();
    for (int o = 0; o < occasions.size(); o++) {
      List<String> articles = occasions.get(o).articles();
      if (made.stream().anyMatch(p -> articles.contains(p.article()))) {
        at.add(o);
      }
    }
    int first = at.get(0);
    Passage promise = speaking(made, occasions.get(first));
    Declaration declaration = java.util.Objects.requireNonNull(undertaken.get(promise));
    Reading reading = java.util.Objects.requireNonNull(readings.get(promise.article()));
    List<Commitment.Later> later =
        evidence.find(reading, declaration, occasions.subList(first + 1, occasions.size())).stream()
            .filter(l -> !made.contains(l.passage()))
            .toList();
    List<Step> history = history(occasions, life, made, later);
    String label =
        declaration.content().of(reading.article().text()).replaceAll("\\s+", " ").strip();
    return new Commitment(
        id(promise),
        label,
        formulas,
        isSpecific(reading, declaration),
        made,
        Optional.of(occasions.get(first).id()),
        Optional.of(occasions.get(at.get(at.size() - 1)).id()),
        status(history, later),
        history,
        later);
  }

  private static String id(Passage promise) {
    int begin = promise.span().begin();
    return "c-" + Fingerprint.of(promise.article() + "\n" + begin + "\n" + promise.span().end());
  }

  private static Passage speaking(List<Passage> made, Occasion occasion) {
    return made.stream()
        .filter(p -> occasion.articles().contains(p.article()))
        .findFirst()
        .orElseThrow();
  }

  private boolean isSpecific(Reading reading, Declaration declaration) {
    boolean named =
        reading.mentions().stream()
            .filter(m -> m instanceof Mention.OfDate || m instanceof Mention.OfFigure)
            .anyMatch(m -> declaration.content().contains(m.span()));
    int first = reading.tokens().indexAt(declaration.content().begin());
    boolean deed = false;
    for (int at = first; at < Math.min(first + 6, reading.tokens().size()); at++) {
      deed |= words.isWithParticle("promise", reading.tokens(), at);
    }
    return named || deed;
  }

  private static List<Step> history(
      List<Occasion> occasions,
      Optional<FormulaLife> life,
      List<Passage> made,
      List<Commitment.Later> later) {
    List<Step> history = new ArrayList<>();
    boolean begun = false;
    for (int o = 0; o < occasions.size(); o++) {
      Occasion occasion = occasions.get(o);
      Optional<Passage> here =
          made.stream().filter(p -> occasion.articles().contains(p.article())).findFirst();
      Optional<Commitment.Later> told =
          later.stream()
              .filter(l -> occasion.articles().contains(l.passage().article()))
              .findFirst();
      if (here.isPresent()) {
        history.add(renewed(occasion, life.map(l -> momentAt(l, occasion)), here.get(), begun));
        begun = true;
      } else if (begun && told.isPresent()) {
        boolean kept = told.get().told() == Commitment.Told.FULFILLED;
        Progress progress = kept ? Progress.FULFILLED : Progress.REPORTED;
        history.add(
            new Step(
                occasion.id(), progress, Optional.of(told.get().passage()), told.get().basis()));
      } else {
        boolean full = occasion.hasFullText();
        String basis =
            full ? "a full text lacks it" : "no full text is known, and no witness carries it";
        history.add(
            new Step(
                occasion.id(),
                full ? Progress.ABSENT : Progress.NOT_COVERED,
                Optional.empty(),
                basis));
      }
    }
    return history;
  }

  private static Moment momentAt(FormulaLife life, Occasion occasion) {
    return life.life().stream()
        .filter(m -> m.occasion().equals(occasion.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Step renewed(
      Occasion occasion, Optional<Moment> moment, Passage passage, boolean begun) {
    if (!begun) {
      return new Step(occasion.id(), Progress.MADE, Optional.of(passage), "first made here");
    }
    FormulaLife.State state = moment.map(Moment::state).orElse(FormulaLife.State.REPEATED);
    Progress progress =
        switch (state) {
          case WEAKENED -> Progress.WEAKENED;
          case STRENGTHENED -> Progress.STRENGTHENED;
          default -> Progress.RENEWED;
        };
    return new Step(
        occasion.id(),
        progress,
        Optional.of(passage),
        moment.map(Moment::basis).orElse("made again"));
  }

  /** The last thing known of it decides. */
  private static Status status(List<Step> history, List<Commitment.Later> later) {
    if (later.stream().anyMatch(l -> l.told() == Commitment.Told.FULFILLED)) {
      return Status.FULFILLED;
    }
    Step last = history.get(history.size() - 1);
    return switch (last.progress()) {
      case MADE -> Status.NEW;
      case RENEWED, STRENGTHENED, REPORTED -> Status.RENEWED;
      case WEAKENED -> Status.WEAKENED;
      case FULFILLED -> Status.FULFILLED;
      case ABSENT -> Status.DROPPED;
      case NOT_COVERED -> Status.NOT_COVERED;
    };
  }
}
