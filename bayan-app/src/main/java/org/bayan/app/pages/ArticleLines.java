package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.app.pages.Labels.Kind;
import org.bayan.app.pages.Labels.Label;
import org.bayan.app.pages.Labels.Labelled;
import org.bayan.app.record.ActorRow;
import org.bayan.app.record.ActorRow.RoleRow;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.DateRow;
import org.bayan.app.record.FaultRow;
import org.bayan.app.record.MentionRow;
import org.bayan.app.terminal.Paper;
import org.bayan.app.terminal.Run;
import org.bayan.app.terminal.Style;

/** The view of an article as lines for a terminal: what its page shows, without a page. */
final class ArticleLines {
  private static final Run NOTHING = new Run("");
  private static final Run INDENT = new Run("  ");
  private static final Run DEEPER = new Run("      ");
  private static final Run SAID = new Run("  \u2502 ", Style.ACT);
  private static final Run HEADLINE = new Run("  \u258C ", Style.STRONG);
  private static final Run DATELINE = new Run("  \u2506 ", Style.SOFT);
  private static final Run RESIDUE = new Run("  \u2591 ", Style.SOFT);
  private static final Run BETWEEN = new Run("    ");
  private static final Run DOT = new Run(" \u00B7 ", Style.SOFT);
  private static final Run CUE_OPENS = new Run("\u2039", Style.CUE);
  private static final Run CUE_CLOSES = new Run("\u203A", Style.CUE);
  private static final String NO_BREAK = "\u00A0";
  private static final Pattern LINES = Pattern.compile("\\s*\n\\s*");
  private static final int FACT = 12;

  private final Desk desk;
  private final ArticleRow article;
  private final ArticleView view;
  private final Paper paper;
  private final Labels labels;
  private final boolean textFromRight;
  private final boolean fromRight;

  ArticleLines(Desk desk, ArticleRow article, ArticleView view, Paper paper) {
    this.desk = desk;
    this.article = article;
    this.view = view;
    this.paper = paper;
    this.labels = new Labels(desk.catalogue().mentionsIn(article.id()));
    this.textFromRight = view.language().direction().equals("rtl");
    this.fromRight = desk.messages().language().direction().equals("rtl");
  }

  /** Sets everything. */
  void all() {
    boolean titleFromRight = view.title().direction().equals("rtl");
    paper.paragraph(
        NOTHING, NOTHING, titleFromRight, List.of(new Run(view.title().words(), Style.STRONG)));
    paper.blank();
    facts();
    legend();
    text();
    mentions(Kind.DATE, "sheet.dates");
    mentions(Kind.FIGURE, "sheet.figures");
    mentions(Kind.REFERENCE, "sheet.references");
    actors();
    faults();
  }

  private void facts() {
    ArticleFacts facts = view.facts();
    fact("fact.outlet", facts.outlet());
    fact("fact.byline", facts.byline());
    fact("fact.place", facts.place());
    fact("fact.published", facts.published().map(this::own));
    facts.publishedBasis().ifPresent(this::basis);
    facts.occasion().ifPresent(occasion -> fact("fact.occasion", Optional.of(occasion.name())));
    facts.occasionBasis().ifPresent(this::basis);
    facts.series().ifPresent(series -> fact("series", Optional.of(series.name())));
    facts.url().ifPresent(url -> fact("fact.url", Optional.of(new Phrase(url, "en"))));
    fact("fact.file", Optional.of(new Phrase(article.id(), "en")));
  }

  private void fact(String key, Optional<Phrase> value) {
    String name = say(key);
    String padded = name + NO_BREAK.repeat(Math.max(1, FACT - name.length()));
    Run before = new Run("  " + padded, Style.SOFT);
    Run told =
        value
            .map(phrase -> Run.apart(phrase.words(), Style.PLAIN))
            .orElseGet(() -> new Run(say("sheet.missing"), Style.FAULT));
    paper.paragraph(before, new Run(" ".repeat(FACT + 2)), fromRight, List.of(told));
  }

  private void basis(String basis) {
    Run before = new Run(" ".repeat(FACT + 2));
    told(before, desk.basisWords().told(basis), Style.SOFT);
  }

  private void legend() {
    paper.blank();
    List<Run> runs = new ArrayList<>();
    runs.add(new Run(say("article.key") + " ", Style.SOFT));
    for (Kind kind : Kind.values()) {
      String name = say("found." + Desk.key(kind)).replace(" ", NO_BREAK);
      runs.add(new Run("[" + kind.letter() + NO_BREAK + name + "] ", kind.style()));
    }
    runs.add(CUE_OPENS);
    runs.add(new Run(say("sheet.cue").replace(" ", NO_BREAK), Style.CUE));
    runs.add(CUE_CLOSES);
    sign(runs, SAID, "sheet.declaration");
    sign(runs, HEADLINE, "sheet.headline");
    sign(runs, DATELINE, "sheet.dateline");
    sign(runs, RESIDUE, "sheet.residue");
    paper.paragraph(INDENT, INDENT, fromRight, runs);
  }

  private void sign(List<Run> runs, Run sign, String key) {
    runs.add(new Run(" "));
    runs.add(new Run(sign.words().strip(), sign.style()));
    runs.add(new Run(NO_BREAK + say(key).replace(" ", NO_BREAK), Style.SOFT));
  }

  private void text() {
    for (ArticleView.Part part : view.parts()) {
      switch (part) {
        case ArticleView.Residue residue -> {
          paper.blank();
          said(RESIDUE, oneLine(residue.said()), Style.SOFT);
          paper.blank();
        }
        case ArticleView.Line line -> line(line);
      }
    }
  }

  /** Residue is many short lines; a sign between two is enough. */
  private static List<Inline> oneLine(List<Inline> residue) {
    List<Inline> line = new ArrayList<>();
    for (Inline piece : residue) {
      line.add(
          piece instanceof Inline.Words words
              ? new Inline.Words(LINES.matcher(words.words()).replaceAll(" \u00B6 "))
              : piece);
    }
    return line;
  }

  private void line(ArticleView.Line line) {
    if (line.classes().contains(" paragraph")) {
      paper.blank();
    }
    line.margin().filter(margin -> margin.act().isPresent()).ifPresent(this::margin);
    if (line.classes().contains(" title")) {
      said(HEADLINE, line.said(), Style.STRONG);
    } else if (line.classes().contains(" dateline")) {
      said(DATELINE, line.said(), Style.SOFT);
    } else {
      boolean declares = line.classes().contains(" declares");
      said(declares ? SAID : BETWEEN, line.said(), Style.PLAIN);
    }
  }

  private void margin(ArticleView.Margin margin) {
    List<Run> runs = new ArrayList<>();
    margin.act().ifPresent(act -> runs.add(new Run(say("act." + act), Style.ACT)));
    runs.add(DOT);
    runs.add(
        margin
            .speaker()
            .map(speaker -> Run.apart(speaker.name().words(), Style.ACTOR))
            .orElseGet(() -> new Run(say("sheet.nobody"), Style.FAULT)));
    margin
        .voice()
        .ifPresent(voice -> {
          runs.add(DOT);
          runs.add(new Run(say("voice." + voice), Style.SOFT));
        });
    margin
        .strength()
        .ifPresent(strength -> {
          runs.add(DOT);
          runs.add(new Run(desk.messages().strength(strength)));
        });
    for (String topic : margin.topics()) {
      runs.add(DOT);
      runs.add(Run.apart(topic, Style.SOFT));
    }
    paper.paragraph(INDENT, BETWEEN, fromRight, runs);
  }

  private void said(Run before, List<Inline> said, Style style) {
    List<Run> runs = new ArrayList<>();
    set(said, style, runs);
    paper.paragraph(before, before, textFromRight, runs);
  }

  private void set(List<Inline> said, Style style, List<Run> runs) {
    for (Inline piece : said) {
      switch (piece) {
        case Inline.Words words -> runs.add(new Run(words.words(), style));
        case Inline.Link link -> runs.add(new Run(link.words(), style));
        case Inline.Added added -> runs.add(new Run(added.words(), style));
        case Inline.Dropped dropped -> runs.add(new Run(dropped.words(), style));
        case Inline.Moved moved -> runs.add(new Run(moved.words(), style));
        case Inline.Marked mark -> marked(mark, style, runs);
        case Inline.Anchor _ -> {}
      }
    }
  }

  private void marked(Inline.Marked mark, Style style, List<Run> runs) {
    Optional<Label> label = labels.of(mark);
    if (label.isPresent()) {
      labelled(label.get(), mark, runs);
    } else if (mark.classes().equals("cue")) {
      runs.add(CUE_OPENS);
      set(mark.inside(), Style.CUE, runs);
      runs.add(CUE_CLOSES);
    } else {
      set(mark.inside(), style, runs);
    }
  }

  private void labelled(Label label, Inline.Marked mark, List<Run> runs) {
    Style style = label.kind().style();
    runs.add(new Run("[", style));
    runs.add(Run.leftToRight(label.name(), style));
    runs.add(new Run(NO_BREAK, style));
    set(mark.inside(), style, runs);
    label
        .value()
        .ifPresent(value -> {
          runs.add(new Run(NO_BREAK, style));
          runs.add(Run.leftToRight(value, style));
        });
    runs.add(new Run("]", style));
  }

  private void heading(String key) {
    paper.blank();
    paper.paragraph(NOTHING, NOTHING, fromRight, List.of(new Run(say(key), Style.HEADING)));
  }

  private void mentions(Kind kind, String heading) {
    if (labels.of(kind).isEmpty()) {
      return;
    }
    heading(heading);
    for (Labelled one : labels.of(kind)) {
      List<Run> runs = new ArrayList<>();
      desk.words(one.mention().passage())
          .ifPresent(words -> runs.add(Run.apart(words.words(), kind.style())));
      runs.add(DOT);
      runs.add(Run.apart(told(one.mention()), Style.PLAIN));
      entry(one, runs);
      if (one.mention() instanceof MentionRow.OfDate date && !date.date().basis().isBlank()) {
        told(DEEPER, desk.basisWords().told(date.date().basis()), Style.SOFT);
      }
    }
  }

  private String told(MentionRow mention) {
    return switch (mention) {
      case MentionRow.OfDate date -> told(date.date());
      case MentionRow.OfFigure figure ->
          Figures.told(desk, figure)
              + figure.counts().map(counts -> " \u00B7 " + Phrase.onOneLine(counts)).orElse("");
      case MentionRow.OfReference reference -> desk.reference(reference);
      case MentionRow.OfActor _ -> "";
    };
  }

  private String told(DateRow date) {
    return desk.dates().full(date)
        + date.precision().map(p -> ", " + say("precision." + Desk.key(p))).orElse("");
  }

  private void actors() {
    if (labels.of(Kind.ACTOR).isEmpty()) {
      return;
    }
    heading("nav.actors");
    for (Labelled one : labels.of(Kind.ACTOR)) {
      if (one.mention() instanceof MentionRow.OfActor named) {
        desk.catalogue().actor(named.actor()).ifPresent(actor -> actor(one, actor));
      }
    }
  }

  private void actor(Labelled one, ActorRow actor) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.apart(actor.nameAr(), Style.ACTOR));
    actor.name().ifPresent(name -> runs.add(Run.apart(" (" + name + ")", Style.PLAIN)));
    runs.add(DOT);
    runs.add(new Run(say("actor." + Desk.key(actor.kind()))));
    runs.add(DOT);
    runs.add(new Run("\u00D7" + one.times(), Style.SOFT));
    actor.wikidata().ifPresent(item -> runs.add(Run.apart(" " + item, Style.SOFT)));
    entry(one, runs);
    actor.roles().stream()
        .map(RoleRow::role)
        .distinct()
        .forEach(role -> told(DEEPER, Phrase.guessed(Phrase.onOneLine(role)), Style.PLAIN));
    List<String> others = new ArrayList<>(actor.forms());
    others.remove(actor.nameAr());
    if (!others.isEmpty()) {
      String forms = say("actors.forms") + " " + String.join(" \u00B7 ", others);
      told(DEEPER, own(forms), Style.SOFT);
    }
  }

  private void entry(Labelled one, List<Run> runs) {
    String name = one.label().name();
    Run before =
        new Run(
            "  " + name + " ".repeat(Math.max(1, 4 - name.length())), one.label().kind().style());
    paper.paragraph(before, DEEPER, fromRight, runs);
  }

  private void faults() {
    List<FaultRow> faults = desk.catalogue().book().header().faults();
    heading("sheet.faults");
    if (faults.isEmpty()) {
      told(INDENT, own(say("sheet.no-faults")), Style.SOFT);
    }
    for (FaultRow fault : faults) {
      told(INDENT, new Phrase(fault.where() + ": " + fault.what(), "en"), Style.FAULT);
      told(BETWEEN, new Phrase(say("fault.mend") + " " + fault.mend(), "en"), Style.SOFT);
    }
  }

  private void told(Run before, Phrase words, Style style) {
    paper.paragraph(
        before, before, words.direction().equals("rtl"), List.of(new Run(words.words(), style)));
  }

  private Phrase own(String words) {
    return new Phrase(words, desk.messages().language().code());
  }

  private String say(String key) {
    return desk.messages().say(key);
  }
}
