package org.bayan.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LongWordingsTest {
  private final WordAligner aligner = new WordAligner();

  private static Words words(List<String> words) {
    String text = String.join(" ", words);
    return Words.of(Tokens.of(text), new Span(0, text.length()));
  }

  private static List<String> list(int size, IntFunction<String> word) {
    return IntStream.range(0, size).mapToObj(word).toList();
  }

  private static List<String> joined(List<List<String>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  /** Words as print has them: few of them again and again, most of them now and then. */
  private static List<String> print(RandomArabic random, List<String> vocabulary, int size) {
    return list(
        size,
        at -> vocabulary.get(random.below(1 + random.below(1 + random.below(vocabulary.size())))));
  }

  private static List<String> vocabulary(RandomArabic random, int size) {
    List<String> vocabulary = new ArrayList<>(List.of("في", "ضرورة", "وجوب", "كافة", "جميع"));
    while (vocabulary.size() < size) {
      String word = random.below(20) == 0 ? random.number() : random.word();
      vocabulary.add(word);
      vocabulary.add("و" + word);
      vocabulary.add(word + "ها");
      vocabulary.add(word + "ن");
    }
    Collections.swap(vocabulary, 0, random.below(vocabulary.size()));
    vocabulary.removeIf(word -> words(List.of(word)).size() != 1);
    return vocabulary;
  }

  /** Another wording: words dropped, added, replaced, swapped, and a run of them moved. */
  private static List<String> changed(
      RandomArabic random, List<String> wording, List<String> vocabulary, int oneIn) {
    List<String> changed = new ArrayList<>();
    for (String word : wording) {
      switch (random.below(4 * oneIn)) {
        case 0 -> {}
        case 1 -> changed.add(random.oneOf(vocabulary));
        case 2 -> Collections.addAll(changed, word, random.oneOf(vocabulary));
        case 3 -> changed.add(random.below(changed.size() + 1), word);
        default -> changed.add(word);
      }
    }
    if (changed.size() > 1 && random.below(2) == 0) {
      int from = random.below(changed.size());
      int to = from + random.below(changed.size() - from);
      List<String> run = new ArrayList<>(changed.subList(from, to));
      changed.subList(from, to).clear();
      changed.addAll(random.below(changed.size() + 1), run);
    }
    return changed;
  }

  @Nested
  class given_random_wordings {
    private void assertAsPlain(List<String> a, List<String> b) {
      Words wordsA = words(a);
      Words wordsB = words(b);
      assertThat(aligner.pairs(wordsA, wordsB)).isEqualTo(PlainWordAligner.pairs(wordsA, wordsB));
    }

    @Test
    void versions_of_one_wording_are_laid_as_if_each_word_were_compared_with_each() {
      RandomArabic.holds(
          100,
          random -> {
            List<String> vocabulary = vocabulary(random, 10 + random.below(400));
            List<String> wording = print(random, vocabulary, random.below(250));
            assertAsPlain(wording, changed(random, wording, vocabulary, 1 + random.below(20)));
          });
    }

    @Test
    void wordings_that_have_nothing_to_do_with_each_other_are_so_too() {
      RandomArabic.holds(
          60,
          random -> {
            List<String> vocabulary = vocabulary(random, 10 + random.below(400));
            assertAsPlain(
                print(random, vocabulary, random.below(150)),
                print(random, vocabulary, random.below(150)));
          });
    }

    @Test
    void where_few_words_make_up_long_wordings_nothing_is_lost_by_looking_along_anchors_first() {
      RandomArabic.holds(
          30,
          random -> {
            List<String> vocabulary = vocabulary(random, 5 + random.below(30));
            List<String> wording = print(random, vocabulary, 200 + random.below(300));
            assertAsPlain(wording, changed(random, wording, vocabulary, 1 + random.below(20)));
          });
    }

    @Test
    void what_runs_along_the_anchors_bounds_the_search_and_shuts_nothing_out() {
      RandomArabic.holds(
          300,
          random -> {
            List<String> vocabulary = vocabulary(random, 5 + random.below(30));
            List<String> wording = print(random, vocabulary, random.below(60));
            List<String> version = changed(random, wording, vocabulary, 1 + random.below(40));
            LikeTable table = new LikeTable(words(wording).list(), words(version).list());

            assertThat(cells(WordAligner.inOrder(table, 0)))
                .isEqualTo(cells(WordAligner.inOrder(table, table.columns())));
          });
    }

    private static List<List<Integer>> cells(Chain chain) {
      List<List<Integer>> cells = new ArrayList<>();
      chain.visit((row, column, weight) -> cells.add(List.of(row, column, weight)));
      return cells;
    }

    @Test
    void a_table_holds_what_likeness_says_of_each_two_words_and_nothing_else() {
      RandomArabic.holds(
          60,
          random -> {
            List<String> vocabulary = vocabulary(random, 60);
            Words a = words(changed(random, print(random, vocabulary, 60), vocabulary, 2));
            Words b = words(slips(random, vocabulary));
            LikeTable table = new LikeTable(a.list(), b.list());
            LikeTable.Cells cells = new LikeTable.Cells();

            for (int row = 0; row < a.size(); row++) {
              int from = random.below(b.size());
              int to = from + random.below(b.size() - from + 1);
              double[] found = new double[b.size()];
              table.read(row, from, to, cells);
              for (int at = 0; at < cells.size(); at++) {
                found[cells.column(at)] = cells.weight(at) / 20.0;
              }
              for (int column = 0; column < b.size(); column++) {
                boolean asked = column >= from && column < to;
                double like = Likeness.standard().of(a.get(row), b.get(column));
                assertThat(found[column]).isEqualTo(asked ? like : 0);
              }
              assertThat(table.count(row, from, to)).isEqualTo(cells.size());
            }
          });
    }

    /** The words, some with a letter or two dropped, doubled or put for another. */
    private static List<String> slips(RandomArabic random, List<String> words) {
      return list(
          words.size(),
          at -> {
            StringBuilder word = new StringBuilder(words.get(at));
            for (int slips = random.below(3); slips > 0 && word.length() > 2; slips--) {
              int letter = random.below(word.length());
              switch (random.below(3)) {
                case 0 -> word.deleteCharAt(letter);
                case 1 -> word.insert(letter, word.charAt(letter));
                default -> word.setCharAt(letter, 'ع');
              }
            }
            return word.toString();
          });
    }
  }

  @Nested
  class given_a_long_statement {
    private static final int PARAGRAPH = 100;

    private final RandomArabic random = new RandomArabic(3_000);
    private final List<String> vocabulary = vocabulary(random, 1_200);
    private final List<String> statement = print(random, vocabulary, 30 * PARAGRAPH);

    private List<String> paragraph(int number) {
      return statement.subList(number * PARAGRAPH, (number + 1) * PARAGRAPH);
    }

    @Test
    void a_paragraph_that_changed_its_place_has_moved_whole() {
      List<String> version = new ArrayList<>(statement);
      version.subList(500, 500 + PARAGRAPH).clear();
      version.addAll(1_900, paragraph(5));

      List<WordAligner.Pair> pairs = aligner.pairs(words(statement), words(version));

      assertThat(pairs).hasSize(statement.size());
      assertThat(pairs).allMatch(p -> p.likeness() == 1);
      assertThat(pairs.stream().filter(WordAligner.Pair::moved))
          .hasSizeBetween(PARAGRAPH - 5, PARAGRAPH)
          .allMatch(p -> p.b() - p.a() == 1_400);
    }

    @Test
    void words_changed_here_and_there_and_paragraphs_swapped_leave_the_rest_side_by_side() {
      List<List<String>> parts = new ArrayList<>();
      for (int number = 0; number < 30; number++) {
        parts.add(paragraph(number));
      }
      Collections.swap(parts, 4, 20);
      List<String> version = new ArrayList<>(joined(parts));
      for (int at = 0; at < version.size(); at += 20) {
        version.set(at, "بدل" + random.word());
      }

      Words a = words(statement);
      Words b = words(version);
      List<WordAligner.Pair> pairs = aligner.pairs(a, b);

      assertThat(pairs).isEqualTo(PlainWordAligner.pairs(a, b));
      assertThat(pairs).hasSizeGreaterThan(28 * PARAGRAPH);
    }
  }

  /** None of these may take the square of its length, which no heap would hold. */
  @Nested
  class given_wordings_that_would_blow_up {
    private static final int MANY = 100_000;

    @Test
    void nothing_beside_something_shares_nothing() {
      Words none = words(List.of());
      Words some = words(list(MANY, at -> "النهر"));

      assertThat(aligner.pairs(none, none)).isEmpty();
      assertThat(aligner.pairs(none, some)).isEmpty();
      assertThat(aligner.pairs(some, none)).isEmpty();
      assertThat(aligner.changes(none, some, List.of()))
          .extracting(Change::kind)
          .containsExactly(Change.Kind.ADDED);
    }

    @Test
    void one_word_repeated_on_both_sides_is_laid_beside_itself() {
      List<String> river = list(MANY, at -> "النهر");

      assertThat(aligner.pairs(words(river), words(river))).hasSize(MANY);
      assertThat(aligner.pairs(words(river), words(joined(List.of(List.of("جسر"), river)))))
          .hasSize(MANY);
      assertThat(aligner.pairs(words(joined(List.of(List.of("جسر"), river))), words(river)))
          .hasSize(MANY);
    }

    @Test
    void two_words_in_turn_are_laid_side_by_side_but_for_the_ends() {
      List<String> one = list(MANY, at -> at % 2 == 0 ? "النهر" : "الجسر");
      List<String> other = list(MANY, at -> at % 2 == 0 ? "الجسر" : "النهر");

      assertThat(aligner.pairs(words(one), words(other))).hasSize(MANY - 1);
    }

    @Test
    void blocks_of_one_word_that_swapped_places_are_found() {
      List<String> river = list(MANY / 2, at -> "النهر");
      List<String> bridge = list(MANY / 2, at -> "الجسر");

      List<WordAligner.Pair> pairs =
          aligner.pairs(
              words(joined(List.of(river, bridge))), words(joined(List.of(bridge, river))));

      assertThat(pairs).hasSizeGreaterThan(9 * MANY / 10);
    }

    @Test
    void three_words_at_random_share_half_their_length_as_any_two_such_rows_do() {
      RandomArabic random = new RandomArabic(9);
      List<String> vocabulary = List.of("النهر", "الجسر", "المدينة");
      List<String> one = list(MANY, at -> random.oneOf(vocabulary));
      List<String> other = list(MANY, at -> random.oneOf(vocabulary));

      assertThat(aligner.pairs(words(one), words(other)).stream().filter(p -> !p.moved()))
          .hasSizeGreaterThan(MANY / 2);
    }

    @Test
    void a_hundred_thousand_words_are_found_again_among_others() {
      RandomArabic random = new RandomArabic(7);
      List<String> vocabulary = vocabulary(random, 10_000);
      List<String> long1 = print(random, vocabulary, MANY);
      List<String> long2 = changed(random, long1, vocabulary, 30);

      assertThat(aligner.pairs(words(long1), words(long2))).hasSizeGreaterThan(9 * MANY / 10);
    }

    @Test
    void long_texts_that_have_nothing_to_do_with_each_other_are_gone_over() {
      RandomArabic random = new RandomArabic(8);
      List<String> vocabulary = vocabulary(random, 10_000);

      List<WordAligner.Pair> pairs =
          aligner.pairs(
              words(print(random, vocabulary, MANY)), words(print(random, vocabulary, MANY)));

      assertThat(pairs).isNotEmpty().hasSizeLessThan(MANY);
    }
  }
}
