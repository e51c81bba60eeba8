package org.bayan.ingest.print;

/**
 * A line of print as it is read, at its place.
 *
 * @param text what it says; never blank
 * @param left where it begins, in points
 * @param right where it ends, in points
 * @param baseline its height, in points from the top of the page
 * @param size the height of its type, in points
 * @param page the page it stands on, from 0
 * @param turn by how many degrees it is turned
 */
record PrintRow(
    String text, float left, float right, float baseline, float size, int page, int turn) {
  private static final float SAME_SIZE = 0.12f;

  /** Tells whether its type is about as high as another's. */
  boolean isSizedAs(PrintRow other) {
    return Math.abs(size - other.size) <= SAME_SIZE * Math.max(size, other.size);
  }

  /** Returns how much of the narrower of two lines stands above or below the other, from 0 to 1. */
  float overlap(PrintRow other) {
    float shared = Math.min(right, other.right) - Math.max(left, other.left);
    float narrower = Math.max(1, Math.min(right - left, other.right - other.left));
    return Math.clamp(shared / narrower, 0, 1);
  }
}
