package org.bayan.app.pages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.app.record.PassageRow;
import org.bayan.app.record.SpanRow;

/**
 * Where each page stands, from the root of its language.
 *
 * <p>Names are made of the id's own ASCII letters and digits, for the eye, and of its digest, for
 * being its own: an id is the user's material, and a file name made of it could climb out of the
 * folder, clash where case does not count, or be one that a system keeps for itself.
 */
final class Addresses {
  /** Whether one article is all there is, on one page: what it does not hold leads nowhere. */
  private final boolean onOnePage;

  /** Twelve hexadecimal digits: among a million ids the odds of a clash are one in five hundred. */
  private static final int DIGEST_BYTES = 6;

  private static final int SLUG_LENGTH = 32;

  private final Map<String, String> names = new ConcurrentHashMap<>();

  /** The addresses of a record's pages, each a file of its own. */
  Addresses() {
    this(false);
  }

  private Addresses(boolean onOnePage) {
    this.onOnePage = onOnePage;
  }

  /** Returns the addresses on the page of an article that stands alone. */
  static Addresses onOnePage() {
    return new Addresses(true);
  }

  /** Tells whether an article stands alone. */
  boolean isOnePage() {
    return onOnePage;
  }

  String series(String id) {
    return page("series/", id);
  }

  String occasion(String id) {
    return page("occasion/", id);
  }

  String formula(String id) {
    return page("formula/", id);
  }

  String article(String id) {
    return page("article/", id);
  }

  private String page(String folder, String id) {
    return onOnePage ? "" : folder + name(id) + ".html";
  }

  /** Returns a place on one of the pages of a list. */
  String listed(String name, int page, String id) {
    return (onOnePage ? "" : Pager.address(name, page)) + "#" + name(id);
  }

  /** Returns where a passage stands, inside its article's page. */
  String passage(PassageRow passage) {
    return article(passage.article()) + "#" + anchor(passage.span());
  }

  /** Returns an occasion's place on a formula's page. */
  String formulaAt(String formula, String occasion) {
    return formula(formula) + "#" + name(occasion);
  }

  /** Returns the anchor of a stretch of an article, such as {@code p120-340}, in code points. */
  static String anchor(SpanRow span) {
    return "p" + span.start() + "-" + span.end();
  }

  /** Returns the name of an id: safe in a path, in an address and as an anchor. */
  String name(String id) {
    return names.computeIfAbsent(id, Addresses::safe);
  }

  private static String safe(String id) {
    StringBuilder slug = new StringBuilder();
    for (char sign : id.toLowerCase(Locale.ROOT).toCharArray()) {
      boolean kept = sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
      if (kept) {
        slug.append(sign);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
      if (slug.length() >= SLUG_LENGTH) {
        break;
      }
    }
    if (slug.isEmpty() || slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
    // A letter first, so that it can be an anchor in every old tool too.
    return "x" + slug + digest(id);
  }

  private static String digest(String id) {
    try {
      byte[] whole =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(whole, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
