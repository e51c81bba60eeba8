/**
 * From a document laid out on pages to the text that a reader sees.
 *
 * <p>PDF: bytes → glyphs at their places → rows in the order in which they are read → paragraphs.
 * {@link org.bayan.ingest.print.PdfDocument} is the way in. A word processor's document: parts of a
 * zip → paragraphs. {@link org.bayan.ingest.print.WordDocument} is the way in. Both give a {@link
 * org.bayan.ingest.print.Printed}.
 *
 * <p>Always: what is printed is kept, a page's running heads and numbers too, which are marked; the
 * same bytes give the same text on any machine, whatever fonts it has; no document takes more than
 * a bounded time and memory.
 *
 * <p>It knows nothing of articles, nor how a text is laid out as one.
 */
@NullMarked
package org.bayan.ingest.print;

import org.jspecify.annotations.NullMarked;
