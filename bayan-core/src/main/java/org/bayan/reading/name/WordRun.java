package org.bayan.reading.name;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.bayan.text.Clitics;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;
import org.bayan.text.WordForm;
import org.bayan.text.WordMark;
import org.jspecify.annotations.Nullable;

/**
 * The words and numbers of a text without its signs, with how firmly each is parted from the one
 * before. Names are read along it, so that quotation marks and the signs of a hashtag do not stand
 * in their way.
 */
public final class WordRun {
  /** How a word is parted from the one before. */
  public enum Gap {
    /** By white space, the signs of a hashtag, or a hyphen between letters. */
    NONE,
    /** By quotation marks or brackets. */
    QUOTE,
    /** By a comma. */
    COMMA,
    /** By other punctuation, a line break, or the text's begin. */
    BREAK
  }

  private static final String QUOTES =
      "\"'()[]{}\u00AB\u00BB\u201C\u201D\u201E\u201F\u2018\u2019\u2039\u203A\u02EE\uFD3E\uFD3F";
  private static final String TAG = "#_@";
  private static final String COMMAS = ",\u060C";

  /** The preposition "on" folds to the first name Ali, but print tells them apart. */
  private static final String ALI = "\u0639\u0644\u064A";

  private static final String IN = "\u0641\u064A";

  /** A governor, or in print with alif at its end "and to". */
  private static final String GOVERNOR = "\u0648\u0627\u0644\u064A";

  /** What may be joined to the front of "on": and, then. */
  private static final String ANDS = "\u0648\u0641";

  private static final char YEH = '\u064A';

  static final String ON = "\u0639\u0644\u0649";

  private static final WordForm PRINTED_ON = WordForm.of(ON);

  /** Of such a word the last yeh, as it is printed, may tell something. */
  private static final WordMark IS_SHORT_IN_YEH = new WordMark(WordRun::isShortInYeh);

  private final Tokens tokens;
  private final WordForm[] words;
  private final @Nullable Found[] kept;
  private final BitSet known = new BitSet();
  private final int[] index;
  private final Gap[] gaps;
  private final String[] opening;
  private boolean hasOn;
  private boolean hasDotlessYeh;

  private WordRun(Tokens tokens, WordForm[] words, int[] index, Gap[] gaps, String[] opening) {
    this.tokens = tokens;
    this.words = words;
    this.index = index;
    this.gaps = gaps;
    this.opening = opening;
    this.kept = new Found[index.length];
  }

  /** Returns the words of a text. */
  public static WordRun of(Tokens tokens) {
    int size = 0;
    for (Token token : tokens.list()) {
      size += token.isSign() ? 0 : 1;
    }
    WordRun run =
        new WordRun(tokens, new WordForm[size], new int[size], new Gap[size], new String[size]);
    run.fill();
    return run;
  }

  private void fill() {
    Gap gap = Gap.BREAK;
    String signs = "";
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > 0 && startsLine(i)) {
        gap = Gap.BREAK;
      }
      if (token.isSign()) {
        gap = wider(gap, gapOf(tokens, i));
        signs = signs.isEmpty() ? token.folded() : signs + token.folded();
      } else {
        index[at] = i;
        gaps[at] = gap;
        opening[at] = signs;
        words[at++] = evenedOut(token);
        gap = Gap.NONE;
        signs = "";
      }
    }
  }

  /**
   * A word as it is compared, unless it is "on", which print tells from Ali, or "and to", which
   * print tells from a governor.
   */
  private WordForm evenedOut(Token token) {
    WordForm form = token.form();
    if (!IS_SHORT_IN_YEH.of(form) || !isPrintedWithAlif(token)) {
      return form;
    }
    String folded = form.folded();
    boolean on =
        folded.endsWith(ALI) && (folded.length() == 3 || ANDS.indexOf(folded.charAt(0)) >= 0);
    hasOn |= on;
    hasDotlessYeh |= folded.equals(IN);
    return on ? PRINTED_ON : folded.equals(GOVERNOR) ? WordForm.of(folded.substring(1)) : form;
  }

  private static boolean isShortInYeh(String folded) {
    int last = folded.length() - 1;
    return last >= 1 && last <= 3 && folded.charAt(last) == YEH;
  }

  private boolean isPrintedWithAlif(Token token) {
    for (int at = token.span().end() - 1; at >= token.span().begin(); at--) {
      if (tokens.text().charAt(at) == '\u0649') {
        return true;
      }
    }
    return false;
  }

  private boolean startsLine(int i) {
    int end = tokens.get(i).begin();
    for (int at = tokens.get(i - 1).end(); at < end; at++) {
      if (tokens.text().charAt(at) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static Gap wider(Gap one, Gap other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static Gap gapOf(Tokens tokens, int i) {
    String sign = tokens.folded(i);
    if (TAG.contains(sign)) {
      return Gap.NONE;
    }
    if (QUOTES.contains(sign)) {
      return Gap.QUOTE;
    }
    if (COMMAS.contains(sign)) {
      return Gap.COMMA;
    }
    boolean hyphen = sign.equals("-") && i > 0;
    boolean tight = hyphen && tokens.gapAfter(i - 1).isEmpty() && tokens.gapAfter(i).isEmpty();
    return tight ? Gap.NONE : Gap.BREAK;
  }

  /** Returns the ways to read a word's front. */
  public List<Clitics.Variant> variants(int i) {
    return i < 0 || i >= words.length ? List.of() : words[i].variants();
  }

  /** Returns a word as it is compared. */
  WordForm form(int i) {
    return words[i];
  }

  /** Returns the known name at a word, looked for once. */
  @Nullable Found keep(int i, IntFunction<@Nullable Found> find) {
    if (!known.get(i)) {
      known.set(i);
      kept[i] = find.apply(i);
    }
    return kept[i];
  }

  /** Tells whether the text prints "on" so that it cannot be read as Ali. */
  boolean hasOn() {
    return hasOn;
  }

  /** Tells whether the text prints the last yeh without its dots, as papers of Egypt do. */
  boolean hasDotlessYeh() {
    return hasDotlessYeh;
  }

  /** Returns how many words and numbers there are. */
  public int size() {
    return index.length;
  }

  /** Returns a word's folded form, or the empty string outside. */
  public String folded(int i) {
    return i < 0 || i >= words.length ? "" : words[i].folded();
  }

  /** Tells whether a place holds a word, rather than a number or nothing. */
  public boolean isWord(int i) {
    return i >= 0 && i < index.length && tokens.get(index[i]).isWord();
  }

  /** Returns how a word is parted from the one before; a break outside. */
  public Gap gap(int i) {
    return i >= 0 && i < gaps.length ? gaps[i] : Gap.BREAK;
  }

  /** Returns the signs between a word and the one before. */
  String signsBefore(int i) {
    return i >= 0 && i < opening.length ? opening[i] : "";
  }

  /** Tells whether signs before a word end with an opening quotation mark. */
  static boolean opensQuote(String signs) {
    return !signs.isEmpty()
        && "\"\u00AB\u201C\u201D".indexOf(signs.charAt(signs.length() - 1)) >= 0;
  }

  /** Tells whether signs before a word begin with a closing quotation mark. */
  static boolean closesQuote(String signs) {
    return !signs.isEmpty() && "\"\u00BB\u201C\u201D".indexOf(signs.charAt(0)) >= 0;
  }

  /** Returns the widest gap inside a stretch of words. */
  Gap widest(int first, int end) {
    Gap widest = Gap.NONE;
    for (int i = first + 1; i < end; i++) {
      widest = wider(widest, gap(i));
    }
    return widest;
  }

  /** Returns which of the text's tokens a word is. */
  public int token(int i) {
    return index[i];
  }

  /** Returns where a word stands in print. */
  public Span span(int i) {
    return tokens.get(index[i]).span();
  }

  /** Returns a word as printed. */
  String print(int i) {
    return span(i).of(tokens.text());
  }

  /**
   * Returns where a stretch of words stands in print.
   *
   * @param first the first word
   * @param end the word after the last
   * @param taken how many letters are joined to the first word's front
   */
  public Span span(int first, int end, int taken) {
    int begin = span(first).begin() + Clitics.printed(print(first), taken);
    int last = span(end - 1).end();
    return new Span(Math.min(begin, last), last);
  }
}
