package org.bayan.app.pages;

import java.util.Objects;
import org.bayan.reading.topic.Codebook;

/**
 * How the pages are to be written.
 *
 * @param language the language of the pages at the root of the folder; the same pages in the other
 *     language stand in a folder named after its code
 * @param excerptsOnly whether an article's page shows only the quoted passages, so that the pages
 *     may be published
 * @param codebook the codebook that the topics were coded by, for their names
 */
public record PageOptions(PageLanguage language, boolean excerptsOnly, Codebook codebook) {
  public PageOptions {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(codebook, "codebook");
  }

  /** Options for a record that was coded by the codebook that is shipped. */
  public PageOptions(PageLanguage language, boolean excerptsOnly) {
    this(language, excerptsOnly, Codebook.standard());
  }
}
