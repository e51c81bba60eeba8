package org.bayan.reuse.passage;

import java.util.Arrays;
import org.bayan.text.Span;

/** The words of a passage in print: where each begins and ends, and its hash. */
final class PrintedWords {
  private final int[] begins;
  private final int[] ends;
  private final long[] hashes;

  private PrintedWords(int[] begins, int[] ends, long[] hashes) {
    this.begins = begins;
    this.ends = ends;
    this.hashes = hashes;
  }

  /**
   * Finds words in print.
   *
   * @param print a text as printed
   * @param at where a word begins in it
   * @param skipped how many words from there on are passed over
   * @param count how many are wanted behind these
   */
  static PrintedWords of(String print, int at, int skipped, int count) {
    WordScanner scanner = new WordScanner(print, at);
    for (int i = 0; i < skipped; i++) {
      scanner.next();
    }
    int[] begins = new int[count];
    int[] ends = new int[count];
    long[] hashes = new long[count];
    int found = 0;
    while (found < count && scanner.next()) {
      begins[found] = scanner.begin();
      ends[found] = scanner.end();
      hashes[found] = scanner.hash();
      found++;
    }
    return new PrintedWords(
        Arrays.copyOf(begins, found), Arrays.copyOf(ends, found), Arrays.copyOf(hashes, found));
  }

  int size() {
    return begins.length;
  }

  /** Returns where a word stands. */
  Span span(int word) {
    return new Span(begins[word], ends[word]);
  }

  /** Returns where all of them stand. */
  Span span() {
    return new Span(begins[0], ends[ends.length - 1]);
  }

  /** Returns the hash of a word. */
  long hash(int word) {
    return hashes[word];
  }

  /** Tells whether another passage has the same words in the same order, however spelled. */
  boolean hasWordsOf(PrintedWords other) {
    return Arrays.equals(hashes, other.hashes);
  }
}
