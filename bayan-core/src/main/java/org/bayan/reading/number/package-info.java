/**
 * The grammar of numbers: how many, in digits or in words.
 *
 * <p>Tokens → {@link Walk} → {@link Phrases} met → {@link NumberPhrase}. {@link WordFile} reads the
 * words, {@link NumberWords} holds them, {@link NumberScanner} is the way in.
 *
 * <p>Always: a number keeps the value that is printed, as a decimal. It knows neither what is
 * counted, nor dates, nor names.
 */
@NullMarked
package org.bayan.reading.number;

import org.jspecify.annotations.NullMarked;
