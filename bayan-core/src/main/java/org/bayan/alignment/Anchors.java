package org.bayan.alignment;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds about where two long wordings run along each other: by words and runs of words that are
 * rare in both, of which the longest sequence in order is kept, and then again between them, as
 * patience diff and MUMmer (Delcher et al. 1999) do. What stands between two anchors is looked at
 * whole where that is little, and along its diagonal where it is much.
 */
final class Anchors {
  /** Cells are looked at up to so many for each word of a part. */
  static final int CELLS_A_WORD = 8;

  /** Words or runs are rare where they make at most so many cells. */
  private static final int RARE = 16;

  /** One word in so many must begin a rare run, or longer runs are tried. */
  private static final int THIN = 8;

  /** Fewer anchors than one for so many words may fall in order by chance, and lead astray. */
  private static final int CHANCE = 64;

  /** Runs are of 1, 2, 4, 8, 16 and 32 words. */
  private static final int LENGTHS = 6;

  private static final int DEEPEST = 5;

  /** Cells so many columns beyond a part are looked at too, since an anchor may be off. */
  private static final int MARGIN = 8;

  private static final int NONE = -1;

  private final LikeTable table;
  private final Windows windows;

  /** The runs that begin at each row, by their numbers: of 1 word, of 2, of 4 and so on. */
  private final List<int[]> rowRuns = new ArrayList<>();

  private final List<int[]> columnRuns = new ArrayList<>();
  private final int[] inRows;
  private final int[] inColumns;
  private final int[] heads;
  private final int[] nexts;

  /** Rows and columns: a part of the table. */
  private record Part(int row, int endRow, int column, int endColumn) {
    long size() {
      return (long) (endRow - row) + (endColumn - column);
    }

    int shorter() {
      return Math.min(endRow - row, endColumn - column);
    }
  }

  Anchors(LikeTable table) {
    this.table = table;
    windows = Windows.shut(table);
    int words = table.rows() + table.columns();
    inRows = new int[words];
    inColumns = new int[words];
    heads = new int[words];
    nexts = new int[table.columns()];
    Arrays.fill(heads, NONE);
    int[] ofRows = new int[table.rows()];
    Arrays.setAll(ofRows, table::stemOfRow);
    rowRuns.add(ofRows);
    int[] ofColumns = new int[table.columns()];
    Arrays.setAll(ofColumns, table::stemOfColumn);
    columnRuns.add(ofColumns);
  }

  /** Returns where the wordings run along each other. */
  Windows windows() {
    look(new Part(0, table.rows(), 0, table.columns()), 0);
    return windows;
  }

  private void look(Part part, int depth) {
    if (part.row() == part.endRow()) {
      return;
    }
    long cells = cells(part);
    if (cells <= CELLS_A_WORD * part.size()) {
      for (int row = part.row(); row < part.endRow(); row++) {
        open(row, part.column(), part.endColumn());
      }
      return;
    }
    int length = depth == DEEPEST ? NONE : length(part);
    IntArrayList anchors = length == NONE ? new IntArrayList() : anchors(part, length);
    if (anchors.size() / 2 * CHANCE < part.shorter()) {
      lookAlongDiagonal(part, cells);
    } else {
      lookBetween(part, anchors, depth);
    }
  }

  private long cells(Part part) {
    long cells = 0;
    for (int row = part.row(); row < part.endRow(); row++) {
      cells += table.count(row, part.column(), part.endColumn());
    }
    return cells;
  }

  private void open(int row, int column, int endColumn) {
    windows.open(row, Math.max(0, column - MARGIN), Math.min(table.columns(), endColumn + MARGIN));
  }

  private void lookAlongDiagonal(Part part, long cells) {
    int rows = part.endRow() - part.row();
    int columns = part.endColumn() - part.column();
    int half = (int) (CELLS_A_WORD * part.size() * columns / cells / 2);
    for (int row = part.row(); row < part.endRow(); row++) {
      int middle = part.column() + (int) ((long) (row - part.row()) * columns / rows);
      open(row, Math.max(part.column(), middle - half), Math.min(part.endColumn(), middle + half));
    }
  }

  /** The anchors come as row and column in turn, in order. */
  private void lookBetween(Part part, IntArrayList anchors, int depth) {
    int row = part.row();
    int column = part.column();
    for (int at = 0; at < anchors.size(); at += 2) {
      int anchorRow = anchors.get(at);
      int anchorColumn = anchors.get(at + 1);
      look(new Part(row, anchorRow, column, anchorColumn), depth + 1);
      open(anchorRow, anchorColumn, anchorColumn + 1);
      row = anchorRow + 1;
      column = anchorColumn + 1;
    }
    look(new Part(row, part.endRow(), column, part.endColumn()), depth + 1);
  }

  /**
   * The runs to anchor a part by, as the power of two that is their length: the shortest of which
   * enough are rare, or those of which most are; none where none is.
   */
  private int length(Part part) {
    int best = NONE;
    int most = 0;
    for (int length = 0; length < LENGTHS && 1 << length <= part.shorter(); length++) {
      count(part, length, 1);
      int rare = 0;
      for (int row = part.row(); row + (1 << length) <= part.endRow(); row++) {
        rare += isRare(runs(rowRuns, length)[row]) ? 1 : 0;
      }
      count(part, length, 0);
      if (rare > most) {
        best = length;
        most = rare;
      }
      if (rare * THIN >= part.shorter()) {
        break;
      }
    }
    return best;
  }

  private boolean isRare(int run) {
    return inRows[run] > 0 && inColumns[run] > 0 && (long) inRows[run] * inColumns[run] <= RARE;
  }

  /** Counts the runs of a part; or forgets the counts, when {@code each} is 0. */
  private void count(Part part, int length, int each) {
    int[] ofRows = runs(rowRuns, length);
    int[] ofColumns = runs(columnRuns, length);
    for (int row = part.row(); row + (1 << length) <= part.endRow(); row++) {
      inRows[ofRows[row]] = each * (inRows[ofRows[row]] + 1);
    }
    for (int at = part.column(); at + (1 << length) <= part.endColumn(); at++) {
      int run = ofColumns[at];
      inColumns[run] = each * (inColumns[run] + 1);
      nexts[at] = heads[run];
      heads[run] = each == 0 ? NONE : at;
    }
  }

  private int[] runs(List<int[]> ofLengths, int length) {
    while (rowRuns.size() <= length) {
      addTwiceAsLong();
    }
    return ofLengths.get(length);
  }

  /** Numbers the runs of twice the length by the numbers of their halves, as Karp et al. (1972). */
  private void addTwiceAsLong() {
    int half = 1 << (rowRuns.size() - 1);
    LongIntHashMap known = new LongIntHashMap();
    rowRuns.add(doubled(rowRuns.getLast(), half, known));
    columnRuns.add(doubled(columnRuns.getLast(), half, known));
  }

  private static int[] doubled(int[] halves, int half, LongIntHashMap known) {
    int[] runs = new int[Math.max(0, halves.length - half)];
    for (int at = 0; at < runs.length; at++) {
      long pair = (long) halves[at] << Integer.SIZE | halves[at + half];
      int slot = known.indexOf(pair);
      if (known.indexExists(slot)) {
        runs[at] = known.indexGet(slot);
      } else {
        runs[at] = known.size();
        known.indexInsert(slot, pair, runs[at]);
      }
    }
    return runs;
  }

  /** The longest sequence in order of the rare runs of a part: row and column in turn. */
  private IntArrayList anchors(Part part, int length) {
    count(part, length, 1);
    IntArrayList rows = new IntArrayList();
    IntArrayList columns = new IntArrayList();
    IntArrayList before = new IntArrayList();
    IntArrayList lasts = new IntArrayList();
    int[] runs = runs(rowRuns, length);
    for (int row = part.row(); row + (1 << length) <= part.endRow(); row++) {
      if (!isRare(runs[row])) {
        continue;
      }
      // From the last column down, so that no two of one row follow each other.
      for (int column = heads[runs[row]]; column != NONE; column = nexts[column]) {
        int place = place(lasts, columns, column);
        rows.add(row);
        columns.add(column);
        before.add(place == 0 ? NONE : lasts.get(place - 1));
        if (place == lasts.size()) {
          lasts.add(rows.size() - 1);
        } else {
          lasts.set(place, rows.size() - 1);
        }
      }
    }
    count(part, length, 0);
    IntArrayList anchors = new IntArrayList(2 * lasts.size());
    anchors.resize(2 * lasts.size());
    int at = lasts.get(lasts.size() - 1);
    for (int end = anchors.size(); end > 0; end -= 2) {
      anchors.set(end - 2, rows.get(at));
      anchors.set(end - 1, columns.get(at));
      at = before.get(at);
    }
    return anchors;
  }

  /** How many of the sequences kept end before a column. */
  private static int place(IntArrayList lasts, IntArrayList columns, int column) {
    int low = 0;
    int high = lasts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (columns.get(lasts.get(middle)) < column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
