package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.app.pages.FormulaView.Named;
import org.bayan.app.record.AlertRow;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.FormulaRow;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.bayan.app.record.FormulaRow.LifeRow.State;
import org.bayan.app.record.FormulaRow.MemberRow;
import org.bayan.app.record.OccasionRow;
import org.bayan.app.record.SeriesRow;

/**
 * The page of an occasion: who carried what.
 *
 * @param told when and where
 * @param series its series
 * @param day the day, as far as it is settled
 * @param basis how that was settled, in English words
 * @param tellings the days on which the articles put it, where they differ
 * @param place where
 * @param virtual whether by video; empty where no text says
 * @param body who met
 * @param hosts who held it
 * @param earlier the occasion before
 * @param later the occasion after
 * @param witnesses the articles
 * @param turns what is new, changed or gone against the occasions before
 * @param rows the formulas, and who has them
 * @param alerts what the witnesses tell differently
 */
record OccasionView(
    String told,
    Optional<Named> series,
    String day,
    String basis,
    List<Telling> tellings,
    Optional<Phrase> place,
    Optional<Boolean> virtual,
    Optional<Phrase> body,
    List<Named> hosts,
    Optional<Named> earlier,
    Optional<Named> later,
    List<Witness> witnesses,
    List<Turn> turns,
    List<Row> rows,
    List<Alert> alerts) {
  /**
   * An article that reports the occasion.
   *
   * @param number its number in the table, from 1
   * @param article the article and its page
   * @param title its headline, where it has one
   * @param published when it was issued
   * @param grade how much of the statement it carries, as keys have it
   * @param coverage the share that it has, in hundredths
   * @param copyOf the earlier article of which it is a copy
   * @param formulas how many of the formulas it carries
   */
  record Witness(
      int number,
      Named article,
      Optional<Phrase> title,
      Optional<String> published,
      String grade,
      int coverage,
      Optional<Named> copyOf,
      int formulas) {}

  /**
   * A day on which some of the articles put it.
   *
   * @param day the day in full
   * @param articles the articles that tell it
   * @param basis how it was settled in them, in English words
   */
  record Telling(String day, List<Named> articles, String basis) {}

  /**
   * Formulas with one state at this occasion.
   *
   * @param state as keys have it
   * @param formulas the formulas, in the words of this occasion where they were met, with their
   *     pages
   */
  record Turn(String state, List<Named> formulas) {
    /** Tells whether a reader would look at it first. */
    boolean first() {
      return !state.equals("reworded") && (!state.equals("new") || formulas.size() <= FEW);
    }
  }

  /**
   * A formula and who has it.
   *
   * @param state what became of it here, as keys have it
   * @param formula its label and page
   * @param carried one a witness: the sentence, or nothing
   */
  record Row(String state, Named formula, List<Optional<String>> carried) {}

  /**
   * What the witnesses tell differently.
   *
   * @param kind as keys have it
   * @param variants what each has, with the sentence
   * @param basis how it was found, in English words
   */
  record Alert(String kind, List<Variant> variants, String basis) {}

  /**
   * What one witness has.
   *
   * @param article the witness and the sentence
   * @param value what it has
   */
  record Variant(Named article, Phrase value) {}

  private static final int WHOLE = 100;
  private static final int FEW = 8;
  private static final List<State> TURNS =
      List.of(
          State.NEW,
          State.STRENGTHENED,
          State.WEAKENED,
          State.WIDENED,
          State.NARROWED,
          State.REWORDED,
          State.ABSENT);

  static OccasionView of(Desk desk, OccasionRow occasion) {
    List<ArticleRow> articles = desk.catalogue().witnessesOf(occasion);
    List<Row> rows = rows(desk, occasion, articles);
    Optional<SeriesRow> series = desk.catalogue().series(occasion.series());
    return new OccasionView(
        desk.told(occasion),
        FormulaView.series(desk, occasion),
        desk.dates().full(occasion),
        occasion.date().basis(),
        occasion.tellings().stream().map(row -> telling(desk, row)).toList(),
        occasion.place().map(Phrase::guessed),
        occasion.virtual(),
        occasion.body().map(Phrase::guessed),
        occasion.hosts().stream().flatMap(id -> ActorsView.named(desk, id).stream()).toList(),
        series.flatMap(row -> beside(desk, row, occasion, -1)),
        series.flatMap(row -> beside(desk, row, occasion, 1)),
        witnesses(desk, articles, rows),
        turns(desk, occasion),
        rows,
        alerts(desk, occasion));
  }

  private static Telling telling(Desk desk, OccasionRow.TellingRow row) {
    return new Telling(
        desk.dates().full(row.value()),
        row.articles().stream()
            .flatMap(id -> desk.catalogue().article(id).stream())
            .map(article -> ArticleFacts.named(desk, article))
            .toList(),
        row.basis());
  }

  static Named named(Desk desk, OccasionRow occasion) {
    return new Named(
        new Phrase(desk.told(occasion), desk.messages().language().code()),
        desk.addresses().occasion(occasion.id()));
  }

  private static Optional<Named> beside(
      Desk desk, SeriesRow series, OccasionRow occasion, int step) {
    List<OccasionRow> all = desk.catalogue().occasionsOf(series);
    int at = all.indexOf(occasion) + step;
    return at >= 0 && at < all.size() && all.contains(occasion)
        ? Optional.of(named(desk, all.get(at)))
        : Optional.empty();
  }

  private static List<Witness> witnesses(Desk desk, List<ArticleRow> articles, List<Row> rows) {
    List<Witness> witnesses = new ArrayList<>();
    for (int at = 0; at < articles.size(); at++) {
      ArticleRow article = articles.get(at);
      int column = at;
      witnesses.add(
          new Witness(
              at + 1,
              ArticleFacts.named(desk, article),
              article.outlet().flatMap(outlet -> article.title()).map(t -> desk.titled(article)),
              article.published().map(desk.dates()::full),
              article.witness().map(w -> Desk.key(w.grade())).orElse("excerpt"),
              article.witness().map(w -> (int) Math.round(w.coverage() * WHOLE)).orElse(0),
              article
                  .sameAs()
                  .flatMap(desk.catalogue()::article)
                  .map(first -> ArticleFacts.named(desk, first)),
              (int) rows.stream().filter(row -> row.carried().get(column).isPresent()).count()));
    }
    return witnesses;
  }

  private static List<Row> rows(Desk desk, OccasionRow occasion, List<ArticleRow> articles) {
    List<Row> rows = new ArrayList<>();
    for (FormulaRow formula : desk.catalogue().formulasAt(occasion.id())) {
      LifeRow life = lifeAt(formula, occasion);
      Map<String, String> carried = new HashMap<>();
      for (MemberRow member : formula.passages()) {
        carried.putIfAbsent(member.passage().article(), desk.addresses().passage(member.passage()));
      }
      List<Optional<String>> cells =
          articles.stream().map(a -> Optional.ofNullable(carried.get(a.id()))).toList();
      if (Portrait.attested(life.state())) {
        rows.add(new Row(Desk.key(life.state()), named(desk, formula, occasion), cells));
      }
    }
    rows.sort((a, b) -> Long.compare(carriers(b), carriers(a)));
    return rows;
  }

  private static long carriers(Row row) {
    return row.carried().stream().filter(Optional::isPresent).count();
  }

  private static LifeRow lifeAt(FormulaRow formula, OccasionRow occasion) {
    return formula.life().stream()
        .filter(row -> row.occasion().equals(occasion.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Named worded(Desk desk, FormulaRow formula, OccasionRow occasion, LifeRow life) {
    Named named = named(desk, formula, occasion);
    return life.wording()
        .flatMap(desk::words)
        .map(words -> new Named(words, named.address()))
        .orElse(named);
  }

  private static Named named(Desk desk, FormulaRow formula, OccasionRow occasion) {
    return new Named(
        Phrase.guessed(formula.label()), desk.addresses().formulaAt(formula.id(), occasion.id()));
  }

  private static List<Turn> turns(Desk desk, OccasionRow occasion) {
    Map<State, List<Named>> byState = new HashMap<>();
    for (FormulaRow formula : desk.catalogue().formulasAt(occasion.id())) {
      LifeRow life = lifeAt(formula, occasion);
      if (life.state() != State.ABSENT || lastMetJustBefore(formula, occasion)) {
        byState
            .computeIfAbsent(life.state(), _ -> new ArrayList<>())
            .add(worded(desk, formula, occasion, life));
      }
    }
    return TURNS.stream()
        .map(state -> new Turn(Desk.key(state), byState.getOrDefault(state, List.of())))
        .filter(turn -> !turn.formulas().isEmpty())
        .toList();
  }

  // What has been gone for years is no news of this occasion.
  private static boolean lastMetJustBefore(FormulaRow formula, OccasionRow occasion) {
    boolean met = false;
    for (LifeRow row : formula.life()) {
      if (row.occasion().equals(occasion.id())) {
        return met;
      }
      met = row.state() == State.NOT_COVERED ? met : Portrait.attested(row.state());
    }
    return false;
  }

  private static List<Alert> alerts(Desk desk, OccasionRow occasion) {
    List<Alert> alerts = new ArrayList<>();
    Set<AlertRow> seen = new HashSet<>();
    for (AlertRow alert : desk.catalogue().alertsAt(occasion.id())) {
      if (seen.add(alert)) {
        alerts.add(alert(desk, alert));
      }
    }
    return alerts;
  }

  static Alert alert(Desk desk, AlertRow alert) {
    List<Variant> variants = new ArrayList<>();
    for (AlertRow.VariantRow variant : alert.witnesses()) {
      desk.catalogue()
          .article(variant.passage().article())
          .map(row -> new Named(desk.called(row), desk.addresses().passage(variant.passage())))
          .ifPresent(n -> variants.add(new Variant(n, Phrase.guessed(variant.value()))));
    }
    return new Alert(Desk.key(alert.kind()), variants, alert.basis());
  }
}
