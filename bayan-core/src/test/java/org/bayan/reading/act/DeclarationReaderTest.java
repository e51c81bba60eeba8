package org.bayan.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.Source;
import org.bayan.reading.Act;
import org.bayan.reading.Declaration;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeclarationReaderTest {
  private final DeclarationReader reader = new DeclarationReader();

  static Article article(String... paragraphs) {
    String text = String.join("\n", paragraphs);
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : paragraphs) {
      if (!paragraph.isEmpty()) {
        blocks.add(new Block(new Span(at, at + paragraph.length()), Block.Kind.BODY));
      }
      at += paragraph.length() + 1;
    }
    return new Article(
        "a.txt",
        new Source("a.txt", Optional.empty(), "", "text/plain"),
        "ar",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        blocks,
        Optional.empty());
  }

  private List<Declaration> read(Article article) {
    return reader.read(article, Tokens.of(article.text()));
  }

  private static List<String> told(Article article, List<Declaration> declarations) {
    return declarations.stream()
        .map(d -> name(d) + "\t" + d.span().of(article.text()).replaceAll("\\s+", " "))
        .toList();
  }

  private static String name(Declaration declaration) {
    return declaration.act().name().toLowerCase(Locale.ROOT);
  }

  /** The paragraphs of the table, each the lines wanted of one sentence. */
  static List<List<String>> sentences() throws IOException {
    try (var bytes =
        Objects.requireNonNull(
            DeclarationReaderTest.class.getResourceAsStream("declarations.txt"))) {
      String table = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      List<List<String>> sentences = new ArrayList<>();
      for (String paragraph : table.split("\n\n", -1)) {
        List<String> lines =
            paragraph.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
        if (!lines.isEmpty()) {
          sentences.add(lines);
        }
      }
      return sentences;
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void a_sentence_is_cut_where_a_new_act_begins_and_each_part_is_told_by_its_act(
      List<String> wanted) {
    String sentence =
        String.join(" ", wanted.stream().map(l -> l.substring(l.indexOf('\t') + 1)).toList());
    Article article = article(sentence);

    assertThat(told(article, read(article))).isEqualTo(wanted);
  }

  @Nested
  class given_any_text {
    @Test
    void declarations_come_in_order_apart_and_with_their_words_inside() {
      RandomArabic.holds(
          300,
          random -> {
            Article article = article("أكد " + random.text(6), "وشدد على " + random.text(4));
            int end = 0;
            for (Declaration declaration : read(article)) {
              assertThat(declaration.span().begin()).isGreaterThanOrEqualTo(end);
              assertThat(declaration.span().contains(declaration.content())).isTrue();
              declaration.cue().ifPresent(c -> assertThat(declaration.span().contains(c)).isTrue());
              end = declaration.span().end();
            }
            assertThat(end).isLessThanOrEqualTo(article.text().length());
          });
    }

    @Test
    void vowel_signs_change_neither_the_cut_nor_the_act() {
      Article plain = article("أكد الوزراء التزامهم بفتح المعابر، ودعوا الجيران إلى مثل ذلك.");
      Article signed =
          article("أكّدَ الوزراءُ التزامَهم بفتح المعابر، ودعَوا الجيرانَ إلى مثل ذلك.");

      assertThat(read(signed))
          .extracting(Declaration::act)
          .isEqualTo(read(plain).stream().map(Declaration::act).toList())
          .containsExactly(Act.COMMIT, Act.URGE);
    }
  }

  @Nested
  class given_what_declares_nothing {
    @Test
    void the_news_that_a_meeting_was_held_is_no_declaration() {
      assertThat(read(article("عقد وزراء الري اجتماعهم السنوي في المدينة أمس."))).isEmpty();
    }

    @Test
    void a_reporters_own_sentence_in_ordinary_news_is_no_declaration() {
      assertThat(
              read(
                  article(
                      "هطلت أمطار غزيرة على المدينة ليلا.",
                      "وأغلقت السيول طريقين في الجنوب.",
                      "وخرج الأهالي إلى الأسطح حتى الفجر.")))
          .isEmpty();
    }
  }

  @Nested
  class given_a_report_of_a_statement {
    private final Article article =
        article(
            "أكد الوزراء التزامهم بخفض رسوم العبور.",
            "وشدد المجلس على ضرورة صيانة المراسي القديمة.",
            "يواجه الحوض خطر الجفاف للسنة الثالثة على التوالي.");

    @Test
    void a_sentence_without_a_verb_of_telling_is_what_the_body_asserts() {
      assertThat(read(article))
          .extracting(Declaration::act)
          .containsExactly(Act.COMMIT, Act.URGE, Act.STATE);
    }
  }

  @Nested
  class given_a_declaration {
    @Test
    void its_content_begins_behind_the_reporting_frame() {
      Article article = article("وأوضح الوزراء في بيانهم أن الجسر افتتح أمام العابرين.");

      assertThat(read(article).get(0).content().of(article.text()))
          .isEqualTo("الجسر افتتح أمام العابرين.");
    }

    @Test
    void its_cue_is_the_verb_and_the_noun_that_decide() {
      Article article = article("وأكدوا التزامهم بتمويل بناء المدرسة الثانية.");

      assertThat(read(article).get(0).cue().orElseThrow().of(article.text()))
          .isEqualTo("وأكدوا التزامهم");
    }
  }
}
