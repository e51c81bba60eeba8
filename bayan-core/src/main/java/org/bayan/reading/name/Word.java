package org.bayan.reading.name;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bayan.text.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * A folded word of a corpus, one for all its places, with what is told of it by itself. What is
 * told is looked up when it is first asked for; two who ask at once find the same.
 */
final class Word {
  private final String folded;
  private final AtomicInteger count = new AtomicInteger();
  private volatile @Nullable List<Clitics.Variant> ways;
  private volatile int openings = -1;
  private volatile int taught = -1;

  Word(String folded) {
    this.folded = folded;
  }

  String folded() {
    return folded;
  }

  /** Counts one more place of the word in the corpus. */
  void meet() {
    count.incrementAndGet();
  }

  /** Returns how often the word stands in the corpus. */
  int count() {
    return count.get();
  }

  /** Returns the ways to read the word's front. */
  List<Clitics.Variant> ways() {
    List<Clitics.Variant> known = ways;
    if (known == null) {
      known = Clitics.variants(folded);
      ways = known;
    }
    return known;
  }

  /** Tells whether something of {@link Openings} may begin at the word. */
  boolean may(int what, Openings tests) {
    int known = openings;
    if (known < 0) {
      known = tests.of(this);
      openings = known;
    }
    return (known & what) != 0;
  }

  /** Tells whether a name that the corpus taught may begin at the word. */
  boolean isTaught(CorpusNames corpus) {
    int known = taught;
    if (known < 0) {
      known = corpus.mayTeach(this) ? 1 : 0;
      taught = known;
    }
    return known == 1;
  }
}
