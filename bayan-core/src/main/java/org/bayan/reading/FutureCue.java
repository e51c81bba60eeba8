package org.bayan.reading;

import org.bayan.text.Clitics;

/** Tells whether the words before a date speak of what is to come. */
final class FutureCue {
  private static final int WINDOW = 12;
  private static final char SEEN = '\u0633';

  /** The letters with which a present tense begins, after the sign of the future. */
  private static final String PRESENT = "\u064A\u062A\u0646";

  private FutureCue() {}

  /** Marks a date without a year as ahead, if the words before it in its sentence say so. */
  static void apply(Walk walk, TimeWords words, DateDraft draft) {
    if (draft.year.isEmpty()
        && draft.lean == DatePhrase.Lean.OPEN
        && draft.dayStep.isEmpty()
        && isAhead(walk, words, draft.first)) {
      draft.lean = DatePhrase.Lean.AHEAD;
    }
  }

  private static boolean isAhead(Walk walk, TimeWords words, int index) {
    int least = Math.max(0, index - WINDOW);
    for (int i = index - 1; i >= least; i--) {
      if (walk.isSign(i, ".\u061F!\u061B;\u00BB\u00AB\"") || walk.lineEndsAfter(i)) {
        return false;
      }
      if (words.leans.bareAt(walk, i).filter(m -> m.value().equals("past")).isPresent()) {
        return false;
      }
      if (isFutureWord(walk, words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFutureWord(Walk walk, TimeWords words, int index) {
    if (!walk.isWord(index)) {
      return false;
    }
    if (words.future.isAt(walk, index)) {
      return true;
    }
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
