package org.bayan.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.bayan.testkit.RandomArabic;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  private final Likeness likeness = Likeness.standard();

  private static Words.Word word(String print) {
    return Words.of(Tokens.of(print), new Span(0, print.length())).get(0);
  }

  private double of(String a, String b) {
    return likeness.of(word(a), word(b));
  }

  @ParameterizedTest
  @CsvSource({
    "المدينة, المدينة, 1",
    "أكّد, اكد, 1",
    "المدينة, بالمدينة, 0.95",
    "وزراء, الوزراء, 0.95",
    "محتجز, المحتجزين, 0.85",
    "سيادتها, سيادة, 0.85",
    "مكافحة, محاربة, 0.6",
    "ضرورة, وجوب, 0.6",
    "بلينكن, بلنكن, 0.7",
    "النهر, الجبل, 0",
    "2019, 2020, 0",
    "2019, 2019, 1",
  })
  void the_likeness_of_two_words_falls_from_spelling_over_stem_to_sense(
      String a, String b, double alike) {
    assertThat(of(a, b)).isEqualTo(alike, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({"لبنان, لبن", "البحرين, البحر", "كتاب, كتب", "نهر, شهر", "عمان, ضمان"})
  void words_a_letter_apart_are_not_alike_for_that(String a, String b) {
    assertThat(of(a, b)).isZero();
  }

  @Test
  void words_run_together_are_no_slips_of_each_other() {
    assertThat(of("ن".repeat(30), "ن".repeat(29) + "ر")).isEqualTo(Likeness.SPELLING);
    assertThat(of("ن".repeat(31), "ن".repeat(30) + "ر")).isZero();
  }

  @Test
  void likeness_is_the_same_both_ways_and_between_nothing_and_one() {
    RandomArabic.holds(
        1_000,
        random -> {
          Words.Word a = word(random.below(3) == 0 ? random.number() : random.word());
          Words.Word b = word(random.below(3) == 0 ? random.number() : random.word());

          assertThat(likeness.of(a, b)).isEqualTo(likeness.of(b, a)).isBetween(0.0, 1.0);
          assertThat(likeness.of(a, a)).isEqualTo(1);
        });
  }
}
