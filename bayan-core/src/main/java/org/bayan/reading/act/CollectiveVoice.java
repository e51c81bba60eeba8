package org.bayan.reading.act;

import java.util.List;
import java.util.Optional;
import org.bayan.reading.Act;
import org.bayan.reading.Declaration;
import org.bayan.reading.Reading;
import org.bayan.text.Tokens;

/**
 * Tells whether a body speaks in a text, as ministers do in a communiqué, rather than one person.
 */
public final class CollectiveVoice {
  /** From this share of the declarations on, a body speaks in a text. */
  private static final double SHARE = 0.25;

  private static final int FEWEST = 3;

  /** So many of them must do more than tell. */
  private static final int FEWEST_FORMAL = 2;

  /** How far into a declaration its subject is looked for; in tokens. */
  private static final int REACH = 5;

  private CollectiveVoice() {}

  /** Tells whether a body, or "we", makes a good part of the declarations that a text reports. */
  public static boolean speaksIn(Reading reading) {
    Tokens tokens = reading.tokens();
    List<Declaration> told =
        reading.declarations().stream().filter(d -> d.cue().isPresent()).toList();
    long collective = told.stream().filter(d -> speaks(tokens, d)).count();
    long declaring = told.stream().filter(d -> speaks(tokens, d) && isFormal(tokens, d)).count();
    return collective >= FEWEST && collective >= SHARE * told.size() && declaring >= FEWEST_FORMAL
        || OfficialVoice.speaksIn(reading);
  }

  /**
   * Tells whether a text opens with what a body declares, and the body speaks again: a short report
   * has hardly more.
   *
   * @param sentences how many sentences from the start are its opening
   */
  public static boolean opens(Reading reading, int sentences) {
    if (reading.sentences().isEmpty()) {
      return false;
    }
    Tokens tokens = reading.tokens();
    int last = Math.min(sentences, reading.sentences().size()) - 1;
    int end = reading.sentences().get(last).end();
    List<Declaration> told =
        reading.declarations().stream().filter(d -> d.cue().isPresent()).toList();
    long collective = told.stream().filter(d -> speaks(tokens, d)).count();
    boolean first =
        told.stream()
            .filter(d -> d.span().begin() < end && speaks(tokens, d))
            .anyMatch(d -> d.act() != Act.STATE || isFormal(tokens, d));
    return first
        && collective >= Math.min(FEWEST_FORMAL, told.size())
        && collective >= SHARE * told.size();
  }

  private static boolean speaks(Tokens tokens, Declaration declaration) {
    ActLexicon lexicon = ActLexicon.standard();
    int first = tokens.indexAt(declaration.span().begin());
    for (int at = first; at < Math.min(first + REACH, tokens.size()); at++) {
      String word = tokens.folded(at);
      boolean plural = word.endsWith("\u0648\u0627") && lexicon.verb(word).isPresent();
      boolean ours = lexicon.verb(word).filter(ActLexicon.Verb::ours).isPresent();
      boolean many = at == first && word.endsWith("\u064A\u0646") && lexicon.verb(word).isPresent();
      if (plural
          || many
          || ours
          || lexicon.isOurUndertaking(word)
          || lexicon.is("collective", word)) {
        return true;
      }
    }
    return false;
  }

  /** A body stresses, renews, welcomes, urges; what only "said" and "pointed out" is any news. */
  private static boolean isFormal(Tokens tokens, Declaration declaration) {
    ActLexicon lexicon = ActLexicon.standard();
    int first = tokens.indexAt(declaration.span().begin());
    for (int at = first; at < Math.min(first + REACH, tokens.size()); at++) {
      Optional<ActLexicon.Verb> verb = lexicon.verb(tokens.form(at));
      if (verb.isPresent()) {
        return verb.get().role() != ActLexicon.Role.SAY
            && verb.get().role() != ActLexicon.Role.POINT;
      }
    }
    return false;
  }
}
