/**
 * From a file that holds many articles to what each of them is in.
 *
 * <p>A {@link org.bayan.ingest.bundle.Feed} gives its items, a {@link
 * org.bayan.ingest.bundle.WebArchive} the pages that were fetched, a {@link
 * org.bayan.ingest.bundle.ZipBundle} its entries. {@link org.bayan.ingest.bundle.UnfoldingStream}
 * stands between all that is compressed and whoever reads it.
 *
 * <p>Always: archives and zips are read as a stream, an item at a time, so that memory does not
 * grow with them; a name in one is never a path; what unfolds to far more than print does is
 * refused.
 *
 * <p>It knows nothing of articles, nor of what is in an item.
 */
@NullMarked
package org.bayan.ingest.bundle;

import org.jspecify.annotations.NullMarked;
