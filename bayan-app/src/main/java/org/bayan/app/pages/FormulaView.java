package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.CommitmentRow;
import org.bayan.app.record.FormulaRow;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.bayan.app.record.FormulaRow.LifeRow.State;
import org.bayan.app.record.FormulaRow.MemberRow;
import org.bayan.app.record.OccasionRow;
import org.bayan.app.record.SeriesRow;

/**
 * The page of a formula: its wordings one under the other.
 *
 * @param label a representative wording
 * @param series its series and that page's address; empty where it lives in ordinary news alone
 * @param acts what it does, in words
 * @param topics what it is about, in words
 * @param commitments the commitments it carries
 * @param columns the occasions
 * @param strip its row of the picture
 * @param entries its wordings, occasion by occasion
 * @param elsewhere who else has it, outside any occasion
 */
record FormulaView(
    Phrase label,
    Optional<Named> series,
    List<String> acts,
    List<String> topics,
    List<Named> commitments,
    List<SeriesView.Column> columns,
    List<Cell> strip,
    List<Entry> entries,
    List<Carrier> elsewhere) {
  /**
   * Something with a page.
   *
   * @param name what it is called
   * @param address where it stands
   */
  record Named(Phrase name, String address) {}

  /**
   * What became of the formula at one occasion.
   *
   * @param anchor the entry's anchor
   * @param state as classes and keys have it
   * @param occasion the occasion, in words
   * @param occasionAddress its page
   * @param against the occasion it is compared with, in words
   * @param basis how the state was settled, in English words
   * @param wording the words, those changed marked
   * @param language the wording's language
   * @param address the sentence in its article
   * @param carriers who carried it
   * @param witnesses how many articles report the occasion
   */
  record Entry(
      String anchor,
      String state,
      String occasion,
      String occasionAddress,
      Optional<String> against,
      String basis,
      List<Inline> wording,
      String language,
      Optional<String> address,
      List<Carrier> carriers,
      int witnesses) {
    boolean attested() {
      return !wording.isEmpty();
    }

    Phrase inLanguage() {
      return new Phrase("", language);
    }
  }

  /**
   * An article that carries the formula.
   *
   * @param name the outlet, or what else it is called
   * @param grade how much of the statement the article carries, as keys have it
   * @param address the sentence
   * @param wording its own wording
   */
  record Carrier(Phrase name, Optional<String> grade, String address, Optional<Phrase> wording) {}

  private static final int LABEL_LENGTH = 90;

  static FormulaView of(Desk desk, FormulaRow formula) {
    Portrait portrait = desk.catalogue().portrait(formula);
    List<OccasionRow> occasions =
        formula.life().stream()
            .flatMap(life -> desk.catalogue().occasion(life.occasion()).stream())
            .toList();
    return new FormulaView(
        Phrase.guessed(formula.label()),
        occasions.stream().findFirst().flatMap(occasion -> series(desk, occasion)),
        desk.acts(portrait.acts()),
        portrait.topics().stream().map(desk::topic).toList(),
        desk.catalogue().commitmentsOf(formula).stream().map(c -> commitment(desk, c)).toList(),
        occasions.stream().map(occasion -> SeriesView.column(desk, occasion)).toList(),
        Cell.rowOf(desk, portrait, occasions),
        entries(desk, portrait),
        elsewhere(desk, formula));
  }

  static Optional<Named> series(Desk desk, OccasionRow occasion) {
    Optional<SeriesRow> series = desk.catalogue().series(occasion.series());
    return series.map(row -> new Named(desk.called(row), desk.addresses().series(row.id())));
  }

  static Named commitment(Desk desk, CommitmentRow row) {
    return new Named(
        Phrase.guessed(row.label()).cut(LABEL_LENGTH),
        desk.commitments().address(row.id()).orElse("commitments.html"));
  }

  private static List<Entry> entries(Desk desk, Portrait portrait) {
    Map<String, LifeRow> life = portrait.byOccasion();
    Map<String, List<MemberRow>> members = members(portrait.formula());
    List<Entry> entries = new ArrayList<>();
    for (LifeRow row : portrait.formula().life()) {
      boolean born = !entries.isEmpty() || row.state() != State.ABSENT;
      Optional<OccasionRow> occasion = desk.catalogue().occasion(row.occasion());
      if (born && occasion.isPresent()) {
        Optional<LifeRow> then = row.against().map(life::get);
        entries.add(
            entry(
                desk, row, then, occasion.get(), members.getOrDefault(row.occasion(), List.of())));
      }
    }
    return entries;
  }

  private static Map<String, List<MemberRow>> members(FormulaRow formula) {
    Map<String, List<MemberRow>> members = new LinkedHashMap<>();
    for (MemberRow member : formula.passages()) {
      member
          .occasion()
          .ifPresent(id -> members.computeIfAbsent(id, _ -> new ArrayList<>()).add(member));
    }
    return members;
  }

  private static Entry entry(
      Desk desk,
      LifeRow life,
      Optional<LifeRow> then,
      OccasionRow occasion,
      List<MemberRow> members) {
    return new Entry(
        desk.addresses().name(occasion.id()),
        Desk.key(life.state()),
        desk.told(occasion),
        desk.addresses().occasion(occasion.id()),
        life.against().flatMap(desk.catalogue()::occasion).map(desk::told),
        life.basis(),
        WordChanges.set(desk, life, then.flatMap(LifeRow::wording)),
        life.wording().flatMap(desk::words).map(Phrase::language).orElse("ar"),
        life.wording().filter(desk.catalogue()::holds).map(desk.addresses()::passage),
        members.stream().flatMap(member -> carrier(desk, member).stream()).toList(),
        occasion.articles().size());
  }

  private static Optional<Carrier> carrier(Desk desk, MemberRow member) {
    Optional<ArticleRow> article = desk.catalogue().article(member.passage().article());
    return article.map(row ->
        new Carrier(
            desk.called(row),
            row.witness().map(witness -> Desk.key(witness.grade())),
            desk.addresses().passage(member.passage()),
            desk.words(member.passage())));
  }

  private static List<Carrier> elsewhere(Desk desk, FormulaRow formula) {
    return formula.passages().stream()
        .filter(member -> member.occasion().isEmpty())
        .flatMap(member -> carrier(desk, member).stream())
        .toList();
  }
}
