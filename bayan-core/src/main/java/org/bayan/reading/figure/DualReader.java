package org.bayan.reading.figure;

import java.util.Optional;
import org.bayan.reading.number.FigureBound;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;

/**
 * Reads two of a thing where the noun's ending says it: two years, two stations.
 *
 * <p>Of masculine nouns only known ones count, since their dual is written like a plural. The dual
 * of a feminine noun is plain from its last three letters; an adjective after it has them too.
 */
final class DualReader {
  private static final int SHORTEST = 6;
  private static final String OBLIQUE = "\u062A\u064A\u0646";
  private static final String DIRECT = "\u062A\u0627\u0646";
  private static final String CONSTRUCT = "\u062A\u064A";
  private static final char SEEN = '\u0633';

  private final Walk walk;
  private final FigureWords cues = FigureWords.get();

  /**
   * Two of a thing.
   *
   * @param end the index of the first token after it
   * @param taken letters joined to its front that are not its own
   * @param unit in English, where the noun is known
   */
  record Two(int end, int taken, Optional<String> unit) {}

  DualReader(Walk walk) {
    this.walk = walk;
  }

  /** Returns the two that a token says, if it does. */
  Optional<Two> at(int index) {
    Optional<Phrases.Match> known =
        cues.dualNouns.at(walk, index).or(() -> cues.bareDualNouns.bareAt(walk, index));
    if (known.isEmpty()) {
      return byEnding(index);
    }
    return known
        .filter(m -> !isDefinite(index) || isQualified(index))
        .map(m -> new Two(m.end(), m.taken(), Optional.of(m.value())));
  }

  private boolean isDefinite(int index) {
    return walk.variants(index).stream().anyMatch(v -> v.article());
  }

  /** "The last two years", "nearly the two hours"; alone it points back, or is a plural. */
  private boolean isQualified(int index) {
    String next = walk.folded(index + 1);
    boolean bounded =
        !new FigureBound(walk).of(0, index, index + 1).name().equals(FigureBound.EXACTLY);
    return bounded || walk.isWord(index + 1) && next.endsWith(OBLIQUE.substring(1));
  }

  private Optional<Two> byEnding(int index) {
    String folded = walk.folded(index);
    if (isConstruct(index)) {
      return Optional.of(new Two(index + 1, 0, Optional.empty()));
    }
    if (!walk.isWord(index) || folded.length() < SHORTEST || !endsInTwo(folded)) {
      return Optional.empty();
    }
    boolean adjective = endsInTwo(walk.folded(index - 1));
    if (adjective || cues.notDual.isAt(walk, index)) {
      return Optional.empty();
    }
    if (isDefinite(index)) {
      return Optional.empty();
    }
    Optional<Phrases.Match> whole = cues.bareDualNouns.at(walk, index);
    return Optional.of(
        new Two(
            index + 1, whole.map(Phrases.Match::taken).orElse(0), whole.map(Phrases.Match::value)));
  }

  /** "The two stations of": without its last letter, and with the vowel printed that tells it. */
  private boolean isConstruct(int index) {
    return walk.isWord(index)
        && walk.length(index) >= SHORTEST - 1
        && walk.folded(index).endsWith(CONSTRUCT)
        && walk.token(index).span().of(walk.text()).endsWith("\u064E\u064A");
  }

  /** Tells whether a word's ending may say two, in one of the ways read here. */
  static boolean mayEndInTwo(String folded) {
    return endsInTwo(folded) || folded.endsWith(CONSTRUCT);
  }

  /** The dual of a feminine noun; not the ending of a name, "-stan" or "-stein". */
  private static boolean endsInTwo(String folded) {
    return (folded.endsWith(OBLIQUE) || folded.endsWith(DIRECT))
        && folded.length() > DIRECT.length()
        && folded.charAt(folded.length() - DIRECT.length() - 1) != SEEN;
  }
}
