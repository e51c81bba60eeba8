package org.bayan.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.PartialDate.Precision;
import org.bayan.reading.Mention;
import org.bayan.reading.Texts;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
  private final DateReader reader = new DateReader();

  private List<Mention.OfDate> read(Article article) {
    return reader.read(article, Tokens.of(article.text()));
  }

  private String only(Article article) {
    List<Mention.OfDate> dates = read(article);
    assertThat(dates).as("dates of «%s»", article.text()).hasSize(1);
    return dates.getFirst().date().value().orElse("open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وقع البلدان الاتفاق في 4 حزيران 2020              | 2020-06-04
          وقع البلدان الاتفاق في ٤ حزيران ٢٠٢٠              | 2020-06-04
          وقع البلدان الاتفاق في ۴ یونیو ۲۰۲۰               | 2020-06-04
          وقع البلدان الاتفاق في 4 حزيران/يونيو 2020        | 2020-06-04
          وقع البلدان الاتفاق في 4 حزيران / يوينو 2020      | 2020-06-04
          وقع البلدان الاتفاق في 4 يونيو (حزيران) 2020      | 2020-06-04
          وقع البلدان الاتفاق في 4 سبتمر 2020               | 2020-09-04
          وقع البلدان الاتفاق في 4 نوفبمر 2020              | 2020-11-04
          وقع البلدان الاتفاق في الرابع من يونيو 2020       | 2020-06-04
          وقع البلدان الاتفاق في الرابع من شهر يونيو 2020   | 2020-06-04
          وقع البلدان الاتفاق في الحادي والعشرين من تشرين الثاني 2019 | 2019-11-21
          وقع البلدان الاتفاق في الثاني عشر من كانون الأول عام 2019 | 2019-12-12
          وقع البلدان الاتفاق في 3 غشت 2018                 | 2018-08-03
          وقع البلدان الاتفاق في 3 جويلية 2018              | 2018-07-03
          وقع البلدان الاتفاق في 1 آب 2018                  | 2018-08-01
          وقع البلدان الاتفاق في 12/4/2021                  | 2021-04-12
          وقع البلدان الاتفاق في 12-4-2021                  | 2021-04-12
          وقع البلدان الاتفاق في 12.4.2021                  | 2021-04-12
          وقع البلدان الاتفاق في 2021/4/12                  | 2021-04-12
          وقع البلدان الاتفاق في 2021-04-12                 | 2021-04-12
          وقع البلدان الاتفاق في 4/25/2021                  | 2021-04-25
          وقع البلدان الاتفاق يوم الخميس الموافق 4 يونيو 2020م | 2020-06-04
          وقع البلدان الاتفاق بتاريخ 15 رمضان 1436 هـ       | 2015-07-02
          وقع البلدان الاتفاق بتاريخ 15/9/1436هـ            | 2015-07-02
          وقع البلدان الاتفاق بتاريخ 15/9/1436              | 2015-07-02
          وقع البلدان الاتفاق في نيسان 2017                 | 2017-04
          وقع البلدان الاتفاق في نيسان/أبريل 2017           | 2017-04
          وقع البلدان الاتفاق في شهر مارس من عام 2017       | 2017-03
          وقع البلدان الاتفاق عام 2017                      | 2017
          وقع البلدان الاتفاق في العام ٢٠١٧                 | 2017
          وقع البلدان الاتفاق سنة 2017                      | 2017
          عملا بقرار مجلس الأمن رقم 2573 (2021) ذي الصلة   | 2021
          يعمل البلدان بالاتفاق منذ 2017                    | 2017
          وقع البلدان الاتفاق عام ألفين وتسعة عشر           | 2019
          وقع البلدان الاتفاق في 4 إبريل نيسان 2020         | 2020-04-04
          وقع البلدان الاتفاق في رمضان 2015                 | 2015-07
          وقع البلدان الاتفاق في 5 ديسمبر 1391              | 1391-12-05
          انتهى الحصار في 2 أكتوبر من عام 1187              | 1187-10-02
          بني الدير عام 360 ميلاديا                         | 0360
          وقع البلدان الاتفاق في 10 سبتمبر، ألفين وثمانية عشر | 2018-09-10
          The two signed on 4 June 2020 in the capital      | 2020-06-04
          The two signed on June 4, 2020 in the capital     | 2020-06-04
          The two signed in May 2020 in the capital         | 2020-05
          """)
  void a_date_that_is_given_in_full_is_read_in_every_style_of_the_press(
      String text, String wanted) {
    assertThat(only(Texts.undated(text))).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-04-12 | زار الوفد بغداد في 18 شباط                | 2021-02-18
          2021-04-12 | زار الوفد بغداد في 21 كانون الأول         | 2020-12-21
          2021-04-12 | زار الوفد بغداد في 13 نيسان               | 2021-04-13
          2021-04-12 | سيزور الوفد بغداد في 18 شباط              | 2022-02-18
          2021-04-12 | يجتمع الوفد في 18 شباط المقبل             | 2022-02-18
          2021-04-12 | زار الوفد بغداد في غرة جويلية الفارط      | 2020-07-01
          2021-04-12 | زار الوفد بغداد في حزيران الماضي          | 2020-06
          2021-04-12 | يزور الوفد بغداد في حزيران المقبل         | 2021-06
          2021-04-12 | تستضيف بغداد الوفد في 3 أيار              | 2021-05-03
          2021-04-12 | زار الوفد بغداد أمس (الأحد)               | 2021-04-11
          2021-04-12 | زار الوفد بغداد اليوم                     | 2021-04-12
          2021-04-12 | زار الوفد بغداد اليوم الاثنين             | 2021-04-12
          2021-04-13 | زار الوفد بغداد اليوم الاثنين             | 2021-04-12
          2021-04-12 | زار الوفد بغداد أمس                       | 2021-04-11
          2021-04-12 | زار الوفد بغداد مساء أمس الأحد            | 2021-04-11
          2021-04-12 | زار الوفد بغداد أول من أمس                | 2021-04-10
          2021-04-12 | يزور الوفد بغداد غداً                     | 2021-04-13
          2021-04-12 | يزور الوفد بغداد بعد غد                   | 2021-04-14
          2021-04-12 | زار الوفد بغداد الخميس الماضي             | 2021-04-08
          2021-04-12 | يزور الوفد بغداد الخميس المقبل            | 2021-04-15
          2021-04-12 | سيزور الوفد بغداد يوم الأربعاء            | 2021-04-14
          2021-04-12 | زار الوفد بغداد السبت                     | 2021-04-10
          2021-04-12 | زار الوفد بغداد الشهر الماضي              | 2021-03
          2021-01-12 | زار الوفد بغداد الشهر الماضي              | 2020-12
          2021-04-12 | زار الوفد بغداد العام الماضي              | 2020
          2021-04-12 | يزور الوفد بغداد العام المقبل             | 2022
          2021-04-12 | زار الوفد بغداد في مايو من العام الماضي   | 2020-05
          2021-04-12 | زار الوفد بغداد في الثالث من الشهر الجاري | 2021-04-03
          2021-04-12 | زار الوفد بغداد في 3 الجاري               | 2021-04-03
          2015-07-25 | زار الوفد بغداد في 5 شوال                 | 2015-07-21
          2021-04-12 | افتتح المعرض في الثامن عشر من أبريل الحالي | 2021-04-18
          2021-04-12 | يجتمع الوفدان السبت                       | 2021-04-17
          2021-04-12 | كان الوفدان يجتمعان السبت                 | 2021-04-10
          2021-04-13 | زار الوفد بغداد أمس، الاثنين، للمرة الأولى | 2021-04-12
          2021-04-12 | ارتفع الدخل خلال العام الماضي 2020م       | 2020
          2021-04-12 | ينتهي البناء منتصف شهر ذي القعدة من هذا العام | 2021-06
          2021-04-12 | تقام الدورة في 20 يونيو                   | 2021-06-20
          2021-04-12 | تغيرت الخطة في كانون الأول/ديسمبر         | 2020-12
          2021-04-12 | تذاع المقابلة يوم الأحد                   | 2021-04-18
          """)
  void what_a_date_leaves_open_is_told_from_the_day_of_issue(
      String issued, String text, String wanted) {
    assertThat(only(Texts.issued(issued, text))).isEqualTo(wanted);
  }

  @Test
  void a_weekday_without_a_year_is_settled_by_the_first_year_that_fits_after_what_is_cited() {
    List<Mention.OfDate> dates =
        read(
            Texts.undated(
                "عقد المجلس جلسته يوم الثلاثاء 10 آذار، وذكّر بقراره المؤرخ 5 كانون الثاني 2018. "
                    + "وكان الوفد قد اجتمع في 2 شباط."));

    assertThat(dates)
        .extracting(d -> d.date().value().orElse("open"))
        .containsExactly("2020-03-10", "2018-01-05", "2020-02-02");
  }

  @Test
  void the_weekday_called_today_is_that_of_the_meeting_that_falls_on_it() {
    List<Mention.OfDate> dates =
        read(
            Texts.undated(
                "اتفق الوزراء اليوم الجمعة على فتح القناة. "
                    + "وأشادوا بجهود القرى في صيانة السدود القديمة. ".repeat(12)
                    + "وقد اجتمعوا في مسقط في 19 نوفمبر 2021."));

    assertThat(dates).extracting(d -> d.date().value()).containsOnly(Optional.of("2021-11-19"));
  }

  @Test
  void the_meeting_whose_decision_is_confirmed_does_not_settle_today() {
    List<Mention.OfDate> dates =
        read(
            Texts.undated(
                "اتفق الوزراء اليوم الاثنين على فتح القناة. "
                    + "وأيدوا قرار الاجتماع العاشر الذي عقد في 12 أبريل 2020."));

    assertThat(dates)
        .extracting(d -> d.date().value())
        .containsExactly(Optional.empty(), Optional.of("2020-04-12"));
  }

  @Test
  void what_nothing_settles_has_no_value_and_says_why() {
    List<Mention.OfDate> dates = read(Texts.undated("أعلن المجلس ذلك اليوم الخميس، وفي 3 أيار."));

    assertThat(dates).extracting(d -> d.date().value()).containsOnly(Optional.empty());
    assertThat(dates)
        .extracting(d -> d.date().precision())
        .containsExactly(Precision.WEEKDAY, Precision.DAY);
    assertThat(dates).extracting(d -> d.date().basis()).noneMatch(String::isBlank);
  }

  @Test
  void the_day_of_the_meeting_that_other_articles_tell_settles_what_the_article_leaves_open() {
    Article article = Texts.undated("أعلن المجلس في بيان اليوم الخميس أنه اجتمع في 3 أيار.");

    List<Mention.OfDate> dates =
        reader.read(
            article,
            Tokens.of(article.text()),
            Optional.of(new Anchor(LocalDate.of(2022, 5, 12), "nahr.txt")));

    assertThat(dates)
        .extracting(d -> d.date().value().orElse("open"))
        .containsExactly("2022-05-12", "2022-05-03");
    assertThat(dates).extracting(d -> d.date().basis()).allMatch(b -> b.contains("nahr.txt"));
  }

  @Test
  void an_article_that_says_yesterday_of_the_meeting_was_issued_the_day_after() {
    Article article = Texts.undated("عقد المجلس اجتماعه أمس، ويجتمع ثانية غداً.");

    List<Mention.OfDate> dates =
        reader.read(
            article,
            Tokens.of(article.text()),
            Optional.of(new Anchor(LocalDate.of(2022, 5, 12), "nahr.txt")));

    assertThat(dates)
        .extracting(d -> d.date().value().orElse("open"))
        .containsExactly("2022-05-12", "2022-05-14");
  }

  @Test
  void a_date_in_the_dateline_stands_for_the_day_of_issue() {
    List<Mention.OfDate> dates =
        read(
            Texts.undated("النهر – (12/4/2021)\nأعلن المجلس اليوم قراره، وكان اجتمع في 3 أيار.\n"));

    assertThat(dates)
        .extracting(d -> d.date().value().orElse("open"))
        .containsExactly("2021-04-12", "2021-04-12", "2020-05-03");
  }

  @Test
  void two_days_or_two_years_that_share_words_are_two_dates() {
    assertThat(read(Texts.undated("يومي 4 و5 حزيران 2020 وبين عامي 2011 و2014")))
        .extracting(d -> d.date().value().orElse("open"))
        .containsExactly("2020-06-04", "2020-06-05", "2011", "2014");
    assertThat(read(Texts.undated("خلال الفترة من 2 ـ 4 / 6 / 1436هـ")))
        .extracting(d -> d.date().value().orElse("open"))
        .containsExactly("2015-03-22", "2015-03-24");
    assertThat(read(Texts.undated("من 28 نيسان إلى 3 أيار 2020 وفي 2018-2019")))
        .extracting(d -> d.date().value().orElse("open"))
        .containsExactly("2020-04-28", "2020-05-03", "2018", "2019");
  }

  @Test
  void years_in_a_row_are_years_though_no_word_says_so() {
    assertThat(read(Texts.undated("فاز الفريق بالكأس (1998 و2000 و2002 و2014)")))
        .extracting(d -> d.date().value().orElse("open"))
        .containsExactly("1998", "2000", "2002", "2014");
  }

  @Test
  void a_day_printed_in_two_calendars_is_one_day_by_the_common_one() {
    assertThat(read(Texts.undated("الأحد 3 شوال 1436هـ الموافق 20 يوليو 2015م")))
        .extracting(d -> d.date().value().orElse("open"))
        .containsExactly("2015-07-20", "2015-07-20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          عقد اللقاء في اليوم الأول من الدورة
          شارك عبدالله الخميس في صلاة الجمعة
          وصل إلى ميدان 6 أكتوبر وسط العاصمة
          مارس الفريق تدريباته مع آب وأم
          كان المجلس في أمس الحاجة إلى الدعم
          غدا الأمر واضحا لدى الجميع
          بلغ الارتفاع 31/2/2020 على المقياس
          صدر القرار رقم 1/2/3/4 عن المجلس
          انتهت المباراة 3-صفر ثم 2 صفر
          ينعقد المجلس كل يوم أحد
          زرع أكثر من 2000 شتلة
          لامس سعر القمح أعلى مستوياته
          لا تصلهم الكهرباء سوى ثلاث ساعات في اليوم
          كان هذا السد أطول من الاثنين
          وقع الحادث قرب قسم 6 أكتوبر
          عاش الشاعر في القرن الرابع قبل الميلاد
          فاز بالسباق الأول وبالثاني هذا الصباح
          """)
  void a_word_of_time_that_is_a_name_or_no_day_is_not_read(String text) {
    assertThat(read(Texts.undated(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          07:19 م، 15 نوفمبر 2019           | 2019-11-15T19:19
          2015-08-03 20:09:21               | 2015-08-03T20:09
          2019-11-15T19:19:05+02:00         | 2019-11-15T17:19
          2019-11-15T19:19:05.123Z          | 2019-11-15T19:19
          Mon, 03 Aug 2015 20:09:21 GMT     | 2015-08-03T20:09
          الجمعة 15 نوفمبر 2019 - 10:30 ص   | 2019-11-15T10:30
          نشر في: 15/11/2019 الساعة 10:30 مساء | 2019-11-15T22:30
          15 نوفمبر 2019                    | 2019-11-15
          الرياض - جريدة النهر - 2015-08-03 | 2015-08-03
          2018-02-18T21:35:43+0400          | 2018-02-18T17:35
          28-Jun-2021                       | 2021-06-28
          Sunday, July 5, 2020 - 10:55 AM   | 2020-07-05T10:55
          الأحد 14 ذو القعدة 1441هـ         | 2020-07-05
          ١٥ أكتوبر، ٢٠١٩                   | 2019-10-15
          """)
  void a_dateline_gives_its_first_full_date(String text, String wanted) {
    assertThat(reader.first(text, ZoneOffset.UTC).flatMap(d -> d.value())).hasValue(wanted);
  }

  @Test
  void a_time_with_an_offset_is_told_in_the_zone_asked_for() {
    assertThat(reader.first("2019-11-15T23:30:00Z", ZoneId.of("Asia/Riyadh")))
        .hasValueSatisfying(d -> assertThat(d.value()).hasValue("2019-11-16T02:30"));
  }

  @Test
  void a_dateline_without_a_date_gives_none() {
    assertThat(reader.first("الرياض - جريدة النهر", ZoneOffset.UTC)).isEmpty();
    assertThat(reader.first("", ZoneOffset.UTC)).isEmpty();
  }
}
