package org.bayan.reuse.passage;

/**
 * A stretch of words in each of two texts, by position.
 *
 * @param a the first position in the first text
 * @param endA the position behind the last there
 * @param b the first position in the second text
 * @param endB the position behind the last there
 */
record Box(int a, int endA, int b, int endB) {
  /** Tells whether another shares words with this in both texts. */
  boolean overlaps(Box other) {
    return a < other.endA && other.a < endA && b < other.endB && other.b < endB;
  }

  /** Returns how many words lie between this and another in the text where that is more. */
  int gap(Box other) {
    int inA = Math.max(a, other.a) - Math.min(endA, other.endA);
    int inB = Math.max(b, other.b) - Math.min(endB, other.endB);
    return Math.max(inA, inB);
  }

  /** Returns the least box that holds this and another. */
  Box cover(Box other) {
    return new Box(
        Math.min(a, other.a),
        Math.max(endA, other.endA),
        Math.min(b, other.b),
        Math.max(endB, other.endB));
  }

  /** Returns twice how far the middle in the first text lies before that in the second. */
  int diagonal() {
    return a + endA - b - endB;
  }
}
