package org.bayan.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseCutterTest {
  private static List<String> clauses(String sentence) {
    Tokens tokens = Tokens.of(sentence);
    return new ClauseCutter()
        .cut(tokens, new Sentence(0, tokens.size() - 1)).stream()
            .map(c -> tokens.span(c.first(), c.last()).of(sentence))
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "أكد الوزير أن السد سليم، # مضيفا أن الماء يكفي.",
        "رحبت اللجنة بالتقرير، # ودعت إلى نشره.",
        "رحبت اللجنة بالتقرير، # كما دعت إلى نشره.",
        "أشار إلى الخسائر، # مع التشديد على التعويض.",
        "أوضح أن السد سليم، # وأن الماء يكفي.",
        "أوضح أن السد سليم، # بينما تراجع ماء النهر.",
        "رحبنا بالتقرير، # وسننشره غدا.",
      })
  void a_new_act_behind_a_comma_begins_a_clause(String first, String second) {
    assertThat(clauses(first + " " + second)).containsExactly(first, second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أكد الوزير الذي دعا إلى اللقاء أن السد سليم.",
        "أشاد بالبلدان التي رحبت بالنازحين وبمن دعا إلى إيوائهم.",
        "دعا إلى وقف القتال، وفتح المعابر، ورفع الحصار.",
        "شدد على حماية المدارس، والمستشفيات، ودور العبادة.",
        "أكد ضرورة ما طلبته اللجنة، في جميع الظروف، من موارد.",
        "قال الوزير: «نؤكد أن السد سليم».",
      })
  void what_begins_no_new_act_is_not_cut(String sentence) {
    assertThat(clauses(sentence)).containsExactly(sentence);
  }

  @Test
  void on_any_sentence_the_clauses_together_are_the_sentence() {
    RandomArabic.holds(
        400,
        random -> {
          String sentence =
              random.sentence().strip()
                  + random.oneOf(List.of(" أكد ", "، مؤكدين ", "، وأن ", "، فإنهم ", " وإذ ", "، "))
                  + random.sentence().strip();
          Tokens tokens = Tokens.of(sentence);
          int next = 0;
          for (Clause clause : new ClauseCutter().cut(tokens, new Sentence(0, tokens.size() - 1))) {
            assertThat(clause.first()).isEqualTo(next);
            assertThat(clause.last()).isGreaterThanOrEqualTo(clause.first());
            next = clause.last() + 1;
          }
          assertThat(next).isEqualTo(tokens.size());
        });
  }
}
