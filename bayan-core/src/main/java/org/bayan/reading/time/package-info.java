/**
 * Dates and times of day, in three calendars and in words.
 *
 * <p>Tokens → phrases → drafts → dates settled by what the article knows: {@link DateReader},
 * {@code DateScanner} and the readers of its parts, {@code DateSettler} with {@code Bearings}.
 *
 * <p>Always: a date says how it was settled, and stays open where nothing settles it. It uses
 * numbers, and knows neither figures nor names.
 */
@NullMarked
package org.bayan.reading.time;

import org.jspecify.annotations.NullMarked;
