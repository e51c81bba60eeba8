/**
 * Passages that say one thing, found in a corpus and gathered to formulas.
 *
 * <p>Readings → candidates → alignments → formulas, each grown around a medoid and never by single
 * links.
 *
 * <p>Always: the result does not depend on the order in which articles come.
 */
@NullMarked
package org.bayan.reuse;

import org.jspecify.annotations.NullMarked;
