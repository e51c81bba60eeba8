package org.bayan.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.article.Article;
import org.bayan.reading.Act;
import org.bayan.reading.Declaration;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PointsTest {
  private static List<Declaration> read(String... paragraphs) {
    Article article = DeclarationReaderTest.article(paragraphs);
    return new DeclarationReader().read(article, Tokens.of(article.text()));
  }

  @Nested
  class given_a_numbered_list_under_one_frame {
    @Test
    void each_point_does_what_the_noun_that_opens_it_does() {
      assertThat(
              read(
                  "وأكد البيان على النقاط التالية:",
                  "1. رفض بناء أي سد جديد على النهر.",
                  "2. الترحيب بعودة النازحين إلى قراهم.",
                  "3. دعوة المانحين إلى الوفاء بوعودهم.",
                  "4- الإعراب عن القلق من انحسار الغابات.",
                  "5) حماية الحدائق العامة من البناء الجائر."))
          .extracting(Declaration::act)
          .containsExactly(Act.REGRET, Act.WELCOME, Act.URGE, Act.REGRET, Act.URGE);
    }

    @Test
    void points_in_one_paragraph_are_cut_before_their_numbers() {
      assertThat(
              read(
                  "واتفق الوزراء على ما يلي: 1. إنشاء معهد لعلوم البحار. 2. تبادل الخبراء كل"
                      + " صيف."))
          .extracting(Declaration::act)
          .containsExactly(Act.COMMIT, Act.COMMIT);
    }

    @Test
    void the_list_ends_where_somebody_speaks_again_or_nothing_marks_a_point() {
      assertThat(
              read(
                  "وتعهد المجلس بالآتي:",
                  "- ترميم الأسواق القديمة في المدينتين.",
                  "وهطلت الأمطار على العاصمة طوال الليل."))
          .extracting(Declaration::act)
          .containsExactly(Act.COMMIT);
    }
  }

  @Nested
  class given_a_quotation_that_runs_over_a_full_stop {
    @Test
    void what_goes_on_inside_it_is_told_as_well() {
      assertThat(read("وقال المزارع سالم: «جفت البئر قبل عام. لم يبق لنا سوى بيع الماشية.»"))
          .hasSize(2);
    }

    @Test
    void a_paragraph_that_begins_with_a_mark_goes_on_with_it() {
      assertThat(
              read(
                  "وقال المزارع سالم: «جفت البئر قبل عام.",
                  "«لم يبق لنا سوى بيع الماشية في السوق»."))
          .hasSize(2);
    }

    @Test
    void a_mark_that_was_never_closed_does_not_take_the_next_paragraph_with_it() {
      assertThat(
              read(
                  "وقال المزارع سالم: «جفت البئر قبل عام.",
                  "وتقع القرية على سفح جبل بعيد عن الطريق."))
          .hasSize(1);
    }
  }

  @Test
  void words_left_out_in_brackets_end_no_sentence() {
    assertThat(read("وقال البيان إن الدول «تأسف بشدة (...) لانهيار الجسر القديم».")).hasSize(1);
  }
}
