package org.bayan.reading.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.bayan.reading.number.NumberPhrase;
import org.bayan.reading.number.NumberScanner;
import org.bayan.reading.number.NumberWords;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;

/** Finds what a number runs up to: "from 5 to 10 thousand", "between 20 and 30", "3-5 years". */
final class FigureRanges {
  private static final int FARTHEST = 8;

  private final Walk walk;
  private final NumberScanner numbers;
  private final NumberWords words = NumberWords.get();

  FigureRanges(Walk walk, NumberScanner numbers) {
    this.walk = walk;
    this.numbers = numbers;
  }

  /** Returns the number up to which another runs. */
  Optional<NumberPhrase> second(NumberPhrase first) {
    return isJoint(first) ? numbers.at(secondOf(first)) : Optional.empty();
  }

  /** Of "5 to 10 thousand" the first is of thousands too. */
  NumberPhrase scaled(NumberPhrase first) {
    if (first.magnitude().compareTo(BigDecimal.ONE) > 0) {
      return first;
    }
    return second(first)
        .filter(second -> second.magnitude().compareTo(BigDecimal.ONE) > 0)
        .filter(second -> first.value().multiply(second.magnitude()).compareTo(second.value()) < 0)
        .map(second -> first.times(second.magnitude()))
        .orElse(first);
  }

  /** Tells whether a number is the lower one after "between". */
  boolean isAfterBetween(int index) {
    return words.between.isAt(walk, index - 1);
  }

  /** Tells whether a number ends what "between" began some words before. */
  boolean isUpperOfBetween(int index) {
    if (!followsAnd(index) && !words.range.isAt(walk, index - 1)) {
      return false;
    }
    int at = index - 1;
    while (at > 0 && index - at < FARTHEST && !words.between.isAt(walk, at)) {
      at--;
    }
    return words.between.isAt(walk, at);
  }

  private boolean followsAnd(int index) {
    return walk.folded(index).startsWith("\u0648") || walk.folded(index - 1).equals("\u0648");
  }

  private int secondOf(NumberPhrase first) {
    int at = joint(first);
    boolean word = walk.folded(at).startsWith("\u0648") && walk.length(at) > 2;
    return word ? at : at + 1;
  }

  private boolean isJoint(NumberPhrase first) {
    int at = joint(first);
    return words.range.bareAt(walk, at).isPresent()
        || walk.isSign(at, "-\u2013~") && walk.isNumber(at + 1)
        || walk.folded(at).startsWith("\u0648") && isAfterBetween(first.first());
  }

  /** After "between" the first may have its own unit: "between 2% and 3%". */
  private int joint(NumberPhrase first) {
    int at = first.end();
    if (!isAfterBetween(first.first())) {
      return at;
    }
    return walk.isSign(at, "%\u066A")
        ? at + 1
        : words
            .percent
            .at(walk, at)
            .or(() -> words.unitAt(walk, at))
            .map(Phrases.Match::end)
            .orElse(at);
  }
}
