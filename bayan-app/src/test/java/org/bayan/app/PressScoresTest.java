package org.bayan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.bayan.app.evaluate.Evaluation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The least that tracing must reach on articles of the press that no rule was written for. They are
 * read by hand in {@code pressgold}, which holds no text: the words are filled in from the sets.
 */
class PressScoresTest {
  /** A measure, its figure, and the least that it may be; a share from 0 to 1. */
  private record Floor(String measure, String figure, double least) {}

  private static final List<Floor> FLOORS =
      List.of(
          new Floor("body", "f1", 0.95),
          new Floor("metadata", "accuracy", 0.80),
          new Floor("acts", "f1", 0.92),
          new Floor("commitments_found", "f1", 0.85),
          new Floor("dates", "f1", 0.95),
          new Floor("figures", "f1", 0.95),
          new Floor("references", "f1", 0.75),
          new Floor("actors", "accuracy", 0.88));

  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;

  @Test
  void no_score_falls_below_its_floor() throws Exception {
    ObjectNode gold = filled();
    Path corpus = folder.resolve("press.jsonl");
    Files.write(corpus, articles(gold).values().stream().map(JsonNode::toString).toList());
    Path reading = folder.resolve("gold.json");
    Files.writeString(reading, gold.toString());

    Evaluation reached = Evaluation.of(reading, traced(corpus), false);

    reached.lines().forEach(System.out::println);
    JsonNode scores = JSON.readTree(reached.json());
    SoftAssertions all = new SoftAssertions();
    for (Floor floor : FLOORS) {
      all.assertThat(scores.path(floor.measure()).path(floor.figure()).asDouble(0))
          .as(String.format(Locale.ROOT, "%s %s", floor.measure(), floor.figure()))
          .isGreaterThanOrEqualTo(floor.least());
    }
    all.assertAll();
  }

  @Test
  void whatever_the_reading_names_stands_in_the_unit_that_it_gives() throws Exception {
    ObjectNode gold = filled();
    Map<String, String> words = new HashMap<>();
    gold.path("units").forEach(unit -> words.put(unit.path("id").asString(), text(unit)));

    List<String> astray = new ArrayList<>();
    for (String kind : List.of("dates", "figures", "references")) {
      for (JsonNode named : gold.path(kind)) {
        String unit = named.path("unit").asString();
        if (!words.getOrDefault(unit, "").contains(text(named))) {
          astray.add(unit + " lacks " + text(named));
        }
      }
    }

    assertThat(words).isNotEmpty();
    assertThat(astray).isEmpty();
  }

  @Test
  void the_reading_holds_no_words_of_an_article_but_names_days_and_figures() throws Exception {
    ObjectNode gold = read();

    assertThat(gold.path("units")).isNotEmpty().noneMatch(unit -> unit.has("text"));
    assertThat(gold.path("articles")).isNotEmpty().noneMatch(article -> article.has("title"));
    for (String kind : List.of("dates", "figures", "references")) {
      assertThat(gold.path(kind)).allMatch(named -> text(named).split(" ").length <= 6);
    }
  }

  /** The reading with the words of its units and the titles, which the sets hold. */
  private static ObjectNode filled() throws IOException {
    PressSets.missing().ifPresent(what -> assumeTrue(false, what));
    ObjectNode gold = read();
    Map<String, ObjectNode> articles = articles(gold);
    for (JsonNode article : gold.path("articles")) {
      ObjectNode printed = printed(articles, article.path("id").asString());
      ((ObjectNode) article).put("title", printed.path("title").asString());
    }
    for (JsonNode unit : gold.path("units")) {
      String document = unit.path("document").asString();
      String id = document.substring(document.indexOf('#') + 1);
      String whole = text(printed(articles, id));
      int start = whole.offsetByCodePoints(0, unit.path("start").asInt());
      int end = whole.offsetByCodePoints(0, unit.path("end").asInt());
      ((ObjectNode) unit).put("text", whole.substring(start, end));
    }
    return gold;
  }

  private static Map<String, ObjectNode> articles(ObjectNode gold) throws IOException {
    List<String> ids = new ArrayList<>();
    gold.path("articles").forEach(article -> ids.add(article.path("id").asString()));
    return PressSets.articles(ids);
  }

  private static ObjectNode printed(Map<String, ObjectNode> articles, String id) {
    return Objects.requireNonNull(articles.get(id), id);
  }

  private static String text(JsonNode node) {
    return node.path("text").asString();
  }

  private static ObjectNode read() throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            PressScoresTest.class.getResourceAsStream("pressgold/gold.json"), "the reading")) {
      return (ObjectNode) JSON.readTree(file);
    }
  }

  private Path traced(Path corpus) {
    Path record = folder.resolve("record");
    StringWriter said = new StringWriter();
    int exit =
        Bayan.commandLine()
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said))
            .execute("trace", corpus.toString(), "--out", record.toString());
    assertThat(exit).as(said.toString()).isZero();
    return record;
  }
}
