/**
 * Figures: numbers that count or measure something.
 *
 * <p>Numbers → figures with unit and bound → those that are none taken out: {@link FigureReader},
 * {@code FigureWords}, {@code Counted}, {@code DualReader}, {@code FigureFilter}.
 *
 * <p>Always: no figure overlaps a date. It uses numbers and times of day, and knows no names.
 */
@NullMarked
package org.bayan.reading.figure;

import org.jspecify.annotations.NullMarked;
