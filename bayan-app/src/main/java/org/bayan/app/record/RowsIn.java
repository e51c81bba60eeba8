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

/** Which field of a row is read from where. {@link RowsOut} is its mirror. */
final class RowsIn {
  private RowsIn() {}

  static ArticleRow article(JsonIn in) {
    return new ArticleRow(
        in.text("id"),
        in.field("source", RowsIn::source),
        in.text("language"),
        in.optionalText("title"),
        in.optionalText("outlet"),
        in.optionalText("byline"),
        in.optionalText("credit"),
        in.optionalText("place"),
        in.optionalField("published", RowsIn::date),
        in.optionalText("text"),
        in.each("excerpts", RowsIn::excerpt),
        in.each("blocks", RowsIn::block),
        in.optionalText("occasion"),
        in.optionalField("witness", RowsIn::witness),
        in.optionalText("sameAs"));
  }

  private static SourceRow source(JsonIn in) {
    return new SourceRow(
        in.text("path"), in.optionalText("url"), in.text("sha256"), in.text("mediaType"));
  }

  private static DateRow date(JsonIn in) {
    return new DateRow(
        in.optionalText("value"),
        in.textIfPresent("until"),
        in.optionalWord("precision", DateRow.Precision.class),
        in.text("basis"),
        in.share("confidence"));
  }

  private static ExcerptRow excerpt(JsonIn in) {
    return new ExcerptRow(in.span(), in.text("text"));
  }

  private static BlockRow block(JsonIn in) {
    return new BlockRow(in.span(), in.word("kind", BlockRow.Kind.class));
  }

  private static WitnessRow witness(JsonIn in) {
    return new WitnessRow(
        in.word("grade", WitnessRow.Grade.class), in.share("coverage"), in.share("derivation"));
  }

  static SeriesRow series(JsonIn in) {
    return new SeriesRow(
        in.text("id"), in.text("name"), in.optionalText("body"), in.texts("occasions"));
  }

  static OccasionRow occasion(JsonIn in) {
    return new OccasionRow(
        in.text("id"),
        in.text("series"),
        in.field("date", RowsIn::date),
        in.eachIfPresent("tellings", RowsIn::telling),
        in.field("date", date -> date.optionalText("notBefore")),
        in.field("date", date -> date.optionalText("notAfter")),
        in.number("order"),
        in.optionalText("place"),
        in.optionalFlag("virtual"),
        in.texts("hosts"),
        in.optionalText("body"),
        in.texts("articles"));
  }

  private static OccasionRow.TellingRow telling(JsonIn in) {
    return new OccasionRow.TellingRow(in.text("value"), in.texts("articles"), in.text("basis"));
  }

  static DeclarationRow declaration(JsonIn in) {
    return new DeclarationRow(
        in.text("id"),
        in.passage(),
        in.word("act", DeclarationRow.Act.class),
        in.optionalField("cue", JsonIn::span),
        in.optionalText("speaker"),
        in.laterWord("voice", DeclarationRow.Voice.class),
        in.texts("topics"),
        in.optionalText("formula"));
  }

  static MentionRow mention(JsonIn in) {
    return switch (in.text("kind")) {
      case "date" -> new MentionRow.OfDate(in.passage(), date(in));
      case "figure" -> figure(in);
      case "actor" -> new MentionRow.OfActor(in.passage(), in.text("actor"));
      case "reference" -> reference(in);
      default ->
          throw new IllegalArgumentException(
              "\"kind\" should be one of: date, figure, actor, reference");
    };
  }

  private static MentionRow figure(JsonIn in) {
    return new MentionRow.OfFigure(
        in.passage(),
        in.optionalNumber("value"),
        in.optionalNumber("to"),
        in.text("bound"),
        in.optionalText("unit"),
        in.optionalText("counts"));
  }

  private static MentionRow reference(JsonIn in) {
    return new MentionRow.OfReference(
        in.passage(),
        in.text("referenceKind"),
        in.optionalText("target"),
        in.optionalText("targetOccasion"),
        in.optionalText("targetArticle"));
  }

  static ActorRow actor(JsonIn in) {
    return new ActorRow(
        in.text("id"),
        in.word("kind", ActorRow.Kind.class),
        in.optionalText("name"),
        in.text("nameAr"),
        in.texts("forms"),
        in.each("roles", role -> new RoleRow(role.text("role"), role.passage())),
        in.optionalText("wikidata"));
  }

  static AlignmentRow alignment(JsonIn in) {
    return new AlignmentRow(
        in.field("a", JsonIn::passage),
        in.field("b", JsonIn::passage),
        in.word("kind", AlignmentRow.Kind.class),
        in.flag("common"),
        in.share("similarity"),
        in.each("changes", RowsIn::change));
  }

  private static ChangeRow change(JsonIn in) {
    return new ChangeRow(
        in.word("kind", ChangeRow.Kind.class),
        in.field("a", JsonIn::span),
        in.field("b", JsonIn::span));
  }

  static FormulaRow formula(JsonIn in) {
    return new FormulaRow(
        in.text("id"),
        in.text("label"),
        in.each(
            "passages", member -> new MemberRow(member.passage(), member.optionalText("occasion"))),
        in.each("life", RowsIn::life));
  }

  private static LifeRow life(JsonIn in) {
    return new LifeRow(
        in.text("occasion"),
        in.word("state", LifeRow.State.class),
        in.optionalText("against"),
        in.optionalField("wording", JsonIn::passage),
        in.each("changes", RowsIn::change),
        in.text("basis"));
  }

  static CommitmentRow commitment(JsonIn in) {
    return new CommitmentRow(
        in.text("id"),
        in.text("label"),
        in.texts("formulas"),
        in.flag("specific"),
        in.texts("declarations"),
        in.optionalText("first"),
        in.optionalText("last"),
        in.word("status", CommitmentRow.Status.class),
        in.each("history", RowsIn::history),
        in.each("later", RowsIn::later));
  }

  private static HistoryRow history(JsonIn in) {
    return new HistoryRow(
        in.text("occasion"),
        in.word("state", HistoryRow.State.class),
        in.optionalField("passage", JsonIn::passage),
        in.text("basis"));
  }

  private static LaterRow later(JsonIn in) {
    return new LaterRow(in.passage(), in.word("reading", LaterRow.Reading.class), in.text("basis"));
  }

  static AlertRow alert(JsonIn in) {
    return new AlertRow(
        in.text("occasion"),
        in.word("kind", AlertRow.Kind.class),
        in.each("witnesses", each -> new VariantRow(each.passage(), each.text("value"))),
        in.text("basis"),
        in.share("confidence"));
  }
}
