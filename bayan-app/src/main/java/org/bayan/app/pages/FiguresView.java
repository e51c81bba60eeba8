package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.app.pages.FigurePages.Quantity;
import org.bayan.app.pages.FormulaView.Named;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.MentionRow.OfFigure;
import org.bayan.app.record.PassageRow;

/**
 * A page of figures.
 *
 * @param total how many quantities there are on all pages
 * @param around the pages before and after
 * @param groups the quantities
 */
record FiguresView(int total, Around around, List<Group> groups) {
  /**
   * Figures of one quantity.
   *
   * @param anchor its anchor
   * @param name what is counted, as the first of them says
   * @param differ whether they do not all give one value
   * @param figures the figures, in the order of the occasions
   */
  record Group(String anchor, Phrase name, boolean differ, List<Line> figures) {}

  /**
   * A figure in an article.
   *
   * @param told what it says
   * @param words its words and a few around them
   * @param article the article and the place
   * @param occasion the occasion and its page
   */
  record Line(String told, Context words, Named article, Optional<Named> occasion) {}

  /**
   * Words with a few around them.
   *
   * @param before the words before
   * @param words the words
   * @param after the words after
   * @param language their language
   */
  record Context(String before, String words, String after, Phrase language) {}

  private static final int AROUND = 48;

  static List<FiguresView> pages(Desk desk) {
    List<List<Quantity>> pages = desk.figures().pages();
    int total = pages.stream().mapToInt(List::size).sum();
    List<FiguresView> views = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      views.add(
          new FiguresView(
              total,
              Around.of(FigurePages.NAME, page, pages.size()),
              pages.get(page).stream().map(quantity -> group(desk, quantity)).toList()));
    }
    return views;
  }

  private static Group group(Desk desk, Quantity quantity) {
    OfFigure first = quantity.figures().getFirst();
    Phrase name =
        first
            .counts()
            .map(Phrase::guessed)
            .or(() -> desk.words(first.passage()))
            .orElseGet(() -> Phrase.guessed(Figures.told(desk, first)));
    long values = quantity.figures().stream().map(f -> f.value() + f.bound()).distinct().count();
    return new Group(
        quantity.anchor(),
        name,
        values > 1,
        quantity.figures().stream().map(figure -> line(desk, figure)).toList());
  }

  private static Line line(Desk desk, OfFigure figure) {
    PassageRow passage = figure.passage();
    Optional<ArticleRow> article = desk.catalogue().article(passage.article());
    Named named =
        new Named(
            article.map(desk::called).orElseGet(() -> Phrase.guessed(passage.article())),
            desk.addresses().passage(passage));
    return new Line(
        Figures.told(desk, figure),
        around(desk, passage),
        named,
        article
            .flatMap(ArticleRow::occasion)
            .flatMap(desk.catalogue()::occasion)
            .map(occasion -> OccasionView.named(desk, occasion)));
  }

  private static Context around(Desk desk, PassageRow passage) {
    Phrase words = desk.words(passage).orElse(Phrase.arabic(""));
    int start = passage.start();
    int end = passage.end();
    String before = reach(desk, passage.article(), Math.max(0, start - AROUND), start, true);
    String after = reach(desk, passage.article(), end, end + AROUND, false);
    return new Context(before, words.words(), after, words);
  }

  private static String reach(Desk desk, String article, int from, int to, boolean before) {
    // Near the end of a text, or of an excerpt, fewer words can be had.
    for (int less = 0; less < to - from; less += 8) {
      Optional<String> words =
          desk.texts()
              .words(PassageRow.of(article, before ? from + less : from, before ? to : to - less));
      if (words.isPresent()) {
        return trimmed(Phrase.evened(words.get()), before);
      }
    }
    return "";
  }

  private static String trimmed(String words, boolean before) {
    int blank = before ? words.indexOf(' ') : words.lastIndexOf(' ');
    if (blank < 0) {
      return words;
    }
    return before ? "…" + words.substring(blank) : words.substring(0, blank + 1) + "…";
  }
}
