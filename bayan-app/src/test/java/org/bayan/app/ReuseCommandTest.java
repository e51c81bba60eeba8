package org.bayan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.testkit.RandomArabic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReuseCommandTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String RELEASE =
      "أعلنت هيئة الموانئ أن رصيف الحبوب الجديد في ميناء ديمة سيفتح أمام السفن الكبيرة مطلع الربيع،"
          + " وأن طاقته تبلغ ثلاثين ألف طن في اليوم، على أن تتولى شركة محلية تشغيله عشرين عاما.";

  private static final String REWORDED =
      "أعلنت هيئة الموانئ أن رصيف الحبوب الحديث في ميناء ديمة سيفتح أمام السفن الكبيرة أول الربيع،"
          + " وأن قدرته تبلغ ثلاثين ألف طن في النهار، على أن تتولى شركة محلية تشغيله عشرين عاما.";

  private final StringWriter err = new StringWriter();
  private final RandomArabic arabic = new RandomArabic(41);

  @TempDir private Path folder;
  private Path press = Path.of("");

  @BeforeEach
  void makeFolder() throws IOException {
    press = Files.createDirectory(folder.resolve("press"));
  }

  private void text(String name, String text) throws IOException {
    Path file = press.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A line of JSON with the release between words of its own. */
  private String line(String id, String outlet, String published) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", id).put("text", arabic.text(20) + "\n" + RELEASE + "\n" + arabic.text(20));
    if (!outlet.isEmpty()) {
      line.put("outlet", outlet);
    }
    if (!published.isEmpty()) {
      line.put("published", published);
    }
    return line.toString();
  }

  private int reuse(String... more) {
    List<String> line = new ArrayList<>(List.of("reuse", "--out", out("out").toString()));
    line.addAll(List.of(more));
    return Bayan.commandLine()
        .setOut(new PrintWriter(new StringWriter()))
        .setErr(new PrintWriter(err))
        .execute(line.toArray(String[]::new));
  }

  private Path out(String name) {
    return folder.resolve(name);
  }

  private List<JsonNode> alignments() throws IOException {
    return Files.readAllLines(out("out").resolve("alignments.jsonl")).stream()
        .map(JSON::readTree)
        .toList();
  }

  private JsonNode header() throws IOException {
    return JSON.readTree(Files.readString(out("out").resolve("record.json")));
  }

  private List<String> pairs() throws IOException {
    return alignments().stream()
        .map(row -> row.at("/a/article").stringValue() + " " + row.at("/b/article").stringValue())
        .toList();
  }

  @Nested
  class given_a_folder_of_texts {
    @BeforeEach
    void write() throws IOException {
      // Beyond U+FFFF, where code points and units of UTF-16 part.
      text("b.txt", "📰 " + arabic.text(25) + "\r\n" + RELEASE + "\n" + arabic.text(25));
      text("daily/a.txt", "📰📰 " + arabic.text(25) + "\n" + REWORDED + "\n" + arabic.text(25));
      text("z.txt", arabic.text(60));
    }

    @Test
    void common_passages_are_kept_or_dropped_by_the_word_that_follows() {
      assertThat(reuse(press.toString(), "--common", "drop")).isEqualTo(Exit.DONE);
      assertThat(reuse(press.toString(), "--common", "keep", "--force")).isEqualTo(Exit.DONE);
    }

    @Test
    void what_two_share_is_told_once_by_code_points_with_the_words_that_differ()
        throws IOException {
      assertThat(reuse(press.toString())).isEqualTo(Exit.DONE);

      assertThat(pairs()).containsExactly("b.txt daily/a.txt");
      JsonNode row = alignments().get(0);
      assertThat(words("b.txt", row.get("a"))).isEqualTo(without(RELEASE));
      assertThat(words("daily/a.txt", row.get("b"))).isEqualTo(without(REWORDED));
      assertThat(row.get("kind").stringValue()).isEqualTo("reworded");
      assertThat(row.get("common").booleanValue()).isFalse();
      JsonNode change = row.get("changes").get(0);
      assertThat(change.get("kind").stringValue()).isEqualTo("replaced");
      assertThat(words("b.txt", change.get("a"))).isEqualTo("الجديد");
      assertThat(words("daily/a.txt", change.get("b"))).isEqualTo("الحديث");
    }

    @Test
    void the_header_says_what_was_compared_and_counts_the_lines() throws IOException {
      assertThat(reuse(press.toString())).isEqualTo(Exit.DONE);

      assertThat(header().at("/counts/kept").intValue()).isEqualTo(3);
      assertThat(header().at("/lines/alignments.jsonl").intValue()).isEqualTo(1);
      assertThat(header().at("/settings/against").stringValue()).isEqualTo("each other");
      assertThat(err.toString())
          .contains("comparing 3 texts", "read 3, kept 3, left out 0", "1 pair of passages");
    }

    @Test
    void in_whatever_order_the_files_are_given_the_bytes_are_the_same() throws IOException {
      List<String> files = List.of("b.txt", "daily/a.txt", "z.txt");
      String[] forth = files.stream().map(f -> press.resolve(f).toString()).toArray(String[]::new);
      String[] back =
          files.reversed().stream().map(f -> press.resolve(f).toString()).toArray(String[]::new);

      assertThat(reuse(forth)).isEqualTo(Exit.DONE);
      byte[] first = Files.readAllBytes(out("out").resolve("alignments.jsonl"));
      assertThat(reuse(back)).isEqualTo(Exit.DONE);

      assertThat(out("out").resolve("alignments.jsonl")).hasBinaryContent(first);
    }

    @Test
    void sources_are_looked_for_and_not_compared_with_each_other() throws IOException {
      Path thesis = Files.createDirectory(folder.resolve("thesis"));
      Files.writeString(thesis.resolve("z.txt"), arabic.text(30) + " " + RELEASE);

      assertThat(reuse(thesis.toString(), "--against", press.toString())).isEqualTo(Exit.DONE);

      assertThat(pairs()).containsExactlyInAnyOrder("z.txt b.txt", "z.txt daily/a.txt");
      assertThat(header().at("/settings/against").stringValue()).isEqualTo("sources");
    }

    @Test
    void a_folder_that_is_no_record_is_not_written_into() throws IOException {
      Files.createDirectory(out("out"));
      Files.writeString(out("out").resolve("mine.txt"), "mine");

      assertThat(reuse(press.toString())).isEqualTo(Exit.MATERIAL_AT_FAULT);

      assertThat(err.toString()).contains("output-not-a-record");
      assertThat(out("out").resolve("alignments.jsonl")).doesNotExist();
    }

    /** A passage ends with its last word; the full stop behind it is no word. */
    private static String without(String sentence) {
      return sentence.substring(0, sentence.length() - 1);
    }

    private String words(String name, JsonNode span) throws IOException {
      int[] text = Files.readString(press.resolve(name)).codePoints().toArray();
      int start = span.get("start").intValue();
      return new String(text, start, span.get("end").intValue() - start);
    }
  }

  @Nested
  class given_json_lines {
    @BeforeEach
    void write() throws IOException {
      text(
          "news.jsonl",
          String.join(
              "\n",
              line("north-1", "الشمال", "2023-01-10"),
              line("north-2", "الشمال", "2023-01-12"),
              "{ no JSON",
              line("south-1", "الجنوب", "2023-03-01T10:00:00Z"),
              line("nobody", "", "")));
    }

    @Test
    void each_line_is_a_text_and_a_bad_one_is_told_and_counted() throws IOException {
      assertThat(reuse(press.toString())).isEqualTo(Exit.DONE);

      assertThat(pairs())
          .containsExactly(
              "news.jsonl#nobody news.jsonl#north-1",
              "news.jsonl#nobody news.jsonl#north-2",
              "news.jsonl#nobody news.jsonl#south-1",
              "news.jsonl#north-1 news.jsonl#north-2",
              "news.jsonl#north-1 news.jsonl#south-1",
              "news.jsonl#north-2 news.jsonl#south-1");
      assertThat(err.toString()).contains("news.jsonl:3", "1 json-line-broken");
      assertThat(header().at("/counts/leftOut/json-line-broken").intValue()).isEqualTo(1);
    }

    @Test
    void what_one_outlet_prints_twice_is_left_out_where_that_is_asked_for() throws IOException {
      assertThat(reuse(press.toString(), "--not-within", "outlet")).isEqualTo(Exit.DONE);

      assertThat(pairs()).hasSize(5).doesNotContain("news.jsonl#north-1 news.jsonl#north-2");
      assertThat(err.toString()).contains("text-without-outlet", "1 text names no outlet");
    }

    @Test
    void parts_of_one_document_are_not_compared_where_that_is_asked_for() throws IOException {
      text("other.jsonl", line("north-1", "الشمال", "2023-01-10"));

      assertThat(reuse(press.toString(), "--not-within", "document")).isEqualTo(Exit.DONE);

      assertThat(pairs()).hasSize(4).allMatch(pair -> pair.endsWith(" other.jsonl#north-1"));
    }

    @Test
    void only_texts_issued_near_each_other_are_compared_where_a_window_is_given()
        throws IOException {
      assertThat(reuse(press.toString(), "--window", "7w")).isEqualTo(Exit.DONE);

      assertThat(pairs())
          .containsExactly(
              "news.jsonl#north-1 news.jsonl#north-2", "news.jsonl#north-2 news.jsonl#south-1");
      assertThat(err.toString()).contains("text-without-date", "1 text has no day of issue");
    }
  }

  @Test
  void a_corpus_that_shares_nothing_gives_an_empty_record_and_the_code_for_nothing_found()
      throws IOException {
    text("a.txt", arabic.text(60));
    text("b.txt", arabic.text(60));

    assertThat(reuse(press.toString())).isEqualTo(Exit.NOTHING_FOUND);

    assertThat(alignments()).isEmpty();
    assertThat(header().at("/lines/alignments.jsonl").intValue()).isZero();
  }

  @Test
  void without_a_text_the_material_is_at_fault_and_nothing_is_written() {
    assertThat(reuse(press.toString())).isEqualTo(Exit.MATERIAL_AT_FAULT);

    assertThat(err.toString()).contains("folder-empty");
    assertThat(out("out")).doesNotExist();
  }

  @Test
  void a_filter_that_is_none_is_a_wrong_command_line() {
    assertThat(reuse(press.toString(), "--window", "soon")).isEqualTo(Exit.WRONG_LINE);
    assertThat(reuse(press.toString(), "--not-within", "town")).isEqualTo(Exit.WRONG_LINE);
    assertThat(reuse(press.toString(), "--common", "hide")).isEqualTo(Exit.WRONG_LINE);

    assertThat(err.toString())
        .contains("write it as 30d or 4w", "neither outlet nor document", "neither keep nor drop");
  }
}
