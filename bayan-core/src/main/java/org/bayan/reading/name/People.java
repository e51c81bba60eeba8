package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The persons of a corpus: spellings of one name are one person; two first names with one surname
 * are two.
 */
final class People {
  /**
   * A person.
   *
   * @param id the person's id
   * @param parts the fullest name, folded
   * @param entry what the gazetteer knows of the person, or null
   */
  record Person(String id, List<String> parts, Gazetteer.@Nullable Entry entry) {}

  /** A surname that more first names go with than this does not tell who is meant. */
  private static final int FEW = 3;

  private final Map<String, Set<String>> bearers = new HashMap<>();
  private final Spelling spelling;
  private final NameWords words;
  private final Map<List<String>, Person> persons = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();

  People(NameWords words, Gazetteer gazetteer, Map<List<String>, Integer> counts) {
    this.words = words;
    this.spelling = new Spelling(words);
    for (Gazetteer.Form form : gazetteer.people()) {
      List<String> parts = PersonKey.joined(NameWords.fold(form.form()));
      keep(parts, new Person(form.entry().key(), parts, form.entry()));
    }
    for (List<String> parts : counts.keySet()) {
      bearers.computeIfAbsent(parts.getLast(), l -> new HashSet<>()).add(parts.getFirst());
    }
    for (List<String> parts : inOrder(counts)) {
      if (!persons.containsKey(parts)) {
        Person same = parts.size() > 1 ? same(parts) : alone(parts.getFirst());
        keep(parts, same != null ? same : new Person(ActorIds.of(parts), parts, null));
      }
    }
  }

  private void keep(List<String> parts, Person person) {
    persons.putIfAbsent(parts, person);
    if (parts.size() > 1) {
      Person spelled = new Person(person.id(), parts, person.entry());
      byFirst.computeIfAbsent(spelling.bare(parts.getFirst()), f -> new ArrayList<>()).add(spelled);
    }
  }

  /** Long names first, since short ones are joined to them; then the more frequent. */
  private static List<List<String>> inOrder(Map<List<String>, Integer> counts) {
    Map<String, List<String>> byText = new TreeMap<>();
    counts.keySet().forEach(p -> byText.put(String.join(" ", p), p));
    List<List<String>> order = new ArrayList<>(byText.values());
    order.sort(
        Comparator.comparingInt((List<String> p) -> -p.size())
            .thenComparingInt(p -> -counts.getOrDefault(p, 0)));
    return order;
  }

  /** One part alone, with or without the article. */
  private @Nullable Person alone(String part) {
    String other = Definite.is(part) ? Definite.bare(part) : Definite.ARTICLE + part;
    return persons.get(List.of(other));
  }

  private @Nullable Person same(List<String> parts) {
    List<Person> near = byFirst.getOrDefault(spelling.bare(parts.getFirst()), List.of());
    Set<String> longer = new HashSet<>();
    Person found = null;
    for (Person person : near) {
      if (spelledAlike(parts, person.parts())) {
        return persons.get(person.parts());
      }
      boolean inside = isBeginOf(parts, person.parts()) || isFirstAndLastOf(parts, person.parts());
      if (inside && longer.add(person.id())) {
        found = persons.get(person.parts());
      }
    }
    return longer.size() == 1 ? found : null;
  }

  private boolean spelledAlike(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!spelling.alike(one.get(i), other.get(i), i > 0)) {
        return false;
      }
    }
    return true;
  }

  /** A name with a father's in it is the begin of the same with the grandfather's or the house. */
  private boolean isBeginOf(List<String> parts, List<String> longer) {
    boolean begins = longer.size() > parts.size() && longer.subList(0, parts.size()).equals(parts);
    if (!begins || parts.size() < 3 || !words.is("son", parts.get(1))) {
      return false;
    }
    String next = longer.get(parts.size());
    return words.is("son", next) || words.is("house", next) || Definite.is(next);
  }

  /**
   * First name and surname are the same with the father's between, unless the surname is common.
   */
  private boolean isFirstAndLastOf(List<String> parts, List<String> longer) {
    String last = parts.getLast();
    return parts.size() == 2
        && longer.size() > 3
        && Definite.is(last)
        && words.is("son", longer.get(1))
        && parts.getFirst().equals(longer.getFirst())
        && last.equals(longer.getLast())
        && bearers.getOrDefault(last, Set.of()).size() <= FEW;
  }

  /** Returns whose a name is. */
  Person person(List<String> parts) {
    Person person = persons.get(parts);
    return person != null ? person : new Person(ActorIds.of(parts), parts, null);
  }

  /** Returns every name of two parts or more, folded, with whose it is. */
  Map<List<String>, Person> names() {
    return persons;
  }
}
