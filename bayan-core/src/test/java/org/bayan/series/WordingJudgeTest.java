package org.bayan.series;

import static org.assertj.core.api.Assertions.assertThat;

import org.bayan.collation.Paper;
import org.bayan.reading.Reading;
import org.bayan.series.FormulaLife.State;
import org.bayan.series.WordingJudge.Judgement;
import org.bayan.series.WordingJudge.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingJudgeTest {
  private static Judgement judge(String before, String after) {
    return new WordingJudge().judge(wording("before.txt", before), wording("after.txt", after));
  }

  private static Wording wording(String id, String sentence) {
    Reading reading = Paper.of(id, sentence).reading();
    assertThat(reading.declarations()).as(sentence).hasSize(1);
    return new Wording(reading, reading.declarations().get(0));
  }

  @Nested
  class given_a_demand {
    @ParameterizedTest
    @CsvSource({
      "وجوب, ضرورة, WEAKENED",
      "ضرورة, أهمية, WEAKENED",
      "أهمية, وجوب, STRENGTHENED",
      "أهمية, ضرورة, STRENGTHENED"
    })
    void when_the_noun_that_binds_changes_then_the_weaker_noun_weakens_it(
        String was, String is, State state) {
      Judgement judgement =
          judge(
              "وأكد الوزراء " + was + " حماية الآبار من الردم.",
              "وأكد الوزراء " + is + " حماية الآبار من الردم.");

      assertThat(judgement.state()).isEqualTo(state);
      assertThat(judgement.basis()).contains(was).contains(is);
    }

    @Test
    void when_a_hedge_is_added_then_it_is_weakened() {
      Judgement judgement =
          judge(
              "وأكد الوزراء ضرورة حماية الآبار من الردم.",
              "وأكد الوزراء ضرورة حماية الآبار من الردم قدر الإمكان.");

      assertThat(judgement.state()).isEqualTo(State.WEAKENED);
      assertThat(judgement.basis()).contains("قدر الإمكان");
    }

    @Test
    void when_a_hedge_is_gone_then_it_is_strengthened() {
      Judgement judgement =
          judge(
              "وأكد الوزراء ضرورة حماية الآبار من الردم حسب الاقتضاء.",
              "وأكد الوزراء ضرورة حماية الآبار من الردم.");

      assertThat(judgement.state()).isEqualTo(State.STRENGTHENED);
      assertThat(judgement.basis()).contains("حسب الاقتضاء");
    }

    @Test
    void when_one_hedge_stands_for_another_then_it_is_reworded_and_no_more() {
      Judgement judgement =
          judge(
              "وأكد الوزراء ضرورة حماية الآبار من الردم حسب الاقتضاء.",
              "وأكد الوزراء ضرورة حماية الآبار من الردم قدر الإمكان.");

      assertThat(judgement.state()).isEqualTo(State.REWORDED);
      assertThat(judgement.changes()).isNotEmpty();
    }

    @Test
    void when_one_word_binds_more_and_another_less_then_it_is_reworded() {
      Judgement judgement =
          judge(
              "وأكد الوزراء أهمية حماية الآبار من الردم.",
              "وأكد الوزراء وجوب حماية الآبار من الردم قدر الإمكان.");

      assertThat(judgement.state()).isEqualTo(State.REWORDED);
    }

    @Test
    void when_a_weaker_noun_comes_with_a_hedge_then_it_is_weakened() {
      Judgement judgement =
          judge(
              "وأكد الوزراء وجوب حماية الآبار من الردم.",
              "وأكد الوزراء أهمية حماية الآبار من الردم قدر الإمكان.");

      assertThat(judgement.state()).isEqualTo(State.WEAKENED);
    }

    @Test
    void when_a_case_is_named_inside_it_then_it_is_widened() {
      Judgement judgement =
          judge(
              "وأكد الوزراء ضرورة حماية الآبار من الردم.",
              "وأكد الوزراء ضرورة حماية الآبار من الردم، ولا سيما آبار القرى الصغيرة.");

      assertThat(judgement.state()).isEqualTo(State.WIDENED);
    }

    @Test
    void when_a_case_is_no_longer_named_then_it_is_narrowed() {
      Judgement judgement =
          judge(
              "وأكد الوزراء ضرورة حماية الآبار من الردم، بما في ذلك آبار القرى الصغيرة.",
              "وأكد الوزراء ضرورة حماية الآبار من الردم.");

      assertThat(judgement.state()).isEqualTo(State.NARROWED);
    }

    @Test
    void when_another_thing_is_demanded_with_the_same_force_then_it_is_reworded() {
      Judgement judgement =
          judge(
              "وأكد الوزراء ضرورة حماية الآبار من الردم.",
              "وأكد الوزراء ضرورة صيانة الآبار من التلوث.");

      assertThat(judgement.state()).isEqualTo(State.REWORDED);
    }
  }

  @Nested
  class given_the_same_words_in_another_print {
    @ParameterizedTest
    @CsvSource({
      "وأكد الوزراء ضرورة حماية الآبار من الردم., وأكّد الوزراءُ ضرورةَ حمايةِ الآبارِ من الردمِ.",
      "أكد الوزراء ضرورة إعادة الماء إلى القرى., أكد الوزراء ضرورة اعادة الماء الى القرى.",
      "وأكد الوزراء ضرورة حماية الآبار., وأكد الوزراء على ضرورة حماية الآبار.",
      "وأكد الوزراء ضرورة حفر الآبار وترميم السد., وأكد الوزراء ضرورة حفر الآبار ترميم السد.",
      "وأكد الوزراء ضرورة صون حقوق القرى., وأكد الوزراء ضرورة صون حقوق للقرى."
    })
    void vowels_hamza_and_joined_particles_make_no_other_wording(String before, String after) {
      assertThat(judge(before, after).state()).isEqualTo(State.REPEATED);
    }
  }
}
