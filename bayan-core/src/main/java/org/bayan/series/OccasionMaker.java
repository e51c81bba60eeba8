package org.bayan.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bayan.alignment.Passage;
import org.bayan.article.PartialDate;
import org.bayan.article.PartialDate.Precision;
import org.bayan.collation.Witness;
import org.bayan.collation.WitnessGrader;
import org.bayan.reading.act.OfficialVoice;
import org.bayan.text.Fingerprint;

/** Makes one occasion of the reports of one meeting: what most of them tell, with the basis. */
final class OccasionMaker {
  /** A day that is told outweighs days of issue, and the statement's own the reports'. */
  private static final int TOLD = 10;

  private static final int OFFICIAL = 2;

  /** How many digits of a fingerprint tell the occasions of one day apart. */
  private static final int SHORT = 6;

  private final WitnessGrader grader = new WitnessGrader();
  private final Map<Passage, String> formulaOf;

  /**
   * Makes a maker.
   *
   * @param formulaOf the formula of each passage that belongs to one
   */
  OccasionMaker(Map<Passage, String> formulaOf) {
    this.formulaOf = formulaOf;
  }

  /** Returns the occasion that some reports tell of. */
  Occasion make(List<Report> reports) {
    List<Meeting> meetings = reports.stream().map(Report::meeting).toList();
    PartialDate date = date(reports);
    boolean open = date.day().isEmpty();
    Set<String> hosts = new LinkedHashSet<>();
    meetings.stream()
        .sorted(Comparator.comparingInt((Meeting m) -> -m.hosts().size()))
        .forEach(m -> hosts.addAll(m.hosts()));
    Optional<Boolean> virtual = most(meetings.stream().flatMap(m -> m.virtual().stream()).toList());
    Optional<String> place =
        virtual.orElse(false)
            ? Optional.empty()
            : most(meetings.stream().flatMap(m -> m.place().stream()).toList())
                .or(() -> most(meetings.stream().flatMap(m -> m.dateline().stream()).toList()));
    List<Witness> witnesses =
        grader.grade(reports.stream().map(Report::reading).toList(), formulaOf);
    return new Occasion(
        id(date, reports),
        date,
        tellings(reports),
        open
            ? bound(meetings.stream().flatMap(m -> m.notBefore().stream()).toList(), true)
            : Optional.empty(),
        open
            ? bound(meetings.stream().flatMap(m -> m.notAfter().stream()).toList(), false)
            : Optional.empty(),
        place,
        virtual.or(() -> place.map(p -> false)),
        List.copyOf(hosts),
        most(meetings.stream().flatMap(m -> m.bodyName().stream()).toList()),
        witnesses);
  }

  private static Optional<LocalDate> bound(List<LocalDate> days, boolean latest) {
    Comparator<LocalDate> order = Comparator.naturalOrder();
    return days.stream().min(latest ? order.reversed() : order);
  }

  /** The value most often given; the earlier in the list where several are. */
  private static <T> Optional<T> most(List<T> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(v -> counts.merge(v, 1, Integer::sum));
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  private static PartialDate date(List<Report> reports) {
    Map<LocalDate, Integer> votes = new TreeMap<>();
    for (Report report : reports) {
      int voice = OfficialVoice.speaksIn(report.reading()) ? OFFICIAL : 1;
      int weight = voice * (report.meeting().told() ? TOLD : 1);
      report.meeting().day().ifPresent(d -> votes.merge(d, weight, Integer::sum));
    }
    Optional<Map.Entry<LocalDate, Integer>> best =
        votes.entrySet().stream().reduce((a, b) -> b.getValue() > a.getValue() ? b : a);
    if (best.isEmpty()) {
      return reports.get(0).meeting().date();
    }
    LocalDate day = best.get().getKey();
    Report teller =
        reports.stream()
            .filter(r -> r.meeting().day().filter(day::equals).isPresent())
            .min(Comparator.comparing(r -> !r.meeting().told()))
            .orElseThrow();
    String others = disagreement(reports, day);
    PartialDate told = teller.meeting().date();
    return new PartialDate(
        Optional.of(day.toString()), Precision.DAY, told.basis() + others, told.confidence());
  }

  /** The days that the texts themselves tell, where they tell more than one. */
  private static List<Occasion.Telling> tellings(List<Report> reports) {
    Map<LocalDate, List<Report>> byDay = new TreeMap<>();
    for (Report report : reports) {
      if (report.meeting().told()) {
        report
            .meeting()
            .day()
            .ifPresent(d -> byDay.computeIfAbsent(d, _ -> new ArrayList<>()).add(report));
      }
    }
    if (byDay.size() < 2) {
      return List.of();
    }
    return byDay.entrySet().stream()
        .map(e ->
            new Occasion.Telling(
                e.getKey(),
                e.getValue().stream().map(Report::id).sorted().toList(),
                e.getValue().stream()
                    .map(r -> r.meeting().date().basis())
                    .distinct()
                    .collect(Collectors.joining("; "))))
        .toList();
  }

  private static String disagreement(List<Report> reports, LocalDate day) {
    StringBuilder others = new StringBuilder();
    for (Report report : reports) {
      Meeting meeting = report.meeting();
      if (meeting.told() && meeting.day().filter(d -> !d.equals(day)).isPresent()) {
        others.append("; ").append(report.id()).append(" tells ").append(meeting.day().get());
      }
    }
    return others.toString();
  }

  private static String id(PartialDate date, List<Report> reports) {
    String first = Fingerprint.of(reports.get(0).id()).substring(0, SHORT);
    return "o-" + date.value().orElse("undated") + "-" + first;
  }
}
