package org.bayan.app.pages;

import java.util.Objects;

/**
 * How the pages are to be written.
 *
 * @param language the language of the pages at the root of the folder; the same pages in the other
 *     language stand in a folder named after its code
 * @param excerptsOnly whether an article's page shows only the quoted passages, so that the pages
 *     may be published
 */
public record PageOptions(PageLanguage language, boolean excerptsOnly) {
  public PageOptions {
    Objects.requireNonNull(language, "language");
  }
}
