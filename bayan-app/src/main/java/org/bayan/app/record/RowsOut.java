package org.bayan.app.record;

import org.bayan.app.record.ActorRow.RoleRow;
import org.bayan.app.record.AlertRow.VariantRow;
import org.bayan.app.record.ArticleRow.BlockRow;
import org.bayan.app.record.ArticleRow.ExcerptRow;
import org.bayan.app.record.ArticleRow.SourceRow;
import org.bayan.app.record.ArticleRow.WitnessRow;
import org.bayan.app.record.CommitmentRow.HistoryRow;
import org.bayan.app.record.CommitmentRow.LaterRow;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.bayan.app.record.FormulaRow.MemberRow;

/** Which field of a row is written where. {@link RowsIn} is its mirror. */
final class RowsOut {
  private RowsOut() {}

  static void article(JsonOut out, ArticleRow row) {
    out.text("id", row.id());
    out.field("source", row.source(), RowsOut::source);
    out.text("language", row.language());
    out.text("title", row.title());
    out.text("outlet", row.outlet());
    out.text("byline", row.byline());
    out.text("credit", row.credit());
    out.text("place", row.place());
    out.optionalField("published", row.published(), RowsOut::date);
    out.text("text", row.text());
    out.each("excerpts", row.excerpts(), RowsOut::excerpt);
    out.each("blocks", row.blocks(), RowsOut::block);
    out.text("occasion", row.occasion());
    out.optionalField("witness", row.witness(), RowsOut::witness);
    out.text("sameAs", row.sameAs());
  }

  private static void source(JsonOut out, SourceRow row) {
    out.text("path", row.path());
    out.text("url", row.url());
    out.text("sha256", row.sha256());
    out.text("mediaType", row.mediaType());
  }

  private static void date(JsonOut out, DateRow row) {
    out.text("value", row.value());
    out.text("precision", row.precision().map(JsonOut::word));
    out.text("basis", row.basis());
    out.number("confidence", row.confidence());
  }

  private static void excerpt(JsonOut out, ExcerptRow row) {
    out.span(row.span());
    out.text("text", row.text());
  }

  private static void block(JsonOut out, BlockRow row) {
    out.span(row.span());
    out.word("kind", row.kind());
  }

  private static void witness(JsonOut out, WitnessRow row) {
    out.word("grade", row.grade());
    out.number("coverage", row.coverage());
    out.number("derivation", row.derivation());
  }

  static void series(JsonOut out, SeriesRow row) {
    out.text("id", row.id());
    out.text("name", row.name());
    out.text("body", row.body());
    out.texts("occasions", row.occasions());
  }

  static void occasion(JsonOut out, OccasionRow row) {
    out.text("id", row.id());
    out.text("series", row.series());
    out.field("date", row, RowsOut::occasionDate);
    if (!row.tellings().isEmpty()) {
      out.each("tellings", row.tellings(), RowsOut::telling);
    }
    out.number("order", row.order());
    out.text("place", row.place());
    out.flag("virtual", row.virtual());
    out.texts("hosts", row.hosts());
    out.text("body", row.body());
    out.texts("articles", row.articles());
  }

  private static void telling(JsonOut out, OccasionRow.TellingRow row) {
    out.text("value", row.value());
    out.texts("articles", row.articles());
    out.text("basis", row.basis());
  }

  private static void occasionDate(JsonOut out, OccasionRow row) {
    date(out, row.date());
    out.text("notBefore", row.notBefore());
    out.text("notAfter", row.notAfter());
  }

  static void declaration(JsonOut out, DeclarationRow row) {
    out.text("id", row.id());
    out.passage(row.passage());
    out.word("act", row.act());
    out.optionalField("cue", row.cue(), JsonOut::span);
    out.text("speaker", row.speaker());
    out.text("voice", row.voice().map(JsonOut::word));
    out.texts("topics", row.topics());
    out.text("formula", row.formula());
  }

  static void mention(JsonOut out, MentionRow row) {
    out.passage(row.passage());
    switch (row) {
      case MentionRow.OfDate date -> {
        out.text("kind", "date");
        date(out, date.date());
        if (date.date().until().isPresent()) {
          out.text("until", date.date().until());
        }
      }
      case MentionRow.OfFigure figure -> figure(out, figure);
      case MentionRow.OfActor actor -> {
        out.text("kind", "actor");
        out.text("actor", actor.actor());
      }
      case MentionRow.OfReference reference -> reference(out, reference);
    }
  }

  private static void figure(JsonOut out, MentionRow.OfFigure row) {
    out.text("kind", "figure");
    out.number("value", row.value());
    out.number("to", row.to());
    out.text("bound", row.bound());
    out.text("unit", row.unit());
    out.text("counts", row.counts());
  }

  private static void reference(JsonOut out, MentionRow.OfReference row) {
    out.text("kind", "reference");
    out.text("referenceKind", row.referenceKind());
    out.text("target", row.target());
    out.text("targetOccasion", row.targetOccasion());
    out.text("targetArticle", row.targetArticle());
  }

  static void actor(JsonOut out, ActorRow row) {
    out.text("id", row.id());
    out.word("kind", row.kind());
    out.text("name", row.name());
    out.text("nameAr", row.nameAr());
    out.texts("forms", row.forms());
    out.each("roles", row.roles(), RowsOut::role);
    out.text("wikidata", row.wikidata());
  }

  private static void role(JsonOut out, RoleRow row) {
    out.text("role", row.role());
    out.passage(row.passage());
  }

  static void alignment(JsonOut out, AlignmentRow row) {
    out.field("a", row.a(), JsonOut::passage);
    out.field("b", row.b(), JsonOut::passage);
    out.word("kind", row.kind());
    out.flag("common", row.common());
    out.number("similarity", row.similarity());
    out.each("changes", row.changes(), RowsOut::change);
  }

  private static void change(JsonOut out, ChangeRow row) {
    out.word("kind", row.kind());
    out.field("a", row.a(), JsonOut::span);
    out.field("b", row.b(), JsonOut::span);
  }

  static void formula(JsonOut out, FormulaRow row) {
    out.text("id", row.id());
    out.text("label", row.label());
    out.each("passages", row.passages(), RowsOut::member);
    out.each("life", row.life(), RowsOut::life);
  }

  private static void member(JsonOut out, MemberRow row) {
    out.passage(row.passage());
    out.text("occasion", row.occasion());
  }

  private static void life(JsonOut out, LifeRow row) {
    out.text("occasion", row.occasion());
    out.word("state", row.state());
    out.text("against", row.against());
    out.optionalField("wording", row.wording(), JsonOut::passage);
    out.each("changes", row.changes(), RowsOut::change);
    out.text("basis", row.basis());
  }

  static void commitment(JsonOut out, CommitmentRow row) {
    out.text("id", row.id());
    out.text("label", row.label());
    out.texts("formulas", row.formulas());
    out.flag("specific", row.specific());
    out.texts("declarations", row.declarations());
    out.text("first", row.first());
    out.text("last", row.last());
    out.word("status", row.status());
    out.each("history", row.history(), RowsOut::history);
    out.each("later", row.later(), RowsOut::later);
  }

  private static void history(JsonOut out, HistoryRow row) {
    out.text("occasion", row.occasion());
    out.word("state", row.state());
    out.optionalField("passage", row.passage(), JsonOut::passage);
    out.text("basis", row.basis());
  }

  private static void later(JsonOut out, LaterRow row) {
    out.passage(row.passage());
    out.word("reading", row.reading());
    out.text("basis", row.basis());
  }

  static void alert(JsonOut out, AlertRow row) {
    out.text("occasion", row.occasion());
    out.word("kind", row.kind());
    out.each("witnesses", row.witnesses(), RowsOut::variant);
    out.text("basis", row.basis());
    out.number("confidence", row.confidence());
  }

  private static void variant(JsonOut out, VariantRow row) {
    out.passage(row.passage());
    out.text("value", row.value());
  }
}
