package org.bayan.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.bayan.text.Clitics;

/**
 * Reads numbers in digits and in words: "eight million", "110 thousand", "three hundred and
 * twenty-five thousand", "a quarter of a million".
 */
final class NumberScanner {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final String AND = "\u0648";

  private final Walk walk;
  private final NumberWords words = NumberWords.get();
  private final boolean english;

  /**
   * A number met.
   *
   * @param first the index of its first token
   * @param taken letters joined to its front that are not its own
   * @param end the index of the first token after it
   * @param value the number
   * @param magnitude the magnitude of its last part, such as a million; 1 where it has none
   * @param digits whether it begins with digits
   * @param definite whether the article is joined to its front
   */
  record NumberPhrase(
      int first,
      int taken,
      int end,
      BigDecimal value,
      BigDecimal magnitude,
      boolean digits,
      boolean definite) {
    private NumberPhrase with(int newEnd, BigDecimal newValue, BigDecimal newMagnitude) {
      return new NumberPhrase(first, taken, newEnd, newValue, newMagnitude, digits, definite);
    }

    NumberPhrase times(BigDecimal factor) {
      return new NumberPhrase(
          first, taken, end, Numeral.plain(value.multiply(factor)), factor, digits, definite);
    }
  }

  NumberScanner(Walk walk, boolean english) {
    this.walk = walk;
    this.english = english;
  }

  /** Returns the number that begins at a token. */
  Optional<NumberPhrase> at(int index) {
    return group(index, true).map(this::withLesser).map(this::withHalf);
  }

  /** Adds the lesser parts: "and five hundred" after "three thousand". */
  private NumberPhrase withLesser(NumberPhrase first) {
    NumberPhrase sum = first;
    while (sum.magnitude().compareTo(BigDecimal.ONE) > 0) {
      Optional<NumberPhrase> next = joined(sum.end());
      if (next.isEmpty() || next.get().value().compareTo(sum.magnitude()) >= 0) {
        return sum;
      }
      NumberPhrase part = next.get();
      sum = sum.with(part.end(), sum.value().add(part.value()), part.magnitude());
    }
    return sum;
  }

  /** The number that "and" joins to what stands before a token. */
  private Optional<NumberPhrase> joined(int index) {
    if (english && walk.folded(index).equals("and")) {
      return group(index + 1, false);
    }
    int at = afterAnd(index);
    return at < 0 ? Optional.empty() : group(at, false);
  }

  /** Where to look for what "and" joins, be it joined in print too or not; -1 where none stands. */
  private int afterAnd(int index) {
    if (walk.folded(index).equals(AND)) {
      return index + 1;
    }
    boolean begins = walk.isWord(index) && walk.folded(index).startsWith(AND);
    return begins && walk.length(index) > 2 ? index : -1;
  }

  /** "And a half" after a magnitude: "a million and a half". */
  private NumberPhrase withHalf(NumberPhrase number) {
    int at = afterAnd(number.end());
    if (number.magnitude().compareTo(THOUSAND) < 0 || at < 0) {
      return number;
    }
    Optional<Phrases.Match> half = words.fractions.at(walk, at);
    if (half.isEmpty()) {
      return number;
    }
    int end = half.get().end();
    end = words.magnitudes.at(walk, end).map(Phrases.Match::end).orElse(end);
    BigDecimal part = NumberWords.decimal(half.get()).multiply(number.magnitude());
    return number.with(end, Numeral.plain(number.value().add(part)), BigDecimal.ONE);
  }

  /** A number below a thousand, or digits, with the magnitudes that follow it. */
  private Optional<NumberPhrase> group(int index, boolean first) {
    Optional<NumberPhrase> small = walk.isNumber(index) ? digits(index) : small(index);
    if (small.isPresent()) {
      return small.map(this::withMagnitudes);
    }
    Optional<NumberPhrase> alone = alone(index);
    return alone.isPresent() || !first ? alone : fractionOfMagnitude(index);
  }

  private NumberPhrase withMagnitudes(NumberPhrase small) {
    NumberPhrase number = small;
    Optional<Phrases.Match> next = magnitude(number.end());
    while (next.isPresent()) {
      BigDecimal factor = NumberWords.decimal(next.get());
      if (isWhole(small)) {
        return number.with(next.get().end(), number.value(), BigDecimal.ONE);
      }
      number =
          number.with(next.get().end(), Numeral.plain(number.value().multiply(factor)), factor);
      next = magnitude(number.end());
    }
    return number;
  }

  /** "19,457,500 million": the digits say it all, and the word only that it is millions. */
  private static boolean isWhole(NumberPhrase small) {
    return small.digits() && small.value().compareTo(MILLION) >= 0;
  }

  private Optional<Phrases.Match> magnitude(int index) {
    Optional<Phrases.Match> plain = words.magnitudes.bareAt(walk, index);
    return plain.isPresent() ? plain : words.englishMagnitudes.bareAt(walk, index);
  }

  private Optional<NumberPhrase> digits(int index) {
    Optional<NumberPhrase> odd = oddDecimal(index);
    if (odd.isPresent()) {
      return odd;
    }
    boolean large = magnitude(index + 1).isPresent() || isPercent(index + 1);
    int end = index + 1;
    String folded = walk.folded(index);
    while (walk.digits(index) > 0 && walk.length(index) <= 3 && thousandsAfterSpace(end - 1)) {
      folded += walk.folded(end);
      end++;
    }
    boolean bracket = walk.isSign(index - 1, "(") && walk.isSign(end, ")");
    int last = bracket && magnitude(end + 1).isPresent() ? end + 1 : end;
    return Numeral.value(folded, large, english)
        .map(v -> new NumberPhrase(index, 0, last, v, BigDecimal.ONE, true, articleBefore(index)));
  }

  private boolean isPercent(int index) {
    return walk.isSign(index, "%\u066A") || words.percent.at(walk, index).isPresent();
  }

  /**
   * Decimals as agencies wrote them: with the letter reh for the point, and parts that a mark of
   * direction turned about. The part of two or more digits before one digit is the whole number.
   */
  private Optional<NumberPhrase> oddDecimal(int index) {
    boolean reh =
        walk.folded(index + 1).equals("\u0631") && walk.joined(index) && walk.joined(index + 1);
    boolean turned =
        walk.isSign(index + 1, ".") && walk.joined(index) && isDirectionMark(index + 1);
    if (!reh && !turned || walk.digits(index) < 0 || walk.digits(index + 2) < 0) {
      return Optional.empty();
    }
    boolean wholeFirst = reh && walk.length(index) > walk.length(index + 2);
    String whole = walk.folded(wholeFirst ? index : index + 2);
    String part = walk.folded(wholeFirst ? index + 2 : index);
    BigDecimal value = Numeral.plain(new BigDecimal(whole + "." + part));
    return Optional.of(new NumberPhrase(index, 0, index + 3, value, BigDecimal.ONE, true, false));
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
    if (!walk.isNumber(index + 1) || walk.length(index + 1) != 3) {
      return false;
    }
    int begin = walk.token(index).span().end();
    int end = walk.token(index + 1).span().begin();
    return end == begin + 1
        && Character.isSpaceChar(walk.text().charAt(begin))
        && walk.digits(index + 1) >= 0;
  }

  /** An article that stands before digits as a token of its own. */
  private boolean articleBefore(int index) {
    return walk.joined(index - 1) && walk.folded(index - 1).endsWith("\u0627\u0644");
  }

  /** A magnitude, or two of it, without a number before. */
  private Optional<NumberPhrase> alone(int index) {
    Optional<Phrases.Match> construct = words.dualConstructs.bareAt(walk, index);
    if (construct.isPresent() && isConstruct(index)) {
      BigDecimal factor = NumberWords.decimal(construct.get());
      return Optional.of(number(index, construct.get(), factor.multiply(BigDecimal.TWO), factor));
    }
    Optional<Phrases.Match> dual = words.duals.at(walk, index);
    if (dual.isPresent()) {
      BigDecimal factor = NumberWords.decimal(dual.get());
      return Optional.of(number(index, dual.get(), factor.multiply(BigDecimal.TWO), factor));
    }
    Optional<Phrases.Match> one = words.magnitudes.at(walk, index).filter(m -> isSingular(m));
    return one.map(
        m -> withMagnitudes(number(index, m, NumberWords.decimal(m), NumberWords.decimal(m))));
  }

  /** The plural alone says thousands without a number; a bare thousand may be the letter alif. */
  private boolean isSingular(Phrases.Match match) {
    String folded = walk.folded(match.end() - 1).substring(match.taken());
    return !words.vague.has(folded) && !words.dualConstructs.has(folded);
  }

  /** Before a noun without the article, and without the accusative's sign, it is two. */
  private boolean isConstruct(int index) {
    String print = walk.token(index).span().of(walk.text());
    return print.indexOf('\u064B') < 0
        && walk.isWord(index + 1)
        && !words.stops.isAt(walk, index + 1);
  }

  private NumberPhrase number(
      int index, Phrases.Match match, BigDecimal value, BigDecimal magnitude) {
    return new NumberPhrase(
        index, match.taken(), match.end(), value, magnitude, false, isDefinite(index, match));
  }

  private boolean isDefinite(int index, Phrases.Match match) {
    for (Clitics.Variant variant : walk.variants(index)) {
      if (variant.taken() == match.taken()) {
        if (variant.article()) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Half a million", "a quarter of a million". */
  private Optional<NumberPhrase> fractionOfMagnitude(int index) {
    Optional<Phrases.Match> fraction = words.fractions.at(walk, index);
    if (fraction.isEmpty()) {
      return Optional.empty();
    }
    Optional<Phrases.Match> magnitude = words.magnitudes.at(walk, fraction.get().end());
    return magnitude.map(m -> {
      BigDecimal factor = NumberWords.decimal(m);
      BigDecimal value = NumberWords.decimal(fraction.get()).multiply(factor);
      NumberPhrase number = number(index, fraction.get(), Numeral.plain(value), BigDecimal.ONE);
      return number.with(m.end(), number.value(), BigDecimal.ONE);
    });
  }

  // -- below a thousand -------------------------------------------------------------

  private Optional<NumberPhrase> small(int index) {
    if (!walk.isWord(index)) {
      return Optional.empty();
    }
    if (walk.folded(index).charAt(0) < '\u0250') {
      return englishSmall(index);
    }
    Optional<NumberPhrase> hundreds = hundreds(index);
    if (hundreds.isPresent()) {
      return hundreds.map(this::withTensAfterAnd);
    }
    return tens(index);
  }

  private Optional<NumberPhrase> hundreds(int index) {
    Optional<Phrases.Match> fused = words.hundreds.at(walk, index);
    if (fused.isPresent()) {
      return fused.map(m -> below(index, m, Integer.parseInt(m.value())));
    }
    Optional<Phrases.Match> hundred = words.hundred.at(walk, index);
    if (hundred.isPresent()) {
      return hundred.map(m -> below(index, m, 100));
    }
    Optional<Phrases.Match> unit = words.units.at(walk, index).filter(m -> m.number() >= 3);
    return unit.flatMap(u ->
        words
            .hundred
            .bareAt(walk, u.end())
            .map(h ->
                below(index, u, u.number() * 100)
                    .with(h.end(), BigDecimal.valueOf(u.number() * 100L), BigDecimal.ONE)));
  }

  private NumberPhrase below(int index, Phrases.Match match, int value) {
    return number(index, match, BigDecimal.valueOf(value), BigDecimal.ONE);
  }

  private NumberPhrase withTensAfterAnd(NumberPhrase hundreds) {
    int at = afterAnd(hundreds.end());
    if (at < 0) {
      return hundreds;
    }
    return tensOrUnit(at)
        .map(t -> hundreds.with(t.end(), hundreds.value().add(t.value()), BigDecimal.ONE))
        .orElse(hundreds);
  }

  /** Below a hundred, after "and" too, where one and two count as well. */
  private Optional<NumberPhrase> tensOrUnit(int index) {
    Optional<NumberPhrase> tens = tens(index);
    return tens.isPresent()
        ? tens
        : words.units.at(walk, index).map(u -> below(index, u, u.number()));
  }

  private Optional<NumberPhrase> tens(int index) {
    Optional<Phrases.Match> tens = words.tens.at(walk, index);
    if (tens.isPresent()) {
      return tens.map(m -> below(index, m, m.number()));
    }
    Optional<Phrases.Match> ten = words.ten.at(walk, index);
    if (ten.isPresent()) {
      return ten.map(m -> below(index, m, 10));
    }
    return words.units.at(walk, index).flatMap(u -> fromUnit(index, u));
  }

  /**
   * Eleven to nineteen, twenty-one to ninety-nine, or three to nine; one and two alone are words.
   */
  private Optional<NumberPhrase> fromUnit(int index, Phrases.Match unit) {
    NumberPhrase alone = below(index, unit, unit.number());
    Optional<Phrases.Match> teen = words.ten.bareAt(walk, unit.end());
    if (teen.isPresent()) {
      return Optional.of(
          alone.with(teen.get().end(), BigDecimal.valueOf(10L + unit.number()), BigDecimal.ONE));
    }
    Optional<Phrases.Match> parts = words.parts.bareAt(walk, unit.end());
    if (parts.isPresent()) {
      BigDecimal share =
          alone.value().divide(NumberWords.decimal(parts.get()), 4, RoundingMode.HALF_UP);
      return Optional.of(alone.with(parts.get().end(), Numeral.plain(share), BigDecimal.ONE));
    }
    int at = afterAnd(unit.end());
    if (at > 0) {
      Optional<Phrases.Match> tens = words.tens.at(walk, at);
      if (tens.isPresent()) {
        long sum = unit.number() + (long) tens.get().number();
        return Optional.of(alone.with(tens.get().end(), BigDecimal.valueOf(sum), BigDecimal.ONE));
      }
    }
    return unit.number() >= 3 ? Optional.of(alone) : Optional.empty();
  }

  private Optional<NumberPhrase> englishSmall(int index) {
    Optional<Phrases.Match> first = words.english.bareAt(walk, index);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    NumberPhrase number = below(index, first.get(), first.get().number());
    int at = walk.isSign(number.end(), "-\u2010") ? number.end() + 1 : number.end();
    Optional<Phrases.Match> unit = words.english.bareAt(walk, at);
    boolean joins = number.value().intValue() >= 20 && unit.isPresent() && unit.get().number() < 10;
    return Optional.of(
        joins
            ? number.with(
                unit.get().end(),
                number.value().add(NumberWords.decimal(unit.get())),
                BigDecimal.ONE)
            : number);
  }
}
