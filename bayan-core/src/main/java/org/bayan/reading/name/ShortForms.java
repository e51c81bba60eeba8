package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.reading.Actor;
import org.bayan.text.Clitics;
import org.jspecify.annotations.Nullable;

/** What short forms stand for in one article, by the full names in it. */
final class ShortForms {
  /**
   * Whose a short form is.
   *
   * @param at where the full name stands
   * @param id whose it is
   * @param kind what the actor is
   * @param entry what the gazetteer knows, or null
   */
  record Whose(int at, String id, Actor.Kind kind, Gazetteer.@Nullable Entry entry) {}

  /**
   * A short form found.
   *
   * @param end the word after its last
   * @param taken how many letters are joined to its first word's front
   * @param restored how many letters of the article lam has swallowed there
   * @param whose whose it is
   */
  record Hit(int end, int taken, int restored, Whose whose) {}

  /** A body's full name in the article. */
  private record Full(BodyKey key, Whose whose) {}

  private static final List<String> CUSTODIAN =
      NameWords.fold(
          "\u062E\u0627\u062F\u0645 \u0627\u0644\u062D\u0631\u0645\u064A\u0646"
              + " \u0627\u0644\u0634\u0631\u064A\u0641\u064A\u0646");

  private final NameReaders readers;
  private final CorpusNames corpus;
  private final WordRun run;
  private final Map<String, List<Whose>> singles = new HashMap<>();
  private final NameTrie<List<Whose>> bodies = new NameTrie<>();
  private final Map<List<String>, List<Whose>> bodyForms = new HashMap<>();
  private final Map<String, List<Whose>> surnames = new HashMap<>();
  private final Set<String> openings = new HashSet<>();
  private final List<Full> fulls = new ArrayList<>();

  ShortForms(NameReaders readers, CorpusNames corpus, WordRun run) {
    this.readers = readers;
    this.corpus = corpus;
    this.run = run;
  }

  /** Learns from the full names of the article. */
  void learn(List<Named> named, List<Found> found) {
    Map<Integer, BodyKey> keys = new HashMap<>();
    for (Found one : found) {
      if (one.who() instanceof Found.Body body) {
        keys.put(one.begin(), body.key());
      }
    }
    for (Named one : named) {
      Whose whose = new Whose(one.begin(), one.id(), one.kind(), one.entry());
      if (one.kind() == Actor.Kind.PERSON) {
        learnPerson(one, whose);
      } else if (one.kind() != Actor.Kind.PLACE) {
        learnBody(one, whose, keys.get(one.begin()));
      } else if (one.entry() == null) {
        putForm(one.words(), whose);
      }
    }
    learnStates(named);
  }

  private void learnStates(List<Named> named) {
    StateShortForms.of(named)
        .forEach((key, form) -> {
          Gazetteer.Entry state = readers.gazetteer().entry(key);
          if (state != null) {
            putForm(form, new Whose(0, key, state.kind(), state));
          }
        });
  }

  private void learnPerson(Named one, Whose whose) {
    List<String> parts = one.words();
    if (parts.size() < 2) {
      return;
    }
    if (isAfterCustodian(one.begin())) {
      putForm(CUSTODIAN, whose);
    }
    String last = parts.getLast();
    if (readers.isSurname(last)) {
      String bare = Definite.bare(last);
      surnames.computeIfAbsent(bare, s -> new ArrayList<>()).add(whose);
      openings.add(bare);
      openings.add(Definite.ARTICLE + bare);
    } else {
      learnSingle(last, whose);
    }
    learnSingle(parts.getFirst(), whose);
  }

  /** The style of the kings of Saudi Arabia, alone, is the king whom it led to. */
  private boolean isAfterCustodian(int begin) {
    for (int at = begin - CUSTODIAN.size() - 1; at <= begin - CUSTODIAN.size(); at++) {
      boolean all = true;
      for (int i = 0; i < CUSTODIAN.size(); i++) {
        all &= run.folded(at + i).endsWith(CUSTODIAN.get(i));
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** A first name, as one's own or as the family's, may stand for the person too. */
  private void learnSingle(String part, Whose whose) {
    if (readers.words().isName(part)) {
      singles.computeIfAbsent(part, s -> new ArrayList<>()).add(whose);
      openings.add(part);
    }
  }

  private void learnBody(Named one, Whose whose, @Nullable BodyKey key) {
    Gazetteer.Entry entry = one.entry();
    BodyKey says = entry == null ? key : corpus.bodies().keyOf(entry);
    if (says != null) {
      fulls.add(new Full(says, whose));
      if (entry == null) {
        putForm(List.of(Definite.ARTICLE + says.head()), whose);
      }
    }
    if (entry != null) {
      entry.shortForms().forEach(f -> putForm(NameWords.fold(f), whose));
    }
    learnInside(one);
  }

  /** A known body inside another's name was named too: what is fought by a coalition, say. */
  private void learnInside(Named one) {
    for (int at = one.begin() + 1; at < one.end(); at++) {
      Found inside = readers.listed(run, at);
      if (inside != null
          && inside.end() <= one.end()
          && inside.who() instanceof Found.Listed listed
          && listed.entry().kind() == Actor.Kind.ORGANIZATION
          && !listed.entry().key().equals(one.id())) {
        Gazetteer.Entry entry = listed.entry();
        Whose whose = new Whose(at, entry.key(), entry.kind(), entry);
        entry.shortForms().forEach(f -> putForm(NameWords.fold(f), whose));
      }
    }
  }

  private void putForm(List<String> form, Whose whose) {
    List<Whose> list = bodyForms.get(form);
    if (list == null) {
      list = new ArrayList<>();
      bodyForms.put(form, list);
      bodies.put(form, list);
      openings.add(form.getFirst());
    }
    list.add(whose);
  }

  /** Tells whether a fuller name in the article says all that a name says, and more. */
  boolean mayStandForAnother(BodyKey key, List<Found> found) {
    for (Found one : found) {
      BodyKey other =
          switch (one.who()) {
            case Found.Body body -> body.key();
            case Found.Listed listed -> corpus.bodies().keyOf(listed.entry());
            default -> null;
          };
      if (other != null && key.isPartOf(other)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whose a name is by the other names of the article, or null. */
  @Nullable Whose whose(Found one) {
    return switch (one.who()) {
      case Found.Body body -> whoseBody(one, body.key());
      case Found.Person person when person.parts().size() == 1 -> {
        Whose whose = surname(person.parts().getFirst());
        yield whose != null ? whose : only(singles.get(person.parts().getFirst()));
      }
      default -> null;
    };
  }

  private @Nullable Whose whoseBody(Found one, BodyKey key) {
    Hit hit = at(one.begin());
    if (hit != null && hit.end() == one.end()) {
      return hit.whose();
    }
    List<Whose> fuller = new ArrayList<>();
    for (Full full : fulls) {
      if (key.isPartOf(full.key())) {
        fuller.add(full.whose());
      }
    }
    if (!fuller.isEmpty()) {
      return nearest(fuller, one.begin());
    }
    if (hit != null
        && hit.end() == one.end() - 1
        && readers.words().is("same", run.folded(one.end() - 1))) {
      return hit.whose();
    }
    BodyKey only = corpus.bodies().onlyFuller(key);
    if (only == null) {
      return null;
    }
    Gazetteer.Entry entry = corpus.bodies().listed(only);
    return entry != null
        ? new Whose(one.begin(), entry.key(), entry.kind(), entry)
        : new Whose(one.begin(), Bodies.id(only), Actor.Kind.ORGANIZATION, null);
  }

  private @Nullable Whose surname(String surname) {
    return only(surnames.get(Definite.bare(surname)));
  }

  /** The first of some who are all one, or null. */
  private static @Nullable Whose only(@Nullable List<Whose> whose) {
    if (whose == null) {
      return null;
    }
    Whose first = whose.getFirst();
    return whose.stream().allMatch(w -> w.id().equals(first.id())) ? first : null;
  }

  /** The last before a place, or the first after it. */
  private static Whose nearest(List<Whose> whose, int at) {
    Whose best = whose.getFirst();
    for (Whose one : whose) {
      if (one.at() <= at) {
        best = one;
      }
    }
    return best;
  }

  /** Returns the short form that begins at a word, or null. */
  @Nullable Hit at(int at) {
    if (!mayBegin(at) || readers.isHeldBySomebody(run, at)) {
      return null;
    }
    for (Clitics.Variant variant : run.variants(at)) {
      if (variant.article()) {
        continue;
      }
      NameTrie.Match<List<Whose>> match =
          bodies.longest(run, at, variant.stem(), (whose, end) -> true);
      if (match != null) {
        Whose whose = nearest(match.value(), at);
        return new Hit(match.end(), variant.taken(), restored(at, variant), whose);
      }
    }
    Hit surname = surnameAt(at);
    return surname != null ? surname : singleAt(at);
  }

  /** A first name after the full one, where it is not part of another name. */
  private @Nullable Hit singleAt(int at) {
    NameWords words = readers.words();
    boolean tight = run.gap(at) == WordRun.Gap.NONE;
    if (tight && (words.canBeName(run.folded(at - 1)) || words.is("son", run.folded(at - 1)))) {
      return null;
    }
    for (Clitics.Variant variant : run.variants(at)) {
      boolean none = variant.article() || readers.isRatherOn(run, variant.stem());
      Whose whose = none ? null : only(singles.get(variant.stem()));
      if (whose != null && whose.at() < at && !readers.isNamedFor(run, at)) {
        return new Hit(at + 1, variant.taken(), restored(at, variant), whose);
      }
    }
    return null;
  }

  private boolean mayBegin(int at) {
    for (Clitics.Variant variant : run.variants(at)) {
      if (!variant.article() && openings.contains(variant.stem())) {
        return true;
      }
    }
    return false;
  }

  private int restored(int at, Clitics.Variant way) {
    return Math.max(0, way.stem().length() + way.taken() - run.folded(at).length());
  }

  private @Nullable Hit surnameAt(int at) {
    NameWords words = readers.words();
    String word = run.folded(at);
    if (words.isCommon(word) && surnames.get(Definite.bare(word)) == null) {
      return null;
    }
    for (Clitics.Variant variant : run.variants(at)) {
      Whose whose = variant.article() ? null : surname(variant.stem());
      boolean attribute = Definite.is(variant.stem()) && isAttribute(variant.stem());
      boolean common = words.isCommonAsItStands(variant.stem());
      if (whose != null && !attribute && !common && !words.canBeName(run.folded(at - 1))) {
        return new Hit(at + 1, variant.taken(), restored(at, variant), whose);
      }
    }
    return null;
  }

  private boolean isAttribute(String word) {
    return readers.gazetteer().adjective(word) != null
        || readers.words().isCommonAsItStands(Definite.bare(word));
  }
}
