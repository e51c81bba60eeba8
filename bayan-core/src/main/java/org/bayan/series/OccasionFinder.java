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
 * weekday, nor what it cites speaks against it. A group never holds days further apart. What the
 * user says outranks all of it.
 */
final class OccasionFinder {
  private static final int DAYS_TOLD_APART = 1;

  /** An issue follows its meeting by this many days at most. */
  private static final int DAYS_TO_PRINT = 3;

  /**
   * From this share of common text on, two reports are of one meeting, if nothing speaks against.
   */
  private static final double SAME_TEXT = 0.5;

  /** The same, where the bodies differ in name but the days agree. */
  private static final double SOME_TEXT = 0.15;

  /** What an undated report must score, by text, place and weekday, to join a meeting. */
  private static final double JOINS = 0.4;

  private static final double BY_PLACE = 0.3;
  private static final double BY_WEEKDAY = 0.1;

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

  private static boolean agree(List<Report> a, List<Report> b) {
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
      return isNearDay(a.meeting(), b.meeting()) && (isSameBody(a, b) || text >= SOME_TEXT);
    }
    return text >= SAME_TEXT;
  }

  private static boolean isSameBody(Report a, Report b) {
    return a.meeting().body().isPresent() && a.meeting().body().equals(b.meeting().body());
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
  private static boolean conflict(Report one, Report other) {
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
    return differ(a.place(), b.place())
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

  private Optional<List<Report>> bestFor(List<Report> alone, List<List<Report>> groups) {
    Report report = alone.get(0);
    List<Report> best = List.of();
    double most = JOINS;
    for (List<Report> group : groups) {
      if (group.contains(report) || !agree(alone, group)) {
        continue;
      }
      double score = group.stream().mapToDouble(r -> score(report, r)).max().orElse(0);
      if (score >= most) {
        most = score;
        best = group;
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private double score(Report a, Report b) {
    boolean place =
        a.meeting().place().isPresent()
            && !differ(a.meeting().place(), b.meeting().place())
            && b.meeting().place().isPresent();
    boolean weekday =
        a.meeting().weekday().isPresent()
            && b.meeting()
                .day()
                .filter(d -> d.getDayOfWeek() == a.meeting().weekday().get())
                .isPresent();
    boolean body = isSameBody(a, b);
    return kinship.of(a, b) + (place && body ? BY_PLACE : 0) + (weekday && body ? BY_WEEKDAY : 0);
  }
}
