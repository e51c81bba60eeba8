package org.bayan.app.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Evens out spelling, for comparing names and titles. */
final class Spelling {
  private static final String ALEF = "\u0627";
  private static final String YEH = "\u064A";
  private static final String ALEF_MAKSURA = "\u0649";
  private static final String HEH = "\u0647";
  private static final String TEH_MARBUTA = "\u0629";

  /** Vowel signs and the like, and the stroke that only stretches a word. */
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\u0640]");

  /** Alef with hamza above, hamza below, madda, or wasla. */
  private static final Pattern ALEFS = Pattern.compile("[\u0623\u0625\u0622\u0671]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");

  private Spelling() {}

  /** Returns the words of a name, evened out. */
  static String evened(String name) {
    String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    String letters =
        ALEFS.matcher(bare).replaceAll(ALEF).replace(ALEF_MAKSURA, YEH).replace(TEH_MARBUTA, HEH);
    return BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
