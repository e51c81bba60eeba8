/**
 * What an article says, as values: a reading with its mentions and its declarations.
 *
 * <p>{@link Mention} and {@link Actor} first, then {@link Declaration} with its {@link Act}, then
 * {@link Reading} and {@link Corpus}. The readers are in the packages below, one for each kind of
 * thing: number → time → figure, name → citation, act and topic, and corpus, which uses them all.
 *
 * <p>Always: every item has its span, and what the text does not settle says so. This package knows
 * no reader.
 */
@NullMarked
package org.bayan.reading;

import org.jspecify.annotations.NullMarked;
