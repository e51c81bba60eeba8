package org.bayan.reading.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads ranges: "between 20 and 30", "from a thousand to two", "more than ten and less than 15".
 */
public final class RangeReader {
  private static final int LONGEST_BOUND = 5;
  private static final String DASHES = "-\u2013~\u2212";

  private final Walk walk;
  private final NumberWords words = NumberWords.get();
  private final NumberReader numbers;

  /**
   * Makes a reader of a text.
   *
   * @param english whether the text is English, in which a full stop is always decimal
   */
  public RangeReader(Walk walk, boolean english) {
    this.walk = walk;
    this.numbers = new NumberReader(walk, english);
  }

  /** Returns the ranges, in order, without overlap. */
  public List<NumberRange> read() {
    List<NumberRange> found = new ArrayList<>();
    int index = 0;
    while (index < walk.size()) {
      Optional<NumberRange> range = at(index);
      range.ifPresent(found::add);
      index = range.map(NumberRange::end).orElse(index + 1);
    }
    return List.copyOf(found);
  }

  /** Returns the range that begins at a token. */
  public Optional<NumberRange> at(int index) {
    Optional<NumberRange> two = twoEnds(index);
    if (two.isPresent()) {
      return two;
    }
    Optional<NumberRange> one = oneEnd(index);
    return one.map(first -> nextSide(first.end()).flatMap(first::and).orElse(first));
  }

  // -- two ends -------------------------------------------------------------------------

  /** "Between A and B", "from A to B", "A-B". */
  private Optional<NumberRange> twoEnds(int index) {
    Optional<Phrases.Match> between = words.between.at(walk, index);
    if (between.isPresent()) {
      return pair(index, between.get().end(), true);
    }
    Optional<Phrases.Match> from = words.from.bareAt(walk, index);
    return from.isPresent() ? pair(index, from.get().end(), false) : dashed(index);
  }

  private Optional<NumberRange> pair(int index, int at, boolean between) {
    Optional<NumberPhrase> low = numbers.at(at);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    int joint = low.get().end();
    Optional<NumberPhrase> high = Optional.empty();
    if (between) {
      int after = walk.afterAnd(joint);
      high = after < 0 ? Optional.empty() : numbers.at(after);
    } else if (words.range.bareAt(walk, joint).isPresent()) {
      high = numbers.at(joint + 1);
    }
    return high.flatMap(h -> upwards(index, low.get(), h));
  }

  private Optional<NumberRange> dashed(int index) {
    Optional<NumberPhrase> low = walk.isNumber(index) ? numbers.at(index) : Optional.empty();
    boolean dash =
        low.isPresent()
            && walk.isSign(low.get().end(), DASHES)
            && walk.isNumber(low.get().end() + 1)
            && !walk.isSign(index - 1, DASHES + "+");
    return dash
        ? numbers
            .at(low.get().end() + 1)
            .filter(h -> !walk.isSign(h.end(), DASHES) && !walk.folded(h.first()).startsWith("0"))
            .flatMap(h -> upwards(index, low.get(), h))
        : Optional.empty();
  }

  /** "Between 5 and 10 thousand": the first is of thousands too. */
  private static Optional<NumberRange> upwards(int index, NumberPhrase low, NumberPhrase high) {
    BigDecimal bottom = low.value();
    boolean small =
        low.magnitude().compareTo(BigDecimal.ONE) == 0
            && high.magnitude().compareTo(BigDecimal.ONE) > 0
            && bottom.multiply(high.magnitude()).compareTo(high.value()) < 0;
    BigDecimal scaled = small ? Numeral.plain(bottom.multiply(high.magnitude())) : bottom;
    return scaled.compareTo(high.value()) < 0
        ? Optional.of(NumberRange.between(index, high.end(), scaled, high.value()))
        : Optional.empty();
  }

  // -- one end --------------------------------------------------------------------------

  /** The other side, right after the first or after "and". */
  private Optional<NumberRange> nextSide(int end) {
    int after = walk.afterAnd(end);
    Optional<NumberRange> joined = after < 0 ? Optional.empty() : oneEnd(after);
    return joined.isPresent() ? joined : oneEnd(end);
  }

  private Optional<NumberRange> oneEnd(int index) {
    Optional<NumberRange> sign = bySign(index);
    if (sign.isPresent()) {
      return sign;
    }
    Optional<Phrases.Match> equal = words.equal.at(walk, index);
    if (equal.isPresent()) {
      int end = equal.get().end();
      return numbers
          .at(end)
          .map(n -> after(index, n).orElse(NumberRange.just(index, n.end(), n.value())));
    }
    Optional<NumberRange> bounded = bounded(index);
    return bounded.isPresent()
        ? bounded
        : numbers.at(index).filter(n -> !n.definite()).flatMap(n -> after(index, n));
  }

  /** Signs of comparison: ">10", ">= 30". */
  private Optional<NumberRange> bySign(int index) {
    boolean more = walk.isSign(index, ">\u2265");
    if (!more && !walk.isSign(index, "<\u2264") || walk.isSign(index - 1, "<>=")) {
      return Optional.empty();
    }
    boolean in = walk.isSign(index, "\u2265\u2264") || walk.isSign(index + 1, "=");
    int at = walk.isSign(index + 1, "=") ? index + 2 : index + 1;
    return numbers.at(at).map(n -> side(index, n.end(), n.value(), more, in));
  }

  private static NumberRange side(int first, int end, BigDecimal value, boolean more, boolean in) {
    return more ? NumberRange.from(first, end, value, in) : NumberRange.upTo(first, end, value, in);
  }

  /** "More than A", "at least A", "less than or equal to A", "more than A or equal to it". */
  private Optional<NumberRange> bounded(int index) {
    for (int length = LONGEST_BOUND; length >= 1; length--) {
      Optional<String> bound = bound(index, length);
      if (bound.isPresent()) {
        int end = index + length;
        Optional<Phrases.Match> equal = words.orEqual.bareAt(walk, end);
        int at = equal.map(Phrases.Match::end).orElse(end);
        Optional<NumberRange> range =
            numbers.at(at).flatMap(n -> of(index, n, bound.get(), equal.isPresent()));
        if (range.isPresent()) {
          return range;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<NumberRange> of(int index, NumberPhrase n, String bound, boolean equal) {
    Optional<Phrases.Match> orEqual =
        words.orEqual.bareAt(walk, n.end()).filter(m -> numbers.at(m.end()).isEmpty());
    boolean in = equal || orEqual.isPresent();
    int end = orEqual.map(Phrases.Match::end).orElse(n.end());
    return switch (bound) {
      case "more than" -> Optional.of(side(index, end, n.value(), true, in));
      case "less than" -> Optional.of(side(index, end, n.value(), false, in));
      case "at least" -> Optional.of(side(index, end, n.value(), true, true));
      case "at most" -> Optional.of(side(index, end, n.value(), false, true));
      default -> Optional.empty();
    };
  }

  private Optional<String> bound(int index, int length) {
    Optional<Phrases.Match> listed = words.rangeBounds.at(walk, index);
    if (listed.filter(m -> m.end() == index + length).isPresent()) {
      return listed.map(Phrases.Match::value);
    }
    return new FigureBound(walk).phrase(index, index + length - 1);
  }

  /** "A or more", "A or less". */
  private Optional<NumberRange> after(int first, NumberPhrase n) {
    return words
        .boundsAfter
        .bareAt(walk, n.end())
        .filter(m -> m.value().startsWith("at "))
        .filter(m -> numbers.at(m.end()).isEmpty())
        .filter(m -> !than(m.end()) || numbers.at(m.end() + 1).isEmpty())
        .map(m -> {
          int end = than(m.end()) ? m.end() + 1 : m.end();
          return side(first, end, n.value(), m.value().equals("at least"), true);
        });
  }

  private boolean than(int index) {
    return words.from.bareAt(walk, index).isPresent();
  }
}
