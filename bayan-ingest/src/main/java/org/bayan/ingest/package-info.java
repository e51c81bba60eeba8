/**
 * From a file to articles.
 *
 * <p>File → bytes and their digest → text in its encoding → articles: plain text, HTML and JSON
 * Lines. The input is untrusted: it is never taken as a path, a size or markup.
 *
 * <p>It gives articles. Of reading it knows the reader of dates, for datelines, and nothing else.
 */
@NullMarked
package org.bayan.ingest;

import org.jspecify.annotations.NullMarked;
