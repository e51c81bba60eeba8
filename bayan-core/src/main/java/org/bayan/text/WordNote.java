package org.bayan.text;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What a reader notes of a word, worked out once for each {@link WordForm}: whether a lexicon has
 * it, say.
 *
 * <p>An instance belongs to a constant: each takes up room in every word for as long as the program
 * runs. What it works out must depend on the word alone.
 *
 * @param <T> what is noted; immutable
 */
public final class WordNote<T> {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int number = COUNT.getAndIncrement();
  private final Function<String, T> workOut;

  /**
   * Makes a kind of note.
   *
   * @param workOut what is noted of a word, given its folded form
   */
  public WordNote(Function<String, T> workOut) {
    this.workOut = Objects.requireNonNull(workOut, "workOut");
  }

  /** Returns what is noted of a word. */
  @SuppressWarnings("unchecked") // only this note writes under its number
  public T of(WordForm form) {
    Object known = form.note(number);
    if (known != null) {
      return (T) known;
    }
    T value = workOut.apply(form.folded());
    form.note(number, value);
    return value;
  }

  /** Returns what is noted of a word in its folded form. */
  public T of(String folded) {
    return of(WordForm.of(folded));
  }

  static int count() {
    return COUNT.get();
  }
}
