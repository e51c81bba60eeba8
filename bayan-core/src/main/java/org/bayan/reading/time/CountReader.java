package org.bayan.reading.time;

import java.math.BigDecimal;
import java.util.Optional;
import org.bayan.reading.number.NumberPhrase;
import org.bayan.reading.number.NumberScanner;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;
import org.bayan.reading.time.Stretch.Unit;

/**
 * Reads stretches that count: "the next three days", "the last 24 hours", "two years ago".
 *
 * <p>A number of days or years alone is a duration and no date: a word must say which way from now
 * they lie.
 */
final class CountReader {
  private static final String DECADE = "decade";

  /** More units than these from now are told by a year, or are a slip. */
  private static final BigDecimal MOST = BigDecimal.valueOf(5000);

  /** How many the plural is of, at the least: two have a form of their own. */
  private static final int LEAST_PLURAL = 3;

  /** How many "a few" are at the most, as the word is defined. */
  private static final int MOST_FEW = 9;

  private static final int HOURS = 24;

  /** In tokens. */
  private static final int LONGEST_NUMBER = 3;

  private final Walk walk;
  private final TimeWords words;
  private final MonthReader months;
  private final NumberScanner numbers;

  CountReader(Walk walk, TimeWords words, MonthReader months) {
    this.walk = walk;
    this.words = words;
    this.months = months;
    this.numbers = new NumberScanner(walk, false);
  }

  /** "The next three days", "the two past months": the units come first. */
  int units(DateDraft draft, int index) {
    Optional<Phrases.Match> two = words.unitTwo.at(walk, index);
    if (two.isPresent()) {
      return steps(draft, two.get().value(), 2, two.get().end());
    }
    Optional<Phrases.Match> unit = words.unitMany.at(walk, index);
    if (unit.isPresent() && unit.get().taken() == 0) {
      int behind = behindNumber(draft, unit.get(), index);
      if (behind > 0) {
        return behind;
      }
    }
    if (unit.isEmpty()) {
      Optional<Phrases.Match> one = words.unitOne.at(walk, index);
      return one.map(m -> steps(draft, m.value(), 1, m.end())).orElse(-1);
    }
    int at = unit.get().end();
    if (words.fewWords.bareAt(walk, at).isPresent()) {
      int end = steps(draft, unit.get().value(), LEAST_PLURAL, at + 1);
      draft.stretch =
          draft
              .stretch
              .map(Stretch.Steps.class::cast)
              .map(s -> new Stretch.Some(s, "the plural is of three at the least"));
      return end;
    }
    Optional<NumberPhrase> number = number(at);
    return number.isPresent()
        ? steps(draft, unit.get().value(), count(number.get()), number.get().end())
        : -1;
  }

  /** "The twenty-four past hours": the number in words comes first. */
  private int behindNumber(DateDraft draft, Phrases.Match unit, int index) {
    if (words.stretchLeans.bareAt(walk, unit.end()).isEmpty()) {
      return -1;
    }
    for (int at = index - LONGEST_NUMBER; at < index; at++) {
      Optional<NumberPhrase> number = walk.isWord(at) ? number(at) : Optional.empty();
      if (number.filter(n -> n.end() == index).isPresent()) {
        draft.first = at;
        draft.taken = 0;
        return steps(draft, unit.value(), count(number.get()), unit.end());
      }
    }
    return -1;
  }

  /** "3 past days": the number comes first. */
  int few(DateDraft draft, int index) {
    Optional<NumberPhrase> number = number(index);
    Optional<Phrases.Match> unit = number.flatMap(n -> words.unitMany.bareAt(walk, n.end()));
    if (unit.isEmpty()) {
      return -1;
    }
    draft.taken = 0;
    return steps(draft, unit.get().value(), count(number.get()), unit.get().end());
  }

  /** The units and which way they lie, which an adjective must say. */
  private int steps(DateDraft draft, String unit, int count, int index) {
    Optional<Phrases.Match> lean = words.stretchLeans.bareAt(walk, index);
    if (lean.isEmpty() || count < 1) {
      return -1;
    }
    boolean one = unit.equals(DECADE) && count == 1 && words.leans.bareAt(walk, index).isPresent();
    if (one && !isThisDecade(lean.get(), index)) {
      return -1;
    }
    int step = TimeWords.leanOf(lean.get()).step();
    draft.stretch =
        Optional.of(
            one ? new Stretch.Steps(Unit.DECADE, step, step) : rolling(unit, count, step < 0));
    return lean.get().end();
  }

  /** "The latest three years". */
  int latest(DateDraft draft, int index) {
    Optional<NumberPhrase> number = number(index);
    Optional<Phrases.Match> unit = number.flatMap(n -> words.unitMany.bareAt(walk, n.end()));
    if (unit.isEmpty() || count(number.get()) < 1) {
      return -1;
    }
    draft.stretch = Optional.of(rolling(unit.get().value(), count(number.get()), true));
    return unit.get().end();
  }

  /**
   * Days and weeks up to the day of issue or from it on; months and years, that of it among them.
   */
  private static Stretch.Steps rolling(String unit, int count, boolean past) {
    return switch (unit) {
      case "hour" -> steps(Unit.DAY, (count + HOURS - 1) / HOURS, 0, past);
      case "day" -> steps(Unit.DAY, count, past ? -1 : 1, past);
      case "week" -> steps(Unit.DAY, 7 * count, past ? -1 : 1, past);
      case "month" -> steps(Unit.MONTH, count, 0, past);
      case "decade" -> steps(Unit.YEAR, 10 * count, 0, past);
      default -> steps(Unit.YEAR, count, 0, past);
    };
  }

  private static Stretch.Steps steps(Unit unit, int count, int near, boolean past) {
    return past ? new Stretch.Steps(unit, -count, near) : new Stretch.Steps(unit, near, count);
  }

  /** "Two days ago"; "after two days" only where the sentence speaks of what is to come. */
  int ago(DateDraft draft, int index, boolean past) {
    int at = words.roughly.bareAt(walk, index).map(Phrases.Match::end).orElse(index);
    int count = 1;
    Optional<Phrases.Match> unit = words.unitTwo.bareAt(walk, at);
    if (words.someWords.bareAt(walk, at).isPresent()) {
      return some(draft, at, past);
    }
    if (unit.isPresent()) {
      count = 2;
    } else {
      Optional<NumberPhrase> number = number(at);
      count = number.map(CountReader::count).orElse(1);
      unit =
          number.isPresent()
              ? counted(number.get().end())
              : words.unitOne.bareAt(walk, at).filter(m -> !m.value().equals("day"));
    }
    if (unit.isEmpty() || count < 1 || isOtherwise(unit.get().end())) {
      return -1;
    }
    if (!past && !isAhead(draft, unit.get().end()) || isHours(unit.get().value(), count)) {
      return -1;
    }
    draft.stretch = Optional.of(single(unit.get().value(), past ? -count : count));
    int end = unit.get().end();
    return words.fromNow.bareAt(walk, end).map(Phrases.Match::end).orElse(end);
  }

  /** "A few days ago": by the word itself from three to nine; of "several" nobody can say. */
  private int some(DateDraft draft, int index, boolean past) {
    Optional<Phrases.Match> unit = words.unitMany.bareAt(walk, index + 1);
    if (unit.isEmpty() || isOtherwise(unit.get().end()) || unit.get().value().equals("hour")) {
      return -1;
    }
    boolean few = words.paucity.bareAt(walk, index).isPresent();
    Stretch stretch = new Stretch.Few();
    if (few && (past || isAhead(draft, unit.get().end()))) {
      Stretch.Steps least = single(unit.get().value(), past ? -LEAST_PLURAL : LEAST_PLURAL);
      Stretch.Steps most = single(unit.get().value(), past ? -MOST_FEW : MOST_FEW);
      Stretch.Steps all =
          new Stretch.Steps(
              least.unit(),
              Math.min(least.first(), most.first()),
              Math.max(least.last(), most.last()));
      stretch = new Stretch.Some(all, "a few are from three to nine");
    }
    draft.stretch = Optional.of(stretch);
    return unit.get().end();
  }

  private boolean isAhead(DateDraft draft, int end) {
    return TenseCue.lean(walk, words, draft.first) == DatePhrase.Lean.AHEAD
        || words.fromNow.bareAt(walk, end).isPresent();
  }

  /** Hours that are no whole days tell a time, and not a date. */
  private static boolean isHours(String unit, int count) {
    return unit.equals("hour") && count % HOURS != 0;
  }

  /** A word without an adjective may be a contract's: only behind "during" or the like a decade. */
  private boolean isThisDecade(Phrases.Match lean, int index) {
    return !lean.value().equals("this") || words.strongMonthCues.isAt(walk, index - 2);
  }

  private Optional<Phrases.Match> counted(int index) {
    Optional<Phrases.Match> many = words.unitMany.bareAt(walk, index);
    return many.isPresent() ? many : words.unitOne.bareAt(walk, index);
  }

  private static Stretch.Steps single(String unit, int count) {
    return switch (unit) {
      case "day" -> new Stretch.Steps(Unit.DAY, count, count);
      case "hour" -> new Stretch.Steps(Unit.DAY, count / HOURS, count / HOURS);
      case "week" -> new Stretch.Steps(Unit.WEEK, count, count);
      case "month" -> new Stretch.Steps(Unit.MONTH, count, count);
      case "decade" -> new Stretch.Steps(Unit.YEAR, 10 * count, 10 * count);
      default -> new Stretch.Steps(Unit.YEAR, count, count);
    };
  }

  /** "Two days before the vote", "before the year 2003": told from something else than now. */
  private boolean isOtherwise(int end) {
    boolean now = words.fromNow.bareAt(walk, end).isPresent();
    return !now
        && (words.notFromNow.bareAt(walk, end).isPresent()
            || walk.isNumber(end)
            || walk.isSign(end, "(") && walk.isNumber(end + 1)
            || months.at(end, false).isPresent());
  }

  private Optional<NumberPhrase> number(int index) {
    // The article stands alone before digits.
    int at = walk.folded(index).equals("\u0627\u0644") ? index + 1 : index;
    return walk.isNumber(at) || walk.isWord(at)
        ? numbers.at(at).filter(n -> n.value().scale() <= 0 && n.value().compareTo(MOST) <= 0)
        : Optional.empty();
  }

  private static int count(NumberPhrase number) {
    return number.value().intValue();
  }
}
