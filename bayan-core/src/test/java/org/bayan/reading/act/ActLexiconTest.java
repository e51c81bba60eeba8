package org.bayan.reading.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bayan.reading.Act;
import org.bayan.reading.act.ActLexicon.Form;
import org.bayan.reading.act.ActLexicon.Operator;
import org.bayan.text.Folding;
import org.bayan.text.Tokens;
import org.bayan.text.WordForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActLexiconTest {
  private final ActLexicon lexicon = ActLexicon.standard();

  private Optional<ActLexicon.Verb> verb(String print) {
    return lexicon.verb(Folding.fold(print));
  }

  @ParameterizedTest
  @CsvSource({
    "أكد, PERFECT",
    "أكّدت, PERFECT",
    "أكدوا, PERFECT",
    "أكدا, PERFECT",
    "أكدنا, PERFECT",
    "وأكد, PERFECT",
    "فأكدت, PERFECT",
    "يؤكد, IMPERFECT",
    "تؤكد, IMPERFECT",
    "نؤكد, IMPERFECT",
    "يؤكدون, IMPERFECT",
    "ويؤكدان, IMPERFECT",
    "سيؤكد, IMPERFECT",
    "وسنؤكد, IMPERFECT",
    "مؤكدا, PARTICIPLE",
    "مؤكدة, PARTICIPLE",
    "مؤكدين, PARTICIPLE",
    "ومؤكدين, PARTICIPLE",
    "التأكيد, MASDAR",
    "تأكيدهم, MASDAR",
  })
  void a_sound_verb_is_known_in_every_person(String print, Form form) {
    assertThat(verb(print).orElseThrow().form()).isEqualTo(form);
    assertThat(verb(print).orElseThrow().lemma().folded()).isEqualTo("اكد");
  }

  @ParameterizedTest
  @CsvSource({
    "قال, قال",
    "قالت, قال",
    "قالوا, قال",
    "يقول, قال",
    "يقولون, قال",
    "دعا, دعا",
    "دعت, دعا",
    "دعوا, دعا",
    "يدعو, دعا",
    "ندعو, دعا",
    "تدعو, دعا",
    "يدعون, دعا",
    "داعيا, دعا",
    "داعين, دعا",
    "داعية, دعا",
    "أوصى, اوصي",
    "أوصت, اوصي",
    "أوصوا, اوصي",
    "يوصون, اوصي",
    "نوصي, اوصي",
    "أثنى, اثني",
    "أثنت, اثني",
    "أثنوا, اثني",
    "يثني, اثني",
    "رأى, راي",
    "رأت, راي",
    "يرى, راي",
    "يرون, راي",
    "أدان, ادان",
    "دانت, ادان",
    "دانوا, ادان",
    "يدين, ادان",
    "ندين, ادان",
    "أبدى, ابدي",
    "أبدت, ابدي",
    "يبدي, ابدي",
    "حث, حث",
    "حثت, حث",
    "يحثون, حث",
    "نحث, حث",
    "أقر, اقر",
    "أقرت, اقر",
    "أقروا, اقر",
    "يقرون, اقر",
    "نفى, نفي",
    "نفت, نفي",
    "نفوا, نفي",
    "ساءنا, ساء",
    "يسعدنا, سر",
    "يشكرونه, شكر",
    "نأمل, امل",
    "آملين, امل",
  })
  void a_weak_verb_is_known_by_the_forms_it_has(String print, String lemma) {
    assertThat(verb(print)).isPresent();
    assertThat(verb(print).orElseThrow().lemma().folded()).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({"نؤكد, true", "ونؤكد, true", "سنؤكد, true", "يؤكد, false", "تؤكد, false"})
  void the_first_person_plural_is_ours(String print, boolean ours) {
    assertThat(verb(print).orElseThrow().ours()).isEqualTo(ours);
  }

  @ParameterizedTest
  @CsvSource({
    "طلب, true",
    "طلبت, false",
    "طلبوا, false",
    "يطلب, false",
    "نقدم, false",
    "بين, true",
    "مطالبة, true",
  })
  void only_forms_that_are_nouns_as_well_are_ambiguous(String print, boolean ambiguous) {
    assertThat(verb(print).orElseThrow().ambiguous()).isEqualTo(ambiguous);
  }

  @ParameterizedTest
  @CsvSource({
    "سنوات", "سياسة", "سيارة", "سيما", "سيطرة", "ستة", "سيد", "سينا", "سنة", "المدينة", "النهر",
    "كتاب", "وزير", "محافظ", "الحدود", "يوسف", "ستيفن", "سياستها", "سيادتهم", "تكلفة", "تجربة",
  })
  void a_noun_is_neither_verb_nor_undertaking(String print) {
    assertThat(verb(print)).isEmpty();
    assertThat(lexicon.isUndertaking(Folding.fold(print))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "سنعمل, true, true",
    "وسنواصل, true, true",
    "سيعمل, true, false",
    "ستنشئ, true, false",
    "سيؤدي, false, false",
    "سيرتفع, false, false",
  })
  void a_future_undertakes_unless_it_only_happens(String print, boolean undertakes, boolean ours) {
    assertThat(lexicon.isUndertaking(Folding.fold(print))).isEqualTo(undertakes);
    assertThat(lexicon.isOurUndertaking(Folding.fold(print))).isEqualTo(ours);
  }

  @ParameterizedTest
  @CsvSource({
    "وجوب, URGE, 4",
    "ضرورة, URGE, 3",
    "الحاجة, URGE, 2",
    "أهمية, URGE, 1",
    "التزامهم, COMMIT, 0",
    "عزمها, COMMIT, 0",
    "نيتهم, COMMIT, 0",
    "قلقها, REGRET, 0",
    "استيائهم, REGRET, 0",
    "تعازيهم, REGRET, 0",
    "تقديره, WELCOME, 0",
    "ارتياحها, WELCOME, 0",
    "اعتقاده, STATE, 0",
  })
  void a_governed_noun_tells_its_act_with_any_pronoun(String print, Act act, int strength) {
    assertThat(lexicon.operator(WordForm.of(Folding.fold(print))))
        .contains(new Operator(act, strength));
  }

  @ParameterizedTest
  @CsvSource({
    "يجب أن, URGE",
    "ويجب أن, URGE",
    "لا بد من, URGE",
    "ينبغي, URGE",
    "يبعث على القلق, REGRET",
    "غير مقبول, REGRET",
    "ملتزمون, COMMIT",
    "العزم على, COMMIT",
    "ولن نسمح, COMMIT",
  })
  void a_modal_of_one_word_to_three_tells_its_act(String print, Act act) {
    assertThat(lexicon.modal(Tokens.of(print), 0).orElseThrow().act()).isEqualTo(act);
  }
}
