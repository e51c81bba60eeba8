package org.bayan.ingest;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages: what a reader sees of them, and which of it is the article. */
class PageTest {
  private static final String PAGE =
      """
      <!doctype html><html dir="rtl"><head><title>ساقية | القطار يعود إلى الساحل</title>
      <meta property="og:site_name" content="ساقية">
      <link rel="canonical" href="https://saqia.example/train">
      <style>p { color: red }</style></head><body>
      <nav><a href="/">الرئيسية</a> <a href="/p">سياسة</a></nav>
      <div class="story"><h1>القطار يعود إلى الساحل</h1>
      <div class="meta">هناء الفارس - الاثنين 6 أيار 2019</div>
      <div class="share-bar"><a>فيسبوك</a><a>تويتر</a></div>
      <div class="body">
      <p>يعود القطار إلى خط الساحل بعد انقطاع دام ثلاثين سنة،&nbsp;على ما أعلن وزير النقل أمس.</p>
      <p>وتسير على الخط ست عربات<br>تتسع كل منها لثمانين راكبا، وتتوقف في تسع محطات.</p>
      <ul><li>تبدأ الرحلة الأولى عند السادسة صباحا من المرفأ القديم.</li></ul>
      <div class="related"><a href="/x">الحافلات ترفع أجورها</a></div>
      <p>وقال الوزير إن ثمن البطاقة لن يزيد على ثمن رغيفين، وإن الطلاب يسافرون بنصفه.</p>
      </div></div>
      <aside><h3>الأكثر قراءة</h3><a href="/y">مطعم يقدم السمك بلا مقابل</a></aside>
      <div id="comments"><p>أبو علي: كنا نسافر به إلى الجامعة كل يوم ونعود مع الغروب.</p></div>
      <footer>جميع الحقوق محفوظة</footer>
      <script>var x = "لا يرى";</script></body></html>
      """;

  @TempDir Path folder;

  @Test
  void given_a_page_then_its_article_is_told_from_what_stands_about_it() {
    Page page = page(PAGE);

    assertThat(words(page, Block.Kind.TITLE)).containsExactly("القطار يعود إلى الساحل");
    assertThat(words(page, Block.Kind.DATELINE))
        .containsExactly("هناء الفارس - الاثنين 6 أيار 2019");
    assertThat(words(page, Block.Kind.BODY))
        .containsExactly(
            "يعود القطار إلى خط الساحل بعد انقطاع دام ثلاثين سنة، على ما أعلن وزير النقل أمس.",
            "وتسير على الخط ست عربات",
            "تتسع كل منها لثمانين راكبا، وتتوقف في تسع محطات.",
            "تبدأ الرحلة الأولى عند السادسة صباحا من المرفأ القديم.",
            "وقال الوزير إن ثمن البطاقة لن يزيد على ثمن رغيفين، وإن الطلاب يسافرون بنصفه.");
    assertThat(page.text()).contains("الحافلات ترفع أجورها", "أبو علي").doesNotContain("لا يرى");
  }

  @Test
  void given_a_page_then_what_it_says_of_itself_is_the_articles() throws IOException {
    Article article = read("train.html", PAGE);

    assertThat(article.title()).contains("القطار يعود إلى الساحل");
    assertThat(article.outlet()).contains("ساقية");
    assertThat(article.byline()).contains("هناء الفارس");
    assertThat(article.published().flatMap(PartialDate::value)).contains("2019-05-06");
    assertThat(article.source().url()).contains("https://saqia.example/train");
    assertThat(article.source().mediaType()).isEqualTo("text/html");
    assertThat(article.language()).isEqualTo("ar");
  }

  @Test
  void given_json_ld_then_it_tells_title_writer_outlet_and_hour() throws IOException {
    Article article =
        read(
            "ld.html",
            """
            <script type="application/ld+json">{"@graph":[{"@type":"WebPage"},
             {"@type":["NewsArticle"],"headline":"القطار يعود","author":[{"name":"هناء الفارس"}],
              "publisher":{"name":"ساقية"},"datePublished":"2019-05-06T22:30:00Z"}]}</script>
            <script type="application/ld+json">{ broken </script>
            <p>يعود القطار إلى خط الساحل بعد انقطاع دام ثلاثين سنة، على ما أعلن وزير النقل أمس.</p>
            """);

    assertThat(article.title()).contains("القطار يعود");
    assertThat(article.outlet()).contains("ساقية");
    assertThat(article.byline()).contains("هناء الفارس");
    assertThat(article.published().flatMap(PartialDate::value)).contains("2019-05-06T22:30");
  }

  @Test
  void given_tables_lists_quotes_and_hashtags_in_the_story_then_they_are_kept_as_lines() {
    Page page =
        page(
            """
            <article><h1>موسم القمح في السهول</h1>
            <p>بلغ موسم <a href="/t/1">#القمح_الشرقي</a> ذروته في <a href="/t/2">#السهول</a> هذا
            الأسبوع، ويقول الفلاحون إنه أوفر مما كان.</p>
            <blockquote>«لم نر مثله منذ عشرة أعوام»، قال أحدهم وهو يعد الأكياس واحدا واحدا.</blockquote>
            <table><tr><th>السهل</th><th>الأكياس</th></tr><tr><td>الشرقي</td><td>1200</td></tr></table>
            <ol><li>يبدأ الحصاد من الجنوب ثم يصعد مع النهر إلى الشمال.</li>
            <li>تنتهي أعماله قبل المطر.</li></ol>
            <p>وتشتري الهيئة العامة للحبوب الأكياس كلها بالسعر الذي أعلنته في الربيع.</p></article>
            """);

    assertThat(words(page, Block.Kind.BODY))
        .containsExactly(
            "بلغ موسم #القمح_الشرقي ذروته في #السهول هذا الأسبوع، ويقول الفلاحون إنه أوفر مما كان.",
            "«لم نر مثله منذ عشرة أعوام»، قال أحدهم وهو يعد الأكياس واحدا واحدا.",
            "السهل الأكياس",
            "الشرقي 1200",
            "يبدأ الحصاد من الجنوب ثم يصعد مع النهر إلى الشمال.",
            "تنتهي أعماله قبل المطر.",
            "وتشتري الهيئة العامة للحبوب الأكياس كلها بالسعر الذي أعلنته في الربيع.");
  }

  @Test
  void given_open_graph_and_meta_elements_then_they_tell_what_json_ld_does_not()
      throws IOException {
    Article article =
        read(
            "og.html",
            """
            <meta property="og:title" content="موسم القمح في السهول | ساقية">
            <meta property="og:site_name" content="ساقية">
            <meta property="og:url" content="https://saqia.example/wheat">
            <meta property="article:published_time" content="2019-05-06T08:15:00+03:00">
            <meta name="author" content="هناء الفارس">
            <h1>موسم القمح في السهول</h1><time datetime="2021-01-01">اليوم</time>
            <p>بلغ موسم القمح ذروته في السهول هذا الأسبوع، ويقول الفلاحون إنه أوفر مما كان.</p>
            """);

    assertThat(article.title()).contains("موسم القمح في السهول");
    assertThat(article.outlet()).contains("ساقية");
    assertThat(article.byline()).contains("هناء الفارس");
    assertThat(article.source().url()).contains("https://saqia.example/wheat");
    assertThat(article.published().flatMap(PartialDate::value)).contains("2019-05-06T08:15");
  }

  @Test
  void given_a_time_element_only_then_it_is_the_day_of_issue() throws IOException {
    Article article =
        read(
            "time.html",
            """
            <h1>موسم القمح في السهول</h1><time datetime="2019-05-06">قبل يومين</time>
            <p>بلغ موسم القمح ذروته في السهول هذا الأسبوع، ويقول الفلاحون إنه أوفر مما كان.</p>
            """);

    assertThat(article.published().flatMap(PartialDate::value)).contains("2019-05-06");
  }

  @Test
  void given_a_page_nested_very_deep_then_it_is_read_in_time() {
    String deep = "<div>".repeat(50_000) + "<p>في القاع كلام قليل يقرأ كما يقرأ غيره.";

    assertTimeoutPreemptively(
        ofSeconds(20), () -> assertThat(page(deep).text()).contains("في القاع كلام قليل"));
  }

  @Test
  void given_a_page_of_very_many_links_then_it_is_read_in_time() {
    String many = "<a href=x>رابط</a> <p>سطر قصير</p>".repeat(60_000);

    assertTimeoutPreemptively(
        ofSeconds(30), () -> assertThat(page(many).layout().blocks()).hasSizeGreaterThan(1000));
  }

  @Test
  void given_broken_markup_then_what_can_be_seen_is_kept() {
    Page page = page("<p>سطر <b>أول<p>سطر ثان</i></div><li>ثالث <!-- لا يرى");

    assertThat(page.text()).isEqualTo("سطر أول\nسطر ثان\nثالث\n");
  }

  @Test
  void given_half_a_surrogate_pair_by_its_number_then_it_is_replaced() {
    Page page =
        Page.of(
            "<h1>رصيف &#xD800; جديد</h1><p>أعلنت الهيئة &#057343; افتتاح الرصيف &#56999x &#57344;",
            ZoneOffset.UTC,
            Optional.empty());

    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page.text())).isTrue();
    assertThat(page.text()).contains("رصيف \uFFFD جديد", "الهيئة \uFFFD", "\uFFFDx \uE000");
  }

  @Test
  void any_page_of_any_text_is_covered_by_blocks() {
    RandomArabic.holds(
        100,
        random -> {
          StringBuilder html = new StringBuilder();
          for (int left = random.below(20); left > 0; left--) {
            html.append('<')
                .append(random.oneOf(List.of("p", "div", "li", "h1", "nav", "a", "br", "td")))
                .append('>')
                .append(random.text(2).replace("<", "&lt;"));
          }
          Page page = page(html.toString());
          int at = 0;
          for (Block block : page.layout().blocks()) {
            assertThat(Line.hasPrint(page.text(), new Span(at, block.span().begin()))).isFalse();
            at = block.span().end();
          }
          assertThat(Line.hasPrint(page.text(), new Span(at, page.text().length()))).isFalse();
        });
  }

  private static List<String> words(Page page, Block.Kind kind) {
    return page.layout().blocks().stream()
        .filter(b -> b.kind() == kind)
        .map(b -> b.span().of(page.text()))
        .toList();
  }

  private static Page page(String html) {
    return Page.of(html, ZoneOffset.UTC, Optional.empty());
  }

  private Article read(String name, String html) throws IOException {
    Path file = Files.writeString(folder.resolve(name), html);
    return new Intake(Intake.Options.plain()).read(List.of(file)).articles().getFirst();
  }
}
