package org.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headline of a page, and the outlet's name that pages put before or behind it.
 *
 * @param headline the headline, as the page prints it where it does
 * @param outlet what else stands in the page's title
 */
record PageTitle(Optional<String> headline, Optional<String> outlet) {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s+[-|\u2013\u2014\u00BB:\u2022]+\\s+|\\s*\\|\\s*");
  private static final int LONGEST_OUTLET = 5;

  /**
   * Settles the headline: the one given; else the first heading that the page's metadata begins
   * with; else the part of the page's title that stands on a line of its own; else the longest.
   */
  static PageTitle of(Document page, PageFacts facts, List<Line> lines, Optional<String> given) {
    if (given.isPresent()) {
      return new PageTitle(given, Optional.empty());
    }
    List<String> parts = parts(page.title().strip());
    Optional<String> stated = facts.title();
    Optional<String> heading = stated.flatMap(s -> heading(page, s));
    if (heading.isPresent()) {
      return new PageTitle(heading, outlet(parts, heading.get()));
    }
    List<String> candidates = stated.map(PageTitle::parts).orElse(parts);
    Optional<String> headline =
        printed(candidates, lines)
            .or(() -> stated.isPresent() ? Optional.empty() : only(page))
            .or(() -> longest(candidates));
    return new PageTitle(headline, headline.flatMap(h -> outlet(parts, h)));
  }

  private static List<String> parts(String title) {
    List<String> parts = new ArrayList<>();
    if (!title.isEmpty()) {
      parts.add(title);
      int at = 0;
      List<int[]> cuts = new ArrayList<>();
      Matcher between = BETWEEN.matcher(title);
      while (between.find()) {
        cuts.add(new int[] {between.start(), between.end()});
      }
      for (int[] cut : cuts) {
        parts.add(title.substring(at, cut[0]).strip());
        parts.add(title.substring(cut[1]).strip());
        parts.add(title.substring(0, cut[0]).strip());
        at = cut[1];
      }
    }
    parts.removeIf(String::isEmpty);
    return parts;
  }

  private static Optional<String> heading(Document page, String stated) {
    String folded = Lexicon.folded(stated);
    for (Element heading : page.select("h1, h2")) {
      String words = heading.text().strip();
      String one = Lexicon.folded(words);
      boolean mostOfIt = one.length() * 2 > folded.length();
      if (one.equals(folded)
          || mostOfIt && (folded.startsWith(one + " ") || folded.endsWith(" " + one))) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> only(Document page) {
    List<Element> headings = page.select("h1");
    return headings.size() == 1 && !headings.getFirst().text().isBlank()
        ? Optional.of(headings.getFirst().text().strip())
        : Optional.empty();
  }

  /**
   * The longest part that stands on a line of its own; a name of three words or less is no
   * headline.
   */
  private static Optional<String> printed(List<String> parts, List<Line> lines) {
    Optional<String> best = Optional.empty();
    for (String part : parts) {
      String folded = Lexicon.folded(part);
      boolean longer = best.map(b -> part.length() > b.length()).orElse(true);
      if (longer
          && folded.split(" ", -1).length > 3
          && lines.stream().anyMatch(l -> l.folded().equals(folded))) {
        best = Optional.of(part);
      }
    }
    return best;
  }

  /** The part left when a short name behind the last sign is taken off. */
  private static Optional<String> longest(List<String> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    String whole = parts.getFirst();
    for (String part : parts) {
      String rest = whole.startsWith(part) ? whole.substring(part.length()) : "";
      int words = Lexicon.folded(rest).split(" ", -1).length;
      if (!rest.isEmpty() && words <= LONGEST_OUTLET - 1 && part.length() * 2 > whole.length()) {
        return Optional.of(part);
      }
    }
    return Optional.of(whole);
  }

  private static Optional<String> outlet(List<String> parts, String headline) {
    String folded = Lexicon.folded(headline);
    if (parts.isEmpty() || Lexicon.folded(parts.getFirst()).equals(folded)) {
      return Optional.empty();
    }
    String whole = Lexicon.folded(parts.getFirst());
    for (String part : parts) {
      String one = Lexicon.folded(part);
      boolean rest = whole.equals(folded + " " + one) || whole.equals(one + " " + folded);
      if (rest && one.split(" ", -1).length <= LONGEST_OUTLET) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
