package org.bayan.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.testkit.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is printed is what the scoring tool in Python prints, line for line, where that tool lies
 * beside the checkout.
 */
class SameFiguresTest {
  /**
   * Runs the tool so that what it takes from a set comes in order. Without it, which of two actors
   * named equally often it takes differs from run to run.
   */
  private static final String IN_ORDER =
      """
      import collections, runpy, sys
      class InOrder(collections.Counter):
          def update(self, items=None, **more):
              super().update(sorted(items) if isinstance(items, set) else items, **more)
      collections.Counter = InOrder
      sys.argv = sys.argv[1:]
      runpy.run_path(sys.argv[0], run_name="__main__")
      """;

  @TempDir Path folder;

  private Path tool;
  private Path goldFile;
  private JsonNode gold;
  private final Map<String, String> texts = new LinkedHashMap<>();

  @BeforeEach
  void find() throws IOException {
    Optional<Path> script = Checkout.shared("tools/score_record.py");
    Optional<Path> reading = Checkout.shared("gold/seeds.json");
    Optional<Path> articles = Checkout.shared("seeds");
    assumeTrue(
        script.isPresent() && reading.isPresent() && articles.isPresent(),
        "skipped: ../shared has no scoring tool, gold or articles");
    assumeTrue(hasPython(), "skipped: there is no python3");
    tool = script.get();
    goldFile = reading.get();
    gold = JsonMapper.shared().readTree(Files.readString(goldFile));
    for (JsonNode article : gold.get("articles")) {
      String name = article.get("document").stringValue();
      texts.put(name, Files.readString(articles.get().resolve(name)));
    }
  }

  @Test
  void of_a_record_that_says_what_the_gold_says() throws Exception {
    MadeUpRecord.write(gold, texts, folder);

    assertSame(goldFile, false);
    assertThat(Evaluation.of(goldFile, folder, false).lines())
        .contains("commitments_found      precision 1.000  recall 1.000  f1 1.000");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void of_a_record_with_damage(long seed) throws Exception {
    MadeUpRecord.writeDamaged(gold, texts, seed, folder);

    assertSame(goldFile, seed % 2 == 0);
  }

  @Test
  void of_an_empty_folder() throws Exception {
    assertSame(goldFile, false);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void where_the_units_are_found_by_their_words(long seed) throws Exception {
    MadeUpRecord.writeDamaged(gold, texts, seed, folder);
    ObjectNode unplaced = (ObjectNode) gold.deepCopy();
    for (JsonNode unit : unplaced.get("units")) {
      ObjectNode bare = (ObjectNode) unit;
      bare.put("occurrence", occurrence(unit));
      bare.remove(List.of("start", "end"));
    }
    Path file = Files.writeString(folder.resolve("gold.json"), unplaced.toString());

    assertSame(file, true);
  }

  private int occurrence(JsonNode unit) {
    String text = texts.getOrDefault(unit.get("document").stringValue(), "");
    int start = text.offsetByCodePoints(0, unit.get("start").intValue());
    int occurrence = 0;
    for (int at = -1; at < start; occurrence++) {
      at = text.indexOf(unit.get("text").stringValue(), at + 1);
    }
    return occurrence;
  }

  private void assertSame(Path file, boolean dated) throws Exception {
    Evaluation evaluation = Evaluation.of(file, folder, dated);
    List<String> printed = new ArrayList<>(evaluation.lines());
    printed.addAll(evaluation.misses());
    // The words of an article that a miss quotes may run over a line's end.
    List<String> lines = String.join("\n", printed).lines().filter(l -> !l.isEmpty()).toList();
    String[] option = dated ? new String[] {"--dated"} : new String[0];
    assertThat(lines).isEqualTo(python(file, "--misses", option));
    assertThat(evaluation.json().lines().toList()).isEqualTo(python(file, "--json", option));
  }

  private List<String> python(Path file, String what, String... more) throws Exception {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("python3", "-c", IN_ORDER, tool.toString()));
    command.addAll(List.of(file.toString(), folder.toString(), what));
    command.addAll(List.of(more));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    // An empty list of misses is one empty line there and none here.
    return printed.lines().filter(line -> !line.isEmpty()).toList();
  }

  private static boolean hasPython() {
    try {
      Process process = new ProcessBuilder("python3", "--version").start();
      return process.waitFor() == 0;
    } catch (IOException none) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
