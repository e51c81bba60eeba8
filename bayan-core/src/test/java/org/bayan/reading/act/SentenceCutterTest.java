package org.bayan.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.article.Article;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceCutterTest {
  private static List<String> sentences(String... paragraphs) {
    Article article = DeclarationReaderTest.article(paragraphs);
    Tokens tokens = Tokens.of(article.text());
    return new SentenceCutter()
        .cut(article, tokens).stream()
            .map(s -> tokens.span(s.first(), s.last()).of(article.text()))
            .toList();
  }

  @Test
  void a_stop_a_question_and_an_exclamation_end_a_sentence() {
    assertThat(sentences("جف النهر. هل عاد؟ نعم! عاد…"))
        .containsExactly("جف النهر.", "هل عاد؟", "نعم!", "عاد…");
  }

  @Test
  void a_closing_quote_belongs_to_the_sentence_that_it_ends() {
    assertThat(sentences("قال: «جف النهر.» ثم سكت."))
        .containsExactly("قال: «جف النهر.»", "ثم سكت.");
    assertThat(sentences("قال: «جف النهر». ثم سكت."))
        .containsExactly("قال: «جف النهر».", "ثم سكت.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "حضر د. سليم النوري اللقاء.",
        "كلف المشروع 2.5 مليون دينار.",
        "تأسس عام 1950 م. في الميناء القديم.",
        "زار الموقع www.example.org مرتين.",
        "وصل أ.د. هاني الفارس مساء.",
        "The U.S. delegation and Mr. Hale left.",
      })
  void a_stop_inside_an_abbreviation_a_number_or_an_address_ends_nothing(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void every_block_begins_a_sentence() {
    assertThat(sentences("عنوان بلا نقطة", "جف النهر"))
        .containsExactly("عنوان بلا نقطة", "جف النهر");
  }

  @Test
  void on_any_text_sentences_come_in_order_and_leave_no_word_out() {
    RandomArabic.holds(
        300,
        random -> {
          Article article = DeclarationReaderTest.article(random.text(6) + "x");
          Tokens tokens = Tokens.of(article.text());
          int next = 0;
          for (Sentence sentence : new SentenceCutter().cut(article, tokens)) {
            assertThat(sentence.first()).isEqualTo(next);
            next = sentence.last() + 1;
          }
          assertThat(next).isEqualTo(tokens.size());
        });
  }
}
