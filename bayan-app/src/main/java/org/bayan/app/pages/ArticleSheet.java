package org.bayan.app.pages;

import java.util.List;
import java.util.Map;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.RecordBook;
import org.bayan.app.terminal.Paper;

/** One article as it was understood, alone: as a page, or as lines for a terminal. */
public final class ArticleSheet {
  private final Desk desk;
  private final ArticleRow article;
  private final ArticleView view;

  /**
   * Looks an article over.
   *
   * @param book a record of that one article; formulas in it lead nowhere
   * @param options how it is to be shown
   */
  public ArticleSheet(RecordBook book, PageOptions options) {
    if (book.articles().size() != 1) {
      throw new IllegalArgumentException(
          "a sheet is of one article, but this record has " + book.articles().size());
    }
    Catalogue catalogue = new Catalogue(book);
    Addresses addresses = Addresses.onOnePage();
    Messages messages = Messages.in(options.language());
    Dates dates = new Dates(messages);
    desk =
        new Desk(
            catalogue,
            new Texts(book, options.excerptsOnly()),
            addresses,
            new ActorPages(catalogue, addresses),
            new FigurePages(catalogue, addresses),
            new CommitmentPages(catalogue, addresses),
            options.codebook(),
            messages,
            new BasisWords(options.language(), dates),
            dates);
    article = book.articles().getFirst();
    view = ArticleView.of(desk, article, new Places(book).in(article.id()));
  }

  /** Returns the page: HTML that needs no other file and no script. */
  public String html() {
    Frame frame = Frame.alone(desk, view.title().cut(Pages.TITLE_LENGTH).words());
    return new Templates().set("sheet.jte", Map.of("f", frame, "v", SheetView.of(desk, view)));
  }

  /**
   * Returns the lines for a terminal.
   *
   * @param width how many columns there are
   * @param coloured whether it shows colours
   */
  public List<String> lines(int width, boolean coloured) {
    Paper paper = new Paper(width, coloured);
    new ArticleLines(desk, article, view, paper).all();
    return paper.lines();
  }
}
