package org.bayan.ingest;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.article.Block;
import org.bayan.ingest.PageText.PageLine;
import org.bayan.text.Tokens;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page read as an article.
 *
 * @param tokens what a reader sees of the page, residue included, cut into words and signs
 * @param layout what the text is made of
 * @param facts what the page says of its article
 */
record Page(Tokens tokens, Layout layout, PageFacts facts) {
  private static final int ABOVE = 4;
  private static final int BELOW = 12;

  /** A reference to a number that may be half a surrogate pair; without the digits before it. */
  private static final Pattern HALF =
      Pattern.compile(
          "&#(?:[xX]0*[dD][89a-fA-F][0-9a-fA-F]{2}(?![0-9a-fA-F])|0*(5[5-7]\\d{3})(?!\\d));?");

  private static final int FIRST_HALF = Character.MIN_SURROGATE;
  private static final int LAST_HALF = Character.MAX_SURROGATE;

  /**
   * Reads a page.
   *
   * @param html the page's source
   * @param zone where a time without a zone is
   * @param givenTitle the headline, where the source gives it apart
   */
  static Page of(String html, ZoneId zone, Optional<String> givenTitle) {
    Document document = Jsoup.parse(whole(html));
    PageFacts facts = PageFacts.of(document, zone);
    PageText page = PageText.of(document);
    Tokens tokens = Tokens.of(page.text());
    List<Line> lines = new ArrayList<>();
    List<PageLine> kept = new ArrayList<>();
    for (PageLine line : page.lines()) {
      if (Line.hasPrint(page.text(), line.span())) {
        lines.add(Line.of(tokens, line.span(), true));
        kept.add(line);
      }
    }
    PageTitle title = PageTitle.of(document, facts, lines, givenTitle);
    boolean[] main = new MainContent(kept, lines).main(facts.body());
    Block.@Nullable Kind[] kinds = new Block.Kind[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      kinds[i] = main[i] ? null : Block.Kind.BOILERPLATE;
    }
    openDatelines(lines, kinds, markTitle(lines, kinds, title.headline()));
    Layout layout = new Layouter(tokens, lines, title.headline(), Optional.empty(), kinds).layout();
    return new Page(tokens, layout, facts.withOutlet(title.outlet()));
  }

  /** Returns what a reader sees of the page, residue included. */
  String text() {
    return tokens.text();
  }

  /** Replaces references to halves of surrogate pairs, as HTML has it and the parser does not. */
  private static String whole(String html) {
    return HALF.matcher(html)
        .replaceAll(half -> {
          String decimal = half.group(1);
          int number = decimal == null ? FIRST_HALF : Integer.parseInt(decimal);
          boolean isHalf = number >= FIRST_HALF && number <= LAST_HALF;
          return isHalf ? "\uFFFD" : Matcher.quoteReplacement(half.group());
        });
  }

  /** The first line that is the headline is the title, wherever on the page it stands. */
  private static int markTitle(
      List<Line> lines, Block.@Nullable Kind[] kinds, Optional<String> title) {
    String folded = title.map(Lexicon::folded).orElse("");
    int first = -1;
    for (int i = lines.size() - 1; i >= 0 && !folded.isEmpty(); i--) {
      if (lines.get(i).folded().equals(folded)) {
        kinds[i] = Block.Kind.BOILERPLATE;
        first = i;
      }
    }
    if (first >= 0) {
      kinds[first] = Block.Kind.TITLE;
    }
    return first;
  }

  /**
   * Lines about the headline that read as a dateline are one, though outside the article's body.
   */
  private static void openDatelines(List<Line> lines, Block.@Nullable Kind[] kinds, int titleAt) {
    if (titleAt < 0) {
      return;
    }
    int end = titleAt + 1;
    while (end < lines.size() && kinds[end] != null) {
      end++;
    }
    for (int i = Math.max(0, titleAt - ABOVE); i < Math.min(end, titleAt + BELOW); i++) {
      Line line = lines.get(i);
      if (kinds[i] == Block.Kind.BOILERPLATE
          && !Residue.is(line)
          && Dateline.whole(line.print()).filter(Page::tells).isPresent()) {
        kinds[i] = Block.Kind.DATELINE;
      }
    }
  }

  private static boolean tells(Dateline dateline) {
    return dateline.published().isPresent()
        || dateline.byline().isPresent() && dateline.sure() >= 2;
  }
}
