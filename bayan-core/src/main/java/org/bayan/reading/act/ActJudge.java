package org.bayan.reading.act;

import java.util.Optional;
import org.bayan.reading.Act;
import org.bayan.reading.act.ActLexicon.Operator;
import org.bayan.reading.act.ActLexicon.Role;
import org.bayan.reading.act.ActLexicon.Verb;
import org.bayan.text.Tokens;

/**
 * Judges what a clause does: by its reporting verb, by the noun that the verb governs, and by the
 * modality of what is reported. The verb alone does not decide.
 */
final class ActJudge {
  /**
   * How far behind a reporting verb its governed noun is looked for, subject included; in tokens.
   */
  private static final int REACH = 30;

  /** How far into reported content a modal or a future speaks for the whole; in tokens. */
  private static final int CONTENT_REACH = 14;

  /** How far behind a verb of admitting a merit is looked for; in tokens. */
  private static final int TRIBUTE_REACH = 4;

  /** How far behind a verb of agreeing "that" is looked for; in tokens. */
  private static final int AGREED_REACH = 8;

  private static final String ON = "\u0639\u0644\u064A";
  private static final char BEH = '\u0628';
  private static final char ALEF = '\u0627';
  private static final char YEH = '\u064A';
  private static final char TEH = '\u062A';
  private static final char WAW = '\u0648';
  private static final String COLON = ":";
  private static final String THAN = "\u0645\u0646";

  private final ActLexicon lexicon = ActLexicon.standard();
  private final Modality modality = new Modality();

  /**
   * A judgement.
   *
   * @param act what the clause does
   * @param cueFirst the first token of the words that show it; -1 where none does
   * @param cueLast the last token of those words
   * @param content the first token of what is declared
   */
  record Judgement(Act act, int cueFirst, int cueLast, int content) {
    Judgement as(Act other) {
      return new Judgement(other, cueFirst, cueLast, content);
    }

    boolean isShown() {
      return cueFirst >= 0;
    }
  }

  /**
   * Judges a clause.
   *
   * @param tokens the article's tokens
   * @param clause the clause
   */
  Judgement judge(Tokens tokens, Clause clause) {
    if (clause.trigger().isEmpty()) {
      return withoutTrigger(tokens, clause);
    }
    int trigger = clause.trigger().get();
    if (clause.verb().isEmpty()) {
      Optional<Operator> named = lexicon.operator(tokens.folded(trigger));
      if (named.isPresent()) {
        return new Judgement(named.get().act(), trigger, trigger, trigger);
      }
      if (lexicon.isUndertaking(tokens.folded(trigger))) {
        return new Judgement(Act.COMMIT, trigger, trigger, trigger);
      }
      return modality
          .judge(tokens, trigger, clause.last(), trigger, trigger)
          .orElse(new Judgement(Act.STATE, trigger, trigger, Math.min(trigger + 1, clause.last())));
    }
    return byVerb(tokens, clause, trigger, clause.verb().get());
  }

  private Judgement byVerb(Tokens tokens, Clause clause, int trigger, Verb verb) {
    if (verb.future() && verb.role() != Role.ACT) {
      return new Judgement(Act.COMMIT, trigger, trigger, Math.min(trigger + 1, clause.last()));
    }
    if (verb.role() == Role.ACT) {
      return byFixedVerb(tokens, clause, trigger, verb);
    }
    Optional<Judgement> decided =
        governed(tokens, clause, trigger, verb).or(() -> nested(tokens, clause, trigger, verb));
    if (decided.isPresent()) {
      return decided.get();
    }
    return modality
        .judge(tokens, trigger + 1, clause.last(), trigger, trigger)
        .or(() -> verb.role() == Role.SAY ? purpose(tokens, clause, trigger) : Optional.empty())
        .orElseGet(() ->
            new Judgement(
                unsettled(tokens, clause, trigger, verb),
                trigger,
                trigger,
                modality.contentAfter(tokens, trigger, clause.last())));
  }

  /** "Said that they welcome", "said: we welcome": what is told has a verb of its own. */
  private Optional<Judgement> nested(Tokens tokens, Clause clause, int trigger, Verb verb) {
    if (verb.role() != Role.SAY && verb.role() != Role.STRESS) {
      return Optional.empty();
    }
    int end = Math.min(clause.last() - 1, trigger + CONTENT_REACH);
    for (int at = trigger + 1; at <= end; at++) {
      String sign = tokens.get(at).isSign() ? tokens.folded(at) : "";
      boolean quoted = !sign.isEmpty() && Homographs.OPENERS.contains(sign);
      boolean opens = lexicon.is("contentOwn", tokens.folded(at)) || sign.equals(COLON) || quoted;
      int first = Modality.pastSigns(tokens, at + 1, clause.last());
      Optional<Verb> told =
          lexicon
              .verb(tokens.folded(first))
              .filter(v -> opens && isTold(v))
              .filter(v -> !quoted || isFirstPerson(tokens.folded(first), v));
      if (told.isPresent()) {
        return Optional.of(byVerb(tokens, clause, first, told.get()));
      }
    }
    return Optional.empty();
  }

  /** Of a quotation only what is said of oneself is the speaker's act: "we call on". */
  private static boolean isFirstPerson(String word, Verb verb) {
    return verb.ours() || verb.form() == ActLexicon.Form.IMPERFECT && word.charAt(0) == ALEF;
  }

  private static boolean isTold(Verb verb) {
    return verb.form().isFinite() && !verb.ambiguous() && verb.role() != Role.SAY;
  }

  /** Verbs whose act is their own, but for the few that a particle turns. */
  private Judgement byFixedVerb(Tokens tokens, Clause clause, int trigger, Verb verb) {
    int content = modality.contentAfter(tokens, trigger, clause.last());
    boolean agreed = verb.act() == Act.COMMIT && verb.form().isFinite();
    if (agreed) {
      for (int at = trigger + 1; at <= Math.min(trigger + AGREED_REACH, clause.last()); at++) {
        if (lexicon.is("content", tokens.folded(at))) {
          return modality
              .judge(tokens, at + 1, clause.last(), trigger, trigger)
              .orElse(
                  new Judgement(
                      !lexicon.is("agreeing", verb.lemma())
                              || isUndertaken(tokens, at, clause.last())
                          ? Act.COMMIT
                          : Act.STATE,
                      trigger,
                      trigger,
                      content));
        }
      }
    }
    boolean warned =
        verb.act() == Act.URGE
            && clause.last() > trigger + 1
            && tokens.folded(trigger + 1).equals(THAN)
            && lexicon.is("content", tokens.folded(trigger + 2));
    if (warned) {
      return modality
          .judge(tokens, trigger + 2, clause.last(), trigger, trigger)
          .orElse(new Judgement(Act.REGRET, trigger, trigger, content));
    }
    return new Judgement(verb.act(), trigger, trigger, content);
  }

  /**
   * "Agreed that they meet" against "agreed that the road is long": behind "that" stands a verb of
   * what is to be done, or something of which something is said.
   */
  private static boolean isUndertaken(Tokens tokens, int that, int last) {
    int at = Modality.pastSigns(tokens, that + 1, last);
    String word = tokens.folded(at);
    boolean masdar = word.length() > 4 && word.charAt(word.length() - 2) == YEH;
    return tokens.folded(that).length() <= 2
        && !word.isEmpty()
        && "\u064A\u062A\u0646".indexOf(word.charAt(0)) >= 0
        && !(word.charAt(0) == TEH && masdar);
  }

  /** The act of the first deciding noun that the verb governs, if one stands before any "that". */
  private Optional<Judgement> governed(Tokens tokens, Clause clause, int trigger, Verb verb) {
    boolean praised =
        verb.role() == Role.POINT && isPraise(tokens, trigger, verb)
            || verb.role() == Role.GRANT && isTribute(tokens, trigger, clause.last());
    if (praised) {
      return Optional.of(new Judgement(Act.WELCOME, trigger, trigger + 1, trigger + 1));
    }
    int end = Math.min(clause.last(), trigger + REACH);
    for (int at = trigger + 1; at <= end; at++) {
      String word = tokens.folded(at);
      if (lexicon.is("content", word)) {
        return Optional.empty();
      }
      if (lexicon.is("relative", word) && !word.equals(THAN)) {
        at = behindRelative(tokens, at, end);
        continue;
      }
      if (!tokens.get(at).isWord()) {
        if (verb.role() == Role.SAY && word.equals(COLON)) {
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
    if (!verb.lemma().equals("\u0646\u0648\u0647")) {
      return false;
    }
    for (int at = trigger + 1; at <= Math.min(trigger + TRIBUTE_REACH, tokens.size() - 1); at++) {
      String word = tokens.folded(at);
      if (lexicon.is("content", word) || lexicon.is("government", word)) {
        return false;
      }
      if (word.length() > 2 && word.charAt(0) == BEH && !lexicon.isFrame(word)) {
        return lexicon
            .operator(word)
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

  private Act unsettled(Tokens tokens, Clause clause, int trigger, Verb verb) {
    if (verb.role() != Role.STRESS) {
      return verb.act();
    }
    for (int at = trigger + 1; at <= Math.min(clause.last(), trigger + REACH); at++) {
      if (lexicon.is("content", tokens.folded(at))) {
        return Act.STATE;
      }
      boolean demanded = at > trigger + 1 && tokens.folded(at - 1).equals(ON);
      if (demanded) {
        return verb.act() == Act.URGE || lexicon.isAction(tokens.folded(at)) ? Act.URGE : Act.STATE;
      }
    }
    return Act.STATE;
  }

  /** A clause that no reporting verb opens: its modality, or the noun of an act inside it. */
  private Judgement withoutTrigger(Tokens tokens, Clause clause) {
    int first = clause.first();
    if (Modality.isOn(tokens.folded(first)) && modality.isCharge(tokens, first, clause.last())) {
      return new Judgement(Act.URGE, first, first, Math.min(first + 1, clause.last()));
    }
    Optional<Judgement> modal =
        modality.judge(tokens, clause.first(), clause.last(), clause.first(), clause.first());
    if (modal.isPresent()) {
      return modal.get();
    }
    return purpose(tokens, clause, clause.first())
        .orElse(new Judgement(Act.STATE, -1, -1, clause.first()));
  }

  /** "Met to reaffirm their resolve": the noun of a verb of stress, and what it governs. */
  private Optional<Judgement> purpose(Tokens tokens, Clause clause, int behind) {
    for (int at = behind + 1; at < clause.last(); at++) {
      Optional<Verb> masdar =
          lexicon
              .verb(tokens.folded(at))
              .filter(v -> v.form() == ActLexicon.Form.MASDAR && v.role() == Role.STRESS);
      if (masdar.isPresent()) {
        Optional<Judgement> governed = governed(tokens, clause, at, masdar.get());
        if (governed.isPresent()) {
          return governed;
        }
      }
    }
    return Optional.empty();
  }
}
