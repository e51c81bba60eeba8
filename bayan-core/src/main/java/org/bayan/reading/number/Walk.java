package org.bayan.reading.number;

import java.util.BitSet;
import java.util.List;
import org.bayan.text.Clitics;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/** The tokens of a text as the readers of time and number walk them; outside it nothing stands. */
public final class Walk {
  private static final List<Clitics.Variant> NONE = List.of();
  private static final String AND = "\u0648";

  private final Tokens tokens;
  private final BitSet walls = new BitSet();

  public Walk(Tokens tokens) {
    this(tokens, List.of());
  }

  /**
   * Walks a text in which some stretches are walls: what stands there is neither read nor crossed.
   *
   * @param shut the stretches
   */
  public Walk(Tokens tokens, List<Span> shut) {
    this.tokens = tokens;
    for (Span span : shut) {
      int index = tokens.indexAt(span.begin());
      while (index < tokens.size() && tokens.get(index).span().overlap(span) > 0) {
        walls.set(index++);
      }
    }
  }

  public int size() {
    return tokens.size();
  }

  public String text() {
    return tokens.text();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public String folded(int index) {
    return inside(index) ? tokens.folded(index) : "";
  }

  /** Returns the ways to read a word's front; none outside the text and for what is no word. */
  public List<Clitics.Variant> variants(int index) {
    return isWord(index) ? tokens.get(index).form().variants() : NONE;
  }

  public boolean isWord(int index) {
    return inside(index) && tokens.get(index).isWord();
  }

  public boolean isNumber(int index) {
    return inside(index) && tokens.get(index).isNumber();
  }

  public boolean isSign(int index, String signs) {
    return inside(index)
        && tokens.get(index).isSign()
        && signs.contains(tokens.get(index).folded());
  }

  public boolean inside(int index) {
    return index >= 0 && index < tokens.size() && !walls.get(index);
  }

  /** Tells whether nothing stands in print between a token and the next. */
  public boolean joined(int index) {
    return inside(index)
        && inside(index + 1)
        && tokens.get(index).span().end() == tokens.get(index + 1).span().begin();
  }

  /** Tells whether a line ends between a token and the next. */
  public boolean lineEndsAfter(int index) {
    return !inside(index) || !inside(index + 1) || tokens.gapHas(index, '\n');
  }

  /** Tells whether a tatweel stands alone after a token, as a dash that is no token. */
  public boolean dashAfter(int index) {
    return inside(index) && tokens.gapHas(index, '\u0640');
  }

  /** Returns the value of plain digits of at most nine places; -1 for anything else. */
  public int digits(int index) {
    if (!isNumber(index)) {
      return -1;
    }
    String folded = folded(index);
    if (folded.length() > 9 || !folded.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    return Integer.parseInt(folded);
  }

  /** Where to look for what "and" joins, be it joined in print too or not; -1 where none stands. */
  int afterAnd(int index) {
    String folded = folded(index);
    if (folded.equals(AND)) {
      return index + 1;
    }
    return isWord(index) && folded.startsWith(AND) && folded.length() > 2 ? index : -1;
  }

  /** Returns how many characters a token's folded form has; 0 outside the text. */
  public int length(int index) {
    return folded(index).length();
  }

  /** Returns the print from one token to the last before another. */
  public Span span(int first, int end) {
    return tokens.span(first, end - 1);
  }

  /** Returns the print of a token from after some letters that are joined to its front. */
  public Span span(int first, int taken, int end) {
    Span whole = span(first, end);
    if (taken == 0) {
      return whole;
    }
    int at = Clitics.printed(token(first).span().of(text()), taken);
    return new Span(whole.begin() + at, whole.end());
  }
}
