package org.bayan.reading.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bayan.text.Folding;
import org.bayan.text.Span;
import org.bayan.text.Stemmer;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/**
 * The words of a cue, as they are compared.
 *
 * <p>A cue written in quotation marks is met only by the words as written, joined particles aside;
 * any other also by words of the same stem. An English word meets its plural.
 *
 * @param list the words, in order; at least one
 * @param exact whether only the words as written meet it
 */
record CueWords(List<Met> list, boolean exact) {
  private static final String OPENING = "\"\u00AB\u201C";
  private static final String CLOSING = "\"\u00BB\u201D";
  private static final char LAST_LATIN = '\u024F';
  private static final int SHORTEST_PLURAL = 4;

  /**
   * A word of a text or of a cue.
   *
   * @param bare its folded form without joined particles and article
   * @param stem its stem
   * @param behindGap whether anything but space, or the low line of a hashtag, parts it from the
   *     word before
   */
  record Met(String bare, String stem, boolean behindGap) {
    /** What the word can be looked up by. */
    Set<String> keys() {
      return bare.equals(stem) ? Set.of(bare) : Set.of(bare, stem);
    }
  }

  CueWords {
    list = List.copyOf(list);
    if (list.isEmpty()) {
      throw new IllegalArgumentException("a cue has a word");
    }
  }

  /** Tells whether what is written for a cue has a word in it. */
  static boolean isCue(String written) {
    return !met(written).isEmpty();
  }

  /** Reads a cue as written. */
  static CueWords of(String written) {
    boolean quoted =
        written.length() > 2
            && OPENING.indexOf(written.charAt(0)) >= 0
            && CLOSING.indexOf(written.charAt(written.length() - 1)) >= 0;
    return new CueWords(met(written), quoted);
  }

  private static List<Met> met(String written) {
    return met(Tokens.of(written), new Span(0, written.length()));
  }

  /** Returns the words and numbers at a span of a text. */
  static List<Met> met(Tokens tokens, Span span) {
    List<Met> words = new ArrayList<>();
    boolean gap = true;
    for (int at = tokens.indexAt(span.begin()); at < tokens.size(); at++) {
      Token token = tokens.get(at);
      if (token.span().begin() >= span.end()) {
        break;
      }
      if (token.isSign()) {
        gap |= !token.folded().equals("_");
      } else {
        words.add(met(token.folded(), gap));
        gap = false;
      }
    }
    return words;
  }

  private static Met met(String folded, boolean gap) {
    if (folded.charAt(0) <= LAST_LATIN) {
      boolean plural =
          folded.length() >= SHORTEST_PLURAL && folded.endsWith("s") && !folded.endsWith("ss");
      String singular = plural ? folded.substring(0, folded.length() - 1) : folded;
      return new Met(folded, Folding.fold(singular), gap);
    }
    Stemmer stemmer = Stemmer.standard();
    return new Met(stemmer.withoutParticles(folded), stemmer.stem(folded), gap);
  }

  /** What the first word can be found by. */
  Set<String> keys() {
    return exact ? Set.of(list.get(0).bare()) : list.get(0).keys();
  }

  int size() {
    return list.size();
  }

  /** Tells whether the cue stands among the words of a text, from an index on. */
  boolean standsAt(List<Met> words, int from) {
    if (from + list.size() > words.size()) {
      return false;
    }
    for (int k = 0; k < list.size(); k++) {
      Met word = words.get(from + k);
      if (k > 0 && word.behindGap() || !meets(list.get(k), word)) {
        return false;
      }
    }
    return true;
  }

  private boolean meets(Met cue, Met word) {
    return cue.bare().equals(word.bare()) || !exact && cue.stem().equals(word.stem());
  }
}
