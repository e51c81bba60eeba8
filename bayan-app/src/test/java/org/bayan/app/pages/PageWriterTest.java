package org.bayan.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bayan.app.record.Books;
import org.bayan.app.record.PassageRow;
import org.bayan.app.record.RecordBook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWriterTest {
  @TempDir Path folder;

  @Test
  void every_link_inside_the_pages_leads_somewhere() throws IOException {
    Map<Path, Document> pages = written(InventedRecord.plain(), PageLanguage.ARABIC, false);

    List<String> astray = new ArrayList<>();
    Map<Path, Set<String>> anchors = new HashMap<>();
    pages.forEach((file, page) -> anchors.put(file, ids(page)));
    pages.forEach((file, page) -> astray.addAll(astray(file, page, anchors)));

    assertThat(pages).hasSizeGreaterThan(30);
    assertThat(astray).isEmpty();
  }

  @Test
  void every_link_leads_somewhere_when_only_excerpts_are_shown() throws IOException {
    Map<Path, Document> pages = written(InventedRecord.ofExcerpts(), PageLanguage.ENGLISH, true);

    List<String> astray = new ArrayList<>();
    Map<Path, Set<String>> anchors = new HashMap<>();
    pages.forEach((file, page) -> anchors.put(file, ids(page)));
    pages.forEach((file, page) -> astray.addAll(astray(file, page, anchors)));

    assertThat(astray).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void whatever_a_record_holds_its_pages_are_written_and_hold_together(long seed)
      throws IOException {
    Map<Path, Document> pages = written(Books.random(seed), PageLanguage.ENGLISH, false);

    List<String> astray = new ArrayList<>();
    Map<Path, Set<String>> anchors = new HashMap<>();
    pages.forEach((file, page) -> anchors.put(file, ids(page)));
    pages.forEach((file, page) -> astray.addAll(astray(file, page, anchors)));

    assertThat(astray).as("seed " + seed).isEmpty();
    pages.forEach((file, page) ->
        assertThat(page.select("[id]").eachAttr("id")).as(file.toString()).doesNotHaveDuplicates());
  }

  @Test
  void no_anchor_stands_twice_in_a_page() throws IOException {
    Map<Path, Document> pages = written(InventedRecord.plain(), PageLanguage.ARABIC, false);

    pages.forEach((file, page) ->
        assertThat(page.select("[id]").eachAttr("id")).as(file.toString()).doesNotHaveDuplicates());
  }

  @Test
  void the_same_record_gives_the_same_bytes() throws IOException {
    PageOptions options = new PageOptions(PageLanguage.ARABIC, false);

    new PageWriter().write(InventedRecord.plain(), folder.resolve("once"), options);
    new PageWriter().write(InventedRecord.plain(), folder.resolve("again"), options);

    assertThat(bytes(folder.resolve("again"))).isEqualTo(bytes(folder.resolve("once")));
  }

  @Test
  void a_title_that_is_a_script_is_shown_and_never_runs() throws IOException {
    String title = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>";

    Map<Path, Document> pages =
        written(InventedRecord.hostile(title, "javascript:alert(3)"), PageLanguage.ARABIC, false);

    for (Document page : pages.values()) {
      assertThat(page.select("script").eachAttr("src")).allMatch(src -> src.endsWith("bayan.js"));
      assertThat(page.select("script").eachText()).isEmpty();
      assertThat(page.select("img, [onerror], [style], style, iframe, object, embed")).isEmpty();
      assertThat(page.select("a[href^=javascript]")).isEmpty();
    }
    assertThat(article(pages, "full-2019").select("h1").text()).isEqualTo(title);
  }

  @Test
  void no_page_asks_a_network_for_anything() throws IOException {
    Map<Path, Document> pages = written(InventedRecord.plain(), PageLanguage.ARABIC, false);

    for (Document page : pages.values()) {
      assertThat(page.select("link[href], script[src], [srcset], source[src]"))
          .allMatch(e -> !e.attr("href").contains(":") && !e.attr("src").contains(":"));
      assertThat(page.select("a[href^=http]"))
          .allMatch(a -> a.attr("rel").equals("noopener noreferrer nofollow"));
    }
    assertThat(Files.readString(folder.resolve("assets/bayan.css"))).doesNotContain("http");
  }

  @Test
  void a_square_leads_to_its_sentence_and_the_sentence_has_those_words() throws IOException {
    Map<Path, Document> pages = written(InventedRecord.plain(), PageLanguage.ARABIC, false);
    Document series = only(pages, "series");

    String to = series.expectFirst("tr.life td.weakened a").attr("href");

    int sign = to.indexOf('#');
    Document article = at(pages, folder.resolve("series").resolve(to.substring(0, sign)));
    assertThat(article.expectFirst("[id=" + to.substring(sign + 1) + "]").text())
        .isEqualTo(InventedRecord.FISHERS_2022);
  }

  @Test
  void the_words_that_came_and_went_are_marked_in_the_formula() throws IOException {
    Map<Path, Document> pages = written(InventedRecord.plain(), PageLanguage.ARABIC, false);

    Document fishers = page(pages, "formula", "fishers");

    assertThat(fishers.select("ol.through ins").eachText())
        .containsExactly("وأسرهم", "أعرب المجلس عن أمله في");
    assertThat(fishers.select("ol.through del").eachText()).containsExactly("دعا المجلس إلى");
  }

  @Test
  void the_text_of_an_article_stands_whole_under_its_marks() throws IOException {
    Map<Path, Document> pages = written(InventedRecord.plain(), PageLanguage.ARABIC, false);

    Element text = article(pages, "full-2019").expectFirst("article");

    assertThat(text.select(".said").eachText())
        .containsExactly(
            "اجتماع المجلس", InventedRecord.FISHERS_2019 + ".", InventedRecord.GAUGES_2019 + ".");
    assertThat(text.select("a a")).isEmpty();
  }

  @Test
  void residue_is_folded_away_and_kept() throws IOException {
    Map<Path, Document> pages = written(InventedRecord.plain(), PageLanguage.ARABIC, false);

    assertThat(article(pages, "brief-2020").select("details.residue .residue-text").text())
        .isEqualTo(InventedRecord.RESIDUE);
  }

  @Test
  void a_page_of_excerpts_shows_what_is_quoted_and_nothing_else() throws IOException {
    Map<Path, Document> pages = written(InventedRecord.ofExcerpts(), PageLanguage.ARABIC, true);

    assertThat(article(pages, "full-2019").select("article .said").eachText())
        .containsExactly(InventedRecord.FISHERS_2019);
  }

  @Test
  void a_passage_longer_than_its_excerpt_is_quoted_as_far_as_that_goes() {
    Texts texts = new Texts(InventedRecord.ofExcerpts(), true);
    int start = "اجتماع المجلس\n".length();
    int end = start + InventedRecord.FISHERS_2019.length();

    assertThat(texts.words(PassageRow.of("full-2019.txt", start, end + 9)))
        .contains(InventedRecord.FISHERS_2019 + "…");
    assertThat(texts.words(PassageRow.of("full-2019.txt", end + 1, end + 9))).isEmpty();
  }

  @Test
  void whole_texts_stay_out_of_pages_of_excerpts_even_if_the_record_has_them() throws IOException {
    Map<Path, Document> pages = written(InventedRecord.plain(), PageLanguage.ARABIC, true);

    assertThat(article(pages, "full-2019").select("article .said")).isEmpty();
  }

  @Test
  void the_chosen_language_stands_at_the_root_and_the_other_beside_it() throws IOException {
    Map<Path, Document> pages = written(InventedRecord.plain(), PageLanguage.ENGLISH, false);

    Document english = at(pages, folder.resolve("index.html"));
    Document arabic = at(pages, folder.resolve("ar/index.html"));

    assertThat(english.select("html").attr("lang")).isEqualTo("en");
    assertThat(arabic.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(english.select("a.tongue").attr("href")).isEqualTo("ar/index.html");
    assertThat(arabic.select("a.tongue").attr("href")).isEqualTo("../index.html");
  }

  @Test
  void an_undated_meeting_says_between_which_days_it_was() throws IOException {
    Map<Path, Document> pages = written(InventedRecord.plain(), PageLanguage.ENGLISH, false);

    assertThat(only(pages, "series").select("th.when-head").eachText())
        .containsExactly(
            "2019 14 March الساج",
            "2020 4 June by video",
            "undated between 4 June 2020 and May 2022 القلوع",
            "2022 May الساج");
  }

  @Test
  void the_page_of_a_meeting_shows_each_day_on_which_its_articles_put_it() throws IOException {
    List<Element> told =
        written(InventedRecord.plain(), PageLanguage.ENGLISH, false).values().stream()
            .flatMap(page -> page.select("dl.facts li:has(a)").stream())
            .filter(line -> line.text().contains("2020:"))
            .toList();

    assertThat(told).as("two days in two languages").hasSize(4);
    assertThat(told.stream().map(Element::text).filter(t -> t.startsWith("4 June 2020:")))
        .hasSize(1);
    assertThat(told.stream().map(Element::text).filter(t -> t.startsWith("5 June 2020:")))
        .hasSize(1);
  }

  @Test
  void a_file_name_with_arabic_and_dots_stays_inside_the_folder() throws IOException {
    written(InventedRecord.plain(), PageLanguage.ARABIC, false);

    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile))
          .allMatch(file -> file.getFileName().toString().matches("[a-zA-Z0-9.-]+"));
    }
    assertThat(folder.resolve("../news")).doesNotExist();
  }

  private Map<Path, Document> written(RecordBook book, PageLanguage language, boolean excerpts)
      throws IOException {
    new PageWriter().write(book, folder, new PageOptions(language, excerpts));
    Map<Path, Document> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        pages.put(file, Jsoup.parse(Files.readString(file)));
      }
    }
    return pages;
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(
            folder.relativize(file).toString(),
            new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    return bytes;
  }

  private static Document at(Map<Path, Document> pages, Path file) {
    return Objects.requireNonNull(pages.get(file.normalize()), file::toString);
  }

  private Document only(Map<Path, Document> pages, String kind) {
    return page(pages, kind, "");
  }

  private Document article(Map<Path, Document> pages, String name) {
    return page(pages, "article", name);
  }

  private Document page(Map<Path, Document> pages, String kind, String name) {
    return pages.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(folder.resolve(kind)))
        .filter(entry -> entry.getKey().getFileName().toString().contains(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> ids(Document page) {
    return new HashSet<>(page.select("[id]").eachAttr("id"));
  }

  private static List<String> astray(Path file, Document page, Map<Path, Set<String>> anchors) {
    List<String> astray = new ArrayList<>();
    for (Element link : page.select("a[href], use[href]")) {
      String href = link.attr("href");
      if (href.startsWith("http")) {
        continue;
      }
      URI to = file.toUri().resolve(href);
      Path target = href.startsWith("#") ? file : Path.of(URI.create("file://" + to.getPath()));
      Set<String> there = anchors.get(target);
      if (there == null || to.getFragment() != null && !there.contains(to.getFragment())) {
        astray.add(file.getFileName() + " → " + href);
      }
    }
    return astray;
  }
}
