package org.bayan.ingest;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.testkit.RandomArabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextIntakeTest {
  private static final String NEWS = "افتتح وزير الصيد سوق السمك في ديمة صباح الخميس.";

  @TempDir private Path folder;

  private TextIntake.Result read(TextShelf shelf) {
    TextIntake.Result taken = new TextIntake(ZoneOffset.UTC, shelf).read(List.of(folder));
    shelf.full();
    return taken;
  }

  @Test
  void what_it_takes_in_has_the_identifiers_and_texts_that_articles_have() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "\uFEFF" + NEWS + "\r\n" + NEWS);
    Files.write(folder.resolve("b.txt"), NEWS.getBytes(Charset.forName("windows-1256")));
    Files.writeString(
        folder.resolve("c.jsonl"),
        "{\"id\": 7, \"text\": \"" + NEWS + "\"}\n\n{\"text\": \"" + NEWS + "\"}\n");

    try (TextShelf shelf = new TextShelf()) {
      TextIntake.Result taken = read(shelf);

      Intake.Result articles = new Intake(Intake.Options.plain()).read(List.of(folder));
      assertThat(taken.counts()).isEqualTo(articles.counts());
      assertThat(taken.faults()).isEqualTo(articles.faults());
      assertThat(shelf.size()).isEqualTo(4);
      Map<String, String> texts = new HashMap<>();
      for (int text = 0; text < shelf.size(); text++) {
        texts.put(shelf.id(text), shelf.print(text));
      }
      assertThat(texts)
          .isEqualTo(articles.articles().stream().collect(toMap(Article::id, Article::text)));
    }
  }

  @Test
  void a_line_says_who_printed_it_and_when() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        "{\"text\": \""
            + NEWS
            + "\", \"outlet\": \"المرفأ\", \"published\": \"2023-02\"}\n"
            + "{\"text\": \""
            + NEWS
            + "\", \"published\": \"2023-03-02T08:00:00Z\"}\n"
            + "{\"text\": \""
            + NEWS
            + "\", \"published\": \"soon\"}\n");

    try (TextShelf shelf = new TextShelf()) {
      TextIntake.Result taken = read(shelf);

      assertThat(shelf.outlet(0)).contains("المرفأ");
      assertThat(shelf.outlet(1)).isEmpty();
      TextShelf.Days month = shelf.published(0).orElseThrow();
      assertThat(month).isEqualTo(new TextShelf.Days(day("2023-02-01"), day("2023-02-28")));
      assertThat(month.apart(shelf.published(1).orElseThrow())).isEqualTo(2);
      assertThat(shelf.published(2)).isEmpty();
      assertThat(taken.faults()).extracting(f -> f.name()).contains("article-date-unreadable");
    }
  }

  @Test
  void the_menu_of_a_page_is_blank_and_its_article_stands_where_it_stood() throws IOException {
    Files.writeString(
        folder.resolve("a.html"),
        "<html><body><nav><a href='/'>الرئيسية</a> <a href='/s'>رياضة</a></nav><article><p>"
            + NEWS
            + "</p></article></body></html>");

    try (TextShelf shelf = new TextShelf()) {
      read(shelf);

      Article article = new Intake(Intake.Options.plain()).read(List.of(folder)).articles().get(0);
      assertThat(shelf.print(0)).contains(NEWS).doesNotContain("رياضة");
      assertThat(shelf.print(0).indexOf(NEWS)).isEqualTo(article.text().indexOf(NEWS));
    }
  }

  @Test
  void texts_that_go_to_disk_come_back_as_they_were() {
    RandomArabic arabic = new RandomArabic(5);
    List<String> texts =
        List.of(arabic.text(3), arabic.text(400), "", "📰 " + arabic.text(9), arabic.text(90));

    try (TextShelf shelf = new TextShelf(200)) {
      texts.forEach(text -> shelf.put("id", Optional.empty(), Optional.empty(), text));
      shelf.full();

      for (int text = 0; text < texts.size(); text++) {
        assertThat(shelf.print(text)).isEqualTo(texts.get(text));
      }
    }
  }

  private static int day(String iso) {
    return Math.toIntExact(LocalDate.parse(iso).toEpochDay());
  }
}
