/**
 * Passage laid beside passage, word by word.
 *
 * <p>Two runs of tokens go in; out come the words that are kept, added, dropped, replaced and
 * moved.
 *
 * <p>It compares what it is handed and looks for nothing in a corpus.
 */
@NullMarked
package org.bayan.alignment;

import org.jspecify.annotations.NullMarked;
