package org.bayan.reading.name;

/** The article at the front of a folded word. */
public final class Definite {
  /** The article, alif and lam, as it is folded. */
  public static final String ARTICLE = "\u0627\u0644";

  private static final int LEAST = 2;

  private Definite() {}

  /** Tells whether a folded word begins with the article and has a word after it. */
  public static boolean is(String word) {
    return word.length() >= ARTICLE.length() + LEAST && word.startsWith(ARTICLE);
  }

  /** Returns a folded word without its article. */
  static String bare(String word) {
    return is(word) ? word.substring(ARTICLE.length()) : word;
  }
}
