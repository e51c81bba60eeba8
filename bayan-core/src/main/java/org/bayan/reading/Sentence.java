package org.bayan.reading;

/**
 * A sentence, as a run of tokens.
 *
 * @param first the index of its first token
 * @param last the index of its last token, its full stop included
 */
record Sentence(int first, int last) {
  Sentence {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException(
          "a sentence has at least one token, but this one is " + first + " to " + last);
    }
  }
}
