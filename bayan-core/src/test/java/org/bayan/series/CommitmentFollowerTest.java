package org.bayan.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.bayan.collation.Paper;
import org.bayan.reading.Corpus;
import org.bayan.series.Commitment.Progress;
import org.bayan.series.Commitment.Status;
import org.bayan.series.Commitment.Step;
import org.bayan.series.Commitment.Told;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Promises, followed from the printed word to their end. */
class CommitmentFollowerTest {
  private static final String WELLS = "تعهد الوزراء حفر عشر آبار عميقة في قرى السهل الجنوبي.";

  /** A statement, called so by its headline, of ministers who met on a day in a city. */
  private static Paper statement(String id, String day, String city, String... said) {
    return meeting(id, day, city, said).titled("البيان الختامي لاجتماع وزراء المياه");
  }

  /** A newspaper's report of the same. */
  private static Paper meeting(String id, String day, String city, String... said) {
    String[] paragraphs = new String[said.length + 5];
    paragraphs[0] = "عقد وزراء المياه اجتماعهم في " + city + " يوم " + day + ".";
    System.arraycopy(said, 0, paragraphs, 1, said.length);
    paragraphs[said.length + 1] = "ودعا الوزراء القرى إلى ترميم السد القديم.";
    paragraphs[said.length + 2] = "ورحب الوزراء بفتح القناة أمام المراكب الصغيرة.";
    paragraphs[said.length + 3] = "وأكد الوزراء ضرورة صون حقوق الصيادين.";
    paragraphs[said.length + 4] = "وشكر الوزراء أهل المدينة على حسن الضيافة.";
    return Paper.of(id, paragraphs);
  }

  private static Trace trace(Paper... papers) {
    Corpus corpus = Paper.read(papers);
    return new Tracer().trace(corpus, java.util.Map.of());
  }

  /** The one promise whose words hold these. */
  private static Commitment promise(String words, Paper... papers) {
    Trace trace = trace(papers);
    assertThat(trace.series()).hasSize(1);
    assertThat(trace.series().get(0).occasions()).hasSize(papers.length);
    List<Commitment> found =
        trace.commitments().stream().filter(c -> c.label().contains(words)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  @Nested
  class given_a_promise_of_wells {
    private final Paper made = statement("a.txt", "14 آذار 2018", "مسقط", WELLS);

    @Test
    void when_no_later_meeting_is_known_then_it_is_new() {
      Commitment promise = promise("آبار", made);

      assertThat(promise.status()).isEqualTo(Status.NEW);
      assertThat(promise.history()).extracting(Step::progress).containsExactly(Progress.MADE);
    }

    @Test
    void when_the_next_meeting_promises_it_again_then_it_is_renewed() {
      Commitment promise = promise("آبار", made, statement("b.txt", "9 أيار 2020", "طنجة", WELLS));

      assertThat(promise.status()).isEqualTo(Status.RENEWED);
      assertThat(promise.history())
          .extracting(Step::progress)
          .containsExactly(Progress.MADE, Progress.RENEWED);
      assertThat(promise.declarations()).hasSize(2);
    }

    @Test
    void when_the_next_meeting_hedges_it_then_it_is_weakened() {
      Commitment promise =
          promise(
              "آبار",
              made,
              statement("b.txt", "9 أيار 2020", "طنجة", WELLS.replace(".", " قدر الإمكان.")));

      assertThat(promise.status()).isEqualTo(Status.WEAKENED);
    }

    @Test
    void when_the_full_text_of_the_next_lacks_it_then_it_is_dropped() {
      Commitment promise = promise("آبار", made, statement("b.txt", "9 أيار 2020", "طنجة"));

      assertThat(promise.status()).isEqualTo(Status.DROPPED);
      assertThat(promise.history())
          .extracting(Step::progress)
          .containsExactly(Progress.MADE, Progress.ABSENT);
    }

    @Test
    void when_only_a_report_of_the_next_lacks_it_then_that_says_nothing() {
      Commitment promise = promise("آبار", made, meeting("b.txt", "9 أيار 2020", "طنجة"));

      assertThat(promise.status()).isEqualTo(Status.NOT_COVERED);
      assertThat(promise.history())
          .extracting(Step::progress)
          .containsExactly(Progress.MADE, Progress.NOT_COVERED);
    }

    @Test
    void when_a_later_sentence_tells_that_it_was_put_off_then_that_is_a_breach() {
      Commitment promise =
          promise(
              "آبار",
              made,
              meeting(
                  "b.txt",
                  "9 أيار 2020",
                  "طنجة",
                  "وأسف الوزراء لتعثر حفر الآبار العميقة في قرى السهل الجنوبي."));

      assertThat(promise.later()).extracting(Commitment.Later::told).containsExactly(Told.BREACH);
      assertThat(promise.later().get(0).basis()).contains("سهل");
    }

    @Test
    void when_a_later_sentence_tells_of_the_deed_then_that_is_progress() {
      Commitment promise =
          promise(
              "آبار",
              made,
              meeting(
                  "b.txt",
                  "9 أيار 2020",
                  "طنجة",
                  "ورحب الوزراء بأن حفر الآبار العميقة في قرى السهل الجنوبي بدأ."));

      assertThat(promise.later()).extracting(Commitment.Later::told).containsExactly(Told.PROGRESS);
      assertThat(promise.history())
          .extracting(Step::progress)
          .containsExactly(Progress.MADE, Progress.REPORTED);
    }

    @Test
    void when_a_later_sentence_only_shares_a_common_word_then_it_tells_nothing_of_it() {
      Commitment promise =
          promise(
              "آبار",
              made,
              meeting(
                  "b.txt", "9 أيار 2020", "طنجة", "ورحب الوزراء بأن مدرسة افتتحت في قرى الجبل."));

      assertThat(promise.later()).isEmpty();
    }
  }

  @Nested
  class given_a_promise_to_meet_in_a_country {
    private final Paper made =
        statement(
            "a.txt", "14 آذار 2018", "مسقط", "واتفق الوزراء على عقد اجتماعهم المقبل في المغرب.");

    @Test
    void when_they_meet_in_a_city_of_that_country_then_it_is_kept() {
      Commitment promise = promise("المغرب", made, meeting("b.txt", "9 أيار 2020", "طنجة"));

      assertThat(promise.status()).isEqualTo(Status.FULFILLED);
      assertThat(promise.later())
          .extracting(Commitment.Later::told)
          .containsExactly(Told.FULFILLED);
      assertThat(promise.later().get(0).passage().article()).isEqualTo("b.txt");
      assertThat(promise.later().get(0).basis()).contains("طنجة").contains("المغرب");
    }

    @Test
    void when_another_sentence_of_that_report_tells_of_it_then_that_is_told_too() {
      Paper more =
          statement(
              "a.txt",
              "14 آذار 2018",
              "مسقط",
              "واتفق الوزراء على عقد اجتماعهم المقبل في المغرب لبحث حفر الآبار العميقة.");
      Commitment promise =
          promise(
              "المغرب",
              more,
              meeting("b.txt", "9 أيار 2020", "طنجة", "ورحب الوزراء بأن حفر الآبار العميقة بدأ."));

      assertThat(promise.later())
          .extracting(Commitment.Later::told)
          .containsExactly(Told.FULFILLED, Told.PROGRESS);
    }

    @Test
    void when_they_meet_in_a_city_of_another_country_then_it_is_not_kept() {
      Commitment promise = promise("المغرب", made, meeting("b.txt", "9 أيار 2020", "روما"));

      assertThat(promise.status()).isNotEqualTo(Status.FULFILLED);
    }

    @Test
    void when_they_meet_there_only_before_it_was_promised_then_that_does_not_keep_it() {
      Commitment promise = promise("المغرب", made, meeting("b.txt", "9 أيار 2017", "طنجة"));

      assertThat(promise.status()).isEqualTo(Status.NEW);
      assertThat(promise.later()).isEmpty();
    }
  }

  @Nested
  class given_two_meetings_that_each_promise_the_next_in_the_same_words {
    @Test
    void when_the_cities_differ_then_they_are_two_promises_and_each_is_kept_by_its_own_meeting() {
      String next = "واتفق الوزراء على عقد اجتماعهم المقبل في ";

      Trace trace =
          trace(
              statement("a.txt", "14 آذار 2018", "مسقط", next + "طنجة."),
              statement("b.txt", "9 أيار 2020", "طنجة", next + "روما."),
              statement("c.txt", "2 حزيران 2021", "روما"));

      assertThat(trace.commitments())
          .filteredOn(c -> c.label().contains("المقبل"))
          .allMatch(c -> c.status() == Status.FULFILLED)
          .extracting(c -> c.declarations().get(0).article(), c -> c.last().equals(c.first()))
          .containsExactlyInAnyOrder(tuple("a.txt", true), tuple("b.txt", true));
    }
  }

  @Nested
  class given_the_list_of_cities {
    @Test
    void a_city_lies_in_its_country_however_it_is_spelt_and_in_no_other() {
      assertThat(Cities.standard().isIn("طنجة", "المغرب")).isTrue();
      assertThat(Cities.standard().isIn("طنجه", "المغرب")).isTrue();
      assertThat(Cities.standard().isIn("شرم الشيخ", "مصر")).isTrue();
      assertThat(Cities.standard().isIn("طنجة", "مصر")).isFalse();
    }
  }
}
