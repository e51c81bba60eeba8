package org.bayan.text;

/**
 * A short name made of words, the same on any machine: for identifiers that come from content.
 *
 * <p>By the hash of Fowler, Noll and Vo (FNV-1a, 64 bits), <em>over UTF-16 code units rather than
 * bytes</em>. It tells things apart and guards nothing.
 */
public final class Fingerprint {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  /**
   * Returns sixteen hexadecimal digits.
   *
   * @param words what is to be named
   */
  public static String of(String words) {
    long hash = OFFSET;
    for (int at = 0; at < words.length(); at++) {
      hash = (hash ^ words.charAt(at)) * PRIME;
    }
    return String.format(java.util.Locale.ROOT, "%016x", hash);
  }
}
