package org.bayan.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.article.Article;
import org.bayan.reading.Declaration;
import org.bayan.reading.act.Attribution.Kind;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionTest {
  private static Attribution of(Article article, int at) {
    Tokens tokens = Tokens.of(article.text());
    List<Declaration> declarations = new DeclarationReader().read(article, tokens);
    return Attribution.of(tokens, declarations.get(at));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "وأكد الوزراء أن الطريق سالكة منذ أيام.|BODY|الوزراء",
        "وبحسب البيان، يتوقف على النهر رزق ألف أسرة.|BODY|البيان",
        "وقال وزير الري سالم النجار إن الموسم بدأ باكرا.|ANYBODY|وزير الري سالم النجار",
        "فيما الوزير أكد أن الموسم بدأ باكرا.|ANYBODY|الوزير",
        "وأوضحت فرنسا أنها سحبت اعتراضها القديم.|PERHAPS|فرنسا",
        "ودعوا إلى هدنة تمتد حتى نهاية الشهر.|SAME|''",
        "مشددا على أن الميناء سيبقى مفتوحا للجميع.|SAME|''",
        "وأضاف أن الميناء بقي مفتوحا للجميع.|SAME|''",
        "وتابع بالقول: «الميناء مفتوح للجميع منذ أمس».|SAME|''",
        "ونرحب بعودة الأطباء إلى القرى البعيدة.|OURS|''",
        "ويجب أن تبقى المعابر مفتوحة طوال العام.|NOBODY|''",
      })
  void grammar_tells_who_stands_as_the_doer(String sentence, Kind kind, String doer) {
    Article article = DeclarationReaderTest.article(sentence);

    Attribution told = of(article, 0);

    assertThat(told.kind()).isEqualTo(kind);
    assertThat(told.doer().of(article.text())).isEqualTo(doer);
    assertThat(told.earlier()).isFalse();
  }

  @Test
  void what_somebody_had_said_is_of_an_earlier_time() {
    Article article =
        DeclarationReaderTest.article("وكان قائد الحرس عمران سعيد قد طالب برفع الحواجز عن الجسر.");

    assertThat(of(article, 0).earlier()).isTrue();
  }

  @Test
  void a_doer_stands_inside_the_text_whatever_it_says() {
    RandomArabic.holds(
        200,
        random -> {
          Article article = DeclarationReaderTest.article("أكد " + random.text(6));
          Tokens tokens = Tokens.of(article.text());
          for (Declaration declaration : new DeclarationReader().read(article, tokens)) {
            assertThat(Attribution.of(tokens, declaration).doer().end())
                .isLessThanOrEqualTo(article.text().length());
          }
        });
  }
}
