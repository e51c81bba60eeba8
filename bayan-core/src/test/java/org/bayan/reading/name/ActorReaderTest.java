package org.bayan.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.Source;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorReaderTest {
  private static Article article(String id, String text, Optional<String> byline, Block... blocks) {
    return new Article(
        id,
        new Source(id, Optional.empty(), "00", "text/plain"),
        "ar",
        Optional.empty(),
        Optional.empty(),
        byline,
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(blocks),
        Optional.empty());
  }

  private static Actors read(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      articles.add(article("a" + i, texts[i], Optional.empty()));
    }
    return read(articles);
  }

  private static Actors read(List<Article> articles) {
    return ActorReader.read(articles, articles.stream().map(a -> Tokens.of(a.text())).toList());
  }

  private static List<String> printed(Actors actors, String text) {
    return actors.in("a0").stream().map(m -> m.span().of(text)).toList();
  }

  private static String whose(Actors actors, int article, String text, String form) {
    int at = text.indexOf(form);
    return actors.in("a" + article).stream()
        .filter(m -> m.span().begin() <= at && at < m.span().end())
        .map(Mention.OfActor::actor)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "عاد الوفد من بيروت وبالعراق لقاء آخر, العراق, iq",
    "هبطت الطائرة بلبنان, لبنان, lb",
    "سلم الرسالة للأمم المتحدة, لأمم المتحدة, united-nations",
    "كتب على لـ#مجلس_الأمن رسالة, مجلس_الأمن, un-security-council",
    "قالت الخارجية الأمريكية إنها تتابع, الخارجية الأمريكية, us-foreign-ministry",
    "أعلنت وزارة الدفاع الفرنسية ذلك, وزارة الدفاع الفرنسية, fr-defence-ministry",
    "وأشاد بحكومة الأردن, حكومة الأردن, jo-government",
    "اجتمع مجلس الوزراء اللبناني, مجلس الوزراء اللبناني, lb-cabinet",
    "دعا الإنتربول إلى التعاون, الإنتربول, interpol",
  })
  void a_known_name_is_found_with_what_is_joined_to_it(String text, String form, String id) {
    Actors actors = read(text);

    assertThat(printed(actors, text)).contains(form);
    assertThat(whose(actors, 0, text, form)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "شرب الطفل كوبين من لبن بارد",
    "قرأ الوزير كتابه على جده",
    "أعد المصرف نظاما مالي الطابع",
    "زار الوفد الفرنسي المعرض",
  })
  void a_word_that_only_looks_like_a_name_is_none(String text) {
    assertThat(read(text).list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "قال وزير المياه الأردني خلدون المراشدة إن السد اكتمل, خلدون المراشدة, وزير المياه الأردني",
    "رحبت نائبة رئيس اللجنة سهى القطراني بالنتائج, سهى القطراني, نائبة رئيس اللجنة",
    "وصل مبعوث الأمم المتحدة إلى ليبيا فيلهلم دي بورغ أمس, فيلهلم دي بورغ, مبعوث الأمم المتحدة إلى ليبيا",
    "التقى الشيخ مطلق بن حمد بن سليمان آل داغر ضيوفه, مطلق بن حمد بن سليمان آل داغر, الشيخ",
    "أعلن القائد العام للحرس «زاهر مندوري» عودته, زاهر مندوري, القائد العام للحرس",
  })
  void a_title_leads_to_a_person_and_is_the_role(String text, String name, String role) {
    Actors actors = read(text);

    assertThat(actors.list())
        .filteredOn(a -> a.kind() == Actor.Kind.PERSON)
        .singleElement()
        .satisfies(a -> assertThat(a.forms()).containsExactly(name))
        .satisfies(a -> assertThat(a.roles()).extracting(Actor.Role::role).containsExactly(role));
  }

  @Test
  void two_spellings_of_a_name_are_one_person() {
    Actors actors = read("قال وزير البيئة أنطوان بلمورغ إن الخطة جاهزة.", "زار انطوان بلمرغ السد.");

    assertThat(actors.list()).filteredOn(a -> a.kind() == Actor.Kind.PERSON).hasSize(1);
  }

  @Test
  void two_first_names_with_one_surname_are_two_persons() {
    Actors actors = read("التقى سامر الخطيبي المدير ليلى الخطيبي في المكتب.");

    assertThat(actors.list()).filteredOn(a -> a.kind() == Actor.Kind.PERSON).hasSize(2);
  }

  @Test
  void a_name_with_the_fathers_and_one_without_are_one_person() {
    Actors actors = read("رأس الاجتماع سامر بن حمد النوبري.", "قال سامر النوبري إن العمل بدأ.");

    assertThat(actors.list()).singleElement().extracting(Actor::forms).asString().contains("حمد");
  }

  @Test
  void the_word_after_in_is_where_an_office_is() {
    String text = "دعا وزير المياه في زمرانة سامر النوبري إلى العمل.";

    assertThat(printed(read(text), text)).containsExactly("سامر النوبري");
  }

  @Test
  void the_birthplace_that_holds_the_name_of_a_town_is_no_town() {
    String text = "عاد إلى مسقط رأسه ثم سافر إلى مسقط";

    assertThat(read(text).in("a0")).hasSize(1);
  }

  @Test
  void the_secretariat_is_that_of_the_body_in_the_article() {
    String text = "أعلنت الأمانة العامة لجامعة الدول العربية ذلك. وقالت الأمانة العامة إنها تتابع.";
    Actors actors = read(text);

    assertThat(actors.in("a0"))
        .extracting(Mention.OfActor::actor)
        .contains("secretariat-of-arab-league");
    assertThat(whose(actors, 0, text, "الأمانة العامة إنها"))
        .isEqualTo("secretariat-of-arab-league");
  }

  @Test
  void a_surname_alone_is_whose_it_is_in_the_article() {
    String text = "قال الوزير سامر النوبري إن العمل بدأ. وأضاف النوبري أن السد سيفتح.";
    Actors actors = read(text);

    assertThat(actors.in("a0")).hasSize(2);
    assertThat(actors.in("a0"))
        .extracting(Mention.OfActor::actor)
        .containsOnly(actors.in("a0").getFirst().actor());
  }

  @Test
  void a_body_is_learned_and_its_short_forms_stand_for_it() {
    String text =
        "عقد التحالف المائي لحماية النهرين اجتماعا. وقال التحالف المائي إن العمل مستمر، "
            + "وأكد بيان للتحالف ذلك.";
    Actors actors = read(text);
    String id = whose(actors, 0, text, "التحالف المائي لحماية");

    assertThat(id).isNotEmpty();
    assertThat(whose(actors, 0, text, "التحالف المائي إن")).isEqualTo(id);
    assertThat(whose(actors, 0, text, "لتحالف ذلك")).isEqualTo(id);
    assertThat(actors.list())
        .filteredOn(a -> a.id().equals(id))
        .singleElement()
        .extracting(Actor::forms)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(String.class))
        .contains("التحالف", "التحالف المائي", "التحالف المائي لحماية النهرين");
  }

  @Test
  void a_body_named_by_an_adjective_and_by_the_place_is_one() {
    String first = "رحبوا باجتماعات مجموعة الرصد الأفريقية.";
    String second = "دعموا مجموعة الرصد الخاصة بإفريقيا.";
    Actors actors = read(first, second);

    assertThat(whose(actors, 1, second, "مجموعة"))
        .isNotEmpty()
        .isEqualTo(whose(actors, 0, first, "مجموعة"));
  }

  @Test
  void an_abbreviation_in_brackets_stands_for_the_name_before_it() {
    String first = "أعلنت منظمة الأنهار العابرة (منعاب) خطتها.";
    String second = "وقالت منعاب إن الخطة جاهزة.";
    Actors actors = read(first, second);

    assertThat(whose(actors, 1, second, "منعاب")).isEqualTo(whose(actors, 0, first, "منظمة"));
  }

  @Test
  void the_ministers_of_two_bodies_are_two_groups() {
    String first = "أكد وزراء جامعة الدول العربية ذلك. وشدد الوزراء على العمل.";
    String second = "أكد وزراء منظمة التعاون الإسلامي ذلك. وشدد الوزراء على العمل.";
    Actors actors = read(first, second);

    String group = whose(actors, 0, first, "الوزراء");
    assertThat(group).isEqualTo(whose(actors, 0, first, "وزراء"));
    assertThat(group).isNotEqualTo(whose(actors, 1, second, "الوزراء"));
  }

  @Test
  void the_author_is_an_actor_and_stands_before_the_body() {
    String text = "عمان - وداد الصوالحي\nبدأ الاجتماع في المدينة.";
    Block dateline = new Block(new Span(0, 19), Block.Kind.DATELINE);
    Article article = article("a0", text, Optional.of("وداد الصوالحي"), dateline);

    Actors actors = read(List.of(article));

    assertThat(actors.list())
        .filteredOn(a -> a.forms().contains("وداد الصوالحي"))
        .singleElement()
        .extracting(Actor::roles)
        .isEqualTo(List.of(new Actor.Role("author", "a0", new Span(7, 20))));
  }

  @Test
  void nothing_is_read_from_the_residue_of_a_page() {
    String text = "اقرأ أيضا: الأمم المتحدة في بيروت";
    Block residue = new Block(new Span(0, text.length()), Block.Kind.BOILERPLATE);

    assertThat(read(List.of(article("a0", text, Optional.empty(), residue))).list()).isEmpty();
  }

  @Test
  void the_order_of_articles_changes_no_id() {
    String first = "قال وزير الري سامر النوبري إن مجلس حوض النهر اجتمع.";
    String second = "رحب مجلس حوض النهر بالخطة، وقال سامر النوبري إنها جاهزة.";

    List<String> one = read(first, second).list().stream().map(Actor::id).toList();
    List<String> other = read(second, first).list().stream().map(Actor::id).toList();

    assertThat(one).isEqualTo(other);
  }

  @Test
  void as_many_texts_as_articles_are_wanted() {
    assertThatThrownBy(() -> ActorReader.read(List.of(), List.of(Tokens.of("نص"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 articles");
  }

  @Test
  void on_any_text_mentions_stand_inside_in_order_without_overlap() {
    List<String> words =
        List.of(
            "الأمم",
            "المتحدة",
            "وزير",
            "خارجية",
            "العراق",
            "بن",
            "عبد",
            "الله",
            "محمد",
            "التحالف",
            "الدولي",
            "لهزيمة",
            "لل",
            "و",
            "(",
            ")",
            "«",
            "»",
            "#",
            "_",
            "،",
            ".",
            "\n",
            "الوزراء",
            "مجلس",
            "لـ",
            "أبو",
            "آل",
            "الحسيني",
            "قال",
            "12",
            "من",
            "أجل",
            "الخاصة",
            "بإفريقيا");
    Random chance = new Random(20_261_121);
    for (int n = 0; n < 400; n++) {
      StringBuilder text = new StringBuilder();
      for (int k = chance.nextInt(40); k > 0; k--) {
        text.append(words.get(chance.nextInt(words.size())));
        text.append(chance.nextInt(4) == 0 ? "" : " ");
      }
      Actors actors = read(text.toString());
      int at = 0;
      for (Mention.OfActor mention : actors.in("a0")) {
        assertThat(mention.span().begin()).as("%s", text).isGreaterThanOrEqualTo(at);
        assertThat(mention.span().length()).as("%s", text).isPositive();
        at = mention.span().end();
      }
      assertThat(at).isLessThanOrEqualTo(text.length());
    }
  }
}
