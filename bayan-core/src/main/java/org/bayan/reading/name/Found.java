package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.Clitics;
import org.bayan.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name found along a run of words, before it is settled whose it is.
 *
 * @param begin its first word
 * @param taken how many letters are joined to that word's front
 * @param restored how many letters of the article lam has swallowed there
 * @param end the word after its last
 * @param who what is known of whose it is
 * @param roles where the titles stand that lead to it or follow it
 */
record Found(int begin, int taken, int restored, int end, Who who, List<Span> roles) {
  Found {
    roles = List.copyOf(roles);
  }

  /** What is known of whose a name is. */
  sealed interface Who {}

  /** One that the gazetteer knows. */
  record Listed(Gazetteer.Entry entry) implements Who {}

  /** A person by the parts of a name, folded. */
  record Person(List<String> parts) implements Who {}

  /** A body by the noun and the words of its name. */
  record Body(OrganizationNames.Chunk chunk, BodyKey key) implements Who {}

  /** Those spoken of together, by the key of the list. */
  record Together(String key) implements Who {}

  /** A place that a noun such as town leads to, by its words, folded. */
  record Spot(List<String> words) implements Who {}

  /**
   * Returns a name that begins at a word, read in one of the ways to read its front.
   *
   * @param word that word, folded
   * @param way the way to read it
   */
  static Found of(int begin, String word, Clitics.Variant way, int end, Who who) {
    int restored = Math.max(0, way.stem().length() + way.taken() - word.length());
    return new Found(begin, way.taken(), restored, end, who, List.of());
  }

  /** Returns the longer of two names, the first where they are as long. */
  static @Nullable Found longer(@Nullable Found one, @Nullable Found other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.end() > one.end() ? other : one;
  }

  /** Returns this name as another's. */
  Found as(Who other) {
    return new Found(begin, taken, restored, end, other, roles);
  }

  /** Returns this name with the place of one title more. */
  Found with(Span title) {
    List<Span> all = new ArrayList<>(roles);
    all.add(title);
    return new Found(begin, taken, restored, end, who, all);
  }
}
