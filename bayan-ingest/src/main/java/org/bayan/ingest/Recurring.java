package org.bayan.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.text.Span;

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
  private static final int LONGEST_PRINT = 250;
  private static final Phrases FORMULAS =
      Phrases.of(Lexicon.of("residue").entries("official-edges"));

  private final Map<Long, Set<Long>> edges = new HashMap<>();
  private final Set<Long> inside = new HashSet<>();

  private Recurring() {}

  /** Returns the articles with what recurs within their outlet marked. */
  static List<Article> marked(List<Article> articles) {
    Recurring recurring = new Recurring();
    List<List<Edge>> found = articles.stream().map(recurring::learn).toList();
    if (!recurring.hasLearned()) {
      return articles;
    }
    return IntStream.range(0, articles.size())
        .mapToObj(i -> recurring.marked(articles.get(i), found.get(i)))
        .toList();
  }

  /** Returns the lines of an article that are residue if they recur. */
  private List<Edge> learn(Article article) {
    Optional<String> house = house(article);
    if (house.isEmpty()) {
      return List.of();
    }
    Edges at = Edges.of(article);
    long own = own(article);
    List<Edge> found = new ArrayList<>();
    for (Line line : at.outside()) {
      if (mayBeResidue(line)) {
        Edge edge = new Edge(line.span().begin(), fingerprint(house.get(), line.folded()));
        Set<Long> articles = edges.computeIfAbsent(edge.print(), l -> new HashSet<>());
        if (articles.size() < ENOUGH) {
          articles.add(own);
        }
        found.add(edge);
      }
    }
    for (Line line : at.inside()) {
      inside.add(fingerprint(house.get(), line.folded()));
    }
    return found;
  }

  private boolean hasLearned() {
    return edges.values().stream().anyMatch(articles -> articles.size() >= ENOUGH);
  }

  private Article marked(Article article, List<Edge> found) {
    Set<Integer> residue = new HashSet<>();
    for (Edge edge : found) {
      if (recurs(edge)) {
        residue.add(edge.begin());
      }
    }
    return residue.isEmpty() || residue.size() == article.body().size()
        ? article
        : Articles.withBlocks(article, marked(article.blocks(), residue));
  }

  /**
   * A line that is residue if it recurs.
   *
   * @param begin where it begins in the text
   * @param print the fingerprint of its outlet and words
   */
  private record Edge(int begin, long print) {}

  /**
   * The lines of an article's body that may be residue.
   *
   * @param outside those above the first and under the last paragraph of its own
   * @param inside those between
   */
  private record Edges(List<Line> outside, List<Line> inside) {
    static Edges of(Article article) {
      List<Span> body = article.body();
      List<Line> outside = new ArrayList<>();
      int first = 0;
      while (first < body.size() && !isOwn(article, body.get(first))) {
        addNear(first, body.size(), line(article, body.get(first)), outside);
        first++;
      }
      int last = body.size() - 1;
      while (last > first && !isOwn(article, body.get(last))) {
        addNear(last, body.size(), line(article, body.get(last)), outside);
        last--;
      }
      List<Line> inside = new ArrayList<>();
      for (int i = first + 1; i < last; i++) {
        // Most lines between are paragraphs: their length tells, and their words are not read.
        if (body.get(i).length() <= LONGEST_PRINT) {
          Line line = line(article, body.get(i));
          if (mayBeResidue(line)) {
            inside.add(line);
          }
        }
      }
      return new Edges(outside, inside);
    }

    // A long line is a paragraph: its words need not be read.
    private static boolean isOwn(Article article, Span span) {
      return span.length() > LONGEST_PRINT || Recurring.isOwn(line(article, span));
    }

    private static void addNear(int i, int size, Line line, List<Line> outside) {
      if (i < DEEPEST || i >= size - DEEPEST) {
        outside.add(line);
      }
    }

    private static Line line(Article article, Span span) {
      return Line.of(article.tokens(), span, true);
    }
  }

  private boolean recurs(Edge edge) {
    return !inside.contains(edge.print())
        && edges.getOrDefault(edge.print(), Set.of()).size() >= ENOUGH;
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
    boolean plain = line.size() <= LONGEST_LINE && !line.endsSentence() && !endsOpenly(line);
    return (plain || line.size() <= LONGEST && Residue.speaksToReader(line))
        && !FORMULAS.standIn(line.words());
  }

  /** A colon or comma at the end: what follows belongs to it. */
  private static boolean endsOpenly(Line line) {
    return ":\u060C,\u061B;".indexOf(line.print().charAt(line.print().length() - 1)) >= 0;
  }

  private static boolean isOwn(Line line) {
    return Headline.isParagraph(line) && !mayBeResidue(line);
  }

  /** What tells one article from another: its longest paragraph. */
  private static long own(Article article) {
    Span longest = new Span(0, 0);
    for (Span span : article.body()) {
      longest = span.length() > longest.length() ? span : longest;
    }
    return fingerprint("", longest.of(article.text()));
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
