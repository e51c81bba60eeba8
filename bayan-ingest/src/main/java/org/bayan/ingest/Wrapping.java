package org.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.Tokens;

/**
 * Joins the lines of a text that was broken to a fixed width into paragraphs.
 *
 * <p>A text counts as broken so where few lines that go on end as sentences do, and the next line's
 * first word would not have fitted on most of them. There, a line goes on in the next unless a
 * blank line stands between or that word would have fitted.
 */
final class Wrapping {
  private static final int FEWEST_LINES = 3;
  private static final int MANY = 4;
  private static final int LONGEST_LINE = 130;
  private static final int SHORTEST_WIDTH = 30;

  private final Tokens text;
  private final List<Line> lines;
  private final int width;

  private Wrapping(Tokens text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
    this.width = lines.stream().mapToInt(l -> l.span().length()).max().orElse(0);
  }

  /** Returns the paragraphs of a text whose lines are broken to a width; else its lines. */
  static List<Line> undone(Tokens text, List<Line> lines) {
    Wrapping wrapping = new Wrapping(text, lines);
    return wrapping.isBroken() ? wrapping.joined() : lines;
  }

  private boolean isBroken() {
    if (lines.size() < FEWEST_LINES || width > LONGEST_LINE || width < SHORTEST_WIDTH) {
      return false;
    }
    int followed = 0;
    int full = 0;
    int ended = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).blankAfter()) {
        followed++;
        full += isFull(i) ? 1 : 0;
        ended += lines.get(i).endsSentence() ? 1 : 0;
      }
    }
    boolean few = followed < MANY;
    return followed >= FEWEST_LINES - 1
        && full * 10 >= followed * (few ? 10 : 8)
        && ended * 10 <= followed * (few ? 0 : 3);
  }

  /** Whether the first word of the next line would not have fitted on a line. */
  private boolean isFull(int i) {
    String next = lines.get(i + 1).print();
    int end = 0;
    while (end < next.length() && !Character.isWhitespace(next.charAt(end))) {
      end++;
    }
    return lines.get(i).span().length() + 1 + end > width - 1;
  }

  private List<Line> joined() {
    List<Line> joined = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean goesOn = i + 1 < lines.size() && !lines.get(i).blankAfter() && isFull(i);
      if (!goesOn) {
        Line last = lines.get(i);
        joined.add(Line.of(text, lines.get(first).span().cover(last.span()), last.blankAfter()));
        first = i + 1;
      }
    }
    return joined;
  }
}
