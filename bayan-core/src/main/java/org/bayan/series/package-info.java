/**
 * The life of formulas over the meetings of one body.
 *
 * <p>Readings and formulas → occasions → series → the state of each formula at each occasion, and
 * commitments followed.
 *
 * <p>Always: absent and not covered are told apart.
 */
@NullMarked
package org.bayan.series;

import org.jspecify.annotations.NullMarked;
