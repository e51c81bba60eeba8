/**
 * Lines for a terminal: words with a {@link Style} go in, wrapped lines come out.
 *
 * <p>{@link Run} → {@link Paper} → lines.
 *
 * <p>Always: nothing that the words hold acts on the terminal; each line closes the colours and the
 * isolates of direction that it opens, so that a line reads rightly by itself, on a terminal that
 * sets Arabic from the right and on one that does not. It knows nothing of articles.
 */
@NullMarked
package org.bayan.app.terminal;

import org.jspecify.annotations.NullMarked;
