package org.bayan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
  private static final String REPORT =
      """
      بيان ختامي لاجتماع موانئ الساحل

      الثلاثاء 14 مارس 2023

      دعا الوزراء جميع الأطراف إلى ضرورة فتح ميناء ديمة أمام سفن الإغاثة، ورحبوا بوصول 12 ألف طن من القمح.
      وتعهد الوزراء بتقديم 40 مليون دولار قبل 30 أيلول/سبتمبر 2023.
      """;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path report = Path.of("");

  @BeforeEach
  void write() throws IOException {
    report = Files.writeString(folder.resolve("report.txt"), REPORT);
  }

  private int read(String... more) {
    List<String> line = new ArrayList<>(List.of("read"));
    line.addAll(List.of(more));
    return Bayan.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(line.toArray(String[]::new));
  }

  private String plain() {
    return out.toString().replaceAll("[\u2066-\u2069]", "").replace('\u00A0', ' ');
  }

  @Nested
  class given_a_terminal {
    @Test
    void a_report_is_shown_as_it_was_understood() throws IOException {
      assertThat(read(report.toString(), "--color", "never", "--width", "72")).isZero();

      try (InputStream golden = ReadCommandTest.class.getResourceAsStream("report-as-read.txt")) {
        assertThat(out.toString())
            .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
      }
      assertThat(err.toString()).isEmpty();
    }

    @Test
    void what_stands_around_the_text_is_said_in_arabic_where_asked() {
      assertThat(read(report.toString(), "--lang", "ar", "--width", "100")).isZero();

      assertThat(plain()).contains("يحثّ", "تصريح", "التواريخ", "لم يظهر خلل");
      assertThat(plain()).doesNotContain("Urges", "Dates", "not found");
    }

    @Test
    void without_a_terminal_nothing_is_coloured_and_always_colours() {
      read(report.toString());
      assertThat(out.toString()).doesNotContain("\u001b");

      read(report.toString(), "--color", "always");
      assertThat(out.toString()).contains("\u001b[36m", "\u001b[0m");
    }

    @Test
    void signs_that_would_act_on_it_are_seen() throws IOException {
      Path hostile =
          Files.writeString(
              folder.resolve("hostile.txt"),
              "خبر\u202e عاجل \u001b]0;title\u0007\n\nدعا الوزير\u009b2J إلى فتح \u2067الميناء يوم 3/4/2023.");

      assertThat(read(hostile.toString(), "--color", "never")).isZero();

      assertThat(plain()).contains("خبر[U+202E]", "␛]0;title␇", "[U+009B]2J");
      assertThat(out.toString()).doesNotContainPattern("[\\p{Cc}&&[^\n]]|[\u202a-\u202e]");
    }

    @Test
    void a_width_that_holds_no_arabic_and_a_colour_that_is_none_are_refused() {
      assertThat(read(report.toString(), "--width", "7")).isEqualTo(Exit.WRONG_LINE);
      assertThat(err.toString()).contains("24 columns or more, not 7");

      assertThat(read(report.toString(), "--color", "blue")).isEqualTo(Exit.WRONG_LINE);
      assertThat(err.toString()).contains("auto, always or never, not blue");
    }
  }

  @Nested
  class given_several_articles_in_one_file {
    @BeforeEach
    void write() throws IOException {
      StringBuilder lines = new StringBuilder();
      for (int at = 1; at <= 12; at++) {
        lines.append("{\"id\": \"n" + at + "\", \"title\": \"سفينة " + at + "\", ");
        lines.append("\"text\": \"رست السفينة " + at + " في ميناء ديمة.\"}\n");
      }
      report = Files.writeString(folder.resolve("ships.jsonl"), lines);
    }

    @Test
    void the_first_are_listed_where_none_is_chosen() {
      assertThat(read(report.toString())).isEqualTo(Exit.WRONG_LINE);

      assertThat(err.toString())
          .contains("has 12 articles; choose one with --item", "ships.jsonl#n1", "and 2 more");
      assertThat(out.toString()).isEmpty();
    }

    @Test
    void one_is_chosen_by_what_stands_behind_the_number_sign_or_by_its_whole_id() {
      assertThat(read(report.toString(), "--item", "n7")).isZero();
      assertThat(read(report.toString(), "--item", "ships.jsonl#n11")).isZero();

      assertThat(plain()).contains("سفينة 7", "سفينة 11").doesNotContain("سفينة 1\n");
    }

    @Test
    void a_name_that_none_has_is_told() {
      assertThat(read(report.toString(), "--item", "n99")).isEqualTo(Exit.WRONG_LINE);

      assertThat(err.toString()).contains("is called n99", "ships.jsonl#n1");
    }
  }

  @Nested
  class given_other_ways_in_and_out {
    @Test
    void what_comes_in_on_the_standard_input_is_told_by_its_beginning() {
      InputStream before = System.in;
      try {
        for (String page :
            List.of(REPORT, "<p>" + REPORT + "</p>", "{\"text\": \"رست السفينة في ديمة.\"}")) {
          System.setIn(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
          assertThat(read("-")).isZero();
        }
      } finally {
        System.setIn(before);
      }

      assertThat(plain()).contains("stdin.txt", "stdin.html", "stdin.jsonl#1");
    }

    @Test
    void the_rows_of_the_record_come_as_json_in_which_nothing_acts() throws IOException {
      Files.writeString(report, "دعا الوزير\u202e إلى \u009bفتح الميناء 😀.");

      assertThat(read(report.toString(), "--json")).isZero();

      assertThat(out.toString())
          .startsWith("{\n  \"articles\" : [")
          .contains("\"declarations\" :", "\"act\" : \"urge\"", "\\u202E", "\\u009B", "😀")
          .contains("\"faults\" : [ ]")
          .doesNotContain("alignments", "formulas", "\u202e", "\u009b");
    }

    @Test
    void a_page_is_written_whole_and_over_nothing_but_a_page() throws IOException {
      Path page = folder.resolve("pages/read.html");

      assertThat(read(report.toString(), "--html", page.toString())).isZero();
      assertThat(read(report.toString(), "--html", page.toString(), "--lang", "en")).isZero();
      assertThat(Files.readString(page))
          .contains("lang=\"en\"", "Urges", "is necessary", "font/woff2;base64,")
          .doesNotContain("<script", "href=\"/", "src=");
      assertThat(out.toString()).isEmpty();

      String mine =
          Files.readString(Files.writeString(folder.resolve("mine.html"), "<p>مقالي</p>"));
      assertThat(read(report.toString(), "--html", folder.resolve("mine.html").toString()))
          .isEqualTo(Exit.MATERIAL_AT_FAULT);
      assertThat(read(report.toString(), "--html", report.toString(), "--force"))
          .isEqualTo(Exit.MATERIAL_AT_FAULT);
      assertThat(err.toString()).contains("output-not-a-page", "it is the article itself");
      assertThat(folder.resolve("mine.html")).hasContent(mine);
    }

    @Test
    void nothing_to_read_is_the_fault_of_the_material() throws IOException {
      Files.writeString(report, "");

      assertThat(read(report.toString())).isEqualTo(Exit.MATERIAL_AT_FAULT);
      assertThat(err.toString()).contains("article-empty");
      assertThat(read(folder.resolve("gone.txt").toString())).isEqualTo(Exit.MATERIAL_AT_FAULT);
    }

    @Test
    void rows_of_the_metadata_that_mean_other_articles_are_counted_and_not_told()
        throws IOException {
      Path table =
          Files.writeString(
              folder.resolve("press.csv"),
              "article,published\nreport.txt,2023-03-16\nother.txt,2023-01-01\nthird.txt,2023-01-02\n");

      assertThat(read(report.toString(), "--metadata", table.toString())).isZero();

      assertThat(plain()).contains("16 March 2023");
      assertThat(err.toString()).contains("2 rows of the metadata name no article in");
      assertThat(err.toString()).doesNotContain("metadata-article-unknown");
    }
  }
}
