package org.bayan.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalReaderTest {
  private static List<String> ordinals(String text) {
    Walk walk = new Walk(Tokens.of(text));
    return new OrdinalReader(walk)
        .read().stream()
            .map(o -> o.from().name().toLowerCase(java.util.Locale.ROOT) + " " + o.value())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "اختتمت الدورة الثانية والعشرون أعمالها | start 22",
        "في الذكرى الحادية عشرة لتأسيسه | start 11",
        "وهي الجلسة المئة والخامسة | start 105",
        "القمة الـ45 للمجلس | start 45",
        "الفصل الثلاثون من الكتاب | start 30",
        "نال المركز الأول | start 1",
        "في الجلسة قبل الأخيرة | end -1",
        "اجتماعهم السابق | here -1",
      })
  void an_ordinal_has_its_place(String text, String place) {
    assertThat(ordinals(text)).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource({"حضرت الدول العشر", "في السنوات الثلاثين الماضية من عمره", "ثلاث مدن"})
  void a_definite_number_after_a_plural_counts_and_ranks_nothing(String text) {
    assertThat(ordinals(text)).noneMatch(o -> o.startsWith("start"));
  }
}
