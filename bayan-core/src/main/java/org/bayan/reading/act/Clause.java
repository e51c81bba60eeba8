package org.bayan.reading.act;

import java.util.Optional;

/**
 * A clause of a sentence, as a run of tokens, with the word that opens its act.
 *
 * @param first the index of its first token
 * @param last the index of its last token
 * @param trigger the index of the reporting verb, or of the modal or future that acts by itself
 * @param verb the reporting verb; empty for a modal or future, and where there is no trigger
 * @param joined whether only a joined "and", without a comma, parts it from the clause before
 */
record Clause(
    int first,
    int last,
    Optional<Integer> trigger,
    Optional<ActLexicon.Verb> verb,
    boolean joined) {
  Clause withLast(int newLast) {
    return new Clause(first, newLast, trigger, verb, joined);
  }

  Clause openedBy(int word) {
    return new Clause(first, last, Optional.of(word), Optional.empty(), joined);
  }

  Clause withFirst(int newFirst, boolean newJoined) {
    return new Clause(newFirst, last, trigger, verb, newJoined);
  }
}
