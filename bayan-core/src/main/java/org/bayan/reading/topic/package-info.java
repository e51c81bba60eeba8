/**
 * What a declaration is about, by a list of topics that the user may bring.
 *
 * <p>Lines → {@link Codebook} → the topics of a span. {@code CueWords} are the words of one topic.
 *
 * <p>Always: a codebook with a faulty line is refused with the line's number. It knows no other
 * reader.
 */
@NullMarked
package org.bayan.reading.topic;

import org.jspecify.annotations.NullMarked;
