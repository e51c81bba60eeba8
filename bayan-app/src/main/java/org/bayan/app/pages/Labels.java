package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.app.record.MentionRow;
import org.bayan.app.record.SpanRow;
import org.bayan.app.terminal.Style;

/**
 * What stands beside each mark of an article on a terminal: {@code d1} for the first date, {@code
 * f1}, {@code r1} and {@code a1}. An actor keeps its label wherever it is named.
 */
final class Labels {
  /** The marks that are labelled, by the classes of their marks in a text. */
  enum Kind {
    DATE("m-date", 'd', Style.DATE),
    FIGURE("m-figure", 'f', Style.FIGURE),
    REFERENCE("m-reference", 'r', Style.REFERENCE),
    ACTOR("m-actor", 'a', Style.ACTOR);

    private final String classes;
    private final char letter;
    private final Style style;

    Kind(String classes, char letter, Style style) {
      this.classes = classes;
      this.letter = letter;
      this.style = style;
    }

    char letter() {
      return letter;
    }

    Style style() {
      return style;
    }
  }

  /**
   * A label.
   *
   * @param kind what is marked
   * @param name the label itself
   * @param value what it says, as the record has it; an actor says nothing
   */
  record Label(Kind kind, String name, Optional<String> value) {}

  /**
   * A mention with its label.
   *
   * @param label the label
   * @param mention the mention; the first of an actor
   * @param times how often it is labelled so
   */
  record Labelled(Label label, MentionRow mention, int times) {}

  private record Place(String classes, SpanRow span) {}

  /** Signs that stand before a number, by its bound. */
  private static final Map<String, String> BOUNDS =
      Map.of("exactly", "=", "approximately", "\u2248", "more than", ">", "less than", "<");

  private static final String UNSETTLED = "=?";

  private final Map<Place, Label> labels = new HashMap<>();
  private final Map<String, Labelled> listed = new LinkedHashMap<>();
  private final Map<Kind, Integer> given = new EnumMap<>(Kind.class);

  Labels(List<MentionRow> mentions) {
    for (MentionRow mention : mentions) {
      Labelled before = listed.get(key(mention));
      Label label = before == null ? next(mention) : before.label();
      int times = before == null ? 1 : before.times() + 1;
      listed.put(
          key(mention), new Labelled(label, before == null ? mention : before.mention(), times));
      labels.putIfAbsent(new Place(label.kind().classes, mention.passage().span()), label);
    }
  }

  /** Returns the label of a mark, if it is one that is labelled. */
  Optional<Label> of(Inline.Marked mark) {
    return Optional.ofNullable(labels.get(new Place(mark.classes(), mark.whole())));
  }

  /** Returns what is labelled of one kind, in the order of the text. */
  List<Labelled> of(Kind kind) {
    List<Labelled> found = new ArrayList<>(listed.values());
    found.removeIf(one -> one.label().kind() != kind);
    return found;
  }

  private static String key(MentionRow mention) {
    return switch (mention) {
      case MentionRow.OfActor actor -> "actor " + actor.actor();
      case MentionRow.OfDate date -> "date " + date.passage().span();
      case MentionRow.OfFigure figure -> "figure " + figure.passage().span();
      case MentionRow.OfReference reference -> "reference " + reference.passage().span();
    };
  }

  private Label next(MentionRow mention) {
    return switch (mention) {
      case MentionRow.OfActor _ -> next(Kind.ACTOR, Optional.empty());
      case MentionRow.OfDate date ->
          next(Kind.DATE, Optional.of(date.date().value().map(v -> "=" + v).orElse(UNSETTLED)));
      case MentionRow.OfFigure figure -> next(Kind.FIGURE, Optional.of(value(figure)));
      case MentionRow.OfReference reference ->
          next(Kind.REFERENCE, Optional.of(reference.target().map(t -> "=" + t).orElse(UNSETTLED)));
    };
  }

  private Label next(Kind kind, Optional<String> value) {
    int number = given.merge(kind, 1, Integer::sum);
    return new Label(kind, kind.letter() + String.valueOf(number), value);
  }

  private static String value(MentionRow.OfFigure figure) {
    String unit = figure.unit().map(u -> "\u00A0" + u).orElse("");
    return figure
            .value()
            .map(v -> BOUNDS.getOrDefault(figure.bound(), "=") + Figures.grouped(v.toPlainString()))
            .orElseGet(() -> "=" + figure.bound().replace(' ', '\u00A0'))
        + unit.replace(' ', '\u00A0');
  }
}
