package org.bayan.reading.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
  private static List<String> numbers(String text) {
    Walk walk = new Walk(Tokens.of(text));
    return new NumberReader(walk, false)
        .read().stream().map(n -> n.value().toPlainString()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "زار المعرض مئتان وخمسة وأربعون تاجرا | 245",
        "دفعت البلدية مئتي ألف درهم | 200000",
        "اثنتا عشرة قرية على الضفة | 12",
        "ثلاث مئة وسبعة وثلاثون بيتا | 337",
        "ثلثمائة حاج | 300",
        "خصص الصندوق مليونا ريال للسد | 2000000",
        "تريليونا دولار هي ديون الإقليم | 2000000000000",
        "زرعوا 3 ملايين و200 ألف شتلة | 3200000",
        "بلغ الدخل 1.2 مليار | 1200000000",
        "وصل العدد إلى ١٢٬٥٠٠ زائر | 12500",
        "نسبة الملوحة ٣٫٧ | 3.7",
        "صرفت ۴۵۰ ألفا | 450000",
        "أنفقوا مليونا ونصف المليون | 1500000",
        "خمسة وربع من الأمتار | 5.25",
        "ثلاثة أخماس المحصول | 0.6",
        "حضر 2/5 منهم | 0.4",
        "قطعوا 1 3/4 ميل | 1.75",
        "درجة الحرارة -7 ليلا | -7",
        "سالب ثلاثة | -3",
        "واحد من كل ثمانية | 0.125",
        "3 على 4 | 0.75",
        "سجلوا 12 345,6 هكتار | 12345.6",
      })
  void a_number_is_read_in_whatever_way_it_is_printed(String text, String value) {
    assertThat(numbers(text)).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ثمن الخبز في السوق",
        "هذا غير صحيح",
        "عقد المجلس دورته الثانية والعشرين",
        "من ينابيع الوادي",
      })
  void words_that_are_no_number_are_left(String text) {
    assertThat(numbers(text)).isEmpty();
  }
}
