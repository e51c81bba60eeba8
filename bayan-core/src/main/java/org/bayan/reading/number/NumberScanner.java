package org.bayan.reading.number;

import java.math.BigDecimal;
import java.util.Optional;
import org.bayan.text.Clitics;

/**
 * Reads numbers in digits and in words: "eight million", "110 thousand", "three hundred and
 * twenty-five thousand", "a quarter of a million".
 */
public final class NumberScanner {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Walk walk;
  private final NumberWords words = NumberWords.get();
  private final boolean english;
  private final DigitReader digits;
  private final Shares shares;

  public NumberScanner(Walk walk, boolean english) {
    this.walk = walk;
    this.english = english;
    this.digits = new DigitReader(walk, english);
    this.shares = new Shares(walk);
  }

  /** Returns the number that begins at a token. */
  public Optional<NumberPhrase> at(int index) {
    return group(index, true).map(this::withLesser).map(this::withShare);
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
    int at = walk.afterAnd(index);
    return at < 0 ? Optional.empty() : group(at, false);
  }

  /** "And a half": of the magnitude before it, or of one. */
  private NumberPhrase withShare(NumberPhrase number) {
    int at = walk.afterAnd(number.end());
    Optional<Shares.Share> share = at < 0 ? Optional.empty() : shares.at(at);
    if (share.isEmpty() || !isWholeNumber(number)) {
      return number;
    }
    BigDecimal of =
        number.magnitude().compareTo(THOUSAND) < 0 ? BigDecimal.ONE : number.magnitude();
    BigDecimal value = number.value().add(share.get().value().multiply(of));
    Optional<Phrases.Match> magnitude = words.magnitudes.at(walk, share.get().end());
    int end = magnitude.map(Phrases.Match::end).orElse(share.get().end());
    if (magnitude.isPresent() && of.compareTo(BigDecimal.ONE) == 0) {
      value = value.multiply(NumberWords.decimal(magnitude.get()));
    }
    return number.with(end, Numeral.plain(value), BigDecimal.ONE);
  }

  private static boolean isWholeNumber(NumberPhrase number) {
    return number.value().scale() <= 0 || number.magnitude().compareTo(THOUSAND) >= 0;
  }

  /** A number below a thousand, or digits, with the magnitudes that follow it. */
  private Optional<NumberPhrase> group(int index, boolean first) {
    Optional<NumberPhrase> small =
        walk.isNumber(index) ? digits.at(index).map(this::withHundred) : small(index);
    if (small.isPresent()) {
      return small.map(this::withMagnitudes);
    }
    Optional<NumberPhrase> alone = alone(index);
    return alone.isPresent() || !first ? alone : fractionOfMagnitude(index);
  }

  /** "3 hundred": the digit tells of hundreds. */
  private NumberPhrase withHundred(NumberPhrase digit) {
    return digit.value().scale() > 0
        ? digit
        : words
            .hundred
            .bareAt(walk, digit.end())
            .map(h -> digit.with(h.end(), digit.value().multiply(HUNDRED), BigDecimal.ONE))
            .map(this::withTensAfterAnd)
            .orElse(digit);
  }

  private NumberPhrase withMagnitudes(NumberPhrase small) {
    NumberPhrase number = small;
    Optional<Phrases.Match> next = digits.magnitude(number.end());
    while (next.isPresent()) {
      BigDecimal factor = NumberWords.decimal(next.get());
      if (isWhole(small)) {
        return number.with(next.get().end(), number.value(), BigDecimal.ONE);
      }
      number =
          number.with(next.get().end(), Numeral.plain(number.value().multiply(factor)), factor);
      next = digits.magnitude(number.end());
    }
    return number;
  }

  /** "19,457,500 million": the digits say it all, and the word only that it is millions. */
  private static boolean isWhole(NumberPhrase small) {
    return small.digits() && small.value().compareTo(MILLION) >= 0;
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
    boolean two = words.dualConstructs.has(folded) && !goesOn(match.end());
    return !words.vague.has(folded) && !two;
  }

  /** Before a noun without the article, and without the accusative's sign, it is two. */
  private boolean isConstruct(int index) {
    String print = walk.token(index).span().of(walk.text());
    return print.indexOf('\u064B') < 0
        && walk.isWord(index + 1)
        && !words.stops.isAt(walk, index + 1)
        && !goesOn(index + 1);
  }

  /** "A million and a half": what "and" joins shows that no two are counted before it. */
  private boolean goesOn(int index) {
    int at = walk.afterAnd(index);
    return at >= 0 && (walk.isNumber(at) || shares.at(at).isPresent() || small(at).isPresent());
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
      BigDecimal value = Shares.value(fraction.get()).multiply(factor);
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
    int at = walk.afterAnd(hundreds.end());
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
    Optional<Shares.Share> parts = shares.ofUnit(unit);
    if (parts.isPresent()) {
      return Optional.of(alone.with(parts.get().end(), parts.get().value(), BigDecimal.ONE));
    }
    int at = walk.afterAnd(unit.end());
    if (at > 0) {
      Optional<Phrases.Match> tens = words.tens.at(walk, at);
      if (tens.isPresent()) {
        long sum = unit.number() + (long) tens.get().number();
        return Optional.of(alone.with(tens.get().end(), BigDecimal.valueOf(sum), BigDecimal.ONE));
      }
    }
    boolean counts =
        unit.number() >= 3
            || at > 0 && shares.at(at).isPresent()
            || words.percent.at(walk, unit.end()).isPresent();
    return counts ? Optional.of(alone) : Optional.empty();
  }

  private Optional<NumberPhrase> englishSmall(int index) {
    Optional<Phrases.Match> first = words.english.bareAt(walk, index);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    NumberPhrase number = below(index, first.get(), first.get().number());
    int at = walk.isSign(number.end(), "-\u2010") ? number.end() + 1 : number.end();
    Optional<Phrases.Match> unit = words.english.bareAt(walk, at);
    boolean joins = number.whole() >= 20 && unit.isPresent() && unit.get().number() < 10;
    return Optional.of(
        joins
            ? number.with(
                unit.get().end(),
                number.value().add(NumberWords.decimal(unit.get())),
                BigDecimal.ONE)
            : number);
  }
}
