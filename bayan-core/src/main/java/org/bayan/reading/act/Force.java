package org.bayan.reading.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.bayan.text.WordList;

/**
 * How strongly a wording binds: the strongest demand in it, and the phrases that let it go.
 *
 * @param strength 5 for "must", 4 for "is obliged", 3 for "is necessary", 2 for "is needed", 1 for
 *     "matters"; 0 where no word demands
 * @param demand the word that is strongest; empty at the wording's start where none is
 * @param hedges the phrases that let it go ("as appropriate"), in order
 */
public record Force(int strength, Span demand, List<Span> hedges) {
  private static final Set<String> HEDGES = WordList.folded(Force.class, "hedges.txt");
  private static final Set<String> SCOPES = WordList.folded(Force.class, "scope.txt");
  private static final int LONGEST_PHRASE = 4;

  public Force {
    hedges = List.copyOf(hedges);
  }

  /**
   * Weighs a wording.
   *
   * @param tokens the article's tokens
   * @param span the wording
   */
  public static Force of(Tokens tokens, Span span) {
    ActLexicon lexicon = ActLexicon.standard();
    int strength = 0;
    Span demand = new Span(span.begin(), span.begin());
    List<Span> hedges = new ArrayList<>();
    for (int at = tokens.indexAt(span.begin());
        at < tokens.size() && tokens.get(at).span().begin() < span.end();
        at++) {
      int found = strengthAt(lexicon, tokens, at);
      if (found > strength) {
        strength = found;
        demand = tokens.get(at).span();
      }
      int length = phrase(HEDGES, tokens, at);
      if (length > 0) {
        hedges.add(tokens.span(at, at + length - 1));
      }
    }
    return new Force(strength, demand, hedges);
  }

  /** Tells whether words open by naming a group or a case: "in particular", "including". */
  public static boolean opensScope(Tokens tokens, Span span) {
    return phrase(SCOPES, tokens, tokens.indexAt(span.begin())) > 0;
  }

  private static int strengthAt(ActLexicon lexicon, Tokens tokens, int at) {
    int noun = lexicon.operator(tokens.form(at)).map(ActLexicon.Operator::strength).orElse(0);
    int modal = lexicon.modal(tokens, at).map(ActLexicon.Operator::strength).orElse(0);
    return Math.max(noun, modal);
  }

  /** How many tokens from one on make a listed phrase; 0 where they make none. */
  private static int phrase(Set<String> phrases, Tokens tokens, int from) {
    StringBuilder joined = new StringBuilder();
    int longest = 0;
    for (int length = 1; length <= LONGEST_PHRASE && from + length <= tokens.size(); length++) {
      joined.append(length == 1 ? "" : "_").append(tokens.folded(from + length - 1));
      if (phrases.contains(joined.toString())) {
        longest = length;
      }
    }
    return longest;
  }
}
