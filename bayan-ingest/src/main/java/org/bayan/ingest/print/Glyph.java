package org.bayan.ingest.print;

/**
 * A sign at its place on a page, or a few that one sign stands for.
 *
 * @param text what it says, in the order in which it is read
 * @param left where it begins, in points from the left edge
 * @param right where it ends; from {@code left}
 * @param baseline where its line stands, in points from the top edge
 * @param size the height of its type, in points
 * @param space how wide its font has a space, in points; 0 where it does not say
 * @param turn by how many degrees it is turned
 * @param font which of the document's fonts it is of
 * @param order its place in the order in which the file draws, from 1
 */
record Glyph(
    String text,
    float left,
    float right,
    float baseline,
    float size,
    float space,
    int turn,
    int font,
    int order) {
  /** Returns a space that fills the gap between two signs of a line. */
  static Glyph between(Glyph before, Glyph after) {
    float begin = before.right;
    float end = after.left;
    return new Glyph(
        " ", begin, end, before.baseline, before.size, 0, before.turn, before.font, before.order);
  }

  /** Returns where its middle is, in points from the left edge. */
  float middle() {
    return (left + right) / 2;
  }

  /** Tells whether it is nothing but vowel signs and the like, which belong to another letter. */
  boolean isMark() {
    return !text.isEmpty() && text.codePoints().allMatch(Glyph::isMark);
  }

  private static boolean isMark(int letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  /** Tells whether it begins with a letter. */
  boolean isLetter() {
    return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
  }

  /** Tells whether it is white space. */
  boolean isSpace() {
    return text.isBlank();
  }

  /** Returns it with marks put on it. */
  Glyph with(String marks) {
    return new Glyph(text + marks, left, right, baseline, size, space, turn, font, order);
  }
}
