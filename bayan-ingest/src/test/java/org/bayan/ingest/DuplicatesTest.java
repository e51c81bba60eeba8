package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;

/** Which article is another again. */
class DuplicatesTest {
  private static final String BODY =
      """
      افتتح وزير النقل أمس جسرا على النهر الصغير يصل بين القريتين بعد انقطاع دام سبع سنوات.
      وقال الوزير في كلمة قصيرة أمام الأهالي إن الجسر بني بحجر المنطقة وبأيدي أبنائها،
      وإن العمل في الطريق الذي يصله بالمدينة يبدأ بعد عيد الأضحى إذا توفر المال اللازم.
      ورحب رئيس البلدية بالحاضرين وطلب منهم أن يحافظوا على ما أنجز وأن يزرعوا الضفتين.
      ولم يكن في القرية الشرقية طبيب منذ انقطع الطريق، فكان المريض يحمل على ظهر دابة إلى المدينة.
      ومن المقرر أن يصل إليها في الأسبوع المقبل مركز صحي متنقل تديره جمعية من بنات القريتين.
      أما المدرسة فقد عاد إليها أربعون تلميذا كانوا يقطعون النهر سباحة في الصيف وينقطعون في الشتاء.
      وختم الأهالي يومهم بغداء على الضفة دعوا إليه العمال والمهندسين وسائقي الشاحنات جميعا.
      """;

  @Test
  void given_a_paper_that_prints_its_article_again_then_the_later_is_a_copy() {
    Article first = article("a", "ساقية", "جسر بين قريتين", "2019-03-01", BODY);
    Article again =
        article("b", "ساقية", "افتتاح الجسر", "2019-03-02", BODY.replace("أمس", "الاثنين"));

    assertThat(Duplicates.find(List.of(again, first)))
        .containsExactly(java.util.Map.entry("b", "a"));
  }

  @Test
  void given_two_papers_with_one_agencys_copy_then_they_are_two_witnesses() {
    Article one = article("a", "ساقية", "جسر بين قريتين", "2019-03-01", BODY);
    Article other = article("b", "المحبرة", "الوزير يفتتح الجسر", "2019-03-01", BODY);

    assertThat(Duplicates.find(List.of(one, other))).isEmpty();
  }

  @Test
  void given_a_paper_that_credits_the_other_for_the_same_words_then_it_is_a_copy() {
    Article one = article("a", "مراسي", "جسر بين قريتين", "2019-03-01", BODY);
    Article other = article("b", "المحبرة", "الجسر", "2019-03-02", "عدن (مراسي) - " + BODY);

    assertThat(Duplicates.find(List.of(one, other))).containsEntry("b", "a");
  }

  @Test
  void given_the_next_years_report_in_the_same_phrases_then_it_is_no_copy() {
    Article one = article("a", "ساقية", "جسر بين قريتين", "2019-03-01", BODY);
    Article other =
        article(
            "b",
            "ساقية",
            "جسر ثان",
            "2020-03-01",
            BODY.replace("سبع", "ثلاث").replace("النهر", "الوادي").replace("حجر", "حديد"));

    assertThat(Duplicates.find(List.of(one, other))).isEmpty();
  }

  @Test
  void given_articles_in_any_order_then_the_same_copies_are_found() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      articles.add(article("n" + i, "ساقية", "جسر", "2019-03-0" + (6 - i), BODY));
    }
    var found = Duplicates.find(articles);
    Collections.shuffle(articles, new java.util.Random(5));

    assertThat(Duplicates.find(articles)).isEqualTo(found);
    assertThat(found).hasSize(5).doesNotContainKey("n5").containsEntry("n0", "n5");
  }

  private static Article article(String id, String outlet, String title, String day, String text) {
    Layout layout = Layout.of(Tokens.of(text), Optional.of(title));
    return new Article(
        id,
        new Source(id, Optional.empty(), "", "text/plain"),
        "ar",
        Optional.of(title),
        Optional.of(outlet),
        Optional.empty(),
        Optional.empty(),
        Optional.of(new PartialDate(Optional.of(day), PartialDate.Precision.DAY, "invented", 1)),
        text,
        layout.blocks(),
        Optional.empty());
  }
}
