package org.bayan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomArabicTest {
  @Test
  void the_same_seed_gives_the_same_text() {
    assertThat(new RandomArabic(7).text(40)).isEqualTo(new RandomArabic(7).text(40));
  }

  @Test
  void other_seeds_give_other_texts() {
    Set<String> texts = new HashSet<>();
    RandomArabic.holds(100, random -> texts.add(random.sentence()));

    assertThat(texts).hasSize(100);
  }

  @Test
  void a_word_is_of_arabic_script() {
    RandomArabic.holds(
        500, random -> assertThat(random.word()).matches("[\\p{IsArabic}\\p{Mn}\u0640]+"));
  }

  @Test
  void a_claim_that_fails_tells_its_seed() {
    assertThatThrownBy(
            () -> RandomArabic.holds(9, random -> assertThat(random.below(2)).isEqualTo(2)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("new RandomArabic(1)");
  }
}
