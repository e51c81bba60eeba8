package org.bayan.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bayan.alignment.Alignment;
import org.bayan.article.PartialDate;
import org.bayan.collation.Paper;

/** Reports of meetings, told part by part, for tests. */
final class Told {
  /** How many declarations each report has, all of one length. */
  static final int DECLARATIONS = 10;

  private Paper paper;
  private Optional<LocalDate> day = Optional.empty();
  private boolean told;
  private Optional<DayOfWeek> weekday = Optional.empty();
  private Optional<LocalDate> notBefore = Optional.empty();
  private Optional<LocalDate> notAfter = Optional.empty();
  private Optional<String> place = Optional.empty();
  private Optional<Boolean> virtual = Optional.empty();
  private List<String> bodies = List.of();

  private Told(String id) {
    String[] words = new String[DECLARATIONS];
    java.util.Arrays.fill(words, "حفر البئر.");
    paper = Paper.of(id, words);
  }

  static Told by(String id) {
    return new Told(id);
  }

  /** The text itself says when. */
  Told on(String date) {
    day = Optional.of(LocalDate.parse(date));
    told = true;
    return this;
  }

  /** The text does not say when, and this is the day of issue. */
  Told printedOn(String date) {
    day = Optional.of(LocalDate.parse(date));
    notAfter = day;
    return this;
  }

  Told named(DayOfWeek name) {
    weekday = Optional.of(name);
    return this;
  }

  Told citing(String date) {
    notBefore = Optional.of(LocalDate.parse(date));
    return this;
  }

  Told in(String city) {
    place = Optional.of(city);
    virtual = Optional.of(false);
    return this;
  }

  Told byVideo() {
    virtual = Optional.of(true);
    return this;
  }

  Told of(String... ids) {
    bodies = List.of(ids);
    return this;
  }

  Told given(String occasion) {
    paper = paper.given(occasion);
    return this;
  }

  Report report() {
    PartialDate date =
        new PartialDate(day.map(LocalDate::toString), PartialDate.Precision.DAY, "for a test", 1);
    Meeting meeting =
        new Meeting(
            date,
            told,
            weekday,
            notBefore,
            notAfter,
            place,
            Optional.empty(),
            virtual,
            List.of(),
            bodies,
            Optional.empty());
    return new Report(paper.plain(), meeting);
  }

  /** Alignments by which the first declarations of two reports are alike. */
  static List<Alignment> sharing(String a, String b, int declarations, double similarity) {
    List<Alignment> alignments = new ArrayList<>();
    Paper first = by(a).paper;
    Paper second = by(b).paper;
    for (int at = 0; at < declarations; at++) {
      alignments.add(
          new Alignment(
              first.passage(at),
              second.passage(at),
              Alignment.Kind.REWORDED,
              similarity,
              false,
              List.of()));
    }
    return alignments;
  }

  /** The ids of the reports of each meeting that is found, in order. */
  static List<List<String>> meetings(List<Alignment> alignments, Told... told) {
    List<Report> reports = new ArrayList<>();
    for (Told one : told) {
      reports.add(one.report());
    }
    return new OccasionFinder(new Kinship(reports, alignments))
        .group(Collections.unmodifiableList(reports)).stream()
            .map(group -> group.stream().map(Report::id).toList())
            .sorted(java.util.Comparator.comparing(List::getFirst))
            .toList();
  }
}
