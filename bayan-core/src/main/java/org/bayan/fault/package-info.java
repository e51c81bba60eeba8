/**
 * What can be wrong with the material, and how it is said.
 *
 * <p>A wrong call is an {@link java.lang.IllegalArgumentException}. Wrong material is told with the
 * place, what stands there, what was wanted, how to mend it, and a name that never changes and has
 * a page in {@code docs/faults/}.
 *
 * <p>This package knows no other.
 */
@NullMarked
package org.bayan.fault;

import org.jspecify.annotations.NullMarked;
