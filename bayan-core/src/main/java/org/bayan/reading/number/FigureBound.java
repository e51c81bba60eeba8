package org.bayan.reading.number;

import java.util.Optional;
import org.bayan.text.Clitics;

/** Reads the words around a number that bound it: "more than", "nearly", "at least". */
public final class FigureBound {
  private static final int LONGEST = 5;
  private static final int FARTHEST_VERB = 6;
  public static final String EXACTLY = "exactly";

  private final Walk walk;
  private final NumberWords words = NumberWords.get();

  /**
   * A bound.
   *
   * @param first the index of its first token; of the number's where the bound stands after it
   * @param end the index of the first token after it; of the number's end where it stands before
   * @param name the bound's name in the record
   */
  public record Bound(int first, int end, String name) {}

  public FigureBound(Walk walk) {
    this.walk = walk;
  }

  /**
   * Returns the bound of a number.
   *
   * @param from the index of the first token that may belong to it
   * @param first the index of the number's first token
   * @param end the index of the first token after the number and its noun
   */
  public Bound of(int from, int first, int end) {
    return before(from, first)
        .map(b -> new Bound(b.first(), end, b.name()))
        .or(() -> after(first, end))
        .or(() -> byVerb(from, first).map(name -> new Bound(first, end, name)))
        .orElse(new Bound(first, end, EXACTLY));
  }

  private Optional<Bound> before(int from, int first) {
    int last = first - 1;
    while (walk.isSign(last, "($\u20AC\u00A3\"\u00AB\u201C\u201D") || isBareArticle(last)) {
      last--;
    }
    for (int length = LONGEST; length >= 1; length--) {
      int begin = last - length + 1;
      Optional<String> bound = begin < from ? Optional.empty() : phrase(begin, last);
      if (bound.isPresent()) {
        return Optional.of(new Bound(begin, first, bound.get()));
      }
    }
    return Optional.empty();
  }

  private boolean isBareArticle(int index) {
    return walk.joined(index)
        && walk.folded(index).endsWith("\u0627\u0644")
        && walk.length(index) <= 4;
  }

  /** The bound that some words say; nothing where they say none. */
  Optional<String> phrase(int begin, int last) {
    StringBuilder rest = new StringBuilder();
    for (int i = begin + 1; i <= last; i++) {
      if (!walk.isWord(i)) {
        return Optional.empty();
      }
      rest.append(' ').append(walk.folded(i));
    }
    for (Clitics.Variant variant : walk.variants(begin)) {
      String bound = words.bounds.get(variant.stem() + rest);
      if (bound != null) {
        return Optional.of(bound);
      }
    }
    return Optional.empty();
  }

  private Optional<Bound> after(int first, int end) {
    int at = walk.isSign(end, ",\u060C") ? end + 1 : end;
    return words
        .boundsAfter
        .bareAt(walk, at)
        .map(match -> new Bound(first, match.end(), match.value()));
  }

  /** A verb some words before, with what is counted between it and the number. */
  private Optional<String> byVerb(int from, int first) {
    boolean than = words.than.isAt(walk, first - 1);
    for (int i = first - 1; i >= Math.max(from, first - FARTHEST_VERB); i--) {
      if (!walk.isWord(i)) {
        return Optional.empty();
      }
      Optional<Phrases.Match> verb =
          than ? words.boundVerbsThan.at(walk, i) : words.boundVerbs.at(walk, i);
      if (verb.isPresent()) {
        boolean not = words.negations.isAt(walk, i - 1);
        return Optional.of(not ? turned(verb.get().value()) : verb.get().value());
      }
    }
    return Optional.empty();
  }

  private static String turned(String bound) {
    return switch (bound) {
      case "more than" -> "at most";
      case "less than" -> "at least";
      default -> bound;
    };
  }
}
