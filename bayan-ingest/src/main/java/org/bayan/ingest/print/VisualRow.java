package org.bayan.ingest.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of print as it is seen.
 *
 * @param cells its signs from left to right, spaces between words included
 * @param page the page it stands on, from 0
 */
record VisualRow(List<Glyph> cells, int page) {
  VisualRow {
    cells = List.copyOf(cells);
  }

  float left() {
    return (float) cells.stream().mapToDouble(Glyph::left).min().orElse(0);
  }

  float right() {
    return (float) cells.stream().mapToDouble(Glyph::right).max().orElse(0);
  }

  /** Returns the height of type that most of its signs have, the largest of those. */
  float size() {
    Map<Float, Integer> counts = new HashMap<>();
    cells.forEach(c -> counts.merge(c.size(), c.text().length(), Integer::sum));
    float best = 1;
    int most = 0;
    for (Map.Entry<Float, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most || entry.getValue() == most && entry.getKey() > best) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  float baseline() {
    float size = size();
    return cells.stream().filter(c -> c.size() == size).map(Glyph::baseline).findFirst().orElse(0f);
  }

  int turn() {
    return cells.getFirst().turn();
  }
}
