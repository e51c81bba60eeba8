package org.bayan.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What {@link WordAligner} finds, by comparing each word with each: in order by the recurrence of
 * Needleman and Wunsch (1970) over the whole table, moved by trying each place for each.
 */
final class PlainWordAligner {
  private static final int LEAST = 10;
  private static final int STEM = 17;
  private static final int SHORTEST_MOVE = 2;

  private final int[][] like;
  private final int rows;
  private final int columns;
  private final List<WordAligner.Pair> pairs = new ArrayList<>();

  private PlainWordAligner(Words a, Words b) {
    rows = a.size();
    columns = b.size();
    like = new int[rows][columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        like[i][j] = (int) Math.round(Likeness.standard().of(a.get(i), b.get(j)) * 20);
      }
    }
  }

  static List<WordAligner.Pair> pairs(Words a, Words b) {
    PlainWordAligner plain = new PlainWordAligner(a, b);
    plain.addInOrder();
    plain.addMoved();
    plain.pairs.sort(Comparator.comparingInt(WordAligner.Pair::b));
    return plain.pairs;
  }

  private void add(int i, int j, boolean moved) {
    pairs.add(new WordAligner.Pair(i, j, like[i][j] / 20.0, moved));
  }

  private void addInOrder() {
    int[][] best = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        int skip = Math.max(best[i + 1][j], best[i][j + 1]);
        boolean matches = like[i][j] >= LEAST;
        best[i][j] = matches ? Math.max(skip, best[i + 1][j + 1] + like[i][j]) : skip;
      }
    }
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      boolean matches = like[i][j] >= LEAST && best[i][j] == best[i + 1][j + 1] + like[i][j];
      if (matches) {
        add(i++, j++, false);
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }

  private void addMoved() {
    boolean[] usedA = new boolean[rows];
    boolean[] usedB = new boolean[columns];
    for (WordAligner.Pair pair : pairs) {
      usedA[pair.a()] = true;
      usedB[pair.b()] = true;
    }
    for (int j = 0; j < columns; j++) {
      int bestStart = -1;
      int bestLength = SHORTEST_MOVE - 1;
      for (int i = 0; i < rows; i++) {
        int length = run(usedA, usedB, i, j);
        if (length > bestLength) {
          bestStart = i;
          bestLength = length;
        }
      }
      for (int k = 0; bestStart >= 0 && k < bestLength; k++) {
        add(bestStart + k, j + k, true);
        usedA[bestStart + k] = true;
        usedB[j + k] = true;
      }
    }
  }

  private int run(boolean[] usedA, boolean[] usedB, int i, int j) {
    int length = 0;
    while (i + length < rows
        && j + length < columns
        && !usedA[i + length]
        && !usedB[j + length]
        && like[i + length][j + length] >= STEM) {
      length++;
    }
    return length;
  }
}
