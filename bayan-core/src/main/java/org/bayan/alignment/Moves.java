package org.bayan.alignment;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the runs of words, left over on both sides of an alignment in order, that stand on both.
 * From the first word of the second wording on, the longest run goes first; the earlier in the
 * first wording where several are.
 */
final class Moves {
  /** A run of one word is no move. */
  private static final int SHORTEST = 2;

  /**
   * A run is sought at so many places at most, lest a phrase printed over and over cost too much.
   */
  private static final int PLACES = 1_000;

  private static final int STEM = (int) Math.round(Likeness.STEM * LikeTable.WHOLE);
  private static final int NONE = -1;

  private final LikeTable table;
  private final boolean[] usedRows;
  private final boolean[] usedColumns;
  private final LongIntHashMap firstRow = new LongIntHashMap();
  private final int[] nextRow;
  private final int[] endOfFree;

  /**
   * Looks at what is left over.
   *
   * @param table the words
   * @param usedRows the words of the first wording that have a partner; those that get one are
   *     added
   * @param usedColumns the same for the second
   */
  Moves(LikeTable table, boolean[] usedRows, boolean[] usedColumns) {
    this.table = table;
    this.usedRows = usedRows;
    this.usedColumns = usedColumns;
    nextRow = new int[usedRows.length];
    endOfFree = new int[usedRows.length];
    Arrays.fill(nextRow, NONE);
    for (int row = usedRows.length - 1; row >= 0; row--) {
      if (usedRows[row]) {
        continue;
      }
      boolean goesOn = row + 1 < usedRows.length && !usedRows[row + 1];
      endOfFree[row] = goesOn ? endOfFree[row + 1] : row + 1;
      if (goesOn) {
        long key = key(table.stemOfRow(row), table.stemOfRow(row + 1));
        nextRow[row] = firstRow.getOrDefault(key, NONE);
        firstRow.put(key, row);
      }
    }
  }

  private static long key(int stem, int next) {
    return (long) stem << Integer.SIZE | next;
  }

  /**
   * Adds a pair for each word that has moved.
   *
   * @param pairs where to add them
   * @param shift how many words of each wording stand before the table
   */
  void addTo(List<WordAligner.Pair> pairs, int shift) {
    for (int column = 0; column + 1 < usedColumns.length; column++) {
      if (usedColumns[column] || usedColumns[column + 1]) {
        continue;
      }
      addLongest(column, pairs, shift);
    }
  }

  private void addLongest(int column, List<WordAligner.Pair> pairs, int shift) {
    long key = key(table.stemOfColumn(column), table.stemOfColumn(column + 1));
    int best = NONE;
    int longest = SHORTEST - 1;
    int row = firstRow.getOrDefault(key, NONE);
    for (int tried = 0; row != NONE && tried < PLACES; tried++) {
      int length = endOfFree[row] - row > longest ? length(row, column) : 0;
      if (length > longest) {
        best = row;
        longest = length;
      }
      row = nextRow[row];
    }
    for (int at = 0; best != NONE && at < longest; at++) {
      double likeness = (double) table.weight(best + at, column + at) / LikeTable.WHOLE;
      pairs.add(new WordAligner.Pair(shift + best + at, shift + column + at, likeness, true));
      usedRows[best + at] = true;
      usedColumns[column + at] = true;
    }
  }

  private int length(int row, int column) {
    int length = 0;
    while (row + length < usedRows.length
        && column + length < usedColumns.length
        && !usedRows[row + length]
        && !usedColumns[column + length]
        && table.weight(row + length, column + length) >= STEM) {
      length++;
    }
    return length;
  }
}
