/**
 * What the tests of the other rooms share.
 *
 * <p>Random Arabic from a seed that is printed when a claim fails.
 *
 * <p>It knows none of the other rooms, so that all of them may use it.
 */
@NullMarked
package org.bayan.testkit;

import org.jspecify.annotations.NullMarked;
