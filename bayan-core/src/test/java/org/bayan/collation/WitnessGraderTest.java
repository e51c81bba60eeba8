package org.bayan.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bayan.alignment.Passage;
import org.bayan.collation.Witness.Grade;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WitnessGraderTest {
  private final List<Paper> papers = new ArrayList<>();
  private final Map<Passage, String> formulas = new HashMap<>();

  /** An article that says, in this order, the things of these numbers. */
  private Paper says(String id, int... things) {
    Paper paper =
        Paper.of(
            id,
            IntStream.of(things)
                .mapToObj(thing -> "وأعلنت اللجنة حفر البئر رقم " + thing + ".")
                .toArray(String[]::new));
    for (int at = 0; at < things.length; at++) {
      formulas.put(paper.passage(at), "f" + things[at]);
    }
    return paper;
  }

  private List<Witness> grade(Paper... witnesses) {
    papers.addAll(List.of(witnesses));
    return new WitnessGrader().grade(papers.stream().map(Paper::plain).toList(), formulas);
  }

  private static int[] things(int from, int to) {
    return IntStream.rangeClosed(from, to).toArray();
  }

  @Nested
  class given_a_text_in_the_institutions_own_voice {
    @Test
    void when_its_headline_calls_it_the_statement_then_it_is_full_though_it_stands_alone() {
      Paper statement =
          Paper.of("lajna.txt", "حفر البئر.", "ترميم السد.", "فتح القناة.", "زيارة القرى.")
              .titled("البيان الختامي للاجتماع الرابع للجنة الآبار");

      assertThat(grade(statement)).extracting(Witness::grade).containsExactly(Grade.FULL);
    }

    @Test
    void when_its_headline_tells_what_the_statement_does_then_it_is_a_report_and_a_summary() {
      Paper report =
          Paper.of("sadd.txt", "حفر البئر.", "ترميم السد.", "فتح القناة.", "زيارة القرى.")
              .titled("البيان الختامي يدين ردم الآبار");

      assertThat(grade(report)).extracting(Witness::grade).containsExactly(Grade.SUMMARY);
    }

    @Test
    void when_it_says_we_throughout_then_it_is_full() {
      Paper statement =
          Paper.of(
              "lajna.txt",
              "نؤكد أهمية الآبار.",
              "ندعو القرى إلى الحفر.",
              "نرحب بفتح القناة.",
              "نشكر أهل القرية.");

      assertThat(grade(statement)).extracting(Witness::grade).containsExactly(Grade.FULL);
    }
  }

  @Nested
  class given_reports_in_the_papers_own_voice {
    @Test
    void when_one_has_nearly_all_that_another_bears_out_then_it_is_full() {
      List<Witness> graded = grade(says("nahr.txt", things(1, 9)), says("sadd.txt", things(2, 10)));

      assertThat(graded).extracting(Witness::grade).containsExactly(Grade.FULL, Grade.FULL);
      assertThat(graded).extracting(Witness::coverage).containsExactly(0.9, 0.9);
      assertThat(graded).extracting(Witness::derivation).containsExactly(0.889, 0.889);
    }

    @Test
    void when_one_stands_alone_then_it_is_a_summary_however_long() {
      List<Witness> graded = grade(says("nahr.txt", things(1, 30)));

      assertThat(graded).extracting(Witness::grade).containsExactly(Grade.SUMMARY);
      assertThat(graded.get(0).coverage()).isEqualTo(1);
    }

    @Test
    void when_only_a_short_one_bears_it_out_then_the_long_one_is_not_full() {
      List<Witness> graded = grade(says("nahr.txt", things(1, 10)), says("sadd.txt", 1, 2, 3, 4));

      assertThat(graded).extracting(Witness::grade).containsExactly(Grade.PARTIAL, Grade.SUMMARY);
    }

    @Test
    void when_one_says_three_things_or_fewer_then_it_is_an_excerpt() {
      List<Witness> graded = grade(says("nahr.txt", things(1, 12)), says("sadd.txt", 1, 2, 3));

      assertThat(graded.get(1).grade()).isEqualTo(Grade.EXCERPT);
    }

    @Test
    void what_one_says_twice_is_counted_once() {
      List<Witness> graded = grade(says("nahr.txt", 1, 1, 1, 2, 2), says("sadd.txt", 1, 2, 3, 4));

      assertThat(graded.get(0).coverage()).isEqualTo(0.5);
      assertThat(graded.get(0).grade()).isEqualTo(Grade.EXCERPT);
    }
  }
}
