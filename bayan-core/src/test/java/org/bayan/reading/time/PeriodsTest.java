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

class PeriodsTest {
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
          زار الوفد بغداد الأسبوع الماضي                  | 2021-04-05 | 2021-04-11
          يزور الوفد بغداد خلال الأسبوع المقبل            | 2021-04-19 | 2021-04-25
          يهطل المطر خلال الأيام الثلاثة المقبلة          | 2021-04-15 | 2021-04-17
          ارتفعت الأسعار خلال السنوات الخمس الماضية       | 2016       | 2021
          ارتفعت الأسعار في آخر 3 سنوات                   | 2018       | 2021
          عمل الرجل في الميناء منذ تسعينات القرن الماضي   | 1990       | 1999
          بني الجسر في ثلاثينيات القرن التاسع عشر         | 1830       | 1839
          بني الجسر في السبعينيات                         | 1970       | 1979
          ارتفع الدخل في الربع الثالث من عام 2020         | 2020-07    | 2020-09
          ارتفع الدخل في النصف الأول من العام الجاري      | 2021-01    | 2021-06
          يفتتح المعرض في الأسبوع الأول من مايو المقبل    | 2021-05-03 | 2021-05-09
          """)
  void a_stretch_of_time_has_its_first_and_its_last_day(String text, String first, String last) {
    PartialDate date = only(text);

    assertThat(date.precision()).isEqualTo(Precision.PERIOD);
    assertThat(date.value()).hasValue(first);
    assertThat(date.until()).hasValue(last);
    assertThat(date.day()).as("no day is it").isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زار الوفد بغداد قبل يومين                       | 2021-04-12
          زار الوفد بغداد قبل ثلاثة أيام                  | 2021-04-11
          زار الوفد بغداد منذ شهرين                       | 2021-02
          زار الوفد بغداد قبل نحو 3 سنوات                 | 2018
          سيزور الوفد بغداد بعد يومين                     | 2021-04-16
          زار الوفد بغداد الخميس من الأسبوع الماضي        | 2021-04-08
          سيزور الوفد بغداد الأسبوع المقبل يوم الأحد      | 2021-04-25
          يجتمع المجلس في أول جمعة من يوليو 2021          | 2021-07-02
          اجتمع المجلس في آخر أحد من الشهر الماضي         | 2021-03-28
          اجتمع المجلس يوم الأحد 28، بحضور أعضائه         | 2021-03-28
          يكتمل البناء مع نهاية العام                     | 2021
          اجتمع المجلس في مطلع آذار 2020                  | 2020-03
          """)
  void what_is_told_from_now_or_as_a_part_is_the_day_month_or_year_that_it_is(
      String text, String wanted) {
    assertThat(only(text).value()).hasValue(wanted);
    assertThat(only(text).until()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          تستمر الدورة من 3 إلى 5 مايو 2021               | 2021-05-03 | 2021-05-05
          تستمر الدورة بين الثالث والخامس من مايو 2021    | 2021-05-03 | 2021-05-05
          تستمر الدورة 3-5 مايو 2021                      | 2021-05-03 | 2021-05-05
          استمرت الحرب بين 2014 و2017                     | 2014       | 2017
          استمرت الحرب من 2014 حتى 2017                   | 2014       | 2017
          تستمر الدورة من 20 إلى 22 من الشهر الجاري       | 2021-04-20 | 2021-04-22
          الدورة المقررة بين 14 حزيران و15 تموز           | 2021-06-14 | 2021-07-15
          """)
  void the_first_of_two_ends_says_where_its_period_ends(String text, String first, String last) {
    List<Mention.OfDate> dates = read(text);

    assertThat(dates).extracting(d -> d.date().value().orElse("open")).containsExactly(first, last);
    assertThat(dates.getFirst().date().until()).hasValue(last);
    assertThat(dates.getLast().date().until()).isEmpty();
  }

  @Test
  void days_in_a_row_are_days_and_no_period() {
    assertThat(read("اجتمع المجلس أيام 3 و4 و6 مايو 2020"))
        .extracting(d -> d.date().value().orElse("open"))
        .containsExactly("2020-05-03", "2020-05-04", "2020-05-06");
    assertThat(read("اجتمع المجلس يومي 3 و4 مايو 2020"))
        .extracting(d -> d.date().until().isPresent())
        .containsOnly(false);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          استمرت المحادثات ثلاثة أيام
          عاد الوفد بعد يومين من المحادثات
          وصل الفريق قبل يومين من المباراة
          توفي الرجل وهو في السبعينيات من عمره
          عمل في الشركة على مدى 10 سنوات
          أعلن ذلك للمرة الثانية في يومين
          """)
  void a_duration_or_what_is_told_from_something_else_is_no_date(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وصل الوفد أمس عند الساعة الثامنة مساء            | 2021-04-13T20:00
          يصل الوفد غداً الساعة 20:30 بتوقيت غرينتش        | 2021-04-15T20:30
          وصل الوفد في الساعة الثامنة والنصف من صباح أمس   | 2021-04-13T08:30
          وصل الوفد الساعة الثالثة إلا ربعا عصر يوم 4 أبريل 2021 | 2021-04-04T14:45
          وصل الوفد الساعة الثانية ليلا يوم 4 أبريل 2021   | 2021-04-04T02:00
          """)
  void a_time_is_told_with_its_day(String text, String wanted) {
    assertThat(only(text).value()).hasValue(wanted);
  }
}
