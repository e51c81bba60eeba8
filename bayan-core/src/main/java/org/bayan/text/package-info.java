/**
 * Text as it was printed, and the folded text that leads back to it.
 *
 * <p>Positions count UTF-16 code units from the start of the text as it was ingested. Folding makes
 * spellings comparable; what a reader is shown is always the print.
 *
 * <p>Always: a position that leaves this package is one in the print, never in a folded text.
 */
@NullMarked
package org.bayan.text;

import org.jspecify.annotations.NullMarked;
