package org.bayan.ingest.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns lines as they are seen into text as it is read.
 *
 * <p>It undoes the Unicode bidirectional algorithm (UAX 9) on whole lines: Arabic from the right,
 * numbers and Latin words in it from the left. Where two texts would be seen alike, figures beside
 * Latin words are taken for part of them.
 *
 * <p>Some files say of a bracket which shape is seen, others which sign was written; in Arabic
 * these are each other's mirror image. The line's own brackets decide, where they pair in one
 * reading only, else those of the whole document.
 */
final class VisualOrder {
  private enum Sort {
    ARABIC,
    LATIN,
    DIGIT,
    OTHER
  }

  private static final String OPENING = "([{<\u00AB\u2039";
  private static final String CLOSING = ")]}>\u00BB\u203A";

  /** What stands between digits of one number: UAX 9's common separators. */
  private static final String WITHIN_NUMBERS = ".,:/\u060C\u066B\u066C";

  private static final int LONGEST_RUN = 2_000;

  private final boolean arabic;
  private final boolean shapes;

  private VisualOrder(boolean arabic, boolean shapes) {
    this.arabic = arabic;
    this.shapes = shapes;
  }

  /** Learns from all lines of a document which way it is read and what its brackets mean. */
  static VisualOrder of(List<VisualRow> rows) {
    int rightToLeft = 0;
    for (VisualRow row : rows) {
      rightToLeft += Integer.signum(lean(row.cells()));
    }
    boolean arabic = rightToLeft > 0;
    VisualOrder asShapes = new VisualOrder(arabic, true);
    VisualOrder asSigns = new VisualOrder(arabic, false);
    int better = 0;
    for (VisualRow row : rows) {
      better += pairs(asShapes.inOrder(row, true)) - pairs(asSigns.inOrder(row, false));
    }
    return better >= 0 ? asShapes : asSigns;
  }

  /** Returns the text of a line. */
  String read(VisualRow row) {
    String likely = inOrder(row, shapes);
    String other = inOrder(row, !shapes);
    return (pairs(other) > pairs(likely) ? other : likely).strip();
  }

  /** Tells whether most lines are read from the right. */
  boolean isArabic() {
    return arabic;
  }

  /** Returns a positive number where Arabic letters prevail, a negative one where others do. */
  private static int lean(List<Glyph> cells) {
    int lean = 0;
    for (Glyph cell : cells) {
      Sort sort = sort(cell);
      lean += sort == Sort.ARABIC ? 1 : sort == Sort.LATIN ? -1 : 0;
    }
    return lean;
  }

  private String inOrder(VisualRow row, boolean mirrored) {
    List<Glyph> cells = row.cells();
    boolean any = cells.stream().anyMatch(c -> sort(c) == Sort.ARABIC);
    boolean fromTheRight = any && (arabic || lean(cells) > 0);
    StringBuilder text = new StringBuilder();
    if (fromTheRight) {
      fromTheRight(cells, mirrored, text);
    } else {
      fromTheLeft(cells, mirrored, text);
    }
    return text.toString();
  }

  private static void fromTheLeft(List<Glyph> cells, boolean mirrored, StringBuilder text) {
    int i = 0;
    while (i < cells.size()) {
      if (sort(cells.get(i)) != Sort.ARABIC) {
        text.append(cells.get(i).text());
        i++;
        continue;
      }
      int end = i + 1;
      for (int k = i + 1; k < cells.size() && sort(cells.get(k)) != Sort.LATIN; k++) {
        end = sort(cells.get(k)) == Sort.ARABIC ? k + 1 : end;
      }
      fromTheRight(cells.subList(i, end), mirrored, text);
      i = end;
    }
  }

  private static void fromTheRight(List<Glyph> cells, boolean mirrored, StringBuilder text) {
    int i = cells.size() - 1;
    while (i >= 0) {
      Glyph cell = cells.get(i);
      int begin = firstOfLeftwards(cells, i);
      if (begin <= i) {
        for (int k = begin; k <= i; k++) {
          text.append(cells.get(k).text());
        }
        i = begin - 1;
      } else {
        text.append(mirrored && sort(cell) == Sort.OTHER ? mirrored(cell.text()) : cell.text());
        i--;
      }
    }
  }

  /** Where the number or Latin words begin that end at a place; after it where none does. */
  private static int firstOfLeftwards(List<Glyph> cells, int end) {
    Sort sort = sort(cells.get(end));
    boolean closing = sort == Sort.OTHER && CLOSING.indexOf(cells.get(end).text()) >= 0;
    if (sort == Sort.ARABIC || sort == Sort.OTHER && !closing) {
      return end + 1;
    }
    int begin = end + 1;
    boolean latin = false;
    int last = Math.max(0, end - LONGEST_RUN);
    for (int k = end; k >= last && sort(cells.get(k)) != Sort.ARABIC; k--) {
      Sort one = sort(cells.get(k));
      latin |= one == Sort.LATIN;
      begin = one == Sort.LATIN || one == Sort.DIGIT ? k : begin;
    }
    if (latin) {
      return !closing || opensMore(cells, begin, end) ? begin : end + 1;
    }
    return closing ? end + 1 : firstOfNumber(cells, end);
  }

  private static boolean opensMore(List<Glyph> cells, int begin, int end) {
    int open = 0;
    for (int k = begin; k < end; k++) {
      String text = cells.get(k).text();
      open += OPENING.contains(text) ? 1 : CLOSING.contains(text) ? -1 : 0;
    }
    return open > 0;
  }

  private static int firstOfNumber(List<Glyph> cells, int end) {
    int begin = end;
    while (begin > 0) {
      boolean digit = sort(cells.get(begin - 1)) == Sort.DIGIT;
      boolean joined =
          begin > 1
              && WITHIN_NUMBERS.contains(cells.get(begin - 1).text())
              && sort(cells.get(begin - 2)) == Sort.DIGIT;
      if (!digit && !joined) {
        return begin;
      }
      begin -= digit ? 1 : 2;
    }
    return begin;
  }

  private static String mirrored(String text) {
    StringBuilder mirrored = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      int opening = OPENING.indexOf(sign);
      int closing = CLOSING.indexOf(sign);
      mirrored.append(
          opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : sign);
    }
    return mirrored.toString();
  }

  /** Returns how many brackets of a text close what was opened in it. */
  private static int pairs(String text) {
    List<Integer> open = new ArrayList<>();
    int pairs = 0;
    for (int i = 0; i < text.length(); i++) {
      int opening = OPENING.indexOf(text.charAt(i));
      int closing = CLOSING.indexOf(text.charAt(i));
      if (opening >= 0) {
        open.add(opening);
      } else if (closing >= 0) {
        if (!open.isEmpty() && open.getLast() == closing) {
          open.removeLast();
          pairs++;
        }
      }
    }
    return pairs;
  }

  private static Sort sort(Glyph cell) {
    String text = cell.text();
    Sort sort = Sort.OTHER;
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      i += Character.charCount(letter);
      byte direction = Character.getDirectionality(letter);
      if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        return Sort.ARABIC;
      }
      if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        return Sort.LATIN;
      }
      boolean digit =
          direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER
              || direction == Character.DIRECTIONALITY_ARABIC_NUMBER && Character.isDigit(letter);
      sort = digit ? Sort.DIGIT : sort;
    }
    return sort;
  }
}
