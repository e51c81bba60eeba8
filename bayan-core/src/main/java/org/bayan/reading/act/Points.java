package org.bayan.reading.act;

import java.util.Optional;
import org.bayan.reading.Act;
import org.bayan.reading.act.ActJudge.Judgement;
import org.bayan.reading.act.ActLexicon.Operator;
import org.bayan.reading.act.ActLexicon.Role;
import org.bayan.reading.act.ActLexicon.Verb;
import org.bayan.text.Tokens;

/**
 * The points of a list under one frame: "stressed the following: 1. rejecting … 2. welcoming …". A
 * point that a noun of action opens does what that noun does, or else what its frame does.
 *
 * <p>It goes along an article from sentence to sentence and remembers the frame that is open.
 */
final class Points {
  private static final String BULLETS = "\u2022*-\u2013\u2014\u00B7\u25AA\u25CF\u25CB\u25E6\u2023";
  private static final String COLON = ":";

  private final ActLexicon lexicon = ActLexicon.standard();
  private final ActJudge judge;
  private Optional<Judgement> frame = Optional.empty();
  private Optional<Verb> frameVerb = Optional.empty();

  Points(ActJudge judge) {
    this.judge = judge;
  }

  /** Tells whether a sentence only announces a list: "stressed the following points:". */
  boolean announces(Tokens tokens, Sentence sentence) {
    if (!opens(tokens, sentence)) {
      return false;
    }
    for (int at = sentence.first(); at < sentence.last(); at++) {
      if (lexicon.is("following", tokens.form(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Tokens tokens, Sentence sentence) {
    return tokens.folded(sentence.last()).equals(COLON);
  }

  /**
   * Returns what the first clause of a sentence does as a point of the list that is open; empty
   * where it is none, or has a verb of its own.
   *
   * @param tokens the article's tokens
   * @param sentence the sentence
   * @param clause its first clause
   */
  Optional<Judgement> judge(Tokens tokens, Sentence sentence, Clause clause) {
    boolean marked = isMarked(tokens, sentence);
    if (frame.isEmpty() && !marked) {
      return Optional.empty();
    }
    int first = firstWord(tokens, sentence);
    boolean own =
        clause.verb().filter(v -> v.form().isFinite() && !v.ambiguous()).isPresent()
            && clause.trigger().filter(t -> t <= first + 2).isPresent();
    Optional<Judgement> judged = own ? Optional.empty() : byNoun(tokens, clause, first, marked);
    boolean goesOn = marked || judged.isPresent() || own && frame.isPresent();
    if (!goesOn) {
      close();
    }
    return judged;
  }

  /**
   * Opens the frame that a sentence leaves open at its end, if it leaves one.
   *
   * @param tokens the article's tokens
   * @param sentence the sentence
   * @param last its last clause
   * @param judgement what that does
   */
  void follow(Tokens tokens, Sentence sentence, Clause last, Judgement judgement) {
    if (opens(tokens, sentence) && last.verb().isPresent()) {
      frame = Optional.of(judgement);
      frameVerb = last.verb();
    }
  }

  private void close() {
    frame = Optional.empty();
    frameVerb = Optional.empty();
  }

  /** Tells whether a number, a bullet or an ordinal stands before the sentence. */
  private boolean isMarked(Tokens tokens, Sentence sentence) {
    String first = tokens.folded(sentence.first());
    return isEnumerator(tokens, sentence.first())
        || tokens.get(sentence.first()).isSign() && BULLETS.contains(first)
        || lexicon.is("ordinal", first) && tokens.get(sentence.first() + 1).isSign();
  }

  /**
   * Tells whether a token is the number of a point: of one or two digits, with a stop, a dash or a
   * bracket behind it, and words behind that.
   */
  static boolean isEnumerator(Tokens tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).isNumber()
        && tokens.folded(at).length() <= 2
        && tokens.get(at + 1).isSign()
        && ".-\u2013\u2014)/:".contains(tokens.folded(at + 1))
        && tokens.get(at + 2).isWord();
  }

  private Optional<Judgement> byNoun(Tokens tokens, Clause clause, int first, boolean marked) {
    String word = tokens.folded(first);
    if (first > clause.last()) {
      return Optional.empty();
    }
    Optional<Verb> verb = lexicon.verb(word);
    if (verb.isPresent()) {
      Clause led =
          new Clause(clause.first(), clause.last(), Optional.of(first), verb, clause.joined());
      return Optional.of(judge.judge(tokens, led));
    }
    Optional<Operator> operator = lexicon.operator(tokens.form(first));
    if (operator.isPresent()) {
      return Optional.of(shown(operator.get().act(), first));
    }
    Optional<Operator> governed = lexicon.operator(tokens.form(first + 1));
    boolean felt =
        governed.filter(o -> o.act() == Act.WELCOME || o.act() == Act.REGRET).isPresent();
    if (felt && lexicon.isAction(word)) {
      return Optional.of(shown(governed.orElseThrow().act(), first));
    }
    return marked || lexicon.isAction(word)
        ? inherited(word).map(act -> shown(act, first))
        : Optional.empty();
  }

  /** What the frame makes of a point that says nothing of its act. */
  private Optional<Act> inherited(String word) {
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    Act act = frame.get().act();
    if (act == Act.COMMIT || act == Act.URGE) {
      return Optional.of(act);
    }
    boolean demanded =
        lexicon.isAction(word) && frameVerb.filter(v -> v.role() == Role.STRESS).isPresent();
    return demanded ? Optional.of(Act.URGE) : Optional.empty();
  }

  private static Judgement shown(Act act, int at) {
    return new Judgement(act, at, at, at);
  }

  private int firstWord(Tokens tokens, Sentence sentence) {
    int at = sentence.first();
    while (at < sentence.last()
        && (!tokens.get(at).isWord() || lexicon.is("ordinal", tokens.form(at)))) {
      at++;
    }
    return at;
  }
}
