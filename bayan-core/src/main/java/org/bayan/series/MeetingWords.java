package org.bayan.series;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.text.Folding;
import org.bayan.text.Span;
import org.bayan.text.Stemmer;
import org.bayan.text.Tokens;
import org.bayan.text.WordList;

/** The words by which a report tells of a meeting, from the lexicon beside this class. */
final class MeetingWords {
  private static final char WAW = '\u0648';
  private static final String PREFIXES = "\u0648\u0641\u0628\u0644";
  private static final int SHORTEST = 4;
  private static final int LONGEST_PHRASE = 3;

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, Set<String>> stems = new ConcurrentHashMap<>();

  private MeetingWords() {
    for (List<String> row : WordList.rows(MeetingWords.class, "meetings.tsv")) {
      Set<String> words = new HashSet<>();
      for (String word : row.get(1).split(" ", -1)) {
        words.add(Folding.fold(word));
      }
      kinds.put(row.get(0), words);
    }
  }

  private static final class Standard {
    private static final MeetingWords WORDS = new MeetingWords();
  }

  static MeetingWords standard() {
    return Standard.WORDS;
  }

  /** Tells whether a word or phrase of a kind begins at a token, with or without "and". */
  boolean is(String kind, Tokens tokens, int at) {
    Set<String> words = kinds.getOrDefault(kind, Set.of());
    StringBuilder phrase = new StringBuilder();
    for (int length = 1; length <= LONGEST_PHRASE && at + length <= tokens.size(); length++) {
      phrase.append(length == 1 ? "" : "_").append(tokens.folded(at + length - 1));
      String found = phrase.toString();
      if (words.contains(found)
          || found.length() > SHORTEST
              && found.charAt(0) == WAW
              && words.contains(found.substring(1))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word is of a kind, with or without a joined particle. */
  boolean isWithParticle(String kind, Tokens tokens, int at) {
    String word = tokens.folded(at);
    return is(kind, tokens, at)
        || word.length() > SHORTEST
            && PREFIXES.indexOf(word.charAt(0)) >= 0
            && kinds.getOrDefault(kind, Set.of()).contains(word.substring(1));
  }

  /** Tells whether a word of a kind stands in a stretch of text, in whatever form: by its stem. */
  boolean anyByStem(String kind, Tokens tokens, Span span) {
    Set<String> wanted = stems.computeIfAbsent(kind, this::stemsOf);
    Stemmer stemmer = Stemmer.standard();
    for (int at = tokens.indexAt(span.begin());
        at < tokens.size() && tokens.get(at).span().begin() < span.end();
        at++) {
      if (is(kind, tokens, at) || wanted.contains(stemmer.stem(tokens.folded(at)))) {
        return true;
      }
    }
    return false;
  }

  private Set<String> stemsOf(String kind) {
    Set<String> found = new HashSet<>();
    for (String word : kinds.getOrDefault(kind, Set.of())) {
      if (word.length() >= SHORTEST && word.indexOf('_') < 0) {
        found.add(Stemmer.standard().stem(word));
      }
    }
    return found;
  }

  /** Tells whether a word of meeting, a noun or a verb, stands in a stretch of text. */
  boolean meetIn(Tokens tokens, Span span) {
    for (int at = tokens.indexAt(span.begin());
        at < tokens.size() && tokens.get(at).span().begin() < span.end();
        at++) {
      if (isWithParticle("noun", tokens, at) || is("verb", tokens, at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the day of the week that a word names. */
  Optional<DayOfWeek> weekday(String folded) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (kinds.getOrDefault(day.name().toLowerCase(Locale.ROOT), Set.of()).contains(folded)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }
}
