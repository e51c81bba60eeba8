package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.app.pages.FormulaView.Named;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.ArticleRow.BlockRow;
import org.bayan.app.record.DeclarationRow;
import org.bayan.app.record.FormulaRow;
import org.bayan.app.record.MentionRow;
import org.bayan.app.record.PassageRow;
import org.bayan.app.record.SpanRow;
import org.bayan.reading.act.Force;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * The page of an article: its text with everything that was found in it.
 *
 * @param title its headline, or what else it is called
 * @param language the language of its text
 * @param facts what is known about it
 * @param excerpts whether only quoted passages are shown
 * @param parts its text
 * @param lost places that other pages lead to but whose words are not shown
 * @param found what was found in it besides declarations
 */
record ArticleView(
    Phrase title,
    Phrase language,
    ArticleFacts facts,
    boolean excerpts,
    List<Part> parts,
    List<String> lost,
    List<Found> found) {
  /** A part of the text, as a row or folded away. */
  sealed interface Part {}

  /**
   * A row: a declaration, or what stands between two.
   *
   * @param classes what it is part of
   * @param gap whether words were left out before it
   * @param margin what stands beside it
   * @param said its words
   */
  record Line(String classes, boolean gap, Optional<Margin> margin, List<Inline> said)
      implements Part {}

  /**
   * Residue of the page that the article was printed on.
   *
   * @param words how many words it has
   * @param said its words
   */
  record Residue(int words, List<Inline> said) implements Part {}

  /**
   * What stands beside a declaration.
   *
   * @param act what it does, as keys have it
   * @param strength how strongly it binds, where an article stands alone
   * @param topics what it is about, in the language of the pages, where an article stands alone
   * @param speaker who speaks
   * @param again whether the row before has named the speaker already
   * @param voice whose words they are, as keys have it; empty for the statement's own
   * @param formulas the formulas it belongs to
   * @param commitments the commitments it makes
   */
  record Margin(
      Optional<String> act,
      Optional<Strength> strength,
      List<String> topics,
      Optional<Named> speaker,
      boolean again,
      Optional<String> voice,
      List<Led> formulas,
      List<Named> commitments) {
    /** Returns this, told who spoke in the rows before. */
    Margin after(Optional<Named> before) {
      boolean same = speaker.equals(before);
      return new Margin(act, strength, topics, speaker, same, voice, formulas, commitments);
    }

    boolean empty() {
      return act.isEmpty() && formulas.isEmpty() && commitments.isEmpty();
    }
  }

  /**
   * How strongly a wording binds.
   *
   * @param degree from 1 for "matters" to 5 for "must"
   * @param hedged whether a phrase lets it go
   */
  record Strength(int degree, boolean hedged) {}

  /**
   * A formula that a row leads to.
   *
   * @param state what became of it at the article's occasion, as keys have it; empty for news
   * @param formula its label and page
   */
  record Led(Optional<String> state, Named formula) {}

  /**
   * Something found in the text, for the list below it.
   *
   * @param kind what, as keys have it
   * @param words its words
   * @param anchor where it stands
   * @param told what it says
   * @param basis how that was settled, in English words
   * @param address where it leads
   */
  record Found(
      String kind,
      Phrase words,
      String anchor,
      String told,
      Optional<String> basis,
      Optional<String> address) {}

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int FORMULAS_BESIDE = 3;

  static ArticleView of(Desk desk, ArticleRow article, Set<SpanRow> places) {
    Optional<String> whole = desk.texts().whole(article);
    List<DeclarationRow> declarations = desk.catalogue().declarationsIn(article.id());
    List<Rows.Row> rows =
        whole
            .map(text ->
                Rows.of(
                    text,
                    desk.texts().positions(article.id(), text),
                    article.blocks(),
                    declarations))
            .orElseGet(() -> Rows.of(article, declarations));
    List<Mark> marks = Marks.in(desk, article, places);
    Marker marker = new Marker(span -> words(desk, article, span));
    List<Part> parts = parts(desk, article, rows, marks, marker);
    return new ArticleView(
        desk.titled(article),
        new Phrase("", article.language()),
        ArticleFacts.of(desk, article),
        whole.isEmpty(),
        parts,
        lost(marks, marker),
        found(desk, article));
  }

  private static String words(Desk desk, ArticleRow article, SpanRow span) {
    return desk.texts().words(new PassageRow(article.id(), span)).orElse("");
  }

  private static List<Part> parts(
      Desk desk, ArticleRow article, List<Rows.Row> rows, List<Mark> marks, Marker marker) {
    List<Part> parts = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    NavigableMap<Integer, List<Catalogue.Carried>> carried = carried(desk, article);
    Optional<Named> speaker = Optional.empty();
    int next = 0;
    for (Rows.Row row : rows) {
      while (next < marks.size() && marks.get(next).start() < row.span().end()) {
        open.add(marks.get(next++));
      }
      List<Inline> said = marker.set(row.span(), open);
      open.removeIf(mark -> mark.end() <= row.span().end());
      if (row.kind() == BlockRow.Kind.BOILERPLATE) {
        addResidue(parts, words(desk, article, row.span()).strip(), said);
      } else {
        Optional<Margin> margin = margin(desk, article, row, carried);
        Optional<Named> before = speaker;
        parts.add(new Line(classes(row), row.gap(), margin.map(m -> m.after(before)), said));
        speaker = margin.flatMap(Margin::speaker).or(() -> before);
      }
    }
    return parts;
  }

  // What stands between two paragraphs is one interruption to a reader, not five.
  private static void addResidue(List<Part> parts, String words, List<Inline> said) {
    List<Inline> all = new ArrayList<>();
    int count = (int) BLANKS.splitAsStream(words).count();
    if (!parts.isEmpty() && parts.getLast() instanceof Residue before) {
      all.addAll(before.said());
      all.add(new Inline.Words("\n"));
      count += before.words();
      parts.removeLast();
    }
    all.addAll(said);
    parts.add(new Residue(count, all));
  }

  private static List<String> lost(List<Mark> marks, Marker marker) {
    return marks.stream()
        .map(Mark::whole)
        .distinct()
        .filter(span -> !marker.has(span))
        .map(Addresses::anchor)
        .toList();
  }

  private static String classes(Rows.Row row) {
    String kind = " " + Desk.key(row.kind());
    return "row"
        + (row.paragraph() ? " paragraph" : "")
        + (row.declaration().isPresent() ? " declares" : "")
        + kind;
  }

  private static NavigableMap<Integer, List<Catalogue.Carried>> carried(
      Desk desk, ArticleRow article) {
    NavigableMap<Integer, List<Catalogue.Carried>> carried = new TreeMap<>();
    for (Catalogue.Carried one : desk.catalogue().carriedIn(article.id())) {
      int start = one.member().passage().start();
      carried.computeIfAbsent(start, _ -> new ArrayList<>()).add(one);
    }
    return carried;
  }

  private static Optional<Margin> margin(
      Desk desk,
      ArticleRow article,
      Rows.Row row,
      NavigableMap<Integer, List<Catalogue.Carried>> carried) {
    Map<String, Led> formulas = new LinkedHashMap<>();
    Optional<DeclarationRow> declaration = row.declaration();
    declaration
        .flatMap(DeclarationRow::formula)
        .flatMap(desk.catalogue()::formula)
        .ifPresent(formula -> formulas.put(formula.id(), led(desk, article, formula)));
    carried.subMap(row.span().start(), row.span().end()).values().stream()
        .flatMap(List::stream)
        .limit(FORMULAS_BESIDE)
        .map(Catalogue.Carried::formula)
        .forEach(f -> formulas.computeIfAbsent(f.id(), id -> led(desk, article, f)));
    Margin margin =
        new Margin(
            declaration.map(d -> Desk.key(d.act())),
            declaration.flatMap(d -> strength(desk, article, d)),
            declaration.stream().flatMap(d -> topics(desk, d)).toList(),
            declaration.flatMap(DeclarationRow::speaker).flatMap(id -> ActorsView.named(desk, id)),
            false,
            declaration
                .flatMap(DeclarationRow::voice)
                .filter(v -> v != DeclarationRow.Voice.STATEMENT)
                .map(Desk::key),
            List.copyOf(formulas.values()),
            declaration.stream()
                .flatMap(d -> desk.catalogue().commitmentsOf(d).stream())
                .map(commitment -> FormulaView.commitment(desk, commitment))
                .toList());
    return Optional.of(margin).filter(m -> !m.empty());
  }

  private static Stream<String> topics(Desk desk, DeclarationRow declaration) {
    return desk.addresses().isOnePage()
        ? declaration.topics().stream().map(desk::topic)
        : Stream.empty();
  }

  private static Optional<Strength> strength(
      Desk desk, ArticleRow article, DeclarationRow declaration) {
    if (!desk.addresses().isOnePage()) {
      return Optional.empty();
    }
    Tokens words = Tokens.of(words(desk, article, declaration.passage().span()));
    Force force = Force.of(words, new Span(0, words.text().length()));
    return Optional.of(new Strength(force.strength(), !force.hedges().isEmpty()))
        .filter(strength -> strength.degree() > 0);
  }

  private static Led led(Desk desk, ArticleRow article, FormulaRow formula) {
    String page = desk.addresses().formula(formula.id());
    Optional<FormulaRow.LifeRow> life =
        formula.life().stream()
            .filter(row -> article.occasion().equals(Optional.of(row.occasion())))
            .findFirst();
    String address =
        life.map(row -> desk.addresses().formulaAt(formula.id(), row.occasion())).orElse(page);
    return new Led(
        life.map(row -> Desk.key(row.state())),
        new Named(Phrase.guessed(formula.label()), address));
  }

  private static List<Found> found(Desk desk, ArticleRow article) {
    List<Found> found = new ArrayList<>();
    for (MentionRow mention : desk.catalogue().mentionsIn(article.id())) {
      Optional<Phrase> words = desk.words(mention.passage()).filter(w -> !w.words().isEmpty());
      words.flatMap(w -> found(desk, mention, w)).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Found> found(Desk desk, MentionRow mention, Phrase words) {
    String anchor = Addresses.anchor(mention.passage().span());
    return switch (mention) {
      case MentionRow.OfActor actor -> Optional.empty();
      case MentionRow.OfDate date ->
          Optional.of(
              new Found(
                  "date",
                  words,
                  anchor,
                  desk.dates().full(date.date()),
                  Optional.of(date.date().basis()).filter(basis -> !basis.isBlank()),
                  Optional.empty()));
      case MentionRow.OfFigure figure ->
          Optional.of(
              new Found(
                  "figure",
                  words,
                  anchor,
                  Figures.told(desk, figure),
                  Optional.empty(),
                  desk.figures().address(figure)));
      case MentionRow.OfReference reference ->
          Optional.of(
              new Found(
                  "reference",
                  words,
                  anchor,
                  desk.reference(reference),
                  Optional.empty(),
                  Marks.leading(desk, reference)));
    };
  }
}
