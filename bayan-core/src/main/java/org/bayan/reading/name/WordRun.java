package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.bayan.text.Clitics;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;
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

  static final String ON = "\u0639\u0644\u0649";

  private final Tokens tokens;
  private final @Nullable Found[] kept;
  private final BitSet known = new BitSet();
  private final List<@Nullable List<Clitics.Variant>> variants;
  private final int[] index;
  private final Gap[] gaps;
  private final String[] opening;

  private WordRun(Tokens tokens, int[] index, Gap[] gaps, String[] opening) {
    this.tokens = tokens;
    this.index = index;
    this.gaps = gaps;
    this.opening = opening;
    this.kept = new Found[index.length];
    this.variants = new ArrayList<>(Collections.nCopies(index.length, null));
  }

  public static WordRun of(Tokens tokens) {
    List<Integer> index = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    List<String> opening = new ArrayList<>();
    Gap gap = Gap.BREAK;
    StringBuilder signs = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > 0 && tokens.gapAfter(i - 1).indexOf('\n') >= 0) {
        gap = Gap.BREAK;
      }
      if (token.isSign()) {
        gap = wider(gap, gapOf(tokens, i));
        signs.append(token.folded());
      } else {
        index.add(i);
        gaps.add(gap);
        opening.add(signs.toString());
        gap = Gap.NONE;
        signs.setLength(0);
      }
    }
    return new WordRun(
        tokens,
        index.stream().mapToInt(Integer::intValue).toArray(),
        gaps.toArray(new Gap[0]),
        opening.toArray(new String[0]));
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
    boolean tight = i > 0 && tokens.gapAfter(i - 1).isEmpty() && tokens.gapAfter(i).isEmpty();
    return sign.equals("-") && tight ? Gap.NONE : Gap.BREAK;
  }

  /** Returns the ways to read a word's front. */
  List<Clitics.Variant> variants(int i, NameWords words) {
    if (i < 0 || i >= index.length) {
      return List.of();
    }
    List<Clitics.Variant> ways = variants.get(i);
    if (ways == null) {
      ways = words.variants(folded(i));
      variants.set(i, ways);
    }
    return ways;
  }

  /** Returns the known name at a word, looked for once. */
  @Nullable Found keep(int i, IntFunction<@Nullable Found> find) {
    if (!known.get(i)) {
      known.set(i);
      kept[i] = find.apply(i);
    }
    return kept[i];
  }

  /** Returns how many words and numbers there are. */
  public int size() {
    return index.length;
  }

  /** Returns a word's folded form, or the empty string outside. */
  public String folded(int i) {
    if (i < 0 || i >= index.length) {
      return "";
    }
    String folded = tokens.get(index[i]).folded();
    return folded.equals(ALI) && print(i).indexOf('\u0649') >= 0 ? ON : folded;
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

  /** Returns the widest gap inside a stretch of words. */
  Gap widest(int first, int end) {
    Gap widest = Gap.NONE;
    for (int i = first + 1; i < end; i++) {
      widest = wider(widest, gap(i));
    }
    return widest;
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
