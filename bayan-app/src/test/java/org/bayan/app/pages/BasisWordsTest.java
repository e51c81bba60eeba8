package org.bayan.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasisWordsTest {
  private final BasisWords arabic =
      new BasisWords(PageLanguage.ARABIC, new Dates(Messages.in(PageLanguage.ARABIC)));

  @Test
  void a_basis_of_ours_is_said_in_arabic() {
    assertThat(arabic.told("first attested here; as this rendition tells it"))
        .isEqualTo(Phrase.arabic("أول ما وُجدت؛ بحسب هذا النقل"));
    assertThat(arabic.told("2 added, 1 replaced (runs of words)").words())
        .isEqualTo("مجموعات الكلمات: أُضيفت 2، استُبدلت 1");
  }

  @Test
  void days_in_a_basis_are_said_in_full() {
    assertThat(arabic.told("the Thursday nearest to the day of issue 2022-05-12").words())
        .isEqualTo("أقرب خميس إلى يوم الصدور 12 أيار/مايو 2022");
    assertThat(
            arabic
                .told(
                    "no year given; the first such Thursday after the latest day that the text"
                        + " cites, 2019-02-06")
                .words())
        .isEqualTo(
            "السنة غير مذكورة؛ أول خميس يوافقه بعد أحدث يوم يستشهد به النص، 6 شباط/فبراير 2019");
  }

  @Test
  void quoted_words_keep_their_isolates() {
    assertThat(arabic.told("a hedge is added: \u2068ما أمكن\u2069").words())
        .isEqualTo("أُضيف تحفّظ: \u2068ما أمكن\u2069");
  }

  @Test
  void a_basis_that_is_only_half_known_stays_english_as_a_whole() {
    String basis = "the year is given; somebody whispered it";

    assertThat(arabic.told(basis)).isEqualTo(new Phrase(basis, "en"));
  }

  @Test
  void english_pages_say_it_as_the_record_does() {
    BasisWords english =
        new BasisWords(PageLanguage.ENGLISH, new Dates(Messages.in(PageLanguage.ENGLISH)));

    assertThat(english.told("the same words")).isEqualTo(new Phrase("the same words", "en"));
  }
}
