package org.bayan.reading.name;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads names of places that no list holds, after nouns such as town or province. */
final class PlaceNames {
  private static final char YEH = '\u064A';
  private static final String RELATION_FEMININE = "\u064A\u0647";

  private final NameWords words;
  private final Gazetteer gazetteer;
  private final PersonNames names;
  private final Vocabulary vocabulary;

  PlaceNames(NameWords words, Gazetteer gazetteer, PersonNames names, Vocabulary vocabulary) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.names = names;
    this.vocabulary = vocabulary;
  }

  /** Returns the place whose name begins at a word after such a noun, or null. */
  @Nullable Found find(WordRun run, int at) {
    String before = run.folded(at - 1);
    String word = run.folded(at);
    int end = spotEnd(run, at);
    if (end == at) {
      return null;
    }
    boolean named =
        Definite.is(word)
            ? names.endsHere(run, end) && !words.is("deed", before)
            : isRealm(before, word) || isTown(run, at, end);
    if (!named) {
      return null;
    }
    List<String> parts = IntStream.range(at, end).mapToObj(run::folded).toList();
    return new Found(at, 0, 0, end, new Found.Spot(parts), List.of());
  }

  /** The word after the name of a place that nobody knows, or the word itself where none begins. */
  private int spotEnd(WordRun run, int at) {
    String word = run.folded(at);
    boolean part = words.is("place-part", word) && run.gap(at + 1) == WordRun.Gap.NONE;
    if (part && run.isWord(at + 1) && !words.isCommon(run.folded(at + 1))) {
      return at + 2;
    }
    boolean language =
        !run.isWord(at)
            || words.isCommon(word)
            || Definite.is(word) && words.isCommon(Definite.bare(word))
            || words.canBeName(word)
            || word.length() < 4
            || gazetteer.adjective(word) != null;
    return language ? at : at + 1;
  }

  /** After "town of" an indefinite word that has no form of an adjective is a name. */
  private boolean isTown(WordRun run, int at, int end) {
    String word = run.folded(at);
    boolean town = !words.under("town", run.folded(at - 1)).isEmpty();
    boolean adjective =
        end == at + 1
            && (word.endsWith(RELATION_FEMININE)
                || word.charAt(word.length() - 1) == YEH
                || names.looksLikeLanguage(run, at, word)
                || names.isJoined(word));
    return town && !adjective && (end > at + 1 || names.endsHere(run, end));
  }

  /** A word after "kingdom of" that the corpus uses as a name is. */
  private boolean isRealm(String before, String word) {
    boolean led = !words.under("realm", before).isEmpty() && !Definite.is(word);
    String masculine = word.substring(0, word.length() - 1);
    return led
        && vocabulary.count(word) >= 2
        && vocabulary.count(Definite.ARTICLE + word) == 0
        && vocabulary.count(masculine) == 0;
  }
}
