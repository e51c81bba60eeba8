package org.bayan.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.alignment.Passage;
import org.bayan.reading.Actor;

/**
 * Groups occasions by the body that met, and orders them.
 *
 * <p>Two occasions are of one series where one body speaks at both, or where they share three
 * formulas and more. Those with a date stand by it; one without stands before the first that is
 * later than its upper bound, or last.
 */
final class SeriesMaker {
  private static final int SHARED_FORMULAS = 3;

  private final Map<String, Actor> actors;
  private final Map<Passage, String> formulaOf;
  private final Map<String, Report> reports = new HashMap<>();

  SeriesMaker(List<Report> all, Map<Passage, String> formulaOf, Map<String, Actor> actors) {
    this.actors = actors;
    this.formulaOf = formulaOf;
    all.forEach(r -> reports.put(r.id(), r));
  }

  /** Returns the series, that with the most occasions first. */
  List<Series> make(List<Occasion> occasions) {
    int[] group = new int[occasions.size()];
    for (int at = 0; at < group.length; at++) {
      group[at] = at;
    }
    for (int a = 0; a < group.length; a++) {
      for (int b = a + 1; b < group.length; b++) {
        if (group[a] != group[b] && isSameBody(occasions.get(a), occasions.get(b))) {
          join(group, group[a], group[b]);
        }
      }
    }
    Map<Integer, List<Occasion>> grouped = new HashMap<>();
    for (int at = 0; at < group.length; at++) {
      grouped.computeIfAbsent(group[at], k -> new ArrayList<>()).add(occasions.get(at));
    }
    return grouped.values().stream()
        .map(this::series)
        .sorted(
            Comparator.comparingInt((Series s) -> -s.occasions().size()).thenComparing(Series::id))
        .toList();
  }

  private static void join(int[] group, int kept, int given) {
    for (int at = 0; at < group.length; at++) {
      if (group[at] == given) {
        group[at] = kept;
      }
    }
  }

  private boolean isSameBody(Occasion a, Occasion b) {
    Set<String> bodies = bodies(a);
    bodies.retainAll(bodies(b));
    if (!bodies.isEmpty()) {
      return true;
    }
    Set<String> formulas = formulas(a);
    formulas.retainAll(formulas(b));
    return formulas.size() >= SHARED_FORMULAS;
  }

  private Set<String> bodies(Occasion occasion) {
    Set<String> bodies = new HashSet<>();
    occasion.articles().forEach(id -> report(id).meeting().body().ifPresent(bodies::add));
    return bodies;
  }

  private Report report(String article) {
    return java.util.Objects.requireNonNull(reports.get(article));
  }

  private Set<String> formulas(Occasion occasion) {
    Set<String> formulas = new HashSet<>();
    for (String article : occasion.articles()) {
      for (var declaration : report(article).reading().declarations()) {
        String formula = formulaOf.get(new Passage(article, declaration.span()));
        if (formula != null) {
          formulas.add(formula);
        }
      }
    }
    return formulas;
  }

  private Series series(List<Occasion> occasions) {
    Map<String, Integer> votes = new HashMap<>();
    for (Occasion occasion : occasions) {
      for (String article : occasion.articles()) {
        report(article).meeting().body().ifPresent(b -> votes.merge(b, 1, Integer::sum));
      }
    }
    Optional<Actor> body =
        votes.entrySet().stream()
            .min(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(e -> actors.get(e.getKey()));
    List<Occasion> ordered = ordered(occasions);
    String first = ordered.get(0).id();
    String name = body.map(Actor::nameAr).or(() -> ordered.get(0).body()).orElse(first);
    return new Series(
        "s-" + body.map(Actor::id).orElse(first), name, body.map(Actor::nameAr), ordered);
  }

  private static List<Occasion> ordered(List<Occasion> occasions) {
    List<Occasion> ordered =
        new ArrayList<>(
            occasions.stream()
                .filter(o -> o.date().day().isPresent())
                .sorted(
                    Comparator.comparing((Occasion o) -> o.date().day().orElseThrow())
                        .thenComparing(Occasion::id))
                .toList());
    occasions.stream()
        .filter(o -> o.date().day().isEmpty())
        .sorted(
            Comparator.comparing((Occasion o) -> o.notBefore().orElse(LocalDate.MAX))
                .thenComparing(Occasion::id))
        .forEach(o -> ordered.add(place(ordered, o), o));
    return ordered;
  }

  private static int place(List<Occasion> ordered, Occasion open) {
    for (int at = 0; at < ordered.size() && open.notAfter().isPresent(); at++) {
      Optional<LocalDate> day = ordered.get(at).date().day();
      if (day.isPresent() && day.get().isAfter(open.notAfter().get())) {
        return at;
      }
    }
    return ordered.size();
  }
}
