package org.bayan.app.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style of a page that stands alone, font and all.
 *
 * @param element the element that holds it
 * @param digest its digest, by which the page's own policy lets it in, and no other
 */
record SheetStyle(String element, String digest) {
  private static final String FONT = "noto-naskh-arabic.woff2";

  private static final class Standard {
    private static final SheetStyle STYLE = made();
  }

  static SheetStyle standard() {
    return Standard.STYLE;
  }

  private static SheetStyle made() {
    String font =
        "data:font/woff2;base64," + Base64.getEncoder().encodeToString(Assets.bytes(FONT));
    String sheet = new String(Assets.bytes("bayan.css"), StandardCharsets.UTF_8);
    String css = sheet.replace(FONT, font);
    return new SheetStyle("<style>" + css + "</style>", "sha256-" + digest(css));
  }

  private static String digest(String css) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
