package org.bayan.ingest;

import org.bayan.article.Article;
import org.bayan.article.Source;

/** A text without markup, before anything is read in it. */
final class PlainText {
  private final String id;
  private final String path;
  private final byte[] bytes;
  private final String print;
  private final Given given;

  /**
   * @param id its identifier
   * @param path the file that it stands in, as identifiers name it
   * @param bytes the file, or the line of it
   * @param print the text, decoded
   * @param given what is said of it beside the text
   */
  PlainText(String id, String path, byte[] bytes, String print, Given given) {
    this.id = id;
    this.path = path;
    this.bytes = bytes;
    this.print = print;
    this.given = given;
  }

  String id() {
    return id;
  }

  String print() {
    return print;
  }

  Given given() {
    return given;
  }

  /** Returns it as an article, laid out and with what it tells of itself. */
  Article article() {
    return Articles.plain(
        id, new Source(path, given.url(), Digests.sha256(bytes), "text/plain"), print, given);
  }
}
