package org.bayan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.bayan.testkit.RandomArabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @Test
  void folding_a_folded_text_changes_nothing() {
    RandomArabic.holds(
        500,
        random -> {
          String folded = Folding.fold(random.text(5));

          assertThat(Folding.fold(folded)).isEqualTo(folded);
        });
  }

  @Test
  void folding_any_folded_character_changes_nothing() {
    for (char letter = 0; letter < Character.MIN_SURROGATE; letter++) {
      String folded = Folding.fold(String.valueOf(letter));

      assertThat(Folding.fold(folded)).as("U+%04X", (int) letter).isEqualTo(folded);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "أكّدَ, اكد",
    "إعــلان, اعلان",
    "آسيا, اسيا",
    "هيئة, هييه",
    "مؤتمر, موتمر",
    "مستشفى, مستشفي",
    "٢٠٢١, 2021",
    "۱۴۰۰, 1400",
    "NATO, nato",
    "ﷲ, الله",
    "ﻻ, لا",
  })
  void two_spellings_of_a_word_are_one(String print, String folded) {
    assertThat(Folding.fold(print)).isEqualTo(folded);
  }
}
