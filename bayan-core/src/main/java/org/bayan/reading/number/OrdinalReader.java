package org.bayan.reading.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.text.Clitics;

/**
 * Reads ordinals: "the twenty-second", "the hundred and first", and in digits "the 45th" where the
 * article or a noun such as "session" shows that a place is told and no count.
 */
public final class OrdinalReader {
  private static final String ARTICLE = "\u0627\u0644";

  /** From here on the ordinal has the form of the number; below it has one of its own. */
  private static final int LEAST_ALIKE = 20;

  private final Walk walk;
  private final NumberWords words = NumberWords.get();
  private final NumberScanner numbers;

  /** Makes a reader of a text. */
  public OrdinalReader(Walk walk) {
    this.walk = walk;
    this.numbers = new NumberScanner(walk, false);
  }

  /** Returns the ordinals, in order, without overlap. */
  public List<Ordinal> read() {
    List<Ordinal> found = new ArrayList<>();
    int index = 0;
    while (index < walk.size()) {
      Optional<Ordinal> ordinal = at(index);
      ordinal.ifPresent(found::add);
      index = ordinal.map(Ordinal::end).orElse(index + 1);
    }
    return List.copyOf(found);
  }

  /** Returns the ordinal that begins at a token, be it told from the start, the end or here. */
  public Optional<Ordinal> at(int index) {
    return rank(index).or(() -> afterNoun(index)).or(() -> relative(index));
  }

  // -- from the start -------------------------------------------------------------------

  /** Returns the place from the start that an ordinal's own word tells. */
  public Optional<Ordinal> rank(int index) {
    Optional<Phrases.Match> unit = words.ordinals.at(walk, index);
    if (unit.isPresent()) {
      return unit.map(u -> withTens(index, u, u.number(), 0));
    }
    return afterHundreds(index);
  }

  /** "The hundred and twenty-fifth": a definite hundred, and an ordinal after "and". */
  private Optional<Ordinal> afterHundreds(int index) {
    Optional<Phrases.Match> hundred =
        words.hundreds.at(walk, index).or(() -> words.hundred.at(walk, index));
    int and = hundred.map(h -> walk.afterAnd(h.end())).orElse(-1);
    if (and < 0 || !isDefinite(index)) {
      return Optional.empty();
    }
    int value = words.hundreds.isAt(walk, index) ? hundred.orElseThrow().number() : 100;
    return words
        .ordinals
        .at(walk, and)
        .map(u -> withTens(index, hundred.orElseThrow(), u.number(), value, u.end()));
  }

  private Ordinal withTens(int index, Phrases.Match unit, int value, int hundreds) {
    return withTens(index, unit, value, hundreds, unit.end());
  }

  private Ordinal withTens(int index, Phrases.Match front, int unit, int hundreds, int after) {
    long value = unit + (long) hundreds;
    int end = after;
    Optional<Phrases.Match> teen = words.ten.bareAt(walk, end);
    int and = walk.afterAnd(end);
    Optional<Phrases.Match> tens = and < 0 ? Optional.empty() : words.tens.at(walk, and);
    if (teen.isPresent()) {
      value += 10;
      end = teen.get().end();
    } else if (tens.isPresent()) {
      value += tens.get().number();
      end = tens.get().end();
    }
    return new Ordinal(index, particles(index, front), end, Ordinal.From.START, value);
  }

  /** The letters joined before the article; the article belongs to the ordinal. */
  private int particles(int index, Phrases.Match match) {
    for (Clitics.Variant variant : walk.variants(index)) {
      if (variant.taken() == match.taken() && variant.article()) {
        return Math.min(variant.proclitics().length(), variant.taken());
      }
    }
    return match.taken();
  }

  /** "The thirtieth book", "the 45th session": a definite number after one definite thing. */
  private Optional<Ordinal> afterNoun(int index) {
    boolean bare = walk.joined(index) && walk.folded(index).equals(ARTICLE);
    Optional<NumberPhrase> number = numbers.at(bare ? index + 1 : index);
    boolean definite = bare || number.filter(NumberPhrase::definite).isPresent();
    return number
        .filter(n -> definite && n.value().scale() <= 0 && n.value().precision() < 18)
        .filter(n -> n.digits() || n.whole() >= LEAST_ALIKE)
        .filter(n -> index == 0 || isOneThing(index - 1))
        .map(n -> new Ordinal(index, 0, n.end(), Ordinal.From.START, n.value().longValue()));
  }

  /** A definite noun in the singular: after a plural a definite number counts. */
  private boolean isOneThing(int index) {
    String folded = walk.folded(index);
    return walk.isWord(index)
        && isDefinite(index)
        && !folded.endsWith("\u0627\u062A")
        && !folded.endsWith("\u064A\u0646")
        && !folded.endsWith("\u0648\u0646");
  }

  private boolean isDefinite(int index) {
    for (Clitics.Variant variant : walk.variants(index)) {
      if (variant.article()) {
        return true;
      }
    }
    return false;
  }

  // -- from the end, or from here --------------------------------------------------------

  private Optional<Ordinal> relative(int index) {
    Optional<Phrases.Match> before = words.beforeWord.bareAt(walk, index);
    if (before.isPresent()) {
      return words
          .fromEnd
          .at(walk, before.get().end())
          .filter(m -> isDefinite(before.get().end()))
          .map(m -> new Ordinal(index, 0, m.end(), Ordinal.From.END, m.number() - 1L));
    }
    Optional<Phrases.Match> end = words.fromEnd.at(walk, index);
    if (end.isPresent()) {
      return end.map(m -> place(index, m, Ordinal.From.END));
    }
    return words
        .fromHere
        .at(walk, index)
        .filter(m -> isDefinite(index))
        .map(m -> place(index, m, Ordinal.From.HERE));
  }

  private Ordinal place(int index, Phrases.Match match, Ordinal.From from) {
    return new Ordinal(index, particles(index, match), match.end(), from, match.number());
  }
}
