package org.bayan.app.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.app.record.AlertRow.VariantRow;
import org.bayan.app.record.ArticleRow.ExcerptRow;
import org.bayan.app.record.CommitmentRow.HistoryRow;
import org.bayan.app.record.CommitmentRow.LaterRow;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.bayan.app.record.RecordHeader.Quoted;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/**
 * Turns a record into one that may be published: whole texts are left out, and passages quoted.
 *
 * <p>Quoted are the passages that formulas and commitments need, those first that show a change,
 * each whole or not at all: no more than {@value #WORDS_AT_MOST} words in a row, and never so much
 * that more than half of an article's words could be put together from all that the record says.
 * All positions stay, and still count in the article's own text.
 */
public final class Excerpts {
  /** How many words may be quoted in a row. */
  static final int WORDS_AT_MOST = 60;

  /** The share of an article's words that may become known. */
  static final double SHARE_AT_MOST = 0.5;

  /** How many words are kept at most of a label or quotation that would say too much. */
  private static final int WORDS_OF_BEGINNING = 12;

  private static final String MORE = " \u2026";

  private static final Set<LifeRow.State> UNCHANGED =
      Set.of(
          LifeRow.State.NEW,
          LifeRow.State.REPEATED,
          LifeRow.State.ABSENT,
          LifeRow.State.NOT_COVERED);

  private static final Comparator<FormulaRow> MOST_CHANGED =
      Comparator.comparingLong(Excerpts::changes).reversed();

  private final RecordBook book;
  private final QuotedWords words;
  private final Map<String, List<SpanRow>> quoted = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();

  private Excerpts(RecordBook book) {
    this.book = book;
    this.words = new QuotedWords(book.articles(), WORDS_AT_MOST, SHARE_AT_MOST);
  }

  /**
   * Returns the same record with excerpts for texts; one of excerpts is returned as it is.
   *
   * @param book a record
   */
  public static RecordBook of(RecordBook book) {
    return book.header().quoted().isPresent() ? book : new Excerpts(book).book();
  }

  private RecordBook book() {
    List<AlertRow> alerts = book.alerts().stream().map(Excerpts::alert).toList();
    tellWhatIsToldAnyway(alerts);
    List<FormulaRow> formulas = book.formulas().stream().sorted(MOST_CHANGED).toList();
    formulas.forEach(this::quoteWordings);
    book.commitments().stream()
        .sorted(Comparator.comparing(CommitmentRow::specific).reversed())
        .forEach(this::quoteCommitment);
    formulas.forEach(formula -> formula.passages().forEach(member -> quote(member.passage())));
    return new RecordBook(
        header(),
        book.articles().stream().map(this::article).toList(),
        book.series(),
        book.occasions(),
        book.declarations(),
        book.mentions(),
        book.actors(),
        book.alignments(),
        book.formulas().stream().map(this::labelled).toList(),
        book.commitments().stream().map(this::labelled).toList(),
        alerts);
  }

  /** What is said outside the texts in any case, such as titles, names and how dates are told. */
  private void tellWhatIsToldAnyway(List<AlertRow> alerts) {
    book.articles().forEach(this::tellAbout);
    book.occasions().forEach(this::tellAbout);
    book.mentions().forEach(this::tellAbout);
    book.actors().forEach(this::tellAbout);
    for (SeriesRow series : book.series()) {
      words.tellAnyway(series.name());
      series.body().ifPresent(words::tellAnyway);
    }
    for (FormulaRow formula : book.formulas()) {
      formula.life().forEach(life -> words.tellAnyway(life.basis()));
    }
    for (CommitmentRow commitment : book.commitments()) {
      commitment.history().forEach(history -> words.tellAnyway(history.basis()));
      commitment.later().forEach(later -> words.tellAnyway(later.basis()));
    }
    for (AlertRow alert : alerts) {
      words.tellAnyway(alert.basis());
      alert.witnesses().forEach(witness -> words.tellAnyway(witness.value()));
    }
  }

  private void tellAbout(ArticleRow article) {
    article.title().ifPresent(words::tellAnyway);
    article.outlet().ifPresent(words::tellAnyway);
    article.byline().ifPresent(words::tellAnyway);
    article.credit().ifPresent(words::tellAnyway);
    article.place().ifPresent(words::tellAnyway);
    article.published().ifPresent(date -> words.tellAnyway(date.basis()));
  }

  private void tellAbout(OccasionRow occasion) {
    words.tellAnyway(occasion.date().basis());
    occasion.place().ifPresent(words::tellAnyway);
    occasion.body().ifPresent(words::tellAnyway);
  }

  private void tellAbout(MentionRow mention) {
    switch (mention) {
      case MentionRow.OfDate date -> words.tellAnyway(date.date().basis());
      case MentionRow.OfFigure figure -> figure.counts().ifPresent(words::tellAnyway);
      case MentionRow.OfReference reference -> reference.target().ifPresent(words::tellAnyway);
      case MentionRow.OfActor actor -> words.tellAnyway(actor.actor());
    }
  }

  private void tellAbout(ActorRow actor) {
    actor.name().ifPresent(words::tellAnyway);
    words.tellAnyway(actor.nameAr());
    actor.forms().forEach(words::tellAnyway);
    actor.roles().forEach(role -> words.tellAnyway(role.role()));
  }

  private static long changes(FormulaRow formula) {
    return formula.life().stream().filter(life -> !UNCHANGED.contains(life.state())).count();
  }

  private void quoteWordings(FormulaRow formula) {
    for (LifeRow life : formula.life()) {
      life.wording().ifPresent(this::quote);
    }
    label(formula.id(), formula.label());
  }

  private void quoteCommitment(CommitmentRow commitment) {
    for (HistoryRow history : commitment.history()) {
      history.passage().ifPresent(this::quote);
    }
    for (LaterRow later : commitment.later()) {
      quote(later.passage());
    }
    label(commitment.id(), commitment.label());
  }

  private void quote(PassageRow passage) {
    if (words.quote(passage)) {
      quoted.computeIfAbsent(passage.article(), id -> new ArrayList<>()).add(passage.span());
    }
  }

  /** Keeps a label if it may be told, or else as much of its beginning as may. */
  private void label(String id, String label) {
    String kept = label;
    int length = WORDS_OF_BEGINNING;
    // Fewer words than make a run tell nothing of any article.
    while (!words.tell(kept) && length >= QuotedWords.RUN - 1) {
      kept = beginning(label, length--);
    }
    labels.put(id, kept);
  }

  private static String beginning(String text, int length) {
    List<Span> spans =
        Tokens.of(text).list().stream()
            .filter(token -> token.kind() != Token.Kind.SIGN)
            .map(Token::span)
            .toList();
    return spans.size() <= length ? text : text.substring(0, spans.get(length - 1).end()) + MORE;
  }

  private static AlertRow alert(AlertRow alert) {
    if (alert.kind() != AlertRow.Kind.QUOTATION) {
      return alert;
    }
    List<VariantRow> witnesses = new ArrayList<>();
    for (VariantRow witness : alert.witnesses()) {
      // A number keeps values apart that differ after their beginning.
      int number =
          1
              + alert.witnesses().stream()
                  .map(VariantRow::value)
                  .distinct()
                  .toList()
                  .indexOf(witness.value());
      witnesses.add(
          new VariantRow(
              witness.passage(), number + ": " + beginning(witness.value(), WORDS_OF_BEGINNING)));
    }
    return new AlertRow(
        alert.occasion(), alert.kind(), witnesses, alert.basis(), alert.confidence());
  }

  private RecordHeader header() {
    RecordHeader header = book.header();
    return new RecordHeader(
        header.version(),
        header.software(),
        header.settings(),
        header.counts(),
        Optional.of(new Quoted(WORDS_AT_MOST, SHARE_AT_MOST, words.words(), words.share())),
        header.faults());
  }

  private ArticleRow article(ArticleRow row) {
    return new ArticleRow(
        row.id(),
        row.source(),
        row.language(),
        row.title(),
        row.outlet(),
        row.byline(),
        row.credit(),
        row.place(),
        row.published(),
        Optional.empty(),
        excerpts(row.text().orElse(""), quoted.getOrDefault(row.id(), List.of())),
        row.blocks(),
        row.occasion(),
        row.witness(),
        row.sameAs());
  }

  private static List<ExcerptRow> excerpts(String text, List<SpanRow> spans) {
    CodePoints points = CodePoints.of(text);
    List<ExcerptRow> excerpts = new ArrayList<>();
    for (SpanRow span : joined(spans)) {
      String words = text.substring(points.toUnit(span.start()), points.toUnit(span.end()));
      excerpts.add(new ExcerptRow(span, words));
    }
    return excerpts;
  }

  /** Returns the same stretches in order, those that touch or overlap made one. */
  private static List<SpanRow> joined(List<SpanRow> spans) {
    List<SpanRow> joined = new ArrayList<>();
    List<SpanRow> sorted =
        spans.stream()
            .sorted(Comparator.comparingInt(SpanRow::start).thenComparingInt(SpanRow::end))
            .toList();
    for (SpanRow span : sorted) {
      if (!joined.isEmpty() && joined.getLast().end() >= span.start()) {
        SpanRow last = joined.removeLast();
        joined.add(new SpanRow(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private FormulaRow labelled(FormulaRow formula) {
    String label = labels.getOrDefault(formula.id(), formula.label());
    return new FormulaRow(formula.id(), label, formula.passages(), formula.life());
  }

  private CommitmentRow labelled(CommitmentRow row) {
    return new CommitmentRow(
        row.id(),
        labels.getOrDefault(row.id(), row.label()),
        row.formulas(),
        row.specific(),
        row.declarations(),
        row.first(),
        row.last(),
        row.status(),
        row.history(),
        row.later());
  }
}
