package org.bayan.ingest.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins lines of print into paragraphs.
 *
 * <p>A line goes on in the next where that one stands close below it in type of the same size, is
 * not set in, and begins with a word that would not have fitted on the line. Over the turn of a
 * column or page it also takes that no sentence ends there.
 */
final class Paragraphs {
  /**
   * A paragraph.
   *
   * @param text its lines, joined
   * @param first its first line
   */
  record Paragraph(String text, PrintRow first) {}

  private static final float CLOSE = 2.2f;
  private static final float WIDER = 1.25f;
  private static final float FARTHEST = 4;
  private static final int FEW = 4;
  private static final int AROUND = 100;
  private static final float LARGER = 1.15f;
  private static final int LONGEST_HEADING = 4;
  private static final float SET_IN = 0.8f;
  private static final float IN_COLUMN = 0.5f;
  private static final float SLACK = 0.3f;
  private static final String DOTS = "\u2022\u25AA\u25CF\u25E6\u25A0\u2013\u2014-*";
  private static final String STOPS = ".\u06D4\u061F?!\u2026:";
  private static final String CLOSERS = "\"'\u00BB\u201D\u201C\u2019)]";

  private final List<PrintRow> rows;
  private final boolean arabic;
  private final float usualStep;
  private final float bodySize;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private int first;

  private Paragraphs(List<PrintRow> rows, boolean arabic) {
    this.rows = rows;
    this.arabic = arabic;
    this.usualStep = usualStep(rows);
    this.bodySize = bodySize(rows);
  }

  /**
   * Returns the paragraphs.
   *
   * @param rows the lines of all pages in the order read
   * @param arabic whether they are read from the right
   */
  static List<Paragraph> of(List<PrintRow> rows, boolean arabic) {
    Paragraphs joiner = new Paragraphs(rows, arabic);
    int begin = 0;
    for (int i = 1; i <= rows.size(); i++) {
      if (i == rows.size() || !joiner.isBelow(i)) {
        joiner.column(begin, i);
        begin = i;
      }
    }
    joiner.close(rows.size());
    return joiner.paragraphs;
  }

  /** Returns the height of type that half of the text has at most. */
  static float bodySize(List<PrintRow> rows) {
    List<PrintRow> bySize = new ArrayList<>(rows);
    bySize.sort((a, b) -> Float.compare(a.size(), b.size()));
    long letters = rows.stream().mapToLong(r -> r.text().length()).sum();
    long below = 0;
    for (PrintRow row : bySize) {
      below += row.text().length();
      if (2 * below >= letters) {
        return row.size();
      }
    }
    return 0;
  }

  /** Tells whether a line is set in larger type than the body, as headings are. */
  static boolean isLarger(PrintRow row, float bodySize) {
    return row.size() >= LARGER * bodySize;
  }

  /**
   * Returns the commonest distance of lines in the document, to half a point; the least of those.
   */
  private static float usualStep(List<PrintRow> rows) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int i = 1; i < rows.size(); i++) {
      PrintRow row = rows.get(i);
      float down = row.baseline() - rows.get(i - 1).baseline();
      boolean near = row.page() == rows.get(i - 1).page() && row.isSizedAs(rows.get(i - 1));
      if (near && down > 0 && down <= FARTHEST * row.size()) {
        counts.merge(Math.round(2 * down), 1, Integer::sum);
      }
    }
    int best = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      best = entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return best / 2f;
  }

  /** Whether a line stands close below the one before it, in one column and one type. */
  private boolean isBelow(int i) {
    PrintRow above = rows.get(i - 1);
    PrintRow row = rows.get(i);
    float down = row.baseline() - above.baseline();
    return row.page() == above.page()
        && row.isSizedAs(above)
        && down > 0
        && down <= Math.max(CLOSE * Math.max(row.size(), above.size()), WIDER * usualStep)
        && row.overlap(above) >= IN_COLUMN;
  }

  /** Joins the lines of a column that stand close one below the other. */
  private void column(int begin, int end) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    // A few lines alone do not show how wide their column is; others of their kind on the page do.
    int around = end - begin < FEW ? AROUND : 0;
    PrintRow one = rows.get(begin);
    for (int i = Math.max(0, begin - around); i < Math.min(rows.size(), end + around); i++) {
      PrintRow row = rows.get(i);
      boolean kin = row.page() == one.page() && row.isSizedAs(one) && row.overlap(one) >= IN_COLUMN;
      if (i >= begin && i < end || kin) {
        left = Math.min(left, row.left());
        right = Math.max(right, row.right());
      }
    }
    List<Float> steps = new ArrayList<>();
    for (int i = begin + 1; i < end; i++) {
      steps.add(rows.get(i).baseline() - rows.get(i - 1).baseline());
    }
    steps.sort(Float::compare);
    float step = steps.isEmpty() ? 0 : steps.get((steps.size() - 1) / 2);
    if (begin > 0 && !goesOnOverTurn(begin, left, right)) {
      close(begin);
    }
    append(rows.get(begin).text());
    for (int i = begin + 1; i < end; i++) {
      boolean close = rows.get(i).baseline() - rows.get(i - 1).baseline() <= WIDER * step;
      // The lines of a heading stand under each other's middle as often as not.
      boolean heading = isLarger(one, bodySize) && end - begin <= LONGEST_HEADING;
      boolean goesOn = heading || !isSetIn(i, left, right) && isFull(i - 1, left, right);
      if (!close || !goesOn || isItem(i)) {
        close(i);
      }
      append(rows.get(i).text());
    }
  }

  private boolean goesOnOverTurn(int begin, float left, float right) {
    PrintRow last = rows.get(begin - 1);
    PrintRow next = rows.get(begin);
    boolean turn = next.page() > last.page() || next.baseline() < last.baseline();
    if (!turn || next.page() > last.page() + 1 || !next.isSizedAs(last) || text.isEmpty()) {
      return false;
    }
    // The column that ended, as wide as its widest line among the last few.
    float oldLeft = last.left();
    float oldRight = last.right();
    for (int i = begin - 2; i >= 0 && i > begin - 6 && isBelow(i + 1); i--) {
      oldLeft = Math.min(oldLeft, rows.get(i).left());
      oldRight = Math.max(oldRight, rows.get(i).right());
    }
    float gap = arabic ? last.left() - oldLeft : oldRight - last.right();
    boolean alone = begin < 2 || !isBelow(begin - 1);
    return !alone
        && gap <= firstWord(next) + SLACK * next.size()
        && !endsSentence(last.text())
        && !isItem(begin)
        && !isSetIn(begin, left, right);
  }

  private boolean isSetIn(int i, float left, float right) {
    PrintRow row = rows.get(i);
    float in = arabic ? right - row.right() : row.left() - left;
    return in > SET_IN * row.size();
  }

  /** Whether the next line's first word would not have fitted on a line. */
  private boolean isFull(int i, float left, float right) {
    PrintRow row = rows.get(i);
    float gap = arabic ? row.left() - left : right - row.right();
    return gap <= firstWord(rows.get(i + 1)) + SLACK * row.size();
  }

  /** Returns about how wide the first word of a line is, with a space. */
  private static float firstWord(PrintRow row) {
    int end = row.text().indexOf(' ');
    int letters = end < 0 ? row.text().length() : end + 1;
    return (row.right() - row.left()) * letters / row.text().length();
  }

  private boolean isItem(int i) {
    String print = rows.get(i).text();
    return print.length() > 2 && DOTS.indexOf(print.charAt(0)) >= 0 && print.charAt(1) == ' ';
  }

  private static boolean endsSentence(String print) {
    int last = print.length() - 1;
    while (last > 0 && CLOSERS.indexOf(print.charAt(last)) >= 0) {
      last--;
    }
    return STOPS.indexOf(print.charAt(last)) >= 0;
  }

  private void append(String print) {
    int end = text.length() - 1;
    if (end < 0) {
      text.append(print);
    } else if (isBroken(print)) {
      text.setLength(end);
      text.append(print);
    } else {
      text.append(' ').append(print);
    }
  }

  /** Whether what was gathered ends in the first half of a Latin word, broken by a hyphen. */
  private boolean isBroken(String next) {
    int end = text.length() - 1;
    if (text.charAt(end) == '\u00AD') {
      return true;
    }
    boolean hyphen = text.charAt(end) == '-' || text.charAt(end) == '\u2010';
    return hyphen
        && end > 0
        && Character.isLowerCase(text.charAt(end - 1))
        && Character.isLowerCase(next.charAt(0));
  }

  private void close(int next) {
    String whole = text.toString().replace("\u00AD", "").strip();
    if (!whole.isEmpty()) {
      paragraphs.add(new Paragraph(whole, rows.get(first)));
    }
    text = new StringBuilder();
    first = next;
  }
}
