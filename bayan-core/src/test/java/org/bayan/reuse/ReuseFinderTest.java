package org.bayan.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.bayan.alignment.Alignment;
import org.bayan.alignment.Passage;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.Source;
import org.bayan.reading.Act;
import org.bayan.reading.Declaration;
import org.bayan.reading.Reading;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReuseFinderTest {
  /** An article each of whose sentences is a declaration. */
  private static Reading reading(String id, List<String> sentences) {
    String text = String.join("\n", sentences);
    List<Block> blocks = new ArrayList<>();
    List<Declaration> declarations = new ArrayList<>();
    int at = 0;
    for (String sentence : sentences) {
      Span span = new Span(at, at + sentence.length());
      blocks.add(new Block(span, Block.Kind.BODY));
      declarations.add(
          new Declaration(span, Act.STATE, Optional.empty(), span, Optional.empty(), List.of()));
      at = span.end() + 1;
    }
    Article article =
        new Article(
            id,
            new Source(id, Optional.empty(), "", "text/plain"),
            "ar",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text,
            blocks,
            Optional.empty());
    return new Reading(
        article,
        Tokens.of(text),
        declarations.stream().map(Declaration::span).toList(),
        declarations,
        List.of());
  }

  /** Articles that say some of a few things again, each time with other words here and there. */
  private static List<Reading> corpus(RandomArabic random) {
    List<List<String>> things = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      List<String> words = new ArrayList<>();
      for (int left = 6 + random.below(8); left > 0; left--) {
        words.add(random.word());
      }
      things.add(words);
    }
    List<Reading> corpus = new ArrayList<>();
    for (int n = 0; n < 5; n++) {
      List<String> sentences = new ArrayList<>();
      for (int left = 2 + random.below(4); left > 0; left--) {
        sentences.add(reworded(random, random.oneOf(things)));
      }
      corpus.add(reading("article-" + n, sentences));
    }
    return corpus;
  }

  private static String reworded(RandomArabic random, List<String> words) {
    StringBuilder sentence = new StringBuilder();
    for (String word : words) {
      switch (random.below(8)) {
        case 0 -> sentence.append(random.word()).append(' ');
        case 1 -> sentence.append(word).append(' ').append(random.word()).append(' ');
        default -> sentence.append(word).append(' ');
      }
    }
    return sentence.toString().strip() + ".";
  }

  /** Each article reports a meeting of its own. */
  private static Map<String, String> meetings(List<Reading> corpus) {
    Map<String, String> meetings = new HashMap<>();
    corpus.forEach(r -> meetings.put(r.article().id(), "meeting of " + r.article().id()));
    return meetings;
  }

  private static List<Formula> formulas(List<Reading> corpus) {
    return new ReuseFinder(corpus).formulas(meetings(corpus));
  }

  @Nested
  class given_articles_that_say_some_things_again {
    @Test
    void what_is_found_does_not_depend_on_the_order_of_the_articles() {
      RandomArabic.holds(
          40,
          random -> {
            List<Reading> corpus = corpus(random);
            List<Reading> shuffled = new ArrayList<>(corpus);
            Collections.shuffle(shuffled, new Random(random.below(1_000)));

            assertThat(new ReuseFinder(shuffled).alignments())
                .isEqualTo(new ReuseFinder(corpus).alignments());
            assertThat(formulas(shuffled)).isEqualTo(formulas(corpus));
          });
    }

    @Test
    void no_passage_belongs_to_two_formulas() {
      RandomArabic.holds(
          60,
          random -> {
            Set<Passage> seen = new HashSet<>();
            for (Formula formula : formulas(corpus(random))) {
              assertThat(formula.passages()).allMatch(seen::add);
            }
          });
    }

    @Test
    void each_member_of_a_formula_is_like_its_medoid_and_two_articles_say_it() {
      RandomArabic.holds(
          60,
          random -> {
            List<Reading> corpus = corpus(random);
            SegmentSpace space = new SegmentSpace(Segments.of(corpus));
            Map<Passage, Integer> at = new HashMap<>();
            for (int s = 0; s < space.size(); s++) {
              at.put(space.segment(s).passage(), s);
            }
            for (Formula formula : formulas(corpus)) {
              int medoid = at.getOrDefault(formula.medoid(), -1);
              for (Passage passage : formula.passages()) {
                int member = at.getOrDefault(passage, -1);
                assertThat(member == medoid ? 1 : space.likeness(medoid, member))
                    .isGreaterThanOrEqualTo(FormulaGrower.BELONGS);
              }
              assertThat(formula.passages().stream().map(Passage::article).distinct().count())
                  .isGreaterThan(1);
            }
          });
    }

    @Test
    void likeness_is_the_same_both_ways_and_whole_with_itself() {
      RandomArabic.holds(
          40,
          random -> {
            SegmentSpace space = new SegmentSpace(Segments.of(corpus(random)));
            for (int a = 0; a < space.size(); a++) {
              assertThat(space.likeness(a, a)).isBetween(0.999, 1.001);
              for (int b = 0; b < a; b++) {
                assertThat(space.likeness(a, b)).isBetween(0.0, 1.001);
                assertThat(Math.abs(space.likeness(a, b) - space.likeness(b, a))).isLessThan(1e-9);
              }
            }
          });
    }
  }

  @Nested
  class given_three_papers_on_one_promise {
    private final List<Reading> corpus =
        List.of(
            reading(
                "a",
                List.of(
                    "ترميم الجسور الحجرية الثلاثة قبل حلول الشتاء المقبل.",
                    "توزيع بذور القمح على فلاحي السهل الشرقي بالمجان.")),
            reading(
                "b",
                List.of(
                    "ترميم الجسور الحجرية الثلاثة قبل حلول الشتاء المقبل.", "لا شيء جديد يقال.")),
            reading(
                "c",
                List.of(
                    "ترميم الجسور الحجرية القديمة قبل حلول الشتاء، حسب الاقتضاء.",
                    "افتتاح مكتبة عامة في حي الصباغين أول الشهر.")));

    @Test
    void the_promise_is_one_formula_and_nothing_else_is() {
      List<Formula> formulas = formulas(corpus);

      assertThat(formulas).hasSize(1);
      assertThat(formulas.get(0).passages())
          .extracting(Passage::article)
          .containsExactly("a", "b", "c");
      assertThat(formulas.get(0).label()).startsWith("ترميم الجسور الحجرية");
    }

    @Test
    void an_alignment_tells_how_near_the_words_are() {
      assertThat(new ReuseFinder(corpus).alignments())
          .extracting(x -> x.a().article() + x.b().article() + " " + x.kind())
          .containsExactly("ab VERBATIM", "ac REWORDED", "bc REWORDED");
    }

    @Test
    void an_article_that_reports_no_meeting_lends_nothing() {
      Map<String, String> meetings = new HashMap<>(meetings(corpus));
      meetings.remove("b");
      meetings.remove("c");

      assertThat(new ReuseFinder(corpus).formulas(meetings)).isEmpty();
      assertThat(new ReuseFinder(corpus).alignments()).extracting(Alignment::common).isNotEmpty();
    }
  }
}
