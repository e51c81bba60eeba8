package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bayan.reading.Actor;
import org.bayan.text.Clitics;
import org.bayan.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds names in one text from left to right; of those that begin at a word the longest wins. */
final class ArticleScan {
  private static final String AND = "\u0648";
  private static final int SHORTEST_ABBREVIATION = 2;
  private static final int LONGEST_ABBREVIATION = 10;
  private static final int LONGEST_TITLE = 12;

  /**
   * What one article has.
   *
   * @param found the names, in order, without overlap
   * @param abbreviated what its brackets give for the body named before them
   */
  record Scanned(List<Found> found, Map<String, Found.Who> abbreviated) {
    Scanned {
      found = List.copyOf(found);
    }
  }

  private final NameReaders readers;
  private final WordRun run;
  private final Map<Integer, Titles.Titled> titled = new HashMap<>();
  private final List<Found> found = new ArrayList<>();

  ArticleScan(NameReaders readers, WordRun run) {
    this.readers = readers;
    this.run = run;
  }

  /**
   * Returns the names found.
   *
   * @param kept tells whether a name may be taken where it stands in print
   */
  Scanned scan(Predicate<Span> kept) {
    for (int at = 0; at < run.size(); ) {
      Found best = run.isWord(at) ? at(at) : null;
      if (best == null) {
        at++;
      } else {
        found.add(best);
        at = best.end();
      }
    }
    appositions();
    found.removeIf(f -> !kept.test(run.span(f.begin(), f.end(), f.taken())));
    Map<String, Found.Who> abbreviated = new LinkedHashMap<>();
    for (Found one : found) {
      String abbreviation = NameReaders.isBody(one) ? abbreviation(one.end()) : "";
      if (!abbreviation.isEmpty()) {
        abbreviated.putIfAbsent(abbreviation, one.who());
      }
    }
    return new Scanned(readers.settled(run, found), abbreviated);
  }

  /** The one word in brackets after a body's full name, or "". */
  private String abbreviation(int at) {
    String word = run.folded(at);
    boolean one =
        run.isWord(at)
            && word.length() >= SHORTEST_ABBREVIATION
            && word.length() <= LONGEST_ABBREVIATION
            && run.signsBefore(at).endsWith("(")
            && run.signsBefore(at + 1).startsWith(")");
    // An adjective in brackets, such as "(French)", credits a picture.
    boolean free =
        one
            && !readers.words().isCommon(word)
            && readers.gazetteer().adjective(word) == null
            && readers.listed(run, at) == null;
    return free ? word : "";
  }

  private @Nullable Found at(int at) {
    Titles.Titled leadsTo =
        readers.may(Openings.TITLE, run, at) ? readers.titles().read(run, at) : null;
    if (leadsTo != null) {
      titled.putIfAbsent(leadsTo.begin(), leadsTo);
    }
    Found best = whole(readers.listed(run, at), leadsTo);
    best = Found.longer(best, readers.together(run, at));
    best = Found.longer(best, named(at));
    best = Found.longer(best, readers.may(Openings.PERSON, run, at) ? bare(at) : null);
    boolean body = readers.may(Openings.BODY, run, at) && mayBeAnother(best);
    best = Found.longer(best, body ? body(at) : null);
    Titles.Titled title = titled.get(at);
    if (best == null) {
      return readers.spot(run, at);
    }
    boolean led = title != null && NameReaders.isPerson(best) && best.roles().isEmpty();
    return led && title != null ? best.with(role(title)) : best;
  }

  /** A known name with a title in it gives way to the title, where the name goes on after it. */
  private static @Nullable Found whole(@Nullable Found listed, Titles.@Nullable Titled leadsTo) {
    if (listed == null || leadsTo == null) {
      return listed;
    }
    boolean goesOn = leadsTo.end() > listed.end() && leadsTo.begin() < listed.end();
    return goesOn ? null : listed;
  }

  /** A group, or a known body, keeps its name, unless the next word makes another body of it. */
  private boolean mayBeAnother(@Nullable Found best) {
    if (best != null && best.who() instanceof Found.Together) {
      return false;
    }
    if (best == null
        || !(best.who() instanceof Found.Listed listed)
        || listed.entry().kind() != Actor.Kind.ORGANIZATION) {
      return true;
    }
    return readers.words().is("another", run.folded(best.end()));
  }

  /** The name that a title before led to. */
  private @Nullable Found named(int at) {
    Titles.Titled title = titled.get(at);
    if (title == null) {
      return null;
    }
    if (readers.isNamedFor(run, at)) {
      return null;
    }
    Found.Who who = readers.person(run, at, title.end(), 0);
    return new Found(at, 0, 0, title.end(), who, List.of(role(title)));
  }

  /** Titles that a comma parts from the name they lead to, and titles after a name. */
  private void appositions() {
    BitSet persons = new BitSet();
    found.stream().filter(NameReaders::isPerson).forEach(p -> persons.set(p.begin()));
    found.replaceAll(one -> NameReaders.isPerson(one) ? withAppositions(one, persons) : one);
  }

  private Found withAppositions(Found one, BitSet persons) {
    Found with = one;
    boolean comma = run.gap(one.begin()) == WordRun.Gap.COMMA && one.taken() == 0;
    int before = comma && one.roles().isEmpty() ? titleUpTo(one.begin()) : one.begin();
    if (before < one.begin() && isRole(before, one.begin())) {
      int taken = readers.titles().titleAt(run, before);
      with = with.with(run.span(before, one.begin(), taken));
    }
    boolean near = run.gap(one.end()).compareTo(WordRun.Gap.COMMA) <= 0;
    boolean title = near && readers.may(Openings.TITLE, run, one.end());
    int end = title ? readers.titles().phraseEnd(run, one.end()) : one.end();
    boolean free = end > one.end() && !titled.containsKey(end) && !persons.get(end);
    return free && isRole(one.end(), end) && readers.titles().titleAt(run, one.end()) == 0
        ? with.with(run.span(one.end(), end, 0))
        : with;
  }

  /** The first word of the longest title that reaches up to a word, or that word. */
  private int titleUpTo(int end) {
    int first = end;
    for (int at = end - 1; at >= 0 && end - at <= LONGEST_TITLE; at--) {
      if (readers.may(Openings.TITLE, run, at) && readers.titles().phraseEnd(run, at) == end) {
        first = at;
      }
      if (run.gap(at) == WordRun.Gap.BREAK) {
        break;
      }
    }
    return first;
  }

  /** A title parted from its name says more than one word, and is no rank before another name. */
  private boolean isRole(int begin, int end) {
    return end > begin + 1 && readers.words().under("honorific", run.folded(end - 1)).isEmpty();
  }

  private Span role(Titles.Titled title) {
    return run.span(title.role(), title.begin(), title.roleTaken());
  }

  /** A name that no title leads to, but that begins with a first name. */
  private @Nullable Found bare(int at) {
    String word = run.folded(at);
    if (readers.listed(run, at) != null
        || readers.isNamedFor(run, at)
        || readers.isAfterSon(run, at)) {
      return null;
    }
    for (Clitics.Variant variant : run.variants(at)) {
      String stem = variant.stem();
      boolean whole = variant.taken() == 0 || variant.proclitics().equals(AND);
      boolean like = variant.proclitics().indexOf('\u0643') >= 0;
      boolean may =
          !variant.article() && !like && (whole || !readers.words().isCommonAsItStands(word));
      if (may && readers.opensName(run, at, stem, whole)) {
        int end = readers.names().end(run, at, stem, false);
        if (end >= at + 2) {
          Found.Who who = readers.person(run, at, end, variant.taken());
          return Found.of(at, word, variant, end, who);
        }
      }
    }
    return null;
  }

  /** A body by grammar, unless a person's name begins inside it. */
  private @Nullable Found body(int at) {
    OrganizationNames.Chunk chunk = readers.bodies().read(run, at);
    if (chunk == null) {
      return null;
    }
    for (int i = at; i < chunk.end(); i++) {
      if (titled.containsKey(i)) {
        return null;
      }
    }
    Found inside = readers.listed(run, at + 1);
    boolean known = inside != null && inside.end() == chunk.end() && NameReaders.isBody(inside);
    String noun = chunk.head().noun();
    if (known && (NameWords.isOuter(noun) || NameWords.isOuter(Definite.bare(noun)))) {
      return inside;
    }
    Found.Who who =
        known && inside != null && readers.words().is("same-body", noun)
            ? inside.who()
            : new Found.Body(chunk, readers.key(run, chunk));
    int begin = chunk.begin();
    return Found.of(begin, run.folded(begin), chunk.way(), chunk.end(), who);
  }
}
