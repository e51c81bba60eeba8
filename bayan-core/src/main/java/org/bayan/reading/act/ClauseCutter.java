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
  private static final String SEMICOLON = "\u061B";
  private static final int DOER_REACH = 5;
  private static final String IN = "\u0641\u064A";

  private final ActLexicon lexicon = ActLexicon.standard();
  private final Homographs homographs = new Homographs();

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
    boolean lesser =
        lexicon.is("concession", tokens.form(head)) && !contrasts(tokens, head, sentence.last());
    if (lesser) {
      open = conceding(tokens, open, head);
    } else if (lexicon.is("contentAgain", tokens.form(head))) {
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

  /** "While the minister said": what is set against something else tells like any other clause. */
  private boolean contrasts(Tokens tokens, int head, int last) {
    int set = contrasting(tokens, head, last);
    return set > 0
        && lexicon
            .verb(tokens.form(throughConnectives(tokens, head + set, last)))
            .filter(v -> v.form().isFinite() && !v.ambiguous())
            .isPresent();
  }

  /** A lesser clause that welcomes or regrets is a declaration by itself; any other is none. */
  private Clause conceding(Tokens tokens, Clause whole, int head) {
    int at = throughConnectives(tokens, head, whole.last());
    Optional<Verb> verb =
        lexicon
            .verb(tokens.form(at))
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
    Optional<Verb> verb = lexicon.verb(tokens.form(verbAt));
    if (lesser) {
      return resumed(tokens, sentence, at, bounded);
    }
    if (verb.isPresent() && homographs.isOther(tokens, verbAt, verb.get())) {
      return Optional.empty();
    }
    if (verb.isPresent() && verb.get().form() != Form.MASDAR) {
      return byVerb(tokens, new Place(at, verbAt, bounded, at == head), verb.get(), open);
    }
    if (bounded || open.trigger().isEmpty()) {
      Optional<Opening> passive = byPassive(tokens, sentence, at, verbAt);
      if (passive.isPresent()) {
        return passive;
      }
    }
    return bounded ? byOtherWord(tokens, sentence, at, verbAt, open) : Optional.empty();
  }

  /** Where a verb stands: the clause's first word, the verb, and what is before them. */
  private record Place(int begin, int verb, boolean bounded, boolean head) {}

  private Optional<Opening> byVerb(Tokens tokens, Place place, Verb verb, Clause open) {
    boolean joined = lexicon.isJoined(tokens.folded(place.verb()));
    boolean first = open.trigger().isEmpty();
    if (verb.form() == Form.PARTICIPLE) {
      boolean adverbial = !verb.ambiguous() && isAdverbial(tokens.folded(place.verb()));
      if (adverbial && place.bounded()) {
        return found(place, verb, false);
      }
      boolean told = adverbial && !first && isAccusative(tokens, place.verb());
      return told ? found(place, verb, true) : Optional.empty();
    }
    if (place.bounded()) {
      boolean linked = joined || place.verb() > place.begin() || place.head() || first;
      boolean opens = homographs.isVerb(tokens, place.verb(), verb, linked, joined, place.head());
      // "And" joins a verb to a clause with a verb of its own, though no list knows that one.
      boolean second = first && !place.head() && (joined || place.verb() > place.begin());
      return opens
          ? Optional.of(new Opening(place.begin(), place.verb(), Optional.of(verb), false, second))
          : Optional.empty();
    }
    boolean clear = homographs.isVerbAmid(tokens, place.verb(), verb);
    boolean free =
        clear && !isSubordinate(tokens, place.verb())
            || lexicon.is("had", tokens.form(open.first()))
                && lexicon.is("done", tokens.form(place.verb() - 1));
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

  /** "Stressing that" needs no comma before it where it stands as an adverb and tells. */
  private boolean isAccusative(Tokens tokens, int at) {
    String word = tokens.folded(at);
    String next = tokens.folded(at + 1);
    boolean adverb = word.endsWith("\u0627") || word.endsWith("\u064A\u0646");
    return adverb
        && (lexicon.is("government", next)
            || lexicon.is("content", next)
            || tokens.get(Math.min(at + 1, tokens.size() - 1)).isSign()
                && (next.equals(COLON) || Homographs.OPENERS.contains(next)));
  }

  /** "It was stressed that": a verb of doing carries the noun of the reporting verb. */
  private Optional<Opening> byPassive(Tokens tokens, Sentence sentence, int at, int verbAt) {
    if (verbAt >= sentence.last() || !lexicon.is("passive", tokens.form(verbAt))) {
      return Optional.empty();
    }
    return lexicon
        .verb(tokens.form(verbAt + 1))
        .filter(v -> v.form() == Form.MASDAR)
        .map(v -> new Opening(at, verbAt + 1, Optional.of(v), false, true));
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
            || lexicon.isTheirUndertaking(word, tokens.folded(verbAt + 1))
            || again && verbAt > at && lexicon.isUndertaking(word);
    if (modal && isFiniteModal(tokens, verbAt) || undertakes) {
      return Optional.of(new Opening(at, verbAt, Optional.empty(), false, again));
    }
    if (again && lexicon.is("contentAgain", word) && open.verb().isPresent()) {
      return Optional.of(new Opening(at, verbAt, Optional.empty(), false, true));
    }
    if (again && tokens.folded(at - 1).equals(SEMICOLON)) {
      Optional<Verb> masdar = lexicon.verb(word).filter(v -> v.form() == Form.MASDAR);
      if (masdar.isPresent() || lexicon.operator(tokens.form(verbAt)).isPresent()) {
        return Optional.of(new Opening(at, verbAt, masdar, false, true));
      }
    }
    int set = contrasting(tokens, verbAt, sentence.last());
    if (set > 0 && at > sentence.first() && again) {
      int verb = throughConnectives(tokens, verbAt + set, sentence.last());
      Optional<Verb> told =
          lexicon
              .verb(tokens.form(verb))
              .filter(v -> v.form().isFinite())
              .filter(v -> !homographs.isOther(tokens, verb, v))
              .filter(v -> homographs.isVerb(tokens, verb, v, true, true, false));
      return told.isPresent()
          ? Optional.of(new Opening(at, verb, told, false, true))
          : behindDoer(tokens, at, verb, sentence.last())
              .or(() -> Optional.of(new Opening(at, verbAt, told, false, true)));
    }
    if (again && lexicon.is("butThen", tokens.form(at))) {
      return behindDoer(tokens, at, at + 1, sentence.last());
    }
    if (again && lexicon.is("noting", word) && lexicon.is("content", tokens.form(verbAt + 1))) {
      return Optional.of(new Opening(at, verbAt, Optional.empty(), false, true));
    }
    if (again && lexicon.is("governmentAgain", word)) {
      return lexicon
          .operator(tokens.form(verbAt + 1))
          .map(o -> new Opening(at, verbAt + 1, Optional.empty(), false, true));
    }
    if (word.equals(WITH) && (again || lexicon.is("promise", tokens.form(verbAt + 1)))) {
      Optional<Verb> masdar = lexicon.verb(tokens.form(verbAt + 1));
      boolean commits =
          lexicon.is("promise", tokens.form(verbAt + 1))
              || tokens.folded(verbAt + 1).startsWith("\u0627\u0644")
                  && lexicon
                      .operator(tokens.form(verbAt + 1))
                      .filter(o -> o.act() == Act.COMMIT)
                      .isPresent();
      if (masdar.filter(m -> m.form() == Form.MASDAR && !m.ambiguous()).isPresent()) {
        return Optional.of(new Opening(at, verbAt + 1, masdar, false, true));
      }
      if (commits) {
        return Optional.of(new Opening(at, verbAt + 1, Optional.empty(), false, true));
      }
    }
    return Optional.empty();
  }

  /** "But the council expressed": the doer stands before the verb. */
  private Optional<Opening> behindDoer(Tokens tokens, int begin, int from, int last) {
    for (int at = from + 1; at <= Math.min(from + DOER_REACH, last); at++) {
      String word = tokens.folded(at);
      Optional<Verb> verb = lexicon.verb(word).filter(v -> v.form().isFinite() && !v.ambiguous());
      if (verb.isPresent() && !lexicon.isJoined(word)) {
        return Optional.of(new Opening(begin, at, verb, false, true));
      }
      if (!tokens.get(at).isWord()
          || lexicon.is("relative", tokens.form(at))
          || lexicon.is("particle", tokens.form(at))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** How many words set a clause against the one before: "while", "whereas"; 0 where none do. */
  private int contrasting(Tokens tokens, int at, int last) {
    if (lexicon.is("contrast", tokens.form(at))) {
      return 1;
    }
    boolean meanwhile =
        at < last && tokens.folded(at).equals(IN) && lexicon.is("concession", tokens.form(at + 1));
    return meanwhile ? 2 : 0;
  }

  private boolean isFiniteModal(Tokens tokens, int at) {
    boolean never = lexicon.is("never", tokens.form(at));
    return lexicon.modal(tokens, at).filter(m -> never || m.act() == Act.URGE).isPresent();
  }

  /** Behind a lesser clause ("while ..., the ministers are committed") only the main one acts. */
  private Optional<Opening> resumed(Tokens tokens, Sentence sentence, int at, boolean bounded) {
    if (!bounded || at == sentence.last()) {
      return Optional.empty();
    }
    if (!lexicon.is("resumption", tokens.form(at))) {
      return lexicon
          .verb(tokens.form(at))
          .filter(v -> v.form().isFinite() && !v.ambiguous())
          .filter(v -> !lexicon.isJoined(tokens.folded(at)))
          .map(v -> new Opening(at, at, Optional.of(v), false, false));
    }
    for (int k = at + 1; k <= Math.min(at + 4, sentence.last()); k++) {
      Optional<Verb> verb = lexicon.verb(tokens.form(k));
      if (verb.filter(v -> v.form() != Form.MASDAR && !v.ambiguous()).isPresent()) {
        return Optional.of(new Opening(at, k, verb, false, false));
      }
    }
    return Optional.of(new Opening(at, at, Optional.empty(), false, false));
  }

  private boolean isSubordinate(Tokens tokens, int at) {
    return at > 0
        && lexicon.is("relative", tokens.form(at - 1))
        && contrasting(tokens, Math.max(0, at - 2), at) < 2;
  }

  private int throughConnectives(Tokens tokens, int at, int last) {
    int verb = at;
    while (verb < last && verb < at + 3) {
      boolean excepts =
          lexicon.is("save", tokens.form(verb)) && lexicon.is("content", tokens.form(verb + 1));
      if (!excepts && !lexicon.is("connective", tokens.form(verb))) {
        break;
      }
      verb += excepts ? 2 : 1;
    }
    return Math.min(verb, last);
  }

  /** The first word of a sentence, behind a heading such as "third:". */
  private int behindHeading(Tokens tokens, Sentence sentence) {
    int head = firstWord(tokens, sentence.first(), sentence.last());
    for (int at = head + 1; at <= Math.min(head + 2, sentence.last() - 1); at++) {
      boolean heading =
          tokens.folded(at).equals(COLON) && !lexicon.verb(tokens.form(head)).isPresent();
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
