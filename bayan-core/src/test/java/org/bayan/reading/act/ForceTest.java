package org.bayan.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForceTest {
  private static Force force(String text) {
    return Force.of(Tokens.of(text), new Span(0, text.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "يجب فتح المعابر, 5, يجب",
    "وجوب فتح المعابر, 4, وجوب",
    "يتعين على الجميع فتح المعابر, 4, يتعين",
    "ضرورة فتح المعابر, 3, ضرورة",
    "ينبغي فتح المعابر, 3, ينبغي",
    "الحاجة إلى فتح المعابر, 2, الحاجة",
    "أهمية فتح المعابر, 1, أهمية",
    "فتح المعابر, 0, ''",
    "أهمية فتح المعابر ووجوب حراستها, 4, ووجوب",
  })
  void the_strongest_demand_in_a_wording_is_its_strength(String text, int strength, String demand) {
    Force force = force(text);

    assertThat(force.strength()).isEqualTo(strength);
    assertThat(force.demand().of(text)).isEqualTo(demand);
  }

  @ParameterizedTest
  @CsvSource({
    "فتح المعابر حسب الاقتضاء, حسب الاقتضاء",
    "فتح المعابر عند الحاجة, عند الحاجة",
    "تبادل الأرقام قدر الإمكان, قدر الإمكان",
    "تبادل الأرقام حيثما سمحت الموارد, حيثما سمحت",
    "صيانة الجسور في حدود الموارد المتاحة, في حدود الموارد",
  })
  void a_phrase_that_lets_a_demand_go_is_a_hedge(String text, String hedge) {
    assertThat(force(text).hedges()).extracting(h -> h.of(text)).isEqualTo(List.of(hedge));
  }

  @Test
  void a_plain_wording_has_no_hedge() {
    assertThat(force("فتح المعابر في جميع الظروف").hedges()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "لا سيما الأطفال, true", "ولا سيّما في القرى, true", "بما في ذلك المدارس, true",
    "خصوصا الفقراء, true", "الأطفال, false", "في القرى, false",
  })
  void words_that_name_a_case_open_a_scope(String text, boolean opens) {
    assertThat(Force.opensScope(Tokens.of(text), new Span(0, text.length()))).isEqualTo(opens);
  }

  @Test
  void a_longer_wording_is_never_weaker_than_a_part_of_it() {
    RandomArabic.holds(
        200,
        random -> {
          String part =
              random.oneOf(List.of("يجب ", "ضرورة ", "أهمية ", "", "لزوم ")) + random.word();
          String whole = random.word() + " " + part + " " + random.word();

          assertThat(force(whole).strength()).isGreaterThanOrEqualTo(force(part).strength());
        });
  }
}
