package org.bayan.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/** Settles the language of an article by its letters and its commonest words. */
final class Languages {
  private static final Lexicon LEXICON = Lexicon.of("languages");
  private static final Set<String> ENGLISH = new HashSet<>(LEXICON.words("en"));
  private static final Set<String> FRENCH = new HashSet<>(LEXICON.words("fr"));
  private static final String PERSIAN = "\u067E\u0686\u0698\u06AF";
  private static final String PERSIAN_SHAPES = "\u06A9\u06CC";
  private static final String URDU = "\u0679\u0688\u0691\u06BA\u06D2\u06BE\u06C1";
  private static final int SAMPLE = 1 << 16;

  private Languages() {}

  /**
   * Returns {@code ar}, {@code fa}, {@code ur}, {@code en} or {@code fr}, or {@code und} where none
   * of these is plain.
   *
   * @param text the article's text
   * @param body the spans that count
   */
  static String of(String text, List<Span> body) {
    StringBuilder counted = new StringBuilder();
    for (Span span : body) {
      if (counted.length() < SAMPLE) {
        counted.append(span.of(text)).append('\n');
      }
    }
    String sample = counted.isEmpty() ? text : counted.toString();
    return settled(sample.length() > SAMPLE ? sample.substring(0, SAMPLE) : sample);
  }

  private static String settled(String sample) {
    int arabic = 0;
    int latin = 0;
    int letters = 0;
    int persian = 0;
    int urdu = 0;
    for (int i = 0; i < sample.length(); i++) {
      char letter = sample.charAt(i);
      if (Character.isLetter(letter)) {
        letters++;
        Character.UnicodeScript script = Character.UnicodeScript.of(letter);
        arabic += script == Character.UnicodeScript.ARABIC ? 1 : 0;
        latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
        persian += PERSIAN.indexOf(letter) >= 0 ? 2 : PERSIAN_SHAPES.indexOf(letter) >= 0 ? 1 : 0;
        urdu += URDU.indexOf(letter) >= 0 ? 1 : 0;
      }
    }
    if (arabic * 2 > letters) {
      boolean other = persian * 20 > arabic;
      return other && urdu * 40 > arabic ? "ur" : other ? "fa" : "ar";
    }
    return latin * 2 > letters ? latin(sample) : "und";
  }

  private static String latin(String sample) {
    int words = 0;
    int english = 0;
    int french = 0;
    for (Token token : Tokens.of(sample).list()) {
      if (token.isWord()) {
        words++;
        english += ENGLISH.contains(token.folded()) ? 1 : 0;
        french += FRENCH.contains(token.folded()) ? 1 : 0;
      }
    }
    if (Math.max(english, french) * 10 < words) {
      return "und";
    }
    return english >= french ? "en" : "fr";
  }
}
