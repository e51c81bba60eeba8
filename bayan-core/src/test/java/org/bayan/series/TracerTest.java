package org.bayan.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bayan.collation.Paper;
import org.bayan.reading.Corpus;
import org.bayan.reading.Reading;
import org.bayan.reading.corpus.CorpusReader;
import org.bayan.reading.topic.Codebook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TracerTest {
  private static final String[] SAID = {
    "وأكد الوزراء ضرورة حماية الآبار العميقة من الردم.",
    "ودعا الوزراء قرى السهل الجنوبي إلى ترميم السد القديم.",
    "ورحب الوزراء بفتح القناة الشرقية أمام المراكب الصغيرة.",
    "وتعهد الوزراء حفر عشر آبار عميقة في قرى الجبل الغربي."
  };

  private static Paper meeting(String id, String day, String... said) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("عقد وزراء المياه اجتماعهم في مسقط يوم " + day + ".");
    paragraphs.addAll(List.of(said));
    return Paper.of(id, paragraphs.toArray(String[]::new));
  }

  private static final List<Paper> PRESS =
      List.of(
          meeting("ard.txt", "14 آذار 2018", SAID),
          meeting("birr.txt", "14 آذار 2018", SAID[3], SAID[0], SAID[1]),
          meeting("qanat.txt", "9 أيار 2020", SAID[0].replace("ضرورة", "وجوب"), SAID[1], SAID[2]),
          meeting("sadd.txt", "2 حزيران 2021", SAID[2], SAID[3], SAID[1]),
          Paper.of("news.txt", "ارتفع سعر القمح في أسواق مسقط.", "وقال تاجر إن الحصاد تأخر."));

  @Nested
  class given_articles_on_three_meetings_and_a_piece_of_news {
    @Test
    void one_series_of_three_meetings_is_found_and_the_news_is_in_none() {
      Trace trace = new Tracer().trace(Paper.read(PRESS.toArray(Paper[]::new)), Map.of());

      assertThat(trace.series()).hasSize(1);
      assertThat(trace.series().get(0).occasions())
          .extracting(Occasion::articles)
          .containsExactly(
              List.of("ard.txt", "birr.txt"), List.of("qanat.txt"), List.of("sadd.txt"));
      assertThat(trace.formulas()).isNotEmpty();
      assertThat(trace.commitments()).isNotEmpty();
    }

    @Test
    void what_is_traced_does_not_depend_on_the_order_of_the_articles() {
      Tracer tracer = new Tracer();
      Corpus corpus = Paper.read(PRESS.toArray(Paper[]::new));
      Trace first = tracer.trace(corpus, Map.of());
      List<Reading> readings = new ArrayList<>(corpus.readings());
      Random chance = new Random(14);

      for (int round = 0; round < 10; round++) {
        Collections.shuffle(readings, chance);
        Trace again = tracer.trace(new Corpus(readings, corpus.actors()), Map.of());
        assertThat(again.alignments()).isEqualTo(first.alignments());
        assertThat(again.series()).isEqualTo(first.series());
        assertThat(again.formulas()).isEqualTo(first.formulas());
        assertThat(again.commitments()).isEqualTo(first.commitments());
      }
    }

    @Test
    void nor_does_the_reading_before_it() {
      List<Paper> press = new ArrayList<>(PRESS);
      Trace first = new Tracer().trace(read(press), Map.of());

      Collections.reverse(press);
      Trace again = new Tracer().trace(read(press), Map.of());

      assertThat(again.series()).isEqualTo(first.series());
      assertThat(again.formulas()).isEqualTo(first.formulas());
      assertThat(again.commitments()).isEqualTo(first.commitments());
    }

    private Corpus read(List<Paper> inThisOrder) {
      return new CorpusReader(Codebook.standard())
          .read(inThisOrder.stream().map(Paper::article).toList());
    }
  }

  @Nested
  class given_a_copy_of_an_article {
    @Test
    void it_lends_no_passage_to_anything_and_changes_nothing_else() {
      List<Paper> press = new ArrayList<>(PRESS);
      press.add(meeting("copy.txt", "14 آذار 2018", SAID));
      Trace without = new Tracer().trace(Paper.read(PRESS.toArray(Paper[]::new)), Map.of());

      Trace trace =
          new Tracer()
              .trace(Paper.read(press.toArray(Paper[]::new)), Map.of("copy.txt", "ard.txt"));

      assertThat(trace.corpus()).hasSize(PRESS.size() + 1);
      assertThat(trace.sameAs()).containsExactly(Map.entry("copy.txt", "ard.txt"));
      assertThat(trace.alignments()).isEqualTo(without.alignments());
      assertThat(trace.formulas()).isEqualTo(without.formulas());
      assertThat(trace.series()).isEqualTo(without.series());
      assertThat(trace.commitments()).isEqualTo(without.commitments());
    }
  }

  @Nested
  class given_two_bodies_that_promise_the_same_in_the_same_words {
    private static final String PROMISE =
        "وتعهدت الدول الأعضاء حفر عشر آبار عميقة في قرى الجبل الغربي قبل نهاية العام.";

    private static Paper of(String id, String body, String day, String... said) {
      List<String> paragraphs = new ArrayList<>();
      paragraphs.add("عقد " + body + " اجتماعا في مسقط يوم " + day + ".");
      paragraphs.addAll(List.of(said));
      paragraphs.add(PROMISE);
      return Paper.of(id, paragraphs.toArray(String[]::new));
    }

    @Test
    void each_promise_belongs_to_the_series_of_its_own_body() {
      List<Paper> press =
          List.of(
              of(
                  "a.txt",
                  "مجلس الآبار العربي",
                  "14 آذار 2018",
                  "وأكد المجلس ضرورة حماية الينابيع من الردم.",
                  "ورحب المجلس بفتح القناة الشرقية أمام المراكب."),
              of(
                  "b.txt",
                  "اتحاد البريد الدولي",
                  "9 أيار 2020",
                  "وأكد الاتحاد أهمية توحيد الطوابع بين المدن.",
                  "ورحب الاتحاد بانضمام ثلاث مكاتب جديدة إليه."));

      Trace trace = new Tracer().trace(Paper.read(press.toArray(Paper[]::new)), Map.of());

      assertThat(trace.series()).hasSize(2);
      assertThat(trace.commitments())
          .allSatisfy(c -> assertThat(c.first()).isPresent())
          .extracting(c -> c.declarations().get(0).article())
          .contains("a.txt", "b.txt");
    }
  }
}
