package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.fault.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages made to do harm, and pages broken by accident: each ends in a fault or a sane article. */
class HostilePageTest {
  private static final String STORY =
      "يعود القطار إلى خط الساحل بعد انقطاع دام ثلاثين سنة، على ما أعلن وزير النقل أمس.";

  @TempDir Path folder;

  @Test
  void given_a_hundred_thousand_nested_tags_then_the_story_at_the_bottom_is_read()
      throws IOException {
    String deep = "<div>".repeat(100_000) + "<p>" + STORY + "</p>" + "</div>".repeat(100_000);

    assertThat(body(read(deep))).isEqualTo(STORY);
  }

  @Test
  void given_a_hundred_thousand_nested_tags_that_are_no_blocks_then_the_story_is_read()
      throws IOException {
    String deep = "<b><i><font>".repeat(33_334) + "<p>" + STORY;

    assertThat(body(read(deep))).isEqualTo(STORY);
  }

  @Test
  void given_words_at_every_depth_then_the_story_is_read() throws IOException {
    String deep = "<div>سطر".repeat(50_000) + "<p>" + STORY;

    assertThat(body(read(deep))).contains(STORY);
  }

  @Test
  void given_a_list_nested_without_end_then_the_story_is_read() throws IOException {
    assertThat(body(read("<ul><li>".repeat(50_000) + "<p>" + STORY))).isEqualTo(STORY);
  }

  @Test
  void given_an_attribute_of_fifty_megabytes_then_the_file_is_left_out_with_its_reason()
      throws IOException {
    Path file = folder.resolve("wide.html");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("<p data-x=\"".getBytes(StandardCharsets.UTF_8));
      byte[] piece = new byte[1 << 20];
      Arrays.fill(piece, (byte) 'x');
      for (int i = 0; i < 50; i++) {
        out.write(piece);
      }
      out.write(("\">" + STORY).getBytes(StandardCharsets.UTF_8));
    }

    Intake.Result result = new Intake(Intake.Options.plain()).read(List.of(file));

    assertThat(result.articles()).isEmpty();
    assertThat(result.faults()).extracting(Fault::name).containsExactly("file-too-large");
  }

  @Test
  void given_an_attribute_of_megabytes_then_the_story_is_read() throws IOException {
    String wide = "<p class=\"" + "related ".repeat(500_000) + "\">نعم</p><p>" + STORY;

    assertThat(body(read(wide))).isEqualTo(STORY);
  }

  @Test
  void given_a_comment_a_script_or_a_title_that_never_ends_then_what_can_be_seen_is_read()
      throws IOException {
    assertThat(body(read("<p>" + STORY + "</p><!-- " + "x".repeat(100_000)))).isEqualTo(STORY);
    assertThat(body(read("<p>" + STORY + "</p><script>" + "<".repeat(100_000)))).isEqualTo(STORY);
    assertThat(body(read("<p>" + STORY + "</p><style>p {"))).isEqualTo(STORY);
    assertThat(body(read("<p>" + STORY + "</p><p title=\"" + "<p>".repeat(10_000))))
        .isEqualTo(STORY);
  }

  @Test
  void given_nothing_that_can_be_seen_then_it_is_a_fault() throws IOException {
    Path file = Files.writeString(folder.resolve("unseen.html"), "<script>" + STORY);

    Intake.Result result = new Intake(Intake.Options.plain()).read(List.of(file));

    assertThat(result.articles()).isEmpty();
    assertThat(result.faults()).hasSize(1);
  }

  @Test
  void given_marks_that_turn_the_direction_then_they_stay_in_print_and_hide_nothing()
      throws IOException {
    Article article =
        read("<h1>\u202Eالقطار يعود\u202C</h1><p>\u202B\u2067" + STORY + "\u2069\u202C</p>");

    assertThat(article.text()).contains("\u202E", "\u2067");
    assertThat(body(article)).contains(STORY);
  }

  @Test
  void given_characters_that_no_text_has_then_the_text_can_be_written() throws IOException {
    Article article = read("<p>" + STORY + "&#0;&#xD800;&#xFFFF;&#x1F4A9;&#9999999;\u0000</p>");

    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(article.text())).isTrue();
    assertThat(body(article)).startsWith(STORY);
  }

  @Test
  void given_json_ld_nested_without_end_then_the_page_is_read() throws IOException {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);

    Article article = read("<script type=\"application/ld+json\">" + deep + "</script><p>" + STORY);

    assertThat(body(article)).isEqualTo(STORY);
  }

  @Test
  void given_a_table_of_very_many_cells_then_its_rows_are_lines() throws IOException {
    String table = "<table>" + "<tr><td>قمح<td>12".repeat(20_000) + "</table><p>" + STORY;

    assertThat(read(table).text()).startsWith("قمح 12\nقمح 12\n").contains(STORY);
  }

  @Test
  void given_a_title_as_long_as_a_book_then_the_page_is_read() throws IOException {
    Article article = read("<title>" + "كلمة - ".repeat(2_000) + "</title><p>" + STORY);

    assertThat(body(article)).isEqualTo(STORY);
  }

  private Article read(String html) throws IOException {
    Path file = Files.writeString(folder.resolve("page.html"), html);
    Intake.Result result = new Intake(Intake.Options.plain()).read(List.of(file));
    assertThat(result.articles()).as(result.faults().toString()).hasSize(1);
    return result.articles().getFirst();
  }

  private static String body(Article article) {
    return String.join(
        "\n",
        article.blocks().stream()
            .filter(b -> b.kind() == Block.Kind.BODY)
            .map(b -> b.span().of(article.text()))
            .toList());
  }
}
