package org.bayan.app.evaluate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.fault.BayanException;
import tools.jackson.databind.JsonNode;

/**
 * A record scored against a reading made by hand.
 *
 * <p>A declaration or passage stands for the one unit that it overlaps most, if half of it lies in
 * that unit and it covers three tenths of the unit; one that stands for none is wrong. A unit
 * belongs to one formula and one commitment, that of the passage overlapping it most.
 */
public final class Evaluation {
  private static final String VAGUE = "tens of thousands";

  private final Map<String, Score> scores = new LinkedHashMap<>();
  private Score boundaries = Score.ofShares(0, 0);
  private final Misses misses = new Misses();

  private Evaluation() {}

  /**
   * Scores a record.
   *
   * @param gold the file with the reading made by hand
   * @param record the folder of the record
   * @param dated whether the run was given the dates of publication
   * @throws BayanException if either cannot be read
   */
  public static Evaluation of(Path gold, Path record, boolean dated) throws BayanException {
    Evaluation evaluation = new Evaluation();
    evaluation.score(Gold.read(gold), ScoredRecord.read(record), dated);
    return evaluation;
  }

  /** Returns one line a measure: its name and its figures. */
  public List<String> lines() {
    return scores.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%-22s %s", e.getKey(), e.getValue().line()))
        .toList();
  }

  /**
   * Returns how well what was declared is cut, whatever the acts.
   *
   * @param figure {@code precision}, {@code recall} or {@code f1} of where declarations begin, or
   *     {@code window_diff}, of which 0 is best
   */
  public double boundaries(String figure) {
    Number found = boundaries.figures().get(figure);
    if (found == null) {
      throw new IllegalArgumentException("boundaries have no figure called " + figure);
    }
    return found.doubleValue();
  }

  /** Returns the same as one more line. */
  public String boundaryLine() {
    return String.format(Locale.ROOT, "%-22s %s", "boundaries", boundaries.line());
  }

  /** Returns the figures as a JSON object over several lines. */
  public String json() {
    return scores.entrySet().stream()
        .map(entry -> " \"" + entry.getKey() + "\": " + json(entry.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}"));
  }

  /** Returns what was missed or wrong, one line each. */
  public List<String> misses() {
    return misses.lines();
  }

  private void score(Gold gold, ScoredRecord record, boolean dated) {
    Ground ground = new Ground(gold, record);
    GroupMeasure groups = new GroupMeasure(ground);
    CommitmentMeasure commitments = new CommitmentMeasure(ground, gold, record);
    ActsMeasure acts = new ActsMeasure(ground, record);
    Score acted = acts.score(misses);
    scores.put("body", new BodyMeasure(ground, record).score());
    scores.put("metadata", new MetadataMeasure(ground, gold, record, dated, misses).score());
    scores.put("formulas", groups.score(gold.families(), record.formulas(), "formula", misses));
    scores.put("acts", acted);
    scores.put("commitments_found", acts.scoreCommitments());
    scores.put("commitments_joined", commitments.scoreJoined(misses));
    scores.put("commitments_followed", commitments.scoreFollowed(misses));
    scores.put(
        "dates",
        new MentionMeasure(ground, record, "date", misses)
            .score(gold.dates(), (wanted, found) -> isDate(wanted, found, dated)));
    scores.put(
        "figures",
        new MentionMeasure(ground, record, "figure", misses)
            .score(gold.figures(), Evaluation::isFigure));
    scores.put(
        "references",
        new MentionMeasure(ground, record, "reference", misses)
            .score(gold.references(), (wanted, found) -> isReference(wanted, found, ground)));
    scores.put("actors", new ActorMeasure(ground, record, misses).score(gold.actors()));
    boundaries = new BoundaryMeasure(ground, record).score();
  }

  private static boolean isDate(Item wanted, Item found, boolean dated) {
    JsonNode date = wanted.value("value");
    return date.equals(found.value("value")) || dated && date.isNull();
  }

  private static boolean isFigure(Item wanted, Item found) {
    JsonNode bound = wanted.value("bound");
    return isSameNumber(wanted.value("value"), found.value("value"))
        && (bound.equals(found.value("bound"))
            || bound.isString() && bound.stringValue().equals(VAGUE));
  }

  /** 8 and 8.0 are one number. */
  private static boolean isSameNumber(JsonNode wanted, JsonNode found) {
    return wanted.isNumber() && found.isNumber()
        ? wanted.decimalValue().compareTo(found.decimalValue()) == 0
        : wanted.equals(found);
  }

  private static boolean isReference(Item wanted, Item found, Ground ground) {
    Optional<String> document = wanted.optionalText("document");
    return wanted.value("target").equals(found.value("target"))
        && (document.isEmpty()
            || found.optionalText("targetArticle").flatMap(ground::document).equals(document));
  }

  private static String json(Score score) {
    return score.figures().entrySet().stream()
        .map(figure -> "  \"" + figure.getKey() + "\": " + json(figure.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n }"));
  }

  private static String json(Number figure) {
    return figure instanceof Integer ? figure.toString() : Shown.number(figure.doubleValue());
  }
}
