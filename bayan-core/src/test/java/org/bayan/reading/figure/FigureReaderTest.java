package org.bayan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bayan.article.Article;
import org.bayan.reading.Mention;
import org.bayan.reading.Texts;
import org.bayan.reading.time.DateReader;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
  private static List<Mention.OfFigure> read(String text) {
    Article article = Texts.undated(text);
    Tokens tokens = Tokens.of(text);
    return new FigureReader().read(article, tokens, new DateReader().read(article, tokens));
  }

  private static String told(Mention.OfFigure figure) {
    return figure.value().map(v -> v.toPlainString() + " ").orElse("")
        + figure.bound()
        + figure.unit().map(u -> " " + u).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          شارك ثمانية ملايين شخص             | 8000000 exactly person
          تضرر 110 آلاف كيلومتر مربع         | 110000 exactly square kilometre
          وصل 40 ألف مقاتل                   | 40000 exactly person
          استفاد 7,7 ملايين شخص              | 7700000 exactly person
          استفاد ٧٫٧ ملايين شخص              | 7700000 exactly person
          استفاد 1,250 شخصا                  | 1250 exactly person
          استفاد 1.250 شخصا                  | 1250 exactly person
          استفاد 110 000 شخص                 | 110000 exactly person
          استفاد 1,250,000 شخص               | 1250000 exactly person
          بلغت الكلفة 1.125 مليار دولار      | 1125000000 exactly USD
          استمر البرنامج خمس سنوات           | 5 exactly year
          استمر البرنامج عامين               | 2 exactly year
          استمر البرنامج عامين ونصف العام    | 2.5 exactly year
          استفاد خمسة وعشرون ألف طالب        | 25000 exactly person
          استفاد أربعمئة وخمسة وثلاثون طالبا | 435 exactly person
          استفاد ثلاثة آلاف وخمسمائة طالب    | 3500 exactly person
          استفاد أحد عشر طالبا               | 11 exactly person
          استفادت اثنتا عشرة طالبة           | 12 exactly person
          استفاد مليونا شخص                  | 2000000 exactly person
          استفاد مليون ونصف المليون شخص      | 1500000 exactly person
          استفاد نصف مليون شخص               | 500000 exactly person
          استفاد ألفا طالب                   | 2000 exactly person
          استفاد ألفين وثلاثمئة طالب         | 2300 exactly person
          ارتفع الإنتاج 50%                  | 50 exactly percent
          ارتفع الإنتاج %50                  | 50 exactly percent
          ارتفع الإنتاج ٥٠٪                  | 50 exactly percent
          ارتفع الإنتاج 50 في المئة          | 50 exactly percent
          ارتفع الإنتاج بنسبة خمسين بالمائة  | 50 exactly percent
          بلغت القيمة 3 مليارات يورو         | 3000000000 exactly EUR
          بلغت القيمة 30 مليون ريال سعودي    | 30000000 exactly SAR
          بلغت القيمة 300$                   | 300 exactly USD
          زرع الأهالي 20 هكتارا              | 20 exactly hectare
          ضخت المحطة 500 متر مكعب            | 500 exactly cubic metre
          حضر ما يقرب من مئة شخص             | 100 approximately person
          حضر نحو 100 شخص                    | 100 approximately person
          حضر حوالي 100 شخص                  | 100 approximately person
          حضر زهاء 100 شخص                   | 100 approximately person
          حضر أكثر من 100 شخص                | 100 more than person
          حضر ما يزيد على 100 شخص            | 100 more than person
          تجاوز عدد الحاضرين 100 شخص         | 100 more than person
          لم يتجاوز عدد الحاضرين 100 شخص     | 100 at most person
          زاد عدد الحاضرين عن 100 شخص        | 100 more than person
          حضر أقل من 100 شخص                 | 100 less than person
          حضر ما لا يقل عن 100 شخص           | 100 at least person
          حضر 100 شخص على الأقل              | 100 at least person
          حضر 100 شخص تقريبا                 | 100 approximately person
          حضر عشرات الأشخاص                  | tens of person
          حضر مئات الآلاف من المواطنين       | hundreds of thousands person
          رحب بالاجتماعات الثلاثة الأولى     | 3 exactly meeting
          تحدث باسم الدول الأربع             | 4 exactly country
          حضر نصف الأعضاء                    | 0.5 exactly person
          حضر ستة و عشرون شخصا               | 26 exactly person
          بلغت الكلفة (20) مليون دولار       | 20000000 exactly USD
          بلغت الكلفة 20,500,000 مليون دولار | 20500000 exactly USD
          ارتفع السعر 9.710 في المئة         | 9.71 exactly percent
          ارتفع السعر 19ر6 في المئة          | 6.19 exactly percent
          زرع الأهالي 500م2                  | 500 exactly square metre
          حضر ثلاثة أرباع الأعضاء            | 0.75 exactly person
          نجا الركاب الـ18 جميعا             | 18 exactly person
          استفاد 1 414 021 شخصا              | 1414021 exactly person
          افتتح الوزير محطتين جديدتين        | 2 exactly
          افتتح الوزير محطتَي ضخ             | 2 exactly
          غاب الوزير خلال العامين الماضيين   | 2 exactly year
          غاب الوزير قرابة الساعتين          | 2 approximately hour
          The rate was cut to 5-1/4 percent  | 5.25 exactly percent
          The rate was cut to 1/2 percent    | 0.5 exactly percent
          About 1,200 people came            | 1200 approximately person
          More than two million people came  | 2000000 more than person
          """)
  void a_quantity_is_read_with_its_bound_and_unit(String text, String wanted) {
    assertThat(read(text)).extracting(FigureReaderTest::told).containsExactly(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          وفقا للقرار رقم 2254 والقرار 1701
          وفقا لقرار المجلس (2254)
          تطبيقا للمادة 5 من القانون 12 لسنة 2015
          خلال أزمة كوفيد-19 وما بعدها
          عبر القنوات الثنائية و/أو الجماعية
          للاتصال هاتف 0501234567
          انعقد الاجتماع الثالث والعشرون في الدورة الثانية عشرة
          الساعة 10:30 صباحا من يوم 4 حزيران 2020
          عقد واحد من الأعضاء اجتماعا لأول مرة من جهة أخرى
          انتهت المباراة 3-1 لصالح الضيوف
          أقلعت طائرة إف-16 من القاعدة
          انضمت دول مجموعة السبع إلى البيان
          في القرن الحادي والعشرين
          النصف الأول من العام الجاري
          رؤية 2030 وأهدافها
          في القرن الـ21 وفي الدورة الـ74
          انتهت المباراة بنتيجة 2 - 1 بعد التمديد
          لست على علم بالأمر
          فازت في كأس العالم 2018 مجانا
          عند الساعة 12.23 صباحا
          التقى الأمناء العامين في أفغانستان وفلسطين
          وقرر المجلس: 1 ـ تعيين مدير 2 - نقل مدير
          """)
  void a_number_that_names_or_dates_is_no_quantity(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void what_is_counted_is_told_in_the_words_of_the_text() {
    assertThat(read("حضر 40 ألف مقاتل أجنبي و10 آلاف من عناصر التنظيم و3 ورش عمل"))
        .extracting(f -> f.counts().orElse(""))
        .containsExactly("مقاتل أجنبي", "عناصر التنظيم", "ورش");
  }

  @Test
  void a_range_gives_both_its_ends_in_one_size() {
    assertThat(read("حضر بين 10 و15 ألف شخص"))
        .extracting(FigureReaderTest::told)
        .containsExactly("10000 at least person", "15000 at most person");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "حضر بين 10 و15 ألف شخص | 15000",
        "يحتاج السد من 3 إلى 5 سنوات | 5",
        "سقط 20-30 ملم من المطر | 30",
        "حضر 40 شخصا | -",
      })
  void a_range_says_at_its_lower_end_where_it_ends(String text, String to) {
    assertThat(read(text).getFirst().to().map(v -> v.toPlainString()).orElse("-")).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "انخفضت الحرارة إلى -7 درجات | -7 exactly degree",
        "نما الاقتصاد بنسبة سالب 2 في المئة | -2 exactly percent",
        "طفل من كل ثمانية أطفال يعمل | 8 exactly person",
        "واحد من كل ثمانية أطفال يعمل | 0.125 exactly person",
        "زادت الصادرات نسبة 12 | 12 exactly percent",
        "أنفق ثلث مليون ريال | 333333.3333 exactly riyal",
        "عمل خمسة أسباع السكان | 0.7143 exactly",
        "استمر البناء خمس سنوات ونصف السنة | 5.5 exactly year",
        "تراجع المؤشر أكثر من واحد في المئة | 1 more than percent",
        "بلغت الكلفة 50ر11 مليون دينار | 11500000 exactly dinar",
        "وزعت 540ر999ر45 كتابا | 45999540 exactly",
        "ارتفعت الحرارة درجتين | 2 exactly degree",
        "سجل الفريق هدفين | 2 exactly goal",
        "فاز في مبارياته الأربع | 4 exactly",
        "بلغت الكلفة6.600 مليار ريال | 6600000000 exactly riyal",
      })
  void parts_and_what_is_below_nought_keep_their_value(String text, String figure) {
    assertThat(read(text)).extracting(FigureReaderTest::told).containsExactly(figure);
  }

  @Test
  void a_currency_without_its_country_is_the_one_that_the_text_names_in_full() {
    assertThat(read("دفعت البلدية 40 ألف ريال قطري، ثم 12 ألف ريال، ثم 300 دينار"))
        .extracting(FigureReaderTest::told)
        .containsExactly("40000 exactly QAR", "12000 exactly QAR", "300 exactly dinar");
    assertThat(read("دفعت البلدية 40 ألف ريال قطري و7 آلاف ريال عماني، ثم 12 ألف ريال"))
        .extracting(FigureReaderTest::told)
        .contains("12000 exactly riyal");
  }

  @Test
  void both_ends_of_a_range_may_have_their_unit() {
    assertThat(read("يتوقع المصرف نموا بين 2% و3% في السنة المقبلة"))
        .extracting(FigureReaderTest::told)
        .containsExactly("2 at least percent", "3 at most percent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قال اللاعب سمير حداد (27 عاما) إنه سعيد",
        "وكان الصياد البالغ من العمر 61 عاما يعمل وحده",
        "فاز الفريق 3-صفر على ضيفه",
        "تبدأ الجلسة عند 09.30 بتوقيت غرينتش",
        "ألقى المحامي ستون كلمة",
        "في الذكرى 70 لتأسيس المدينة",
        "بيعت القوارب بالملايين والملايين",
        "يرتفع العجز كل ربع سنة",
        "وقعت الشركة في 2016 عقدا مع البلدية",
        "يفتح المتحف بين 9 صباحا والمساء",
      })
  void what_measures_nothing_is_no_figure(String text) {
    assertThat(read(text)).isEmpty();
  }
}
