package org.bayan.alignment;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.Span;

/**
 * Lays two wordings word beside word, and says which words differ.
 *
 * <p>The words that stay in order are those of the alignment with the most {@link Likeness}, gaps
 * costing nothing, as the recurrence of Needleman and Wunsch (1970) gives it. A run of the words
 * left over on one side that stands again among those left over on the other is then found as
 * moved; Needleman and Wunsch know no such thing.
 *
 * <p>Only words that are alike are gone over, and of long wordings only those near where the two
 * run along each other, so that time and memory grow about with the length where most words are
 * alike. That loses nothing unless the wordings are long <em>and</em> unlike: where more than
 * {@value #MANY_CELLS} alike words of the other wording would have to be weighed for each word, and
 * more than {@value #ROOM} in all, the most likeness is sought along their anchors alone.
 */
public final class WordAligner {
  /** Tables of up to so many cells for each word are gone over whole. */
  private static final int FEW_CELLS = Anchors.CELLS_A_WORD;

  /** Of larger ones, so many for each word are gone over at most, */
  private static final int MANY_CELLS = 32;

  /** and so many at least. */
  private static final int ROOM = 1 << 16;

  /** From this share of words alike and in order on, a passage is verbatim. */
  private static final double VERBATIM = 0.9;

  /** From this share on it is reworded; below, a paraphrase. */
  private static final double REWORDED = 0.5;

  /** Words less alike than this are other words. */
  private static final double REWORDED_WORD = 0.8;

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
    List<Pair> pairs = new ArrayList<>();
    // The same words at the beginning are laid side by side in any case.
    int same = same(a, b);
    for (int at = 0; at < same; at++) {
      pairs.add(new Pair(at, at, 1, false));
    }
    if (same < a.size() && same < b.size()) {
      List<Words.Word> restOfA = a.list().subList(same, a.size());
      List<Words.Word> restOfB = b.list().subList(same, b.size());
      LikeTable table = new LikeTable(restOfA, restOfB);
      addPairs(table, inOrder(table, FEW_CELLS), same, pairs);
      pairs.sort((x, y) -> Integer.compare(x.b(), y.b()));
    }
    return pairs;
  }

  private static int same(Words a, Words b) {
    int shorter = Math.min(a.size(), b.size());
    int same = 0;
    while (same < shorter && a.get(same).folded().equals(b.get(same).folded())) {
      same++;
    }
    return same;
  }

  /**
   * Finds the words that stay in order. A table of many cells is first gone over where the wordings
   * run along each other; what is found there bounds where a heavier chain can pass.
   *
   * @param few up to so many cells for each word it is gone over whole
   */
  static Chain inOrder(LikeTable table, int few) {
    long words = (long) table.rows() + table.columns();
    Windows whole = Windows.whole(table);
    if (whole.count(table) <= few * words) {
      return new Chain(table, whole);
    }
    Chain along = new Chain(table, new Anchors(table).windows());
    Windows bounded = Windows.of(table, along.weight());
    boolean fit = bounded.count(table) <= ROOM + MANY_CELLS * words;
    return fit ? new Chain(table, bounded) : along;
  }

  /** Adds the pairs of a chain, and those of the words that moved. */
  private static void addPairs(LikeTable table, Chain chain, int shift, List<Pair> pairs) {
    boolean[] usedA = new boolean[table.rows()];
    boolean[] usedB = new boolean[table.columns()];
    chain.visit((row, column, weight) -> {
      double likeness = (double) weight / LikeTable.WHOLE;
      pairs.add(new Pair(shift + row, shift + column, likeness, false));
      usedA[row] = true;
      usedB[column] = true;
    });
    new Moves(table, usedA, usedB).addTo(pairs, shift);
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

  /**
   * Returns how near two wordings are.
   *
   * @param a the words of the first wording
   * @param b the words of the second
   * @param pairs what {@link #pairs} gives for them
   */
  public Alignment.Kind kind(Words a, Words b, List<Pair> pairs) {
    double share = 2.0 * pairs.size() / Math.max(1, a.size() + b.size());
    boolean moved = pairs.stream().anyMatch(Pair::moved);
    boolean same = pairs.stream().allMatch(p -> p.likeness() > REWORDED_WORD);
    if (share >= VERBATIM && same && !moved) {
      return Alignment.Kind.VERBATIM;
    }
    return share >= REWORDED ? Alignment.Kind.REWORDED : Alignment.Kind.PARAPHRASE;
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
