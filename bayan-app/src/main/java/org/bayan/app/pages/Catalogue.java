package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bayan.app.record.ActorRow;
import org.bayan.app.record.AlertRow;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.CommitmentRow;
import org.bayan.app.record.DeclarationRow;
import org.bayan.app.record.FormulaRow;
import org.bayan.app.record.FormulaRow.MemberRow;
import org.bayan.app.record.MentionRow;
import org.bayan.app.record.OccasionRow;
import org.bayan.app.record.PassageRow;
import org.bayan.app.record.RecordBook;
import org.bayan.app.record.SeriesRow;

/**
 * The record, looked up from every side: each list is walked once and never searched again.
 *
 * <p>A row that names another which is not in the record is passed over by whoever asks: the
 * answers here are empty, never wrong.
 */
final class Catalogue {
  /**
   * A formula as an article carries it.
   *
   * @param formula the formula
   * @param member the passage
   */
  record Carried(FormulaRow formula, MemberRow member) {}

  private final RecordBook book;
  private final Map<String, ArticleRow> articles;
  private final Map<String, OccasionRow> occasions;
  private final Map<String, SeriesRow> series;
  private final Map<String, ActorRow> actors;
  private final Map<String, FormulaRow> formulas;
  private final Map<String, List<DeclarationRow>> declarationsIn = new HashMap<>();
  private final Map<String, List<DeclarationRow>> declarationsOf = new HashMap<>();
  private final Map<String, List<MentionRow>> mentionsIn = new HashMap<>();
  private final Map<String, List<Carried>> carriedIn = new HashMap<>();
  private final Map<String, List<FormulaRow>> formulasAt = new HashMap<>();
  private final Map<String, List<CommitmentRow>> commitmentsOfDeclaration = new HashMap<>();
  private final Map<String, List<CommitmentRow>> commitmentsOfFormula = new HashMap<>();
  private final Map<String, Portrait> portraits = new ConcurrentHashMap<>();
  private final Map<String, List<AlertRow>> alertsAt = new HashMap<>();
  private final Map<String, List<ArticleRow>> copies = new HashMap<>();

  Catalogue(RecordBook book) {
    this.book = book;
    articles = byId(book.articles(), ArticleRow::id);
    occasions = byId(book.occasions(), OccasionRow::id);
    series = byId(book.series(), SeriesRow::id);
    actors = byId(book.actors(), ActorRow::id);
    formulas = byId(book.formulas(), FormulaRow::id);
    book.declarations().forEach(this::shelve);
    book.mentions().forEach(row -> add(mentionsIn, row.passage().article(), row));
    book.formulas().forEach(this::shelve);
    book.commitments().forEach(this::shelve);
    book.articles().forEach(row -> row.sameAs().ifPresent(first -> add(copies, first, row)));
    book.alerts().forEach(row -> add(alertsAt, row.occasion(), row));
    Comparator<DeclarationRow> inReadingOrder =
        Comparator.comparingInt(row -> row.passage().start());
    declarationsIn.values().forEach(rows -> rows.sort(inReadingOrder));
  }

  RecordBook book() {
    return book;
  }

  Optional<ArticleRow> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  Optional<OccasionRow> occasion(String id) {
    return Optional.ofNullable(occasions.get(id));
  }

  Optional<SeriesRow> series(String id) {
    return Optional.ofNullable(series.get(id));
  }

  Optional<ActorRow> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  Optional<FormulaRow> formula(String id) {
    return Optional.ofNullable(formulas.get(id));
  }

  /** Returns the declarations of an article in reading order. */
  List<DeclarationRow> declarationsIn(String article) {
    return at(declarationsIn, article);
  }

  List<DeclarationRow> declarationsOf(FormulaRow formula) {
    return at(declarationsOf, formula.id());
  }

  List<MentionRow> mentionsIn(String article) {
    return at(mentionsIn, article);
  }

  List<Carried> carriedIn(String article) {
    return at(carriedIn, article);
  }

  /** Returns the formulas whose life tells of an occasion. */
  List<FormulaRow> formulasAt(String occasion) {
    return at(formulasAt, occasion);
  }

  List<CommitmentRow> commitmentsOf(DeclarationRow declaration) {
    return at(commitmentsOfDeclaration, declaration.id());
  }

  List<CommitmentRow> commitmentsOf(FormulaRow formula) {
    return at(commitmentsOfFormula, formula.id());
  }

  /** Returns what the witnesses of an occasion tell differently. */
  List<AlertRow> alertsAt(String occasion) {
    return at(alertsAt, occasion);
  }

  /** Returns the later copies of an article. */
  List<ArticleRow> copiesOf(String article) {
    return at(copies, article);
  }

  /** Returns the occasions of a series, in order, those that the record holds. */
  List<OccasionRow> occasionsOf(SeriesRow row) {
    return row.occasions().stream().map(occasions::get).filter(o -> o != null).toList();
  }

  /** Returns the articles that report an occasion, in the occasion's order. */
  List<ArticleRow> witnessesOf(OccasionRow row) {
    return row.articles().stream().map(articles::get).filter(a -> a != null).toList();
  }

  /** Returns the formulas that live in a series, in the order of the record. */
  List<FormulaRow> formulasOf(SeriesRow row) {
    Map<String, FormulaRow> living = new LinkedHashMap<>();
    for (String occasion : row.occasions()) {
      formulasAt(occasion).forEach(formula -> living.putIfAbsent(formula.id(), formula));
    }
    return List.copyOf(living.values());
  }

  /** Returns a formula as a reader knows it again. */
  Portrait portrait(FormulaRow formula) {
    return portraits.computeIfAbsent(formula.id(), _ -> Portrait.of(this, formula));
  }

  /** Tells whether a passage stands in an article of the record. */
  boolean holds(PassageRow passage) {
    return articles.containsKey(passage.article());
  }

  private void shelve(DeclarationRow row) {
    add(declarationsIn, row.passage().article(), row);
    row.formula().ifPresent(formula -> add(declarationsOf, formula, row));
  }

  private void shelve(FormulaRow row) {
    row.passages()
        .forEach(member -> add(carriedIn, member.passage().article(), new Carried(row, member)));
    row.life().stream()
        .map(FormulaRow.LifeRow::occasion)
        .distinct()
        .forEach(occasion -> add(formulasAt, occasion, row));
  }

  private void shelve(CommitmentRow row) {
    row.declarations().forEach(id -> add(commitmentsOfDeclaration, id, row));
    row.formulas().forEach(id -> add(commitmentsOfFormula, id, row));
  }

  private static <T> void add(Map<String, List<T>> shelves, String key, T row) {
    shelves.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
  }

  private static <T> List<T> at(Map<String, List<T>> shelves, String key) {
    return Collections.unmodifiableList(shelves.getOrDefault(key, List.of()));
  }

  private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
    Map<String, T> found = new HashMap<>();
    rows.forEach(row -> found.putIfAbsent(id.apply(row), row));
    return found;
  }
}
