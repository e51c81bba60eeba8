package org.bayan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.bayan.testkit.RandomArabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {
  @ParameterizedTest
  @CsvSource({
    "'\u0000', ␀",
    "'\u001b[31mأحمر', ␛[31mأحمر",
    "'نص\u0007', نص␇",
    "'نص\u007f', نص␡",
    "'نص\u0085', نص[U+0085]",
    "'\u009b2J', [U+009B]2J",
    "'بيان\u202eنايب', بيان[U+202E]نايب",
    "'\u202bبيان\u202c', [U+202B]بيان[U+202C]",
    "'سطر\u2028سطر', سطر[U+2028]سطر",
    "'نصف \ud83d', نصف \ufffd",
    "'\u2067بيان', [U+2067]بيان",
    "'بيان\u2069', بيان[U+2069]",
  })
  void what_would_act_is_seen(String text, String shown) {
    assertThat(Visible.of(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "'رَحَّبَ الوزراءُ'",
    "'می\u200cخواهم'",
    "'\u200fبيان\u200e'",
    "'سطر\r\nسطر\tعمود'",
    "'👍🏽 حسنا'",
    "'من \u2068a.txt\u2069 إلى \u2066b \u2067c\u2069\u2069'"
  })
  void print_stays_as_it_is(String text) {
    assertThat(Visible.of(text)).isEqualTo(text);
  }

  @Test
  void an_isolate_that_a_paragraph_leaves_open_is_seen() {
    assertThat(Visible.of("\u2067بيان\nآخر\u2069")).isEqualTo("[U+2067]بيان\nآخر[U+2069]");
  }

  @Test
  void nothing_that_acts_is_left_in_any_text() {
    RandomArabic.holds(
        300,
        random -> {
          String hostile = "\u001b\u202e\u2066\u009d\ud800\u2069\u2069\u0000\u202a";
          String text =
              random.text(3) + hostile.charAt(Math.floorMod(random.text(1).length(), 9)) + hostile;

          assertThat(Visible.of(text))
              .doesNotContainPattern("[\\p{Cc}&&[^\n\r\t]]|[\u202a-\u202e]");
          assertThat(Visible.of(Visible.of(text))).isEqualTo(Visible.of(text));
        });
  }
}
