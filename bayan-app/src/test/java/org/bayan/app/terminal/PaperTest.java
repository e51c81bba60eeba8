package org.bayan.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bayan.testkit.RandomArabic;
import org.junit.jupiter.api.Test;

class PaperTest {
  private static final Run NOTHING = new Run("");

  private static List<String> set(int width, boolean fromRight, Run... runs) {
    Paper paper = new Paper(width, false);
    paper.paragraph(new Run("| "), new Run("  "), fromRight, List.of(runs));
    return paper.lines();
  }

  @Test
  void words_go_to_the_next_line_where_the_terminal_ends() {
    assertThat(set(24, true, new Run("وصلت ثلاث سفن محمّلة بالقمح إلى الميناء")))
        .containsExactly("| \u2067وصلت ثلاث سفن محمّلة\u2069", "  \u2067بالقمح إلى الميناء\u2069");
  }

  @Test
  void a_run_that_goes_on_without_a_blank_is_the_same_word() {
    assertThat(
            set(24, false, new Run("the port of ["), new Run("Deema"), new Run("] reopened today")))
        .containsExactly("| \u2066the port of [Deema]\u2069", "  \u2066reopened today\u2069");
  }

  @Test
  void an_isolate_that_a_line_cuts_is_closed_on_it_and_nothing_is_closed_twice() {
    Run name = Run.apart("المجلس الأعلى لموانئ الساحل", Style.PLAIN);

    assertThat(set(24, false, new Run("said by"), new Run(" "), name, new Run(" today")))
        .containsExactly(
            "| \u2066said by \u2068المجلس الأعلى\u2069\u2069", "  \u2066لموانئ الساحل today\u2069");
  }

  @Test
  void a_word_that_no_line_holds_is_cut() {
    assertThat(set(24, false, new Run("x".repeat(50))))
        .containsExactly(
            "| \u2066" + "x".repeat(22) + "\u2069",
            "  \u2066" + "x".repeat(22) + "\u2069",
            "  \u2066" + "x".repeat(6) + "\u2069");
  }

  @Test
  void a_word_of_a_million_letters_is_set_at_once() {
    assertThat(set(80, true, new Run("م".repeat(1_000_000)))).hasSize(12_821);
  }

  @Test
  void colours_end_on_the_line_on_which_they_begin() {
    Paper paper = new Paper(24, true);

    paper.paragraph(NOTHING, NOTHING, false, List.of(new Run("paid in full by March", Style.DATE)));

    assertThat(paper.lines().getFirst()).startsWith("\u2066\u001b[36mpaid").endsWith("m\u2069");
    assertThat(paper.lines().getFirst().split("\u001b\\[36m", -1).length)
        .isEqualTo(paper.lines().getFirst().split("\u001b\\[0m", -1).length);
  }

  @Test
  void an_empty_line_stands_once() {
    Paper paper = new Paper(40, false);
    paper.blank();
    paper.paragraph(NOTHING, NOTHING, false, List.of(new Run("one")));
    paper.blank();
    paper.blank();
    paper.paragraph(NOTHING, NOTHING, false, List.of(new Run("two")));

    assertThat(paper.lines()).containsExactly("\u2066one\u2069", "", "\u2066two\u2069");
  }

  @Test
  void no_text_is_wider_than_the_terminal_acts_on_it_or_loses_a_letter() {
    RandomArabic.holds(
        200,
        random -> {
          int width = Paper.NARROWEST + random.below(60);
          String text = random.text(4) + "\u001b[2J\u202e\u0007\u2067 \r" + random.sentence();
          List<Run> runs = new ArrayList<>();
          for (String part : text.split("(?<=ا)", -1)) {
            runs.add(new Run(part, random.oneOf(List.of(Style.values()))));
          }
          Paper paper = new Paper(width, false);
          paper.paragraph(new Run("│ "), new Run("│ "), true, runs);

          assertThat(paper.lines())
              .allSatisfy(line -> {
                assertThat(Width.of(line)).isLessThanOrEqualTo(width);
                assertThat(line).doesNotContainPattern("\\p{Cc}|[\u202a-\u202e]");
                assertThat(balance(line)).isZero();
              });
          assertThat(letters(String.join("", paper.lines()))).isEqualTo(letters(text));
        });
  }

  private static int balance(String line) {
    int open = 0;
    for (int at = 0; at < line.length(); at++) {
      char sign = line.charAt(at);
      open += sign >= '\u2066' && sign <= '\u2068' ? 1 : sign == '\u2069' ? -1 : 0;
    }
    return open;
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{IsArabic}]", "");
  }
}
