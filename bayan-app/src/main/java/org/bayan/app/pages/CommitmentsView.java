package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.app.pages.FormulaView.Named;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.CommitmentRow;
import org.bayan.app.record.CommitmentRow.HistoryRow;
import org.bayan.app.record.CommitmentRow.LaterRow;
import org.bayan.app.record.OccasionRow;
import org.bayan.app.record.PassageRow;

/**
 * A page of commitments.
 *
 * @param total how many there are on all pages
 * @param around the pages before and after
 * @param entries the commitments
 */
record CommitmentsView(int total, Around around, List<Entry> entries) {
  /**
   * A commitment.
   *
   * @param anchor its anchor
   * @param label a representative wording
   * @param status where it stands, as keys have it
   * @param specific whether it can be checked
   * @param series the series it belongs to
   * @param formulas the formulas that carry it
   * @param history one an occasion
   * @param later what became of it
   */
  record Entry(
      String anchor,
      Phrase label,
      String status,
      boolean specific,
      Optional<Named> series,
      List<Named> formulas,
      List<Step> history,
      List<Later> later) {}

  /**
   * What became of a commitment at an occasion, or at some in a row where nothing was met.
   *
   * @param state as keys have it
   * @param mark the mark that shows it
   * @param occasions the occasion and its page; more than one where nothing was met for a while
   * @param words its words there; empty where the label says them
   * @param address the sentence
   * @param basis how it was settled, in English words
   */
  record Step(
      String state,
      String mark,
      List<Named> occasions,
      Optional<Phrase> words,
      Optional<String> address,
      String basis) {
    /** Tells whether nothing was met. */
    boolean silent() {
      return address.isEmpty();
    }

    private Step and(Step next) {
      List<Named> both = new ArrayList<>(occasions);
      both.addAll(next.occasions());
      return new Step(state, mark, List.copyOf(both), words, address, basis);
    }
  }

  /**
   * A later passage that tells what became of it.
   *
   * @param reading what it tells, as keys have it
   * @param article the article and the sentence
   * @param words its words
   * @param basis how that was settled, in English words
   */
  record Later(String reading, Named article, Optional<Phrase> words, String basis) {}

  private static final int LABEL_LENGTH = 90;

  static List<CommitmentsView> pages(Desk desk) {
    List<List<CommitmentRow>> pages = desk.commitments().pages();
    int total = pages.stream().mapToInt(List::size).sum();
    List<CommitmentsView> views = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      views.add(
          new CommitmentsView(
              total,
              Around.of(CommitmentPages.NAME, page, pages.size()),
              pages.get(page).stream().map(row -> entry(desk, row)).toList()));
    }
    return views;
  }

  private static Entry entry(Desk desk, CommitmentRow row) {
    return new Entry(
        desk.addresses().name(row.id()),
        Phrase.guessed(row.label()),
        Desk.key(row.status()),
        row.specific(),
        row.first()
            .flatMap(desk.catalogue()::occasion)
            .flatMap(occasion -> FormulaView.series(desk, occasion)),
        row.formulas().stream()
            .flatMap(id -> desk.catalogue().formula(id).stream())
            .map(formula ->
                new Named(
                    Phrase.guessed(formula.label()).cut(LABEL_LENGTH),
                    desk.addresses().formula(formula.id())))
            .toList(),
        steps(desk, row),
        row.later().stream().flatMap(later -> later(desk, later).stream()).toList());
  }

  private static List<Step> steps(Desk desk, CommitmentRow row) {
    List<Step> steps = new ArrayList<>();
    for (HistoryRow history : row.history().stream().dropWhile(h -> !met(h)).toList()) {
      Optional<Step> next = step(desk, history, row.label());
      if (next.isPresent()) {
        boolean goesOn =
            next.get().silent()
                && !steps.isEmpty()
                && steps.getLast().silent()
                && steps.getLast().state().equals(next.get().state());
        steps.add(goesOn ? steps.removeLast().and(next.get()) : next.get());
      }
    }
    return steps;
  }

  private static boolean met(HistoryRow step) {
    return step.state() != HistoryRow.State.ABSENT && step.state() != HistoryRow.State.NOT_COVERED;
  }

  private static Optional<Step> step(Desk desk, HistoryRow row, String label) {
    Optional<OccasionRow> occasion = desk.catalogue().occasion(row.occasion());
    return occasion.map(met ->
        new Step(
            Desk.key(row.state()),
            mark(row.state()),
            List.of(OccasionView.named(desk, met)),
            row.passage().flatMap(desk::words).filter(w -> !w.words().contains(label)),
            row.passage().filter(desk.catalogue()::holds).map(desk.addresses()::passage),
            row.basis()));
  }

  private static String mark(HistoryRow.State state) {
    return switch (state) {
      case MADE -> "new";
      case RENEWED -> "repeated";
      case WEAKENED -> "weakened";
      case STRENGTHENED -> "strengthened";
      case FULFILLED -> "fulfilled";
      case REPORTED -> "reported";
      case ABSENT -> "absent";
      case NOT_COVERED -> "not-covered";
    };
  }

  private static Optional<Later> later(Desk desk, LaterRow row) {
    PassageRow passage = row.passage();
    Optional<ArticleRow> article = desk.catalogue().article(passage.article());
    return article.map(found ->
        new Later(
            Desk.key(row.reading()),
            new Named(desk.called(found), desk.addresses().passage(passage)),
            desk.words(passage),
            row.basis()));
  }

  /** What a reader asks for first: what was let go, then what stands. */
  static Comparator<CommitmentRow> inOrder() {
    return Comparator.<CommitmentRow>comparingInt(row -> row.first().isPresent() ? 0 : 1)
        .thenComparingInt(row -> row.specific() ? 0 : 1)
        .thenComparingInt(row -> -row.declarations().size());
  }
}
