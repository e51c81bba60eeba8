/**
 * Citations of earlier texts and meetings: resolutions, statements, agreements, laws.
 *
 * <p>Tokens, dates and actors → {@code Citing} → references: {@link ReferenceReader} asks {@code
 * ResolutionReferences}, {@code DatedReferences} and {@code NamedReferences}.
 *
 * <p>Always: the meeting that the article itself reports is no reference. It uses the words of
 * names and the dates it is handed, and reads neither anew.
 */
@NullMarked
package org.bayan.reading.citation;

import org.jspecify.annotations.NullMarked;
