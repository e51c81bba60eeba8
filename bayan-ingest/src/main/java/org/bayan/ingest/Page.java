package org.bayan.ingest;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Block;
import org.bayan.ingest.PageText.PageLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page read as an article.
 *
 * @param text what a reader sees of the page, residue included
 * @param layout what the text is made of
 * @param facts what the page says of its article
 */
record Page(String text, Layout layout, PageFacts facts) {
  /**
   * Reads a page.
   *
   * @param html the page's source
   * @param zone where a time without a zone is
   * @param givenTitle the headline, where the source gives it apart
   */
  static Page of(String html, ZoneId zone, Optional<String> givenTitle) {
    Document document = Jsoup.parse(html);
    PageFacts facts = PageFacts.of(document, zone);
    PageText page = PageText.of(document);
    List<Line> lines = new ArrayList<>();
    List<PageLine> kept = new ArrayList<>();
    for (PageLine line : page.lines()) {
      if (Line.hasPrint(page.text(), line.span())) {
        lines.add(Line.of(page.text(), line.span(), true));
        kept.add(line);
      }
    }
    Optional<String> title = givenTitle.or(() -> headline(document, facts));
    boolean[] main = new MainContent(kept, lines).main(facts.body());
    Block.@Nullable Kind[] kinds = new Block.Kind[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      kinds[i] = main[i] ? null : Block.Kind.BOILERPLATE;
    }
    markTitle(lines, kinds, title);
    Layout layout = new Layouter(page.text(), lines, title, kinds).layout();
    return new Page(page.text(), layout, facts);
  }

  /** The headline printed on the page, which the page's own metadata often prints with more. */
  private static Optional<String> headline(Document document, PageFacts facts) {
    Optional<String> stated = facts.title();
    List<String> printed = new ArrayList<>();
    for (Element h1 : document.select("h1")) {
      String words = h1.text().strip();
      if (!words.isEmpty()) {
        printed.add(words);
      }
    }
    if (stated.isEmpty()) {
      return printed.size() == 1
          ? Optional.of(printed.getFirst())
          : titleElement(document).or(() -> printed.stream().findFirst());
    }
    String folded = Lexicon.folded(stated.get());
    for (String words : printed) {
      String one = Lexicon.folded(words);
      if (!one.isEmpty() && (one.equals(folded) || folded.startsWith(one + " "))) {
        return Optional.of(words);
      }
    }
    return stated.map(s -> withoutOutlet(s, facts.outlet()));
  }

  private static Optional<String> titleElement(Document document) {
    String title = document.title().strip();
    return title.isEmpty() ? Optional.empty() : Optional.of(withoutOutlet(title, Optional.empty()));
  }

  /** Takes off the outlet's name that pages put behind a headline. */
  private static String withoutOutlet(String title, Optional<String> outlet) {
    int at = Math.max(title.lastIndexOf(" | "), title.lastIndexOf(" - "));
    at = Math.max(at, title.lastIndexOf(" \u2013 "));
    if (at <= 0) {
      return title;
    }
    String after = title.substring(at + 3).strip();
    boolean named = outlet.map(Lexicon::folded).filter(Lexicon.folded(after)::equals).isPresent();
    boolean small = after.split("\\s+", -1).length <= 4 && at * 2 > title.length();
    return named || small ? title.substring(0, at).strip() : title;
  }

  /** The first line that is the headline is the title, wherever on the page it stands. */
  private static void markTitle(
      List<Line> lines, Block.@Nullable Kind[] kinds, Optional<String> title) {
    String folded = title.map(Lexicon::folded).orElse("");
    boolean found = false;
    for (int i = lines.size() - 1; i >= 0 && !folded.isEmpty(); i--) {
      if (lines.get(i).folded().equals(folded)) {
        kinds[i] = Block.Kind.BOILERPLATE;
      }
    }
    for (int i = 0; i < lines.size() && !folded.isEmpty() && !found; i++) {
      found = lines.get(i).folded().equals(folded);
      kinds[i] = found ? Block.Kind.TITLE : kinds[i];
    }
  }
}
