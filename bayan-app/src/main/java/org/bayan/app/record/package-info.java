/**
 * The record: what is written, one JSON object a line, in a stable order.
 *
 * <p>Positions turn from UTF-16 units to code points here, at the border, and nowhere else.
 *
 * <p>Always: the same input gives the same bytes.
 */
@NullMarked
package org.bayan.app.record;

import org.jspecify.annotations.NullMarked;
