package org.bayan.app.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.ArticleRow.ExcerptRow;
import org.bayan.app.record.CodePoints;
import org.bayan.app.record.PassageRow;
import org.bayan.app.record.RecordBook;
import org.bayan.app.record.SpanRow;

/**
 * The words at each place of each article: from its text, or in a record of excerpts from those.
 *
 * <p>A span that the text does not reach gives no words. A record may be read from a folder that
 * somebody has mended by hand.
 */
final class Texts {
  private final boolean excerptsOnly;
  private final Map<String, ArticleRow> articles = new HashMap<>();
  private final Map<String, CodePoints> positions = new ConcurrentHashMap<>();

  Texts(RecordBook book, boolean excerptsOnly) {
    this.excerptsOnly = excerptsOnly;
    book.articles().forEach(article -> articles.put(article.id(), article));
  }

  /** Returns the whole text where it may be shown. */
  Optional<String> whole(ArticleRow article) {
    return excerptsOnly ? Optional.empty() : article.text();
  }

  /** Returns the words of a passage, or nothing where they are not in the record. */
  Optional<String> words(PassageRow passage) {
    ArticleRow article = articles.get(passage.article());
    if (article == null) {
      return Optional.empty();
    }
    return article.text().isPresent()
        ? cut(positions(article.id(), article.text().get()), article.text().get(), passage.span())
        : quoted(article, passage.span());
  }

  /** Returns how positions of an article's text turn into UTF-16 units. */
  CodePoints positions(String article, String text) {
    return positions.computeIfAbsent(article, id -> CodePoints.of(text));
  }

  // A passage that is longer than what may be quoted is shown as far as it is.
  private static Optional<String> quoted(ArticleRow article, SpanRow span) {
    for (ExcerptRow excerpt : article.excerpts()) {
      int by = excerpt.span().start();
      if (by <= span.start() && span.start() < excerpt.span().end()) {
        int end = Math.min(span.end(), excerpt.span().end());
        SpanRow inside = new SpanRow(span.start() - by, end - by);
        String more = end < span.end() ? "…" : "";
        return cut(CodePoints.of(excerpt.text()), excerpt.text(), inside).map(w -> w + more);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> cut(CodePoints positions, String text, SpanRow span) {
    return span.end() > positions.length()
        ? Optional.empty()
        : Optional.of(text.substring(positions.toUnit(span.start()), positions.toUnit(span.end())));
  }
}
