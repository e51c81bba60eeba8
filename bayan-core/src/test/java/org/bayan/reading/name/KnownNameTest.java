package org.bayan.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Source;
import org.bayan.reading.Actor;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;

class KnownNameTest {
  private static Actors read(String text, KnownName... own) {
    Article article =
        new Article(
            "a0",
            new Source("a0", Optional.empty(), "00", "text/plain"),
            "ar",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(),
            Optional.empty());
    return ActorReader.read(List.of(article), List.of(Tokens.of(text)), List.of(own));
  }

  private static KnownName name(Actor.Kind kind, String arabic, String english, String... forms) {
    return new KnownName(kind, arabic, Optional.of(english), List.of(forms), Optional.of("Q42"));
  }

  @Test
  void a_name_of_the_users_is_found_in_each_of_its_forms() {
    Actors actors =
        read(
            "اجتمعت لجنة الفرعين في المساء. ثم عادت الفرعينية إلى العمل.",
            name(Actor.Kind.GROUP, "لجنة الفرعين", "The Two", "الفرعينية"));

    assertThat(actors.list())
        .singleElement()
        .satisfies(a -> assertThat(a.kind()).isEqualTo(Actor.Kind.GROUP))
        .satisfies(a -> assertThat(a.name()).contains("The Two"))
        .satisfies(a -> assertThat(a.forms()).containsExactly("الفرعينية", "لجنة الفرعين"));
  }

  @Test
  void where_both_know_one_the_user_wins_and_the_other_names_stay() {
    Actors actors =
        read(
            "رحبت الأونروا بالقرار. وقالت وكالة غوث اللاجئين إنها تتابع.",
            name(Actor.Kind.ORGANIZATION, "الأونروا", "The Agency"));

    assertThat(actors.list())
        .singleElement()
        .satisfies(a -> assertThat(a.id()).isEqualTo("unrwa"))
        .satisfies(a -> assertThat(a.name()).contains("The Agency"))
        .satisfies(a -> assertThat(a.wikidata()).contains("Q42"));
  }

  @Test
  void of_two_names_alike_the_first_given_wins() {
    Actors actors =
        read(
            "وصل الوفد إلى زمرنوك.",
            name(Actor.Kind.PLACE, "زمرنوك", "First"),
            name(Actor.Kind.ORGANIZATION, "زمرنوك", "Second"));

    assertThat(actors.list()).singleElement().extracting(Actor::name).asString().contains("First");
  }

  @Test
  void a_name_without_letters_is_refused() {
    assertThatThrownBy(() -> name(Actor.Kind.PLACE, " ", "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
