/**
 * Passages that texts share, from pasted to paraphrased, among five texts or a million.
 *
 * <p>Texts → {@link org.bayan.reuse.passage.WordStore words} → seeds → clusters → findings, each
 * fitted as a bag of words and in order → passages in print. {@link
 * org.bayan.reuse.passage.PassageFinder} is the way in.
 *
 * <p>Always: the result depends on the texts alone, not on their order, the number of threads or
 * how much goes to disk. Positions count words inside; they turn to places in print at the end.
 */
@NullMarked
package org.bayan.reuse.passage;

import org.jspecify.annotations.NullMarked;
