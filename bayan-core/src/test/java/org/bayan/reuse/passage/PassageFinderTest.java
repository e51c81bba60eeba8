package org.bayan.reuse.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.bayan.testkit.RandomArabic;
import org.junit.jupiter.api.Test;

class PassageFinderTest {
  private static final String RELEASE =
      """
      أعلنت وزارة الموارد المائية في ختام ورشة عمل عقدتها في مدينة المرفأ أن مشروع السد الجديد
      سيوفر مياه الري لأكثر من أربعين قرية في حوض النهر الشرقي، وأن تنفيذه سيستغرق ثلاثة أعوام
      بكلفة قدرها سبعون مليون دينار، يموّل نصفها صندوق التنمية الزراعية.
      """;

  private static final String REWORDED =
      """
      أعلنت وزارة الموارد المائية عقب ورشة نظمتها في بلدة المرفأ أن مشروع السد الحديث سيؤمن مياه
      الري لأزيد من أربعين قرية في حوض النهر الشرقي، وأن إنجازه سيستغرق ثلاث سنوات بكلفة تبلغ
      سبعين مليون دينار، يدفع نصفها صندوق التنمية الزراعية.
      """;

  private final PassageFinder finder = new PassageFinder(2);

  @Test
  void a_release_that_a_paper_prints_between_its_own_words_is_found_with_its_edges() {
    RandomArabic arabic = new RandomArabic(7);
    String before = arabic.text(40);
    String paper = before + "\n" + RELEASE.strip() + "\n" + arabic.text(40);
    TextList texts = background(arabic).with("paper", paper).with("release", RELEASE.strip());

    List<SharedPassage> found = finder.among(texts).list();

    assertThat(found).hasSize(1);
    SharedPassage passage = found.get(0);
    assertThat(texts.id(passage.a())).isEqualTo("paper");
    assertThat(passage.spanA().of(paper)).startsWith("أعلنت وزارة").endsWith("الزراعية");
    assertThat(passage.spanB().begin()).isZero();
    assertThat(passage.similarity()).isEqualTo(1);
  }

  @Test
  void among_a_few_short_texts_a_passage_is_told_once() {
    RandomArabic.holds(
        20,
        arabic -> {
          TextList texts =
              new TextList()
                  .with("paper", arabic.text(20) + "\n" + RELEASE + arabic.text(20))
                  .with("release", arabic.text(20) + "\n" + RELEASE + arabic.text(20));

          assertThat(finder.among(texts).list()).hasSize(1);
        });
  }

  @Test
  void a_passage_is_found_whose_words_were_changed_one_by_one() {
    RandomArabic arabic = new RandomArabic(8);
    TextList texts =
        background(arabic)
            .with("paper", arabic.text(30) + "\n" + REWORDED + arabic.text(30))
            .with("release", arabic.text(30) + "\n" + RELEASE + arabic.text(30));

    List<SharedPassage> found = finder.among(texts).list();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).inOrder()).isTrue();
    assertThat(found.get(0).spanA().of(texts.words(found.get(0).a()))).contains("حوض النهر الشرقي");
  }

  @Test
  void a_passage_is_found_whose_words_were_shuffled() {
    RandomArabic arabic = new RandomArabic(9);
    List<String> words = new ArrayList<>(List.of((RELEASE + REWORDED).split("\\s+")));
    Collections.shuffle(words, new Random(4));
    TextList texts =
        background(arabic)
            .with("paper", arabic.text(30) + "\n" + String.join(" ", words) + arabic.text(30))
            .with("release", arabic.text(30) + "\n" + RELEASE + REWORDED + arabic.text(30));

    List<SharedPassage> found = finder.among(texts).list();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).inOrder()).isFalse();
    assertThat(found.get(0).similarity()).isGreaterThan(0.9);
  }

  @Test
  void texts_are_not_compared_with_each_other_where_they_are_compared_with_sources() {
    RandomArabic arabic = new RandomArabic(10);
    TextList texts =
        background(arabic)
            .with("one", RELEASE + arabic.text(20))
            .with("two", arabic.text(20) + RELEASE);
    TextList sources = new TextList().with("source", arabic.text(20) + RELEASE + arabic.text(20));

    SharedPassages found = finder.against(texts, sources);

    assertThat(found.list()).hasSize(2);
    assertThat(found.list().stream().map(p -> found.texts().id(p.b()))).containsOnly("source");
  }

  @Test
  void pairs_that_are_not_asked_for_are_not_told() {
    RandomArabic arabic = new RandomArabic(11);
    TextList all = background(arabic).with("alpha-1", RELEASE).with("alpha-2", "خبر " + RELEASE);
    Texts texts =
        new Texts() {
          @Override
          public int size() {
            return all.size();
          }

          @Override
          public String id(int text) {
            return all.id(text);
          }

          @Override
          public String words(int text) {
            return all.words(text);
          }

          @Override
          public boolean meet(int a, int b) {
            return !(id(a).startsWith("alpha") && id(b).startsWith("alpha"));
          }
        };

    assertThat(finder.among(all).list()).hasSize(1);
    assertThat(finder.among(texts).list()).isEmpty();
  }

  @Test
  void a_verse_that_two_texts_quote_tells_of_no_source() {
    String verse =
        "فليكتب كاتب بينكم ما عاهدتم عليه ثم اشهدوا شهيدين من أهل القرية وليتق كل منكم ما ائتمن "
            + "عليه ولا يبخس منه قدرا صغيرا كان أو كبيرا إلى أجله المسمى عند الميزان المستقيم ومن "
            + "نكث فإنما يجني على من ضمنه في سوق البيع والرهان";
    RandomArabic arabic = new RandomArabic(12);
    TextList texts =
        background(arabic)
            .with("one", arabic.text(30) + " وقال تعالى: «" + verse + "» " + arabic.text(30))
            .with("two", arabic.text(30) + " (" + verse + ") [البقرة: 17] " + arabic.text(30));

    List<SharedPassage> found = finder.among(texts).list();

    assertThat(found).hasSize(1);
    assertThat(found.get(0).common()).isTrue();
  }

  @Test
  void a_title_that_stands_in_every_other_text_is_told_of_as_common() {
    String title = "سمو نائب حاكم الإقليم الشرقي المشرف العام على دار الوثائق والمخطوطات القديمة";
    RandomArabic arabic = new RandomArabic(15);
    TextList texts = new TextList();
    for (int text = 0; text < 40; text++) {
      texts.with("text-" + text, arabic.text(20) + " زار " + title + " أمس " + arabic.text(20));
    }

    List<SharedPassage> found = finder.among(texts).list();

    assertThat(found).isNotEmpty().allMatch(SharedPassage::common);
  }

  @Test
  void copies_are_told_of_beside_every_text_that_shares_with_one_of_them() {
    RandomArabic arabic = new RandomArabic(13);
    String other = arabic.text(20) + RELEASE + arabic.text(20);
    TextList texts = background(arabic).with("a", RELEASE).with("b", RELEASE).with("c", other);

    SharedPassages found = finder.among(texts);

    assertThat(found.copies()).isEqualTo(1);
    assertThat(new TreeSet<>(found.list().stream().map(p -> pair(found, p)).toList()))
        .containsExactly("a b", "a c", "b c");
  }

  @Test
  void ten_thousand_copies_are_told_of_beside_the_first_and_the_rest_is_counted() {
    TextList texts = new TextList();
    for (int copy = 0; copy < 10_000; copy++) {
      texts.with("copy-" + copy, RELEASE);
    }

    SharedPassages found = finder.among(texts);

    assertThat(found.copies()).isEqualTo(9_999);
    assertThat(found.list()).hasSize(9_999);
    assertThat(found.untold()).isEqualTo(9_999L * 9_998 / 2);
  }

  @Test
  void the_result_is_the_same_whatever_the_order_and_however_many_hands() {
    for (int seed = 20; seed < 26; seed++) {
      TextList texts = mixed(new RandomArabic(seed));
      List<String> one = told(new PassageFinder(1).among(texts));
      TextList turned = new TextList();
      for (int text = texts.size() - 1; text >= 0; text--) {
        turned.with(texts.id(text), texts.words(text));
      }

      assertThat(told(new PassageFinder(3).among(turned))).isEqualTo(one).isNotEmpty();
    }
  }

  @Test
  void texts_without_words_and_of_one_word_said_over_and_over_are_borne() {
    TextList texts =
        new TextList()
            .with("nothing", "")
            .with("signs", "!!! ... \uD800 \u202E")
            .with("word", "كلمة")
            .with("over-1", "كلمة ".repeat(200_000))
            .with("over-2", "كلمة ".repeat(200_001));

    assertThat(finder.among(texts).list()).isEmpty();
    assertThat(finder.against(texts, texts).list()).isNotNull();
    assertThat(finder.among(new TextList()).list()).isEmpty();
    assertThat(finder.against(texts, new TextList()).list()).isEmpty();
  }

  @Test
  void passages_in_latin_letters_are_found_too() {
    String english =
        "The committee seeks to foster maximum employment and price stability over the longer run "
            + "and expects that with appropriate policy the harbour towns will see steady growth, "
            + "while risks to the outlook for the river valley remain roughly balanced this year.";
    RandomArabic arabic = new RandomArabic(14);
    TextList texts =
        background(arabic).with("a", english).with("b", arabic.text(20) + english + arabic.text(9));

    assertThat(finder.among(texts).list()).hasSize(1);
  }

  private static TextList background(RandomArabic arabic) {
    TextList texts = new TextList();
    for (int text = 0; text < 30; text++) {
      texts.with("other-" + text, arabic.text(40));
    }
    return texts;
  }

  /** Texts that share sentences, in part with words dropped. */
  private static TextList mixed(RandomArabic arabic) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      sentences.add(arabic.sentence());
    }
    TextList texts = new TextList();
    for (int text = 0; text < 40; text++) {
      StringBuilder words = new StringBuilder();
      for (int i = 0; i < 12; i++) {
        String sentence = arabic.below(3) == 0 ? arabic.oneOf(sentences) : arabic.sentence();
        words.append(arabic.below(3) == 0 ? sentence.replaceFirst(" \\S+ ", " ") : sentence);
        words.append(' ');
      }
      texts.with("text-" + text, words.toString());
    }
    return texts;
  }

  private static String pair(SharedPassages found, SharedPassage passage) {
    return found.texts().id(passage.a()) + " " + found.texts().id(passage.b());
  }

  private static List<String> told(SharedPassages found) {
    return found.list().stream()
        .map(p -> pair(found, p) + " " + p.spanA() + " " + p.spanB() + " " + p.evidence())
        .toList();
  }
}
