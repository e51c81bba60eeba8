package org.bayan.reading.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.text.Folding;
import org.bayan.text.Span;
import org.bayan.text.Stemmer;
import org.bayan.text.Token;
import org.bayan.text.Tokens;
import org.bayan.text.WordNote;

/**
 * The words of a cue, as they are compared.
 *
 * <p>A cue written in quotation marks is met only by the words as written, joined particles aside;
 * any other also by words of the same stem. An English word meets its plural. Three dots stand for
 * a few words that may come between.
 *
 * @param list the words, in order; at least one
 * @param far where among them words may come between: before each of these, counted from 0
 * @param exact whether only the words as written meet it
 */
record CueWords(List<Met> list, Set<Integer> far, boolean exact) {
  private static final String OPENING = "\"\u00AB\u201C";
  private static final String CLOSING = "\"\u00BB\u201D";
  private static final String RELATION = "\u064A";
  private static final String RELATION_ACCUSATIVE = "\u064A\u0627";
  private static final char LAST_LATIN = '\u024F';
  private static final int SHORTEST_PLURAL = 4;
  private static final Pattern DOTS = Pattern.compile("\\.{3}|\u2026");

  /** So many words at most may come between where a cue has three dots. */
  static final int MOST_BETWEEN = 4;

  /**
   * A word of a text or of a cue.
   *
   * @param bare its folded form without joined particles and article
   * @param stem its stem
   * @param keys what it can be looked up by
   * @param behindGap whether anything but space, or the low line of a hashtag, parts it from the
   *     word before
   */
  record Met(String bare, String stem, Set<String> keys, boolean behindGap) {
    static Met of(String bare, String stem, boolean behindGap) {
      Set<String> keys = bare.equals(stem) ? Set.of(bare) : Set.of(bare, stem);
      return new Met(bare, stem, keys, behindGap);
    }
  }

  private static final WordNote<Met> BEHIND_GAP = new WordNote<>(word -> met(word, true));
  private static final WordNote<Met> BEHIND_WORD = new WordNote<>(word -> met(word, false));

  CueWords {
    list = List.copyOf(list);
    far = Set.copyOf(far);
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
    List<Met> words = new ArrayList<>();
    Set<Integer> far = new HashSet<>();
    for (String part : DOTS.split(written, -1)) {
      if (!words.isEmpty()) {
        far.add(words.size());
      }
      words.addAll(met(part));
    }
    far.remove(words.size());
    return new CueWords(words, far, quoted);
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
        words.add((gap ? BEHIND_GAP : BEHIND_WORD).of(token.form()));
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
      return Met.of(folded, Folding.fold(singular), gap);
    }
    Stemmer stemmer = Stemmer.standard();
    String stem = stemmer.stem(folded);
    // An adjective of relation in the accusative has two endings, of which a stem loses the last.
    boolean two = folded.endsWith(RELATION_ACCUSATIVE) && stem.endsWith(RELATION);
    return Met.of(stemmer.withoutParticles(folded), two ? stemmer.stem(stem) : stem, gap);
  }

  /** What the first word can be found by. */
  Set<String> keys() {
    return exact ? Set.of(list.get(0).bare()) : list.get(0).keys();
  }

  /**
   * Returns the index behind the cue's last word, where it stands among the words of a text from an
   * index on; -1 where it does not.
   */
  int endAt(List<Met> words, int from) {
    return endAt(words, from, 0);
  }

  private int endAt(List<Met> words, int from, int word) {
    if (word == list.size()) {
      return from;
    }
    int last = Math.min(words.size() - 1, far.contains(word) ? from + MOST_BETWEEN : from);
    for (int at = from; at <= last; at++) {
      if (word > 0 && words.get(at).behindGap()) {
        return -1;
      }
      int end = meets(list.get(word), words.get(at)) ? endAt(words, at + 1, word + 1) : -1;
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private boolean meets(Met cue, Met word) {
    return cue.bare().equals(word.bare()) || !exact && cue.stem().equals(word.stem());
  }
}
