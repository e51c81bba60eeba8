package org.bayan.ingest.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the signs of a page on lines.
 *
 * <p>The lines stand in the order in which the file draws them, which is that of columns; within a
 * line signs stand where they are seen, since files draw figures, Latin words and brackets of an
 * Arabic line whenever they like.
 */
final class Rows {
  /** Lines are looked up by height, in steps of so many points. */
  private static final float STEP = 8;

  private static final int STEPS_AROUND = 2;
  private static final float MARK_REACH = 1.2f;
  private static final int MOST_MARKS = 8;

  /** A page with more lines at one height is none; it is read, though not put together. */
  private static final int MOST_ABREAST = 64;

  private final List<GlyphRow> rows = new ArrayList<>();
  private final Map<Integer, List<GlyphRow>> byHeight = new HashMap<>();

  private Rows() {}

  /**
   * Returns the lines of a page.
   *
   * @param glyphs its signs, in the order drawn
   * @param page its number, from 0
   */
  static List<VisualRow> of(List<Glyph> glyphs, int page) {
    Rows rows = new Rows();
    GlyphRow.Run run = new GlyphRow.Run();
    for (Glyph glyph : withMarksOn(glyphs)) {
      if (!run.takes(glyph)) {
        rows.add(run);
        run = new GlyphRow.Run();
        run.takes(glyph);
      }
    }
    if (!run.isEmpty()) {
      rows.add(run);
    }
    return rows.rows.stream().map(r -> r.seen(page)).filter(r -> !r.cells().isEmpty()).toList();
  }

  private void add(GlyphRow.Run run) {
    Optional<GlyphRow> row = rowOf(run);
    if (row.isPresent()) {
      row.get().add(run);
    } else {
      GlyphRow next = new GlyphRow(run);
      rows.add(next);
      byHeight.computeIfAbsent(step(run.baseline()), _ -> new ArrayList<>()).add(next);
    }
  }

  private Optional<GlyphRow> rowOf(GlyphRow.Run run) {
    if (!rows.isEmpty() && rows.getLast().has(run, true)) {
      return Optional.of(rows.getLast());
    }
    int step = step(run.baseline());
    for (int near = step - STEPS_AROUND; near <= step + STEPS_AROUND; near++) {
      List<GlyphRow> abreast = byHeight.getOrDefault(near, List.of());
      for (int i = Math.max(0, abreast.size() - MOST_ABREAST); i < abreast.size(); i++) {
        if (abreast.get(i).has(run, false)) {
          return Optional.of(abreast.get(i));
        }
      }
    }
    return Optional.empty();
  }

  private static int step(float baseline) {
    return Math.round(baseline / STEP);
  }

  /** Puts vowel signs, which are drawn before or after their letter, on the letter. */
  private static List<Glyph> withMarksOn(List<Glyph> glyphs) {
    List<Glyph> letters = new ArrayList<>(glyphs.size());
    StringBuilder waiting = new StringBuilder();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (!glyph.isMark()) {
        boolean takes = !waiting.isEmpty() && glyph.isLetter();
        letters.add(takes ? glyph.with(waiting.toString()) : glyph);
        waiting.setLength(takes ? 0 : waiting.length());
        continue;
      }
      int last = lastLetter(letters);
      double before = last < 0 ? Double.MAX_VALUE : reach(glyph, letters.get(last));
      double after = reach(glyph, nextLetter(glyphs, i));
      if (after < before) {
        // Drawn from the left, the last of two marks of a letter comes first.
        waiting.insert(0, glyph.text());
      } else if (before < Double.MAX_VALUE) {
        letters.set(last, letters.get(last).with(glyph.text()));
      }
    }
    return letters;
  }

  private static int lastLetter(List<Glyph> glyphs) {
    int last = glyphs.size() - 1;
    int first = Math.max(0, last - MOST_MARKS);
    while (last >= first && !glyphs.get(last).isLetter()) {
      last--;
    }
    return last >= first ? last : -1;
  }

  private static Optional<Glyph> nextLetter(List<Glyph> glyphs, int from) {
    for (int i = from + 1; i < Math.min(glyphs.size(), from + MOST_MARKS); i++) {
      if (glyphs.get(i).isLetter()) {
        return Optional.of(glyphs.get(i));
      }
    }
    return Optional.empty();
  }

  private static double reach(Glyph mark, Optional<Glyph> letter) {
    return letter.map(l -> reach(mark, l)).orElse(Double.MAX_VALUE);
  }

  /** Returns how far a mark stands from a letter; endless where it cannot be the letter's. */
  private static double reach(Glyph mark, Glyph letter) {
    boolean apart =
        mark.turn() != letter.turn()
            || letter.text().length() > MOST_MARKS
            || Math.abs(mark.baseline() - letter.baseline()) > MARK_REACH * letter.size();
    if (apart) {
      return Double.MAX_VALUE;
    }
    // Over a stroke between two letters stands the sign of the one to the right.
    float outside =
        Math.max(0, Math.max((letter.left() - mark.middle()) / 4, mark.middle() - letter.right()));
    return outside + Math.abs(mark.middle() - letter.middle()) / 1000;
  }
}
