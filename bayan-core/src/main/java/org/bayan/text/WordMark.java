package org.bayan.text;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A yes or no that a reader notes of a word, worked out once for each {@link WordForm} and kept in
 * the word itself: to ask it of a word costs no look anywhere else.
 *
 * <p>An instance belongs to a constant: there is room for {@value #MOST} as long as the program
 * runs. What it works out must depend on the word alone.
 */
public final class WordMark {
  /** Two bits each: one that it is known, one that it is so. */
  private static final int WIDTH = 2;

  private static final int MOST = Long.SIZE / WIDTH;
  private static final long NO = 1;
  private static final long YES = 3;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int place;
  private final Predicate<String> isSo;

  /**
   * Makes a mark.
   *
   * @param isSo what is told of a word, given its folded form
   */
  public WordMark(Predicate<String> isSo) {
    this.isSo = Objects.requireNonNull(isSo, "isSo");
    int number = COUNT.getAndIncrement();
    if (number >= MOST) {
      throw new IllegalStateException("a word has room for " + MOST + " marks and no more");
    }
    this.place = WIDTH * number;
  }

  /** Tells whether it is so of a word. */
  public boolean of(WordForm form) {
    long known = form.marks() >>> place & YES;
    return known == 0 ? workedOut(form) : known == YES;
  }

  private boolean workedOut(WordForm form) {
    boolean so = isSo.test(form.folded());
    form.mark((so ? YES : NO) << place);
    return so;
  }
}
