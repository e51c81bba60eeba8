package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bayan.article.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a dateline tells of place, paper, writer and day. */
class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "الرياض – واس; الرياض; -; -; -",
        "واس - جدة; جدة; -; -; -",
        "«الصباح» من تونس; تونس; الصباح; -; -",
        "القاهرة: سمير نجيب; القاهرة; -; سمير نجيب; -",
        "بيروت (أ ف ب); بيروت; -; -; -",
        "كتب - خالد المنصور; -; -; خالد المنصور; -",
        "بقلم: د. هدى سالم; -; -; د. هدى سالم; -",
        "موقع النخيل – (3/4/2018); -; موقع النخيل; -; 2018-04-03",
        "سبق - متابعة; -; سبق; -; -",
        "صنعاء، الحديدة: وليد ناصر، الوكالات; صنعاء; -; وليد ناصر; -",
        "نُشر في: ١٢ تموز ٢٠١٧; -; -; -; 2017-07-12",
        "الدوحة 2 رجب 1436 هـ الموافق 21 ابريل 2015 م قنا; الدوحة; -; -; 2015-04-21",
        "2020-03-09 | 14:05; -; -; -; 2020-03-09T14:05",
        "الأحد، 1 تشرين الثاني 2020، آخر تحديث 12:00; -; -; -; 2020-11-01",
        "عفيف - د ب أ; عفيف; -; -; -",
        "London (Reuters); London; -; -; -",
        "بيروت - علي سعد; بيروت; -; علي سعد; -",
      })
  void given_a_line_then_its_parts_are_told(
      String line, String place, String outlet, String byline, String published) {
    Dateline dateline = Dateline.whole(line).orElseThrow();

    assertThat(dateline.place()).isEqualTo(Optional.ofNullable(place));
    assertThat(dateline.outlet()).isEqualTo(Optional.ofNullable(outlet));
    assertThat(dateline.byline()).isEqualTo(Optional.ofNullable(byline));
    assertThat(dateline.published().flatMap(PartialDate::value))
        .isEqualTo(Optional.ofNullable(published));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بغداد: انفجار يهز سوق الخضار",
        "سلمى الراعي: \"لن أترك المسرح\"",
        "الصندوق الجديد ينطلق من طنجة",
        "\"كلنا في المركب نفسه\"",
        "وزير النقل يفتتح جسرا في الحلة",
        "لماذا لا تمطر في الصحراء؟",
        "هل تعود القطارات؟ سؤال في عمان",
        "على الرصيف: طابور الخبز",
      })
  void given_a_headline_then_it_is_no_dateline(String line) {
    assertThat(Dateline.whole(line).filter(d -> d.sure() >= 2)).isEmpty();
  }

  @Test
  void given_a_paragraph_that_begins_with_place_and_agency_then_the_sentence_is_left() {
    String rest = "وصلت إلى الميناء صباح اليوم سفينتان تحملان القمح من البحر الأسود.";

    Dateline dateline = Dateline.before("اللاذقية، سوريا (سانا) -- " + rest).orElseThrow();

    assertThat("اللاذقية، سوريا (سانا) -- ".length()).isEqualTo(dateline.end());
    assertThat(dateline.place()).contains("اللاذقية");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وقال الوزير: وصلت إلى الميناء صباح اليوم سفينتان تحملان القمح من البحر الأسود.",
        "سلمى الراعي: وصلت إلى الميناء صباح اليوم سفينتان تحملان القمح من البحر الأسود.",
        "التزم الوزراء - بعد نقاش طويل - بأن تصل المياه إلى القرى كلها قبل الصيف القادم.",
      })
  void given_a_sentence_with_a_colon_or_dash_then_nothing_is_cut_off(String paragraph) {
    assertThat(Dateline.before(paragraph)).isEmpty();
  }
}
