/**
 * A record scored against a reading made by hand.
 *
 * <p>Gold and record → matched items → precision, recall and F1, by the same rules as the project's
 * scoring tool.
 *
 * <p>It reads the record's files alone, so that anybody's record can be scored.
 */
@NullMarked
package org.bayan.app.evaluate;

import org.jspecify.annotations.NullMarked;
