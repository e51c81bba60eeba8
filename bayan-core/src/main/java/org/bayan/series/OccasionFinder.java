package org.bayan.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.text.Folding;

/**
 * Puts the reports of one meeting together.
 *
 * <p>Two dated reports tell of one meeting where the days they tell are at most one apart, since
 * outlets count the day of the session or that of the statement, and one body met or much of their
 * text is the same. A report without a date joins those whose text it shares, if neither place, nor
 * weekday, nor what it cites speaks against it; one in words of its own joins the meeting in its
 * place that it is clearly most like. A group never holds days further apart. What the user says
 * outranks all of it.
 */
final class OccasionFinder {
  private static final int DAYS_TOLD_APART = 1;

  /** An issue follows its meeting by this many days at most. */
  private static final int DAYS_TO_PRINT = 3;

  /**
   * From this share of common text on, two reports are of one meeting, if nothing speaks against.
   */
  private static final double SAME_TEXT = 0.5;

  /** From this share on, they are one print. */
  private static final double SAME_PRINT = 0.7;

  /** The same, where the bodies differ in name but the days agree. */
  private static final double SOME_TEXT = 0.15;

  /** The share in some wording from which an undated report may join a meeting in its place. */
  private static final double SOME_WORDING = 0.3;

  /** How many times the next best share the best must be. */
  private static final double CLEARLY = 1.2;

  private final Kinship kinship;

  OccasionFinder(Kinship kinship) {
    this.kinship = kinship;
  }

  /**
   * Returns the reports, each group of one meeting.
   *
   * @param reports the reports, in the order of their ids
   */
  List<List<Report>> group(List<Report> reports) {
    List<List<Report>> groups = new ArrayList<>();
    reports.forEach(r -> groups.add(new ArrayList<>(List.of(r))));
    joinWhile(groups, this::isSame);
    List<List<Report>> loose =
        groups.stream().filter(g -> g.size() == 1 && !isDated(g.get(0))).toList();
    for (List<Report> alone : loose) {
      bestFor(alone, groups)
          .ifPresent(best -> {
            best.addAll(alone);
            groups.remove(alone);
          });
    }
    groups.forEach(g -> g.sort(java.util.Comparator.comparing(Report::id)));
    return groups;
  }

  private static boolean isDated(Report report) {
    return report.meeting().day().isPresent();
  }

  private interface Same {
    boolean test(Report a, Report b);
  }

  private void joinWhile(List<List<Report>> groups, Same same) {
    for (int a = 0; a < groups.size(); a++) {
      int b = a + 1;
      while (b < groups.size()) {
        if (anySame(groups.get(a), groups.get(b), same) && agree(groups.get(a), groups.get(b))) {
          groups.get(a).addAll(groups.remove(b));
          b = a + 1;
        } else {
          b++;
        }
      }
    }
  }

  private static boolean anySame(List<Report> a, List<Report> b, Same same) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> same.test(x, y)));
  }

  private boolean agree(List<Report> a, List<Report> b) {
    return a.stream().noneMatch(x -> b.stream().anyMatch(y -> conflict(x, y)));
  }

  private boolean isSame(Report a, Report b) {
    Optional<String> givenA = a.reading().article().givenOccasion();
    Optional<String> givenB = b.reading().article().givenOccasion();
    if (givenA.isPresent() && givenA.equals(givenB)) {
      return true;
    }
    double text = kinship.of(a, b);
    if (isDated(a) && isDated(b)) {
      boolean met = isSameBody(a, b) || isSamePlace(a, b) || text >= SOME_TEXT;
      return isNearDay(a.meeting(), b.meeting()) && met;
    }
    return text >= SAME_TEXT;
  }

  private static boolean isSameBody(Report a, Report b) {
    return a.meeting().bodies().stream().anyMatch(b.meeting().bodies()::contains);
  }

  /** On one day, in one place or by video, two reports need no name of the body in common. */
  private static boolean isSamePlace(Report a, Report b) {
    boolean place =
        a.meeting().place().isPresent() && a.meeting().place().equals(b.meeting().place());
    boolean video = a.meeting().virtual().filter(v -> v).isPresent();
    return place || video && a.meeting().virtual().equals(b.meeting().virtual());
  }

  private static boolean isNearDay(Meeting a, Meeting b) {
    long apart = daysApart(a, b);
    if (a.told() == b.told()) {
      return apart <= DAYS_TOLD_APART;
    }
    Meeting told = a.told() ? a : b;
    Meeting issued = a.told() ? b : a;
    return !issued.day().orElseThrow().isBefore(told.day().orElseThrow()) && apart <= DAYS_TO_PRINT;
  }

  private static long daysApart(Meeting a, Meeting b) {
    return Math.abs(ChronoUnit.DAYS.between(a.day().orElseThrow(), b.day().orElseThrow()));
  }

  /** Tells whether two reports cannot be of one meeting. */
  private boolean conflict(Report one, Report other) {
    Optional<String> givenA = one.reading().article().givenOccasion();
    Optional<String> givenB = other.reading().article().givenOccasion();
    if (givenA.isPresent() && givenB.isPresent()) {
      return !givenA.equals(givenB);
    }
    Meeting a = one.meeting();
    Meeting b = other.meeting();
    if (a.day().isPresent() && b.day().isPresent()) {
      return !isNearDay(a, b);
    }
    // Where nearly all the text is the same, a place that one of them read wrong speaks no louder.
    boolean elsewhere = differ(a.place(), b.place()) && kinship.of(one, other) < SAME_PRINT;
    return elsewhere
        || isWrongWeekday(a, b)
        || isWrongWeekday(b, a)
        || isTooEarly(a, b)
        || isTooEarly(b, a)
        || a.virtual().isPresent() && b.virtual().isPresent() && !a.virtual().equals(b.virtual());
  }

  private static boolean differ(Optional<String> a, Optional<String> b) {
    return a.isPresent() && b.isPresent() && !Folding.fold(a.get()).equals(Folding.fold(b.get()));
  }

  private static boolean isWrongWeekday(Meeting open, Meeting settled) {
    return open.day().isEmpty()
        && open.weekday().isPresent()
        && settled.told()
        && settled.day().filter(d -> d.getDayOfWeek() != open.weekday().get()).isPresent();
  }

  private static boolean isTooEarly(Meeting citing, Meeting settled) {
    Optional<LocalDate> day = settled.day();
    return citing.notBefore().isPresent()
        && day.isPresent()
        && day.get().isBefore(citing.notBefore().get());
  }

  /** The dated meeting in the same place that an undated report is clearly more like than any. */
  private Optional<List<Report>> bestFor(List<Report> alone, List<List<Report>> groups) {
    Report report = alone.get(0);
    List<Report> best = List.of();
    double most = 0;
    double next = 0;
    for (List<Report> group : groups) {
      if (group.contains(report)) {
        continue;
      }
      double text =
          group.stream().mapToDouble(r -> kinship.inSomeWording(report, r)).max().orElse(0);
      if (text > most) {
        next = most;
        most = text;
        best = group;
      } else {
        next = Math.max(next, text);
      }
    }
    boolean clear = most >= SOME_WORDING && most >= CLEARLY * next;
    boolean met = best.stream().anyMatch(r -> isDated(r) && isInPlace(report, r));
    return clear && met && agree(alone, best) ? Optional.of(best) : Optional.empty();
  }

  /** Tells whether a report may be of a meeting's place: its own word or its dateline says so. */
  private static boolean isInPlace(Report report, Report settled) {
    Optional<String> place = report.meeting().place().or(report.meeting()::dateline);
    return place.isPresent()
        && settled.meeting().place().isPresent()
        && !differ(place, settled.meeting().place());
  }
}
