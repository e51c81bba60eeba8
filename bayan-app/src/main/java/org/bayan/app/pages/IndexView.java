package org.bayan.app.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.app.pages.FormulaView.Named;
import org.bayan.app.record.FaultRow;
import org.bayan.app.record.RecordBook;
import org.bayan.app.record.RecordHeader;
import org.bayan.app.record.SeriesRow;

/**
 * The first page: what was read, and what to look at.
 *
 * @param header what the record says of itself
 * @param numbers how many of what, each with where it leads
 * @param series the series, the longest first, each with the rows of its longest-lived formulas
 * @param more how many series more there are, each of them listed by name alone
 * @param alerts what witnesses tell differently
 * @param alertsMore how many alerts more there are
 * @param leftOut what was left out, by fault, with how many
 * @param faults the faults, each told in full
 */
record IndexView(
    RecordHeader header,
    List<Amount> numbers,
    List<Card> series,
    List<Named> more,
    List<Told> alerts,
    int alertsMore,
    Map<String, Integer> leftOut,
    List<FaultRow> faults) {
  /**
   * How many of something.
   *
   * @param count how many
   * @param key what, as keys have it
   * @param address where they are listed; empty where they are not
   */
  record Amount(int count, String key, Optional<String> address) {}

  /**
   * A series with a glimpse of its picture.
   *
   * @param name its name and page
   * @param view its page; its rows are cut to a few
   * @param rows the rows shown
   */
  record Card(Named name, SeriesView view, List<SeriesView.Row> rows) {}

  /**
   * An alert with its occasion.
   *
   * @param occasion the occasion and its page
   * @param alert what is told differently
   */
  record Told(Named occasion, OccasionView.Alert alert) {}

  private static final int CARDS = 6;
  private static final int ROWS = 7;
  private static final int ALERTS = 12;
  private static final int FAULTS = 200;

  static IndexView of(Desk desk) {
    RecordBook book = desk.catalogue().book();
    List<SeriesRow> longest =
        book.series().stream()
            .sorted((a, b) -> Integer.compare(b.occasions().size(), a.occasions().size()))
            .toList();
    List<SeriesRow> shown =
        longest.stream().filter(row -> !desk.catalogue().formulasOf(row).isEmpty()).toList();
    return new IndexView(
        book.header(),
        numbers(book),
        shown.stream().limit(CARDS).map(row -> card(desk, row)).toList(),
        Stream.concat(
                shown.stream().skip(CARDS), longest.stream().filter(row -> !shown.contains(row)))
            .map(row -> named(desk, row))
            .toList(),
        alerts(desk),
        Math.max(0, book.alerts().size() - ALERTS),
        book.header().counts().leftOut(),
        book.header().faults().stream().limit(FAULTS).toList());
  }

  private static List<Amount> numbers(RecordBook book) {
    return Stream.of(
            new Amount(book.articles().size(), "articles", Optional.of("articles.html")),
            new Amount(book.header().counts().ordinaryNews(), "news", Optional.empty()),
            new Amount(book.occasions().size(), "occasions", Optional.empty()),
            new Amount(book.formulas().size(), "formulas", Optional.empty()),
            new Amount(book.commitments().size(), "commitments", Optional.of("commitments.html")),
            new Amount(book.actors().size(), "actors", Optional.of("actors.html")))
        .filter(amount -> amount.count() > 0)
        .toList();
  }

  private static Named named(Desk desk, SeriesRow row) {
    return new Named(desk.called(row), desk.addresses().series(row.id()));
  }

  private static Card card(Desk desk, SeriesRow row) {
    SeriesView view = SeriesView.of(desk, row);
    List<SeriesView.Row> rows =
        view.parts().stream().flatMap(part -> part.rows().stream()).limit(ROWS).toList();
    return new Card(named(desk, row), view, rows);
  }

  private static List<Told> alerts(Desk desk) {
    return desk.catalogue().book().alerts().stream()
        .limit(ALERTS)
        .flatMap(alert ->
            desk
                .catalogue()
                .occasion(alert.occasion())
                .map(o -> new Told(OccasionView.named(desk, o), OccasionView.alert(desk, alert)))
                .stream())
        .toList();
  }
}
