package org.bayan.alignment;

import java.util.Arrays;

/** The part of a {@link LikeTable} that is looked at: a stretch of columns in each row. */
final class Windows {
  private final int[] from;
  private final int[] to;

  private Windows(int[] from, int[] to) {
    this.from = from;
    this.to = to;
  }

  /** Looks at the whole of a table. */
  static Windows whole(LikeTable table) {
    int[] to = new int[table.rows()];
    Arrays.fill(to, table.columns());
    return new Windows(new int[table.rows()], to);
  }

  /** Looks at nothing yet. */
  static Windows shut(LikeTable table) {
    return new Windows(new int[table.rows()], new int[table.rows()]);
  }

  /**
   * Looks where a chain of a weight can pass, and nowhere else. A chain through a cell weighs at
   * most what the rows and columns before it, and those from it on, have to give; so the nearer the
   * weight is to all that the words have to give, the nearer the cells are to the diagonal, as in
   * the band of Ukkonen (1985).
   *
   * @param table the table
   * @param weight the least weight of the chains that are sought, in twentieths of a word
   */
  static Windows of(LikeTable table, int weight) {
    int[] beforeRow = table.mostBeforeRows();
    int[] beforeColumn = table.mostBeforeColumns();
    int allRows = beforeRow[table.rows()];
    int allColumns = beforeColumn[table.columns()];
    Windows windows = shut(table);
    int from = 0;
    int to = 0;
    for (int row = 0; row < table.rows(); row++) {
      int wantedBefore = weight - (allRows - beforeRow[row]);
      while (from < table.columns() && beforeColumn[from] < wantedBefore) {
        from++;
      }
      int wantedBehind = weight - beforeRow[row + 1];
      while (to < table.columns() && allColumns - beforeColumn[to + 1] >= wantedBehind) {
        to++;
      }
      windows.open(row, from, to);
    }
    return windows;
  }

  /**
   * Looks at a stretch of a row.
   *
   * @param row the row
   * @param begin the first column
   * @param end the first column after
   */
  void open(int row, int begin, int end) {
    from[row] = begin;
    to[row] = Math.max(begin, end);
  }

  int from(int row) {
    return from[row];
  }

  int to(int row) {
    return to[row];
  }

  /** Returns how many cells of a table are looked at. */
  long count(LikeTable table) {
    long count = 0;
    for (int row = 0; row < from.length; row++) {
      count += table.count(row, from[row], to[row]);
    }
    return count;
  }
}
