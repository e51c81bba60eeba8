package org.bayan.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Source;
import org.bayan.reading.Actor;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where names end, and words that only look like names. */
class NameEdgesTest {
  private static Actors read(String text) {
    Article article =
        new Article(
            "a",
            new Source("a", Optional.empty(), "00", "text/plain"),
            "ar",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text,
            List.of(),
            Optional.empty());
    return ActorReader.read(List.of(article), List.of(Tokens.of(text)));
  }

  private static List<String> printed(String text) {
    return read(text).in("a").stream().map(m -> m.span().of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "وعلى يمين الباب لوحة من خشب",
    "سجلت التجربة مرور تيار كهربي شديد في السلك",
    "أعلنت المدينة عن تحالف معلن بين التجار",
    "اشترك البيت في شبكة الإنترنت منذ عام",
    "درست الطالبة إدارة الأعمال ثم عادت",
    "فضلت الأسرة قضاء العطلة قرب البحر",
    "تأثرت العلاقات الخارجية بالأزمة",
    "تحدث رئيس بعثة منتخبنا عن الرحلة",
    "بدأ العمال في فتح الطريق صباحا",
  })
  void what_only_looks_like_a_name_names_nobody(String text) {
    assertThat(printed(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "زار الوفد جامعة الملك فهد أمس, جامعة الملك فهد",
    "أكدت وزارة المياه والري القى ممثلها كلمة, وزارة المياه والري",
    "قالت الوكالة الوطنية للتنسيق إنها أرسلت فريقا, الوكالة الوطنية للتنسيق",
    "وقعت الخارجية الإسبانية على الورقة, الخارجية الإسبانية",
  })
  void a_body_is_found_where_its_name_ends(String text, String name) {
    assertThat(printed(text)).contains(name);
  }

  @Test
  void given_a_body_said_to_belong_to_another_when_it_is_read_then_its_name_ends_before_that() {
    String text = "صوّت مجلس الأمن التابع للأمم المتحدة على النص";

    assertThat(printed(text)).containsExactly("مجلس الأمن", "لأمم المتحدة");
  }

  @Test
  void given_a_credit_in_brackets_after_a_body_when_names_are_read_then_it_is_no_abbreviation() {
    String text = "صورة لمبنى محكمة الاستئناف (الفرنسية). وتحسنت المشاعر الوطنية الفرنسية بعد ذلك.";

    assertThat(printed(text)).doesNotContain("الفرنسية");
  }

  @Test
  void given_a_full_court_when_it_is_named_in_short_then_the_short_name_keeps_its_adjective() {
    String text =
        "قررت المحكمة العليا الأردنية التأجيل. وقال القضاة إن المحكمة العليا ستعود بعد شهر.";

    assertThat(printed(text)).containsExactly("المحكمة العليا الأردنية", "المحكمة العليا");
    assertThat(read(text).list()).extracting(Actor::kind).containsExactly(Actor.Kind.ORGANIZATION);
  }
}
