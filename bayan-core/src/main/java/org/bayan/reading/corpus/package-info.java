/**
 * The way in: articles go in, a corpus that is read comes out.
 *
 * <p>{@link CorpusReader} hands each article to every reader and settles by {@code Speakers} who
 * speaks.
 *
 * <p>Always: readings come in the order of the articles. It reads nothing by itself, and no other
 * reader knows it.
 */
@NullMarked
package org.bayan.reading.corpus;

import org.jspecify.annotations.NullMarked;
