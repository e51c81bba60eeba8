package org.bayan.alignment;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.Span;

/**
 * Lays two wordings word beside word, and says which words differ.
 *
 * <p>The words that stay in order are found by the recurrence of Needleman and Wunsch (1970), with
 * {@link Likeness} for a match and nothing for a gap, so that the alignment of most likeness wins;
 * where several do, the one that keeps to the end of both. A run of the words left over on one side
 * that stands again among those left over on the other is then found as moved; Needleman and Wunsch
 * know no such thing. Time and memory grow with the product of the two lengths.
 */
public final class WordAligner {
  private static final double LEAST_LIKENESS = 0.5;
  private static final int SHORTEST_MOVE = 2;

  private final Likeness likeness = Likeness.standard();

  /**
   * Two words laid side by side.
   *
   * @param a the index of the word in the first wording
   * @param b the index of the word in the second
   * @param likeness how alike they are, from 0 to 1
   * @param moved whether they stand out of order
   */
  public record Pair(int a, int b, double likeness, boolean moved) {}

  /**
   * Returns the pairs of words that two wordings share, in the order of the second.
   *
   * @param a the words of the first wording
   * @param b the words of the second
   */
  public List<Pair> pairs(Words a, Words b) {
    double[][] like = new double[a.size()][b.size()];
    for (int i = 0; i < a.size(); i++) {
      for (int j = 0; j < b.size(); j++) {
        like[i][j] = likeness.of(a.get(i), b.get(j));
      }
    }
    List<Pair> pairs = inOrder(like, a.size(), b.size());
    addMoved(like, a.size(), b.size(), pairs);
    pairs.sort((x, y) -> Integer.compare(x.b(), y.b()));
    return pairs;
  }

  private static List<Pair> inOrder(double[][] like, int rows, int columns) {
    double[][] best = new double[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        double skip = Math.max(best[i + 1][j], best[i][j + 1]);
        boolean matches = like[i][j] >= LEAST_LIKENESS;
        best[i][j] = matches ? Math.max(skip, best[i + 1][j + 1] + like[i][j]) : skip;
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      boolean matches =
          like[i][j] >= LEAST_LIKENESS && best[i][j] == best[i + 1][j + 1] + like[i][j];
      if (matches) {
        pairs.add(new Pair(i, j, like[i][j], false));
        i++;
        j++;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }

  private static void addMoved(double[][] like, int rows, int columns, List<Pair> pairs) {
    boolean[] usedA = new boolean[rows];
    boolean[] usedB = new boolean[columns];
    for (Pair pair : pairs) {
      usedA[pair.a()] = true;
      usedB[pair.b()] = true;
    }
    for (int j = 0; j < columns; j++) {
      int bestStart = -1;
      int bestLength = SHORTEST_MOVE - 1;
      for (int i = 0; i < rows; i++) {
        int length = run(like, usedA, usedB, i, j);
        if (length > bestLength) {
          bestStart = i;
          bestLength = length;
        }
      }
      for (int k = 0; bestStart >= 0 && k < bestLength; k++) {
        pairs.add(new Pair(bestStart + k, j + k, like[bestStart + k][j + k], true));
        usedA[bestStart + k] = true;
        usedB[j + k] = true;
      }
    }
  }

  private static int run(double[][] like, boolean[] usedA, boolean[] usedB, int i, int j) {
    int length = 0;
    while (i + length < usedA.length
        && j + length < usedB.length
        && !usedA[i + length]
        && !usedB[j + length]
        && like[i + length][j + length] >= Likeness.STEM) {
      length++;
    }
    return length;
  }

  /**
   * Returns how two wordings differ, in the order of the second.
   *
   * @param a the words of the first wording
   * @param b the words of the second
   * @param pairs what {@link #pairs} gives for them
   */
  public List<Change> changes(Words a, Words b, List<Pair> pairs) {
    List<Change> changes = new ArrayList<>();
    int nextA = 0;
    int nextB = 0;
    List<Pair> ordered = pairs.stream().filter(p -> !p.moved()).toList();
    boolean[] movedA = new boolean[a.size()];
    boolean[] movedB = new boolean[b.size()];
    markMoved(pairs, movedA, movedB);
    for (Pair pair : ordered) {
      addGap(a, b, new Gap(nextA, pair.a(), nextB, pair.b()), movedA, movedB, changes);
      if (pair.likeness() < Likeness.STEM) {
        changes.add(
            new Change(Change.Kind.REPLACED, a.get(pair.a()).span(), b.get(pair.b()).span()));
      }
      nextA = pair.a() + 1;
      nextB = pair.b() + 1;
    }
    addGap(a, b, new Gap(nextA, a.size(), nextB, b.size()), movedA, movedB, changes);
    addMoves(a, b, pairs, changes);
    changes.sort(
        (x, y) -> x.b().compareTo(y.b()) != 0 ? x.b().compareTo(y.b()) : x.a().compareTo(y.a()));
    return changes;
  }

  /** Words between two pairs: of the first wording from {@code a}, of the second from {@code b}. */
  private record Gap(int a, int endA, int b, int endB) {}

  private static void markMoved(List<Pair> pairs, boolean[] movedA, boolean[] movedB) {
    for (Pair pair : pairs) {
      if (pair.moved()) {
        movedA[pair.a()] = true;
        movedB[pair.b()] = true;
      }
    }
  }

  private static void addGap(
      Words a, Words b, Gap gap, boolean[] movedA, boolean[] movedB, List<Change> changes) {
    List<Span> left = runs(a, gap.a(), gap.endA(), movedA);
    List<Span> added = runs(b, gap.b(), gap.endB(), movedB);
    if (left.size() == 1 && added.size() == 1) {
      changes.add(new Change(Change.Kind.REPLACED, left.get(0), added.get(0)));
      return;
    }
    for (Span run : left) {
      changes.add(new Change(Change.Kind.DROPPED, run, gapAt(b, gap.b())));
    }
    for (Span run : added) {
      changes.add(new Change(Change.Kind.ADDED, gapAt(a, gap.a()), run));
    }
  }

  private static List<Span> runs(Words words, int from, int to, boolean[] skipped) {
    List<Span> runs = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (skipped[at]) {
        at++;
        continue;
      }
      int last = at;
      while (last + 1 < to && !skipped[last + 1]) {
        last++;
      }
      runs.add(words.get(at).span().cover(words.get(last).span()));
      at = last + 1;
    }
    return runs;
  }

  /** The empty span before a word, or behind the last one. */
  private static Span gapAt(Words words, int index) {
    if (words.size() == 0) {
      return new Span(0, 0);
    }
    int at =
        index < words.size()
            ? words.get(index).span().begin()
            : words.get(words.size() - 1).span().end();
    return new Span(at, at);
  }

  private static void addMoves(Words a, Words b, List<Pair> pairs, List<Change> changes) {
    List<Pair> moved = pairs.stream().filter(Pair::moved).toList();
    int at = 0;
    while (at < moved.size()) {
      int last = at;
      while (last + 1 < moved.size()
          && moved.get(last + 1).a() == moved.get(last).a() + 1
          && moved.get(last + 1).b() == moved.get(last).b() + 1) {
        last++;
      }
      Span spanA = a.get(moved.get(at).a()).span().cover(a.get(moved.get(last).a()).span());
      Span spanB = b.get(moved.get(at).b()).span().cover(b.get(moved.get(last).b()).span());
      changes.add(new Change(Change.Kind.MOVED, spanA, spanB));
      at = last + 1;
    }
  }
}
