package org.bayan.app.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bayan.app.evaluate.Gold.Unplaced;
import org.bayan.app.evaluate.ScoredRecord.ArticleLine;
import org.bayan.app.record.CodePoints;

/** The units of the reading made by hand, laid over the articles of a record. */
final class Ground {
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, List<Unit>> byDocument = new LinkedHashMap<>();

  /** The gold's name for each article of the record that it has. */
  private final Map<String, String> documents = new HashMap<>();

  Ground(Gold gold, ScoredRecord record) {
    gold.units().forEach(unit -> units.put(unit.id(), unit));
    gold.unplaced().forEach(unplaced -> place(unplaced, record.articles()));
    for (Unit unit : gold.units()) {
      byDocument
          .computeIfAbsent(unit.document(), document -> new ArrayList<>())
          .add(unit(unit.id()));
    }
    for (ArticleLine article : record.articles()) {
      for (String document : byDocument.keySet()) {
        if (isNamed(article.id(), document)) {
          documents.put(article.id(), document);
        }
      }
    }
  }

  private void place(Unplaced unplaced, List<ArticleLine> articles) {
    Unit unit = unit(unplaced.id());
    Map<String, String> texts = new LinkedHashMap<>();
    articles.forEach(article -> texts.put(article.id(), article.text()));
    String text =
        texts.entrySet().stream()
            .filter(entry -> isNamed(entry.getKey(), unit.document()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
    int at = -1;
    for (int count = 0; count < unplaced.occurrence(); count++) {
      at = text.indexOf(unit.text(), at + 1);
    }
    if (at >= 0) {
      int start = CodePoints.of(text).ofUnit(at);
      units.put(unit.id(), unit.at(start, start + CodePoints.of(unit.text()).length()));
    }
  }

  /** An article is known by its id, or by the last part of it. */
  private static boolean isNamed(String article, String document) {
    return article.equals(document)
        || article.substring(article.lastIndexOf('/') + 1).equals(document);
  }

  /** Returns the unit of that id, which is one of the gold's. */
  Unit unit(String id) {
    Unit unit = units.get(id);
    if (unit == null) {
      throw new IllegalArgumentException("there is no unit " + id);
    }
    return unit;
  }

  /** Returns every unit, in the gold's order. */
  Collection<Unit> units() {
    return units.values();
  }

  /** Returns the units of each document, in the gold's order. */
  Map<String, List<Unit>> byDocument() {
    return byDocument;
  }

  /** Returns the gold's name for an article of the record. */
  Optional<String> document(String article) {
    return Optional.ofNullable(documents.get(article));
  }

  /** Tells whether the record has a document of the gold. */
  boolean has(String document) {
    return documents.containsValue(document);
  }

  /** Tells whether a stretch lies in the article of a unit and touches it. */
  boolean touches(Cut cut, Unit unit) {
    return unit.document().equals(documents.get(cut.article())) && cut.shared(unit) > 0;
  }

  /**
   * Returns the one unit that a stretch stands for: that which it overlaps most, if half of it lies
   * in the unit and it covers three tenths of the unit; the first of several.
   */
  Optional<Unit> standsFor(Cut cut) {
    Optional<Unit> best = Optional.empty();
    int most = 0;
    for (Unit unit : unitsOf(cut)) {
      int shared = cut.shared(unit);
      if (shared > most
          && 2 * shared >= cut.end() - cut.start()
          && 10 * shared >= 3 * (unit.end() - unit.start())) {
        best = Optional.of(unit);
        most = shared;
      }
    }
    return best;
  }

  /** Tells whether a stretch stands for a unit. */
  boolean standsFor(Cut cut, Unit unit) {
    return standsFor(cut).map(Unit::id).filter(unit.id()::equals).isPresent();
  }

  /** Returns the kinds of the units that a short stretch, such as a mention, touches. */
  Set<String> kindsAt(Cut cut) {
    Set<String> kinds = new HashSet<>();
    for (Unit unit : unitsOf(cut)) {
      if (cut.shared(unit) > 0) {
        kinds.add(unit.kind());
      }
    }
    return kinds;
  }

  /** Returns the first unit, in the gold's order, that a stretch touches. */
  Optional<Unit> firstAt(Cut cut) {
    return unitsOf(cut).stream().filter(unit -> cut.shared(unit) > 0).findFirst();
  }

  /** Turns groups of stretches to groups of units, each unit in the group that overlaps it most. */
  Collection<Set<String>> owned(List<List<Cut>> groups) {
    Map<String, Integer> most = new HashMap<>();
    Map<String, Integer> owner = new HashMap<>();
    for (int group = 0; group < groups.size(); group++) {
      for (Cut cut : groups.get(group)) {
        Optional<Unit> unit = standsFor(cut);
        if (unit.isPresent()) {
          int shared = cut.shared(unit.get());
          if (shared > most.getOrDefault(unit.get().id(), 0)) {
            most.put(unit.get().id(), shared);
            owner.put(unit.get().id(), group);
          }
        }
      }
    }
    Map<Integer, Set<String>> owned = new TreeMap<>();
    owner.forEach((unit, group) -> owned.computeIfAbsent(group, g -> new HashSet<>()).add(unit));
    return owned.values();
  }

  private List<Unit> unitsOf(Cut cut) {
    return document(cut.article())
        .map(d -> byDocument.getOrDefault(d, List.of()))
        .orElse(List.of());
  }
}
