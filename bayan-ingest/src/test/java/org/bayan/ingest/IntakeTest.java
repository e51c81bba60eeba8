package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bayan.article.Article;
import org.bayan.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Taking files and folders in: identifiers, order, counts, and a fault for each thing wrong. */
class IntakeTest {
  private static final String NEWS =
      "أعلنت هيئة الموانئ اليوم افتتاح رصيف جديد للحبوب يتسع لثلاث سفن في وقت واحد.";

  @TempDir Path folder;

  @Test
  void given_files_in_folders_when_they_are_read_then_ids_are_paths_and_stand_in_order()
      throws IOException {
    write("ب/خبر.txt", NEWS);
    write("a/z.txt", NEWS);
    write("a/سطر\nثان.txt", NEWS);

    Intake.Result result = read(folder);

    assertThat(result.articles())
        .extracting(Article::id)
        .containsExactly("a/z.txt", "a/سطر\nثان.txt", "ب/خبر.txt");
    assertThat(result.faults()).isEmpty();
  }

  @Test
  void given_one_file_when_it_is_read_then_its_name_is_its_id_and_its_text_is_unchanged()
      throws IOException {
    Path file = write("خبر.txt", "\r\n  " + NEWS + "\r\n\r\n" + NEWS + " \r\n");

    Article article = read(file).articles().getFirst();

    assertThat(article.id()).isEqualTo("خبر.txt");
    assertThat(article.text()).isEqualTo("\r\n  " + NEWS + "\r\n\r\n" + NEWS + " \r\n");
    assertThat(article.body()).hasSize(2).allMatch(s -> s.of(article.text()).equals(NEWS));
    assertThat(article.source().sha256()).hasSize(64);
    assertThat(article.source().mediaType()).isEqualTo("text/plain");
    assertThat(article.language()).isEqualTo("ar");
  }

  @Test
  void given_two_folders_with_one_file_name_when_both_are_read_then_ids_begin_with_the_folder()
      throws IOException {
    write("east/1.txt", NEWS);
    write("west/1.txt", NEWS);
    write("north/2.txt", NEWS);

    Intake.Result result =
        read(folder.resolve("west"), folder.resolve("east"), folder.resolve("north"));

    assertThat(result.articles())
        .extracting(Article::id)
        .containsExactly("2.txt", "east/1.txt", "west/1.txt");
  }

  @Test
  void given_a_folder_twice_when_it_is_read_then_each_article_is_kept_once() throws IOException {
    write("1.txt", NEWS);

    assertThat(read(folder, folder.resolve(".")).counts().kept()).isEqualTo(1);
  }

  @Test
  void given_other_files_in_a_folder_when_it_is_read_then_they_are_counted_and_not_told()
      throws IOException {
    write("1.txt", NEWS);
    write("metadata.csv", "article");
    write("notes.md", "x");
    write(".hidden.txt", NEWS);

    Intake.Result result = read(folder);

    assertThat(result.faults()).isEmpty();
    assertThat(result.counts().read()).isEqualTo(4);
    assertThat(result.counts().leftOut())
        .containsExactly(
            java.util.Map.entry("file-hidden", 1), java.util.Map.entry("file-other-kind", 2));
  }

  @Test
  void given_no_such_folder_when_it_is_read_then_it_is_told() {
    Intake.Result result = read(folder.resolve("لا شيء"));

    assertThat(names(result)).containsExactly("folder-missing");
    assertThat(result.counts().leftOut()).containsEntry("folder-missing", 1);
  }

  @Test
  void given_an_empty_folder_when_it_is_read_then_it_is_told() {
    assertThat(names(read(folder))).containsExactly("folder-empty");
  }

  @Test
  void given_a_file_of_another_kind_when_it_is_named_then_it_is_told() throws IOException {
    assertThat(names(read(write("a.xls", "x")))).containsExactly("file-other-kind");
  }

  @Test
  void given_a_file_that_may_not_be_read_when_the_folder_is_read_then_the_rest_goes_on()
      throws IOException {
    write("1.txt", NEWS);
    Path closed = write("2.txt", NEWS);
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "not for root");

    Intake.Result result = read(folder);

    assertThat(names(result)).containsExactly("file-unreadable");
    assertThat(result.counts().kept()).isEqualTo(1);
  }

  @Test
  void given_a_link_to_nothing_when_the_folder_is_read_then_it_is_told() throws IOException {
    write("1.txt", NEWS);
    Files.createSymbolicLink(folder.resolve("2.txt"), folder.resolve("gone.txt"));

    assertThat(names(read(folder))).containsExactly("file-unreadable");
  }

  @Test
  void given_links_that_loop_when_the_folder_is_read_then_each_is_told_and_reading_ends()
      throws IOException {
    write("inside/1.txt", NEWS);
    Files.createSymbolicLink(folder.resolve("inside/back"), folder);
    Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));

    Intake.Result result = read(folder);

    assertThat(names(result)).containsExactly("link-loops", "link-loops");
    assertThat(result.articles()).extracting(Article::id).containsExactly("inside/1.txt");
  }

  @Test
  void given_a_folder_that_two_links_lead_to_when_it_is_read_then_it_is_read_once()
      throws IOException {
    write("inside/1.txt", NEWS);
    Files.createSymbolicLink(folder.resolve("other"), folder.resolve("inside"));

    Intake.Result result = read(folder);

    assertThat(result.counts().kept()).isEqualTo(1);
    assertThat(result.counts().leftOut()).containsEntry("folder-seen-already", 1);
  }

  @Test
  void given_a_record_among_articles_when_the_folder_is_read_then_what_bayan_made_is_passed_by()
      throws IOException {
    write("a.txt", NEWS);
    write("traced/.bayan-output", "# Made by bayan.\narticles.jsonl\npages\n");
    write("traced/articles.jsonl", "{\"text\":\"" + NEWS + "\"}\n");
    write("traced/pages/index.html", "<p>" + NEWS);
    write("traced/mine.txt", NEWS);

    Intake.Result result = read(folder);

    assertThat(result.articles())
        .extracting(Article::id)
        .containsExactly("a.txt", "traced/mine.txt");
    assertThat(result.counts().leftOut()).containsEntry("made-by-bayan", 2);
  }

  @Test
  void given_a_binary_when_it_is_read_then_it_is_told() throws IOException {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 ^ i >> 3);
    }
    Files.write(folder.resolve("photo.txt"), bytes);

    assertThat(names(read(folder))).containsExactly("file-binary");
  }

  @Test
  void given_a_file_of_60_megabytes_when_it_is_read_then_it_is_told_and_never_loaded()
      throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("big.txt").toFile(), "rw")) {
      file.setLength(60_000_000);
    }

    assertThat(names(read(folder))).containsExactly("file-too-large");
  }

  @Test
  void given_an_empty_article_when_it_is_read_then_it_is_told() throws IOException {
    write("empty.txt", "");
    write("white.txt", " \n\u00A0\n\u200F\n");
    write("empty.jsonl", "\n\n");

    assertThat(names(read(folder)))
        .containsExactly("article-empty", "article-empty", "article-empty");
  }

  @Test
  void given_a_page_without_text_when_it_is_read_then_it_is_told() throws IOException {
    write("app.html", "<html><body><div id=app></div><script>boot()</script>");

    assertThat(names(read(folder))).containsExactly("html-broken");
  }

  @Test
  void given_bytes_in_no_known_encoding_when_they_are_read_then_they_are_told() throws IOException {
    Files.write(folder.resolve("x.txt"), "日本語の新聞記事です。".getBytes(Charset.forName("EUC-JP")));

    assertThat(names(read(folder))).containsExactly("encoding-unsettled");
  }

  @Test
  void given_broken_utf8_when_it_is_read_then_it_is_told_and_kept() throws IOException {
    byte[] bytes = NEWS.getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 4] = (byte) 0xFF;
    Files.write(folder.resolve("x.txt"), bytes);

    Intake.Result result = read(folder);

    assertThat(names(result)).containsExactly("encoding-broken");
    assertThat(result.articles().getFirst().text()).contains("\uFFFD").contains("الموانئ");
  }

  @Test
  void given_a_name_with_marks_of_direction_when_it_is_told_then_they_are_escaped()
      throws IOException {
    write("a\u202Etxt.b\n.txt", "");

    assertThat(read(folder).faults().getFirst().where())
        .contains("a\\u202Etxt.b\\u000A.txt")
        .doesNotContain("\n", "\u202E");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static Intake.Result read(Path... given) {
    return new Intake(Intake.Options.plain()).read(List.of(given));
  }

  private static List<String> names(Intake.Result result) {
    return result.faults().stream().map(Fault::name).toList();
  }
}
