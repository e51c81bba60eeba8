package org.bayan.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the lines that a page adds to an article, by the words that pages add. */
final class Residue {
  private static final Lexicon LEXICON = Lexicon.of("residue");
  private static final Set<String> BAR = single("bar");
  private static final Set<String> BAR_BETWEEN = single("bar-between");
  private static final Phrases OPENS = Phrases.of(LEXICON.entries("opens"));
  private static final Phrases OPENS_SHORT = Phrases.of(LEXICON.entries("opens-short"));
  private static final Phrases HEADS = Phrases.of(LEXICON.entries("heads"));
  private static final Phrases CLOSES = Phrases.of(LEXICON.entries("closes"));
  private static final Phrases CUES = Phrases.of(LEXICON.entries("cues"));
  private static final Phrases CALLS = Phrases.of(LEXICON.entries("calls"));
  private static final Phrases WIRE = Phrases.of(LEXICON.entries("wire"));
  private static final Phrases TAILS = Phrases.of(LEXICON.entries("tails"));
  private static final int LONGEST_OPENING = 40;
  private static final int LONGEST_SHORT = 14;
  private static final int LONGEST_CUED = 60;

  private Residue() {}

  private static Set<String> single(String group) {
    return new HashSet<>(LEXICON.words(group));
  }

  /** Tells whether a line is residue wherever it stands. */
  static boolean is(Line line) {
    return isSignsOnly(line)
        || isBar(line)
        || isWhole(WIRE, line)
        || line.saysItselfTwice() && line.size() <= 16 && !line.endsSentence()
        || opens(line)
        || isCued(line)
        || isTags(line);
  }

  /** Tells whether a line opens a list of other articles. */
  static boolean isHead(Line line) {
    return isWhole(HEADS, line);
  }

  /** Tells whether a line ends the article: comments and the page's foot follow. */
  static boolean closes(Line line) {
    return isWhole(CLOSES, line);
  }

  /** Tells whether a line, or what follows a sentence in it, begins as residue does. */
  static boolean isTail(List<String> words) {
    return TAILS.lengthAt(words, 0) > 0;
  }

  private static boolean isSignsOnly(Line line) {
    return line.words().isEmpty();
  }

  private static boolean isBar(Line line) {
    boolean any = false;
    for (String word : line.words()) {
      boolean bar = BAR.contains(word);
      any |= bar;
      if (!bar && !BAR_BETWEEN.contains(word) && !Press.isNumber(word)) {
        return false;
      }
    }
    return any;
  }

  /** How many words at a line's start are of a bar, where two or more are and others follow. */
  static int barBefore(Line line) {
    int words = 0;
    while (words < line.size() && BAR.contains(line.words().get(words))) {
      words++;
    }
    return words >= 2 && words < line.size() ? words : 0;
  }

  private static boolean isWhole(Phrases phrases, Line line) {
    List<String> words = line.words().stream().filter(w -> !Press.isNumber(w)).toList();
    return !words.isEmpty() && phrases.lengthAt(words, 0) == words.size();
  }

  private static boolean opens(Line line) {
    return line.size() <= LONGEST_OPENING && OPENS.lengthAt(line.words(), 0) > 0
        || line.size() <= LONGEST_SHORT
            && !line.endsWithStop()
            && OPENS_SHORT.lengthAt(line.words(), 0) > 0;
  }

  private static boolean isCued(Line line) {
    return line.size() <= LONGEST_CUED
        && CALLS.weightIn(line.words()) > 0
        && CUES.weightIn(line.words()) >= 1;
  }

  /** A line of nothing but hashtags. */
  private static boolean isTags(Line line) {
    String[] words = line.print().split("\\s+", -1);
    int tags = 0;
    for (String word : words) {
      tags += word.startsWith("#") ? 1 : 0;
    }
    return tags >= 2 && tags == words.length;
  }
}
