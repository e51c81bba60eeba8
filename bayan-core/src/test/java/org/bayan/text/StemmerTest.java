package org.bayan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bayan.testkit.RandomArabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StemmerTest {
  private final Stemmer stemmer = Stemmer.standard();

  private static List<List<String>> lines(String name) {
    List<List<String>> lines = new ArrayList<>();
    for (List<String> row : WordList.rows(StemmerTest.class, name)) {
      lines.add(List.of(row.get(0).split(" ", -1)));
    }
    return lines;
  }

  static List<List<String>> forms() {
    return lines("meet.txt");
  }

  static List<List<String>> strangers() {
    return lines("apart.txt");
  }

  private String stem(String print) {
    return stemmer.stem(Folding.fold(print));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void forms_of_one_word_share_a_stem(List<String> forms) {
    assertThat(forms)
        .allSatisfy(form -> assertThat(stem(form)).as(form).isEqualTo(stem(forms.get(0))));
  }

  @ParameterizedTest
  @MethodSource("strangers")
  void different_words_keep_different_stems(List<String> words) {
    assertThat(words).extracting(this::stem).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "لبنان",
    "إيران",
    "السودان",
    "عمان",
    "فلسطين",
    "بغداد",
    "باريس",
    "كندا",
    "ليبيا",
    "واشنطن",
    "فيينا",
    "برلين",
    "الصين",
    "اليابان",
    "كردستان",
    "أفغانستان",
    "بلينكن",
    "بومبيو",
    "سليمان",
  })
  void a_name_is_left_whole(String name) {
    String folded = Folding.fold(name);
    String bare = folded.startsWith("ال") ? folded.substring(2) : folded;

    assertThat(stem(name)).isEqualTo(bare);
    assertThat(stem("و" + name)).isEqualTo(bare);
  }

  @Test
  void a_stem_is_never_empty_and_is_made_of_letters_of_the_word_or_of_an_alias() {
    RandomArabic.holds(
        2_000,
        random -> {
          String folded = Folding.fold(random.word());

          assertThat(stemmer.stem(folded)).isNotEmpty();
          assertThat(stemmer.withoutParticles(folded)).isNotEmpty();
          assertThat(folded).endsWith(stemmer.withoutParticles(folded));
        });
  }

  @Test
  void words_of_two_letters_are_their_own_stems() {
    assertThat(stem("في")).isEqualTo("في");
    assertThat(stem("لم")).isEqualTo("لم");
    assertThat(stem("كل")).isEqualTo("كل");
  }
}
