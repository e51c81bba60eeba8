package org.bayan.app.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.app.pages.FormulaView.Named;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.DateRow;

/**
 * What is known about an article.
 *
 * @param outlet who printed it
 * @param byline who wrote it
 * @param credit whose report it is
 * @param place the place of the dateline
 * @param published when it was issued
 * @param publishedBasis how that was settled, in English words
 * @param occasion the occasion it reports, with its page
 * @param occasionBasis how its day was settled, in English words
 * @param series the series of that occasion
 * @param grade how much of the statement it carries, as keys have it
 * @param coverage the share of the statement that it has, in hundredths
 * @param sameAs the earlier copy of which it is a duplicate
 * @param copies the later copies of it
 * @param url the address it was found at, if a browser may be led there
 * @param file where it stood in the material
 * @param digest the digest of its bytes
 */
record ArticleFacts(
    Optional<Phrase> outlet,
    Optional<Phrase> byline,
    Optional<Phrase> credit,
    Optional<Phrase> place,
    Optional<String> published,
    Optional<String> publishedBasis,
    Optional<Named> occasion,
    Optional<String> occasionBasis,
    Optional<Named> series,
    Optional<String> grade,
    int coverage,
    Optional<Named> sameAs,
    List<Named> copies,
    Optional<String> url,
    String file,
    String digest) {
  private static final int WHOLE = 100;
  private static final int DIGEST_START = 12;

  static ArticleFacts of(Desk desk, ArticleRow article) {
    // An article that stands alone is no witness against others.
    var witness = article.witness().filter(_ -> !desk.addresses().isOnePage());
    var occasion = article.occasion().flatMap(desk.catalogue()::occasion);
    return new ArticleFacts(
        article.outlet().map(Phrase::guessed),
        article.byline().map(Phrase::guessed),
        article.credit().map(Phrase::guessed),
        article.place().map(Phrase::guessed),
        article.published().map(desk.dates()::full),
        article.published().map(DateRow::basis).filter(basis -> !basis.isBlank()),
        occasion.map(row ->
            new Named(
                new Phrase(desk.told(row), desk.messages().language().code()),
                desk.addresses().occasion(row.id()))),
        occasion.map(row -> row.date().basis()).filter(basis -> !basis.isBlank()),
        occasion.flatMap(row -> FormulaView.series(desk, row)),
        witness.map(row -> Desk.key(row.grade())),
        witness.map(row -> (int) Math.round(row.coverage() * WHOLE)).orElse(0),
        article.sameAs().flatMap(desk.catalogue()::article).map(row -> named(desk, row)),
        desk.catalogue().copiesOf(article.id()).stream().map(row -> named(desk, row)).toList(),
        article.source().url().filter(ArticleFacts::leads),
        article.source().path(),
        article.source().sha256());
  }

  static Named named(Desk desk, ArticleRow article) {
    return new Named(desk.called(article), desk.addresses().article(article.id()));
  }

  /** Returns the beginning of the digest, for the eye. */
  String digestStart() {
    return digest.substring(0, Math.min(DIGEST_START, digest.length())) + "…";
  }

  // Any other scheme could run a script or open a file.
  private static boolean leads(String url) {
    String start = url.toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }
}
