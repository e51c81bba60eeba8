package org.bayan.alignment;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.Span;
import org.bayan.text.Stemmer;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/**
 * The words of a passage as they are compared: signs left out, each with its folded form and stem.
 *
 * @param list the words, in order
 */
public record Words(List<Word> list) {
  /**
   * A word.
   *
   * @param span where it stands in the article's text
   * @param folded its folded form
   * @param bare the folded form without joined particles and article
   * @param stem its stem; a number's digits
   */
  public record Word(Span span, String folded, String bare, String stem) {}

  public Words {
    list = List.copyOf(list);
  }

  /**
   * Returns the words at a span of a text.
   *
   * @param tokens the text's tokens
   * @param span where the passage stands
   */
  public static Words of(Tokens tokens, Span span) {
    Stemmer stemmer = Stemmer.standard();
    List<Word> list = new ArrayList<>();
    for (int at = tokens.indexAt(span.begin()); at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.span().begin() >= span.end()) {
        break;
      }
      if (token.isWord()) {
        String folded = token.folded();
        list.add(
            new Word(token.span(), folded, stemmer.withoutParticles(folded), stemmer.stem(folded)));
      } else if (token.isNumber()) {
        list.add(new Word(token.span(), token.folded(), token.folded(), token.folded()));
      }
    }
    return new Words(list);
  }

  /** Returns how many words there are. */
  public int size() {
    return list.size();
  }

  /** Returns the word at an index, from 0. */
  public Word get(int index) {
    return list.get(index);
  }
}
