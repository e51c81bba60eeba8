package org.bayan.reading.act;

import java.util.Optional;
import org.bayan.reading.Act;
import org.bayan.reading.act.ActJudge.Judgement;
import org.bayan.reading.act.ActLexicon.Operator;
import org.bayan.reading.act.ActLexicon.Role;
import org.bayan.reading.act.ActLexicon.Verb;
import org.bayan.text.Tokens;
import org.bayan.text.WordForm;

/** What a reporting verb governs: the noun behind it that decides the act. */
final class Government {
  /**
   * How far behind a reporting verb its governed noun is looked for, subject included; in tokens.
   */
  private static final int REACH = 30;

  /** How far behind a verb of admitting a merit is looked for; in tokens. */
  private static final int TRIBUTE_REACH = 4;

  private static final String ANNOUNCE = "\u0627\u0639\u0644\u0646";
  private static final String ON = "\u0639\u0644\u064A";
  private static final String THAN = "\u0645\u0646";
  private static final String COLON = ":";
  private static final char BEH = '\u0628';
  private static final char WAW = '\u0648';

  private final ActLexicon lexicon = ActLexicon.standard();

  /** The act of the first deciding noun that the verb governs, if one stands before any "that". */
  Optional<Judgement> of(Tokens tokens, Clause clause, int trigger, Verb verb) {
    boolean praised =
        verb.role() == Role.POINT && isPraise(tokens, trigger, verb)
            || verb.role() == Role.GRANT && isTribute(tokens, trigger, clause.last());
    if (praised) {
      return Optional.of(new Judgement(Act.WELCOME, trigger, trigger + 1, trigger + 1));
    }
    int end = Math.min(clause.last(), trigger + REACH);
    for (int at = trigger + 1; at <= end; at++) {
      WordForm word = tokens.form(at);
      if (lexicon.is("content", word)) {
        return Optional.empty();
      }
      if (lexicon.is("relative", word) && !word.folded().equals(THAN)) {
        at = behindRelative(tokens, at, end);
        continue;
      }
      if (!tokens.get(at).isWord()) {
        if (verb.role() == Role.SAY && word.folded().equals(COLON)) {
          return Optional.empty();
        }
        continue;
      }
      Optional<Operator> operator = lexicon.operator(word);
      if (operator.isPresent() && governs(verb, operator.get(), tokens, at)) {
        return Optional.of(
            new Judgement(operator.get().act(), trigger, at, Math.min(at, clause.last())));
      }
    }
    return Optional.empty();
  }

  /** A relative clause between the verb and its object reaches to the next comma. */
  private static int behindRelative(Tokens tokens, int at, int end) {
    int behind = at;
    while (behind < end && !tokens.get(behind).isSign()) {
      behind++;
    }
    return behind;
  }

  private boolean governs(Verb verb, Operator operator, Tokens tokens, int at) {
    if (operator.strength() < 0) {
      return verb.role() == Role.CARRY && verb.lemma().folded().equals(ANNOUNCE);
    }
    return switch (verb.role()) {
      case SAY, POINT ->
          (operator.act() == Act.URGE || operator.act() == Act.REGRET)
              && !tokens.folded(at - 1).equals(THAN)
              && tokens.folded(at).charAt(0) != WAW;
      case GRANT -> operator.act() == Act.COMMIT && isOwned(tokens, at);
      case STRESS -> operator.act() != Act.COMMIT || verb.act() != Act.URGE || isOwned(tokens, at);
      case CARRY, ACT -> true;
    };
  }

  /** "Stressed their commitment": the noun has the speaker's pronoun on it. */
  private static boolean isOwned(Tokens tokens, int at) {
    String word = tokens.folded(at);
    return word.endsWith("\u0647\u0645")
        || word.endsWith("\u0647\u0627")
        || word.endsWith("\u0646\u0627")
        || word.endsWith("\u0647") && !tokens.get(at).span().of(tokens.text()).endsWith("\u0629");
  }

  /** "Commended (something)": a verb of pointing whose object has the particle beh. */
  private boolean isPraise(Tokens tokens, int trigger, Verb verb) {
    if (!verb.lemma().folded().equals("\u0646\u0648\u0647")) {
      return false;
    }
    for (int at = trigger + 1; at <= Math.min(trigger + TRIBUTE_REACH, tokens.size() - 1); at++) {
      String word = tokens.folded(at);
      if (lexicon.is("content", tokens.form(at)) || lexicon.is("government", tokens.form(at))) {
        return false;
      }
      if (word.length() > 2 && word.charAt(0) == BEH && !lexicon.isFrame(tokens.form(at))) {
        return lexicon
            .operator(tokens.form(at))
            .filter(o -> o.act() == Act.URGE || o.act() == Act.REGRET)
            .isEmpty();
      }
    }
    return false;
  }

  /** "Recognizes the sacrifices": admitting a merit is praise. */
  private boolean isTribute(Tokens tokens, int trigger, int last) {
    for (int at = trigger + 1; at <= Math.min(trigger + TRIBUTE_REACH, last); at++) {
      String word = tokens.folded(at);
      if (lexicon.is("content", word) || word.equals(ON)) {
        return false;
      }
      if (lexicon.isMerit(word)) {
        return true;
      }
    }
    return false;
  }
}
