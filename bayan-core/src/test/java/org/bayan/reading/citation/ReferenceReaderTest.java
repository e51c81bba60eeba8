package org.bayan.reading.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.bayan.article.Article;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;
import org.bayan.reading.Texts;
import org.bayan.reading.name.ActorReader;
import org.bayan.reading.name.Actors;
import org.bayan.reading.time.DateReader;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceReaderTest {
  private static List<Mention.OfReference> read(String text) {
    return read(Texts.undated(text));
  }

  private static List<Mention.OfReference> read(Article article) {
    Tokens tokens = Tokens.of(article.text());
    Actors actors = ActorReader.read(List.of(article), List.of(tokens));
    List<Mention.OfDate> dates = new DateReader().read(article, tokens);
    Map<String, Actor.Kind> kinds =
        actors.list().stream().collect(Collectors.toMap(Actor::id, Actor::kind));
    return ReferenceReader.read(article, tokens, dates, actors.in(article.id()), kinds);
  }

  private static List<String> targets(List<Mention.OfReference> references) {
    return references.stream().map(r -> r.referenceKind() + " " + r.target().orElse("?")).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "وفق قرار مجلس الأمن الدولي رقم 1701, S/RES/1701",
    "تنفيذ القرار 2254 (2015) كاملا, S/RES/2254",
    "التزاما بالقرار الأممي 2216, S/RES/2216",
    "دعا إلى تطبيق قرار #مجلس_الأمن التابع لـ#الأمم_المتحدة (1559), S/RES/1559",
    "بموجب القرار رقم 2585 لعام 2021, S/RES/2585",
  })
  void a_resolution_of_the_council_is_cited_by_its_number(String text, String target) {
    assertThat(targets(read(text))).containsExactly("un-security-council-resolution " + target);
  }

  @ParameterizedTest
  @CsvSource({
    "اجتمع مجلس الأمن صباحا. ودعا إلى احترام القرار 2310 فورا, S/RES/2310",
    "اجتمع مجلس الأمن صباحا. وبحسب القرار رقم (2410) لسنة 2018 تبقى القوة, S/RES/2410",
    "اجتمع مجلس الأمن صباحا. ونال القرار الذي حمل الرقم 2620 كل الأصوات, S/RES/2620",
  })
  void a_bare_number_is_the_councils_where_the_article_names_the_council(
      String text, String target) {
    assertThat(targets(read(text))).containsExactly("un-security-council-resolution " + target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نشرت الصحيفة نص القرار 2310 كاملا",
        "اجتمع مجلس الأمن صباحا. وأصدرت وزارة المياه القرار رقم 221 في الأسعار",
      })
  void a_bare_number_of_anybody_else_is_no_resolution_of_the_council(String text) {
    assertThat(read(text)).noneMatch(r -> r.target().isPresent());
  }

  @Test
  void what_everybody_knows_by_its_number_as_the_assemblys_is_the_assemblys() {
    assertThat(targets(read("تمسكوا بقراري الشرعية الدولية 194 و242 معا")))
        .containsExactly(
            "un-general-assembly-resolution A/RES/194", "un-security-council-resolution S/RES/242");
  }

  @ParameterizedTest
  @CsvSource({
    "بدأ العمل. وأشادوا بنتائج مؤتمر طنجة في آذار 2017 بشأن النهرين, meeting 2017-03",
    "بدأ العمل. وذكروا بالاجتماع الأول الذي عقد في يناير 2020 بالميناء, meeting 2020-01",
    "بدأ العمل. ورفضوا قرار الرئيس خالد المراشدة في 6 كانون الأول 2017 حينها, statement 2017-12-06",
  })
  void a_meeting_is_cited_by_its_month_and_a_decision_by_its_maker_and_day(
      String text, String reference) {
    assertThat(targets(read(text))).containsExactly(reference);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "بدأ العمل. واجتمع الوفد في طنجة في يناير 2020 ثم عاد",
        "بدأ العمل. وقرروا عقد اجتماع في طنجة في يناير 2020 هناك",
        "بدأ العمل. وأقر المجلس مشروع المرسوم رقم 66 ومشروع القانون رقم 12 لسنة 2016",
      })
  void a_month_of_news_and_a_draft_are_no_references(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void a_draft_that_changes_a_law_cites_the_law_by_its_own_number() {
    assertThat(targets(read("أقروا مشروع قانون بتعديل أحكام القانون رقم 33 لسنة 2016 فورا")))
        .containsExactly("law القانون رقم 33 لسنة 2016");
  }

  @Test
  void two_resolutions_after_one_noun_are_two_references() {
    assertThat(targets(read("تنفيذ قراري مجلس الأمن 2254 و2585 دون تأخير")))
        .containsExactly(
            "un-security-council-resolution S/RES/2254",
            "un-security-council-resolution S/RES/2585");
  }

  @Test
  void a_resolution_of_the_assembly_is_told_from_one_of_the_council() {
    assertThat(targets(read("استنادا إلى قرار الجمعية العامة للأمم المتحدة رقم 194")))
        .containsExactly("un-general-assembly-resolution A/RES/194");
  }

  @Test
  void a_resolution_by_session_is_that_of_the_body_just_named() {
    assertThat(targets(read("أقرته الجمعية العامة للأمم المتحدة في قرارها 64/292 سابقا")))
        .containsExactly("un-general-assembly-resolution A/RES/64/292");
  }

  @Test
  void a_second_day_after_and_cites_another_statement() {
    assertThat(targets(read("بدأ العمل. وذكروا بما ورد في بيانَي 9 أيار 2018 و12 تموز 2019 هناك")))
        .containsExactly("statement 2018-05-09", "statement 2019-07-12");
  }

  @Test
  void an_agreement_is_cited_by_the_day_on_which_it_was_signed() {
    assertThat(targets(read("بدأ العمل. وتمسكوا باتفاقية الضفتين الموقعة في 9 أيار 1998 هناك")))
        .containsExactly("treaty 1998-05-09");
  }

  @Test
  void resolutions_without_a_number_have_no_target() {
    assertThat(targets(read("التزموا بقرارات مجلس الأمن ذات الصلة")))
        .containsExactly("un-security-council-resolution ?");
  }

  @ParameterizedTest
  @CsvSource({
    "اجتمع الأعضاء. وذكروا ببيانهم الصادر في 9 أيار 2018 مجددا, statement 2018-05-09",
    "عاد الوفد. وأشار إلى البيان الصادر عن الأمانة بتاريخ 3 نوفمبر 2016 تحديدا, statement 2016-11-03",
    "بدأ العمل. ورحبوا بالقرار في اجتماعهم في 7 مارس 2017 هناك, meeting 2017-03-07",
    "بدأ العمل. ونفذت مخرجات الاجتماع الوزاري في 12 تموز 2019 كلها, meeting 2019-07-12",
  })
  void an_earlier_text_or_meeting_is_cited_by_its_day(String text, String reference) {
    assertThat(targets(read(text))).containsExactly(reference);
  }

  @ParameterizedTest
  @CsvSource({
    "عقد الوزراء اجتماعا يوم 9 أيار 2018 في المدينة",
    "بدأ العمل. وعقد الوزراء اجتماعا في 9 أيار 2018 هناك",
    "بدأ العمل. وسيبحثون ذلك في الاجتماع المقبل في 9 أيار 2018 هناك",
    "بدأ العمل. ووقعت الهجمات في 9 أيار 2018 هناك",
  })
  void the_meeting_reported_and_the_one_to_come_are_no_references(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "وفقا لميثاق الأمم المتحدة, treaty Charter of the United Nations",
    "احتراما لاتفاقيات جنيف الأربع, treaty Geneva Conventions",
    "وقعوا اتفاقية حماية النهرين, treaty اتفاقية حماية النهرين",
    "عملا بقانون المياه رقم 18 لسنة 1988, law قانون المياه رقم 18 لسنة 1988",
    "تنفيذا لإعلان القاهرة, statement إعلان القاهرة",
  })
  void agreements_laws_and_declarations_are_cited_by_name(String text, String reference) {
    assertThat(targets(read(text))).containsExactly(reference);
  }

  @Test
  void on_any_text_references_stand_inside_in_order_without_overlap() {
    List<String> words =
        List.of(
            "قرار",
            "القرار",
            "قراري",
            "مجلس",
            "الأمن",
            "رقم",
            "2254",
            "و2585",
            "(",
            ")",
            "(2015)",
            "بيانهم",
            "الصادر",
            "في",
            "4 حزيران 2020",
            "18 شباط",
            "اجتماعهم",
            "الاجتماع",
            "،",
            ".",
            "\n",
            "اتفاقية",
            "ميثاق",
            "الأمم",
            "المتحدة",
            "قانون",
            "لسنة",
            "1988",
            "إعلان",
            "القاهرة",
            "للمياه",
            "الجمعية",
            "العامة",
            "لعام",
            "2021");
    Random chance = new Random(20_261_121);
    for (int n = 0; n < 400; n++) {
      StringBuilder text = new StringBuilder();
      for (int k = chance.nextInt(30); k > 0; k--) {
        text.append(words.get(chance.nextInt(words.size())));
        text.append(chance.nextInt(5) == 0 ? "" : " ");
      }
      int at = 0;
      for (Mention.OfReference reference : read(text.toString())) {
        assertThat(reference.span().begin()).as("%s", text).isGreaterThanOrEqualTo(at);
        assertThat(reference.span().length()).as("%s", text).isPositive();
        at = reference.span().end();
      }
      assertThat(at).isLessThanOrEqualTo(text.length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "جاء ذلك بعد إعلان دمشق أنها ستشارك",
        "رحب التاجر بعد إعلان أنقرة تقديم قرض جديد",
        "توصل الطرفان إلى اتفاق بين البلدية والتجار",
        "وقعت الشركة اتفاقية للطاقة في الوادي",
        "نفى المدرب وجود اتفاق تم التوصل إليه",
      })
  void what_is_only_told_or_described_is_no_citation(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void a_meeting_after_the_day_of_issue_is_no_earlier_one() {
    assertThat(read(Texts.issued("2018-06-20", "يعد الوفد لاجتماع المجلس في 28 حزيران/يونيو")))
        .isEmpty();
  }
}
