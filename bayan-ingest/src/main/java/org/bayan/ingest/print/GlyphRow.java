package org.bayan.ingest.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Signs that stand on one line, while they are gathered. */
final class GlyphRow {
  /** A run of signs that the file draws one after the other, each beside the last. */
  static final class Run {
    private final List<Glyph> glyphs = new ArrayList<>();
    private boolean settled;
    private boolean leftwards;

    /** Takes a sign where it goes on with the run; tells whether it did. */
    boolean takes(Glyph next) {
      if (!glyphs.isEmpty() && !goesOn(glyphs.getLast(), next)) {
        return false;
      }
      glyphs.add(next);
      return true;
    }

    boolean isEmpty() {
      return glyphs.isEmpty();
    }

    float baseline() {
      return glyphs.getFirst().baseline();
    }

    private boolean goesOn(Glyph last, Glyph next) {
      float size = Math.max(last.size(), next.size());
      float step = next.middle() - last.middle();
      boolean steps = Math.abs(step) > HAIR * size;
      boolean left = step < 0;
      float gap = left ? last.left() - next.right() : next.left() - last.right();
      boolean beside =
          last.turn() == next.turn()
              && Math.abs(last.baseline() - next.baseline()) <= SAME_LINE * size
              && gap <= BESIDE * size;
      if (!beside || settled && steps && left != leftwards) {
        return false;
      }
      if (steps && !settled) {
        settled = true;
        leftwards = left;
      }
      return true;
    }

    private List<Glyph> fromTheLeft() {
      return settled && leftwards ? glyphs.reversed() : glyphs;
    }

    private float middle() {
      Glyph first = fromTheLeft().getFirst();
      return (first.left() + fromTheLeft().getLast().right()) / 2;
    }
  }

  private static final float HAIR = 0.05f;
  private static final float SAME_LINE = 0.2f;

  /** Less than the narrowest sign that a file may draw later, into the gap that it left. */
  private static final float BESIDE = 0.2f;

  private static final float NEAR = 0.8f;
  private static final float RAISED = 0.65f;

  private static final int MOST_REPLACED = 4;

  /** Letters to a space, where every word has its space. */
  private static final int LONGEST_WORDS = 15;

  private final List<Run> runs = new ArrayList<>();
  private final float baseline;
  private final int turn;
  private float size;
  private float left = Float.MAX_VALUE;
  private float right = -Float.MAX_VALUE;

  GlyphRow(Run first) {
    Glyph glyph = first.glyphs.getFirst();
    baseline = glyph.baseline();
    turn = glyph.turn();
    size = glyph.size();
    add(first);
  }

  void add(Run run) {
    runs.add(run);
    for (Glyph glyph : run.glyphs) {
      left = Math.min(left, glyph.left());
      right = Math.max(right, glyph.right());
    }
    size = Math.max(size, run.glyphs.getFirst().size());
  }

  /**
   * Tells whether a run stands on this line: beside what is on it or in a gap of it, or anywhere on
   * the same height where the file draws it next, as it does the cells of a table.
   */
  boolean has(Run run, boolean drawnNext) {
    Glyph first = run.glyphs.getFirst();
    float apart = Math.abs(first.baseline() - baseline);
    float smaller = Math.min(size, first.size());
    if (first.turn() != turn || apart > RAISED * smaller) {
      return false;
    }
    float runLeft = run.fromTheLeft().getFirst().left();
    float runRight = run.fromTheLeft().getLast().right();
    float gap = Math.max(runLeft - right, left - runRight);
    return gap <= NEAR * Math.max(size, first.size()) || drawnNext && apart <= SAME_LINE * smaller;
  }

  /** Returns the row, its signs from the left, with spaces where it shows gaps. */
  VisualRow seen(int page) {
    List<Run> ordered = new ArrayList<>(runs);
    ordered.sort(Comparator.comparingDouble(Run::middle));
    List<Glyph> cells = new ArrayList<>();
    boolean spaced = hasSpaces();
    for (Run run : ordered) {
      for (Glyph glyph : run.fromTheLeft()) {
        add(cells, glyph, spaced);
      }
    }
    while (!cells.isEmpty() && cells.getLast().isSpace()) {
      cells.removeLast();
    }
    return new VisualRow(cells, page);
  }

  /**
   * Whether the file draws a space between words; gaps are then letters drawn out to the margin.
   */
  private boolean hasSpaces() {
    int spaces = 0;
    int letters = 0;
    for (Run run : runs) {
      for (Glyph glyph : run.glyphs) {
        spaces += glyph.isSpace() ? 1 : 0;
        letters += glyph.isSpace() ? 0 : 1;
      }
    }
    return spaces * LONGEST_WORDS > letters;
  }

  private static void add(List<Glyph> cells, Glyph glyph, boolean spaced) {
    if (cells.isEmpty()) {
      if (!glyph.isSpace()) {
        cells.add(glyph);
      }
      return;
    }
    Glyph last = cells.getLast();
    if (glyph.isSpace()) {
      if (!last.isSpace()) {
        cells.add(glyph);
      }
      return;
    }
    if (!last.isSpace()
        && glyph.left() - last.right() > gapOfWords(last, spaced && isDrawnOn(last, glyph))) {
      cells.add(Glyph.between(last, glyph));
    }
    cells.add(glyph);
  }

  /**
   * Whether the file draws one sign right after the other, but for what a text of theirs replaced.
   */
  private static boolean isDrawnOn(Glyph left, Glyph right) {
    return Math.abs(left.order() - right.order()) <= MOST_REPLACED;
  }

  private static float gapOfWords(Glyph glyph, boolean spaced) {
    if (spaced) {
      return NEAR * glyph.size();
    }
    float space = glyph.space() > 0 ? glyph.space() : glyph.size() / 4;
    return Math.clamp(space / 2, glyph.size() / 10, glyph.size() * 3 / 10);
  }
}
