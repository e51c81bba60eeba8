package org.bayan.reading.act;

import java.util.Optional;
import org.bayan.reading.Declaration;
import org.bayan.reading.act.ActLexicon.Form;
import org.bayan.reading.act.ActLexicon.Verb;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.bayan.text.WordForm;

/**
 * Who speaks in a declaration as far as grammar tells: by what stands around its reporting verb.
 * Names are not known here; whoever knows them looks at {@code doer}.
 *
 * @param kind what stands as the doer
 * @param doer where it stands; empty at the declaration's begin where nobody does
 * @param earlier whether it was said before what is reported: "had said"
 */
public record Attribution(Kind kind, Span doer, boolean earlier) {
  /** What stands as the doer of a reporting verb. */
  public enum Kind {
    /** The text itself, or those who speak as a body: "the statement", "the ministers". */
    BODY,
    /** Anybody else who is called by an office or otherwise definite. */
    ANYBODY,
    /** A word that is a doer only if it is a name. */
    PERHAPS,
    /** Nobody: Arabic leaves out the one who goes on. */
    SAME,
    /** "We". */
    OURS,
    /** No verb tells: the clause asserts by itself. */
    NOBODY
  }

  /** How far into a declaration its reporting verb is looked for; in tokens. */
  private static final int REACH = 14;

  /** How many words a doer may have, titles included. */
  private static final int LONGEST_DOER = 14;

  private static final String HAD = "\u0643\u0627\u0646";
  private static final String DONE = "\u0642\u062F";
  private static final String STOP = ".";
  private static final String BY = "\u0645\u0646";
  private static final String HASH = "#";
  private static final String COLON = ":";
  private static final char BEH = '\u0628';

  /**
   * Reads who speaks in a declaration.
   *
   * @param tokens the article's tokens
   * @param declaration the declaration
   */
  public static Attribution of(Tokens tokens, Declaration declaration) {
    Span span = declaration.span();
    ActLexicon lexicon = ActLexicon.standard();
    int first = tokens.indexAt(span.begin());
    int end = tokens.indexAt(span.end() - 1);
    boolean earlier = isHad(tokens.folded(first)) || isHad(tokens.folded(first + 1));
    if (isSource(lexicon, tokens, first)) {
      return new Attribution(Kind.BODY, tokens.get(first + 1).span(), false);
    }
    if (tokens.folded(first).equals(DONE)) {
      return hadDone(lexicon, tokens, first);
    }
    Span nowhere = new Span(span.begin(), span.begin());
    int cue = declaration.cue().map(c -> tokens.indexAt(c.end() - 1)).orElse(-1);
    int verb = verbAt(lexicon, tokens, first, Math.min(cue, first + REACH));
    if (lexicon.is("contentAgain", tokens.form(first))) {
      return new Attribution(Kind.SAME, nowhere, earlier);
    }
    if (verb < 0) {
      return new Attribution(Kind.NOBODY, nowhere, false);
    }
    int had = isHad(tokens.folded(first)) ? first : first + 1;
    int holder = earlier ? lastOfDoer(lexicon, tokens, had + 1, verb - 1) : had;
    if (holder > had) {
      return new Attribution(kind(lexicon, tokens, had + 1), tokens.span(had + 1, holder), true);
    }
    Optional<Verb> found = lexicon.verb(tokens.form(verb));
    if (found.filter(Verb::ours).isPresent() || lexicon.isOurUndertaking(tokens.folded(verb))) {
      return new Attribution(Kind.OURS, nowhere, earlier);
    }
    boolean plural = isPlural(tokens.folded(verb));
    if (found.filter(v -> v.form() == Form.PARTICIPLE).isPresent()) {
      return new Attribution(Kind.SAME, nowhere, earlier);
    }
    int last = lastOfDoer(lexicon, tokens, verb + 1, Math.min(end, verb + LONGEST_DOER));
    if (last > verb && !plural) {
      return new Attribution(kind(lexicon, tokens, verb + 1), tokens.span(verb + 1, last), earlier);
    }
    return before(lexicon, tokens, first, verb, earlier)
        .orElse(new Attribution(Kind.SAME, nowhere, earlier));
  }

  /** A verb before its doer is singular; one with a plural ending has left its doer out. */
  private static boolean isPlural(String verb) {
    return verb.endsWith("\u0648\u0627") || verb.endsWith("\u0648\u0646");
  }

  /** "The general had ... said", cut behind a comma: the doer stands behind "had". */
  private static Attribution hadDone(ActLexicon lexicon, Tokens tokens, int done) {
    for (int at = done - 1; at >= Math.max(0, done - REACH); at--) {
      if (isHad(tokens.folded(at))) {
        return new Attribution(kind(lexicon, tokens, at + 1), tokens.span(at + 1, done - 1), true);
      }
      if (tokens.folded(at).equals(STOP)) {
        break;
      }
    }
    Span nowhere = new Span(tokens.get(done).span().begin(), tokens.get(done).span().begin());
    return new Attribution(Kind.SAME, nowhere, false);
  }

  /** The doer that stands before its verb: "while the council said". */
  private static Optional<Attribution> before(
      ActLexicon lexicon, Tokens tokens, int first, int verb, boolean earlier) {
    int at = first;
    while (at < verb
        && (lexicon.is("connective", tokens.form(at))
            || lexicon.is("contrast", tokens.form(at))
            || lexicon.is("content", tokens.form(at))
            || isHad(tokens.folded(at)))) {
      at++;
    }
    int last = lastOfDoer(lexicon, tokens, at, verb - 1);
    return at < verb && last == verb - 1 && canSpeak(lexicon, tokens.form(at))
        ? Optional.of(new Attribution(kind(lexicon, tokens, at), tokens.span(at, last), earlier))
        : Optional.empty();
  }

  /** Tells whether a word may begin a doer before its verb: it is definite, or an office. */
  private static boolean canSpeak(ActLexicon lexicon, WordForm word) {
    return lexicon.isSpeaker(word) && !lexicon.is("particle", word)
        || word.folded().startsWith("\u0627\u0644");
  }

  private static Kind kind(ActLexicon lexicon, Tokens tokens, int at) {
    if (lexicon.is("collective", tokens.form(at))) {
      return Kind.BODY;
    }
    return canSpeak(lexicon, tokens.form(at)) ? Kind.ANYBODY : Kind.PERHAPS;
  }

  private static boolean isHad(String word) {
    return word.startsWith(HAD, word.startsWith("\u0648") ? 1 : 0) && word.length() <= 5;
  }

  /** "According to the statement": the text is named as the source. */
  private static boolean isSource(ActLexicon lexicon, Tokens tokens, int first) {
    String next = tokens.folded(first + 1);
    return first + 1 < tokens.size()
        && lexicon.is("source", tokens.form(first))
        && (lexicon.is("collective", next)
            || next.length() > 2 && lexicon.is("collective", next.substring(1)));
  }

  private static int verbAt(ActLexicon lexicon, Tokens tokens, int first, int last) {
    for (int at = first; at <= last; at++) {
      String word = tokens.folded(at);
      boolean verb = lexicon.verb(word).filter(v -> v.form() != Form.MASDAR).isPresent();
      boolean lesser = at > first && lexicon.is("relativePronoun", tokens.form(at - 1));
      boolean tells = verb || lexicon.isUndertaking(word);
      if (tells && !lesser && lexicon.modal(tokens, at).isEmpty()) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The last token of whoever stands from a place on: up to what the verb governs; before the place
   * where nobody stands there.
   */
  private static int lastOfDoer(ActLexicon lexicon, Tokens tokens, int from, int last) {
    int at = from;
    while (at <= last && !endsDoer(lexicon, tokens, at, from)) {
      at++;
    }
    while (at > from && tokens.get(at - 1).isSign()) {
      at--;
    }
    return at - 1;
  }

  private static boolean endsDoer(ActLexicon lexicon, Tokens tokens, int at, int from) {
    String word = tokens.folded(at);
    WordForm form = tokens.form(at);
    boolean governed =
        word.length() > 2 && word.charAt(0) == BEH && !lexicon.is("collective", form) && at > from;
    return governed
        || at == from && (word.equals(BY) || lexicon.is("told", form))
        || lexicon.is("government", form)
        || lexicon.is("circumstance", form)
        || lexicon.is("content", form)
        || lexicon.is("relative", form) && !word.equals(BY)
        || at == from && lexicon.is("particle", form)
        || lexicon.operator(form).isPresent()
        || tokens.get(at).isSign()
            && (word.equals(COLON)
                || Homographs.OPENERS.contains(word)
                || at == from && !word.equals(HASH));
  }
}
