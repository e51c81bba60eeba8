package org.bayan.reading.act;

import java.util.Optional;
import org.bayan.reading.Act;
import org.bayan.reading.act.ActJudge.Judgement;
import org.bayan.reading.act.ActLexicon.Operator;
import org.bayan.text.Tokens;
import org.bayan.text.WordForm;

/**
 * Judges by what is inside a clause, whoever reports it: modals, futures, and the preposition that
 * charges somebody with something.
 */
final class Modality {
  /** How far into reported content a modal or a future speaks for the whole; in tokens. */
  private static final int CONTENT_REACH = 14;

  /** How far behind a reporting verb "that" is looked for; in tokens. */
  private static final int REACH = 30;

  /** How far behind "on" the charge is looked for; in tokens. */
  private static final int CHARGE_REACH = 8;

  private static final int SHORTEST_DENIED = 3;
  private static final char NOON = '\u0646';
  private static final String ON = "\u0639\u0644\u064A";

  private final ActLexicon lexicon = ActLexicon.standard();

  /** Modality inside reported content, or in a clause that reports nothing. */
  Optional<Judgement> judge(Tokens tokens, int from, int last, int cueFirst, int trigger) {
    int end = Math.min(last, from + CONTENT_REACH);
    boolean reported = trigger < from;
    if (reported) {
      Optional<Judgement> charged = charged(tokens, from, last, cueFirst, trigger);
      if (charged.isPresent()) {
        return charged;
      }
    }
    for (int at = from; at <= end; at++) {
      boolean lesser = at > from && isLesser(tokens.form(at - 1));
      Optional<Operator> modal =
          lexicon.modal(tokens, at).filter(m -> !lesser || ActLexicon.isCall(m));
      boolean unreal = at > 0 && lexicon.is("unreal", tokens.form(at - 1));
      boolean undertakes =
          !lesser && !unreal && undertakes(tokens, at, reported) || refuses(tokens, at);
      if (modal.isPresent() || undertakes) {
        Act act = modal.map(Operator::act).orElse(Act.COMMIT);
        int content = undertakes ? at : contentAfter(tokens, reported ? trigger : at, last);
        return Optional.of(new Judgement(act, reported ? cueFirst : at, at, content));
      }
    }
    return regretful(tokens, from, last, reported ? cueFirst : -1, trigger);
  }

  /** "Said that on (somebody it is) to (do)": the preposition alone demands. */
  private Optional<Judgement> charged(
      Tokens tokens, int from, int last, int cueFirst, int trigger) {
    int end = Math.min(last, from + CONTENT_REACH);
    for (int at = from; at < end; at++) {
      boolean told = lexicon.is("content", tokens.form(at));
      if (told && tokens.folded(at + 1).equals(ON) && isCharge(tokens, at + 1, end)) {
        return Optional.of(
            new Judgement(Act.URGE, cueFirst, at + 1, contentAfter(tokens, trigger, last)));
      }
    }
    return Optional.empty();
  }

  static boolean isOn(String word) {
    return word.equals(ON) || word.equals("\u0648" + ON);
  }

  boolean isCharge(Tokens tokens, int on, int last) {
    for (int at = on + 2; at <= Math.min(on + CHARGE_REACH, last); at++) {
      if (lexicon.is("charge", tokens.form(at))) {
        return true;
      }
    }
    return false;
  }

  /** Behind "who" or "if" a modal speaks of a lesser thing; behind "that" it does not. */
  private boolean isLesser(WordForm before) {
    return lexicon.is("relative", before) && !lexicon.is("content", before);
  }

  private boolean undertakes(Tokens tokens, int at, boolean reported) {
    String word = tokens.folded(at);
    return reported && lexicon.isUndertaking(word)
        || lexicon.isOurUndertaking(word)
        || lexicon.isTheirUndertaking(word, tokens.folded(at + 1));
  }

  /** "We will never": the future denied in the first person. */
  private boolean refuses(Tokens tokens, int at) {
    String word = tokens.folded(at);
    return word.length() > SHORTEST_DENIED
        && lexicon.is("never", tokens.form(at - 1))
        && (word.charAt(0) == NOON || lexicon.is("selfNever", tokens.form(at - 2)));
  }

  private Optional<Judgement> regretful(
      Tokens tokens, int from, int last, int cueFirst, int trigger) {
    for (int at = from; at <= last; at++) {
      Optional<Operator> modal = lexicon.modal(tokens, at);
      if (modal.filter(m -> m.act() == Act.REGRET).isPresent()) {
        return Optional.of(
            new Judgement(
                Act.REGRET,
                cueFirst >= 0 ? cueFirst : at,
                at,
                contentAfter(tokens, trigger, last)));
      }
    }
    return Optional.empty();
  }

  /**
   * The first token of what is declared: behind "that" where the clause has it before any relative;
   * else behind the speaker and the preposition of the verb.
   */
  int contentAfter(Tokens tokens, int trigger, int last) {
    int end = Math.min(last, trigger + REACH);
    for (int at = trigger + 1; at < end && !lexicon.is("relativePronoun", tokens.form(at)); at++) {
      if (lexicon.is("content", tokens.form(at))) {
        return pastSigns(tokens, at + 1, last);
      }
    }
    int at = trigger + 1;
    while (at < last && (tokens.get(at).isSign() || lexicon.isFrame(tokens.form(at)))) {
      boolean preposition = lexicon.is("government", tokens.form(at));
      at++;
      if (preposition) {
        break;
      }
    }
    return pastSigns(tokens, at, last);
  }

  static int pastSigns(Tokens tokens, int from, int last) {
    int at = from;
    while (at < last && tokens.get(at).isSign()) {
      at++;
    }
    return Math.min(at, last);
  }
}
