package org.bayan.reading.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Reads parts of a whole in words: "a half", "three quarters", "two thirds". */
final class Shares {
  private static final int PLURAL_TO = 10;

  private final Walk walk;
  private final NumberWords words = NumberWords.get();

  /**
   * A part of a whole.
   *
   * @param end the index of the first token after it
   * @param value to sixteen digits
   */
  record Share(int end, BigDecimal value) {}

  Shares(Walk walk) {
    this.walk = walk;
  }

  /** The value of a word for a fraction, which the lexicon gives as a decimal or as 2/3. */
  static BigDecimal value(Phrases.Match fraction) {
    String value = fraction.value();
    int stroke = value.indexOf('/');
    return stroke < 0
        ? new BigDecimal(value)
        : ratio(
            new BigDecimal(value.substring(0, stroke)),
            new BigDecimal(value.substring(stroke + 1)));
  }

  /** A part of a whole to sixteen digits. */
  static BigDecimal ratio(BigDecimal over, BigDecimal under) {
    return Numeral.plain(over.divide(under, MathContext.DECIMAL64));
  }

  /**
   * The part that begins at a token. A fifth is left out where it stands alone: without its vowels
   * it is also five.
   */
  Optional<Share> at(int index) {
    Optional<Phrases.Match> fraction = words.fractions.at(walk, index).filter(m -> !isAlsoFive(m));
    return fraction.isPresent()
        ? fraction.map(m -> new Share(m.end(), value(m)))
        : words.units.at(walk, index).flatMap(this::ofUnit);
  }

  private boolean isAlsoFive(Phrases.Match match) {
    String folded = walk.folded(match.end() - 1);
    return words.units.has(folded.substring(Math.min(match.taken(), folded.length())));
  }

  /** "Three quarters": the plural of the part after a number from three to ten. */
  Optional<Share> ofUnit(Phrases.Match unit) {
    return unit.number() < 3 || unit.number() > PLURAL_TO
        ? Optional.empty()
        : words
            .parts
            .bareAt(walk, unit.end())
            .map(p ->
                new Share(
                    p.end(), ratio(BigDecimal.valueOf(unit.number()), NumberWords.decimal(p))));
  }
}
