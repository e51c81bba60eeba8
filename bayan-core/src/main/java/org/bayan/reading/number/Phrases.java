package org.bayan.reading.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.text.Clitics;

/** Words and set phrases, each with what it stands for, to be looked up at a place in a text. */
public final class Phrases {
  private final Map<String, String> values;

  /** The first word of each phrase, with the number of words of the longest that begins so. */
  private final Map<String, Integer> longest = new HashMap<>();

  /**
   * Where a phrase was met.
   *
   * @param end the index of the first token after it
   * @param value what it stands for
   * @param taken how many letters joined to the front of its first word are not its own
   */
  public record Match(int end, String value, int taken) {
    /** Returns the value as a whole number. */
    public int number() {
      return Integer.parseInt(value);
    }
  }

  private final Openings openings;

  /** The number of this list among those of its file. */
  private final int number;

  Phrases(Map<String, String> values, Openings openings) {
    this.values = Map.copyOf(values);
    for (String phrase : values.keySet()) {
      int words = 1 + (int) phrase.chars().filter(c -> c == ' ').count();
      int space = phrase.indexOf(' ');
      longest.merge(space < 0 ? phrase : phrase.substring(0, space), words, Math::max);
    }
    this.openings = openings;
    this.number = openings.add(longest.keySet());
  }

  /** Returns the longest phrase that begins at a token, whatever little word is joined to it. */
  public Optional<Match> at(Walk walk, int index) {
    if (!walk.isWord(index) || !openings.opens(walk.token(index).form(), number)) {
      return Optional.empty();
    }
    for (Clitics.Variant variant : walk.variants(index)) {
      Optional<Match> match = from(walk, index, variant.stem(), variant.taken());
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** Returns the longest phrase that begins at a token as it stands, nothing joined to it. */
  public Optional<Match> bareAt(Walk walk, int index) {
    boolean none = !walk.inside(index) || !openings.opens(walk.token(index).form(), number);
    return none ? Optional.empty() : from(walk, index, walk.folded(index), 0);
  }

  /** Tells whether a phrase begins at a token. */
  public boolean isAt(Walk walk, int index) {
    return at(walk, index).isPresent();
  }

  /** Returns the first words of the phrases, as they are compared. */
  public Set<String> heads() {
    return Set.copyOf(longest.keySet());
  }

  /** Tells whether a word alone is one of these, as it stands. */
  public boolean has(String folded) {
    return values.containsKey(folded);
  }

  private Optional<Match> from(Walk walk, int index, String stem, int taken) {
    Integer most = longest.get(stem);
    if (most == null) {
      return Optional.empty();
    }
    Optional<Match> best = Optional.empty();
    StringBuilder phrase = new StringBuilder(stem);
    for (int words = 1; ; words++) {
      String value = values.get(phrase.toString());
      if (value != null) {
        best = Optional.of(new Match(index + words, value, taken));
      }
      if (words == most || !walk.isWord(index + words)) {
        return best;
      }
      phrase.append(' ').append(walk.folded(index + words));
    }
  }

  public Map<String, String> values() {
    return values;
  }
}
