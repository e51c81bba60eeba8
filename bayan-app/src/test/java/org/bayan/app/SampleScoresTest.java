package org.bayan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.bayan.app.evaluate.Evaluation;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.OccasionRow;
import org.bayan.app.record.RecordBook;
import org.bayan.app.record.RecordReader;
import org.bayan.app.record.SeriesRow;
import org.bayan.testkit.Checkout;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The least that tracing must reach against the readings made by hand. */
class SampleScoresTest {
  /** A measure, its figure, and the least that it may be; a share from 0 to 1. */
  private record Floor(String measure, String figure, double least) {}

  private static final List<Floor> FLOORS =
      List.of(
          new Floor("body", "f1", 0.98),
          new Floor("body", "residue_dropped", 0.90),
          new Floor("metadata", "accuracy", 0.80),
          new Floor("formulas", "f1", 0.62),
          new Floor("acts", "f1", 0.75),
          new Floor("commitments_found", "f1", 0.75),
          new Floor("commitments_joined", "f1", 0.55),
          new Floor("dates", "f1", 0.90),
          new Floor("figures", "f1", 0.80),
          new Floor("references", "f1", 0.80),
          new Floor("actors", "accuracy", 0.80));

  /** What the cutting alone must reach, whatever the acts. */
  private static final double LEAST_BOUNDARIES = 0.85;

  @TempDir static Path folder;

  @Nested
  class given_the_sample_corpus {
    private final Path articles = Checkout.root().resolve("samples/two-rivers");
    private final Path gold = Checkout.root().resolve("samples/two-rivers-gold/gold.json");
    private final Path metadata = Checkout.root().resolve("samples/two-rivers-gold/metadata.csv");

    @Test
    void no_score_falls_below_its_floor() throws Exception {
      Path record = traced("sample", articles, Optional.empty());

      assertFloors(Evaluation.of(gold, record, false));
    }

    @Test
    void with_the_dates_that_a_user_supplies_its_five_meetings_stand_in_their_order()
        throws Exception {
      Path record = traced("sample-dated", articles, Optional.of(metadata));
      RecordBook book = RecordReader.read(record);

      assertFloors(Evaluation.of(gold, record, true));
      JsonNode hand = read(gold);
      List<List<String>> meetings =
          each(hand.path("occasions"), o -> sorted(texts(o.path("articles"))));
      List<String> days = each(hand.path("occasions"), o -> o.path("date").asString());
      List<OccasionRow> found = inOrder(book);
      assertThat(found)
          .extracting(o -> sorted(withoutCopies(book, o.articles())))
          .containsExactlyElementsOf(meetings);
      assertThat(found)
          .extracting(o -> o.date().value().orElse("open"))
          .containsExactlyElementsOf(days);
    }

    @Test
    void the_reprint_is_known_as_a_copy_and_nothing_else_is() throws Exception {
      RecordBook book = RecordReader.read(traced("sample-copies", articles, Optional.empty()));

      List<String> copies =
          book.articles().stream()
              .filter(a -> a.sameAs().isPresent())
              .map(a -> a.id() + " of " + a.sameAs().get())
              .toList();

      assertThat(copies)
          .containsExactlyElementsOf(
              each(
                  read(gold).path("duplicates"),
                  d -> d.path("document").asString() + " of " + d.path("sameAs").asString()));
    }
  }

  @Nested
  class given_the_real_articles_beside_the_checkout {
    @Test
    void no_score_falls_below_its_floor() throws Exception {
      Path record = traced("real", shared("seeds"), Optional.empty());

      assertFloors(Evaluation.of(shared("gold/seeds.json"), record, false));
    }

    @Test
    void with_the_dates_that_a_user_supplies_their_five_meetings_stand_in_their_order()
        throws Exception {
      Path metadata = shared("gold/seeds-metadata.csv");
      Path gold = shared("gold/seeds.json");
      Path record = traced("real-dated", shared("seeds"), Optional.of(metadata));

      List<OccasionRow> found = inOrder(RecordReader.read(record));

      assertFloors(Evaluation.of(gold, record, true));
      assertThat(found)
          .extracting(OccasionRow::articles)
          .containsExactlyElementsOf(
              each(read(gold).path("order"), name -> List.of(name.asString())));
    }

    private Path shared(String path) {
      Optional<Path> found = Checkout.shared(path);
      assumeTrue(found.isPresent(), "../shared/" + path + " is not on this machine");
      return found.orElseThrow();
    }
  }

  private static Path traced(String name, Path articles, Optional<Path> metadata) {
    Path record = folder.resolve(name);
    List<String> line =
        new ArrayList<>(List.of("trace", articles.toString(), "--out", record.toString()));
    metadata.ifPresent(file -> line.addAll(List.of("--metadata", file.toString())));
    StringWriter said = new StringWriter();
    int exit =
        Bayan.commandLine()
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said))
            .execute(line.toArray(String[]::new));
    assertThat(exit).as(said.toString()).isZero();
    return record;
  }

  private static void assertFloors(Evaluation evaluation) {
    JsonNode scores = new JsonMapper().readTree(evaluation.json());
    SoftAssertions all = new SoftAssertions();
    for (Floor floor : FLOORS) {
      // A measure that is not there would read as 0, and so falls below every floor.
      double reached = scores.path(floor.measure()).path(floor.figure()).asDouble(0);
      all.assertThat(reached)
          .as(String.format(Locale.ROOT, "%s %s", floor.measure(), floor.figure()))
          .isGreaterThanOrEqualTo(floor.least());
    }
    all.assertThat(evaluation.boundaries("f1"))
        .as("boundaries f1")
        .isGreaterThanOrEqualTo(LEAST_BOUNDARIES);
    all.assertAll();
  }

  /** The occasions of the one series that the record holds, in the series' order. */
  private static List<OccasionRow> inOrder(RecordBook book) {
    assertThat(book.series()).hasSize(1);
    SeriesRow series = book.series().get(0);
    List<OccasionRow> ordered =
        book.occasions().stream().sorted(Comparator.comparingInt(OccasionRow::order)).toList();
    assertThat(ordered).extracting(OccasionRow::id).isEqualTo(series.occasions());
    return ordered;
  }

  private static List<String> withoutCopies(RecordBook book, List<String> articles) {
    List<String> copies =
        book.articles().stream().filter(a -> a.sameAs().isPresent()).map(ArticleRow::id).toList();
    return articles.stream().filter(a -> !copies.contains(a)).toList();
  }

  private static JsonNode read(Path file) throws IOException {
    return new JsonMapper().readTree(Files.readString(file));
  }

  private static List<String> texts(JsonNode array) {
    return each(array, JsonNode::asString);
  }

  private static <T> List<T> each(JsonNode array, Function<JsonNode, T> of) {
    List<T> found = new ArrayList<>();
    for (JsonNode node : array) {
      found.add(of.apply(node));
    }
    return found;
  }

  private static List<String> sorted(List<String> values) {
    return values.stream().sorted().toList();
  }
}
