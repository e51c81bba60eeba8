package org.bayan.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bayan.alignment.Change;
import org.bayan.alignment.Passage;
import org.bayan.alignment.WordAligner;
import org.bayan.alignment.Words;
import org.bayan.reading.Declaration;
import org.bayan.reading.Reading;
import org.bayan.reading.act.Force;
import org.bayan.series.FormulaLife.State;
import org.bayan.text.Span;

/**
 * Says what a new wording of a formula does to the last one: repeats, rewords, strengthens,
 * weakens, widens or narrows it, and by which words. Where unsure it says reworded.
 */
final class WordingJudge {
  private final WordAligner aligner = new WordAligner();

  /**
   * A wording and where it stands.
   *
   * @param reading the reading of its article
   * @param declaration the declaration
   */
  record Wording(Reading reading, Declaration declaration) {
    Passage passage() {
      return new Passage(reading.article().id(), declaration.span());
    }

    Words words() {
      return Words.of(reading.tokens(), declaration.content());
    }

    /** The words that may bind: from the cue to the end. */
    Force force() {
      Span from =
          declaration.cue().map(c -> c.cover(declaration.content())).orElse(declaration.content());
      return Force.of(reading.tokens(), from);
    }
  }

  /**
   * A judgement.
   *
   * @param state what the new wording does
   * @param changes the words that differ
   * @param basis the words it rests on, in an English sentence
   */
  record Judgement(State state, List<Change> changes, String basis) {}

  /** Compares a wording with the last one attested. */
  Judgement judge(Wording before, Wording after) {
    List<WordAligner.Pair> pairs = aligner.pairs(before.words(), after.words());
    List<Change> changes = aligner.changes(before.words(), after.words(), pairs);
    if (changes.isEmpty()) {
      return new Judgement(State.REPEATED, changes, "the same words");
    }
    Force was = before.force();
    Force is = after.force();
    // One hedge for another says nothing of which is looser: only none against some does.
    int freed = Boolean.compare(is.hedges().isEmpty(), was.hedges().isEmpty());
    boolean bound = was.strength() > 0 && is.strength() > 0;
    int firmed = bound ? Integer.compare(is.strength(), was.strength()) : 0;
    if (freed * firmed < 0) {
      // One word binds more and another less: which weighs more is for a person to say.
      return new Judgement(State.REWORDED, changes, counted(changes));
    }
    if (freed != 0) {
      return byHedge(freed > 0, freed > 0 ? before : after, changes);
    }
    if (firmed != 0) {
      State state = firmed > 0 ? State.STRENGTHENED : State.WEAKENED;
      String basis = quoted(before, was.demand()) + " became " + quoted(after, is.demand());
      return new Judgement(state, changes, basis);
    }
    return byScope(before, after, changes);
  }

  private static Judgement byHedge(boolean gone, Wording hedged, List<Change> changes) {
    State state = gone ? State.STRENGTHENED : State.WEAKENED;
    String what = gone ? "a hedge is gone: " : "a hedge is added: ";
    return new Judgement(state, changes, what + quoted(hedged, hedged.force().hedges().get(0)));
  }

  private static Judgement byScope(Wording before, Wording after, List<Change> changes) {
    List<Span> opened = new ArrayList<>();
    List<Span> closed = new ArrayList<>();
    for (Change change : changes) {
      if (change.kind() == Change.Kind.ADDED || change.kind() == Change.Kind.REPLACED) {
        scope(after, change.b(), opened);
      }
      if (change.kind() == Change.Kind.DROPPED || change.kind() == Change.Kind.REPLACED) {
        scope(before, change.a(), closed);
      }
    }
    if (!opened.isEmpty() && closed.isEmpty()) {
      return new Judgement(
          State.WIDENED, changes, "a case is named: " + quoted(after, opened.get(0)));
    }
    if (opened.isEmpty() && !closed.isEmpty()) {
      return new Judgement(
          State.NARROWED, changes, "a case is no longer named: " + quoted(before, closed.get(0)));
    }
    return new Judgement(State.REWORDED, changes, counted(changes));
  }

  private static void scope(Wording wording, Span span, List<Span> found) {
    if (span.length() > 0 && Force.opensScope(wording.reading().tokens(), span)) {
      found.add(span);
    }
  }

  /** Arabic inside English goes into direction isolates. */
  private static String quoted(Wording wording, Span span) {
    return "\u2068" + span.of(wording.reading().article().text()) + "\u2069";
  }

  private static String counted(List<Change> changes) {
    StringBuilder basis = new StringBuilder();
    for (Change.Kind kind : Change.Kind.values()) {
      long count = changes.stream().filter(c -> c.kind() == kind).count();
      if (count > 0) {
        basis.append(basis.isEmpty() ? "" : ", ");
        basis.append(count).append(' ').append(kind.name().toLowerCase(Locale.ROOT));
      }
    }
    return basis + " (runs of words)";
  }
}
