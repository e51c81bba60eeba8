package org.bayan.reading.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.fault.BayanException;
import org.bayan.reading.topic.CodebookCheck.Finding;
import org.bayan.reading.topic.CodebookCheck.Kind;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;

class CodebookCheckTest {
  private static final String PORTS =
      """
      [ports]
      name.en: Ports
      cues: ميناء، موانئ، رصيف
      counter-cues: ميناء الرسو البرمجي
      examples:
        افتتح الوزير الميناء.
        رُمّمت موانئ الساحل عند الرصيف.
      counter-examples:
        عرّف المبرمج ميناء الرسو البرمجي.
      """;

  private static List<Finding> findings(String text) {
    return check(text).findings();
  }

  private static CodebookCheck check(String text) {
    try {
      return new CodebookCheck(Codebook.read(text, "book.txt"));
    } catch (BayanException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void a_codebook_in_order_has_nothing_to_mend() {
    assertThat(findings(PORTS)).isEmpty();
  }

  @Test
  void a_cue_that_no_example_has_is_noted_and_one_that_no_corpus_has_never_fires() {
    String text = PORTS.replace("رصيف\n", "رصيف، مرسى\n");
    CodebookCheck check = check(text);
    assertThat(check.findings())
        .containsExactly(new Finding(Kind.NO_EXAMPLE, "ports", "مرسى", 3, ""));

    String article = "جُدّد الميناء القديم.";
    check.show(Tokens.of(article), new Span(0, article.length()));

    assertThat(check.findings())
        .containsExactly(new Finding(Kind.NEVER_FIRES, "ports", "مرسى", 3, ""));
  }

  @Test
  void a_cue_that_stands_twice_is_found_in_whatever_form() {
    assertThat(findings(PORTS.replace("رصيف\n", "رصيف، الرصيف\n")))
        .containsExactly(
            new Finding(
                Kind.SAME_CUE, "ports", "الرصيف", 3, "\u2068رصيف\u2069 of ports in line 3"));
  }

  @Test
  void a_cue_inside_one_of_another_code_is_found_unless_that_is_said_to_be_meant() {
    String two =
        PORTS
            + """
            [shipyards]
            name.en: Shipyards
            cues: ميناء الصيانة
            examples: عادت السفينة إلى ميناء الصيانة.
            """;

    assertThat(findings(two))
        .containsExactly(
            new Finding(
                Kind.INSIDE_ANOTHER,
                "shipyards",
                "ميناء الصيانة",
                12,
                "\u2068ميناء\u2069 of ports in line 3"));
    assertThat(findings(two + "with: ports")).isEmpty();
    assertThat(findings(two.replace("الرسو البرمجي\nex", "الرسو البرمجي، ميناء الصيانة\nex")))
        .isEmpty();
  }

  @Test
  void a_cue_that_its_counter_cue_always_takes_away_is_found() {
    assertThat(findings(PORTS.replace("رصيف\n", "رصيف، ميناء الرسو البرمجي الجديد\n")))
        .extracting(Finding::kind)
        .contains(Kind.ALWAYS_TAKEN_AWAY);
  }

  @Test
  void a_cue_that_a_corpus_never_lets_count_is_found() {
    String article = "ميناء الرسو البرمجي مفتوح.";
    CodebookCheck without = check(PORTS.replace("  افتتح الوزير الميناء.\n", ""));
    for (int time = 0; time < 3; time++) {
      without.show(Tokens.of(article), new Span(0, article.length()));
    }
    assertThat(without.findings())
        .containsExactly(new Finding(Kind.ALWAYS_TAKEN_AWAY, "ports", "ميناء", 3, ""));
  }

  @Test
  void a_counter_cue_that_shares_no_word_with_a_cue_is_found() {
    assertThat(findings(PORTS.replace("البرمجي\nex", "البرمجي، مطار قديم\nex")))
        .containsExactly(new Finding(Kind.TAKES_NOTHING_AWAY, "ports", "مطار قديم", 4, ""));
  }

  @Test
  void examples_that_are_coded_against_their_word_are_found() {
    String text =
        PORTS
            .replace("افتتح الوزير الميناء.", "افتتح الوزير المطار.")
            .replace("عند الرصيف.", "عند الرصيف. []")
            .replace("عرّف المبرمج ميناء الرسو البرمجي.", "عرّف المبرمج ميناء آخر.");

    assertThat(findings(text))
        .extracting(Finding::kind, Finding::line)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.EXAMPLE_MISSED, 6),
            org.assertj.core.groups.Tuple.tuple(Kind.EXAMPLE_CODED_OTHERWISE, 7),
            org.assertj.core.groups.Tuple.tuple(Kind.COUNTER_EXAMPLE_CAUGHT, 9));
  }
}
