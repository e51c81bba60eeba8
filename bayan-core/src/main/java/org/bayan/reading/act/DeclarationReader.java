package org.bayan.reading.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.reading.Act;
import org.bayan.reading.Declaration;
import org.bayan.reading.act.ActJudge.Judgement;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the declarations of an article: its sentences cut into clauses, each judged, those too
 * short to stand joined to their neighbour.
 *
 * <p>In an official text, and in a report of one, a sentence without a reporting verb is what the
 * institution asserts; in ordinary news it is the reporter's, and no declaration.
 */
public final class DeclarationReader {
  /** A clause with fewer words of content than this is joined to its neighbour. */
  private static final int FEWEST_WORDS = 4;

  /** The same for a clause that a verb of its own opens behind a comma. */
  private static final int FEWEST_WORDS_OF_VERB = 2;

  /** The share of sentences with a group's reporting verb from which a text carries a statement. */
  private static final double STATEMENT_SHARE = 0.25;

  /** Below this share of two clauses that only "and" parts, the shorter one is no unit. */
  private static final double LESSER_PART = 0.3;

  private static final String SEMICOLON = "\u061B";
  private static final int SHORTEST_WORD = 3;

  private final ActLexicon lexicon = ActLexicon.standard();
  private final SentenceCutter sentences = new SentenceCutter();
  private final ClauseCutter clauses = new ClauseCutter();
  private final ActJudge judge = new ActJudge();

  private record Judged(Clause clause, Judgement judgement) {}

  /**
   * Returns the declarations of an article, in order; their spans do not overlap. Speakers and
   * topics are not yet settled.
   *
   * @param article the article
   * @param tokens its tokens
   */
  public List<Declaration> read(Article article, Tokens tokens) {
    List<Sentence> cut = sentences.cut(article, tokens);
    List<List<Judged>> judged = new ArrayList<>();
    Points points = new Points(judge);
    for (Sentence sentence : cut) {
      judged.add(asPoint(tokens, sentence, points, joined(tokens, judged(tokens, sentence))));
    }
    boolean statement = carriesStatement(tokens, judged);
    List<Boolean> quoted = Quotations.goingOn(tokens, cut);
    List<Declaration> declarations = new ArrayList<>();
    boolean told = false;
    for (int at = 0; at < judged.size(); at++) {
      int before = declarations.size();
      // What goes on inside a quotation is told by whoever opened it.
      told &= quoted.get(at);
      for (Judged one : judged.get(at)) {
        declaration(tokens, one, statement || told, declarations).ifPresent(declarations::add);
      }
      told |= declarations.size() > before;
    }
    return declarations;
  }

  /** A sentence that announces a list is no declaration; a point of one does what its noun does. */
  private List<Judged> asPoint(
      Tokens tokens, Sentence sentence, Points points, List<Judged> parts) {
    Judged first = parts.get(0);
    Judged last = parts.get(parts.size() - 1);
    List<Judged> kept = new ArrayList<>(parts);
    points
        .judge(tokens, sentence, first.clause())
        .ifPresent(judgement -> kept.set(0, new Judged(first.clause(), judgement)));
    points.follow(tokens, sentence, last.clause(), last.judgement());
    return points.announces(tokens, sentence) ? kept.subList(0, kept.size() - 1) : kept;
  }

  private List<Judged> judged(Tokens tokens, Sentence sentence) {
    List<Judged> judged = new ArrayList<>();
    for (Clause clause : clauses.cut(tokens, sentence)) {
      Judged before = judged.isEmpty() ? null : judged.get(judged.size() - 1);
      Judged next = goingOn(tokens, before, new Judged(clause, judge.judge(tokens, clause)));
      boolean sameDeed =
          before != null && clause.joined() && before.judgement().act() == next.judgement().act();
      if (sameDeed && before != null && isLesserPart(tokens, before, next)) {
        judged.set(judged.size() - 1, merged(before, next, before));
      } else {
        judged.add(next);
      }
    }
    return judged;
  }

  /**
   * Of two clauses that do the same and that only "and" parts, a much shorter one is an
   * afterthought and no unit of its own.
   */
  private boolean isLesserPart(Tokens tokens, Judged before, Judged next) {
    int one = before.clause().last() - before.clause().first() + 1;
    int other = next.clause().last() - next.clause().first() + 1;
    return Math.min(one, other) < LESSER_PART * (one + other)
        || words(tokens, before) < FEWEST_WORDS
        || words(tokens, next) < FEWEST_WORDS;
  }

  /** "Undertook to do this, and to do that": what goes on with "that" does what its verb did. */
  private Judged goingOn(Tokens tokens, @Nullable Judged before, Judged next) {
    Clause clause = next.clause();
    boolean goesOn =
        before != null
            && clause.verb().isEmpty()
            && clause.trigger().filter(t -> lexicon.is("contentAgain", tokens.form(t))).isPresent()
            && next.judgement().act() == Act.STATE
            && (before.judgement().act() == Act.COMMIT || before.judgement().act() == Act.URGE);
    if (!goesOn || before == null) {
      return next;
    }
    boolean fixed = before.clause().verb().filter(v -> v.role() == ActLexicon.Role.ACT).isPresent();
    return fixed ? new Judged(clause, next.judgement().as(before.judgement().act())) : next;
  }

  /** Joins clauses too short to stand: the first to the one behind, any other to the one before. */
  private List<Judged> joined(Tokens tokens, List<Judged> parts) {
    List<Judged> kept = new ArrayList<>(parts);
    int at = 0;
    while (kept.size() > 1 && at < kept.size()) {
      if (words(tokens, kept.get(at)) >= fewest(tokens, kept.get(at).clause())) {
        at++;
        continue;
      }
      int left = at == 0 ? 0 : at - 1;
      Judged before = kept.get(left);
      Judged after = kept.remove(left + 1);
      boolean weighsMore = words(tokens, after) > words(tokens, before);
      kept.set(left, merged(before, after, weighsMore ? after : before));
      at = left;
    }
    return kept;
  }

  private boolean isFuture(Tokens tokens, Clause clause) {
    return clause.trigger().filter(t -> lexicon.isUndertaking(tokens.folded(t))).isPresent();
  }

  private int fewest(Tokens tokens, Clause clause) {
    boolean own = clause.verb().map(v -> v.form() != ActLexicon.Form.MASDAR).orElse(false);
    boolean acts =
        clause
            .verb()
            .filter(v -> v.role() == ActLexicon.Role.ACT && v.form().isFinite() && !v.ambiguous())
            .isPresent();
    if (clause.joined()) {
      return FEWEST_WORDS;
    }
    if (tokens.folded(clause.first() - 1).equals(SEMICOLON)) {
      return FEWEST_WORDS_OF_VERB;
    }
    return acts ? 1 : own || isFuture(tokens, clause) ? FEWEST_WORDS_OF_VERB : FEWEST_WORDS;
  }

  private static Judged merged(Judged before, Judged after, Judged ruling) {
    Clause whole = ruling.clause();
    Clause clause =
        new Clause(
            before.clause().first(),
            after.clause().last(),
            whole.trigger(),
            whole.verb(),
            before.clause().joined());
    return new Judged(clause, ruling.judgement());
  }

  private int words(Tokens tokens, Judged judged) {
    int words = 0;
    for (int at = judged.judgement().content(); at <= judged.clause().last(); at++) {
      Token token = tokens.get(at);
      boolean counts =
          token.isWord()
              && token.folded().length() >= SHORTEST_WORD
              && !lexicon.isFrame(token.form());
      words += counts ? 1 : 0;
    }
    return words;
  }

  /** Tells whether most of what a text reports is said by a group, or by "us". */
  private boolean carriesStatement(Tokens tokens, List<List<Judged>> sentences) {
    int collective = 0;
    for (List<Judged> sentence : sentences) {
      for (Judged one : sentence) {
        if (isCollective(tokens, one.clause())) {
          collective++;
          break;
        }
      }
    }
    return collective >= 2 && collective >= STATEMENT_SHARE * sentences.size();
  }

  private boolean isCollective(Tokens tokens, Clause clause) {
    if (clause.trigger().isEmpty()) {
      return false;
    }
    int trigger = clause.trigger().get();
    boolean ours =
        clause
            .verb()
            .map(ActLexicon.Verb::ours)
            .orElse(lexicon.isOurUndertaking(tokens.folded(trigger)));
    boolean plural = tokens.folded(trigger).endsWith("\u0648\u0627");
    boolean group = lexicon.is("collective", tokens.form(Math.min(trigger + 1, clause.last())));
    return ours || plural || group;
  }

  private Optional<Declaration> declaration(
      Tokens tokens, Judged judged, boolean statement, List<Declaration> before) {
    Clause clause = trimmed(tokens, judged.clause());
    Judgement judgement = judged.judgement();
    if (clause.trigger().isEmpty() && !judgement.isShown()) {
      boolean told = statement || isSourced(tokens, clause);
      if (!told || words(tokens, judged) < FEWEST_WORDS || isEvent(tokens, clause)) {
        return Optional.empty();
      }
    }
    Span span = tokens.span(clause.first(), clause.last());
    int content = Math.min(Math.max(judgement.content(), clause.first()), clause.last());
    boolean goesOn = !before.isEmpty() && lexicon.is("continuation", tokens.form(clause.first()));
    Act act = goesOn ? before.get(before.size() - 1).act() : judgement.act();
    Optional<Span> cue =
        judgement.isShown() && !goesOn ? Optional.of(cue(tokens, judgement)) : Optional.empty();
    return Optional.of(
        new Declaration(
            span, act, cue, tokens.span(content, clause.last()), Optional.empty(), List.of()));
  }

  /** The words of the cue: the verb and what it governs where they stand close, else the verb. */
  private static Span cue(Tokens tokens, Judgement judgement) {
    boolean close = judgement.cueLast() - judgement.cueFirst() <= 3;
    return close
        ? tokens.span(judgement.cueFirst(), judgement.cueLast())
        : tokens.get(judgement.cueLast()).span();
  }

  /** "According to the statement": the clause names the body, or its text, as its source. */
  private boolean isSourced(Tokens tokens, Clause clause) {
    if (!lexicon.is("source", tokens.form(clause.first()))) {
      return false;
    }
    for (int at = clause.first() + 1; at <= Math.min(clause.first() + 3, clause.last()); at++) {
      String word = tokens.folded(at);
      if (lexicon.is("collective", word)
          || word.length() > 2 && lexicon.is("collective", word.substring(1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isEvent(Tokens tokens, Clause clause) {
    int end = Math.min(clause.first() + 2, clause.last());
    for (int at = clause.first(); at <= end; at++) {
      String word = tokens.folded(at);
      String bare = lexicon.startsWithConjunction(word) ? word.substring(1) : word;
      if (lexicon.is("event", word) || lexicon.is("event", bare)) {
        return true;
      }
    }
    return false;
  }

  /** Leaves out quotation marks and dashes before a clause. */
  private static Clause trimmed(Tokens tokens, Clause clause) {
    int first = clause.first();
    while (first < clause.last() && tokens.get(first).isSign()) {
      first++;
    }
    return clause.withFirst(first, clause.joined());
  }
}
