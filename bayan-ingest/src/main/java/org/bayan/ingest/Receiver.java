package org.bayan.ingest;

import java.util.function.Consumer;
import org.bayan.article.Article;

/** Takes what is read from files, one after another. */
@FunctionalInterface
interface Receiver extends Consumer<Article> {
  /**
   * Takes a plain text; as an article, unless it says otherwise.
   *
   * @param text what stands in a text file or in a line of JSON
   */
  default void plain(PlainText text) {
    accept(text.article());
  }

  /** Returns the most bytes that a plain text may have. */
  default int mostBytes() {
    return ArticleFiles.MOST_BYTES;
  }
}
