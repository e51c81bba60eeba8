package org.bayan.reading.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.article.Article;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;
import org.bayan.text.WordList;

/**
 * Cuts the body of an article into sentences: at full stops, question and exclamation marks that no
 * abbreviation explains, and at the end of each block.
 */
public final class SentenceCutter {
  /**
   * Print without a stop is cut after so many tokens, so that no later step grows with its square.
   */
  private static final int LONGEST = 600;

  private static final String ENDS = ".!?\u061F\u2026";
  private static final String POINT_ENDS = ":.\u061B;\u060C,";
  private static final String CLOSERS = "\u00BB\"'\u201D\u201C\u2019)]\u060C";

  private final Set<String> abbreviations =
      WordList.folded(SentenceCutter.class, "abbreviations.txt");

  /**
   * Returns the sentences of an article's body, in order.
   *
   * @param article the article
   * @param tokens its tokens
   */
  public List<Sentence> cut(Article article, Tokens tokens) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span block : article.body()) {
      cut(tokens, tokens.indexAt(block.begin()), block.end(), sentences);
    }
    return sentences;
  }

  private void cut(Tokens tokens, int from, int endOfBlock, List<Sentence> sentences) {
    int first = from;
    int at = from;
    while (at < tokens.size() && tokens.get(at).span().begin() < endOfBlock) {
      if (at > first && isPoint(tokens, at)) {
        sentences.add(new Sentence(first, at - 1));
        first = at;
      }
      boolean numbered = at == first + 1 && Points.isEnumerator(tokens, first);
      if (!numbered && endsSentence(tokens, at) || at - first >= LONGEST) {
        at = throughClosers(tokens, at, endOfBlock);
        sentences.add(new Sentence(first, at));
        first = at + 1;
      }
      at++;
    }
    if (first < at) {
      sentences.add(new Sentence(first, at - 1));
    }
  }

  /** The number of a point, behind a colon or the end of the point before: "1. … 2. …". */
  private static boolean isPoint(Tokens tokens, int at) {
    return Points.isEnumerator(tokens, at)
        && tokens.get(at - 1).isSign()
        && POINT_ENDS.contains(tokens.folded(at - 1));
  }

  private boolean endsSentence(Tokens tokens, int at) {
    Token token = tokens.get(at);
    if (!token.isSign() || ENDS.indexOf(token.folded().charAt(0)) < 0) {
      return false;
    }
    if (isLeftOut(tokens, at)) {
      return false;
    }
    boolean stop = token.folded().charAt(0) == '.';
    boolean joined = at + 1 < tokens.size() && tokens.get(at + 1).isWord() && tokens.joinsNext(at);
    return !stop || !joined && !isAbbreviation(tokens, at - 1);
  }

  /** "(...)" says that words were left out, and ends nothing. */
  private static boolean isLeftOut(Tokens tokens, int at) {
    int first = at;
    while (first > 0 && tokens.get(first).isSign() && ENDS.contains(tokens.folded(first))) {
      first--;
    }
    int last = at;
    while (last < tokens.size() - 1
        && tokens.get(last).isSign()
        && ENDS.contains(tokens.folded(last))) {
      last++;
    }
    return last - first > 2 && tokens.folded(first).equals("(") && tokens.folded(last).equals(")");
  }

  private boolean isAbbreviation(Tokens tokens, int at) {
    return at >= 0
        && tokens.get(at).isWord()
        && tokens.joinsNext(at)
        && (abbreviations.contains(tokens.folded(at)) || isInitial(tokens.folded(at)));
  }

  /** A Latin letter alone is an initial; of Arabic letters only those listed are. */
  private static boolean isInitial(String word) {
    return word.length() == 1 && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
  }

  /** Takes closing quotes, brackets and further stops into the sentence they end. */
  private static int throughClosers(Tokens tokens, int end, int endOfBlock) {
    int at = end;
    while (at + 1 < tokens.size()
        && tokens.get(at + 1).span().end() <= endOfBlock
        && tokens.get(at + 1).isSign()
        && tokens.gapAfter(at).isBlank()
        && isCloser(tokens, at + 1)) {
      at++;
    }
    return at;
  }

  private static boolean isCloser(Tokens tokens, int at) {
    char sign = tokens.folded(at).charAt(0);
    if (ENDS.indexOf(sign) >= 0) {
      return true;
    }
    return CLOSERS.indexOf(sign) >= 0 && tokens.joinsNext(at - 1);
  }
}
