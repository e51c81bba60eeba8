package org.bayan.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.alignment.Passage;
import org.bayan.collation.Witness;
import org.bayan.reading.Declaration;
import org.bayan.reading.Reading;
import org.bayan.reuse.Formula;
import org.bayan.series.FormulaLife.Moment;
import org.bayan.series.FormulaLife.State;
import org.bayan.series.WordingJudge.Wording;

/** Tells the life of each formula over the occasions of its series. */
final class LifeTeller {
  private final WordingJudge judge = new WordingJudge();
  private final Map<Passage, Wording> wordings = new HashMap<>();

  /**
   * Makes a teller.
   *
   * @param corpus the readings
   */
  LifeTeller(List<Reading> corpus) {
    for (Reading reading : corpus) {
      for (Declaration declaration : reading.declarations()) {
        Wording wording = new Wording(reading, declaration);
        wordings.put(wording.passage(), wording);
      }
    }
  }

  /** Returns the life of a formula over a series; one entry an occasion. */
  FormulaLife tell(Formula formula, Series series) {
    List<Moment> life = new ArrayList<>();
    Optional<Wording> last = Optional.empty();
    Optional<String> lastOccasion = Optional.empty();
    for (Occasion occasion : series.occasions()) {
      Optional<Wording> wording = wording(formula, occasion);
      life.add(moment(occasion, last, lastOccasion, wording));
      if (wording.isPresent()) {
        last = wording;
        lastOccasion = Optional.of(occasion.id());
      }
    }
    return new FormulaLife(formula, Optional.of(series.id()), life);
  }

  private Moment moment(
      Occasion occasion,
      Optional<Wording> last,
      Optional<String> against,
      Optional<Wording> wording) {
    if (wording.isEmpty()) {
      boolean full = occasion.hasFullText();
      return new Moment(
          occasion.id(),
          full ? State.ABSENT : State.NOT_COVERED,
          against,
          Optional.empty(),
          List.of(),
          full ? "a full text lacks it" : "no full text is known, and no witness carries it");
    }
    Optional<Passage> passage = wording.map(Wording::passage);
    String rendition = rendition(occasion, wording.get());
    if (last.isEmpty()) {
      return new Moment(
          occasion.id(), State.NEW, against, passage, List.of(), "first attested here" + rendition);
    }
    WordingJudge.Judgement judgement = judge.judge(last.get(), wording.get());
    return new Moment(
        occasion.id(),
        judgement.state(),
        against,
        passage,
        judgement.changes(),
        judgement.basis() + rendition);
  }

  private static String rendition(Occasion occasion, Wording wording) {
    boolean full = grade(occasion, wording.reading().article().id()) == Witness.Grade.FULL;
    return full ? "" : "; as this rendition tells it";
  }

  private static Witness.Grade grade(Occasion occasion, String article) {
    return occasion.witnesses().stream()
        .filter(w -> w.article().equals(article))
        .map(Witness::grade)
        .findFirst()
        .orElse(Witness.Grade.EXCERPT);
  }

  /** The wording that speaks for an occasion: of the fullest witness, and there the longest. */
  private Optional<Wording> wording(Formula formula, Occasion occasion) {
    List<String> articles = occasion.articles();
    return formula.passages().stream()
        .filter(p -> articles.contains(p.article()))
        .map(wordings::get)
        .filter(java.util.Objects::nonNull)
        .min(
            Comparator.comparing((Wording w) -> grade(occasion, w.reading().article().id()))
                .thenComparingInt(w -> -w.declaration().content().length())
                .thenComparing(Wording::passage));
  }
}
