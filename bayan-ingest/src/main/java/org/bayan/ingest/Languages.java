package org.bayan.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.article.Article;
import org.bayan.text.Span;
import org.bayan.text.Token;

/** Settles the language of an article by its letters and its commonest words. */
final class Languages {
  private static final Lexicon LEXICON = Lexicon.of("languages");
  private static final Set<String> ENGLISH = new HashSet<>(LEXICON.words("en"));
  private static final Set<String> FRENCH = new HashSet<>(LEXICON.words("fr"));
  private static final String PERSIAN = "\u067E\u0686\u0698\u06AF";
  private static final String PERSIAN_SHAPES = "\u06A9\u06CC";
  private static final String URDU = "\u0679\u0688\u0691\u06BA\u06D2\u06BE\u06C1";

  private Languages() {}

  /**
   * Returns {@code ar}, {@code fa}, {@code ur}, {@code en} or {@code fr}, or {@code und} where none
   * of these is plain.
   *
   * @param article the article, of whose text the body counts, where it has one
   */
  static String of(Article article) {
    List<Span> body = article.body();
    List<Span> counted = body.isEmpty() ? List.of(new Span(0, article.text().length())) : body;
    Letters letters = new Letters();
    counted.forEach(span -> letters.count(article.text(), span));
    return letters.areLatin()
        ? latin(counted.stream().flatMap(s -> article.tokens().in(s).stream()).toList())
        : letters.language();
  }

  /** How many letters a text has, and how many of each script and language. */
  private static final class Letters {
    private int all;
    private int arabic;
    private int latin;
    private int persian;
    private int urdu;

    void count(String text, Span span) {
      for (int i = span.begin(); i < span.end(); i++) {
        char letter = text.charAt(i);
        if (isPlainArabic(letter)) {
          all++;
          arabic++;
        } else if (Character.isLetter(letter)) {
          all++;
          countOther(letter);
        }
      }
    }

    /** The letters of Arabic proper, which are nearly all there are, stand together. */
    private static boolean isPlainArabic(char letter) {
      return letter >= '\u0620' && letter <= '\u064A' && letter != '\u0640';
    }

    private void countOther(char letter) {
      Character.UnicodeScript script = Character.UnicodeScript.of(letter);
      arabic += script == Character.UnicodeScript.ARABIC ? 1 : 0;
      latin += script == Character.UnicodeScript.LATIN ? 1 : 0;
      persian += PERSIAN.indexOf(letter) >= 0 ? 2 : PERSIAN_SHAPES.indexOf(letter) >= 0 ? 1 : 0;
      urdu += URDU.indexOf(letter) >= 0 ? 1 : 0;
    }

    private boolean areArabic() {
      return arabic * 2 > all;
    }

    boolean areLatin() {
      return !areArabic() && latin * 2 > all;
    }

    /** The language of the Arabic letters, where most are. */
    String language() {
      if (!areArabic()) {
        return "und";
      }
      boolean other = persian * 20 > arabic;
      return other && urdu * 40 > arabic ? "ur" : other ? "fa" : "ar";
    }
  }

  private static String latin(List<Token> tokens) {
    int words = 0;
    int english = 0;
    int french = 0;
    for (Token token : tokens) {
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
