package org.bayan.reading.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads every number of a text but ordinals, whatever it is for: with its sign, and parts of a
 * whole written as a fraction or as so many of so many.
 *
 * <p>Whether a number counts something is not asked here.
 */
public final class NumberReader {
  private static final int MOST_UNDER = 100;
  private static final String MINUS = "-\u2212";

  private final Walk walk;
  private final NumberWords words = NumberWords.get();
  private final NumberScanner scanner;
  private final Shares shares;
  private final OrdinalReader ordinals;

  /**
   * Makes a reader of a text.
   *
   * @param english whether the text is English, in which a full stop is always decimal
   */
  public NumberReader(Walk walk, boolean english) {
    this.walk = walk;
    this.scanner = new NumberScanner(walk, english);
    this.shares = new Shares(walk);
    this.ordinals = new OrdinalReader(walk);
  }

  /** Returns the numbers, in order, without overlap. */
  public List<NumberPhrase> read() {
    List<NumberPhrase> found = new ArrayList<>();
    int index = 0;
    while (index < walk.size()) {
      Optional<Ordinal> ordinal = ordinals.rank(index);
      Optional<NumberPhrase> number = ordinal.isPresent() ? Optional.empty() : at(index);
      number.ifPresent(found::add);
      index = ordinal.map(Ordinal::end).or(() -> number.map(NumberPhrase::end)).orElse(index + 1);
    }
    return List.copyOf(found);
  }

  /** Returns the number that begins at a token, or at the sign before it. */
  public Optional<NumberPhrase> at(int index) {
    int first = afterMinus(index);
    return first < 0 ? unsigned(index) : unsigned(first).map(n -> n.negative(index));
  }

  /** The token after a sign of less than nothing; -1 where none stands. */
  public int afterMinus(int index) {
    if (walk.isSign(index, MINUS)) {
      boolean between =
          walk.joined(index - 1) && (walk.isNumber(index - 1) || walk.isWord(index - 1));
      return walk.joined(index) && walk.isNumber(index + 1) && !between ? index + 1 : -1;
    }
    return words.minus.at(walk, index).map(Phrases.Match::end).orElse(-1);
  }

  private Optional<NumberPhrase> unsigned(int index) {
    return stroke(index)
        .or(() -> pointFirst(index))
        .or(() -> scanner.at(index).map(this::withFifth).map(this::withParts))
        .or(() -> alone(index))
        .map(this::withOver);
  }

  // -- with digits ---------------------------------------------------------------------

  /** "3/4", and with its whole number before it, or after it where the line runs leftwards. */
  private Optional<NumberPhrase> stroke(int index) {
    boolean whole = walk.digits(index) >= 0 && isStroke(index + 1) && !walk.joined(index);
    int part = whole ? index + 1 : index;
    if (!isStroke(part)) {
      return Optional.empty();
    }
    BigDecimal value = ratio(walk.digits(part), walk.digits(part + 2));
    int end = part + 3;
    boolean wholeAfter = !whole && walk.digits(end) >= 0 && !isStroke(end) && isSpaced(end - 1);
    if (whole || wholeAfter) {
      value = value.add(BigDecimal.valueOf(walk.digits(whole ? index : end)));
      end = wholeAfter ? end + 1 : end;
    }
    return Optional.of(
        new NumberPhrase(index, 0, end, Numeral.plain(value), BigDecimal.ONE, true, false));
  }

  private boolean isSpaced(int index) {
    return !walk.joined(index) && walk.span(index, index + 2).length() < 8;
  }

  private boolean isStroke(int index) {
    boolean plain =
        walk.isSign(index + 1, "/")
            && walk.joined(index)
            && walk.joined(index + 1)
            && !walk.isSign(index + 3, "/")
            && !walk.isSign(index - 1, "/");
    int over = walk.digits(index);
    int under = walk.digits(index + 2);
    return plain && over >= 1 && under > 1 && under <= MOST_UNDER;
  }

  /** ".08": the point without its nought. */
  private Optional<NumberPhrase> pointFirst(int index) {
    boolean point = walk.isSign(index, ".\u066B") && walk.joined(index) && !walk.joined(index - 1);
    if (!point || walk.digits(index + 1) < 0) {
      return Optional.empty();
    }
    BigDecimal value = Numeral.plain(new BigDecimal("0." + walk.folded(index + 1)));
    return Optional.of(new NumberPhrase(index, 0, index + 2, value, BigDecimal.ONE, true, false));
  }

  // -- in words ------------------------------------------------------------------------

  /** "Three and a fifth": the form of three shows that no second number of the noun follows. */
  private NumberPhrase withFifth(NumberPhrase number) {
    int at = walk.afterAnd(number.end());
    boolean unit = number.whole() < 10 && number.end() == number.first() + 1;
    if (at < 0 || !unit || !walk.folded(number.first()).endsWith("\u0647")) {
      return number;
    }
    return words
        .part
        .at(walk, at)
        .filter(p -> !scanner.at(at).filter(n -> n.end() > p.end()).isPresent())
        .map(p ->
            number.with(
                p.end(), number.value().add(ratio(1, Integer.parseInt(p.value()))), BigDecimal.ONE))
        .orElse(number);
  }

  /** "Twenty-three fifths". */
  private NumberPhrase withParts(NumberPhrase number) {
    Optional<Phrases.Match> part = words.parts.bareAt(walk, number.end());
    if (part.isEmpty() && number.whole() > 10 && !number.digits()) {
      part = words.part.bareAt(walk, number.end());
    }
    return part.map(p ->
            number.with(
                p.end(), Shares.ratio(number.value(), NumberWords.decimal(p)), BigDecimal.ONE))
        .orElse(number);
  }

  /** A half that stands alone; one or two, which alone are words like others, before "of ten". */
  private Optional<NumberPhrase> alone(int index) {
    Optional<Phrases.Match> zero = words.zero.bareAt(walk, index);
    if (zero.isPresent()) {
      return Optional.of(
          new NumberPhrase(
              index, 0, zero.get().end(), BigDecimal.ZERO, BigDecimal.ONE, false, false));
    }
    Optional<Shares.Share> share = shares.at(index);
    if (share.isPresent()) {
      return share
          .map(s ->
              new NumberPhrase(
                  index,
                  words.fractions.at(walk, index).map(Phrases.Match::taken).orElse(0),
                  s.end(),
                  s.value(),
                  BigDecimal.ONE,
                  false,
                  walk.folded(index).startsWith("\u0627\u0644")))
          .filter(s -> !s.definite());
    }
    Optional<Phrases.Match> one =
        words.units.at(walk, index).or(() -> words.onePart.at(walk, index));
    return one.flatMap(m -> {
      boolean part = words.onePart.isAt(walk, index);
      NumberPhrase number =
          new NumberPhrase(
              index,
              m.taken(),
              m.end(),
              part ? BigDecimal.ONE : NumberWords.decimal(m),
              BigDecimal.ONE,
              false,
              false);
      boolean signed = words.minus.isAt(walk, index - 1);
      return over(number).isPresent() || signed ? Optional.of(number) : Optional.empty();
    });
  }

  // -- so many of so many --------------------------------------------------------------

  private NumberPhrase withOver(NumberPhrase number) {
    return over(number).orElse(number);
  }

  /** Returns a number with what it is out of: "one of three", "1 in 20". */
  public Optional<NumberPhrase> over(NumberPhrase number) {
    int part =
        words.onePart.bareAt(walk, number.end()).map(Phrases.Match::end).orElse(number.end());
    Optional<Phrases.Match> joint = words.over.bareAt(walk, part);
    if (joint.isEmpty() || words.percent.isAt(walk, part)) {
      return Optional.empty();
    }
    return scanner
        .at(joint.get().end())
        .filter(under -> under.value().signum() > 0 && !under.definite() && under.taken() == 0)
        .filter(under -> walk.digits(under.first()) < 1900 || walk.digits(under.first()) > 2100)
        .map(under ->
            number.with(under.end(), Shares.ratio(number.value(), under.value()), BigDecimal.ONE));
  }

  /** Returns the share that "one out of every ten" is. */
  public Optional<NumberPhrase> ofEvery(int index) {
    Optional<Phrases.Match> unit = words.units.at(walk, index);
    if (unit.filter(u -> words.ofEvery.bareAt(walk, u.end()).isPresent()).isEmpty()) {
      return Optional.empty();
    }
    return unit.flatMap(u ->
        over(
            new NumberPhrase(
                index, u.taken(), u.end(), NumberWords.decimal(u), BigDecimal.ONE, false, false)));
  }

  private static BigDecimal ratio(int over, int under) {
    return Shares.ratio(BigDecimal.valueOf(over), BigDecimal.valueOf(under));
  }
}
