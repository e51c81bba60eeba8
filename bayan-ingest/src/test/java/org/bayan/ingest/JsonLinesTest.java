package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles a line. */
class JsonLinesTest {
  private static final String NEWS =
      "أعلنت هيئة الموانئ اليوم افتتاح رصيف جديد للحبوب يتسع لثلاث سفن في وقت واحد.";

  @TempDir Path folder;

  @Test
  void given_fields_beside_the_text_then_they_are_the_articles() throws IOException {
    Article article =
        read("{\"id\":7,\"text\":\"رصيف جديد\\n"
                + NEWS
                + "\",\"title\":\"رصيف جديد\",\"outlet\":\"ساقية\",\"author\":\"عدن - سبأ\","
                + "\"published\":\"2019-05-02T23:30:00+03:00\",\"url\":\"https://a.example/1\","
                + "\"collected\":\"x\"}")
            .articles()
            .getFirst();

    assertThat(article.id()).isEqualTo("feed.jsonl#7");
    assertThat(article.source().path()).isEqualTo("feed.jsonl");
    assertThat(article.title()).contains("رصيف جديد");
    assertThat(article.outlet()).contains("ساقية");
    assertThat(article.byline()).isEmpty();
    assertThat(article.place()).contains("عدن");
    assertThat(article.published().flatMap(PartialDate::value)).contains("2019-05-02T23:30");
    assertThat(article.source().url()).contains("https://a.example/1");
    assertThat(article.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.TITLE, Block.Kind.BODY);
  }

  @Test
  void given_a_page_in_a_line_then_it_is_read_as_a_page() throws IOException {
    Article article =
        read("{\"html\":\"<h1>رصيف جديد</h1><nav>أخبار رياضة</nav><p>" + NEWS + "</p>\"}")
            .articles()
            .getFirst();

    assertThat(article.id()).isEqualTo("feed.jsonl#1");
    assertThat(article.source().mediaType()).isEqualTo("text/html");
    assertThat(article.body()).extracting(s -> s.of(article.text())).containsExactly(NEWS);
  }

  @Test
  void given_lines_at_fault_then_each_is_told_with_its_number_and_the_rest_is_kept()
      throws IOException {
    Intake.Result result =
        read(
            "{\"text\":\"" + NEWS + "\"}",
            "{\"text\":",
            "[1]",
            "",
            "{\"title\":\"بلا نص\"}",
            "{\"text\":[\"x\"]}",
            "{\"text\":\"" + NEWS + "\",\"published\":\"قبل المطر\"}",
            "{\"text\":\"" + NEWS + "\"} {}");

    assertThat(result.faults().stream().map(f -> f.where() + " " + f.name()))
        .containsExactly(
            "feed.jsonl:2 json-line-broken",
            "feed.jsonl:3 json-line-broken",
            "feed.jsonl:5 json-line-no-text",
            "feed.jsonl:6 json-field-wrong",
            "feed.jsonl:6 json-line-no-text",
            "feed.jsonl:7 article-date-unreadable",
            "feed.jsonl:8 json-line-broken");
    assertThat(result.articles())
        .extracting(Article::id)
        .containsExactly("feed.jsonl#1", "feed.jsonl#7");
    assertThat(result.counts().read()).isEqualTo(7);
    assertThat(result.counts().leftOut())
        .containsEntry("json-line-broken", 3)
        .containsEntry("json-line-no-text", 2);
  }

  @Test
  void given_an_id_twice_then_both_articles_are_kept_apart() throws IOException {
    String line = "{\"id\":\"a\",\"text\":\"" + NEWS + "\"}";

    Intake.Result result = read(line, line);

    assertThat(result.articles())
        .extracting(Article::id)
        .containsExactly("feed.jsonl#a", "feed.jsonl#a~2");
    assertThat(names(result)).containsExactly("json-id-repeated");
  }

  @Test
  void given_a_fault_on_very_many_lines_then_it_is_told_fifty_times_and_summed()
      throws IOException {
    Intake.Result result = read("x\n".repeat(500).split("\n"));

    assertThat(result.faults()).hasSize(51);
    assertThat(result.faults().getLast().name()).isEqualTo("faults-alike");
    assertThat(result.faults().getLast().what()).contains("450 more");
    assertThat(result.counts().leftOut()).containsEntry("json-line-broken", 500);
  }

  @Test
  void given_a_line_that_never_ends_then_it_is_passed_by_and_the_next_is_read() throws IOException {
    Path file = folder.resolve("feed.jsonl");
    try (var out = Files.newBufferedWriter(file)) {
      String chunk = "x".repeat(1_000_000);
      for (int i = 0; i < 33; i++) {
        out.write(chunk);
      }
      out.write("\n{\"text\":\"" + NEWS + "\"}\n");
    }

    Intake.Result result = new Intake(Intake.Options.plain()).read(List.of(file));

    assertThat(names(result)).containsExactly("json-line-too-long");
    assertThat(result.articles()).extracting(Article::id).containsExactly("feed.jsonl#2");
  }

  @Test
  void given_lines_in_utf16_or_windows_1256_then_they_are_read() throws IOException {
    for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "windows-1256")) {
      Path file = folder.resolve(charset + ".jsonl");
      String line = "{\"text\":\"" + NEWS + "\"}\n";
      Files.write(file, (line + line).getBytes(Charset.forName(charset)));

      Intake.Result result = new Intake(Intake.Options.plain()).read(List.of(file));

      assertThat(result.articles()).as(charset).hasSize(2);
      assertThat(result.articles().getLast().text()).startsWith(NEWS);
    }
  }

  @Test
  void given_half_a_surrogate_pair_then_it_is_replaced_and_told() throws IOException {
    Intake.Result result = read("{\"text\":\"" + NEWS + " \\ud800\"}");

    assertThat(names(result)).containsExactly("encoding-broken");
    String text = result.articles().getFirst().text();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
  }

  @Test
  void given_half_a_surrogate_pair_in_any_field_then_it_is_replaced() throws IOException {
    Intake.Result result =
        read(
            "{\"text\":\""
                + NEWS
                + "\",\"id\":\"a\\ud800\",\"title\":\"b\\udfff\",\"outlet\":\"c\\ud800\","
                + "\"author\":\"d\\ud800\",\"url\":\"e\\ud800\"}");

    Article article = result.articles().getFirst();
    assertThat(article.id()).isEqualTo("feed.jsonl#a\uFFFD");
    assertThat(article.title()).contains("b\uFFFD");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(article.toString())).isTrue();
  }

  private Intake.Result read(String... lines) throws IOException {
    Path file = Files.writeString(folder.resolve("feed.jsonl"), String.join("\n", lines) + "\n");
    return new Intake(Intake.Options.plain()).read(List.of(file));
  }

  private static List<String> names(Intake.Result result) {
    return result.faults().stream().map(Fault::name).toList();
  }

  @Test
  void given_a_published_day_in_words_then_it_is_read() throws IOException {
    Article article =
        read("{\"text\":\"" + NEWS + "\",\"published\":\"الثلاثاء 4 آذار 2014\"}")
            .articles()
            .getFirst();

    assertThat(article.published().flatMap(PartialDate::value))
        .isEqualTo(Optional.of("2014-03-04"));
  }
}
