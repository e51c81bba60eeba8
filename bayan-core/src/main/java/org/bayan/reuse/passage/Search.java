package org.bayan.reuse.passage;

/**
 * What is compared with what: all texts with each other, or those of one collection with another.
 */
final class Search {
  private final WordStore store;
  private final int firstOfSecond;
  private final Texts texts;
  private final int[] order;

  /**
   * @param store the words
   * @param firstOfSecond the number in the store of the first text of the second collection; 0
   *     where there is one only
   * @param texts the texts, which say of each two whether what they share is asked for
   * @param order the number in {@code texts} of each text of the store
   */
  Search(WordStore store, int firstOfSecond, Texts texts, int[] order) {
    this.store = store;
    this.firstOfSecond = firstOfSecond;
    this.texts = texts;
    this.order = order;
  }

  WordStore store() {
    return store;
  }

  Texts texts() {
    return texts;
  }

  /** Returns the number among the texts of a text of the store. */
  int number(int text) {
    return order[text];
  }

  /** Tells whether there are two collections. */
  boolean isAcross() {
    return firstOfSecond > 0;
  }

  /** Returns the position where the second collection begins; 0 where there is one only. */
  int split() {
    return store.start(firstOfSecond);
  }

  /** Returns how many pairs of positions there are in a list of them, in order. */
  long pairs(int before, int behind) {
    long all = (long) before + behind;
    return isAcross() ? (long) before * behind : all * (all - 1) / 2;
  }

  /** Tells whether two texts of the store, by their number there, are to be compared. */
  boolean meet(int a, int b) {
    return a != b && texts.meet(order[a], order[b]);
  }
}
