package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.app.record.ActorRow;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.DeclarationRow;
import org.bayan.app.record.MentionRow;
import org.bayan.app.record.SpanRow;

/** Everything found in one article, as marks over its text. */
final class Marks {
  private static final int PLACE = 0;
  private static final int CUE = 1;
  private static final int MENTION = 2;

  private final Desk desk;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<SpanRow> placed = new HashSet<>();

  private Marks(Desk desk) {
    this.desk = desk;
  }

  /**
   * Returns the marks of an article, the outer before the inner.
   *
   * @param desk everything at hand
   * @param article the article
   * @param places stretches that other pages lead to
   */
  static List<Mark> in(Desk desk, ArticleRow article, Set<SpanRow> places) {
    Marks found = new Marks(desk);
    Catalogue catalogue = desk.catalogue();
    catalogue.mentionsIn(article.id()).forEach(found::add);
    catalogue.declarationsIn(article.id()).forEach(found::add);
    catalogue.carriedIn(article.id()).forEach(c -> found.place(c.member().passage().span()));
    places.forEach(found::place);
    found.marks.sort(Mark.OUTER_FIRST);
    return found.marks;
  }

  private void add(DeclarationRow declaration) {
    place(declaration.passage().span());
    declaration
        .cue()
        .filter(cue -> cue.end() > cue.start())
        .ifPresent(
            cue -> marks.add(new Mark(cue, cue, "cue", Optional.empty(), Optional.empty(), CUE)));
  }

  private void place(SpanRow span) {
    if (span.end() > span.start() && placed.add(span)) {
      marks.add(new Mark(span, span, "", Optional.empty(), Optional.empty(), PLACE));
    }
  }

  private void add(MentionRow mention) {
    SpanRow span = mention.passage().span();
    if (span.end() <= span.start()) {
      return;
    }
    marks.add(
        switch (mention) {
          case MentionRow.OfActor actor -> marked(span, "m-actor", leading(actor), title(actor));
          case MentionRow.OfDate date ->
              marked(span, "m-date", Optional.empty(), desk.dates().full(date.date()));
          case MentionRow.OfFigure figure ->
              marked(span, "m-figure", figures(figure), Figures.told(desk, figure));
          case MentionRow.OfReference reference ->
              marked(span, "m-reference", leading(desk, reference), title(reference));
        });
  }

  private static Mark marked(SpanRow span, String classes, Optional<String> address, String title) {
    return new Mark(span, span, classes, address, Optional.of(title), MENTION);
  }

  private Optional<String> figures(MentionRow.OfFigure figure) {
    return desk.figures().address(figure);
  }

  private Optional<String> leading(MentionRow.OfActor actor) {
    return desk.actors().address(actor.actor());
  }

  private String title(MentionRow.OfActor actor) {
    Optional<ActorRow> row = desk.catalogue().actor(actor.actor());
    return row.map(a -> desk.called(a).words() + " · " + kind(a)).orElse("");
  }

  private String kind(ActorRow actor) {
    return desk.messages().say("actor." + Desk.key(actor.kind()));
  }

  static Optional<String> leading(Desk desk, MentionRow.OfReference reference) {
    Optional<String> article =
        reference
            .targetArticle()
            .filter(id -> desk.catalogue().article(id).isPresent())
            .map(desk.addresses()::article);
    return reference
        .targetOccasion()
        .filter(id -> desk.catalogue().occasion(id).isPresent())
        .map(desk.addresses()::occasion)
        .or(() -> article);
  }

  private String title(MentionRow.OfReference reference) {
    return desk.reference(reference);
  }
}
