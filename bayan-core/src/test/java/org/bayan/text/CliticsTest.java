package org.bayan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CliticsTest {
  @ParameterizedTest
  @CsvSource({
    "وبالعراق, العراق, 2",
    "للتحالف, التحالف, 1",
    "للتحالف, تحالف, 2",
    "للجنه, لجنه, 1",
    "للجنه, اللجنه, 1",
    "بلبنان, لبنان, 1",
    "فالوزراء, وزراء, 3",
    "كالعراق, العراق, 1",
    "وسيعقد, يعقد, 2",
    "ولليمن, اليمن, 2",
    "لاسطنبول, اسطنبول, 1",
  })
  void a_joined_word_has_the_variant_without_what_is_joined(String word, String stem, int taken) {
    List<Clitics.Variant> variants = Clitics.variants(word);

    assertThat(variants).anyMatch(v -> v.stem().equals(stem) && v.taken() == taken);
  }

  @ParameterizedTest
  @CsvSource({"واشنطن", "فرنسا", "لبنان", "كندا", "بيروت", "سوريا"})
  void a_word_comes_first_as_it_stands(String word) {
    Clitics.Variant first = Clitics.variants(word).getFirst();

    assertThat(first.stem()).isEqualTo(word);
    assertThat(first.taken()).isZero();
    assertThat(first.article()).isFalse();
  }

  @Test
  void lebanon_is_never_read_as_milk() {
    assertThat(Clitics.variants("لبنان")).noneMatch(v -> v.stem().equals("لبن"));
  }

  @Test
  void the_future_joins_to_a_present_tense_only() {
    assertThat(Clitics.variants("سلام")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"وَالعراق, 1, 2", "لـداعش, 1, 2", "بغداد, 0, 0", "وَبِالعراق, 2, 4"})
  void letters_taken_lead_back_to_print(String print, int taken, int begin) {
    assertThat(Clitics.printed(print, taken)).isEqualTo(begin);
  }

  @Test
  void on_any_word_a_stem_ends_as_the_word_does_and_letters_taken_never_pass_its_end() {
    String letters = "ابلكوفسيتنعدر";
    Random chance = new Random(20_261_121);
    for (int n = 0; n < 20_000; n++) {
      StringBuilder word = new StringBuilder();
      for (int k = chance.nextInt(9); k >= 0; k--) {
        word.append(letters.charAt(chance.nextInt(letters.length())));
      }
      for (Clitics.Variant variant : Clitics.variants(word.toString())) {
        assertThat(variant.taken()).isLessThanOrEqualTo(word.length());
        assertThat(variant.stem()).as(word.toString()).endsWith(word.substring(variant.taken()));
      }
    }
  }
}
