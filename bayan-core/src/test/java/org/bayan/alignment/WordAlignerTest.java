package org.bayan.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WordAlignerTest {
  /** Below this likeness two words are not laid side by side. */
  private static final double LEAST = 0.5;

  private final WordAligner aligner = new WordAligner();

  private static Words words(String text) {
    return Words.of(Tokens.of(text), new Span(0, text.length()));
  }

  private List<String> told(String a, String b) {
    Words wordsA = words(a);
    Words wordsB = words(b);
    return aligner.changes(wordsA, wordsB, aligner.pairs(wordsA, wordsB)).stream()
        .map(c -> c.kind() + " " + c.a().of(a) + "|" + c.b().of(b))
        .toList();
  }

  @Nested
  class given_two_wordings_of_one_sentence {
    @Test
    void the_same_words_have_not_changed_whatever_is_joined_to_them() {
      assertThat(told("حماية المدنيين في القرى", "وحماية مدنيين في القُرى")).isEmpty();
    }

    @Test
    void words_that_come_in_are_added_at_their_gap() {
      String a = "حماية المدنيين في القرى";
      String b = "حماية المدنيين، لا سيما الأطفال، في القرى";

      assertThat(told(a, b)).containsExactly("ADDED |لا سيما الأطفال");
      assertThat(aligner.changes(words(a), words(b), aligner.pairs(words(a), words(b))))
          .extracting(Change::a)
          .containsExactly(new Span(a.indexOf("في"), a.indexOf("في")));
    }

    @Test
    void words_that_go_are_dropped_and_others_in_their_place_replace_them() {
      assertThat(told("فتح جميع المعابر فورا", "فتح المعابر فورا"))
          .containsExactly("DROPPED جميع|");
      assertThat(told("فتح المعابر فورا", "فتح المعابر قريبا"))
          .containsExactly("REPLACED فورا|قريبا");
      assertThat(told("وجوب فتح المعابر", "أهمية فتح المعابر"))
          .containsExactly("REPLACED وجوب|أهمية");
    }

    @Test
    void a_run_of_words_that_changes_its_place_has_moved() {
      assertThat(
              told(
                  "في جميع الأحوال تصان محطات الضخ والتنقية من القصف",
                  "تصان محطات الضخ والتنقية من القصف في جميع الأحوال"))
          .containsExactly("MOVED في جميع الأحوال|في جميع الأحوال");
    }
  }

  @Nested
  class given_random_wordings {
    /** A wording over few words, so that many of them meet. */
    private static String wording(RandomArabic random, List<String> vocabulary, int most) {
      StringBuilder text = new StringBuilder();
      for (int left = random.below(most + 1); left > 0; left--) {
        text.append(random.oneOf(vocabulary)).append(' ');
      }
      return text.toString();
    }

    private static List<String> vocabulary(RandomArabic random) {
      List<String> vocabulary = new ArrayList<>(List.of("ضرورة", "وجوب", "العراق", "والعراق"));
      for (int n = 0; n < 4; n++) {
        String word = random.word();
        vocabulary.add(word);
        vocabulary.add("ال" + word);
        vocabulary.add(word + "ها");
      }
      return vocabulary;
    }

    @Test
    void no_alignment_in_order_has_more_likeness_than_the_one_found() {
      RandomArabic.holds(
          400,
          random -> {
            List<String> vocabulary = vocabulary(random);
            Words a = words(wording(random, vocabulary, 7));
            Words b = words(wording(random, vocabulary, 7));

            double found =
                aligner.pairs(a, b).stream()
                    .filter(p -> !p.moved())
                    .mapToDouble(WordAligner.Pair::likeness)
                    .sum();

            assertThat(found).isEqualTo(most(a, 0, b, 0), within(1e-9));
          });
    }

    /** The most likeness that any alignment in order has, by trying them all. */
    private static double most(Words a, int i, Words b, int j) {
      if (i == a.size() || j == b.size()) {
        return 0;
      }
      double best = Math.max(most(a, i + 1, b, j), most(a, i, b, j + 1));
      double like = Likeness.standard().of(a.get(i), b.get(j));
      return like < LEAST ? best : Math.max(best, like + most(a, i + 1, b, j + 1));
    }

    @Test
    void each_word_stands_in_one_pair_at_most_and_pairs_that_stay_never_cross() {
      RandomArabic.holds(
          300,
          random -> {
            List<String> vocabulary = vocabulary(random);
            Words a = words(wording(random, vocabulary, 25));
            Words b = words(wording(random, vocabulary, 25));
            Set<Integer> usedA = new HashSet<>();
            int lastA = -1;
            int lastB = -1;

            for (WordAligner.Pair pair : aligner.pairs(a, b)) {
              assertThat(usedA.add(pair.a())).isTrue();
              assertThat(pair.b()).isGreaterThan(lastB);
              lastB = pair.b();
              if (!pair.moved()) {
                assertThat(pair.a()).isGreaterThan(lastA);
                lastA = pair.a();
              }
            }
          });
    }

    @Test
    void changes_replayed_on_the_first_wording_give_the_second() {
      RandomArabic.holds(
          400,
          random -> {
            List<String> vocabulary = vocabulary(random);
            Words a = words(wording(random, vocabulary, 25));
            Words b = words(wording(random, vocabulary, 25));
            List<Change> changes = aligner.changes(a, b, aligner.pairs(a, b));

            List<Words.Word> keptOfA =
                left(a, w -> changes.stream().noneMatch(c -> c.a().overlap(w) > 0));
            List<Words.Word> keptOfB =
                left(b, w -> changes.stream().noneMatch(c -> c.b().overlap(w) > 0));
            assertAlike(keptOfA, keptOfB);
            for (Change change : changes) {
              switch (change.kind()) {
                case ADDED -> assertThat(change.a().length()).isZero();
                case DROPPED -> assertThat(change.b().length()).isZero();
                case REPLACED -> {
                  assertThat(change.a().length()).isPositive();
                  assertThat(change.b().length()).isPositive();
                }
                case MOVED ->
                    assertAlike(left(a, change.a()::contains), left(b, change.b()::contains));
              }
            }
          });
    }

    private static List<Words.Word> left(Words words, Predicate<Span> kept) {
      return words.list().stream().filter(w -> kept.test(w.span())).toList();
    }

    private static void assertAlike(List<Words.Word> a, List<Words.Word> b) {
      assertThat(a).hasSameSizeAs(b);
      for (int at = 0; at < a.size(); at++) {
        assertThat(Likeness.standard().of(a.get(at), b.get(at)))
            .isGreaterThanOrEqualTo(Likeness.STEM);
      }
    }
  }
}
