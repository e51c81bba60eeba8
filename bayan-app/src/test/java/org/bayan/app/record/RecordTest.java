package org.bayan.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bayan.fault.BayanException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecordTest {
  @TempDir Path folder;

  private Path written;

  @BeforeEach
  void makeFolder() throws IOException {
    written = Files.createDirectory(folder.resolve("written"));
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_record_that_is_written_and_read_is_the_record(long seed) throws Exception {
    RecordBook book = Books.random(seed);

    RecordWriter.write(book, written);

    assertThat(RecordReader.read(written)).isEqualTo(book);
  }

  @Test
  void the_same_record_gives_the_same_bytes() throws Exception {
    Path again = Files.createDirectory(folder.resolve("again"));

    RecordWriter.write(Books.random(7), written);
    RecordWriter.write(Books.random(7), again);

    for (String name : FileTree.entries(written)) {
      assertThat(again.resolve(name)).hasSameBinaryContentAs(written.resolve(name));
    }
  }

  @Test
  void a_record_without_rows_has_all_its_files() throws Exception {
    RecordWriter.write(Books.empty(), written);

    assertThat(FileTree.entries(written))
        .containsExactly(
            "actors.jsonl",
            "alerts.jsonl",
            "alignments.jsonl",
            "articles.jsonl",
            "commitments.jsonl",
            "declarations.jsonl",
            "formulas.jsonl",
            "mentions.jsonl",
            "occasions.jsonl",
            "record.json",
            "series.jsonl");
    assertThat(RecordReader.read(written)).isEqualTo(Books.empty());
  }

  @Test
  void arabic_stands_in_the_files_as_itself() throws Exception {
    RecordWriter.write(Books.random(3), written);

    assertThat(Files.readString(written.resolve("articles.jsonl")))
        .containsPattern("\\p{IsArabic}")
        .doesNotContain("\\u06");
  }

  @Test
  void a_figure_is_written_in_full_and_not_in_powers_of_ten() throws Exception {
    long seed = seeds().filter(RecordTest::hasEightMillion).findFirst().orElseThrow();

    RecordWriter.write(Books.random(seed), written);

    assertThat(Files.readString(written.resolve("mentions.jsonl"))).contains("\"value\":8000000,");
  }

  @Test
  void a_line_that_is_no_json_is_told_with_its_number() throws Exception {
    RecordWriter.write(Books.empty(), written);
    Files.writeString(written.resolve("series.jsonl"), "{\"id\":");

    assertThatThrownBy(() -> RecordReader.read(written))
        .isInstanceOf(BayanException.class)
        .hasMessageContaining("series.jsonl:1: it is not JSON")
        .hasMessageEndingWith("record-line-broken");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'{\"id\":\"a\",\"name\":\"b\",\"body\":null}' | \"occasions\" is missing",
        "'{\"id\":3,\"name\":\"b\",\"body\":null,\"occasions\":[]}' | \"id\" should be a text",
        "'{\"id\":null,\"name\":\"b\",\"body\":null,\"occasions\":[]}' | \"id\" should be a text",
        "'{\"id\":\"a\",\"name\":\"b\",\"body\":null,\"occasions\":{}}' | should be a list",
        "'{\"id\":\"a\",\"name\":\"b\",\"body\":null,\"occasions\":[1]}' | should be a text",
        "'[]' | it is no object",
        "'{\"id\":\"a\",\"id\":\"b\"}' | Duplicate",
        "'{} {}' | it is not JSON",
      })
  void a_field_that_is_missing_or_of_another_kind_is_named(String line, String said)
      throws Exception {
    RecordWriter.write(Books.empty(), written);
    Files.writeString(written.resolve("series.jsonl"), line + "\n");

    assertThatThrownBy(() -> RecordReader.read(written))
        .isInstanceOf(BayanException.class)
        .hasMessageContaining("series.jsonl:1")
        .hasMessageContaining(said)
        .hasMessageEndingWith("record-line-broken");
  }

  @Test
  void a_span_that_runs_backwards_is_refused() throws Exception {
    RecordWriter.write(Books.empty(), written);
    Files.writeString(
        written.resolve("mentions.jsonl"),
        "{\"article\":\"a\",\"start\":9,\"end\":3,\"kind\":\"actor\",\"actor\":\"b\"}\n");

    assertThatThrownBy(() -> RecordReader.read(written))
        .isInstanceOf(BayanException.class)
        .hasMessageContaining("mentions.jsonl:1: a span runs forward");
  }

  @Test
  void bytes_that_are_no_utf_8_are_told() throws Exception {
    RecordWriter.write(Books.empty(), written);
    Files.write(written.resolve("actors.jsonl"), new byte[] {'"', (byte) 0xC7, '"', '\n'});

    assertThatThrownBy(() -> RecordReader.read(written))
        .isInstanceOf(BayanException.class)
        .hasMessageContaining("actors.jsonl:1: it is not UTF-8");
  }

  @Test
  void a_file_that_was_cut_short_is_told() throws Exception {
    long seed = seeds().filter(s -> Books.random(s).actors().size() > 1).findFirst().orElseThrow();
    RecordWriter.write(Books.random(seed), written);
    Path actors = written.resolve("actors.jsonl");
    List<String> lines = Files.readAllLines(actors);
    Files.write(actors, lines.subList(1, lines.size()));

    assertThatThrownBy(() -> RecordReader.read(written))
        .isInstanceOf(BayanException.class)
        .hasMessageEndingWith("record-incomplete");
  }

  @Test
  void a_folder_without_a_record_is_told() {
    assertThatThrownBy(() -> RecordReader.read(folder.resolve("nowhere")))
        .isInstanceOf(BayanException.class)
        .hasMessageEndingWith("record-missing");
  }

  @Test
  void a_record_json_of_another_tool_is_no_record() throws Exception {
    Files.writeString(written.resolve("record.json"), "{\"format\":\"vinyl\",\"version\":1}");

    assertThatThrownBy(() -> RecordReader.read(written))
        .isInstanceOf(BayanException.class)
        .hasMessageEndingWith("record-missing");
  }

  @Test
  void a_record_of_a_later_version_is_told_as_such() throws Exception {
    Files.writeString(
        written.resolve("record.json"), "{\"format\":\"bayan-record\",\"version\":99}");

    assertThatThrownBy(() -> RecordReader.read(written))
        .isInstanceOf(BayanException.class)
        .hasMessageContaining("the record is of version 99")
        .hasMessageEndingWith("record-version-unknown");
  }

  @Test
  void half_a_surrogate_pair_is_written_as_the_mark_of_what_cannot_be_read() throws Exception {
    RecordBook book = Books.empty();
    SeriesRow series = new SeriesRow("a\uD83D", "b", Optional.empty(), List.of());

    RecordWriter.write(
        new RecordBook(
            book.header(),
            book.articles(),
            List.of(series),
            book.occasions(),
            book.declarations(),
            book.mentions(),
            book.actors(),
            book.alignments(),
            book.formulas(),
            book.commitments(),
            book.alerts()),
        written);

    assertThat(Files.readString(written.resolve("series.jsonl"), StandardCharsets.UTF_8))
        .startsWith("{\"id\":\"a\uFFFD\",");
  }

  private static boolean hasEightMillion(long seed) {
    return Books.random(seed).mentions().toString().contains("8000000");
  }
}
