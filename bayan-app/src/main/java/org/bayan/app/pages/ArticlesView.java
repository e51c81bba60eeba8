package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.app.pages.FormulaView.Named;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.OccasionRow;

/**
 * A page of the list of articles.
 *
 * @param total how many there are on all pages
 * @param around the pages before and after
 * @param lines the articles: by occasion first, ordinary news after
 */
record ArticlesView(int total, Around around, List<Line> lines) {
  /**
   * An article.
   *
   * @param title its headline and page
   * @param outlet who printed it
   * @param published when
   * @param occasion what it reports
   * @param grade how much of the statement it carries, as keys have it
   * @param copy whether it is a copy of an earlier one
   */
  record Line(
      Named title,
      Optional<Phrase> outlet,
      Optional<String> published,
      Optional<Named> occasion,
      Optional<String> grade,
      boolean copy) {}

  private static final String NAME = "articles";
  private static final int MOST = 500;
  private static final int TITLE_LENGTH = 110;

  static List<ArticlesView> pages(Desk desk) {
    List<ArticleRow> sorted = new ArrayList<>(desk.catalogue().book().articles());
    sorted.sort(Comparator.comparing(article -> place(desk, article)));
    List<List<ArticleRow>> pages = Pager.cut(sorted, MOST);
    List<ArticlesView> views = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      views.add(
          new ArticlesView(
              sorted.size(),
              Around.of(NAME, page, pages.size()),
              pages.get(page).stream().map(article -> line(desk, article)).toList()));
    }
    return views;
  }

  // A series and an order in it sort before everything that reports no occasion.
  private static String place(Desk desk, ArticleRow article) {
    Optional<OccasionRow> occasion = article.occasion().flatMap(desk.catalogue()::occasion);
    return occasion
        .map(row -> "0 " + row.series() + " " + String.valueOf(100_000 + row.order()))
        .orElse("1");
  }

  private static Line line(Desk desk, ArticleRow article) {
    return new Line(
        new Named(desk.titled(article).cut(TITLE_LENGTH), desk.addresses().article(article.id())),
        article.outlet().map(Phrase::guessed),
        article.published().map(desk.dates()::full),
        article
            .occasion()
            .flatMap(desk.catalogue()::occasion)
            .map(occasion -> OccasionView.named(desk, occasion)),
        article.witness().map(witness -> Desk.key(witness.grade())),
        article.sameAs().isPresent());
  }
}
