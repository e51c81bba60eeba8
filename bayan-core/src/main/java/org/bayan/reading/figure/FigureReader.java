package org.bayan.reading.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.reading.Mention;
import org.bayan.reading.number.DigitReader;
import org.bayan.reading.number.FigureBound;
import org.bayan.reading.number.NumberPhrase;
import org.bayan.reading.number.NumberReader;
import org.bayan.reading.number.NumberScanner;
import org.bayan.reading.number.NumberWords;
import org.bayan.reading.number.Ordinal;
import org.bayan.reading.number.OrdinalReader;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;
import org.bayan.reading.time.ClockReader;
import org.bayan.reading.time.TimeWords;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * Reads the quantities of an article: how many, how much, what of, and how exactly.
 *
 * <p>Numbers that name instead of counting are no quantities: dates and times, resolutions and
 * articles of law, telephones, points of a list, ordinals.
 */
public final class FigureReader {
  /** Makes a reader. */
  public FigureReader() {}

  /**
   * Returns the figures of an article outside its page residue, in order, without overlap.
   *
   * @param article the article
   * @param tokens the tokens of its text
   * @param dates the dates of the article, in which no figure stands but in those told from today
   */
  public List<Mention.OfFigure> read(Article article, Tokens tokens, List<Mention.OfDate> dates) {
    List<Span> shut = new ArrayList<>(article.spans(Block.Kind.BOILERPLATE));
    dates.stream().filter(date -> !counts(tokens, date)).forEach(date -> shut.add(date.span()));
    Walk walk = new Walk(tokens, shut);
    return new FigureWalk(walk, article.language().startsWith("en")).read();
  }

  /** "Three days ago" dates something, and counts three days too. */
  private static boolean counts(Tokens tokens, Mention.OfDate date) {
    int first = tokens.indexAt(date.span().begin());
    return date.relative() && tokens.get(first).span().end() < date.span().end();
  }

  /** One walk over one text. */
  private static final class FigureWalk {
    private static final int MOST_PLACES = 6;
    private static final int PLACES = 4;

    private final Walk walk;
    private final NumberWords words = NumberWords.get();
    private final FigureWords cues = FigureWords.get();
    private final NumberScanner numbers;
    private final DigitReader digits;
    private final FigureBound bounds;
    private final Counted counted;
    private final FigureFilter filter;
    private final ClockReader clocks;
    private final DualReader duals;
    private final OrdinalReader ordinals;
    private final NumberReader signs;
    private final FigureRanges ranges;
    private final List<Mention.OfFigure> found = new ArrayList<>();

    /** The index of the first token that no figure found has taken. */
    private int from;

    FigureWalk(Walk walk, boolean english) {
      this.walk = walk;
      this.numbers = new NumberScanner(walk, english);
      this.digits = new DigitReader(walk, english);
      this.bounds = new FigureBound(walk);
      this.counted = new Counted(walk);
      this.filter = new FigureFilter(walk);
      this.duals = new DualReader(walk);
      this.ordinals = new OrdinalReader(walk);
      this.signs = new NumberReader(walk, english);
      this.ranges = new FigureRanges(walk, numbers);
      this.clocks = new ClockReader(walk, TimeWords.get());
    }

    List<Mention.OfFigure> read() {
      int index = 0;
      while (index < walk.size()) {
        int before = found.size();
        index = walk.inside(index) ? step(index) : index + 1;
        from = found.size() > before ? index : from;
      }
      return Currencies.settled(found);
    }

    private int step(int index) {
      if (walk.isWord(index) && !cues.mayBegin(walk.token(index).form())) {
        return index + 1;
      }
      int after = notAFigure(index);
      if (after > index) {
        return after;
      }
      after = vague(index);
      if (after > index) {
        return after;
      }
      Optional<NumberPhrase> number = signs.ofEvery(index).or(() -> numbers.at(index));
      if (number.isPresent()) {
        return number(number.get());
      }
      after = dual(index);
      return after > index ? after : Math.max(fraction(index), index + 1);
    }

    /** Times, scores and parts, and ordinals: they are passed over whole. */
    private int notAFigure(int index) {
      if (digits.mixed(index).isPresent()) {
        return -1;
      }
      if (walk.isNumber(index) && walk.isSign(index + 1, ":/") && walk.isNumber(index + 2)) {
        return index + 3;
      }
      if (isScore(index)) {
        return index + 3;
      }
      Optional<Phrases.Match> percent = words.percent.bareAt(walk, index);
      if (percent.isPresent() && percent.get().end() > index + 1) {
        return percent.get().end();
      }
      Optional<ClockReader.Time> time = walk.isWord(index) ? clocks.at(index) : Optional.empty();
      if (time.isPresent()) {
        return time.get().end();
      }
      return ordinals.rank(index).map(Ordinal::end).orElse(-1);
    }

    /** "3-1": two numbers joined by a hyphen that count nothing together. */
    private boolean isScore(int index) {
      return walk.isNumber(index)
          && walk.isSign(index + 1, "-\u2013/")
          && (walk.isNumber(index + 2) || cues.nought.bareAt(walk, index + 2).isPresent())
          && numbers
              .at(index + 2)
              .map(n -> counted.after(n.first(), n.end()))
              .flatMap(Counted.Things::unit)
              .isEmpty();
    }

    private int number(NumberPhrase first) {
      NumberPhrase bare = ranges.scaled(first);
      Optional<NumberPhrase> second = ranges.second(bare);
      Counted.Things told = thingsOf(bare, second);
      Optional<Phrases.Match> half = halfAfter(told);
      NumberPhrase number = half.map(h -> bare.plus(NumberWords.share(h))).orElse(bare);
      Counted.Things things = half.map(h -> told.until(h.end())).orElse(told);
      FigureBound.Bound bound = bounds.of(from, number.first(), things.end());
      boolean bounded = !bound.name().equals(FigureBound.EXACTLY);
      if (!filter.counts(number, things, bounded)) {
        return number.end();
      }
      Optional<BigDecimal> to =
          second.map(NumberPhrase::value).filter(v -> v.compareTo(number.value()) > 0);
      add(bound, number, things, betweenOr(bound.name(), number, to.isPresent()), to);
      return Math.max(bound.end(), Math.max(things.end(), number.end()));
    }

    private Counted.Things thingsOf(NumberPhrase number, Optional<NumberPhrase> second) {
      Counted.Things things = things(number);
      if (!things.any() && second.isPresent()) {
        things = unitOf(second.get(), number.end());
      }
      return !things.any() && percentBefore(number) < number.first()
          ? new Counted.Things(number.end(), Optional.of("percent"), Optional.empty())
          : things;
    }

    /** "Five years and a half": the half stands after what is counted. */
    private Optional<Phrases.Match> halfAfter(Counted.Things things) {
      boolean measured = things.unit().filter(words::isMeasure).isPresent();
      return measured && walk.folded(things.end()).startsWith("\u0648")
          ? words.fractions.at(walk, things.end()).filter(m -> m.taken() > 0)
          : Optional.empty();
    }

    /** "Percent 10", "a share of 10": where the word before says what the number measures. */
    private int percentBefore(NumberPhrase number) {
      int before = number.first() - 1;
      boolean share = cues.shareNouns.isAt(walk, before);
      boolean percent =
          words.percent.at(walk, before).filter(m -> m.end() == before + 1).isPresent();
      return before >= from && number.taken() == 0 && (share || percent) ? before : number.first();
    }

    private Counted.Things things(NumberPhrase number) {
      Counted.Things after = counted.after(number.first(), number.end());
      return after.unit().isEmpty() && filter.isCountedBefore(number)
          ? counted.before(filter.counted(number), number.end())
          : after;
    }

    private void add(
        FigureBound.Bound bound,
        NumberPhrase number,
        Counted.Things things,
        String name,
        Optional<BigDecimal> to) {
      int end = Math.max(bound.end(), Math.max(things.end(), number.end()));
      int last = things.unit().isPresent() || bound.end() > things.end() ? end : number.end();
      boolean percent =
          things.unit().equals(Optional.of("percent")) && things.end() == number.end();
      int named = percent ? percentBefore(number) : number.first();
      int first = Math.min(Math.min(bound.first(), named), sign(number, things));
      Span span =
          first < number.first()
              ? walk.span(first, last)
              : walk.span(first, conjunction(number), last);
      BigDecimal value =
          sign(number, things) < number.first() ? number.value().negate() : number.value();
      found.add(
          new Mention.OfFigure(
              span, Optional.of(rounded(value)), to, name, things.unit(), things.counts()));
    }

    /** Where the sign of less than nothing stands: only what is measured can be less. */
    private int sign(NumberPhrase number, Counted.Things things) {
      int sign = number.first() - 1;
      boolean measured = things.unit().filter(words::canBeNegative).isPresent();
      boolean bullet = walk.isSign(sign, "-") && (sign == 0 || walk.lineEndsAfter(sign - 1));
      return measured && !bullet && sign >= from && signs.afterMinus(sign) == number.first()
          ? sign
          : number.first();
    }

    /** A third has no end of digits: where a newspaper would not print so many, four are kept. */
    private BigDecimal rounded(BigDecimal value) {
      return value.scale() <= MOST_PLACES ? value : value.setScale(PLACES, RoundingMode.HALF_UP);
    }

    private int conjunction(NumberPhrase number) {
      boolean and = walk.folded(number.first()).startsWith("\u0648");
      return number.taken() > 0 && and ? 1 : 0;
    }

    // -- from one number to another ---------------------------------------------------

    private Counted.Things unitOf(NumberPhrase second, int end) {
      Counted.Things things = counted.after(second.first(), second.end());
      return new Counted.Things(end, things.unit(), things.counts());
    }

    private String betweenOr(String bound, NumberPhrase number, boolean hasUpper) {
      if (!bound.equals(FigureBound.EXACTLY)) {
        return bound;
      }
      if (hasUpper && ranges.isAfterBetween(number.first())) {
        return "at least";
      }
      boolean upper =
          !found.isEmpty()
              && found.getLast().bound().equals("at least")
              && found.getLast().span().end() <= walk.token(number.first()).span().begin()
              && ranges.isUpperOfBetween(number.first());
      return upper ? "at most" : bound;
    }

    // -- without a number --------------------------------------------------------------

    /** "Tens of thousands", "hundreds". */
    private int vague(int index) {
      Optional<Phrases.Match> first =
          words.vague.at(walk, index).or(() -> cues.englishVague.bareAt(walk, index));
      if (first.isEmpty()) {
        return -1;
      }
      int at = first.get().end();
      int skip = walk.folded(at).equals("of") ? at + 1 : at;
      Optional<Phrases.Match> second =
          cues.vagueSecond
              .at(walk, at)
              .filter(m -> !walk.folded(at).startsWith("\u0648"))
              .or(() -> cues.englishVague.bareAt(walk, skip));
      String bound = first.get().value();
      int end = at;
      if (second.isPresent()) {
        bound = bound + " " + second.get().value().replace(" of", "");
        end = second.get().end();
      }
      Counted.Things things = counted.after(index, end);
      boolean definite = walk.variants(index).stream().anyMatch(v -> v.article());
      if (definite && second.isEmpty() && !things.any()) {
        return end;
      }
      int last = things.unit().isPresent() ? Math.max(end, things.end()) : end;
      found.add(
          new Mention.OfFigure(
              walk.span(
                  index,
                  first.get().taken() > 0 && walk.folded(index).startsWith("\u0648") ? 1 : 0,
                  last),
              Optional.empty(),
              Optional.empty(),
              bound,
              things.unit(),
              things.counts()));
      return last;
    }

    /** Two years, said by the noun's ending. */
    private int dual(int index) {
      Optional<DualReader.Two> two = duals.at(index);
      if (two.isEmpty() || walk.isNumber(two.get().end())) {
        return -1;
      }
      int end = two.get().end();
      BigDecimal value = BigDecimal.TWO;
      Optional<Phrases.Match> half =
          walk.folded(end).startsWith("\u0648") ? words.fractions.at(walk, end) : Optional.empty();
      if (half.isPresent()) {
        value = value.add(NumberWords.share(half.get()));
        end = half.get().end();
      }
      FigureBound.Bound bound = bounds.of(from, index, end);
      Span span = walk.span(Math.min(bound.first(), index), Math.max(bound.end(), end));
      String counts = walk.span(index, two.get().taken(), index + 1).of(walk.text());
      found.add(
          new Mention.OfFigure(
              span,
              Optional.of(rounded(value)),
              Optional.empty(),
              bound.name(),
              two.get().unit(),
              Optional.of(counts)));
      return Math.max(bound.end(), end);
    }

    /** "Half the population", "half an hour"; not the first half of a year or a match. */
    private int fraction(int index) {
      Optional<Phrases.Match> match = words.fractions.bareAt(walk, index);
      if (match.isEmpty() || cues.notAfterFraction.bareAt(walk, match.get().end()).isPresent()) {
        return -1;
      }
      int end = match.get().end();
      if (cues.each.isAt(walk, index - 1)) {
        return end;
      }
      boolean part = walk.folded(end).startsWith("\u0627\u0644") && walk.length(end) > 3;
      if (!part && words.unitAt(walk, end).isEmpty()) {
        return -1;
      }
      Counted.Things things = counted.after(index, end);
      FigureBound.Bound bound = bounds.of(from, index, end);
      found.add(
          new Mention.OfFigure(
              walk.span(bound.first(), part ? end : Math.max(end, things.end())),
              Optional.of(rounded(NumberWords.share(match.get()))),
              Optional.empty(),
              bound.name(),
              things.unit(),
              things.counts()));
      return Math.max(end, things.end());
    }
  }
}
