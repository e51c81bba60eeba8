package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.bayan.reading.Actor;
import org.bayan.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Settles whose each name in one article is, and finds the short forms that stand for names given
 * in full: a surname, a noun with the article, an abbreviation.
 */
final class ArticleNames {
  private final NameReaders readers;
  private final CorpusNames corpus;
  private final WordRun run;
  private final List<Found> found;
  private final List<Named> named = new ArrayList<>();
  private final ShortForms shorts;
  private final Togethers groups;

  ArticleNames(NameReaders readers, CorpusNames corpus, WordRun run, List<Found> found) {
    this.readers = readers;
    this.corpus = corpus;
    this.run = run;
    this.found = found;
    this.shorts = new ShortForms(readers, corpus, run);
    this.groups = new Togethers(readers, run);
  }

  /** Returns the names in the article, in order, without overlap. */
  List<Named> read() {
    List<Found> open = new ArrayList<>();
    for (Found one : found) {
      if (!settle(one)) {
        open.add(one);
      }
    }
    named.addAll(learned());
    named.sort(Comparator.comparingInt(Named::begin));
    shorts.learn(named, found);
    open.stream().filter(o -> !isGroup(o)).forEach(this::settleByContext);
    groups.learn(found, named);
    open.stream().filter(ArticleNames::isGroup).forEach(this::settleByContext);
    addShortForms();
    named.sort(Comparator.comparingInt(Named::begin));
    return named;
  }

  private static boolean isGroup(Found one) {
    return one.who() instanceof Found.Together;
  }

  /** Settles a name that needs no other of the article; tells whether it is done. */
  private boolean settle(Found one) {
    return switch (one.who()) {
      case Found.Listed listed -> add(one, listed.entry());
      case Found.Person person -> person.parts().size() > 1 && addPerson(one, person.parts());
      case Found.Spot spot ->
          add(one, ActorIds.of(spot.words()), Actor.Kind.PLACE, null, spot.words());
      case Found.Together together -> false;
      case Found.Body body -> settleBody(one, body);
    };
  }

  private boolean settleBody(Found one, Found.Body body) {
    Gazetteer.Entry entry = corpus.bodies().listed(body.key());
    if (entry != null) {
      return add(one, entry);
    }
    boolean fullest = corpus.bodies().onlyFuller(body.key()) == null;
    return fullest
        && !shorts.mayStandForAnother(body.key(), found)
        && corpus.bodies().isName(body.chunk(), body.key())
        && addBody(one, body.key());
  }

  private boolean addBody(Found one, BodyKey key) {
    return add(one, Bodies.id(key), Actor.Kind.ORGANIZATION, null, words(one));
  }

  private List<String> words(Found one) {
    List<String> words = new ArrayList<>();
    for (int i = one.begin(); i < one.end(); i++) {
      String word = run.folded(i);
      words.add(i == one.begin() ? word.substring(Math.min(one.taken(), word.length())) : word);
    }
    return words;
  }

  private boolean add(Found one, Gazetteer.Entry entry) {
    return add(one, entry.key(), entry.kind(), entry, words(one));
  }

  private boolean addPerson(Found one, List<String> parts) {
    People.Person person = corpus.people().person(parts);
    return add(one, person.id(), Actor.Kind.PERSON, person.entry(), person.parts());
  }

  private boolean add(
      Found one, String id, Actor.Kind kind, Gazetteer.@Nullable Entry entry, List<String> words) {
    Span full = run.span(one.begin(), one.end(), one.taken());
    Found inside = kind == Actor.Kind.ORGANIZATION ? lastInside(one, id) : null;
    int end = inside == null ? one.end() : inside.begin();
    // "The council that belongs to …": the word that joins the two is part of neither.
    while (inside != null && end - one.begin() > 1 && isOutside(end - 1)) {
      end--;
    }
    Span span = inside == null ? full : new Span(full.begin(), run.span(end - 1).end());
    named.add(
        new Named(
            one.begin(), end, span, full, one.restored(), id, kind, entry, words, one.roles()));
    return inside == null || settle(inside);
  }

  private boolean isOutside(int at) {
    return readers.words().is("outside", run.folded(at));
  }

  /** Another known body that a body's name of some length ends in keeps a mention of its own. */
  private @Nullable Found lastInside(Found one, String id) {
    for (int at = one.begin() + 2; at < one.end(); at++) {
      Found inside = readers.listed(run, at);
      if (inside != null
          && inside.end() == one.end()
          && inside.who() instanceof Found.Listed listed
          && listed.entry().kind() == Actor.Kind.ORGANIZATION
          && !listed.entry().key().equals(id)) {
        return inside;
      }
    }
    return null;
  }

  /** Names that the corpus taught, where nothing was found. */
  private List<Named> learned() {
    List<Named> learned = new ArrayList<>();
    BitSet covered = covered(found);
    for (int at = 0; at < run.size(); at++) {
      Found one = covered.get(at) ? null : corpus.learned(readers, run, at);
      if (one != null && isFree(covered, at, one.end())) {
        int before = named.size();
        settle(one);
        learned.addAll(named.subList(before, named.size()));
        named.subList(before, named.size()).clear();
        at = one.end() - 1;
      }
    }
    return learned;
  }

  private static BitSet covered(List<Found> found) {
    BitSet covered = new BitSet();
    found.forEach(one -> covered.set(one.begin(), one.end()));
    return covered;
  }

  private static boolean isFree(BitSet covered, int begin, int end) {
    int next = covered.nextSetBit(begin);
    return next < 0 || next >= end;
  }

  private void settleByContext(Found one) {
    ShortForms.Whose whose = shorts.whose(one);
    if (whose != null) {
      add(one, whose.id(), whose.kind(), whose.entry(), List.of());
      return;
    }
    switch (one.who()) {
      case Found.Together together ->
          add(one, groups.id(together.key()), GroupNames.kind(together.key()), null, words(one));
      case Found.Person person -> addPerson(one, person.parts());
      case Found.Body body -> addBodyOrWhatIsInside(one, body);
      default -> throw new IllegalStateException("a listed name is settled at once: " + one);
    }
  }

  private void addBodyOrWhatIsInside(Found one, Found.Body body) {
    if (corpus.bodies().isName(body.chunk(), body.key())) {
      addBody(one, body.key());
      return;
    }
    for (int at = one.begin(); at < one.end(); ) {
      Found inside = readers.listed(run, at);
      if (inside != null && inside.end() <= one.end()) {
        settle(inside);
        at = inside.end();
      } else {
        at++;
      }
    }
  }

  /** A person's style with the name right after it is part of the title. */
  private boolean leadsTo(ShortForms.Hit hit) {
    return hit.whose().kind() == Actor.Kind.PERSON
        && named.stream()
            .anyMatch(n ->
                n.id().equals(hit.whose().id())
                    && n.begin() >= hit.end()
                    && n.begin() <= hit.end() + 1);
  }

  private void addShortForms() {
    BitSet covered = new BitSet();
    named.forEach(one -> covered.set(one.begin(), one.end()));
    for (int at = 0; at < run.size(); at++) {
      if (covered.get(at) || !run.isWord(at)) {
        continue;
      }
      ShortForms.Hit hit = shorts.at(at);
      if (hit != null && !leadsTo(hit) && isFree(covered, at, hit.end())) {
        Span span = run.span(at, hit.end(), hit.taken());
        ShortForms.Whose whose = hit.whose();
        named.add(
            new Named(
                at,
                hit.end(),
                span,
                span,
                hit.restored(),
                whose.id(),
                whose.kind(),
                whose.entry(),
                List.of(),
                List.of()));
        at = hit.end() - 1;
      }
    }
  }
}
