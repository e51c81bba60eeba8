package org.bayan.app.pages;

import java.util.List;
import org.bayan.app.record.FaultRow;

/**
 * The page of an article that stands alone.
 *
 * @param article the article
 * @param actors who is named in it, by kind
 * @param faults what was wrong with its file
 * @param style how it looks
 * @param software what made it
 */
record SheetView(
    ArticleView article,
    List<ActorsView.Group> actors,
    List<FaultRow> faults,
    SheetStyle style,
    String software) {
  static SheetView of(Desk desk, ArticleView article) {
    return new SheetView(
        article,
        ActorsView.pages(desk).stream().flatMap(page -> page.groups().stream()).toList(),
        desk.catalogue().book().header().faults(),
        SheetStyle.standard(),
        desk.catalogue().book().header().software());
  }
}
