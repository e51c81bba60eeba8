package org.bayan.reading.name;

import java.util.function.Predicate;
import org.bayan.text.Clitics;
import org.bayan.text.WordMark;

/**
 * What may begin at a word, told by the word alone: most words of a text begin nothing, and are
 * passed over without another look. Names that are listed are asked of the {@link Gazetteer}.
 */
final class Openings {
  /** Those who are spoken of together. */
  static final WordMark TOGETHER = mark(GroupNames::startsWith);

  /** An office or a rank that leads to a person. */
  static final WordMark TITLE = mark(NameWords.get()::isTitle);

  /** A first name, or what else begins a person's name. */
  static final WordMark PERSON = mark(Openings::beginsPerson);

  /** A noun that heads the name of a body. */
  static final WordMark BODY = mark(stem -> OrganizationNames.head(stem) != null);

  /** A noun such as town, after which the name of a place stands. */
  static final WordMark PLACE_HEAD = mark(stem -> NameWords.get().is("place-head", stem));

  private Openings() {}

  /** Marks the words that are so with or without what is joined to their front. */
  private static WordMark mark(Predicate<String> isSo) {
    return new WordMark(
        word -> Clitics.variants(word).stream().anyMatch(w -> !w.article() && isSo.test(w.stem())));
  }

  private static boolean beginsPerson(String stem) {
    NameWords words = NameWords.get();
    return words.canBeName(stem) || words.is("kunya", stem) || words.is("servant", stem);
  }
}
