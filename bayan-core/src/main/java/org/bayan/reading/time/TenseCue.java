package org.bayan.reading.time;

import org.bayan.reading.number.Walk;
import org.bayan.text.Clitics;

/** Tells whether the words before a date speak of what is to come or of what is over. */
final class TenseCue {
  private static final int WINDOW = 12;

  /** How near before a date a verb that only its ending tells must stand; in tokens. */
  private static final int NEAR = 4;

  /** The longest name in quotation marks; in tokens, with the marks. */
  private static final int TITLE = 5;

  private static final char WAW = '\u0648';

  private static final char SEEN = '\u0633';

  /** The letters with which a present tense begins, after the sign of the future. */
  private static final String PRESENT = "\u064A\u062A\u0646";

  private TenseCue() {}

  /** Marks a date without a year as ahead or behind, as the nearest such word before it says. */
  static void apply(Walk walk, TimeWords words, DateDraft draft) {
    if (draft.year.isEmpty() && draft.lean == DatePhrase.Lean.OPEN && draft.dayStep.isEmpty()) {
      draft.lean = lean(walk, words, draft.first);
    }
  }

  /** Returns which way the nearest such word before a token points. */
  static DatePhrase.Lean lean(Walk walk, TimeWords words, int index) {
    int least = Math.max(0, index - WINDOW);
    for (int i = index - 1; i >= least; i--) {
      i = beforeTitle(walk, i);
      if (walk.isSign(i, ".\u061F!\u061B;\u00BB\u00AB\"") || walk.lineEndsAfter(i)) {
        return DatePhrase.Lean.OPEN;
      }
      boolean over = words.leans.bareAt(walk, i).filter(m -> m.value().equals("past")).isPresent();
      if (over || words.past.isAt(walk, i)) {
        return DatePhrase.Lean.BEHIND;
      }
      if (index - i <= NEAR && isPastVerb(walk, i)) {
        return DatePhrase.Lean.MAYBE_BEHIND;
      }
      if (isFutureWord(walk, words, i) || isPlanned(walk, words, i)) {
        return DatePhrase.Lean.AHEAD;
      }
    }
    return DatePhrase.Lean.OPEN;
  }

  /**
   * The token before a few words in quotation marks, which are a name and not what someone says.
   */
  private static int beforeTitle(Walk walk, int index) {
    if (walk.isSign(index, "\u00BB\"")) {
      for (int at = index - 2; at >= Math.max(1, index - TITLE); at--) {
        if (walk.isSign(at, "\u00AB\"")) {
          return at - 1;
        }
      }
    }
    return index;
  }

  /**
   * The past tense of "she": other words with its ending are few, once the plurals are left out.
   */
  private static boolean isPastVerb(Walk walk, int index) {
    String word = walk.folded(index);
    int last = word.length() - 1;
    return last >= 3
        && word.charAt(last) == '\u062A'
        && "\u0627\u064A\u0648".indexOf(word.charAt(last - 1)) < 0
        && !word.startsWith("\u0627\u0644");
  }

  /** "They meet on Thursday": the present of such verbs tells a plan, unless "was" stands by. */
  private static boolean isPlanned(Walk walk, TimeWords words, int index) {
    return words
            .planned
            .at(walk, index)
            .filter(m -> m.taken() == 0 || m.taken() == 1 && walk.folded(index).charAt(0) == WAW)
            .isPresent()
        && !words.notPlannedAfter.isAt(walk, index - 1)
        && !words.notPlannedAfter.isAt(walk, index - 2);
  }

  /** "I shall return": only the hamza in print tells it from words such as "hours". */
  private static boolean isFirstPerson(String print) {
    return print.length() > 4
        && print.charAt(0) == SEEN
        && print.charAt(1) == '\u0623'
        && print.charAt(2) != '\u0644';
  }

  /** Tells whether a word is a verb of the future: what is a time behind it is its own. */
  static boolean isFuture(Walk walk, TimeWords words, int index) {
    return walk.isWord(index)
        && (isFirstPerson(walk.token(index).span().of(walk.text())) || isVerb(walk, words, index));
  }

  private static boolean isFutureWord(Walk walk, TimeWords words, int index) {
    if (!walk.isWord(index)) {
      return false;
    }
    return words.future.isAt(walk, index) || isFuture(walk, words, index);
  }

  private static boolean isVerb(Walk walk, TimeWords words, int index) {
    String verb = "";
    for (Clitics.Variant variant : walk.variants(index)) {
      boolean conjunction = variant.proclitics().matches("[\u0648\u0641]?");
      if (conjunction && !variant.article() && variant.stem().charAt(0) == SEEN) {
        verb = variant.stem();
        break;
      }
    }
    return verb.length() >= 5 && PRESENT.indexOf(verb.charAt(1)) >= 0 && !words.notFuture.has(verb);
  }
}
