package org.bayan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.article.PartialDate;
import org.bayan.reading.Mention;
import org.bayan.reading.Texts;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways of the press to print a date that were found unread, or read wrongly, in its articles. */
class PressDatesTest {
  /** A Wednesday. */
  private static final String ISSUED = "2021-04-14";

  private final DateReader reader = new DateReader();

  private List<Mention.OfDate> read(String text) {
    return reader.read(Texts.issued(ISSUED, text), Tokens.of(text));
  }

  private PartialDate only(String text) {
    List<Mention.OfDate> dates = read(text);
    assertThat(dates).as("dates of «%s»", text).hasSize(1);
    return dates.getFirst().date();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أقر المجلس الخطة الوطنية (2023-2024) بالإجماع        | 2023 | 2024
          أقر المجلس ميزانية العام المالي 2020/2021            | 2020 | 2021
          أقر المجلس الاستراتيجية ٢٠٢١–٢٠٢٥ للموانئ            | 2021 | 2025
          """)
  void two_years_that_a_sign_joins_are_the_ends_of_a_period(
      String text, String first, String last) {
    List<Mention.OfDate> dates = read(text);

    assertThat(dates).extracting(d -> d.date().value().orElse("open")).containsExactly(first, last);
    assertThat(dates.getFirst().date().until()).hasValue(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          انسحبت الحكومة من اتفاق 2015 مع الدول الست           | 2015
          أعادت الأزمة إلى الأذهان حرب 2006                    | 2006
          نشر الكاتب رواية «حقول القمح» (1998) ثم توقف         | 1998
          ارتفع العجز بنهاية النصف الثاني 2020                 | 2020-07
          يتراجع الطلب في الربع الأخير من السنة                | 2021-10
          """)
  void a_year_is_one_by_the_word_before_it(String text, String wanted) {
    assertThat(only(text).value()).hasValue(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تراجع خام برنت تسليم يونيو 15 سنتا                   | 2021-06
          وشهد شباط/فبراير سلسلة من الإضرابات                  | 2021-02
          زاد الإنتاج مقارنة بنوفمبر                           | 2020-11
          نفت الوزارة صلتها بهجوم يناير على المرفأ             | 2021-01
          """)
  void a_month_is_one_by_its_second_name_or_the_word_before_it(String text, String wanted) {
    assertThat(only(text).value()).hasValue(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اختتم المجلس أعماله اليوم / الخميس 31 1 2008 م / في المنامة   | 2008-01-31
          اختتم المجلس أعماله اليوم / الأربعاء / في المنامة             | 2021-04-14
          بدأ المجلس أعماله يوم أمس الثلاثاء / 13 4 2021 م / في المنامة | 2021-04-13
          """)
  void a_day_that_an_agency_sets_between_strokes_is_one_date(String text, String wanted) {
    assertThat(only(text).value()).hasValue(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تغير العالم بعد هجمات 11 سبتمبر                          | 2001-09-11
          أيد الوزراء حل الدولتين على حدود الرابع من حزيران/يونيو  | 1967-06-04
          شارك في ثورة الخامس والعشرين من يناير                    | 2011-01-25
          """)
  void a_day_that_is_the_name_of_what_happened_then_has_its_year(String text, String wanted) {
    assertThat(only(text).value()).hasValue(wanted);
  }

  @Test
  void the_same_day_of_another_thing_is_no_name() {
    assertThat(only("افتتح المعرض في 11 سبتمبر").value()).hasValue("2020-09-11");
  }

  @Test
  void a_day_of_every_year_is_of_none() {
    assertThat(only("يحتفل الصيادون بعيدهم في 30 مارس من كل عام").value()).isEmpty();
  }

  @Test
  void two_days_or_months_side_by_side_lie_the_way_that_the_last_says() {
    assertThat(read("يجتمع المجلس يومي الاثنين والثلاثاء المقبلين"))
        .extracting(d -> d.date().value().orElse("open"))
        .containsExactly("2021-04-19", "2021-04-20");
    assertThat(read("تراجع الإنتاج في آب وأيلول المقبلين"))
        .extracting(d -> d.date().value().orElse("open"))
        .containsExactly("2021-08", "2021-09");
  }

  @Test
  void a_score_without_goals_is_no_month() {
    assertThat(read("تعادل الفريقان صفر-صفر على ملعب المدينة")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          أكد المدرب: غدا سنلعب من أجل الجمهور                 | 2021-04-15
          تجتمع اللجنة التنفيذية غدا بمدينة جنيف               | 2021-04-15
          افتتح المعرض في قصر آل سعد الجمعة الماضية            | 2021-04-09
          ويبدأ تلقي الطلبات من 1 أبريل في مقر الجمعية         | 2021-04-01
          ويلاقي نادي الميناء الأحد بطل الدوري                 | 2021-04-18
          يفتتح نادي الميناء بطولة "كأس المدن" مساء الأحد      | 2021-04-18
          حددت البلدية مهلة تنتهي في 28 أبريل                  | 2021-04-28
          """)
  void a_day_is_told_by_the_verb_that_goes_with_it(String text, String wanted) {
    assertThat(only(text).value()).hasValue(wanted);
  }
}
