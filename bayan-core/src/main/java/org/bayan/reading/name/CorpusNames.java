package org.bayan.reading.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.text.Clitics;
import org.jspecify.annotations.Nullable;

/** What the names of all articles teach: persons, bodies, and abbreviations of bodies. */
final class CorpusNames {
  private static final int SURNAME = 5;

  private final People people;
  private final Bodies bodies;
  private final NameTrie<List<String>> persons = new NameTrie<>();
  private final NameTrie<Found.Spot> spots = new NameTrie<>();
  private final Map<String, Found.Who> abbreviations = new HashMap<>();
  private final Map<String, Found.Who> alone = new HashMap<>();
  private final Map<String, String> abbreviated = new HashMap<>();

  /** The first words of all that was learned. */
  private final Set<String> openings = new HashSet<>();

  CorpusNames(NameReaders readers, List<ArticleScan.Scanned> scans) {
    Map<List<String>, Integer> names = new HashMap<>();
    Set<List<String>> sure = new HashSet<>();
    Map<BodyKey, Integer> keys = new HashMap<>();
    for (ArticleScan.Scanned article : scans) {
      for (Found one : article.found()) {
        switch (one.who()) {
          case Found.Person person -> {
            boolean again = names.merge(person.parts(), 1, Integer::sum) > 1;
            if (again || !one.roles().isEmpty()) {
              sure.add(person.parts());
            }
          }
          case Found.Body body -> keys.merge(body.key(), 1, Integer::sum);
          default -> {}
        }
      }
    }
    people = new People(readers.words(), readers.gazetteer(), names);
    bodies = new Bodies(readers.gazetteer().bodies(), keys);
    names.keySet().stream()
        .filter(p -> p.size() > 1)
        .forEach(p -> PersonKey.spellings(p).forEach(s -> persons.put(s, p)));
    keepSurnames(readers, names.keySet(), sure);
    scans.forEach(s -> s.found().forEach(this::keep));
    scans.forEach(s -> s.abbreviated().forEach(this::keepAbbreviation));
    openings.addAll(abbreviations.keySet());
    openings.addAll(alone.keySet());
    openings.addAll(spots.firstWords());
    openings.addAll(persons.firstWords());
  }

  /** A surname of no Arabic form that one person of the corpus has stands for that person. */
  private void keepSurnames(NameReaders readers, Set<List<String>> names, Set<List<String>> sure) {
    Map<String, Set<String>> ids = new HashMap<>();
    for (List<String> parts : names) {
      String last = parts.getLast();
      boolean foreign = last.length() >= SURNAME && !Definite.is(last);
      boolean known = readers.words().isName(parts.getFirst());
      if (parts.size() > 1 && foreign && known && readers.isSurname(last)) {
        ids.computeIfAbsent(last, l -> new HashSet<>()).add(people.person(parts).id());
        if (sure.contains(parts)) {
          alone.putIfAbsent(last, new Found.Person(people.person(parts).parts()));
        }
      }
    }
    alone.keySet().removeIf(s -> ids.getOrDefault(s, Set.of()).size() != 1);
  }

  private void keep(Found one) {
    if (one.who() instanceof Found.Spot spot && !Definite.is(spot.words().getFirst())) {
      spots.put(spot.words(), spot);
    }
    if (one.who() instanceof Found.Body body && bodies.isName(body.chunk(), body.key())) {
      bodies.keep(body.key());
    }
  }

  /** An abbreviation stands for a body unless the corpus has it for another too. */
  private void keepAbbreviation(String abbreviation, Found.Who who) {
    String whose = whose(who);
    String before = abbreviated.putIfAbsent(abbreviation, whose);
    if (before == null) {
      abbreviations.put(abbreviation, who);
    } else if (!before.equals(whose)) {
      abbreviations.remove(abbreviation);
    }
  }

  private static String whose(Found.Who who) {
    return switch (who) {
      case Found.Listed listed -> listed.entry().key();
      case Found.Body body -> Bodies.id(body.key());
      default -> "";
    };
  }

  People people() {
    return people;
  }

  Bodies bodies() {
    return bodies;
  }

  /** Tells whether a name that the corpus taught may begin at a word. */
  private boolean mayBegin(WordRun run, int at) {
    for (Clitics.Variant variant : run.variants(at)) {
      if (!variant.article() && openings.contains(variant.stem())) {
        return run.isWord(at);
      }
    }
    return false;
  }

  /** Returns the name that the corpus taught and that begins at a word, or null. */
  @Nullable Found learned(NameReaders readers, WordRun run, int at) {
    if (!mayBegin(run, at)) {
      return null;
    }
    for (Clitics.Variant variant : run.variants(at)) {
      if (variant.article()) {
        continue;
      }
      Found.Who abbreviation = abbreviations.get(variant.stem());
      if (abbreviation != null) {
        return Found.of(at, run.folded(at), variant, at + 1, abbreviation);
      }
      NameTrie.Match<List<String>> match =
          persons.longest(
              run, at, variant.stem(), (p, end) -> run.widest(at, end) == WordRun.Gap.NONE);
      if (match != null) {
        Found.Who who = new Found.Person(match.value());
        return Found.of(at, run.folded(at), variant, match.end(), who);
      }
      NameTrie.Match<Found.Spot> spot =
          spots.longest(run, at, variant.stem(), (s, end) -> variant.taken() <= 1);
      if (spot != null) {
        return Found.of(at, run.folded(at), variant, spot.end(), spot.value());
      }
      Found.Who surname = alone.get(variant.stem());
      if (surname != null && variant.taken() <= 1) {
        return Found.of(at, run.folded(at), variant, at + 1, surname);
      }
    }
    return null;
  }
}
