package org.bayan.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Source;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsAndPlacesTest {
  private static Actors read(String... texts) {
    List<Article> articles = new ArrayList<>();
    for (String text : texts) {
      String id = "a" + articles.size();
      articles.add(
          new Article(
              id,
              new Source(id, Optional.empty(), "00", "text/plain"),
              "ar",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              text,
              List.of(),
              Optional.empty()));
    }
    return ActorReader.read(articles, articles.stream().map(a -> Tokens.of(a.text())).toList());
  }

  private static List<String> printed(Actors actors, String text, Actor.Kind kind) {
    List<String> ids = actors.list().stream().filter(a -> a.kind() == kind).map(Actor::id).toList();
    return actors.in("a0").stream()
        .filter(m -> ids.contains(m.actor()))
        .map(m -> m.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "وصل أبو مازن إلى المقر, أبو مازن",
    "قال أبو عبد الله إن الطريق مقطوع, أبو عبد الله",
    "ذكر خالد بن أبي سفيان ذلك, خالد بن أبي سفيان",
    "استقبل الملك محمد السادس ضيفه, محمد السادس",
    "رحب الأمير صلاح الدين المرواني بالحضور, صلاح الدين المرواني",
    "وقالت لمياء طارق وعبير أحمد إن العمل مستمر, لمياء طارق",
    "زار جان مارك دو لا فوريست السد, جان مارك دو لا فوريست",
    "التقى رامي حسين مصادفة في السوق, رامي حسين",
  })
  void a_name_is_read_from_its_begin_to_its_end(String text, String name) {
    assertThat(printed(read(text), text, Actor.Kind.PERSON)).contains(name);
  }

  @Test
  void a_paper_that_leaves_the_dots_off_the_last_yeh_prints_ali_as_it_prints_on() {
    String text = "قال الدكتور محمد على المنوفى فى كلمته إن العمل على السد انتهى.";

    assertThat(printed(read(text), text, Actor.Kind.PERSON)).containsExactly("محمد على المنوفى");
  }

  @Test
  void on_is_no_name_where_yeh_has_its_dots() {
    String text = "اتفق الوزير محمد زاهر على العلاقات في اللقاء.";

    assertThat(printed(read(text), text, Actor.Kind.PERSON)).containsExactly("محمد زاهر");
  }

  @Test
  void what_is_named_for_somebody_is_not_that_person() {
    String text = "هبطت الطائرة في مطار محمد الخامس ثم عادت.";

    assertThat(printed(read(text), text, Actor.Kind.PERSON)).isEmpty();
  }

  @Test
  void a_first_name_alone_is_the_one_who_bears_it_in_the_article() {
    String text = "قال المتحدث أسامة حمدان إن المحادثات بدأت. وأضاف حمدان أنها ستطول.";
    Actors actors = read(text);

    assertThat(actors.list()).singleElement().extracting(Actor::kind).isEqualTo(Actor.Kind.PERSON);
    assertThat(actors.in("a0")).hasSize(2);
  }

  @Test
  void a_first_name_that_two_bear_is_nobody_in_particular() {
    String text = "التقى سامر الخطيبي سامر النوبري. ثم خرج سامر وحده.";
    Actors actors = read(text);

    assertThat(actors.in("a0").stream().map(Mention.OfActor::actor).distinct()).hasSize(2);
    assertThat(actors.in("a0")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "نزح الأهالي من بلدة زمرنوك إلى الشمال, زمرنوك",
    "دخلت القافلة مدينة تل شمران في المساء, تل شمران",
    "عقد اللقاء في مدينة مشهد أمس, مشهد",
  })
  void a_noun_such_as_town_leads_to_a_place(String text, String name) {
    assertThat(printed(read(text), text, Actor.Kind.PLACE)).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "زار الوفد مدينة سياحية في الشمال",
    "عاد الأهالي إلى قرية صغيرة",
    "وصف الناطق ما جرى بأنه مشهد مؤلم",
  })
  void a_town_of_some_kind_has_no_name(String text) {
    assertThat(printed(read(text), text, Actor.Kind.PLACE)).isEmpty();
  }

  @Test
  void amman_and_oman_are_told_apart_by_the_article() {
    Actors actors =
        read("عقد الاجتماع في عمان برعاية الحكومة الأردنية.", "عقد الاجتماع في عمان قرب مسقط.");

    assertThat(actors.in("a0").getFirst().actor()).isEqualTo("amman");
    assertThat(actors.in("a1").getFirst().actor()).isEqualTo("om");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "التقى زاهر المندوري، الأمين العام للرابطة، ضيوفه; زاهر المندوري; الأمين العام للرابطة",
        "وصل زاهر المندوري وزير المياه أمس; زاهر المندوري; وزير المياه",
        "قال المبعوث الأممي إلى ليبيا، فيلهلم بورغدال، ذلك; فيلهلم بورغدال; المبعوث الأممي إلى ليبيا",
      })
  void a_title_may_stand_after_the_name_or_before_a_comma(String text, String name, String role) {
    assertThat(read(text).list())
        .filteredOn(a -> a.kind() == Actor.Kind.PERSON)
        .singleElement()
        .satisfies(a -> assertThat(a.forms()).containsExactly(name))
        .satisfies(a -> assertThat(a.roles()).extracting(Actor.Role::role).containsExactly(role));
  }

  @Test
  void a_title_that_leads_to_the_next_person_is_not_the_role_of_the_one_before() {
    String text = "حضر اللقاء زاهر المندوري، وزير المياه سامر النوبري، وغيرهما.";

    assertThat(read(text).list())
        .filteredOn(a -> a.forms().contains("زاهر المندوري"))
        .singleElement()
        .satisfies(a -> assertThat(a.roles()).isEmpty());
  }

  @Test
  void the_kingdom_is_the_one_whose_body_the_article_names() {
    String text = "أعلنت وزارة الداخلية السعودية أن أمن المملكة خط أحمر.";

    assertThat(printed(read(text), text, Actor.Kind.PLACE)).containsExactly("المملكة");
  }

  @Test
  void a_paper_in_quotation_marks_after_who_is_told_is_a_body() {
    String text = "قال المتحدث لـ«الشرق الأوسط» إن السلام في الشرق الأوسط بعيد.";

    assertThat(printed(read(text), text, Actor.Kind.ORGANIZATION)).containsExactly("الشرق الأوسط");
    assertThat(printed(read(text), text, Actor.Kind.PLACE)).containsExactly("الشرق الأوسط");
  }

  @ParameterizedTest
  @CsvSource({
    "نشرت صحيفة «زمرنوك برس» الخبر, زمرنوك برس",
    "تنوي شركة زمرنوك الألمانية خفض أسعارها, زمرنوك",
    "تبنت جماعة «سواعد الفرات» الهجوم, جماعة «سواعد الفرات",
  })
  void a_noun_leads_to_the_name_of_a_body_that_nobody_knows(String text, String name) {
    assertThat(printed(read(text), text, Actor.Kind.ORGANIZATION)).contains(name);
  }

  @Test
  void a_body_that_is_only_described_has_no_name() {
    String text = "اتهمت الهيئة المسؤولة الشركة المصنعة بالتقصير.";

    assertThat(printed(read(text), text, Actor.Kind.ORGANIZATION)).isEmpty();
  }
}
