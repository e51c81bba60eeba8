package org.bayan.reading.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.testkit.RandomArabic;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodebookTest {
  private static final String WATER =
      """
      # مياه
      [water]
      name.ar: المياه
      name.en: Water
      definition: Rivers
        and dams.
      cues: مياه الشرب، سدود
        نهر, dam
      counter-cues: نهر من الدماء
      examples:
        دعا المجلس إلى صون النهر، ورحب بالسد.

      [justice]
      name.en: Justice
      cues: "عادل"; محاكمة
      """;

  private static List<String> topics(Codebook codebook, String text) {
    return codebook.topics(Tokens.of(text), new Span(0, text.length()));
  }

  @Nested
  class given_a_codebook_with_all_fields {
    private final Codebook codebook = read(WATER);

    @Test
    void its_topics_keep_their_order_names_and_lists() {
      Codebook.Topic water = codebook.topics().get(0);

      assertThat(codebook.topics())
          .extracting(Codebook.Topic::code)
          .containsExactly("water", "justice");
      assertThat(water.nameAr()).isEqualTo("المياه");
      assertThat(water.nameEn()).isEqualTo("Water");
      assertThat(water.definitionEn()).isEqualTo("Rivers and dams.");
      assertThat(water.definitionAr()).isEqualTo("Rivers and dams.");
      assertThat(water.cues())
          .containsExactly(
              new Codebook.Entry("مياه الشرب", 7),
              new Codebook.Entry("سدود", 7),
              new Codebook.Entry("نهر", 8),
              new Codebook.Entry("dam", 8));
      assertThat(water.examples())
          .containsExactly(
              new Codebook.Example("دعا المجلس إلى صون النهر، ورحب بالسد.", Optional.empty(), 11));
    }

    @Test
    void a_name_in_one_language_stands_for_the_other() {
      assertThat(codebook.topic("justice").orElseThrow().nameAr()).isEqualTo("Justice");
    }

    @ParameterizedTest
    @CsvSource({
      "وصلت مياه الشرب إلى القرى, water",
      "وللسدود دور في الري, water",
      "قرب النهر, water",
      "the old dams held, water",
      "تحدث عن #مياه_الشرب, water",
      "حاكموه محاكمة عادلة عند النهر, justice|water",
      "سلام عادل, justice",
    })
    void a_cue_fires_with_what_is_joined_to_it(String text, String codes) {
      assertThat(topics(codebook, text)).containsExactly(codes.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"سال نهر من الدماء", "مياه نقية للشرب", "قانون عادلة", "مياه. الشرب"})
    void other_words_fire_nothing(String text) {
      assertThat(topics(codebook, text)).isEmpty();
    }

    @Test
    void a_counter_cue_takes_away_only_the_cue_it_covers() {
      assertThat(topics(codebook, "سال نهر من الدماء قرب نهر الأردن")).containsExactly("water");
    }

    @Test
    void only_words_inside_the_passage_fire() {
      String text = "جف النهر وبدأت المحاكمة";
      Tokens tokens = Tokens.of(text);

      assertThat(codebook.topics(tokens, new Span(0, text.indexOf("وبدأت"))))
          .containsExactly("water");
      assertThat(codebook.topics(tokens, new Span(text.indexOf("وبدأت"), text.length())))
          .containsExactly("justice");
    }

    @Test
    void any_text_is_read_without_harm_and_its_codes_come_sorted() {
      RandomArabic.holds(
          200,
          random -> {
            String text = random.text(5) + " النهر والسدود ومحاكمة " + random.text(2);

            assertThat(topics(codebook, text)).isSorted().contains("justice", "water");
          });
    }
  }

  @Nested
  class given_a_file_that_is_no_codebook {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "'' | 1",
          "cues: نهر | 1",
          "[a]\\nنهر | 2",
          "[a]\\nname.en: A\\ncues: نهر\\n[a]\\nname.en: A\\ncues: نهر | 4",
          "[a]\\nname.en: A\\ncues: ، | 1",
          "[a]\\ncues: نهر | 1",
          "[a b]\\nname.en: A\\ncues: نهر | 1",
          "[a\\nname.en: A\\ncues: نهر | 1",
          "[a]\\nname.en: A\\ncues: نهر\\nwith: b | 4",
          "[a]\\nname.en: A\\ncues: نهر\\nexamples: جف النهر. [a, c] | 4",
          "[a]\\nname.en: A\\ncue: نهر | 3",
        })
    void the_fault_tells_the_line(String text, int line) {
      BayanException thrown =
          catchThrowableOfType(
              BayanException.class,
              () -> Codebook.read(text.replace("\\n", "\n"), "press/my-book.txt"));

      assertThat(thrown.fault().name()).isEqualTo("codebook-unreadable");
      assertThat(thrown.fault().where()).isEqualTo("press/my-book.txt:" + line);
    }

    @Test
    void every_faulty_line_is_told_once() {
      String text =
          "[a]\nname.en: A\ncolour: blue\nnavy\ncues: نهر\n[b c]\ncues: سد\n[a]\n[d]\ncues: ري\n";

      assertThat(Codebook.faults(text, "book.txt"))
          .extracting(Fault::where)
          .containsExactly("book.txt:3", "book.txt:6", "book.txt:8", "book.txt:9");
    }

    @Test
    void a_line_of_any_length_is_told_in_a_few_words() {
      assertThatThrownBy(() -> Codebook.read("x".repeat(100_000), "book.txt"))
          .satisfies(e -> assertThat(e).message().hasSizeLessThan(500));
    }

    @Test
    void random_text_is_a_codebook_or_a_fault_and_never_a_crash() {
      RandomArabic.holds(
          300,
          random -> {
            String text = "[" + random.word() + "]\nname.ar: x\ncues: " + random.text(3);
            try {
              assertThat(Codebook.read(text, "book.txt").topics()).isNotEmpty();
            } catch (BayanException e) {
              assertThat(e.fault().name()).isEqualTo("codebook-unreadable");
            }
          });
    }
  }

  @Nested
  class given_cues_of_more_than_a_word {
    private final Codebook codebook =
        read(
            """
            [return]
            name.en: Return
            cues: استعادة ... مواطنيها، حل سياسي
            counter-cues: استعادة ... قروض
            """);

    @ParameterizedTest
    @CsvSource({
      "تدعو الدول إلى استعادة مواطنيها", "استعادة جميع الدول المعنية كلها مواطنيها",
      "واستعادة كل دولة مواطنيها", "ناقشوا حلولا وحلا أو حل سياسي"
    })
    void a_few_words_may_come_between_where_dots_stand(String text) {
      assertThat(topics(codebook, text)).containsExactly("return");
    }

    @ParameterizedTest
    @CsvSource({
      "'استعادة الهدوء، مواطنيها'", "استعادة واحد اثنان ثلاثة أربعة خمسة مواطنيها",
      "استعادة قروض مواطنيها", "حل غير سياسي"
    })
    void no_more_words_may_and_no_sign(String text) {
      assertThat(topics(codebook, text)).isEmpty();
    }

    @Test
    void an_adjective_in_the_accusative_is_the_same_word() {
      assertThat(topics(read("[a]\nname.en: A\ncues: هجوم إرهابي"), "شهد هجوما إرهابيا"))
          .containsExactly("a");
    }
  }

  @Nested
  class given_the_codebook_that_is_used_where_no_other_is_named {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "شدد الوزراء على ضرورة معاملة المحتجزين معاملة إنسانية | detainees",
          "رحبوا بعودة النازحين إلى قراهم | migration",
          "دعا المجلس إلى وقف إطلاق النار | political-process",
          "أكد أهمية تجفيف منابع تمويل الإرهاب | counter-terrorism countering-finance",
          "أدانوا سرقة معدات من السد | water-environment",
          "بحثوا الأمن الغذائي للدول الأعضاء | economy",
          "قرار مجلس الأمن الأخير | international-law",
          "ضبط الحدود المشتركة | security",
          "أقر المجلس مذكرة في مجال الطاقة الشمسية | energy",
          "توفير اللقاحات لجميع السكان | health",
          "تمكين المرأة في لجان الحوض | human-rights",
          "عقد اجتماعهم المقبل في مسقط | institutions",
          "The Committee judges that inflation remains low | economy",
          "free and fair elections under a new constitution | political-process",
        })
    void a_sentence_fires_the_topics_that_it_is_about(String text, String codes) {
      assertThat(topics(Codebook.standard(), text)).contains(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "قرار مجلس الأمن الأخير | security",
          "بحثوا الأمن الغذائي للدول الأعضاء | security",
          "المياه الإقليمية للدولتين | water-environment",
          "في إطار القانون الدولي الإنساني | humanitarian",
          "القضاء على الجوع | accountability",
          "الأمين العام لجامعة الدول العربية | education-culture",
          "عادت 12 ألف أسرة إلى بيوتها | detainees",
          "تحسين بيئة الأعمال | water-environment",
          "في مؤتمر صحفي مشترك | education-culture",
        })
    void a_homograph_fires_nothing(String text, String code) {
      assertThat(topics(Codebook.standard(), text)).doesNotContain(code);
    }
  }

  private static Codebook read(String text) {
    try {
      return Codebook.read(text, "codebook.txt");
    } catch (BayanException e) {
      throw new AssertionError(e);
    }
  }
}
