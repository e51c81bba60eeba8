package org.bayan.ingest;

/**
 * Bytes read as text.
 *
 * @param text the text, unchanged but for a byte order mark at its start
 * @param charset the encoding's name
 * @param broken how many places were no valid text in the encoding and read as U+FFFD
 */
record Decoded(String text, String charset, int broken) {}
