package org.bayan.app.evaluate;

/**
 * A stretch of an article as somebody's record gives it, in code points. Unlike a span of ours it
 * is taken as it comes, even if it runs backwards.
 *
 * @param article the article's id in the record
 * @param start the first code point inside
 * @param end the first code point after
 */
record Cut(String article, int start, int end) {
  /** Returns how many code points two stretches of one text share. */
  static int shared(int start, int end, int otherStart, int otherEnd) {
    return Math.max(0, Math.min(end, otherEnd) - Math.max(start, otherStart));
  }

  /** Returns how many code points this has in common with a unit of the same article. */
  int shared(Unit unit) {
    return shared(start, end, unit.start(), unit.end());
  }
}
