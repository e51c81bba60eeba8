package org.bayan.reading.act;

import java.util.Optional;
import org.bayan.reading.Act;
import org.bayan.reading.act.ActLexicon.Operator;
import org.bayan.reading.act.ActLexicon.Role;
import org.bayan.reading.act.ActLexicon.Verb;
import org.bayan.text.Tokens;
import org.bayan.text.WordForm;

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

  /** How far behind a body its verb is looked for; in tokens. */
  private static final int DOER_REACH = 6;

  /** How far behind a verb of agreeing "that" is looked for; in tokens. */
  private static final int AGREED_REACH = 8;

  private static final int SHORTEST_ABSTRACT = 5;
  private static final String ON = "\u0639\u0644\u064A";
  private static final char BEH = '\u0628';
  private static final char ALEF = '\u0627';
  private static final char YEH = '\u064A';
  private static final char TEH = '\u062A';
  private static final String COLON = ":";
  private static final String THAN = "\u0645\u0646";

  private final ActLexicon lexicon = ActLexicon.standard();
  private final Modality modality = new Modality();
  private final Government government = new Government();

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
      Optional<Operator> named = lexicon.operator(tokens.form(trigger));
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
        government
            .of(tokens, clause, trigger, verb)
            .or(() -> nested(tokens, clause, trigger, verb));
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
      boolean opens = lexicon.is("contentOwn", tokens.form(at)) || sign.equals(COLON) || quoted;
      int first = Modality.pastSigns(tokens, at + 1, clause.last());
      Optional<Verb> told =
          lexicon
              .verb(tokens.form(first))
              .filter(v -> opens && isTold(v))
              .filter(v -> !quoted || isFirstPerson(tokens.folded(first), v));
      if (told.isPresent()) {
        return Optional.of(byVerb(tokens, clause, first, told.get()));
      }
    }
    return toldOfBody(tokens, clause, trigger, Math.min(clause.last() - 1, trigger + REACH));
  }

  /** "Said that the ministers agreed": the body of which it is told acts by its own verb. */
  private Optional<Judgement> toldOfBody(Tokens tokens, Clause clause, int trigger, int end) {
    int that = trigger + 1;
    while (that <= end && !lexicon.is("content", tokens.form(that))) {
      that++;
    }
    int doer = Modality.pastSigns(tokens, that + 1, clause.last());
    WordForm who = tokens.form(doer);
    if (that > end || !lexicon.isSpeaker(who) || lexicon.is("particle", who)) {
      return Optional.empty();
    }
    for (int at = doer + 1; at <= Math.min(doer + DOER_REACH, clause.last() - 1); at++) {
      String word = tokens.folded(at);
      boolean governing = tokens.folded(at + 1).indexOf(BEH) == 0;
      Optional<Verb> told =
          lexicon
              .verb(word)
              .filter(v -> v.form().isFinite() && v.role() != Role.SAY)
              .filter(v -> !v.ambiguous() || governing);
      if (told.isPresent() && !lexicon.isJoined(word)) {
        return Optional.of(byVerb(tokens, clause, at, told.get()));
      }
      if (!tokens.get(at).isWord()
          || lexicon.is("relative", word)
          || lexicon.is("particle", word)) {
        return Optional.empty();
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
        if (lexicon.is("content", tokens.form(at))) {
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
            && lexicon.is("content", tokens.form(trigger + 2));
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

  private Act unsettled(Tokens tokens, Clause clause, int trigger, Verb verb) {
    if (verb.role() != Role.STRESS) {
      return isDirected(tokens, clause, trigger, verb) ? Act.URGE : verb.act();
    }
    for (int at = trigger + 1; at <= Math.min(clause.last(), trigger + REACH); at++) {
      if (lexicon.is("content", tokens.form(at))) {
        return Act.STATE;
      }
      boolean demanded = at > trigger + 1 && tokens.folded(at - 1).equals(ON);
      if (demanded) {
        return lexicon.isAction(tokens.folded(at))
                || verb.act() == Act.URGE && !isFact(tokens.folded(at))
            ? Act.URGE
            : Act.STATE;
      }
    }
    return Act.STATE;
  }

  /** "Directed that solutions be found": the particle beh and a noun of action. */
  private boolean isDirected(Tokens tokens, Clause clause, int trigger, Verb verb) {
    if (!lexicon.is("directing", verb.lemma())) {
      return false;
    }
    for (int at = trigger + 1; at <= Math.min(trigger + TRIBUTE_REACH, clause.last()); at++) {
      String word = tokens.folded(at);
      if (word.length() > 2 && word.charAt(0) == BEH && lexicon.isAction(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Stressed the Lebanese-ness of", "the right to": nothing that anybody could do. */
  private boolean isFact(String word) {
    return lexicon.is("fact", word)
        || word.length() > SHORTEST_ABSTRACT && word.endsWith("\u064A\u0647");
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

  /** "Closed by stressing": the noun of a reporting verb behind the particle beh. */
  private Optional<Verb> byMasdar(Tokens tokens, int at) {
    String word = tokens.folded(at);
    boolean by = word.length() > SHORTEST_ABSTRACT && word.charAt(0) == BEH;
    return by && lexicon.is("government", tokens.form(at + 1))
        ? lexicon.verb(word.substring(1)).filter(v -> v.form() == ActLexicon.Form.MASDAR)
        : Optional.empty();
  }

  /** "Met to reaffirm their resolve": the noun of a verb of stress, and what it governs. */
  private Optional<Judgement> purpose(Tokens tokens, Clause clause, int behind) {
    for (int at = behind + 1; at < clause.last(); at++) {
      Optional<Verb> masdar =
          lexicon
              .verb(tokens.form(at))
              .filter(v -> v.form() == ActLexicon.Form.MASDAR && v.role() == Role.STRESS);
      Optional<Verb> by = byMasdar(tokens, at);
      if (by.isPresent()) {
        return Optional.of(byVerb(tokens, clause, at, by.get()));
      }
      if (masdar.isPresent()) {
        Optional<Judgement> governed = government.of(tokens, clause, at, masdar.get());
        if (governed.isPresent()) {
          return governed;
        }
      }
    }
    return Optional.empty();
  }
}
