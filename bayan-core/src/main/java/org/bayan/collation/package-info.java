/**
 * The witnesses of one statement, held against each other.
 *
 * <p>Read {@link org.bayan.collation.Witness} first. {@link org.bayan.collation.WitnessGrader} says
 * how much of an occasion's statement each of its articles carries: a full text shows what is
 * absent, a summary shows nothing by its silence. Here is no time: what one occasion has to do with
 * another is for the series.
 */
@NullMarked
package org.bayan.collation;

import org.jspecify.annotations.NullMarked;
