package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.Source;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;

/** What an outlet prints about all its articles, told from what statements repeat. */
class RecurringTest {
  private static final List<String> LEADS =
      List.of(
          "قال رئيس هيئة المياه إن السد الجديد سيمتلئ قبل نهاية الشتاء إذا استمرت الأمطار على حالها.",
          "تسير على خط الساحل ست عربات تتسع كل منها لثمانين راكبا، وتتوقف في تسع محطات.",
          "بلغ موسم القمح ذروته في السهول الشرقية، ويقول الفلاحون إنه أوفر مما كان قبل عشرة أعوام.",
          "أعادت المكتبة القديمة فتح أبوابها بعد ترميم دام عامين، وعادت إليها كتبها من المخازن.");
  private static final String FORMULA =
      "وأكد الوزراء التزامهم الثابت بتقاسم مياه النهر بما يكفي القرى كلها.";

  @Test
  void given_lines_that_an_outlet_prints_about_its_articles_then_they_are_residue() {
    List<Article> marked =
        Recurring.marked(
            articles("ساقية", "ساقية في كل بيت\n", "\nصفحة المحليات من مبنى الجريدة القديم"));

    assertThat(marked).allSatisfy(a -> assertThat(body(a)).hasSize(1));
    assertThat(marked)
        .allSatisfy(a ->
            assertThat(a.spans(Block.Kind.BOILERPLATE))
                .extracting(s -> s.of(a.text()))
                .containsExactly("ساقية في كل بيت", "صفحة المحليات من مبنى الجريدة القديم"));
  }

  @Test
  void given_an_address_to_the_reader_with_its_stop_then_it_is_residue_where_it_recurs() {
    String foot =
        "\nتصلكم ساقية كل صباح على عتبة الدار، ويسعد موزعينا أن يسمعوا منكم: d@saqia.example.";

    assertThat(Recurring.marked(articles("ساقية", "", foot)))
        .allSatisfy(a -> assertThat(body(a)).hasSize(1));
  }

  @Test
  void given_a_sentence_of_the_statement_that_returns_in_every_article_then_it_is_body() {
    List<Article> articles = articles("ساقية", FORMULA + "\n", "\n" + FORMULA);

    assertThat(Recurring.marked(articles)).isEqualTo(articles);
  }

  @Test
  void given_a_heading_that_returns_between_paragraphs_then_it_is_body_at_the_edge_too() {
    List<Article> articles = new ArrayList<>(articles("ساقية", "المياه والقرى\n", ""));
    articles.add(article("m", "ساقية", LEADS.get(0) + "\nالمياه والقرى\n" + LEADS.get(1)));

    assertThat(Recurring.marked(articles)).isEqualTo(articles);
  }

  @Test
  void given_a_formula_that_statements_end_with_then_it_is_body() {
    List<Article> articles = articles("ساقية", "بسم الله الرحمن الرحيم\n", "\nوالله ولي التوفيق");

    assertThat(Recurring.marked(articles)).isEqualTo(articles);
  }

  @Test
  void given_two_articles_or_one_printed_thrice_or_three_outlets_then_nothing_is_learned() {
    String foot = "\nصفحة المحليات من مبنى الجريدة القديم";
    List<Article> two = articles("ساقية", "", foot).subList(0, 2);
    List<Article> thrice =
        List.of(
            article("a", "ساقية", LEADS.get(0) + foot),
            article("b", "ساقية", LEADS.get(0) + foot),
            article("c", "ساقية", LEADS.get(0) + foot));
    List<Article> three =
        List.of(
            article("a", "ساقية", LEADS.get(0) + foot),
            article("b", "ضفاف", LEADS.get(1) + foot),
            article("c", "نهر", LEADS.get(2) + foot));

    assertThat(Recurring.marked(two)).isEqualTo(two);
    assertThat(Recurring.marked(thrice)).isEqualTo(thrice);
    assertThat(Recurring.marked(three)).isEqualTo(three);
  }

  @Test
  void given_another_order_then_the_same_is_learned() {
    List<Article> articles =
        new ArrayList<>(articles("ساقية", "ساقية في كل بيت\n", "\nصفحة المحليات من المبنى القديم"));
    List<Article> marked = Recurring.marked(articles);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(articles, new Random(seed));

      assertThat(Recurring.marked(articles)).containsExactlyInAnyOrderElementsOf(marked);
    }
  }

  private static List<Article> articles(String outlet, String above, String under) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < LEADS.size(); i++) {
      articles.add(article("a" + i, outlet, above + LEADS.get(i) + under));
    }
    return articles;
  }

  private static Article article(String id, String outlet, String text) {
    List<Block> blocks =
        Line.all(Tokens.of(text)).stream().map(l -> new Block(l.span(), Block.Kind.BODY)).toList();
    return new Article(
        id,
        new Source(id, Optional.empty(), "", "text/plain"),
        "ar",
        Optional.empty(),
        Optional.of(outlet),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        blocks,
        Optional.empty());
  }

  private static List<String> body(Article article) {
    return article.body().stream().map(s -> s.of(article.text())).toList();
  }
}
