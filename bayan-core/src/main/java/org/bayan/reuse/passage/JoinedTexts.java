package org.bayan.reuse.passage;

/**
 * Two collections as one.
 *
 * @param first the texts numbered from 0
 * @param second the texts behind them
 */
record JoinedTexts(Texts first, Texts second) implements Texts {
  @Override
  public int size() {
    return Math.addExact(first.size(), second.size());
  }

  @Override
  public String id(int text) {
    return text < first.size() ? first.id(text) : second.id(text - first.size());
  }

  @Override
  public String words(int text) {
    return text < first.size() ? first.words(text) : second.words(text - first.size());
  }
}
