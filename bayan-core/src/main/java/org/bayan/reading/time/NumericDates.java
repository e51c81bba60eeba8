package org.bayan.reading.time;

import java.util.OptionalInt;
import org.bayan.reading.number.Walk;

/** Reads dates all in figures: day first as the Arab press prints them, or year first. */
final class NumericDates {
  private static final String SEPARATORS = "/-.\u2010\u2011\u2013\\";

  private final Walk walk;
  private final TimeWords words;

  NumericDates(Walk walk, TimeWords words) {
    this.walk = walk;
    this.words = words;
  }

  /**
   * Reads a date of three figures.
   *
   * @return the index of the first token after it, or -1 where none begins
   */
  int full(DateDraft draft, int index) {
    if (!walk.isNumber(index) || followsPart(index)) {
      return -1;
    }
    if (walk.folded(index).indexOf('.') > 0) {
      return dotted(draft, index);
    }
    if (!isSeparator(index + 1) || !walk.isNumber(index + 2)) {
      return -1;
    }
    if (!walk.folded(index + 1).equals(walk.folded(index + 3)) || !walk.isNumber(index + 4)) {
      return -1;
    }
    int end = index + 5;
    if (isSeparator(end) && walk.isNumber(end + 1) && walk.joined(end) && walk.joined(end - 1)) {
      // A fourth part follows: an address or a code, unless a time or a second date does.
      if (walk.length(end + 1) > 2 || walk.folded(end).equals("/")) {
        return -1;
      }
    }
    return parts(draft, walk.folded(index), walk.folded(index + 2), walk.folded(index + 4), end);
  }

  /** Reads day and month, {@code 4/6}; only the caller knows that they are a date. */
  int dayAndMonth(DateDraft draft, int index) {
    boolean parts = walk.isNumber(index) && walk.isNumber(index + 2);
    boolean dash = walk.isSign(index + 1, "-") && walk.digits(index) > 12;
    if (!parts || !dash && !walk.isSign(index + 1, "/") || isSeparator(index + 3)) {
      return -1;
    }
    if (walk.length(index) > 2 || walk.length(index + 2) > 2) {
      return -1;
    }
    return put(draft, OptionalInt.empty(), walk.digits(index + 2), walk.digits(index), index + 3);
  }

  /**
   * Reads day, month and year with nothing but spaces between them, as an agency prints them behind
   * the weekday; only the caller knows that they are a date.
   */
  int spaced(DateDraft draft, int index) {
    boolean short2 = walk.length(index) <= 2 && walk.length(index + 1) <= 2;
    boolean figures = walk.digits(index) > 0 && walk.digits(index + 1) > 0;
    return figures && short2 && walk.length(index + 2) == 4 && walk.digits(index + 2) > 0
        ? year(draft, walk.digits(index + 2), walk.digits(index + 1), walk.digits(index), index + 3)
        : -1;
  }

  /** {@code 22/04}: no fraction is printed with a zero before it. */
  boolean isPadded(int index) {
    return walk.isSign(index + 1, "/")
        && walk.length(index) == 2
        && walk.length(index + 2) == 2
        && (walk.folded(index).charAt(0) == '0' || walk.folded(index + 2).charAt(0) == '0')
        && walk.joined(index)
        && walk.joined(index + 1)
        && !followsPart(index);
  }

  private boolean followsPart(int index) {
    return index > 0 && walk.joined(index - 1) && isSeparator(index - 1) && walk.isNumber(index - 2)
        || index > 0 && walk.joined(index - 1) && walk.isSign(index - 1, "/=_#");
  }

  private boolean isSeparator(int index) {
    return walk.isSign(index, SEPARATORS);
  }

  private int dotted(DateDraft draft, int index) {
    String[] parts = walk.folded(index).split("\\.", -1);
    return parts.length == 3 ? parts(draft, parts[0], parts[1], parts[2], index + 1) : -1;
  }

  private int parts(DateDraft draft, String a, String b, String c, int end) {
    if (!isFigure(a, 4) || !isFigure(b, 2) || !isFigure(c, 4)) {
      return -1;
    }
    int first = Integer.parseInt(a);
    int second = Integer.parseInt(b);
    int third = Integer.parseInt(c);
    boolean hijri = words.hijriMarks.bareAt(walk, end).isPresent();
    if (a.length() == 4) {
      return c.length() <= 2 ? year(draft, first, second, third, end) : -1;
    }
    if (a.length() > 2) {
      return -1;
    }
    if (c.length() == 4) {
      return year(draft, third, second, first, end);
    }
    if (hijri && c.length() == 2) {
      // Of two short figures with the Hijri mark, the greater is the year.
      return first > 30
          ? year(draft, 1400 + first, second, third, end)
          : year(draft, 1400 + third, second, first, end);
    }
    boolean slashed = a.length() == 2 && b.length() == 2 && c.length() == 2;
    return slashed && walk.isSign(end - 2, "/")
        ? year(draft, 2000 + third, second, first, end)
        : -1;
  }

  private static boolean isFigure(String part, int most) {
    return !part.isEmpty()
        && part.length() <= most
        && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private int year(DateDraft draft, int year, int month, int day, int end) {
    if (DateDraft.isHijriYear(year)) {
      draft.calendar = DatePhrase.Era.HIJRI;
    } else if (!DateDraft.isCommonYear(year)) {
      return -1;
    }
    return put(draft, OptionalInt.of(year), month, day, end);
  }

  private int put(DateDraft draft, OptionalInt year, int month, int day, int end) {
    boolean monthFirst = month > 12 && day <= 12;
    draft.year = year;
    draft.month = OptionalInt.of(monthFirst ? day : month);
    draft.day = OptionalInt.of(monthFirst ? month : day);
    if (draft.isPossible()) {
      return end;
    }
    draft.year = OptionalInt.empty();
    draft.month = OptionalInt.empty();
    draft.day = OptionalInt.empty();
    return -1;
  }
}
