package org.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * What a text is made of: its blocks, and what its title and datelines tell.
 *
 * @param blocks every line that has something in it, in order; a line may be two blocks, its
 *     dateline and its body or its body and its residue
 * @param title the headline, where the text has one
 * @param outlet who printed it, by the dateline or the page's own words
 * @param byline who wrote it
 * @param credit whose report it is, by the dateline or the marks at its end
 * @param place the place of the dateline
 * @param published the day of issue in the dateline
 */
record Layout(
    List<Block> blocks,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> byline,
    Optional<String> credit,
    Optional<String> place,
    Optional<PartialDate> published) {
  Layout {
    blocks = List.copyOf(blocks);
  }

  /** Lays out a plain text of which no author is given apart. */
  static Layout of(Tokens text, Optional<String> title) {
    return of(text, title, Optional.empty());
  }

  /**
   * Lays out a plain text.
   *
   * @param text the text, cut into tokens
   * @param title the headline, where the source gives it apart
   * @param author the writer or dateline, where the source gives it apart
   */
  static Layout of(Tokens text, Optional<String> title, Optional<String> author) {
    List<Line> lines = withoutBars(text, Wrapping.undone(text, Line.all(text)));
    return new Layouter(text, lines, title, author).layout();
  }

  /** Cuts off the words of a share bar or a slide show that stand before a line's own. */
  private static List<Line> withoutBars(Tokens text, List<Line> lines) {
    List<Line> cut = new ArrayList<>();
    for (Line line : lines) {
      int words = Math.max(Residue.barBefore(line), cut.isEmpty() ? Dateline.stampBefore(line) : 0);
      if (words == 0) {
        cut.add(line);
      } else {
        int begin = line.span().begin();
        int at = begin + line.beginOf(words);
        cut.add(Line.of(text, Line.trimmed(text.text(), begin, at), false));
        Span rest = Line.trimmed(text.text(), at, line.span().end());
        cut.add(Line.of(text, rest, line.blankAfter()));
      }
    }
    return cut;
  }

  /** Tells whether there is a block of a kind in which something can be seen. */
  boolean has(Block.Kind kind) {
    return blocks.stream().anyMatch(b -> b.kind() == kind);
  }
}
