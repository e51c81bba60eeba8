package org.bayan.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into tokens, in order. White space, and signs nobody sees, are between tokens.
 *
 * <p>A hashtag is words: its number sign and its low lines are signs of their own, so that the
 * words in it are read like any others and print keeps them.
 *
 * @param text the text as it was ingested
 * @param list its tokens, in order; their spans do not overlap
 */
public record Tokens(String text, List<Token> list) {
  private static final WordForm NONE = WordForm.of("");

  public Tokens {
    list = List.copyOf(list);
  }

  /**
   * Cuts a text into tokens.
   *
   * @param text the text as it was ingested
   */
  public static Tokens of(String text) {
    List<Token> list = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfToken(text, at);
      if (end > at) {
        list.add(token(text, at, end));
        at = end;
      } else {
        at++;
      }
    }
    return new Tokens(text, list);
  }

  private static Token token(String text, int begin, int end) {
    char first = text.charAt(begin);
    Token.Kind kind =
        isLetter(first)
            ? Token.Kind.WORD
            : Character.isDigit(first) ? Token.Kind.NUMBER : Token.Kind.SIGN;
    return new Token(begin, end, kind, WordForm.printed(text, begin, end));
  }

  /** The end of the token that begins at a place, or the place itself where none does. */
  private static int endOfToken(String text, int begin) {
    char first = text.charAt(begin);
    int end = begin;
    if (isLetter(first)) {
      while (end < text.length()
          && (isLetter(text.charAt(end)) || Folding.isDropped(text.charAt(end)))) {
        end++;
      }
      return withoutTrailingInvisible(text, begin, end);
    }
    if (Character.isDigit(first)) {
      while (end < text.length() && (Character.isDigit(text.charAt(end)) || isJoint(text, end))) {
        end++;
      }
      return end;
    }
    boolean seen =
        !Character.isWhitespace(first)
            && !Character.isSpaceChar(first)
            && !Folding.isDropped(first)
            && !Character.isISOControl(first);
    return seen ? begin + Character.charCount(text.codePointAt(begin)) : begin;
  }

  private static int withoutTrailingInvisible(String text, int begin, int end) {
    int last = end;
    while (last > begin + 1 && Character.getType(text.charAt(last - 1)) == Character.FORMAT) {
      last--;
    }
    return last;
  }

  private static boolean isLetter(char letter) {
    return Character.isLetter(letter) && !Folding.isDropped(letter);
  }

  /** A decimal or thousands separator between two digits: . , and the Arabic ones. */
  private static boolean isJoint(String text, int at) {
    char sign = text.charAt(at);
    return (sign == '.' || sign == ',' || sign == '\u066B' || sign == '\u066C' || sign == '\u060C')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at - 1));
  }

  /** Returns the tokens that begin in a stretch of the text, in order. */
  public List<Token> in(Span stretch) {
    return list.subList(from(stretch.begin()), from(stretch.end()));
  }

  /** The index of the first token that begins at a position or after it. */
  private int from(int position) {
    int at = indexAt(position);
    return at < list.size() && list.get(at).begin() < position ? at + 1 : at;
  }

  /** Returns how many tokens there are. */
  public int size() {
    return list.size();
  }

  /** Returns the token at an index, from 0. */
  public Token get(int index) {
    return list.get(index);
  }

  /** Returns a token's folded form, or the empty string outside the text. */
  public String folded(int index) {
    return index >= 0 && index < list.size() ? list.get(index).folded() : "";
  }

  /** Returns a token's word as it is compared, or the empty word outside the text. */
  public WordForm form(int index) {
    return index >= 0 && index < list.size() ? list.get(index).form() : NONE;
  }

  /** Returns the index of the first token that ends after a position; {@link #size()} if none. */
  public int indexAt(int position) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the span in print from one token to another, both inside. */
  public Span span(int first, int last) {
    return new Span(list.get(first).begin(), list.get(last).end());
  }

  /** Returns what stands in print between a token and the next: white space, as a rule. */
  public String gapAfter(int index) {
    return text.substring(list.get(index).end(), gapEnd(index));
  }

  /** Tells whether nothing stands in print between a token and the next. */
  public boolean joinsNext(int index) {
    return list.get(index).end() == gapEnd(index);
  }

  /** Tells whether a sign stands in print between a token and the next. */
  public boolean gapHas(int index, char sign) {
    int end = gapEnd(index);
    for (int at = list.get(index).end(); at < end; at++) {
      if (text.charAt(at) == sign) {
        return true;
      }
    }
    return false;
  }

  private int gapEnd(int index) {
    return index + 1 < list.size() ? list.get(index + 1).begin() : text.length();
  }
}
