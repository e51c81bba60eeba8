package org.bayan.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.alignment.Passage;
import org.bayan.article.PartialDate;
import org.bayan.collation.Paper;
import org.bayan.collation.Witness;
import org.bayan.collation.Witness.Grade;
import org.bayan.reuse.Formula;
import org.bayan.series.FormulaLife.Moment;
import org.bayan.series.FormulaLife.State;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LifeTellerTest {
  private static final String WELLS = "ضرورة حماية الآبار من الردم.";
  private static final String WELLS_FIRMER = "وجوب حماية الآبار من الردم.";
  private static final String CANAL = "فتح القناة أمام المراكب الصغيرة.";

  private final List<Paper> papers = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();

  /** A meeting with one witness; its id is the witness' too. */
  private Paper met(String id, Grade grade, String... paragraphs) {
    Paper paper = Paper.of(id, paragraphs);
    met(id, List.of(new Witness(id, grade, 1, 1)), paper);
    return paper;
  }

  private void met(String id, List<Witness> witnesses, Paper... carriers) {
    papers.addAll(List.of(carriers));
    occasions.add(
        new Occasion(
            id,
            new PartialDate(
                Optional.of("201" + occasions.size() + "-03-14"),
                PartialDate.Precision.DAY,
                "for a test",
                1),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            witnesses));
  }

  private List<Moment> life(Passage... passages) {
    Formula formula = new Formula("f", passages[0], "label", List.of(passages));
    Series series = new Series("s", "لجنة الآبار", Optional.empty(), occasions);
    return new LifeTeller(papers.stream().map(Paper::plain).toList()).tell(formula, series).life();
  }

  @Nested
  class given_a_meeting_at_which_no_witness_carries_the_formula {
    @Test
    void when_a_full_text_lacks_it_then_it_is_absent() {
      Paper said = met("nahr", Grade.FULL, WELLS);
      met("sadd", Grade.FULL, CANAL);

      assertThat(life(said.passage(0)))
          .extracting(Moment::state)
          .containsExactly(State.NEW, State.ABSENT);
    }

    @Test
    void when_there_is_no_full_text_then_it_is_not_covered() {
      Paper said = met("nahr", Grade.FULL, WELLS);
      met("partial", Grade.PARTIAL, CANAL);
      met("summary", Grade.SUMMARY, CANAL);
      met("excerpt", Grade.EXCERPT, CANAL);

      assertThat(life(said.passage(0)))
          .extracting(Moment::state)
          .containsExactly(State.NEW, State.NOT_COVERED, State.NOT_COVERED, State.NOT_COVERED);
    }

    @Test
    void when_that_was_before_it_was_first_said_then_it_is_compared_with_nothing() {
      met("nahr", Grade.FULL, CANAL);
      Paper said = met("sadd", Grade.FULL, WELLS);

      List<Moment> life = life(said.passage(0));

      assertThat(life).extracting(Moment::state).containsExactly(State.ABSENT, State.NEW);
      assertThat(life).extracting(Moment::against).containsOnly(Optional.empty());
    }
  }

  @Nested
  class given_a_formula_that_comes_back_after_a_gap {
    @Test
    void it_is_compared_with_the_last_meeting_that_carries_it() {
      Paper first = met("nahr", Grade.FULL, WELLS);
      Paper second = met("qanat", Grade.FULL, WELLS_FIRMER);
      met("sadd", Grade.FULL, CANAL);
      Paper last = met("tin", Grade.FULL, WELLS_FIRMER);

      List<Moment> life = life(first.passage(0), second.passage(0), last.passage(0));

      assertThat(life)
          .extracting(Moment::state)
          .containsExactly(State.NEW, State.STRENGTHENED, State.ABSENT, State.REPEATED);
      assertThat(life)
          .extracting(m -> m.against().orElse("nothing"))
          .containsExactly("nothing", "nahr", "qanat", "qanat");
    }
  }

  @Nested
  class given_a_meeting_with_several_witnesses {
    @Test
    void the_fullest_speaks_for_it_though_another_is_longer() {
      Paper before = met("nahr", Grade.FULL, WELLS);
      Paper full = Paper.of("sadd-full", WELLS);
      Paper summary = Paper.of("sadd-a-summary", "أهمية حماية الآبار كلها من الردم في القرى.");
      met(
          "sadd",
          List.of(
              new Witness("sadd-a-summary", Grade.SUMMARY, 0.5, 1),
              new Witness("sadd-full", Grade.FULL, 1, 1)),
          full,
          summary);

      Moment moment = life(before.passage(0), summary.passage(0), full.passage(0)).get(1);

      assertThat(moment.wording()).contains(full.passage(0));
      assertThat(moment.state()).isEqualTo(State.REPEATED);
      assertThat(moment.basis()).doesNotContain("rendition");
    }

    @Test
    void where_none_is_full_the_basis_says_that_this_is_a_rendition() {
      Paper before = met("nahr", Grade.FULL, WELLS);
      Paper after = met("sadd", Grade.SUMMARY, WELLS_FIRMER);

      Moment moment = life(before.passage(0), after.passage(0)).get(1);

      assertThat(moment.state()).isEqualTo(State.STRENGTHENED);
      assertThat(moment.basis()).endsWith("as this rendition tells it");
    }
  }
}
