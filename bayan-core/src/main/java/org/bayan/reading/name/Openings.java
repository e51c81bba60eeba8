package org.bayan.reading.name;

import java.util.Map;
import java.util.function.Predicate;
import org.bayan.text.Clitics;

/**
 * What may begin at a word, told by the word alone: most words of a text begin nothing, and are
 * passed over without another look.
 *
 * @param tests for each thing that may begin, whether it may with a word without what is joined to
 *     its front
 */
record Openings(Map<Integer, Predicate<String>> tests) {
  /** A name of the gazetteer, or a noun that with a country makes a state's body. */
  static final int LISTED = 1;

  /** Those who are spoken of together. */
  static final int TOGETHER = 2;

  /** An office or a rank that leads to a person. */
  static final int TITLE = 4;

  /** A first name, or what else begins a person's name. */
  static final int PERSON = 8;

  /** A noun that heads the name of a body. */
  static final int BODY = 16;

  /** A noun such as town, after which the name of a place stands. */
  static final int PLACE_HEAD = 32;

  Openings {
    tests = Map.copyOf(tests);
  }

  /** Returns all that may begin at a word, added up. */
  int of(Word word) {
    int all = 0;
    for (Map.Entry<Integer, Predicate<String>> test : tests.entrySet()) {
      for (Clitics.Variant way : word.ways()) {
        if (!way.article() && test.getValue().test(way.stem())) {
          all |= test.getKey();
        }
      }
    }
    return all;
  }
}
