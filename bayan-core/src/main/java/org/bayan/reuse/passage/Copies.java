package org.bayan.reuse.passage;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts that have the very words of another: compared once, by the first of them, and told
 * again for the others.
 */
final class Copies {
  /** How many pairs are told of two sets of copies; of more only those with the first of a set. */
  private static final int MOST_PAIRS = 2_500;

  private final Search search;
  private final List<List<Integer>> copies = new ArrayList<>();
  private int count;
  private long untold;

  private Copies(Search search) {
    this.search = search;
  }

  static Copies of(Search search) {
    Copies copies = new Copies(search);
    WordStore store = search.store();
    for (int text = 0; text < store.texts(); text++) {
      copies.copies.add(List.of());
      int first = store.copyOf(text);
      if (first != text) {
        if (copies.copies.get(first).isEmpty()) {
          copies.copies.set(first, new ArrayList<>(List.of(first)));
        }
        copies.copies.get(first).add(text);
        copies.count++;
      }
    }
    return copies;
  }

  int count() {
    return count;
  }

  long untold() {
    return untold;
  }

  /** Returns findings, told of each copy too, and what copies share with each other: everything. */
  List<Finding> withCopies(List<Finding> found) {
    List<Finding> all = new ArrayList<>();
    for (Finding f : found) {
      tell(f, set(f.textA()), set(f.textB()), all);
    }
    if (!search.isAcross()) {
      for (List<Integer> set : copies) {
        if (!set.isEmpty()) {
          tell(set, all);
        }
      }
    }
    return all;
  }

  private List<Integer> set(int text) {
    return copies.get(text).isEmpty() ? List.of(text) : copies.get(text);
  }

  private void tell(Finding f, List<Integer> as, List<Integer> bs, List<Finding> all) {
    boolean few = (long) as.size() * bs.size() <= MOST_PAIRS;
    for (int a : as) {
      for (int b : bs) {
        if (!few && a != f.textA() && b != f.textB()) {
          untold++;
        } else if (search.meet(a, b)) {
          all.add(f.of(Math.min(a, b), Math.max(a, b), a > b));
        }
      }
    }
  }

  private void tell(List<Integer> set, List<Finding> all) {
    int first = set.get(0);
    WordStore store = search.store();
    Box whole = new Box(store.start(first), store.end(first), store.start(first), store.end(first));
    Finding same = new Finding(first, first, whole, true, 0, 1, Finding.CERTAIN, false);
    boolean few = (long) set.size() * set.size() <= MOST_PAIRS;
    for (int i = 0; i < set.size(); i++) {
      for (int j = i + 1; j < set.size(); j++) {
        if (!few && i > 0) {
          untold++;
        } else if (search.meet(set.get(i), set.get(j))) {
          all.add(same.of(set.get(i), set.get(j), false));
        }
      }
    }
  }
}
