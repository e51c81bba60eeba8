package org.bayan.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bayan.app.record.RecordBook;
import org.bayan.app.record.RecordHeader;
import org.bayan.app.record.RecordMaker;
import org.bayan.article.Article;
import org.bayan.ingest.Intake;
import org.bayan.reading.Corpus;
import org.bayan.reading.corpus.CorpusReader;
import org.bayan.reading.topic.Codebook;
import org.bayan.series.Tracer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of an article that stands alone. */
class ArticleSheetTest {
  private static final String REPORT =
      """
      {"title": "TITLE", "outlet": "صدى المرافئ", "author": "AUTHOR", "published": "2023-03-14",\
       "url": "javascript:alert(1)", "text": "قالت وزيرة الموانئ لمى الحصري يوم 12 آذار/مارس 2023 إن\
       أكثر من 12 ألف أسرة عادت. ودعت جميع الأطراف إلى وجوب فتح ميناء ديمة، TEXT وتعهدت بدفع 40 مليون\
       دولار بموجب قرار مجلس الأمن 2573."}
      """;

  @TempDir private Path folder;

  private ArticleSheet sheet(String title, String author, String text, PageLanguage language)
      throws IOException {
    String line =
        REPORT.replace("TITLE", title).replace("AUTHOR", author).replace("TEXT", text).strip();
    Path file = Files.writeString(folder.resolve("report.jsonl"), line);
    List<Article> articles = new Intake(Intake.Options.plain()).read(List.of(file)).articles();
    Corpus corpus = new CorpusReader(Codebook.standard()).read(articles);
    RecordBook book =
        RecordMaker.make(
            new Tracer().trace(corpus, Map.of()),
            ordinary ->
                new RecordHeader(
                    RecordHeader.CURRENT_VERSION,
                    "bayan test",
                    new TreeMap<>(),
                    new RecordHeader.Counts(1, 1, new TreeMap<>(), ordinary),
                    Optional.empty(),
                    List.of()));
    return new ArticleSheet(book, new PageOptions(language, false));
  }

  private Path written(String title, String author, String text, PageLanguage language)
      throws IOException {
    return Files.writeString(
        folder.resolve("read.html"), sheet(title, author, text, language).html());
  }

  /** A page without its font, which would fill the screen where a claim fails. */
  private static String withoutStyle(ArticleSheet sheet) {
    return sheet.html().replaceAll("(?s)<style>.*</style>", "<style></style>");
  }

  @Test
  void a_page_says_act_strength_speaker_and_topic_beside_each_declaration() throws IOException {
    String html = withoutStyle(sheet("عودة الأسر", "", "", PageLanguage.ENGLISH));

    assertThat(html)
        .contains("Urges", "is obliged", "Commits", "لمى الحصري", "more than 12,000", "S/RES/2573")
        .contains("No fault was met.", "12 March 2023");
  }

  @Test
  void nothing_of_the_article_is_markup_and_nothing_of_it_acts() throws IOException {
    String html =
        withoutStyle(
            sheet(
                "<script>alert(1)</script>",
                "\\\"><img src=x onerror=alert(1)>",
                "</style><b>\\u202e\\u0007\\u009b ${1} @if</b>",
                PageLanguage.ARABIC));

    assertThat(html)
        .contains("&lt;script&gt;", "&lt;/style&gt;", "[U+202E]", "␇", "[U+009B]")
        .doesNotContain("<script", "<img", "href=\"javascript", "<b>[")
        .doesNotContainPattern("[\\p{Cc}&&[^\n]]|[\u202a-\u202e]");
    assertThat(html.split("</style>", -1)).hasSize(2);
  }

  @Test
  void a_page_leads_to_no_other_file_and_every_way_in_it_arrives() throws IOException {
    String html = withoutStyle(sheet("عودة الأسر", "سامي", "", PageLanguage.ARABIC));

    List<String> lost = new ArrayList<>();
    for (String part : html.split("href=\"", -1)) {
      String way = part.substring(0, Math.max(0, part.indexOf('"')));
      boolean arrives = way.startsWith("#") && html.contains("id=\"" + way.substring(1) + "\"");
      boolean abroad = way.startsWith("https://");
      if (!part.startsWith("<!DOCTYPE") && !arrives && !abroad) {
        lost.add(way);
      }
    }
    assertThat(lost).isEmpty();
    assertThat(html).contains("href=\"#p");
  }

  @ParameterizedTest
  @EnumSource(PageLanguage.class)
  @Tag("browser")
  void it_opens_offline_in_any_width_and_keeps_its_own_policy(PageLanguage language)
      throws IOException {
    Path page = written("عودة الأسر", "سامي", "\\u202e<i>", language);
    List<String> wrong = new ArrayList<>();
    try (Browser browser = Browser.start()) {
      for (int width : new int[] {360, 800, 1600}) {
        Page opened = browser.open(page, width, 900);
        opened.onConsoleMessage(message -> wrong.add(message.text()));
        opened.reload();

        assertThat(
                opened.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
            .isEqualTo(0);
        assertThat(
                opened.evaluate("document.fonts.ready.then(() => [...document.fonts][0].status)"))
            .isEqualTo("loaded");
        assertThat(opened.evaluate("getComputedStyle(document.body).direction"))
            .isEqualTo(language.direction());
        opened.context().close();
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  @Tag("browser")
  void in_the_dark_it_is_dark_and_a_mark_leads_from_the_list_to_its_words() throws IOException {
    Path page = written("عودة الأسر", "سامي", "", PageLanguage.ENGLISH);
    try (Browser browser = Browser.start()) {
      Page opened = browser.open(page, 1200, 900);
      opened.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

      opened.click("table.found a:has-text('12 آذار/مارس 2023')");

      assertThat(opened.locator(":target").innerText()).isEqualTo("12 آذار/مارس 2023");
      assertThat(opened.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
          .isEqualTo("rgb(19, 22, 27)");
    }
  }
}
