package org.bayan.reading.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;
import org.bayan.text.Clitics;

/** Reads days that have a name: "yesterday", "Sunday", "last Friday". */
final class NamedDays {
  private static final String FI = "\u0641\u064A";

  private final Walk walk;
  private final TimeWords words;
  private final DayReader days;
  private final StretchReader stretches;
  private final WeekReader weeks;

  NamedDays(Walk walk, TimeWords words, DayReader days, StretchReader stretches, WeekReader weeks) {
    this.weeks = weeks;
    this.walk = walk;
    this.words = words;
    this.days = days;
    this.stretches = stretches;
  }

  /** A day told from today; -1 where none is. */
  int pointer(DateDraft draft, int index, boolean noun) {
    Optional<Phrases.Match> match = words.pointers.at(walk, index);
    if (match.isEmpty() && (noun || words.until.isAt(walk, index - 1))) {
      match = words.afterNounPointers.at(walk, index);
    }
    if (match.isEmpty() || !isPointer(match.get(), index)) {
      return -1;
    }
    draft.dayStep = OptionalInt.of(match.get().number());
    draft.taken = days.ownLetters(match.get().taken(), index);
    return match.get().end();
  }

  private boolean isPointer(Phrases.Match match, int index) {
    int end = match.end();
    if (isVerb(match, index) || isEachDay(match, index)) {
      return false;
    }
    if (words.notTodayBefore.bareAt(walk, end).isPresent()
        || end == index + 1 && words.notTodayAfter.isAt(walk, index - 1)) {
      return false;
    }
    if (match.number() != 1 || end > index + 1) {
      return true;
    }
    // Without the sign of the adverb the same letters are a verb, "became".
    String print = walk.token(index).span().of(walk.text());
    return print.indexOf('\u064B') > 0
        || !walk.isWord(end)
        || words.in.isAt(walk, end)
        || words.weekdays.isAt(walk, end)
        || TenseCue.isFuture(walk, words, end)
        || TenseCue.lean(walk, words, index) == DatePhrase.Lean.AHEAD
        || walk.folded(index).charAt(0) < '\u0250';
  }

  /** "He touched" has the letters of "for yesterday", but not its hamza. */
  private boolean isVerb(Phrases.Match match, int index) {
    if (match.taken() == 0 || match.number() != -1) {
      return false;
    }
    String print = walk.token(index).span().of(walk.text());
    char own = print.charAt(Math.min(Clitics.printed(print, match.taken()), print.length() - 1));
    boolean lam = walk.folded(index).charAt(match.taken() - 1) == '\u0644';
    return lam && own == '\u0627' && !walk.folded(index).contains("\u0627\u0644");
  }

  /** "Three hours in the day": with "in" before it, the day is no other than any. */
  private boolean isEachDay(Phrases.Match match, int index) {
    boolean each =
        match.number() == 0 && match.end() == index + 1 && walk.folded(index - 1).equals(FI);
    return each
        && words.weekdays.at(walk, index + 1).isEmpty()
        && !walk.isNumber(index + 1)
        && walk.folded(index).charAt(0) > '\u0250';
  }

  /** "The next day", "the previous year": told from the date before it; -1 where none is. */
  int beside(DateDraft draft, int index) {
    Optional<BesideReader.Told> told = new BesideReader(walk, words).at(index);
    if (told.isEmpty()) {
      return -1;
    }
    draft.taken = days.ownLetters(told.get().taken(), index);
    draft.stretch = Optional.of(told.get().beside());
    return told.get().end();
  }

  /** A day of the week, with the adjective after it; -1 where none is. */
  int weekday(DateDraft draft, int index, boolean expected) {
    Optional<Phrases.Match> match = words.weekdays.at(walk, index);
    if (match.isEmpty() && expected) {
      match = words.bareWeekdays.bareAt(walk, index);
    }
    if (match.isEmpty()) {
      match = englishWeekday(index);
    }
    if (match.isEmpty() || !expected && isName(index, match.get())) {
      return -1;
    }
    draft.weekday = OptionalInt.of(match.get().number());
    if (draft.dayStep.isEmpty()) {
      draft.taken = days.ownLetters(match.get().taken(), index);
    }
    int end = days.lean(draft, match.get().end());
    Optional<Phrases.Match> step = words.beside.bareAt(walk, end);
    if (step.filter(m -> m.number() != 0).isPresent()
        && end == match.get().end()
        && draft.dayStep.isEmpty()) {
      draft.stretch = Optional.of(new Stretch.Beside(Stretch.Unit.DAY, step.get().number()));
      return step.get().end();
    }
    int nth = end == match.get().end() ? stretches.nthOfMonth(draft, end) : -1;
    return nth > 0 ? nth : weeks.weekOf(draft, end);
  }

  private Optional<Phrases.Match> englishWeekday(int index) {
    if (!walk.isWord(index)
        || !Character.isUpperCase(walk.text().charAt(walk.token(index).span().begin()))) {
      return Optional.empty();
    }
    boolean sure = walk.length(index) > 5 || walk.isSign(index + 1, ",.");
    return words.englishWeekdays.bareAt(walk, index).filter(m -> sure);
  }

  /** A name of something else, unless "last" or "next" follows. */
  private boolean isName(int index, Phrases.Match weekday) {
    return words.lean(walk, weekday.end()).isEmpty()
        && (words.notWeekdayAfter.isAt(walk, index - 1)
            || isOfTwo(index)
            || words.notWeekdayBefore.bareAt(walk, weekday.end()).isPresent());
  }

  /** "Longer than the two": Monday's name is the number too. */
  private boolean isOfTwo(int index) {
    return words.of.bareAt(walk, index - 1).isPresent()
        && walk.length(index - 2) == 4
        && walk.token(index - 2).span().of(walk.text()).charAt(0) == '\u0623'
        && words.weekdays.bareAt(walk, index).filter(m -> m.number() == 1).isPresent();
  }
}
