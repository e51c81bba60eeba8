package org.bayan.ingest;

import java.util.Optional;
import org.bayan.article.PartialDate;

/**
 * What a source says of its article beside the text.
 *
 * @param title the headline
 * @param outlet who printed it
 * @param author the writer or dateline, as the source gives it
 * @param published the day of issue
 * @param url its address
 */
record Given(
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> author,
    Optional<PartialDate> published,
    Optional<String> url) {
  /** Returns what a file says that has nothing but its text. */
  static Given nothing() {
    return new Given(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
