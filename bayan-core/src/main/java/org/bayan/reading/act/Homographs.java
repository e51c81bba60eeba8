package org.bayan.reading.act;

import org.bayan.reading.act.ActLexicon.Role;
import org.bayan.reading.act.ActLexicon.Verb;
import org.bayan.text.Tokens;
import org.bayan.text.WordForm;

/**
 * Tells whether letters that may be a verb of reporting are one where they stand: "demanded" or
 * "student", "went on to say" or "followed".
 */
final class Homographs {
  /** How far behind a verb what it reports is looked for, subject included; in tokens. */
  private static final int REACH = 12;

  private static final int OBJECT_REACH = 6;
  private static final String ON = "\u0639\u0644\u064A";
  private static final String COLON = ":";
  private static final char BEH = '\u0628';

  /** The marks that open a quotation; the straight one closes as well. */
  static final String OPENERS = "\u00AB\"\u201C\u201D\u2039\u201E";

  private final ActLexicon lexicon = ActLexicon.standard();

  /**
   * Tells whether a form is another verb, or none, by the words that stand behind it.
   *
   * @param tokens the article's tokens
   * @param at the form's index
   * @param verb the form
   */
  boolean isOther(Tokens tokens, int at, Verb verb) {
    if (lexicon.is("toldOnly", verb.lemma())) {
      return !tells(tokens, at);
    }
    if (lexicon.is("otherWithOn", verb.lemma())) {
      return hasOn(tokens, at);
    }
    if (lexicon.is("onlyWithPromise", verb.lemma())) {
      return !has("promise", tokens, at);
    }
    if (lexicon.is("onlyWithBlame", verb.lemma())) {
      return !has("blame", tokens, at);
    }
    return lexicon.is("onlyWithOn", verb.lemma()) && !hasOn(tokens, at);
  }

  /** "On" stands behind it, and not in "took upon himself". */
  private boolean hasOn(Tokens tokens, int verb) {
    for (int at = verb + 1; at < Math.min(verb + OBJECT_REACH, tokens.size()); at++) {
      if (!tokens.get(at).isWord()) {
        return false;
      }
      if (tokens.folded(at).equals(ON)) {
        return !lexicon.is("burden", tokens.form(at + 1));
      }
    }
    return false;
  }

  /** "Cut a promise": the object is what makes the verb an undertaking. */
  private boolean has(String object, Tokens tokens, int verb) {
    for (int at = verb + 1; at < Math.min(verb + OBJECT_REACH, tokens.size()); at++) {
      if (lexicon.is(object, tokens.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** Behind a verb of continuing stand words that are told: a colon, a quotation, "that". */
  private boolean tells(Tokens tokens, int verb) {
    for (int at = verb + 1; at < Math.min(verb + REACH, tokens.size()); at++) {
      String word = tokens.folded(at);
      boolean opens =
          word.equals(COLON)
              || tokens.get(at).isSign() && OPENERS.contains(word)
              || lexicon.is("told", tokens.form(at))
              || lexicon.is("content", tokens.form(at));
      if (opens) {
        return true;
      }
      if (tokens.get(at).isSign() && ".\u060C\u061B".contains(word)
          || lexicon.is("relativePronoun", tokens.form(at))) {
        return false;
      }
    }
    return false;
  }

  /**
   * Tells whether an ambiguous form at a boundary is a verb.
   *
   * @param tokens the article's tokens
   * @param at the form's index
   * @param verb the form
   * @param linked whether a conjunction, or the sentence's beginning, stands before it
   * @param joined whether "and" is joined to it
   * @param head whether it opens the sentence
   */
  boolean isVerb(Tokens tokens, int at, Verb verb, boolean linked, boolean joined, boolean head) {
    return !verb.ambiguous()
        || linked && isFollowedBySubject(tokens, at, verb)
        || linked && isGoverning(tokens, at)
        || linked && lexicon.is("toldOnly", verb.lemma())
        || linked && (verb.role() == Role.SAY || verb.role() == Role.POINT) && reports(tokens, at)
        || head && joined && verb.role() == Role.ACT && isFollowedByNoun(tokens, at);
  }

  /**
   * Tells whether an ambiguous form amid a sentence is a verb: only a body behind it makes it one.
   */
  boolean isVerbAmid(Tokens tokens, int at, Verb verb) {
    return !verb.ambiguous() || !lexicon.is("strict", verb.lemma()) && isBody(tokens.form(at + 1));
  }

  private boolean isBody(WordForm word) {
    return lexicon.isFrame(word) && !lexicon.is("particle", word);
  }

  /** A homograph is taken for a verb only where somebody stands behind it who can speak. */
  private boolean isFollowedBySubject(Tokens tokens, int at, Verb verb) {
    WordForm next = tokens.form(at + 1);
    return lexicon.is("strict", verb.lemma())
        ? lexicon.is("content", next) || lexicon.is("speaker", next)
        : lexicon.isSpeaker(next) || lexicon.is("content", next);
  }

  /** Behind "and" and a comma, a homograph with an object or a preposition is a verb as well. */
  private boolean isGoverning(Tokens tokens, int at) {
    String next = tokens.folded(at + 1);
    return next.length() > 2 && next.charAt(0) == BEH || lexicon.is("governed", next);
  }

  /** "That" stands behind it before anything else ends what it governs. */
  private boolean reports(Tokens tokens, int verb) {
    for (int at = verb + 1; at < Math.min(verb + REACH, tokens.size()); at++) {
      WordForm word = tokens.form(at);
      if (lexicon.is("content", word)) {
        return true;
      }
      if (tokens.get(at).isSign() || lexicon.is("relative", word)) {
        return false;
      }
    }
    return false;
  }

  /** News begins a sentence with its verb, so a noun behind it is the subject. */
  private boolean isFollowedByNoun(Tokens tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).isWord()
        && !lexicon.is("particle", tokens.form(at + 1))
        && !lexicon.is("relative", tokens.form(at + 1));
  }
}
