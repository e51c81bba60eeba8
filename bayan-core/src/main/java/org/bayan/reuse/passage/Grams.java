package org.bayan.reuse.passage;

/** Features of a text that take in several words, each by a hash and the place of its first. */
abstract sealed class Grams {
  final WordStore store;

  private Grams(WordStore store) {
    this.store = store;
  }

  /** Takes a feature. */
  interface Sink {
    /**
     * Takes a feature.
     *
     * @param hash the feature's hash, of which any bits may be used
     * @param position where its first word stands
     */
    void take(long hash, int position);
  }

  /** Hands every feature of some texts to a sink, in order of place. */
  abstract void scan(int fromText, int toText, Sink sink);

  /** Returns how many features a word begins, at most. */
  abstract int perWord();

  /** Two stems near each other, in either order. */
  static final class Bigrams extends Grams {
    private final int span;

    Bigrams(WordStore store, int span) {
      super(store);
      this.span = span;
    }

    @Override
    int perWord() {
      return span - 1;
    }

    @Override
    void scan(int fromText, int toText, Sink sink) {
      for (int text = fromText; text < toText; text++) {
        int end = store.end(text);
        for (int i = store.start(text); i < end; i++) {
          int first = store.stem(i);
          for (int j = i + 1; j < Math.min(end, i + span); j++) {
            int second = store.stem(j);
            long low = Math.min(first, second);
            sink.take(mixed(low << Integer.SIZE | Math.max(first, second)), i);
          }
        }
      }
    }
  }

  /** Several stems in a row; of long rows one in eight, by its hash, since they overlap. */
  static final class Runs extends Grams {
    private static final int SHORT = 8;
    private final int length;

    /** Returns the hash of the run that begins at a position. */
    long hash(int position) {
      long hash = 0;
      for (int k = 0; k < length; k++) {
        hash = (hash + store.stem(position + k)) * GOLDEN;
        hash ^= hash >>> 29;
      }
      return mixed(hash);
    }

    Runs(WordStore store, int length) {
      super(store);
      this.length = length;
    }

    @Override
    int perWord() {
      return 1;
    }

    @Override
    void scan(int fromText, int toText, Sink sink) {
      for (int text = fromText; text < toText; text++) {
        for (int i = store.start(text); i + length <= store.end(text); i++) {
          long mixed = hash(i);
          if (length <= SHORT || (mixed & 7) == 0) {
            sink.take(mixed, i);
          }
        }
      }
    }
  }

  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /** The last steps of David Stafford's mix 13, as in Steele, Lea and Flood (2014). */
  private static long mixed(long value) {
    long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
    return mixed ^ mixed >>> 31;
  }
}
