package org.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.Folding;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/**
 * A line of an article's text that has something in it, without the white space around it.
 *
 * @param span where it stands in the article's text
 * @param print what it says
 * @param tokens its words and signs, at their places in the article's text
 * @param words its words and numbers, folded, in order
 * @param blankAfter whether a blank line or the end follows
 */
record Line(Span span, String print, List<Token> tokens, List<String> words, boolean blankAfter) {
  private static final String FINAL_STOPS = ".\u06D4\u061F?!\u2026";
  private static final String CLOSERS = "\"'\u00BB\u201D\u201C\u2019)]}";

  Line {
    words = List.copyOf(words);
  }

  /**
   * Returns the line at a span of a text.
   *
   * @param text the article's text, cut into tokens
   * @param span where the line stands in it, without white space around it
   * @param blankAfter whether a blank line or the end follows
   */
  static Line of(Tokens text, Span span, boolean blankAfter) {
    List<Token> tokens = text.in(span);
    return new Line(span, span.of(text.text()), tokens, words(tokens), blankAfter);
  }

  /** Returns the words and numbers among tokens, folded. */
  static List<String> words(List<Token> tokens) {
    List<String> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      if (!token.isSign()) {
        words.add(token.folded());
      }
    }
    return words;
  }

  /** Returns the lines of a text that have something in them, in order. */
  static List<Line> all(Tokens tokens) {
    String text = tokens.text();
    List<Line> lines = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfLine(text, at);
      Span span = trimmed(text, at, end);
      if (hasPrint(text, span)) {
        lines.add(of(tokens, span, isBlank(text, end)));
      }
      at = end + 1;
    }
    return lines;
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBreak(char letter) {
    return letter == '\n'
        || letter == '\r'
        || letter == '\u2028'
        || letter == '\u2029'
        || letter == '\u0085'
        || letter == '\f'
        || letter == '\u000B';
  }

  /** Whether the line after a break, if any, is blank; a carriage return and line feed are one. */
  private static boolean isBlank(String text, int breakAt) {
    int from = breakAt + 1;
    if (breakAt < text.length()
        && text.charAt(breakAt) == '\r'
        && from < text.length()
        && text.charAt(from) == '\n') {
      from++;
    }
    if (from >= text.length()) {
      return true;
    }
    return !hasPrint(text, trimmed(text, from, endOfLine(text, from)));
  }

  /** Returns a stretch of a text without the white space at its ends. */
  static Span trimmed(String text, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && isSpace(text.charAt(first))) {
      first++;
    }
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  private static boolean isSpace(char letter) {
    return Character.isWhitespace(letter)
        || Character.isSpaceChar(letter)
        || letter == '\u0085'
        || letter == '\uFEFF'
        || letter == '\u200B';
  }

  /** Tells whether anything in a stretch can be seen. */
  static boolean hasPrint(String text, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      char letter = text.charAt(i);
      if (!isSpace(letter) && !Folding.isDropped(letter) && !Character.isISOControl(letter)) {
        return true;
      }
    }
    return false;
  }

  /** Returns where its word or number of an index begins, counted from the line's begin. */
  int beginOf(int word) {
    int seen = 0;
    for (Token token : tokens) {
      if (!token.isSign() && seen++ == word) {
        return token.begin() - span.begin();
      }
    }
    throw new IllegalArgumentException(
        "a line of " + size() + " words and numbers has none at " + word);
  }

  /** Returns how many words and numbers it has. */
  int size() {
    return words.size();
  }

  /** Returns its words with one space between. */
  String folded() {
    return String.join(" ", words);
  }

  /** Tells whether it ends as a sentence does; two dots are a headline's, not a full stop. */
  boolean endsSentence() {
    int last = print.length() - 1;
    while (last > 0 && (CLOSERS.indexOf(print.charAt(last)) >= 0 || isSpace(print.charAt(last)))) {
      last--;
    }
    if (last < 0 || FINAL_STOPS.indexOf(print.charAt(last)) < 0) {
      return false;
    }
    return !(print.charAt(last) == '.' && last > 0 && print.charAt(last - 1) == '.');
  }

  /** Tells whether it ends with a full stop, which a headline has not. */
  boolean endsWithStop() {
    int last = print.length() - 1;
    while (last > 0 && (CLOSERS.indexOf(print.charAt(last)) >= 0 || isSpace(print.charAt(last)))) {
      last--;
    }
    boolean stop = last >= 0 && (print.charAt(last) == '.' || print.charAt(last) == '\u06D4');
    return stop && !(last > 0 && print.charAt(last - 1) == '.');
  }

  /** Tells whether its words are some words twice over, as a caption and its picture's name are. */
  boolean saysItselfTwice() {
    int half = words.size() / 2;
    return half > 0
        && words.size() % 2 == 0
        && words.subList(0, half).equals(words.subList(half, words.size()));
  }
}
