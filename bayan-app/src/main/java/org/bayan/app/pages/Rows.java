package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.ArticleRow.BlockRow;
import org.bayan.app.record.ArticleRow.ExcerptRow;
import org.bayan.app.record.CodePoints;
import org.bayan.app.record.DeclarationRow;
import org.bayan.app.record.SpanRow;

/**
 * An article cut into rows: a declaration a row, and what stands between declarations.
 *
 * <p>A row of signs alone, such as the full stop that a declaration leaves behind, joins the row
 * before it. Nothing but blanks between rows is left away.
 */
final class Rows {
  /**
   * A row of an article's page.
   *
   * @param span where it stands, in code points
   * @param kind what it is part of
   * @param declaration the declaration that begins here
   * @param paragraph whether a paragraph begins here
   * @param gap whether words were left out before it
   */
  record Row(
      SpanRow span,
      BlockRow.Kind kind,
      Optional<DeclarationRow> declaration,
      boolean paragraph,
      boolean gap) {
    Row until(int end) {
      return new Row(new SpanRow(span.start(), end), kind, declaration, paragraph, gap);
    }
  }

  private final List<DeclarationRow> declarations;
  private final List<Row> rows = new ArrayList<>();
  private String text = "";
  private CodePoints positions = CodePoints.of("");
  private int shift;
  private int next;
  private boolean gap;
  private boolean paragraph;

  private Rows(List<DeclarationRow> declarations) {
    this.declarations = declarations;
  }

  /** Returns the rows of a whole text. */
  static List<Row> of(
      String text, CodePoints positions, List<BlockRow> blocks, List<DeclarationRow> declarations) {
    Rows rows = new Rows(declarations);
    rows.text = text;
    rows.positions = positions;
    int at = 0;
    for (BlockRow block : blocks) {
      int end = Math.min(block.span().end(), positions.length());
      if (block.span().start() >= at && end > block.span().start()) {
        rows.block(at, block.span().start(), BlockRow.Kind.BODY);
        rows.block(block.span().start(), end, block.kind());
        at = end;
      }
    }
    rows.block(at, positions.length(), BlockRow.Kind.BODY);
    return rows.rows;
  }

  /** Returns the rows of the excerpts that stand for a text. */
  static List<Row> of(ArticleRow article, List<DeclarationRow> declarations) {
    Rows rows = new Rows(declarations);
    for (ExcerptRow excerpt : article.excerpts()) {
      rows.text = excerpt.text();
      rows.positions = CodePoints.of(excerpt.text());
      rows.shift = excerpt.span().start();
      rows.gap = true;
      rows.block(excerpt.span().start(), excerpt.span().end(), BlockRow.Kind.BODY);
    }
    return rows.rows;
  }

  private void block(int start, int end, BlockRow.Kind kind) {
    paragraph = true;
    if (kind == BlockRow.Kind.BOILERPLATE) {
      addIfSaid(start, end, kind, Optional.empty());
      return;
    }
    int at = start;
    while (next < declarations.size() && declarations.get(next).passage().start() < end) {
      DeclarationRow declaration = declarations.get(next);
      int from = Math.max(at, declaration.passage().start());
      int until = Math.min(end, declaration.passage().end());
      if (until > from) {
        between(at, from, kind);
        boolean begins = from == declaration.passage().start();
        addIfSaid(from, until, kind, begins ? Optional.of(declaration) : Optional.empty());
        at = until;
      }
      if (declaration.passage().end() > end) {
        break;
      }
      next++;
    }
    between(at, end, kind);
  }

  /** Adds what stands between declarations, a paragraph a row. */
  private void between(int start, int end, BlockRow.Kind kind) {
    int at = start;
    for (int next = start; next < end; next++) {
      if (text.charAt(positions.toUnit(next - shift)) == '\n') {
        addIfSaid(at, next, kind, Optional.empty());
        paragraph = true;
        at = next + 1;
      }
    }
    addIfSaid(at, end, kind, Optional.empty());
  }

  private void addIfSaid(
      int start, int end, BlockRow.Kind kind, Optional<DeclarationRow> declaration) {
    String said =
        start < end
            ? text.substring(positions.toUnit(start - shift), positions.toUnit(end - shift))
            : "";
    boolean letters = said.codePoints().anyMatch(Character::isLetterOrDigit);
    if (letters || declaration.isPresent()) {
      rows.add(new Row(new SpanRow(start, end), kind, declaration, paragraph, gap));
      paragraph = false;
      gap = false;
    } else if (!said.isBlank() && !rows.isEmpty() && rows.getLast().span().end() == start) {
      rows.set(rows.size() - 1, rows.getLast().until(end));
    }
    if (said.endsWith("\n")) {
      paragraph = true;
    }
  }
}
