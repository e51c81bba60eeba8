package org.bayan.app.record;

import java.util.List;
import java.util.Objects;

/**
 * A whole record: what is written to a folder, read from it, and shown by the pages.
 *
 * <p>Every list is in the order in which it is written.
 *
 * @param header what is said of the whole
 * @param articles the articles kept
 * @param series the series
 * @param occasions the occasions of every series
 * @param declarations the declarations
 * @param mentions the dates, figures, actors and references named
 * @param actors the actors
 * @param alignments the passages laid beside each other
 * @param formulas the formulas
 * @param commitments the commitments
 * @param alerts what witnesses tell differently
 */
public record RecordBook(
    RecordHeader header,
    List<ArticleRow> articles,
    List<SeriesRow> series,
    List<OccasionRow> occasions,
    List<DeclarationRow> declarations,
    List<MentionRow> mentions,
    List<ActorRow> actors,
    List<AlignmentRow> alignments,
    List<FormulaRow> formulas,
    List<CommitmentRow> commitments,
    List<AlertRow> alerts) {
  public RecordBook {
    Objects.requireNonNull(header, "header");
    articles = List.copyOf(articles);
    series = List.copyOf(series);
    occasions = List.copyOf(occasions);
    declarations = List.copyOf(declarations);
    mentions = List.copyOf(mentions);
    actors = List.copyOf(actors);
    alignments = List.copyOf(alignments);
    formulas = List.copyOf(formulas);
    commitments = List.copyOf(commitments);
    alerts = List.copyOf(alerts);
  }
}
