package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.MentionRow;
import org.bayan.app.record.MentionRow.OfFigure;
import org.bayan.app.record.PassageRow;

/**
 * The figures of the statements, those of one quantity together.
 *
 * <p>Two figures are of one quantity when the passages of one formula hold them and they have one
 * unit; outside formulas, when they count the same in the same words. Figures of ordinary news are
 * marked in their articles and not listed.
 */
final class FigurePages {
  private static final int MOST = 200;
  static final String NAME = "figures";

  /**
   * Figures of one quantity.
   *
   * @param anchor where the group stands on its page
   * @param figures its figures, in the order of the occasions
   */
  record Quantity(String anchor, List<OfFigure> figures) {
    long articles() {
      return figures.stream().map(figure -> figure.passage().article()).distinct().count();
    }
  }

  private final List<List<Quantity>> pages;
  private final Map<PassageRow, String> addresses = new HashMap<>();

  FigurePages(Catalogue catalogue, Addresses names) {
    Map<String, List<OfFigure>> groups = new LinkedHashMap<>();
    for (OfFigure figure : inOrder(catalogue)) {
      groups.computeIfAbsent(key(catalogue, figure), _ -> new ArrayList<>()).add(figure);
    }
    List<Quantity> quantities = new ArrayList<>();
    groups.forEach(
        (key, figures) -> quantities.add(new Quantity(names.name("figure " + key), figures)));
    quantities.sort(Comparator.comparingLong(quantity -> -quantity.articles()));
    pages = Pager.cut(quantities, MOST);
    // An article that stands alone lists its figures itself.
    for (int page = 0; page < pages.size() && !names.isOnePage(); page++) {
      place(pages.get(page), Pager.address(NAME, page));
    }
  }

  List<List<Quantity>> pages() {
    return pages;
  }

  String page(int number) {
    return Pager.address(NAME, number);
  }

  /** Returns where a figure's quantity stands. */
  Optional<String> address(OfFigure figure) {
    return Optional.ofNullable(addresses.get(figure.passage()));
  }

  private void place(List<Quantity> page, String address) {
    for (Quantity quantity : page) {
      for (OfFigure figure : quantity.figures()) {
        addresses.put(figure.passage(), address + "#" + quantity.anchor());
      }
    }
  }

  private static List<OfFigure> inOrder(Catalogue catalogue) {
    List<OfFigure> figures = new ArrayList<>();
    for (MentionRow mention : catalogue.book().mentions()) {
      if (mention instanceof OfFigure figure && occasionOf(catalogue, figure).isPresent()) {
        figures.add(figure);
      }
    }
    figures.sort(
        Comparator.<OfFigure, String>comparing(figure -> seriesOf(catalogue, figure))
            .thenComparingInt(figure -> orderOf(catalogue, figure)));
    return figures;
  }

  private static Optional<String> occasionOf(Catalogue catalogue, OfFigure figure) {
    return catalogue.article(figure.passage().article()).flatMap(ArticleRow::occasion);
  }

  private static String seriesOf(Catalogue catalogue, OfFigure figure) {
    return occasionOf(catalogue, figure)
        .flatMap(catalogue::occasion)
        .map(occasion -> occasion.series())
        .orElse("");
  }

  private static int orderOf(Catalogue catalogue, OfFigure figure) {
    return occasionOf(catalogue, figure)
        .flatMap(catalogue::occasion)
        .map(occasion -> occasion.order())
        .orElse(0);
  }

  private static String key(Catalogue catalogue, OfFigure figure) {
    String unit = figure.unit().orElse("");
    for (Catalogue.Carried carried : catalogue.carriedIn(figure.passage().article())) {
      if (carried.member().passage().span().contains(figure.passage().span())) {
        return "formula\n" + carried.formula().id() + "\n" + unit;
      }
    }
    return figure
        .counts()
        .map(counts -> "counts\n" + Phrase.onOneLine(counts) + "\n" + unit)
        .orElseGet(() -> "alone\n" + figure.passage());
  }
}
