package org.bayan.series;

import org.bayan.text.Span;
import org.bayan.text.Tokens;

/** What stands about a day or a place in a report: words of a meeting, of the next, of one past. */
final class MeetingContext {
  /** How far before a place or day "next" may stand; in tokens. */
  private static final int NEXT_REACH = 5;

  private final MeetingWords words = MeetingWords.standard();

  /** How many tokens a day or place stands from the nearest word of meeting in its sentence. */
  int distance(Tokens tokens, Span sentence, Span span) {
    int of = tokens.indexAt(span.begin());
    int nearest = Integer.MAX_VALUE;
    for (int at = tokens.indexAt(sentence.begin());
        at < tokens.size() && tokens.get(at).span().begin() < sentence.end();
        at++) {
      boolean met = words.isWithParticle("noun", tokens, at) || words.is("verb", tokens, at);
      if (met || words.isWithParticle("statement", tokens, at)) {
        nearest = Math.min(nearest, Math.abs(at - of));
      }
    }
    return nearest;
  }

  /** "Their next meeting in": a place or a day of a meeting yet to come. */
  boolean isOfNext(Tokens tokens, Span span) {
    int at = tokens.indexAt(span.begin());
    for (int before = Math.max(0, at - NEXT_REACH); before < at; before++) {
      if (words.is("next", tokens, before)) {
        return true;
      }
    }
    return false;
  }

  /** "The decision of the meeting held on", "the council had met": a meeting before this one. */
  boolean isOfPast(Tokens tokens, Span sentence, Span span) {
    int begin = tokens.indexAt(sentence.begin());
    int at = tokens.indexAt(span.begin());
    for (int before = at - 1; before > begin; before--) {
      if (words.isWithParticle("noun", tokens, before)) {
        return words.isWithParticle("outcome", tokens, before - 1);
      }
    }
    return false;
  }
}
