package org.bayan.alignment;

import com.carrotsearch.hppc.IntArrayList;

/**
 * The heaviest run of cells of a {@link LikeTable} in which each stands below and right of the
 * last: the words that two wordings share in order. It is what the recurrence of Needleman and
 * Wunsch (1970) finds with nothing for a gap, by the way of Hunt and Szymanski (1977), who go from
 * cell to cell that holds something and leave the others out.
 *
 * <p>Where several are heaviest, a cell follows another that holds the very next column, in the
 * least row; where there is none, the one in the greatest row, and there in the least column.
 */
final class Chain {
  private static final int NONE = -1;

  private final IntArrayList rows = new IntArrayList();
  private final IntArrayList columns = new IntArrayList();

  /** What the heaviest chain from each cell on weighs. */
  private final IntArrayList weights = new IntArrayList();

  /** The cell that follows each in that chain. */
  private final IntArrayList followers = new IntArrayList();

  /** The rank of the cell to begin with in each column, of the rows gone over; 0 where none is. */
  private final long[] bests;

  /** The same over stretches of columns, as Fenwick (1994) lays them out, from the last column. */
  private final long[] stretches;

  private final int first;

  /**
   * Finds the heaviest chain.
   *
   * @param table the cells
   * @param windows in which columns of each row a cell is considered
   */
  Chain(LikeTable table, Windows windows) {
    bests = new long[table.columns() + 1];
    stretches = new long[table.columns() + 1];
    LikeTable.Cells cells = new LikeTable.Cells();
    for (int row = table.rows() - 1; row >= 0; row--) {
      table.read(row, windows.from(row), windows.to(row), cells);
      addRow(row, cells);
    }
    first = follower(0);
  }

  private void addRow(int row, LikeTable.Cells cells) {
    int begin = rows.size();
    for (int at = 0; at < cells.size(); at++) {
      int follower = follower(cells.column(at) + 1);
      rows.add(row);
      columns.add(cells.column(at));
      weights.add(cells.weight(at) + (follower == NONE ? 0 : weights.get(follower)));
      followers.add(follower);
    }
    for (int cell = begin; cell < rows.size(); cell++) {
      enter(cell);
    }
  }

  private void enter(int cell) {
    int column = columns.get(cell);
    long rank = rank(cell);
    if (weight(rank) >= weight(bests[column])) {
      bests[column] = rank;
    }
    for (int at = bests.length - 1 - column; at < stretches.length; at += at & -at) {
      stretches[at] = Math.max(stretches[at], rank);
    }
  }

  /** The cell to go on with from a column, of the rows gone over. */
  private int follower(int column) {
    long best = 0;
    for (int at = bests.length - 1 - column; at > 0; at &= at - 1) {
      best = Math.max(best, stretches[at]);
    }
    long here = bests[column];
    return cell(weight(here) == weight(best) ? here : best);
  }

  /** The heavier first; then the earlier come, which are those of greater rows, lesser columns. */
  private long rank(int cell) {
    return (long) weights.get(cell) << Integer.SIZE | (Integer.MAX_VALUE - cell);
  }

  private static int weight(long rank) {
    return (int) (rank >>> Integer.SIZE);
  }

  private static int cell(long rank) {
    return rank == 0 ? NONE : Integer.MAX_VALUE - (int) rank;
  }

  /** Returns what the chain weighs, in twentieths of a word. */
  int weight() {
    return first == NONE ? 0 : weights.get(first);
  }

  /** What is done with each cell of a chain. */
  interface Visitor {
    void visit(int row, int column, int weight);
  }

  /** Goes over the cells of the chain, in order. */
  void visit(Visitor visitor) {
    for (int cell = first; cell != NONE; cell = followers.get(cell)) {
      int follower = followers.get(cell);
      int rest = follower == NONE ? 0 : weights.get(follower);
      visitor.visit(rows.get(cell), columns.get(cell), weights.get(cell) - rest);
    }
  }
}
