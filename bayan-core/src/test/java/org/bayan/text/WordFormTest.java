package org.bayan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bayan.testkit.RandomArabic;
import org.junit.jupiter.api.Test;

class WordFormTest {
  private static final WordNote<Integer> LENGTH = new WordNote<>(String::length);

  @Test
  void what_is_remembered_of_a_word_is_what_is_worked_out_of_it_anew() {
    RandomArabic arabic = new RandomArabic(20261121);
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 3_000; i++) {
        String folded = Folding.fold(arabic.word());

        WordForm form = WordForm.of(folded);

        assertThat(form.folded()).isEqualTo(folded);
        assertThat(form.variants()).isEqualTo(Clitics.workedOut(folded));
        assertThat(form.stem()).isEqualTo(Stemmer.standard().workedOutStem(folded));
        assertThat(form.bare()).isEqualTo(Stemmer.standard().workedOutBare(folded));
        assertThat(LENGTH.of(form)).isEqualTo(folded.length());
      }
    }
  }

  @Test
  void words_printed_in_two_spellings_are_one_form() {
    String text = "أكَّد و اكد";

    WordForm first = WordForm.printed(text, 0, 5);
    WordForm second = WordForm.printed(text, 8, 11);

    assertThat(first).isEqualTo(second).hasSameHashCodeAs(second).hasToString("اكد");
  }

  @Test
  void two_words_that_fall_on_one_place_do_not_take_each_other_for_themselves() {
    List<String> words = IntStream.range(0, 200_000).mapToObj(i -> "و" + i).toList();
    words.forEach(WordForm::of);

    assertThat(words).allMatch(word -> WordForm.of(word).folded().equals(word));
  }

  @Test
  void a_note_is_worked_out_once_for_a_form() {
    AtomicInteger times = new AtomicInteger();
    WordNote<String> note = new WordNote<>(word -> word + times.incrementAndGet());
    WordForm form = WordForm.of("بيان");

    assertThat(List.of(note.of(form), note.of(form))).containsOnly("بيان1");
  }

  @Test
  void a_mark_is_worked_out_once_for_a_form_be_it_yes_or_no() {
    AtomicInteger times = new AtomicInteger();
    WordMark isLong =
        new WordMark(word -> {
          times.incrementAndGet();
          return word.length() > 4;
        });
    WordMark isShort = new WordMark(word -> word.length() < 4);
    WordForm brief = WordForm.of("بيان");
    WordForm extended = WordForm.of("مؤتمرات");

    assertThat(List.of(isLong.of(brief), isLong.of(brief))).containsOnly(false);
    assertThat(List.of(isLong.of(extended), isLong.of(extended))).containsOnly(true);
    assertThat(isShort.of(brief)).isFalse();
    assertThat(times).hasValue(2);
  }
}
