package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bayan.app.record.SpanRow;

/**
 * Lays marks over a text so that they nest, as HTML asks.
 *
 * <p>Two marks that overlap are cut at the place where the first ends. A mark's first part carries
 * its anchor; an anchor is given once in a page. Only words are links, never marks, so that no link
 * ever lies in another: where marks lie in each other the innermost leads.
 */
final class Marker {
  private final Function<SpanRow, String> words;
  private final Set<SpanRow> given = new HashSet<>();
  private final Set<SpanRow> linked = new HashSet<>();

  /**
   * @param words gives the words of a stretch
   */
  Marker(Function<SpanRow, String> words) {
    this.words = words;
  }

  /**
   * Sets a stretch of the text.
   *
   * @param stretch the stretch
   * @param marks the marks that overlap it
   */
  List<Inline> set(SpanRow stretch, List<Mark> marks) {
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.span().overlaps(stretch)) {
        inside.add(mark.between(stretch.start(), stretch.end()));
      }
    }
    inside.sort(Mark.OUTER_FIRST);
    return layer(stretch.start(), stretch.end(), inside, Optional.empty());
  }

  /** Tells whether an anchor stands in what was set so far. */
  boolean has(SpanRow anchor) {
    return given.contains(anchor);
  }

  private List<Inline> layer(int start, int end, List<Mark> marks, Optional<Mark> link) {
    List<Inline> set = new ArrayList<>();
    int at = start;
    int next = 0;
    while (next < marks.size()) {
      Mark outer = marks.get(next++);
      say(set, at, outer.start(), link);
      List<Mark> inner = new ArrayList<>();
      List<Mark> beyond = new ArrayList<>();
      while (next < marks.size() && marks.get(next).start() < outer.end()) {
        Mark mark = marks.get(next++);
        inner.add(mark.between(outer.start(), outer.end()));
        if (mark.end() > outer.end()) {
          beyond.add(mark.between(outer.end(), mark.end()));
        }
      }
      set.add(opened(outer, inner, link));
      at = outer.end();
      if (!beyond.isEmpty()) {
        marks = merged(beyond, marks.subList(next, marks.size()));
        next = 0;
      }
    }
    say(set, at, end, link);
    return set;
  }

  private Inline opened(Mark mark, List<Mark> inner, Optional<Mark> link) {
    inner.sort(Mark.OUTER_FIRST);
    boolean first = given.add(mark.whole());
    Optional<Mark> leads = mark.address().isPresent() ? Optional.of(mark) : link;
    return new Inline.Marked(
        mark.classes(),
        mark.whole(),
        first ? Optional.of(Addresses.anchor(mark.whole())) : Optional.empty(),
        mark.address().isPresent() ? Optional.empty() : mark.title(),
        layer(mark.start(), mark.end(), inner, leads));
  }

  private void say(List<Inline> set, int start, int end, Optional<Mark> link) {
    String said = start < end ? words.apply(new SpanRow(start, end)) : "";
    if (said.isEmpty()) {
      return;
    }
    if (link.isPresent() && link.get().address().isPresent() && !said.isBlank()) {
      Mark mark = link.get();
      boolean again = !linked.add(mark.whole());
      set.add(new Inline.Link(said, mark.address().get(), mark.title().orElse(""), again));
    } else {
      set.add(new Inline.Words(said));
    }
  }

  private static List<Mark> merged(List<Mark> beyond, List<Mark> rest) {
    List<Mark> merged = new ArrayList<>(beyond);
    merged.addAll(rest);
    merged.sort(Mark.OUTER_FIRST);
    return merged;
  }
}
