package org.bayan.text;

import java.util.Objects;

/**
 * A word, a number or a sign of a text, with its place in print.
 *
 * @param begin where it begins in the text; from 0
 * @param end where it ends, after {@code begin}
 * @param kind what it is
 * @param form as it is compared
 */
public record Token(int begin, int end, Kind kind, WordForm form) {
  /** What a token is. */
  public enum Kind {
    /** Letters, with their vowel signs and tatweel. */
    WORD,
    /** Digits, with a separator of decimals or thousands between them. */
    NUMBER,
    /** Any other character that prints, alone: punctuation, a bracket, a number sign. */
    SIGN
  }

  public Token {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException(
          "a token has a letter or more, but this one is [" + begin + ", " + end + ")");
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(form, "form");
  }

  /** Returns where it stands in the text. */
  public Span span() {
    return new Span(begin, end);
  }

  /** Returns it as it is compared, by {@link Folding}; a number's digits are 0 to 9. */
  public String folded() {
    return form.folded();
  }

  /** Tells whether this is a word. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Tells whether this is a number in digits. */
  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Tells whether this is a sign. */
  public boolean isSign() {
    return kind == Kind.SIGN;
  }
}
