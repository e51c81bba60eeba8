package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.PartialDate;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user knows and the texts do not say. */
class MetadataTest {
  private static final String NEWS =
      "أعلنت هيئة الموانئ اليوم افتتاح رصيف جديد للحبوب يتسع لثلاث سفن في وقت واحد.";

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name : List.of("a/1.txt", "b/1.txt", "b/2.txt")) {
      Files.createDirectories(folder.resolve("press/" + name).getParent());
      Files.writeString(folder.resolve("press/" + name), "عدن - سبأ 3/5/2011\n" + NEWS);
    }
  }

  @Test
  void given_a_row_then_it_outranks_what_the_text_says() throws Exception {
    Intake.Result result =
        read(
            """
            article,published,outlet,title,author,url,occasion
            2.txt,2019-03-14,ساقية,رصيف جديد,سلمى الراعي,https://a.example/2,افتتاح الرصيف
            """);

    Article article = result.articles().getLast();
    assertThat(article.published().flatMap(PartialDate::value)).contains("2019-03-14");
    assertThat(article.published().orElseThrow().basis())
        .isEqualTo("given by the user in known.csv");
    assertThat(article.outlet()).contains("ساقية");
    assertThat(article.title()).contains("رصيف جديد");
    assertThat(article.byline()).contains("سلمى الراعي");
    assertThat(article.source().url()).contains("https://a.example/2");
    assertThat(article.givenOccasion()).contains("افتتاح الرصيف");
    assertThat(article.place()).contains("عدن");
    assertThat(result.faults()).isEmpty();
  }

  @Test
  void given_rows_at_fault_then_each_is_told_with_its_row_and_the_rest_is_used() throws Exception {
    Intake.Result result =
        read(
            """
            article,published,mood
            1.txt,2019-03-14,
            3.txt,2019-03-14,
            a/1.txt,14 ماطر,
            ,2019-03-14,
            b/1.txt,2019-03-15,
            b/1.txt,2019-03-16,
            """);

    assertThat(result.faults().stream().map(f -> f.where() + " " + f.name()))
        .containsExactly(
            "known.csv:1 metadata-column-unknown",
            "known.csv:5 metadata-article-missing",
            "known.csv:7 metadata-row-repeated",
            "known.csv:2 metadata-article-ambiguous",
            "known.csv:3 metadata-article-unknown",
            "known.csv:4 metadata-date-unreadable");
    assertThat(published(result, "b/1.txt")).contains("2019-03-15");
    assertThat(published(result, "a/1.txt")).contains("2011-05-03");
  }

  @Test
  void given_a_table_with_semicolons_in_windows_1256_then_it_is_read() throws Exception {
    String table = "\u0627article;outlet\n2.txt;الصباح التي في المدينة\n".substring(1);
    Files.write(folder.resolve("known.csv"), table.getBytes(Charset.forName("windows-1256")));

    assertThat(read().articles().getLast().outlet()).contains("الصباح التي في المدينة");
  }

  @Test
  void given_no_table_or_no_column_article_then_nothing_is_read() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.csv"), "");
    Path other = Files.writeString(folder.resolve("other.csv"), "file,published\n1.txt,2019\n");

    for (Path csv : List.of(empty, other, folder.resolve("none.csv"))) {
      assertThatThrownBy(() -> Metadata.read(csv, ZoneOffset.UTC))
          .isInstanceOfSatisfying(
              BayanException.class,
              e -> assertThat(e.fault().name()).isEqualTo("metadata-unreadable"));
    }
  }

  private Intake.Result read(String table) throws Exception {
    Files.writeString(folder.resolve("known.csv"), table);
    return read();
  }

  private Intake.Result read() throws Exception {
    Metadata metadata = Metadata.read(folder.resolve("known.csv"), ZoneOffset.UTC);
    return new Intake(new Intake.Options(ZoneOffset.UTC, Optional.of(metadata)))
        .read(List.of(folder.resolve("press")));
  }

  private static Optional<String> published(Intake.Result result, String id) {
    return result.articles().stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .flatMap(Article::published)
        .flatMap(PartialDate::value);
  }

  @Test
  void given_a_fault_then_it_names_the_row_and_says_how_to_mend_it() throws Exception {
    Fault fault = read("article,published\n9.txt,2019-03-14\n").faults().getFirst();

    assertThat(fault.told())
        .startsWith("known.csv:2: no article is called 9.txt\n  wanted: ")
        .contains("\n  mend:   ")
        .endsWith("\n  fault:  metadata-article-unknown");
  }
}
