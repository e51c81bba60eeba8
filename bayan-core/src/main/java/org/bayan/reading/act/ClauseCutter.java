package org.bayan.reading.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.reading.Act;
import org.bayan.reading.act.ActLexicon.Form;
import org.bayan.reading.act.ActLexicon.Verb;
import org.bayan.text.Tokens;

/**
 * Cuts a sentence where a new reporting verb, or a new act, begins: communiqués chain five into
 * one.
 *
 * <p>A cut needs a boundary before it (a comma, a quotation mark, or "and" joined to a verb that
 * can be nothing else) and a word that opens an act behind it: a finite reporting verb, a
 * participle of one ("stressing that"), "with the stress on", a second "and that" of reported
 * content, a modal, a future of the first person, or a clause of contrast. What stands before the
 * sentence's first reporting verb is its introduction and stays with it. Whether two clauses that
 * only "and" parts are two declarations is left to {@link DeclarationReader}, which knows their
 * acts.
 */
final class ClauseCutter {
  private static final String SEPARATORS = ",\u060C;\u061B:\u2013\u2014-";
  private static final String QUOTES = "\"\u00AB\u00BB\u201C\u201D\u2018\u2019'()";
  private static final String WITH = "\u0645\u0639";
  private static final String COLON = ":";
  private static final String ON = "\u0639\u0644\u064A";
  private static final int OBJECT_REACH = 6;
  private static final char BEH = '\u0628';

  private final ActLexicon lexicon = ActLexicon.standard();

  /**
   * Returns the clauses of a sentence, in order; together they are the sentence.
   *
   * @param tokens the article's tokens
   * @param sentence the sentence
   */
  List<Clause> cut(Tokens tokens, Sentence sentence) {
    List<Clause> clauses = new ArrayList<>();
    Clause open =
        new Clause(sentence.first(), sentence.last(), Optional.empty(), Optional.empty(), false);
    int head = behindHeading(tokens, sentence);
    boolean lesser = lexicon.is("concession", tokens.folded(head));
    if (lesser) {
      open = conceding(tokens, open, head);
    } else if (lexicon.is("contentAgain", tokens.folded(head))) {
      open = open.openedBy(head);
    }
    for (int at = head; at <= sentence.last(); at++) {
      Optional<Opening> opening = opening(tokens, sentence, at, head, open, lesser);
      if (opening.isEmpty()) {
        continue;
      }
      Opening found = opening.get();
      if (found.begin() <= head || open.trigger().isEmpty() && !found.cuts()) {
        open =
            new Clause(
                open.first(),
                open.last(),
                Optional.of(found.trigger()),
                found.verb(),
                open.joined());
      } else {
        clauses.add(open.withLast(found.begin() - 1));
        open =
            new Clause(
                found.begin(),
                sentence.last(),
                Optional.of(found.trigger()),
                found.verb(),
                found.joined());
      }
      lesser = false;
      at = found.trigger();
    }
    clauses.add(open);
    return clauses;
  }

  /** A lesser clause that welcomes or regrets is a declaration by itself; any other is none. */
  private Clause conceding(Tokens tokens, Clause whole, int head) {
    int at = throughConnectives(tokens, head, whole.last());
    Optional<Verb> verb =
        lexicon
            .verb(tokens.folded(at))
            .filter(v -> v.form().isFinite() && !v.ambiguous())
            .filter(v -> v.act() == Act.WELCOME || v.act() == Act.REGRET);
    return verb.isEmpty()
        ? whole
        : new Clause(whole.first(), whole.last(), Optional.of(at), verb, whole.joined());
  }

  /** Where a clause begins, what opens it, and whether it cuts even an introduction. */
  private record Opening(
      int begin, int trigger, Optional<Verb> verb, boolean joined, boolean cuts) {}

  private Optional<Opening> opening(
      Tokens tokens, Sentence sentence, int at, int head, Clause open, boolean lesser) {
    if (!tokens.get(at).isWord()) {
      return Optional.empty();
    }
    boolean bounded =
        at == head || isBounded(tokens, at, sentence.first(), open.verb().isPresent());
    int verbAt = bounded ? throughConnectives(tokens, at, sentence.last()) : at;
    Optional<Verb> verb = lexicon.verb(tokens.folded(verbAt));
    if (lesser) {
      return resumed(tokens, sentence, at, bounded);
    }
    if (verb.isPresent() && isOther(tokens, verbAt, verb.get())) {
      return Optional.empty();
    }
    if (verb.isPresent() && verb.get().form() != Form.MASDAR) {
      return byVerb(tokens, new Place(at, verbAt, bounded, at == head), verb.get(), open);
    }
    return bounded ? byOtherWord(tokens, sentence, at, verbAt, open) : Optional.empty();
  }

  /** Tells whether the preposition "on" makes another verb of it: "rely" of "adopt". */
  private boolean isOther(Tokens tokens, int verbAt, Verb verb) {
    if (!lexicon.is("otherWithOn", verb.lemma())) {
      return false;
    }
    for (int at = verbAt + 1; at < Math.min(verbAt + OBJECT_REACH, tokens.size()); at++) {
      if (!tokens.get(at).isWord()) {
        return false;
      }
      if (tokens.folded(at).equals(ON)) {
        return true;
      }
    }
    return false;
  }

  /** Where a verb stands: the clause's first word, the verb, and what is before them. */
  private record Place(int begin, int verb, boolean bounded, boolean head) {}

  private Optional<Opening> byVerb(Tokens tokens, Place place, Verb verb, Clause open) {
    boolean joined = lexicon.isJoined(tokens.folded(place.verb()));
    boolean first = open.trigger().isEmpty();
    if (verb.form() == Form.PARTICIPLE) {
      boolean opens =
          place.bounded() && !verb.ambiguous() && isAdverbial(tokens.folded(place.verb()));
      return opens ? found(place, verb, false) : Optional.empty();
    }
    if (place.bounded()) {
      boolean linked = joined || place.verb() > place.begin() || place.head() || first;
      boolean opens =
          !verb.ambiguous()
              || linked && isFollowedBySubject(tokens, place.verb())
              || joined && isGoverning(tokens, place.verb());
      return opens
          ? Optional.of(
              new Opening(
                  place.begin(), place.verb(), Optional.of(verb), false, joined && !place.head()))
          : Optional.empty();
    }
    boolean clear =
        !verb.ambiguous()
            || !lexicon.is("strict", verb.lemma())
                && lexicon.isFrame(tokens.folded(place.verb() + 1));
    boolean free = clear && !isSubordinate(tokens, place.verb());
    if (first && free && !joined) {
      return found(place, verb, false);
    }
    return joined && !verb.ambiguous() ? found(place, verb, true) : Optional.empty();
  }

  private static Optional<Opening> found(Place place, Verb verb, boolean joined) {
    return Optional.of(new Opening(place.begin(), place.verb(), Optional.of(verb), joined, false));
  }

  /** A participle that stands as an adverb ("stressing"): not one with the article. */
  private static boolean isAdverbial(String folded) {
    return !folded.startsWith("\u0627\u0644") && !folded.startsWith("\u0648\u0627\u0644");
  }

  private Optional<Opening> byOtherWord(
      Tokens tokens, Sentence sentence, int at, int verbAt, Clause open) {
    String word = tokens.folded(verbAt);
    boolean again = open.trigger().isPresent();
    boolean modal =
        verbAt < sentence.last()
            && lexicon.modal(tokens, verbAt).isPresent()
            && (again && (lexicon.startsWithConjunction(word) || verbAt > at)
                || at == verbAt && !again);
    boolean undertakes =
        lexicon.isOurUndertaking(word)
            || lexicon.isTheirUndertaking(word, tokens.folded(verbAt + 1));
    if (modal && isFiniteModal(tokens, verbAt) || undertakes) {
      return Optional.of(new Opening(at, verbAt, Optional.empty(), false, again));
    }
    if (again && lexicon.is("contentAgain", word) && open.verb().isPresent()) {
      return Optional.of(new Opening(at, verbAt, Optional.empty(), false, true));
    }
    if (lexicon.is("contrast", word) && at > sentence.first() && again) {
      return Optional.of(new Opening(at, verbAt, Optional.empty(), false, true));
    }
    if (again && word.equals(WITH)) {
      Optional<Verb> masdar = lexicon.verb(tokens.folded(verbAt + 1));
      boolean commits =
          lexicon.operator(tokens.folded(verbAt + 1)).filter(o -> o.act() == Act.COMMIT).isPresent()
              && tokens.folded(verbAt + 1).startsWith("\u0627\u0644");
      if (masdar.filter(m -> m.form() == Form.MASDAR && !m.ambiguous()).isPresent()) {
        return Optional.of(new Opening(at, verbAt + 1, masdar, false, true));
      }
      if (commits) {
        return Optional.of(new Opening(at, verbAt + 1, Optional.empty(), false, true));
      }
    }
    return Optional.empty();
  }

  private boolean isFiniteModal(Tokens tokens, int at) {
    boolean never = lexicon.is("never", tokens.folded(at));
    return lexicon.modal(tokens, at).filter(m -> never || m.act() == Act.URGE).isPresent();
  }

  /** Behind a lesser clause ("while ..., the ministers are committed") only the main one acts. */
  private Optional<Opening> resumed(Tokens tokens, Sentence sentence, int at, boolean bounded) {
    if (!bounded || at == sentence.last()) {
      return Optional.empty();
    }
    if (!lexicon.is("resumption", tokens.folded(at))) {
      return lexicon
          .verb(tokens.folded(at))
          .filter(v -> v.form().isFinite() && !v.ambiguous())
          .filter(v -> !lexicon.isJoined(tokens.folded(at)))
          .map(v -> new Opening(at, at, Optional.of(v), false, false));
    }
    for (int k = at + 1; k <= Math.min(at + 4, sentence.last()); k++) {
      Optional<Verb> verb = lexicon.verb(tokens.folded(k));
      if (verb.filter(v -> v.form() != Form.MASDAR && !v.ambiguous()).isPresent()) {
        return Optional.of(new Opening(at, k, verb, false, false));
      }
    }
    return Optional.of(new Opening(at, at, Optional.empty(), false, false));
  }

  private boolean isSubordinate(Tokens tokens, int at) {
    return at > 0 && lexicon.is("relative", tokens.folded(at - 1));
  }

  /** A homograph is taken for a verb only where somebody stands behind it who can speak. */
  private boolean isFollowedBySubject(Tokens tokens, int at) {
    String next = tokens.folded(at + 1);
    boolean strict =
        lexicon.verb(tokens.folded(at)).filter(v -> lexicon.is("strict", v.lemma())).isPresent();
    return strict
        ? lexicon.is("content", next) || lexicon.is("speaker", next)
        : lexicon.isSpeaker(next);
  }

  /** Behind "and" and a comma, a homograph with an object or a preposition is a verb as well. */
  private boolean isGoverning(Tokens tokens, int at) {
    String next = tokens.folded(at + 1);
    return next.length() > 2 && next.charAt(0) == BEH || lexicon.is("governed", next);
  }

  private int throughConnectives(Tokens tokens, int at, int last) {
    int verb = at;
    while (verb < last && verb < at + 3 && lexicon.is("connective", tokens.folded(verb))) {
      verb++;
    }
    return verb;
  }

  /** The first word of a sentence, behind a heading such as "third:". */
  private int behindHeading(Tokens tokens, Sentence sentence) {
    int head = firstWord(tokens, sentence.first(), sentence.last());
    for (int at = head + 1; at <= Math.min(head + 2, sentence.last() - 1); at++) {
      boolean heading =
          tokens.folded(at).equals(COLON) && !lexicon.verb(tokens.folded(head)).isPresent();
      if (heading) {
        return firstWord(tokens, at, sentence.last());
      }
    }
    return head;
  }

  private static int firstWord(Tokens tokens, int first, int last) {
    int at = first;
    while (at < last && !tokens.get(at).isWord()) {
      at++;
    }
    return at;
  }

  /**
   * Tells whether a comma, a dash or the like stands before a token, quotes aside. A colon behind a
   * verb of telling is none: it opens what is told.
   */
  private static boolean isBounded(Tokens tokens, int at, int first, boolean told) {
    int before = at - 1;
    while (before >= first
        && tokens.get(before).isSign()
        && QUOTES.contains(tokens.folded(before))) {
      before--;
    }
    return before >= first
        && tokens.get(before).isSign()
        && SEPARATORS.contains(tokens.folded(before))
        && !(told && tokens.folded(before).equals(COLON));
  }
}
