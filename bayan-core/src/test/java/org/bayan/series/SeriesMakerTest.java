package org.bayan.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bayan.series.Told.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bayan.alignment.Passage;
import org.bayan.article.PartialDate;
import org.bayan.collation.Witness;
import org.bayan.reading.Actor;
import org.bayan.reading.Declaration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SeriesMakerTest {
  private static final Map<String, Actor> ACTORS =
      Map.of("lajna", body("lajna", "لجنة الآبار"), "majlis", body("majlis", "مجلس القنوات"));

  private final List<Report> reports = new ArrayList<>();
  private final List<Occasion> occasions = new ArrayList<>();
  private final Map<Passage, String> formulas = new HashMap<>();

  private static Actor body(String id, String name) {
    return new Actor(
        id,
        Actor.Kind.ORGANIZATION,
        Optional.empty(),
        name,
        List.of(name),
        List.of(),
        Optional.empty());
  }

  private static Optional<LocalDate> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
  }

  private Report met(String id, String body, String day, String notBefore, String notAfter) {
    Report report = (body.isEmpty() ? by(id) : by(id).of(body)).report();
    reports.add(report);
    occasions.add(
        new Occasion(
            id,
            new PartialDate(
                day(day).map(LocalDate::toString), PartialDate.Precision.DAY, "for a test", 1),
            List.of(),
            day(notBefore),
            day(notAfter),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(new Witness(id, Witness.Grade.SUMMARY, 1, 1))));
    return report;
  }

  private Report metOn(String id, String body, String day) {
    return met(id, body, day, "", "");
  }

  private void metUndated(String id, String notBefore, String notAfter) {
    met(id, "lajna", "", notBefore, notAfter);
  }

  /** The first declarations of a report stand in formulas of these numbers. */
  private void says(Report report, int... numbers) {
    List<Declaration> declarations = report.reading().declarations();
    for (int at = 0; at < numbers.length; at++) {
      formulas.put(new Passage(report.id(), declarations.get(at).span()), "f" + numbers[at]);
    }
  }

  private List<List<String>> series() {
    return new SeriesMaker(reports, formulas, ACTORS)
        .make(occasions).stream()
            .map(s -> s.occasions().stream().map(Occasion::id).toList())
            .toList();
  }

  @Nested
  class given_meetings_of_two_bodies {
    @Test
    void each_body_has_a_series_of_its_own_the_longest_first_and_each_by_date() {
      metOn("nahr", "majlis", "2018-01-01");
      metOn("sadd", "lajna", "2021-05-02");
      metOn("qanat", "lajna", "2019-03-14");

      assertThat(series()).containsExactly(List.of("qanat", "sadd"), List.of("nahr"));
    }

    @Test
    void a_series_is_called_by_its_body() {
      metOn("nahr", "lajna", "2018-01-01");

      Series only = new SeriesMaker(reports, formulas, ACTORS).make(occasions).get(0);

      assertThat(only.name()).isEqualTo("لجنة الآبار");
      assertThat(only.body()).contains("لجنة الآبار");
      assertThat(only.id()).isEqualTo("s-lajna");
    }

    @Test
    void three_formulas_in_common_make_them_one_series() {
      says(metOn("nahr", "majlis", "2018-01-01"), 1, 2, 3, 4);
      says(metOn("sadd", "lajna", "2021-05-02"), 3, 2, 1);

      assertThat(series()).containsExactly(List.of("nahr", "sadd"));
    }

    @Test
    void two_formulas_in_common_do_not() {
      says(metOn("nahr", "majlis", "2018-01-01"), 1, 2, 4);
      says(metOn("sadd", "lajna", "2021-05-02"), 3, 2, 1);

      assertThat(series()).hasSize(2);
    }

    @Test
    void the_order_in_which_they_come_is_indifferent() {
      says(metOn("nahr", "", "2018-01-01"), 1, 2, 3);
      says(metOn("sadd", "lajna", "2021-05-02"), 1, 2, 3);
      metOn("qanat", "lajna", "2019-03-14");
      metOn("tin", "majlis", "2020-03-14");
      metUndated("undated", "2019-01-01", "");
      List<List<String>> first = series();
      Random chance = new Random(14);

      assertThat(first)
          .containsExactly(List.of("nahr", "qanat", "sadd", "undated"), List.of("tin"));
      for (int round = 0; round < 20; round++) {
        Collections.shuffle(occasions, chance);
        assertThat(series()).isEqualTo(first);
      }
    }
  }

  @Nested
  class given_a_meeting_without_a_date {
    @Test
    void when_nothing_bounds_it_from_above_then_it_stands_last() {
      metUndated("undated", "2018-06-01", "");
      metOn("nahr", "lajna", "2018-01-01");
      metOn("sadd", "lajna", "2021-05-02");

      assertThat(series()).containsExactly(List.of("nahr", "sadd", "undated"));
    }

    @Test
    void when_it_was_printed_before_a_dated_one_then_it_stands_before_that() {
      metOn("nahr", "lajna", "2018-01-01");
      metOn("sadd", "lajna", "2021-05-02");
      metUndated("undated", "", "2019-06-01");

      assertThat(series()).containsExactly(List.of("nahr", "undated", "sadd"));
    }

    @Test
    void when_there_are_several_then_the_one_that_cites_the_later_day_stands_behind() {
      metUndated("late", "2020-01-01", "");
      metUndated("early", "2018-06-01", "");
      metUndated("silent", "", "");
      metOn("nahr", "lajna", "2018-01-01");

      assertThat(series()).containsExactly(List.of("nahr", "early", "late", "silent"));
    }
  }
}
