package org.bayan.reading.name;

import org.bayan.text.Clitics;
import org.bayan.text.WordForm;
import org.bayan.text.WordNote;

/**
 * What may begin at a word, told by the word alone: most words of a text begin nothing, and are
 * passed over without another look. Names that are listed are asked of the {@link Gazetteer}.
 */
final class Openings {
  /** Those who are spoken of together. */
  static final int TOGETHER = 1;

  /** An office or a rank that leads to a person. */
  static final int TITLE = 2;

  /** A first name, or what else begins a person's name. */
  static final int PERSON = 4;

  /** A noun that heads the name of a body. */
  static final int BODY = 8;

  /** A noun such as town, after which the name of a place stands. */
  static final int PLACE_HEAD = 16;

  private static final WordNote<Integer> OPENINGS = new WordNote<>(Openings::of);

  private Openings() {}

  /** Tells whether something may begin at a word, whatever is joined to its front. */
  static boolean may(int what, WordForm word) {
    return (OPENINGS.of(word) & what) != 0;
  }

  private static int of(String word) {
    int all = 0;
    for (Clitics.Variant way : Clitics.variants(word)) {
      all |= way.article() ? 0 : begunBy(way.stem());
    }
    return all;
  }

  private static int begunBy(String stem) {
    NameWords words = NameWords.get();
    boolean person = words.canBeName(stem) || words.is("kunya", stem) || words.is("servant", stem);
    return (GroupNames.startsWith(stem) ? TOGETHER : 0)
        | (words.isTitle(stem) ? TITLE : 0)
        | (person ? PERSON : 0)
        | (OrganizationNames.head(stem) != null ? BODY : 0)
        | (words.is("place-head", stem) ? PLACE_HEAD : 0);
  }
}
