package org.bayan.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word in its folded form, with what is worked out of it alone: how its front may be read, its
 * stem, and what readers note of it. A text says the same few thousand words over and over, so each
 * is worked out once and met again.
 *
 * <p>The room is bounded: each word has one pair of places, by its hash, and the last two words to
 * come to a pair have it. To be forgotten costs a word only the working out, so that what comes is
 * the same whatever was read before. Threads share all of it: what is noted is immutable and the
 * same whoever works it out, so that a note lost to another thread is only worked out again.
 */
public final class WordForm {
  private static final int PLACES = 1 << 17;

  /** Words longer than this are rare and are not kept. */
  private static final int LONGEST = 24;

  private static final @Nullable Object[] NOTHING = {};
  private static final VarHandle MARKS = marksHandle();

  /** A word as printed; its fields are final, so that a thread sees a whole one or none. */
  private static final class Print {
    private final int hash;
    private final char[] letters;
    private final WordForm form;

    Print(int hash, String print, WordForm form) {
      this.hash = hash;
      this.letters = print.toCharArray();
      this.form = form;
    }

    boolean is(int hash, String text, int begin, int end) {
      if (this.hash != hash || letters.length != end - begin) {
        return false;
      }
      for (int i = 0; i < letters.length; i++) {
        if (letters[i] != text.charAt(begin + i)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final @Nullable Print[] PRINTS = new Print[PLACES];
  private static final @Nullable WordForm[] FORMS = new WordForm[PLACES];

  private final String folded;

  /** The yeses and noes of each {@link WordMark}. */
  private volatile long marks;

  private @Nullable List<Clitics.Variant> variants;
  private @Nullable String bare;
  private @Nullable String stem;
  private @Nullable Object[] notes = NOTHING;

  private WordForm(String folded) {
    this.folded = folded;
  }

  private static VarHandle marksHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(WordForm.class, "marks", long.class);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a word has marks", e);
    }
  }

  /**
   * Returns a word.
   *
   * @param folded the word as {@link Folding} gives it
   */
  public static WordForm of(String folded) {
    int pair = pair(folded.hashCode());
    for (int place = pair; place <= pair + 1; place++) {
      WordForm known = FORMS[place];
      if (known != null && known.folded.equals(folded)) {
        return known;
      }
    }
    WordForm form = new WordForm(folded);
    if (folded.length() <= LONGEST) {
      keep(form, FORMS, pair);
    }
    return form;
  }

  /**
   * Returns the word that is printed at a place.
   *
   * @param text a text as printed
   * @param begin where the word begins in it
   * @param end where it ends
   */
  static WordForm printed(String text, int begin, int end) {
    if (end - begin > LONGEST) {
      return of(Folding.fold(text.substring(begin, end)));
    }
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int pair = pair(hash);
    for (int place = pair; place <= pair + 1; place++) {
      Print known = PRINTS[place];
      if (known != null && known.is(hash, text, begin, end)) {
        return known.form;
      }
    }
    String print = text.substring(begin, end);
    WordForm form = of(Folding.fold(print));
    keep(new Print(hash, print, form), PRINTS, pair);
    return form;
  }

  /** The first place of the two that are a word's. */
  private static int pair(int hash) {
    return (hash ^ (hash >>> 16)) & (PLACES - 2);
  }

  /** Puts the newest first; what stood there moves on, and what stood behind it is forgotten. */
  private static <T> void keep(T newest, @Nullable T[] places, int pair) {
    places[pair + 1] = places[pair];
    places[pair] = newest;
  }

  /** Returns the folded form. */
  public String folded() {
    return folded;
  }

  /** Returns the ways to read the word's front, by {@link Clitics}. */
  public List<Clitics.Variant> variants() {
    List<Clitics.Variant> known = variants;
    if (known == null) {
      known = Clitics.workedOut(folded);
      variants = known;
    }
    return known;
  }

  /** Returns the word without what is joined to its front, by the standard {@link Stemmer}. */
  public String bare() {
    String known = bare;
    if (known == null) {
      known = Stemmer.standard().workedOutBare(folded);
      bare = known;
    }
    return known;
  }

  /** Returns the word's stem, by the standard {@link Stemmer}. */
  public String stem() {
    String known = stem;
    if (known == null) {
      known = Stemmer.standard().workedOutStem(folded);
      stem = known;
    }
    return known;
  }

  /** Returns the bits of all marks. */
  long marks() {
    return marks;
  }

  /** Sets bits of a mark. */
  void mark(long bits) {
    MARKS.getAndBitwiseOr(this, bits);
  }

  /** Returns what is noted under a number, or null. */
  @Nullable Object note(int number) {
    @Nullable Object[] known = notes;
    return number < known.length ? known[number] : null;
  }

  /** Notes something under a number. */
  void note(int number, Object value) {
    @Nullable Object[] known = notes;
    if (number >= known.length) {
      @Nullable Object[] wider = new Object[Math.max(number + 1, WordNote.count())];
      System.arraycopy(known, 0, wider, 0, known.length);
      known = wider;
    }
    known[number] = Objects.requireNonNull(value, "value");
    notes = known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof WordForm form && folded.equals(form.folded);
  }

  @Override
  public int hashCode() {
    return folded.hashCode();
  }

  @Override
  public String toString() {
    return folded;
  }
}
