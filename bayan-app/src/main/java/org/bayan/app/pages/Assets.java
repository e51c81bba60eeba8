package org.bayan.app.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What pages are made with besides templates: the style sheet, the script, the font. */
final class Assets {
  private Assets() {}

  static byte[] bytes(String asset) {
    try (InputStream bytes = Assets.class.getResourceAsStream("assets/" + asset)) {
      if (bytes == null) {
        throw new IllegalStateException("an asset of the pages is missing: " + asset);
      }
      return bytes.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
