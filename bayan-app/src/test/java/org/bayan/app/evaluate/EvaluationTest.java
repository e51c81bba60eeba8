package org.bayan.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bayan.fault.BayanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class EvaluationTest {
  private static final Map<String, String> TEXTS =
      Map.of(
          "sadd.txt", "😀 رحبت اللجنة بفتح القناة. تعهدت اللجنة بحفر 12 بئرا. شارك",
          "nahr.txt", "حفرت اللجنة الآبار. تعهدت اللجنة يوم 4 أيار 2020 بحفر بئر");

  private static final String GOLD =
      """
      {
       "articles": [
        {"document": "sadd.txt", "outlet": "السدّ", "title": null, "byline": null,
         "published": "2020-05-04",
         "occasion": {"date": "2020-05-04", "place": null, "virtual": true, "hosts": ["سلمى"]}},
        {"document": "nahr.txt", "outlet": null, "title": null, "byline": null, "published": null,
         "occasion": {"date": null, "place": null, "virtual": null, "hosts": []}}
       ],
       "units": [
        {"id": "a1", "document": "sadd.txt", "kind": "lead", "start": 2, "end": 26,
         "text": "رحبت اللجنة بفتح القناة.", "act": ["welcome"]},
        {"id": "a2", "document": "sadd.txt", "kind": "statement", "start": 27, "end": 53,
         "text": "تعهدت اللجنة بحفر 12 بئرا.", "act": ["commit"]},
        {"id": "a3", "document": "sadd.txt", "kind": "boilerplate", "start": 54, "end": 58,
         "text": "شارك"},
        {"id": "b1", "document": "nahr.txt", "kind": "statement", "start": 0, "end": 19,
         "text": "حفرت اللجنة الآبار.", "act": ["state"]},
        {"id": "b2", "document": "nahr.txt", "kind": "statement", "start": 20, "end": 57,
         "text": "تعهدت اللجنة يوم 4 أيار 2020 بحفر بئر", "act": ["commit"]}
       ],
       "families": [{"id": "f", "members": ["a2", "b2"], "loose": []}],
       "commitments": [
        {"id": "c", "units": ["a2", "b2"], "loose": [],
         "later": {"later_evidence": "b1", "reading": "fulfilled"}}
       ],
       "dates": [{"unit": "b2", "text": "4 أيار 2020", "value": "2020-05-04"}],
       "figures": [{"unit": "a2", "text": "12", "value": 12, "bound": "exactly"}],
       "references": [
        {"unit": "b2", "text": "4 أيار 2020", "target": "2020-05-04", "document": "sadd.txt"}
       ],
       "actors": [{"name": "Committee", "forms": ["اللجنة"], "units": ["a1", "a2", "b1", "b2"]}]
      }
      """;

  @TempDir Path folder;

  private Path gold;
  private Path record;

  @BeforeEach
  void makeFolders() throws IOException {
    gold = Files.writeString(folder.resolve("gold.json"), GOLD);
    record = Files.createDirectory(folder.resolve("record"));
  }

  @Test
  void a_record_that_says_what_the_gold_says_is_right_in_everything() throws Exception {
    writeRecord();

    Evaluation evaluation = Evaluation.of(gold, record, false);

    assertThat(evaluation.misses()).isEmpty();
    assertThat(evaluation.lines())
        .containsExactly(
            "body                   precision 1.000  recall 1.000  f1 1.000  residue_dropped 1.000",
            "metadata               right 5  total 5  accuracy 1.000",
            "formulas               precision 1.000  recall 1.000  f1 1.000",
            "acts                   precision 1.000  recall 1.000  f1 1.000",
            "commitments_found      precision 1.000  recall 1.000  f1 1.000",
            "commitments_joined     precision 1.000  recall 1.000  f1 1.000",
            "commitments_followed   right 1  total 1  accuracy 1.000",
            "dates                  precision 1.000  recall 1.000  f1 1.000",
            "figures                precision 1.000  recall 1.000  f1 1.000",
            "references             precision 1.000  recall 1.000  f1 1.000",
            "actors                 right 4  total 4  accuracy 1.000");
    assertThat(evaluation.boundaryLine())
        .isEqualTo(
            "boundaries             precision 1.000  recall 1.000  f1 1.000  window_diff 0.000");
  }

  @Test
  void what_is_missed_is_told() throws Exception {
    writeRecord();
    Files.delete(record.resolve("formulas.jsonl"));
    Files.writeString(
        record.resolve("declarations.jsonl"),
        """
        {"id": "x", "article": "sadd.txt", "start": 27, "end": 53, "act": "urge"}
        """);

    Evaluation evaluation = Evaluation.of(gold, record, false);

    assertThat(evaluation.misses())
        .contains(
            "act · a2 · want · commit · have · urge · تعهدت اللجنة بحفر 12 بئرا.",
            "formula · not joined · a2 · b2",
            "followed · c · fulfilled");
    assertThat(evaluation.json())
        .contains(" \"formulas\": {\n  \"precision\": 0,\n  \"recall\": 0.0,\n  \"f1\": 0.0\n }");
  }

  @Test
  void a_cut_in_the_midst_of_a_unit_is_no_boundary() throws Exception {
    writeRecord();
    Files.writeString(
        record.resolve("declarations.jsonl"),
        """
        {"id": "x", "article": "sadd.txt", "start": 37, "end": 53, "act": "urge"}
        """);

    Evaluation evaluation = Evaluation.of(gold, record, false);

    assertThat(evaluation.boundaries("precision")).isZero();
    assertThat(evaluation.boundaries("recall")).isZero();
    assertThat(evaluation.boundaries("window_diff")).isPositive();
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    assertThatThrownBy(() -> Evaluation.of(gold, folder.resolve("nowhere"), false))
        .isInstanceOf(BayanException.class)
        .hasMessageEndingWith("record-missing");
  }

  @Test
  void a_broken_line_of_the_record_is_told_with_its_number() throws Exception {
    Files.writeString(record.resolve("mentions.jsonl"), "\n{\"kind\": \"date\"}\n");

    assertThatThrownBy(() -> Evaluation.of(gold, record, false))
        .isInstanceOf(BayanException.class)
        .hasMessageContaining("mentions.jsonl:2: \"article\" should be a text")
        .hasMessageEndingWith("record-line-broken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "' '           | an object in braces",
        "{             | is not JSON",
        "[]            | an object in braces",
        "{}            | \"units\" should be a list",
        "{\"units\":3} | \"units\" should be a list",
      })
  void a_gold_that_is_none_is_told(String content, String said) throws Exception {
    Files.writeString(gold, content);

    assertThatThrownBy(() -> Evaluation.of(gold, record, false))
        .isInstanceOf(BayanException.class)
        .hasMessageContaining(said)
        .hasMessageEndingWith("gold-unreadable");
  }

  @Test
  void a_gold_that_names_a_unit_it_lacks_is_told() throws Exception {
    Files.writeString(gold, GOLD.replace("[\"a2\", \"b2\"], \"loose\": []}]", "[\"z9\"]}]"));

    assertThatThrownBy(() -> Evaluation.of(gold, record, false))
        .isInstanceOf(BayanException.class)
        .hasMessageContaining("unit \"z9\" is named")
        .hasMessageEndingWith("gold-unreadable");
  }

  @Test
  void a_gold_that_is_not_there_is_told() {
    assertThatThrownBy(() -> Evaluation.of(folder.resolve("none.json"), record, false))
        .isInstanceOf(BayanException.class)
        .hasMessageEndingWith("gold-unreadable");
  }

  private void writeRecord() throws IOException {
    MadeUpRecord.write(JsonMapper.shared().readTree(GOLD), TEXTS, record);
  }
}
