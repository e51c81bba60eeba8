package org.bayan.reading.act;

/**
 * A sentence, as a run of tokens.
 *
 * @param first the index of its first token
 * @param last the index of its last token, its full stop included
 */
public record Sentence(int first, int last) {
  public Sentence {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException(
          "a sentence has at least one token, but this one is " + first + " to " + last);
    }
  }
}
