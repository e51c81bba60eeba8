package org.bayan.ingest.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the strokes that draw a word out to the margin, where a file calls them by another sign's
 * name.
 *
 * <p>LibreOffice for one calls them brackets. A sign that is no letter and in one font stands
 * inside Arabic words nearly always is such a stroke; a bracket or a comma stands at their ends.
 */
final class Strokes {
  private static final int FEWEST = 3;
  private static final double NEARLY_ALWAYS = 0.7;

  private record Sign(int font, String text) {}

  private Strokes() {}

  /** Returns the lines of each page without such strokes. */
  static List<List<VisualRow>> leftOut(List<List<VisualRow>> pages) {
    Set<Sign> strokes = strokes(pages);
    if (strokes.isEmpty()) {
      return pages;
    }
    List<List<VisualRow>> without = new ArrayList<>();
    for (List<VisualRow> page : pages) {
      List<VisualRow> rows = new ArrayList<>();
      for (VisualRow row : page) {
        List<Glyph> cells = row.cells().stream().filter(c -> !strokes.contains(sign(c))).toList();
        if (!cells.isEmpty()) {
          rows.add(new VisualRow(cells, row.page()));
        }
      }
      without.add(rows);
    }
    return without;
  }

  private static Set<Sign> strokes(List<List<VisualRow>> pages) {
    Map<Sign, Integer> met = new HashMap<>();
    Map<Sign, Integer> inside = new HashMap<>();
    for (List<VisualRow> page : pages) {
      for (VisualRow row : page) {
        count(row.cells(), met, inside);
      }
    }
    Set<Sign> strokes = new HashSet<>();
    met.forEach((sign, times) -> {
      if (times >= FEWEST && inside.getOrDefault(sign, 0) >= NEARLY_ALWAYS * times) {
        strokes.add(sign);
      }
    });
    return strokes;
  }

  private static void count(List<Glyph> cells, Map<Sign, Integer> met, Map<Sign, Integer> inside) {
    int begin = 0;
    while (begin < cells.size()) {
      Sign sign = sign(cells.get(begin));
      int end = begin + 1;
      while (end < cells.size() && sign(cells.get(end)).equals(sign)) {
        end++;
      }
      if (isStroke(sign.text())) {
        met.merge(sign, end - begin, Integer::sum);
        boolean within =
            begin > 0
                && end < cells.size()
                && isArabic(cells.get(begin - 1))
                && isArabic(cells.get(end));
        inside.merge(sign, within ? end - begin : 0, Integer::sum);
      }
      begin = end;
    }
  }

  private static Sign sign(Glyph glyph) {
    return new Sign(glyph.font(), glyph.text());
  }

  private static boolean isStroke(String text) {
    return text.length() == 1 && !text.isBlank() && !Character.isLetterOrDigit(text.charAt(0));
  }

  private static boolean isArabic(Glyph glyph) {
    return Character.UnicodeScript.of(glyph.text().codePointAt(0))
        == Character.UnicodeScript.ARABIC;
  }
}
