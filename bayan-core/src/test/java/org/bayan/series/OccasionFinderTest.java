package org.bayan.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.series.Told.by;
import static org.bayan.series.Told.meetings;
import static org.bayan.series.Told.sharing;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.bayan.alignment.Alignment;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionFinderTest {
  private static final List<Alignment> NOTHING_ALIKE = List.of();
  private static final double ALIKE = 0.8;
  private static final double IN_OTHER_WORDS = 0.4;

  private static final List<List<String>> ONE_MEETING = List.of(List.of("nahr", "sadd"));
  private static final List<List<String>> TWO_MEETINGS = List.of(List.of("nahr"), List.of("sadd"));

  @Nested
  class given_two_reports_that_say_when_one_body_met {
    @ParameterizedTest
    @CsvSource({"2019-03-14, true", "2019-03-15, true", "2019-03-16, false", "2019-03-17, false"})
    void when_their_days_are_at_most_one_apart_then_they_tell_of_one_meeting(
        String day, boolean one) {
      assertThat(
              meetings(
                  NOTHING_ALIKE,
                  by("nahr").on("2019-03-14").of("lajna"),
                  by("sadd").on(day).of("lajna")))
          .isEqualTo(one ? ONE_MEETING : TWO_MEETINGS);
    }

    @Test
    void when_their_whole_text_is_alike_but_three_days_lie_between_then_they_are_two() {
      assertThat(
              meetings(
                  sharing("nahr", "sadd", 10, ALIKE),
                  by("nahr").on("2019-03-14").of("lajna"),
                  by("sadd").on("2019-03-17").of("lajna")))
          .isEqualTo(TWO_MEETINGS);
    }

    @Test
    void when_a_third_stands_between_their_days_then_no_group_holds_days_further_apart() {
      List<List<String>> meetings =
          meetings(
              NOTHING_ALIKE,
              by("nahr").on("2019-03-14").of("lajna"),
              by("qanat").on("2019-03-15").of("lajna"),
              by("sadd").on("2019-03-16").of("lajna"));

      assertThat(meetings).hasSize(2).noneMatch(m -> m.containsAll(List.of("nahr", "sadd")));
    }
  }

  @Nested
  class given_a_report_that_does_not_say_when {
    @ParameterizedTest
    @CsvSource({"2019-03-14, true", "2019-03-17, true", "2019-03-18, false", "2019-03-13, false"})
    void when_it_is_printed_up_to_three_days_after_the_meeting_then_it_tells_of_it(
        String printed, boolean one) {
      assertThat(
              meetings(
                  NOTHING_ALIKE,
                  by("nahr").on("2019-03-14").of("lajna"),
                  by("sadd").printedOn(printed).of("lajna")))
          .isEqualTo(one ? ONE_MEETING : TWO_MEETINGS);
    }
  }

  @Nested
  class given_an_undated_report {
    @Test
    void when_half_of_its_text_is_that_of_another_then_it_joins_it() {
      assertThat(
              meetings(
                  sharing("nahr", "sadd", 5, ALIKE),
                  by("nahr").on("2019-03-14").of("lajna"),
                  by("sadd")))
          .isEqualTo(ONE_MEETING);
    }

    @Test
    void when_only_its_body_is_the_same_then_it_stands_alone() {
      assertThat(
              meetings(
                  sharing("nahr", "sadd", 2, ALIKE),
                  by("nahr").on("2019-03-14").of("lajna"),
                  by("sadd").of("lajna")))
          .isEqualTo(TWO_MEETINGS);
    }

    @Test
    void when_it_tells_in_its_own_words_of_a_meeting_in_the_same_place_then_it_joins_that() {
      assertThat(
              meetings(
                  sharing("nahr", "sadd", 4, IN_OTHER_WORDS),
                  by("nahr").on("2019-03-14").in("طنجة"),
                  by("sadd").in("طنجة")))
          .isEqualTo(ONE_MEETING);
    }

    @Test
    void when_its_own_words_name_no_place_then_they_are_not_enough() {
      assertThat(
              meetings(
                  sharing("nahr", "sadd", 4, IN_OTHER_WORDS),
                  by("nahr").on("2019-03-14").in("طنجة"),
                  by("sadd")))
          .isEqualTo(TWO_MEETINGS);
    }

    @Test
    void when_it_is_as_like_to_another_meeting_then_it_is_left_alone() {
      List<Alignment> alike = new ArrayList<>(sharing("nahr", "sadd", 4, IN_OTHER_WORDS));
      alike.addAll(sharing("qanat", "sadd", 4, IN_OTHER_WORDS));

      assertThat(
              meetings(
                  alike,
                  by("nahr").on("2019-03-14").in("طنجة"),
                  by("qanat").on("2021-03-14").in("طنجة"),
                  by("sadd").in("طنجة")))
          .containsExactly(List.of("nahr"), List.of("qanat"), List.of("sadd"));
    }

    @Test
    void when_the_other_met_elsewhere_then_half_of_the_text_does_not_join_them() {
      assertThat(
              meetings(
                  sharing("nahr", "sadd", 6, ALIKE),
                  by("nahr").on("2019-03-14").in("طنجة"),
                  by("sadd").in("مسقط")))
          .isEqualTo(TWO_MEETINGS);
    }

    @Test
    void when_nearly_all_its_text_is_the_same_then_a_place_read_otherwise_does_not_part_them() {
      assertThat(
              meetings(
                  sharing("nahr", "sadd", 9, ALIKE),
                  by("nahr").on("2019-03-14").in("طنجة"),
                  by("sadd").in("مسقط")))
          .isEqualTo(ONE_MEETING);
    }

    @Test
    void when_it_names_another_day_of_the_week_then_it_is_another_meeting() {
      assertThat(
              meetings(
                  sharing("nahr", "sadd", 9, ALIKE),
                  by("nahr").on("2019-03-14"),
                  by("sadd").named(DayOfWeek.MONDAY)))
          .isEqualTo(TWO_MEETINGS);
    }

    @Test
    void when_it_names_the_right_day_of_the_week_then_it_may_be_the_same() {
      assertThat(
              meetings(
                  sharing("nahr", "sadd", 9, ALIKE),
                  by("nahr").on("2019-03-14"),
                  by("sadd").named(DayOfWeek.THURSDAY)))
          .isEqualTo(ONE_MEETING);
    }

    @Test
    void when_one_met_by_video_and_one_did_not_then_they_are_two() {
      assertThat(
              meetings(
                  sharing("nahr", "sadd", 9, ALIKE),
                  by("nahr").on("2019-03-14").byVideo(),
                  by("sadd").in("طنجة")))
          .isEqualTo(TWO_MEETINGS);
    }

    @Test
    void when_it_cites_a_day_after_the_other_meeting_then_they_are_two() {
      assertThat(
              meetings(
                  sharing("nahr", "sadd", 9, ALIKE),
                  by("nahr").on("2019-03-14"),
                  by("sadd").citing("2020-01-01")))
          .isEqualTo(TWO_MEETINGS);
    }
  }

  @Nested
  class given_what_the_user_says {
    @Test
    void one_name_joins_what_nothing_else_would() {
      assertThat(
              meetings(
                  NOTHING_ALIKE,
                  by("nahr").on("2019-03-14").in("طنجة").given("spring"),
                  by("sadd").on("2021-09-01").in("مسقط").given("spring")))
          .isEqualTo(ONE_MEETING);
    }

    @Test
    void two_names_part_what_all_else_would_join() {
      assertThat(
              meetings(
                  sharing("nahr", "sadd", 10, ALIKE),
                  by("nahr").on("2019-03-14").of("lajna").given("spring"),
                  by("sadd").on("2019-03-14").of("lajna").given("summer")))
          .isEqualTo(TWO_MEETINGS);
    }
  }

  @Nested
  class given_reports_in_another_order {
    @Test
    void the_same_meetings_are_found() {
      List<Alignment> alike = new ArrayList<>(sharing("ard", "sadd", 6, ALIKE));
      alike.addAll(sharing("hawd", "tin", 4, IN_OTHER_WORDS));
      List<Told> told =
          new ArrayList<>(
              List.of(
                  by("ard").on("2019-03-14").of("lajna"),
                  by("birr").on("2019-03-15").of("lajna"),
                  by("hawd").on("2021-05-02").in("طنجة"),
                  by("qanat").printedOn("2021-05-03").in("طنجة"),
                  by("sadd"),
                  by("tin").in("طنجة")));
      List<List<String>> first = meetings(alike, told.toArray(Told[]::new));

      assertThat(first)
          .containsExactly(List.of("ard", "birr", "sadd"), List.of("hawd", "qanat", "tin"));
      Random chance = new Random(14);
      for (int round = 0; round < 30; round++) {
        Collections.shuffle(told, chance);
        assertThat(meetings(alike, told.toArray(Told[]::new))).isEqualTo(first);
      }
    }
  }
}
