package org.bayan.reuse;

import java.util.Optional;
import java.util.Set;
import org.bayan.alignment.Passage;
import org.bayan.alignment.Words;
import org.bayan.reading.Act;

/**
 * A stretch of text that is compared as one: a declaration, or a sentence that holds none.
 *
 * @param reading the index of its reading in the corpus
 * @param declaration the index of its declaration in the reading; -1 for a sentence that holds none
 * @param act what the declaration does; empty for a sentence that holds none
 * @param passage the whole stretch, reporting frame included
 * @param words what is declared, as it is compared
 * @param names the stems among them that belong to the name of a person or a body
 */
record Segment(
    int reading,
    int declaration,
    Optional<Act> act,
    Passage passage,
    Words words,
    Set<String> names) {}
