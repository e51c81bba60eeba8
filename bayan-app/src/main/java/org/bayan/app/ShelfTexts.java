package org.bayan.app;

import org.bayan.ingest.TextShelf;
import org.bayan.reuse.passage.Texts;

/**
 * The texts on a shelf, of which those are compared that a filter lets meet.
 *
 * @param shelf the texts
 * @param filter which two are compared
 */
record ShelfTexts(TextShelf shelf, PairFilter filter) implements Texts {
  @Override
  public int size() {
    return shelf.size();
  }

  @Override
  public String id(int text) {
    return shelf.id(text);
  }

  @Override
  public String words(int text) {
    return shelf.print(text);
  }

  @Override
  public boolean meet(int a, int b) {
    return filter.meet(shelf, a, b);
  }
}
