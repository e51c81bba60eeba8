package org.bayan.reading.time;

import java.util.Locale;
import java.util.Optional;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;

/** Reads what is told from the date before it: "the next day", "the same year". */
final class BesideReader {
  private static final String AL = "\u0627\u0644";

  private final Walk walk;
  private final TimeWords words;

  /**
   * Such words.
   *
   * @param end the index of the first token after them
   * @param beside what they say
   * @param taken letters joined to the front that are not their own
   */
  record Told(int end, Stretch.Beside beside, int taken) {
    boolean counts(Stretch.Unit unit) {
      return beside.unit() == unit;
    }
  }

  BesideReader(Walk walk, TimeWords words) {
    this.walk = walk;
    this.words = words;
  }

  /** Returns the words that begin at a token, if such do. */
  Optional<Told> at(int index) {
    Optional<Phrases.Match> same = words.sameWords.at(walk, index);
    int at = same.isPresent() ? index + 1 : index;
    Optional<Phrases.Match> unit = words.besideUnits.at(walk, at);
    if (unit.isEmpty() || same.isEmpty() && isAdjective(index)) {
      return Optional.empty();
    }
    int taken = same.orElse(unit.get()).taken();
    Optional<Told> told =
        same.isPresent()
            ? Optional.of(told(unit.get(), 0, unit.get().end(), taken))
            : words
                .beside
                .bareAt(walk, unit.get().end())
                .map(step -> told(unit.get(), step.number(), step.end(), taken));
    return told.filter(t -> !isExplained(t.end()));
  }

  /** "The same day of 2004", "the same day on which": what follows says which. */
  private boolean isExplained(int end) {
    int at = words.of.bareAt(walk, end).isPresent() ? end + 1 : end;
    return words.which.bareAt(walk, end).isPresent()
        || at > end && (words.theYear.isAt(walk, at) || walk.isNumber(at));
  }

  private static Told told(Phrases.Match unit, int step, int end, int taken) {
    Stretch.Unit name = Stretch.Unit.valueOf(unit.value().toUpperCase(Locale.ROOT));
    return new Told(end, new Stretch.Beside(name, step), taken);
  }

  /** "The former secretary-general": the year's name is "general" too. */
  private boolean isAdjective(int index) {
    return walk.folded(index).startsWith(AL)
        && walk.folded(index - 1).startsWith(AL)
        && !walk.lineEndsAfter(index - 1);
  }
}
