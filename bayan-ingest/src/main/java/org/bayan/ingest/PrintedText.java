package org.bayan.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.ingest.print.Printed;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A document laid out on pages, read as an article.
 *
 * @param tokens its paragraphs, each followed by a line feed, running heads included, cut into
 *     words and signs
 * @param layout what the text is made of
 * @param author who wrote it, as its properties have it
 * @param made when it was made, as its properties have it
 */
record PrintedText(
    Tokens tokens, Layout layout, Optional<String> author, Optional<PartialDate> made) {
  /** What programs put for an author. */
  private static final Set<String> NOBODY =
      Set.of(
          "microsoft office user", "office user", "windows user", "un-named user", "python-docx");

  /** Returns the text of the document. */
  String text() {
    return tokens.text();
  }

  /** Reads a document; empty where nothing in it can be seen. */
  static Optional<PrintedText> of(Printed printed) {
    StringBuilder print = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<Printed.Role> roles = new ArrayList<>();
    for (Printed.Piece piece : printed.pieces()) {
      Span span = Line.trimmed(piece.text(), 0, piece.text().length());
      if (Line.hasPrint(piece.text(), span)) {
        spans.add(new Span(print.length(), print.length() + span.length()));
        roles.add(piece.role());
        print.append(span.of(piece.text())).append('\n');
      }
    }
    if (roles.stream().allMatch(Printed.Role.RESIDUE::equals)) {
      return Optional.empty();
    }
    Tokens tokens = Tokens.of(print.toString());
    List<Line> lines = spans.stream().map(span -> Line.of(tokens, span, true)).toList();
    Optional<String> author =
        printed.author().filter(a -> !NOBODY.contains(a.toLowerCase(Locale.ROOT)));
    Layout layout =
        new Layouter(tokens, lines, printed.title(), author, kinds(lines, roles)).layout();
    return Optional.of(
        new PrintedText(tokens, layout, author, printed.made().map(PrintedText::day)));
  }

  /** Over the title stand names of ministries and sections, as on a page of the web. */
  private static Block.@Nullable Kind[] kinds(List<Line> lines, List<Printed.Role> roles) {
    Block.@Nullable Kind[] kinds = new Block.Kind[lines.size()];
    int title = roles.indexOf(Printed.Role.TITLE);
    for (int i = 0; i < kinds.length; i++) {
      boolean over = i < title && Dateline.whole(lines.get(i).print()).isEmpty();
      boolean residue = over || roles.get(i) == Printed.Role.RESIDUE;
      kinds[i] = i == title ? Block.Kind.TITLE : residue ? Block.Kind.BOILERPLATE : null;
    }
    return kinds;
  }

  private static PartialDate day(LocalDate day) {
    return new PartialDate(
        Optional.of(day.toString()),
        PartialDate.Precision.DAY,
        "the day on which the document was made, by its properties; it may have been printed on"
            + " another",
        0.4);
  }
}
