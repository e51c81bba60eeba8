package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.bayan.article.Article;
import org.bayan.article.PartialDate;
import org.bayan.testkit.Checkout;
import org.bayan.text.Token;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real pages of {@code ../shared/data/pages} against their articles' text; skipped without it. */
class PagesMeasureTest {
  private static final double FLOOR = 0.95;

  @TempDir Path folder;

  /** How much of the wanted text was found, and how much of what was found was wanted. */
  private record Measure(double precision, double recall) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Counts words, each as often as it stands. */
    static Measure of(String wanted, String found) {
      Map<String, Integer> left = new HashMap<>();
      List<String> all = words(wanted);
      List<String> had = words(found);
      all.forEach(w -> left.merge(w, 1, Integer::sum));
      int shared = 0;
      for (String word : had) {
        shared += left.merge(word, -1, Integer::sum) >= 0 ? 1 : 0;
      }
      return new Measure((double) shared / had.size(), (double) shared / all.size());
    }
  }

  @Test
  void the_text_of_a_page_with_its_gold_text_is_found() throws IOException {
    Path gold = shared("newspaper4k_arabic_article.gold.txt");
    Article article =
        read("a.html", Files.readAllBytes(gold.resolveSibling("newspaper4k_arabic_article.html")));
    JsonNode told = json(gold.resolveSibling("newspaper4k_arabic_article.meta.json"));

    holds("newspaper4k_arabic_article", Files.readString(gold), article);
    assertThat(article.title().map(PagesMeasureTest::words))
        .contains(words(told.path("title").stringValue()));
    assertThat(article.source().url()).contains(told.path("canonical_link").stringValue());
    assertThat(article.outlet()).contains(told.path("meta_site_name").stringValue());
  }

  @Test
  void the_text_of_a_page_with_its_gold_paragraphs_is_found() throws IOException {
    Path gold = shared("LBCGroup.json");
    JsonNode told = json(gold).path("V1");
    List<String> paragraphs = new ArrayList<>();
    told.path("body").path("summary").forEach(p -> paragraphs.add(p.stringValue()));
    told.path("body")
        .path("sections")
        .forEach(s -> {
          s.path("headline").forEach(p -> paragraphs.add(p.stringValue()));
          s.path("paragraphs").forEach(p -> paragraphs.add(p.stringValue()));
        });
    byte[] page;
    try (InputStream zipped =
        Files.newInputStream(gold.resolveSibling("LBCGroup_2026_01_08.html.gz"))) {
      page = new GZIPInputStream(zipped).readAllBytes();
    }
    Article article = read("b.html", page);

    holds("LBCGroup", String.join("\n", paragraphs), article);
    assertThat(article.title().map(PagesMeasureTest::words))
        .contains(words(told.path("title").stringValue()));
    assertThat(article.published().flatMap(PartialDate::value).orElse(""))
        .isEqualTo(told.path("publishing_date").stringValue().replace(' ', 'T').substring(0, 16));
  }

  @Test
  void what_a_page_has_and_has_not_by_its_gold_is_so() throws IOException {
    Path gold = shared("assabah.com.tn.article.gold.json");
    Article article =
        read("c.html", Files.readAllBytes(gold.resolveSibling("assabah.com.tn.article.html")));
    JsonNode told = json(gold).iterator().next();

    String body = body(article);
    told.path("with").forEach(w -> assertThat(body).contains(w.stringValue()));
    told.path("without").forEach(w -> assertThat(body).doesNotContain(w.stringValue()));
    assertThat(article.title().map(PagesMeasureTest::words))
        .contains(words(told.path("title").stringValue()));
  }

  private static void holds(String name, String wanted, Article article) {
    Measure measure = Measure.of(wanted, body(article));
    System.out.printf(
        "pages %s: precision %.3f recall %.3f f1 %.3f%n",
        name, measure.precision(), measure.recall(), measure.f1());
    assertThat(measure.f1()).as(name).isGreaterThanOrEqualTo(FLOOR);
  }

  private static Path shared(String name) {
    Optional<Path> file = Checkout.shared("data/pages/" + name);
    assumeTrue(file.isPresent(), "skipped: ../shared/data/pages is absent");
    return file.orElseThrow();
  }

  private static JsonNode json(Path file) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(file));
  }

  private Article read(String name, byte[] page) throws IOException {
    Path file = Files.write(folder.resolve(name), page);
    return new Intake(Intake.Options.plain()).read(List.of(file)).articles().getFirst();
  }

  private static String body(Article article) {
    StringBuilder body = new StringBuilder();
    article.body().forEach(s -> body.append(s.of(article.text())).append('\n'));
    return body.toString();
  }

  private static List<String> words(String text) {
    return Tokens.of(text).list().stream().filter(t -> !t.isSign()).map(Token::folded).toList();
  }
}
