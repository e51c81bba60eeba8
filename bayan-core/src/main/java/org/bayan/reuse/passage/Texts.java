package org.bayan.reuse.passage;

/**
 * The texts that are searched, by number from 0: a text may be read from disk each time it is asked
 * for, so that many more may be searched than memory holds.
 */
public interface Texts {
  /** Returns how many there are. */
  int size();

  /** Returns a text's name, the only one of its kind. */
  String id(int text);

  /**
   * Returns a text as it was ingested, the same each time. Several threads may ask at once.
   *
   * @param text its number; from 0
   */
  String words(int text);

  /**
   * Tells whether what two texts share is asked for. It is asked of texts that differ only.
   *
   * @param a a text's number
   * @param b another's
   */
  default boolean meet(int a, int b) {
    return true;
  }
}
