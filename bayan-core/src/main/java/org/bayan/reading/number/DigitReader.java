package org.bayan.reading.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Reads numbers in digits, in the ways that the press groups and breaks them. */
public final class DigitReader {
  private final Walk walk;
  private final NumberWords words = NumberWords.get();
  private final boolean english;

  public DigitReader(Walk walk, boolean english) {
    this.walk = walk;
    this.english = english;
  }

  /** Returns the number in digits that stands at a token, without a word after it. */
  Optional<NumberPhrase> at(int index) {
    Optional<NumberPhrase> odd = oddDecimal(index).or(() -> mixed(index));
    if (odd.isPresent()) {
      return odd;
    }
    boolean large = magnitude(index + 1).isPresent() || isPercent(index + 1);
    int end = index + 1;
    String folded = walk.folded(index);
    while (walk.digits(index) > 0
        && walk.length(index) <= 3
        && walk.length(end - 1) <= 3
        && thousandsAfterSpace(end - 1)) {
      folded += walk.folded(end);
      end++;
    }
    boolean bracket = walk.isSign(index - 1, "(") && walk.isSign(end, ")");
    int last = bracket && magnitude(end + 1).isPresent() ? end + 1 : end;
    return Numeral.value(folded, large, english)
        .map(v -> new NumberPhrase(index, 0, last, v, BigDecimal.ONE, true, articleBefore(index)));
  }

  /** "5-1/4 percent", "1 3/4 percent", "1/2 percent": whole and part of a measure. */
  public Optional<NumberPhrase> mixed(int index) {
    boolean whole = walk.isNumber(index + 1) || walk.isSign(index + 1, "-");
    int part = !whole ? index : walk.isNumber(index + 1) ? index + 1 : index + 2;
    boolean stroke = walk.isSign(part + 1, "/") && walk.joined(part) && walk.joined(part + 1);
    int over = walk.digits(part);
    int under = walk.digits(part + 2);
    if (!stroke || walk.digits(index) < 0 || over < 1 || under <= over || under > 100) {
      return Optional.empty();
    }
    if (!isPercent(part + 3) && words.unitAt(walk, part + 3).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal value =
        BigDecimal.valueOf(over).divide(BigDecimal.valueOf(under), 4, RoundingMode.HALF_UP);
    value = whole ? value.add(BigDecimal.valueOf(walk.digits(index))) : value;
    return Optional.of(
        new NumberPhrase(index, 0, part + 3, Numeral.plain(value), BigDecimal.ONE, true, false));
  }

  private boolean isPercent(int index) {
    return walk.isSign(index, "%\u066A") || words.percent.at(walk, index).isPresent();
  }

  /**
   * Numbers as agencies wrote them: with the letter reh for the separator, the last part first, so
   * that 50reh11 is 11.50, 333reh10 is 10,333 and 540reh999reh45 is 45,999,540; and parts that a
   * mark of direction turned about.
   */
  private Optional<NumberPhrase> oddDecimal(int index) {
    if (isReh(index)) {
      return turnedAbout(index);
    }
    boolean turned =
        walk.isSign(index + 1, ".") && walk.joined(index) && isDirectionMark(index + 1);
    if (!turned || walk.digits(index) < 0 || walk.digits(index + 2) < 0) {
      return Optional.empty();
    }
    return number(index, index + 3, walk.folded(index + 2) + "." + walk.folded(index));
  }

  private boolean isReh(int index) {
    return walk.folded(index + 1).equals("\u0631")
        && walk.joined(index)
        && walk.joined(index + 1)
        && walk.digits(index) >= 0
        && walk.digits(index + 2) >= 0;
  }

  private Optional<NumberPhrase> turnedAbout(int index) {
    int last = index + 2;
    boolean groups = walk.length(index) == 3;
    while (groups && walk.length(last) == 3 && isReh(last)) {
      last += 2;
    }
    boolean large = magnitude(last + 1).isPresent() || isPercent(last + 1);
    if (last == index + 2 && (!groups || large || walk.digits(last) == 0)) {
      return number(index, last + 1, walk.folded(last) + "." + walk.folded(index));
    }
    StringBuilder all = new StringBuilder();
    for (int at = last; at >= index; at -= 2) {
      all.append(walk.folded(at));
    }
    return number(index, last + 1, all.toString());
  }

  private static Optional<NumberPhrase> number(int first, int end, String value) {
    BigDecimal plain = Numeral.plain(new BigDecimal(value));
    return Optional.of(new NumberPhrase(first, 0, end, plain, BigDecimal.ONE, true, false));
  }

  private boolean isDirectionMark(int index) {
    if (!walk.isNumber(index + 1)) {
      return false;
    }
    int begin = walk.token(index).span().end();
    int end = walk.token(index + 1).span().begin();
    return end == begin + 1 && walk.text().charAt(begin) == '\u200F';
  }

  /** "110 000": three digits after a space. */
  private boolean thousandsAfterSpace(int index) {
    if (!walk.isNumber(index + 1) || !isGroup(walk.folded(index + 1))) {
      return false;
    }
    int begin = walk.token(index).span().end();
    int end = walk.token(index + 1).span().begin();
    return end == begin + 1 && Character.isSpaceChar(walk.text().charAt(begin));
  }

  /** Three digits, or three with a decimal part. */
  private static boolean isGroup(String folded) {
    int whole = 0;
    while (whole < folded.length() && Character.isDigit(folded.charAt(whole))) {
      whole++;
    }
    return whole == 3
        && (folded.length() == 3
            || folded.length() > 4
                && folded.substring(4).chars().allMatch(Character::isDigit)
                && folded.length() != 7);
  }

  /** An article that stands before digits as a token of its own. */
  private boolean articleBefore(int index) {
    return walk.joined(index - 1) && walk.folded(index - 1).endsWith("\u0627\u0644");
  }

  /** Returns the word of magnitude at a token, such as a million. */
  Optional<Phrases.Match> magnitude(int index) {
    Optional<Phrases.Match> plain = words.magnitudes.bareAt(walk, index);
    return plain.isPresent() ? plain : words.englishMagnitudes.bareAt(walk, index);
  }
}
