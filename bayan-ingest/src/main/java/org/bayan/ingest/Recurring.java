package org.bayan.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.article.Article;
import org.bayan.article.Block;

/**
 * Learns what an outlet prints about all its articles, and marks it as residue.
 *
 * <p>A line is learned where it stands word for word above the first or under the last paragraph of
 * three articles of one outlet, or of one site, that differ in their longest paragraph. What
 * official texts repeat is let be, though it recurs more than anything: whole sentences, unless
 * they speak to the page's reader; the formulas that statements begin and end with; and every line
 * that stands between the paragraphs of some article of the outlet, as headings do.
 *
 * <p>What is learned does not depend on the order of the articles. Only fingerprints of the lines
 * at the edges are held, and of each no more than three articles'.
 */
final class Recurring {
  private static final int ENOUGH = 3;
  private static final int DEEPEST = 8;
  private static final int LONGEST = 60;
  private static final int LONGEST_LINE = 25;
  private static final Phrases FORMULAS =
      Phrases.of(Lexicon.of("residue").entries("official-edges"));

  private final Map<Long, Set<Long>> edges = new HashMap<>();
  private final Set<Long> inside = new HashSet<>();

  private Recurring() {}

  /** Returns the articles with what recurs within their outlet marked. */
  static List<Article> marked(List<Article> articles) {
    Recurring recurring = new Recurring();
    articles.forEach(recurring::learn);
    return articles.stream().map(recurring::marked).toList();
  }

  private void learn(Article article) {
    Optional<String> house = house(article);
    if (house.isEmpty()) {
      return;
    }
    List<Line> lines = body(article);
    int first = first(lines);
    int last = last(lines);
    long own = own(lines);
    for (int i = 0; i < lines.size(); i++) {
      if (mayBeResidue(lines.get(i))) {
        long line = fingerprint(house.get(), lines.get(i).folded());
        if (i > first && i < last) {
          inside.add(line);
        } else if (isNearEdge(i, lines.size())) {
          Set<Long> articles = edges.computeIfAbsent(line, l -> new HashSet<>());
          if (articles.size() < ENOUGH) {
            articles.add(own);
          }
        }
      }
    }
  }

  private Article marked(Article article) {
    Optional<String> house = house(article);
    if (house.isEmpty()) {
      return article;
    }
    List<Line> lines = body(article);
    int first = first(lines);
    int last = last(lines);
    Set<Integer> residue = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean outside = i < first || i > last;
      if (outside && isNearEdge(i, lines.size()) && recurs(house.get(), lines.get(i))) {
        residue.add(lines.get(i).span().begin());
      }
    }
    return residue.isEmpty() || residue.size() == lines.size()
        ? article
        : Articles.withBlocks(article, marked(article.blocks(), residue));
  }

  private boolean recurs(String house, Line line) {
    long print = fingerprint(house, line.folded());
    return mayBeResidue(line)
        && !inside.contains(print)
        && edges.getOrDefault(print, Set.of()).size() >= ENOUGH;
  }

  private static List<Block> marked(List<Block> blocks, Set<Integer> residue) {
    List<Block> marked = new ArrayList<>();
    for (Block block : blocks) {
      boolean is = residue.contains(block.span().begin());
      marked.add(is ? new Block(block.span(), Block.Kind.BOILERPLATE) : block);
    }
    return marked;
  }

  /** A line that is no sentence, or one that speaks to the reader of the page. */
  private static boolean mayBeResidue(Line line) {
    boolean spoken = line.size() <= LONGEST && Residue.speaksToReader(line);
    boolean plain = line.size() <= LONGEST_LINE && !line.endsSentence() && !endsOpenly(line);
    return (plain || spoken) && FORMULAS.weightIn(line.words()) == 0;
  }

  /** A colon or comma at the end: what follows belongs to it. */
  private static boolean endsOpenly(Line line) {
    return ":\u060C,\u061B;".indexOf(line.print().charAt(line.print().length() - 1)) >= 0;
  }

  private static boolean isNearEdge(int i, int size) {
    return i < DEEPEST || i >= size - DEEPEST;
  }

  private static List<Line> body(Article article) {
    return article.body().stream().map(s -> Line.of(article.text(), s, true)).toList();
  }

  /** The first line that is a paragraph of the article's own. */
  private static int first(List<Line> lines) {
    int i = 0;
    while (i < lines.size() && !isOwn(lines.get(i))) {
      i++;
    }
    return i;
  }

  private static int last(List<Line> lines) {
    int i = lines.size() - 1;
    while (i >= 0 && !isOwn(lines.get(i))) {
      i--;
    }
    return i < 0 ? lines.size() : i;
  }

  private static boolean isOwn(Line line) {
    return Headline.isParagraph(line) && !mayBeResidue(line);
  }

  /** What tells one article from another: its longest paragraph. */
  private static long own(List<Line> lines) {
    String longest = "";
    for (Line line : lines) {
      longest = line.folded().length() > longest.length() ? line.folded() : longest;
    }
    return fingerprint("", longest);
  }

  /** The outlet, or the site where no outlet is known. */
  private static Optional<String> house(Article article) {
    return article
        .outlet()
        .map(Lexicon::folded)
        .or(() -> article.source().url().flatMap(Recurring::host));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost()).map(h -> "//" + h);
    } catch (IllegalArgumentException e) {
      // No address that a machine reads; then no site is known.
      return Optional.empty();
    }
  }

  /** FNV-1a, the same on any machine. */
  private static long fingerprint(String house, String words) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < house.length(); i++) {
      hash = (hash ^ house.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ '\n') * 0x100000001b3L;
    for (int i = 0; i < words.length(); i++) {
      hash = (hash ^ words.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
