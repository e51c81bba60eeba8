package org.bayan.reading;

import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * Tells whether a body speaks in a text, as ministers do in a communiqué, rather than one person.
 */
public final class CollectiveVoice {
  /** From this share of the declarations on, a body speaks in a text. */
  private static final double SHARE = 0.25;

  private static final int FEWEST = 3;

  /** How far into a declaration its subject is looked for; in tokens. */
  private static final int REACH = 5;

  private CollectiveVoice() {}

  /** Tells whether a body, or "we", makes a good part of the declarations that a text reports. */
  public static boolean speaksIn(Reading reading) {
    long collective =
        reading.declarations().stream().filter(d -> speaksIn(reading.tokens(), d)).count();
    long told = reading.declarations().stream().filter(d -> d.cue().isPresent()).count();
    return collective >= FEWEST && collective >= SHARE * told || OfficialVoice.speaksIn(reading);
  }

  private static boolean speaksIn(Tokens tokens, Declaration declaration) {
    if (declaration.cue().isEmpty()) {
      return false;
    }
    ActLexicon lexicon = ActLexicon.standard();
    Span span = declaration.span();
    int first = tokens.indexAt(span.begin());
    for (int at = first; at < Math.min(first + REACH, tokens.size()); at++) {
      String word = tokens.folded(at);
      boolean plural = word.endsWith("\u0648\u0627") && lexicon.verb(word).isPresent();
      boolean ours = lexicon.verb(word).filter(ActLexicon.Verb::ours).isPresent();
      if (plural || ours || lexicon.isOurUndertaking(word) || lexicon.is("collective", word)) {
        return true;
      }
    }
    return false;
  }
}
