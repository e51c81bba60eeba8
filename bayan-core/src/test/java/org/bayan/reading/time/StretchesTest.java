package org.bayan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.article.PartialDate;
import org.bayan.article.PartialDate.Precision;
import org.bayan.reading.Mention;
import org.bayan.reading.Texts;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchesTest {
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
          أغلقت المتاجر خلال عطلة نهاية الأسبوع            | 2021-04-17 | 2021-04-18
          تستأنف الرحلات عطلة نهاية الأسبوع المقبل         | 2021-04-24 | 2021-04-25
          أقيم المهرجان في نهاية الأسبوع الماضي            | 2021-04-10 | 2021-04-11
          يقام المهرجان في عطلة نهاية الأسبوع بعد المقبل   | 2021-05-01 | 2021-05-02
          زار الوفد البصرة الأسبوع قبل الماضي              | 2021-03-29 | 2021-04-04
          شهد أسبوع 8 مارس 2021 أمطارا غزيرة               | 2021-03-08 | 2021-03-14
          ارتفعت المخزونات في الأسبوع المنتهي في 9 أبريل   | 2021-04-03 | 2021-04-09
          """)
  void a_week_or_its_end_has_its_first_and_its_last_day(String text, String first, String last) {
    assertPeriod(only(text), first, last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          جفت البحيرة الصيف الماضي                         | 2020-06 | 2020-08
          يفتتح المتحف هذا الصيف                           | 2021-06 | 2021-08
          تبدأ الأشغال الخريف المقبل                       | 2021-09 | 2021-11
          تساقطت الثلوج بغزارة الشتاء الماضي               | 2020-12 | 2021-02
          يكتمل الجسر في منتصف الصيف المقبل                | 2021-06 | 2021-08
          """)
  void a_season_told_from_now_is_its_three_months(String text, String first, String last) {
    assertPeriod(only(text), first, last);
  }

  @Test
  void a_season_beside_its_year_is_the_year() {
    assertThat(only("جفت البحيرة صيف 2019").value()).hasValue("2019");
    assertThat(only("جفت البحيرة صيف العام الماضي").value()).hasValue("2020");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تراجعت الأسعار في الأيام القليلة الماضية         | 2021-04-11 | 2021-04-13
          تراجعت الأسعار في الأشهر القليلة الماضية         | 2021-01    | 2021-04
          وصلت السفينة قبل بضعة أيام                       | 2021-04-05 | 2021-04-11
          """)
  void a_vague_count_is_as_wide_as_its_word_says_and_little_sure(
      String text, String first, String last) {
    PartialDate date = only(text);

    assertPeriod(date, first, last);
    assertThat(date.confidence()).isLessThanOrEqualTo(0.4);
  }

  @Test
  void a_count_that_no_word_bounds_stays_open() {
    assertThat(only("وصلت السفينة قبل عدة أيام").value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          سجلت الوزارة 90 إصابة خلال الساعات الأربع والعشرين الماضية | 2021-04-13 | 2021-04-14
          سجلت الوزارة 90 إصابة خلال الساعات الـ24 الماضية           | 2021-04-13 | 2021-04-14
          سجلت الوزارة 90 إصابة خلال الـ24 ساعة الماضية              | 2021-04-13 | 2021-04-14
          سجلت الوزارة 90 إصابة في آخر 48 ساعة                       | 2021-04-12 | 2021-04-14
          تلقت اللجنة الطلبات خلال الأربع والعشرين ساعة الماضية      | 2021-04-13 | 2021-04-14
          """)
  void hours_are_told_by_the_days_that_they_lie_in(String text, String first, String last) {
    assertPeriod(only(text), first, last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تضاعف الإنتاج خلال العقد الماضي                  | 2010 | 2019
          يتضاعف الإنتاج خلال العقد المقبل                 | 2030 | 2039
          تضاعف الإنتاج في السنوات العشر الماضية           | 2011 | 2021
          تضاعف الإنتاج خلال العشر سنوات الماضية           | 2011 | 2021
          تضاعف الإنتاج طوال الثلاثين سنة الماضية          | 1991 | 2021
          """)
  void a_decade_is_one_of_the_calendar_unless_its_years_are_counted(
      String text, String first, String last) {
    assertPeriod(only(text), first, last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل الوفد في 3 مارس 2021 ثم غادر في اليوم التالي         | 2021-03-04
          وصل الوفد في 3 مارس 2021 ثم غادر يوم الأحد التالي        | 2021-03-07
          بدأ القصف في فبراير 2020 وتوقف في الشهر التالي           | 2020-03
          بلغ العجز ذروته عام 2016 ثم تراجع في العام التالي        | 2017
          بلغ العجز ذروته عام 2016 مقارنة بالعام السابق            | 2015
          فاز الحزب في يونيو 2015 وانقسم في نوفمبر من العام نفسه   | 2015-11
          فاز الحزب عام 2015 وانقسم في 9 مايو من العام التالي      | 2016-05-09
          وصل الوفد في 3 مارس 2021 وغادر في 25 من الشهر نفسه       | 2021-03-25
          وصل الوفد في 3 مارس 2021 ووقع الاتفاق في نفس اليوم       | 2021-03-03
          """)
  void what_is_next_to_a_date_is_told_from_the_date_before_it(String text, String wanted) {
    List<Mention.OfDate> dates = read(text);

    assertThat(dates).hasSize(2);
    assertThat(dates.getLast().date().value()).hasValue(wanted);
  }

  @Test
  void what_is_next_to_no_date_is_told_from_now_only_where_it_is_to_come() {
    assertThat(only("سيعود الوفد في اليوم التالي").value()).hasValue("2021-04-15");
    assertThat(only("وعاد الوفد في اليوم التالي").value()).isEmpty();
    assertThat(read("قال الأمين العام السابق إن الملف أغلق")).isEmpty();
    assertThat(read("قدم الاستقالة في اليوم نفسه الذي وصل فيه الوفد")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          اجتمع المجلس الجمعة قبل الماضية                  | 2021-04-02
          يجتمع المجلس الأحد بعد المقبل                    | 2021-04-25
          زار الوفد البصرة الشهر قبل الماضي                | 2021-02
          زار الوفد البصرة العام قبل الماضي                | 2019
          زار الوفد البصرة في مايو من العام قبل الماضي     | 2019-05
          """)
  void the_one_before_last_and_the_one_after_next_are_two_away(String text, String wanted) {
    assertThat(only(text).value()).hasValue(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تنعقد الدورة الأسبوع المقبل بين الاثنين والخميس           | 2021-04-19 | 2021-04-22
          تنعقد الدورة من الاثنين إلى الخميس من الأسبوع المقبل      | 2021-04-19 | 2021-04-22
          """)
  void two_weekdays_share_the_week_that_one_of_them_is_said_to_be_of(
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
          تسلم اللجنة تقريرها 09/05                        | 2021-05-09
          أسست الجمعية في ألف وتسعمائة وستة وثلاثين        | 1936
          بدأ المشروع في الربع الأول من ألفين وعشرين       | 2020-01
          """)
  void digits_with_a_zero_before_them_and_years_in_words_are_dates(String text, String wanted) {
    assertThat(only(text).value()).hasValue(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          فاز الفريق بنتيجة 22/4 في المجموع
          بلغت الكلفة في ألفين وخمسمائة متر
          يخلو الشارع في عطلات نهاية الأسبوع
          ينتهي العقد الحالي للاعب قريبا
          """)
  void what_only_looks_like_a_date_is_none(String text) {
    assertThat(read(text)).isEmpty();
  }

  private static void assertPeriod(PartialDate date, String first, String last) {
    assertThat(date.precision()).isEqualTo(Precision.PERIOD);
    assertThat(date.value()).hasValue(first);
    assertThat(date.until()).hasValue(last);
  }
}
