package org.bayan.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.collation.Paper;
import org.bayan.reading.Actor;
import org.bayan.reading.Corpus;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeetingReaderTest {
  private static final String[] SAID = {
    "وأكد الوزراء ضرورة حماية الآبار من الردم.",
    "ودعوا القرى إلى ترميم السد القديم.",
    "ورحبوا بفتح القناة أمام المراكب الصغيرة.",
    "وتعهدوا حفر عشر آبار في قرى السهل."
  };

  /** An article that opens so and goes on with what the ministers said. */
  private static Paper report(String... opening) {
    return Paper.of(
        "sadd.txt",
        Stream.concat(Arrays.stream(opening), Arrays.stream(SAID)).toArray(String[]::new));
  }

  private static Map<String, Actor> actors(Corpus corpus) {
    return corpus.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
  }

  private static Optional<Meeting> read(Paper paper) {
    Corpus corpus = Paper.read(paper);
    return new MeetingReader(actors(corpus)).read(corpus.readings().get(0));
  }

  private static List<String> hosts(Paper paper) {
    Corpus corpus = Paper.read(paper);
    Map<String, Actor> actors = actors(corpus);
    return new MeetingReader(actors)
        .read(corpus.readings().get(0)).orElseThrow().hosts().stream()
            .map(id -> java.util.Objects.requireNonNull(actors.get(id)).nameAr())
            .toList();
  }

  @Test
  void given_what_a_council_decided_when_the_report_says_that_it_sat_then_its_chair_is_its_host() {
    Paper paper =
        Paper.of(
            "sadd.txt",
            "قررت لجنة المياه في وهران برئاسة خالد المراشدة في اجتماعها أمس إبقاء السعر على حاله.",
            "وقال الخبير سامي الكردي إن السعر مناسب للقرى الصغيرة.",
            "وأوضح الكردي أن المخزون يكفي حتى الصيف المقبل.");

    assertThat(hosts(paper)).containsExactly("خالد المراشدة");
  }

  @Nested
  class given_a_report_of_a_meeting {
    @Test
    void its_day_and_its_place_are_read() {
      Meeting meeting =
          read(report("عقد وزراء المياه اجتماعهم الرابع في مسقط يوم الخميس 14 آذار 2019."))
              .orElseThrow();

      assertThat(meeting.day()).contains(LocalDate.parse("2019-03-14"));
      assertThat(meeting.told()).isTrue();
      assertThat(meeting.weekday()).contains(DayOfWeek.THURSDAY);
      assertThat(meeting.place()).contains("مسقط");
      assertThat(meeting.virtual()).contains(false);
    }

    @Test
    void when_it_met_by_video_then_it_has_no_place_though_one_is_named() {
      Meeting meeting =
          read(report("عقد وزراء المياه اجتماعهم الرابع افتراضيا يوم 14 آذار 2019 بدعوة من مسقط."))
              .orElseThrow();

      assertThat(meeting.virtual()).contains(true);
      assertThat(meeting.place()).isEmpty();
    }

    @Test
    void when_a_capital_is_told_by_its_country_then_that_city_is_its_place() {
      Meeting meeting =
          read(report(
                  "اختتم وزراء المياه اجتماعهم الرابع أمس في العاصمة التونسية بمشاركة خمس دول."))
              .orElseThrow();

      assertThat(meeting.place()).contains("تونس");
    }

    @Test
    void when_a_later_sentence_tells_on_which_day_it_was_held_then_that_is_its_day() {
      Meeting meeting =
          read(report(
                  "أعلنت أمانة مجلس المياه اليوم الأحد 17 آذار 2019 ما قرره الوزراء.",
                  "وجاء القرار خلال جلسة مجلس المياه الثالثة المنعقدة في 14 آذار 2019."))
              .orElseThrow();

      assertThat(meeting.day()).contains(LocalDate.parse("2019-03-14"));
    }

    @Test
    void when_a_place_stands_far_behind_what_it_decided_then_it_did_not_meet_there() {
      Meeting meeting =
          read(report(
                  "كشف وزير المياه أمس عن قرارات الوزراء الجديدة كلها.",
                  "وكان الوزير يتحدث إلى الصحافيين بعد الظهر.",
                  "وقال إن الوزراء أقروا في آخر جلسة لهم حفر الآبار وترميم القنوات القديمة وشراء"
                      + " مضخات لكل القرى وصرف تعويض عادل عن المحاصيل التي تلفت في الصيف وبناء مدرسة وطريق وجسر من خشب وبناء خزان كبير وتأمين"
                      + " حاجة المخيمات الكثيرة في وهران."))
              .orElseThrow();

      assertThat(meeting.place()).isEmpty();
    }

    @Test
    void when_the_dateline_gives_a_country_only_then_that_is_no_place_to_meet() {
      assertThat(Cities.standard().isCountry("كندا")).isTrue();
      assertThat(Cities.standard().isCountry("تونس")).isFalse();
    }

    @Test
    void when_only_the_day_of_issue_is_known_then_that_is_no_day_told() {
      Meeting meeting =
          read(report("عقد وزراء المياه اجتماعهم الرابع في مسقط.").issuedOn("2019-03-15"))
              .orElseThrow();

      assertThat(meeting.day()).contains(LocalDate.parse("2019-03-15"));
      assertThat(meeting.told()).isFalse();
      assertThat(meeting.notAfter()).contains(LocalDate.parse("2019-03-15"));
    }

    @Test
    void when_nothing_dates_it_then_it_stays_open_and_the_past_that_it_cites_bounds_it() {
      Meeting meeting =
          read(report(
                  "عقد وزراء المياه اجتماعهم الرابع في مسقط.",
                  "وذكّر الوزراء بالسيول التي جرفت السد في 2 أيلول 2017."))
              .orElseThrow();

      assertThat(meeting.day()).isEmpty();
      assertThat(meeting.notBefore()).contains(LocalDate.parse("2017-09-02"));
      assertThat(meeting.notAfter()).isEmpty();
    }

    @Test
    void when_the_next_meeting_has_a_place_and_a_day_then_they_are_not_this_ones() {
      Meeting meeting =
          read(report(
                  "عقد وزراء المياه اجتماعهم الرابع في مسقط يوم 14 آذار 2019.",
                  "واتفقوا على عقد اجتماعهم المقبل في طنجة في 9 أيار 2020."))
              .orElseThrow();

      assertThat(meeting.place()).contains("مسقط");
      assertThat(meeting.day()).contains(LocalDate.parse("2019-03-14"));
    }

    @Test
    void when_only_the_next_meeting_has_a_place_then_this_one_has_none() {
      Meeting meeting =
          read(report(
                  "عقد وزراء المياه اجتماعهم الرابع.", "واتفقوا على عقد اجتماعهم المقبل في طنجة."))
              .orElseThrow();

      assertThat(meeting.place()).isEmpty();
    }
  }

  @Nested
  class given_a_short_report {
    @Test
    void when_it_opens_with_a_council_that_sat_and_decided_then_it_reports_the_sitting() {
      Paper paper =
          Paper.of(
              "majlis.txt",
              "وافق مجلس المياه، المنعقد يوم الخميس 14 آذار 2019، على ترميم السد القديم.",
              "وأكد المجلس ضرورة حماية الآبار من الردم.");

      assertThat(read(paper).orElseThrow().day()).contains(LocalDate.parse("2019-03-14"));
    }

    @Test
    void
        when_its_lead_only_says_that_they_urged_at_the_end_of_their_meetings_then_it_reports_them() {
      Paper paper =
          Paper.of(
              "khitam.txt",
              "حذر وزراء المياه من جفاف الآبار، ودعوا، في ختام اجتماعاتهم التي استمرت يومين في مسقط،"
                  + " إلى ترميم السدود.");

      assertThat(read(paper).orElseThrow().place()).contains("مسقط");
    }

    @Test
    void when_its_lead_says_what_they_urged_and_praised_at_their_summit_then_it_reports_it() {
      Paper paper =
          Paper.of(
              "qimma.txt",
              "دعا قادة دول الحوض يوم الخميس 14 آذار 2019 خلال قمتهم الرابعة في مسقط إلى ترميم السدود،"
                  + " مشيدين بجهود المهندسين.",
              "وكان الوزير سالم الحارثي قد زار السد القديم وأعرب عن قلقه.");

      assertThat(read(paper).orElseThrow().day()).contains(LocalDate.parse("2019-03-14"));
    }
  }

  @Nested
  class given_a_place_within_another {
    @Test
    void the_capital_is_the_place_and_not_the_country_that_tells_which() {
      Meeting meeting =
          read(report("عقد وزراء المياه اجتماعهم الرابع في العاصمة السعودية الرياض أمس."))
              .orElseThrow();

      assertThat(meeting.place()).contains("الرياض");
    }

    @Test
    void the_city_is_the_place_though_the_headline_names_its_country() {
      Meeting meeting =
          read(report(
                  "اجتماع وزراء المياه في المغرب",
                  "عقد وزراء المياه اجتماعهم الرابع صباح الخميس في مدينة مراكش."))
              .orElseThrow();

      assertThat(meeting.place()).contains("مراكش");
    }
  }

  @Nested
  class given_another_meeting_and_another_place {
    @Test
    void the_day_of_the_meeting_whose_decision_is_confirmed_is_not_this_ones() {
      Meeting meeting =
          read(report(
                  "عقد وزراء المياه اجتماعهم الرابع في مسقط.",
                  "وأيدوا قرار الاجتماع الثالث، الذي عقد في 14 آذار 2019."))
              .orElseThrow();

      assertThat(meeting.told()).isFalse();
    }

    @Test
    void the_place_that_a_meeting_is_about_is_not_where_it_met() {
      Meeting meeting =
          read(report("عقد وزراء المياه اجتماعهم الرابع لبحث تطورات الأوضاع في السودان."))
              .orElseThrow();

      assertThat(meeting.place()).isEmpty();
    }
  }

  @Nested
  class given_those_who_invited_or_chaired {
    @Test
    void the_chair_is_read_and_not_those_who_took_part() {
      assertThat(
              hosts(
                  report(
                      "عقد وزراء المياه اجتماعهم الرابع في مسقط برئاسة الوزير سالم الحارثي"
                          + " وبمشاركة السفير نبيل الخطيب.")))
          .containsExactly("سالم الحارثي");
    }

    @Test
    void who_took_part_in_the_meeting_that_another_chaired_is_no_chair() {
      assertThat(
              hosts(
                  report(
                      "عقد وزراء المياه اجتماعهم الرابع في مسقط.",
                      "الاجتماع ترأسه الوزير سالم الحارثي، وشارك فيه الوزير نبيل الخطيب.")))
          .containsExactly("سالم الحارثي");
    }

    @Test
    void both_who_chaired_together_are_read() {
      assertThat(
              hosts(
                  report(
                      "عقد وزراء المياه اجتماعهم الرابع في مسقط برئاسة الوزير سالم الحارثي"
                          + " والوزيرة هدى القصار.")))
          .containsExactly("سالم الحارثي", "هدى القصار");
    }

    @Test
    void who_invited_to_the_meeting_is_its_host() {
      assertThat(hosts(report("بدعوة من الوزير سالم الحارثي اجتمع وزراء المياه في مسقط.")))
          .containsExactly("سالم الحارثي");
    }

    @Test
    void a_chair_who_stands_before_the_verb_is_read() {
      assertThat(
              hosts(
                  report(
                      "عقد وزراء المياه اجتماعهم الرابع في مسقط.",
                      "وكان الوزير سالم الحارثي، ترأس الاجتماع صباحا.")))
          .containsExactly("سالم الحارثي");
    }

    @Test
    void a_minister_who_only_speaks_is_none() {
      assertThat(
              hosts(
                  report(
                      "عقد وزراء المياه اجتماعهم الرابع في مسقط.",
                      "وقال الوزير سالم الحارثي إن الآبار أمانة.")))
          .isEmpty();
    }
  }

  @Nested
  class given_ordinary_news {
    @Test
    void when_one_person_speaks_then_it_reports_no_meeting() {
      assertThat(
              read(
                  Paper.of(
                      "news.txt",
                      "عقد مدير السد مؤتمرا صحفيا في مسقط يوم 14 آذار 2019.",
                      "وقال المدير إن السد سليم.",
                      "وأضاف أن منسوب الماء ارتفع مترين.",
                      "وأكد أن القناة ستفتح قريبا.")))
          .isEmpty();
    }

    @Test
    void when_a_body_speaks_but_no_meeting_and_no_statement_is_named_then_it_reports_none() {
      assertThat(read(report("ارتفع سعر القمح في أسواق مسقط."))).isEmpty();
    }

    @Test
    void when_nobody_speaks_then_it_reports_none() {
      assertThat(
              read(
                  Paper.of(
                      "news.txt",
                      "انعقد الاجتماع في مسقط.",
                      "ارتفع منسوب الماء مترين.",
                      "جرفت السيول جسر القرية.")))
          .isEmpty();
    }
  }
}
