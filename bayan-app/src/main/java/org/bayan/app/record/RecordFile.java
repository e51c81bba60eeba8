package org.bayan.app.record;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One of the files of a record: what it is called, what it holds, how a line is written and read.
 *
 * @param <T> what a line holds
 * @param name the file's name
 * @param rows its rows in a book
 * @param out writes the fields of a row
 * @param in reads them back
 */
record RecordFile<T>(
    String name,
    Function<RecordBook, List<T>> rows,
    BiConsumer<JsonOut, T> out,
    Function<JsonIn, T> in) {
  static final String HEADER = "record.json";

  static final RecordFile<ArticleRow> ARTICLES =
      new RecordFile<>("articles.jsonl", RecordBook::articles, RowsOut::article, RowsIn::article);
  static final RecordFile<SeriesRow> SERIES =
      new RecordFile<>("series.jsonl", RecordBook::series, RowsOut::series, RowsIn::series);
  static final RecordFile<OccasionRow> OCCASIONS =
      new RecordFile<>(
          "occasions.jsonl", RecordBook::occasions, RowsOut::occasion, RowsIn::occasion);
  static final RecordFile<DeclarationRow> DECLARATIONS =
      new RecordFile<>(
          "declarations.jsonl",
          RecordBook::declarations,
          RowsOut::declaration,
          RowsIn::declaration);
  static final RecordFile<MentionRow> MENTIONS =
      new RecordFile<>("mentions.jsonl", RecordBook::mentions, RowsOut::mention, RowsIn::mention);
  static final RecordFile<ActorRow> ACTORS =
      new RecordFile<>("actors.jsonl", RecordBook::actors, RowsOut::actor, RowsIn::actor);
  static final RecordFile<AlignmentRow> ALIGNMENTS =
      new RecordFile<>(
          "alignments.jsonl", RecordBook::alignments, RowsOut::alignment, RowsIn::alignment);
  static final RecordFile<FormulaRow> FORMULAS =
      new RecordFile<>("formulas.jsonl", RecordBook::formulas, RowsOut::formula, RowsIn::formula);
  static final RecordFile<CommitmentRow> COMMITMENTS =
      new RecordFile<>(
          "commitments.jsonl", RecordBook::commitments, RowsOut::commitment, RowsIn::commitment);
  static final RecordFile<AlertRow> ALERTS =
      new RecordFile<>("alerts.jsonl", RecordBook::alerts, RowsOut::alert, RowsIn::alert);

  /** Every file of lines, in the order in which they are written. */
  static final List<RecordFile<?>> ALL =
      List.of(
          ARTICLES,
          SERIES,
          OCCASIONS,
          DECLARATIONS,
          MENTIONS,
          ACTORS,
          ALIGNMENTS,
          FORMULAS,
          COMMITMENTS,
          ALERTS);
}
