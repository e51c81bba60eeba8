package org.bayan.app.pages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.FormulaRow;
import org.bayan.app.record.OccasionRow;
import org.bayan.app.record.RecordBook;
import org.bayan.app.record.SeriesRow;

/** Every page of a record in one language, one after the other. */
final class Pages {
  /** Where a page goes once it is made. */
  interface Shelf {
    /**
     * Takes a page.
     *
     * @param address where it stands, from the root of its language
     * @param template the template that sets it
     * @param page what the template is given, by name
     */
    void put(String address, String template, Map<String, Object> page) throws IOException;
  }

  static final int TITLE_LENGTH = 80;

  private final Desk desk;
  private final Places places;
  private final String folder;
  private final Shelf shelf;

  Pages(Desk desk, Places places, String folder, Shelf shelf) {
    this.desk = desk;
    this.places = places;
    this.folder = folder;
    this.shelf = shelf;
  }

  void write() throws IOException {
    RecordBook book = desk.catalogue().book();
    put("index.html", say("nav.index"), "index", "index", IndexView.of(desk));
    for (SeriesRow series : book.series()) {
      put(
          desk.addresses().series(series.id()),
          desk.called(series).words(),
          "index",
          "series",
          SeriesView.of(desk, series));
    }
    for (OccasionRow occasion : book.occasions()) {
      put(
          desk.addresses().occasion(occasion.id()),
          desk.told(occasion),
          "index",
          "occasion",
          OccasionView.of(desk, occasion));
    }
    for (FormulaRow formula : book.formulas()) {
      put(
          desk.addresses().formula(formula.id()),
          formula.label(),
          "index",
          "formula",
          FormulaView.of(desk, formula));
    }
    for (ArticleRow article : book.articles()) {
      put(
          desk.addresses().article(article.id()),
          desk.titled(article).words(),
          "articles",
          "article",
          ArticleView.of(desk, article, places.in(article.id())));
    }
    lists();
  }

  private void lists() throws IOException {
    paged("commitments", CommitmentsView.pages(desk));
    paged("actors", ActorsView.pages(desk));
    paged("figures", FiguresView.pages(desk));
    paged("articles", ArticlesView.pages(desk));
  }

  private void paged(String name, List<?> pages) throws IOException {
    for (int page = 0; page < pages.size(); page++) {
      put(Pager.address(name, page), say("nav." + name), name, name, pages.get(page));
    }
  }

  private void put(String address, String title, String section, String template, Object view)
      throws IOException {
    String cut = new Phrase(title, "").cut(TITLE_LENGTH).words();
    Frame frame = Frame.of(desk, cut, section, address, folder);
    shelf.put(address, template + ".jte", Map.of("f", frame, "v", view));
  }

  private String say(String key) {
    return desk.messages().say(key);
  }
}
