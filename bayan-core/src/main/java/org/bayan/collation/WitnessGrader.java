package org.bayan.collation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.alignment.Passage;
import org.bayan.reading.Declaration;
import org.bayan.reading.Reading;
import org.bayan.reading.act.OfficialVoice;

/**
 * Says how much of an occasion's statement each of its articles carries.
 *
 * <p>What is known of the statement is what all the witnesses say, each formula once. A full text
 * speaks in the institution's own voice, or calls itself the statement, or carries nearly all that
 * is known where several witnesses bear it out. One report alone is never full by its length.
 */
public final class WitnessGrader {
  /** A witness with this share of what is known is full, where others bear it out. */
  private static final double NEARLY_ALL = 0.85;

  private static final double MOST = 0.6;
  private static final double GIST = 0.15;

  /** With fewer declarations than this, a text that stands alone is a piece of a statement. */
  private static final int PIECE = 4;

  /**
   * With fewer than this, several reports do not make up a statement that one could have in full.
   */
  private static final int STATEMENT = 8;

  /**
   * Grades the witnesses of one occasion.
   *
   * @param readings the readings of its articles, in order
   * @param formulaOf the formula of each passage that belongs to one
   * @return one witness a reading, in the same order
   */
  public List<Witness> grade(List<Reading> readings, Map<Passage, String> formulaOf) {
    List<Set<String>> said = readings.stream().map(r -> said(r, formulaOf)).toList();
    Set<String> known = new HashSet<>();
    said.forEach(known::addAll);
    List<Witness> witnesses = new ArrayList<>();
    for (int at = 0; at < readings.size(); at++) {
      double coverage = known.isEmpty() ? 0 : (double) said.get(at).size() / known.size();
      double derivation = derivation(said, at);
      Witness.Grade grade = grade(readings.get(at), said, at, coverage);
      witnesses.add(
          new Witness(
              readings.get(at).article().id(), grade, rounded(coverage), rounded(derivation)));
    }
    return witnesses;
  }

  private static Set<String> said(Reading reading, Map<Passage, String> formulaOf) {
    Set<String> said = new HashSet<>();
    for (Declaration declaration : reading.declarations()) {
      Passage passage = new Passage(reading.article().id(), declaration.span());
      said.add(formulaOf.getOrDefault(passage, passage.toString()));
    }
    return said;
  }

  private static Witness.Grade grade(
      Reading reading, List<Set<String>> said, int at, double coverage) {
    boolean official = OfficialVoice.speaksIn(reading);
    int own = said.get(at).size();
    long others = said.stream().filter(s -> s.size() >= STATEMENT).count();
    if (official && own >= PIECE || coverage >= NEARLY_ALL && others > 1 && own >= STATEMENT) {
      return Witness.Grade.FULL;
    }
    if (said.size() > 1 && coverage >= MOST && own >= STATEMENT) {
      return Witness.Grade.PARTIAL;
    }
    return own < PIECE || said.size() > 1 && coverage < GIST
        ? Witness.Grade.EXCERPT
        : Witness.Grade.SUMMARY;
  }

  private static double derivation(List<Set<String>> said, int at) {
    if (said.get(at).isEmpty()) {
      return 0;
    }
    if (said.size() == 1) {
      return 1;
    }
    Set<String> others = new HashSet<>();
    for (int other = 0; other < said.size(); other++) {
      if (other != at) {
        others.addAll(said.get(other));
      }
    }
    long shared = said.get(at).stream().filter(others::contains).count();
    return (double) shared / said.get(at).size();
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
