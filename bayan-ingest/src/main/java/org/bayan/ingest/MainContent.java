package org.bayan.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.ingest.PageText.PageLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Tells which lines of a page are the article's own.
 *
 * <p>Each paragraph gives its words, less those in links, to the elements around it, half as much
 * at each step outwards; the element that gathers most holds the article. This is the scoring that
 * readability tools share, <em>with the page's own JSON-LD text, where it has one, before it</em>.
 */
final class MainContent {
  private static final Pattern AGAINST =
      Pattern.compile(
          "comment|sidebar|side-bar|related|footer|share|sharing|social|promo|newsletter|subscri|"
              + "breadcrumb|widget|cookie|consent|banner|popup|modal|tags?(?:[-_ ]|$)|keyword|"
              + "most-?read|more-?news|recommend|advert|sponsor|author-?(?:box|bio)|disqus|menu|"
              + "navbar|navigation|pagination|pager|read-?more|readalso|read-?also|taboola|"
              + "outbrain|caption|credit|toolbar|trending|latest|sticky|follow");
  private static final Pattern FOR =
      Pattern.compile("article|story|content|body|entry|post|text|main|detail");
  private static final Pattern FOR_SURE = Pattern.compile("articlebody|article-body|entry-content");
  private static final Set<String> NEVER =
      Set.of("nav", "aside", "footer", "form", "figcaption", "button", "menu", "dialog", "address");
  private static final Set<String> ROLES =
      Set.of("navigation", "complementary", "contentinfo", "search", "banner", "dialog");
  private static final int STEPS = 4;
  private static final int PARAGRAPH = 8;
  private static final double STATED = 20;

  private final List<PageLine> lines;
  private final List<Line> read;
  private final Map<Element, Boolean> own = new HashMap<>();

  MainContent(List<PageLine> lines, List<Line> read) {
    this.lines = lines;
    this.read = read;
  }

  /**
   * Returns for each line whether it is the article's own.
   *
   * @param stated the article's text as the page's JSON-LD gives it
   */
  boolean[] main(Optional<String> stated) {
    boolean[] named = stated.map(this::statedLines).orElseGet(() -> new boolean[lines.size()]);
    boolean[] main = new boolean[lines.size()];
    Optional<Element> holder = holder(named);
    for (int i = 0; i < lines.size(); i++) {
      Element owner = lines.get(i).owner();
      main[i] = named[i] || holder.isPresent() && isOwn(owner, holder.get()) && !isLinks(i);
    }
    return main;
  }

  private boolean isLinks(int i) {
    PageLine line = lines.get(i);
    return line.linkShare() > 0.6 && (read.get(i).size() < 20 || line.linkShare() > 0.9);
  }

  /** The lines whose words stand in the text that the page itself states. */
  private boolean[] statedLines(String stated) {
    String folded = " " + Lexicon.folded(Jsoup.parse(stated).text()) + " ";
    boolean[] named = new boolean[lines.size()];
    int words = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = read.get(i);
      named[i] = line.size() >= PARAGRAPH && folded.contains(" " + line.folded() + " ");
      words += named[i] ? line.size() : 0;
    }
    boolean enough = 2 * words > folded.split(" ", -1).length;
    return enough ? named : new boolean[lines.size()];
  }

  private Optional<Element> holder(boolean[] named) {
    Map<Element, Double> scores = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      double worth = worth(i) + (named[i] ? STATED : 0);
      Element at = lines.get(i).owner();
      for (int step = 0; worth > 0 && at != null && step < STEPS; step++) {
        scores.merge(at, worth / (1 << Math.max(0, step - 1)), Double::sum);
        at = at.parent();
      }
    }
    return best(scores);
  }

  /** Of two with the same score the one met first, which is the inner one. */
  private static Optional<Element> best(Map<Element, Double> scores) {
    Optional<Element> best = Optional.empty();
    double most = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * leaning(entry.getKey());
      if (score > most) {
        best = Optional.of(entry.getKey());
        most = score;
      }
    }
    return best;
  }

  private static double leaning(Element element) {
    String names = names(element);
    double leaning = AGAINST.matcher(names).find() ? 0.3 : 1;
    leaning *= FOR.matcher(names).find() || element.normalName().equals("article") ? 1.25 : 1;
    boolean single = element.normalName().equals("p") || element.normalName().equals("li");
    return single ? leaning * 0.6 : leaning;
  }

  /** What a line is worth: its words outside links, where it is a paragraph at all. */
  private double worth(int i) {
    Line line = read.get(i);
    PageLine page = lines.get(i);
    if (line.size() < PARAGRAPH || NEVER.contains(page.owner().normalName())) {
      return 0;
    }
    double own = line.size() * (1 - page.linkShare());
    return page.linkShare() > 0.5 ? 0 : own * (line.endsSentence() ? 1 : 0.5);
  }

  /**
   * Whether an element stands in the holder with nothing between that marks it as the page's own
   * furniture. Each element is asked once, however deep it stands.
   */
  private boolean isOwn(Element element, Element holder) {
    List<Element> path = new ArrayList<>();
    boolean own = false;
    for (Element at = element; at != null; at = at.parent()) {
      Boolean known = at.equals(holder) ? Boolean.TRUE : this.own.get(at);
      if (known != null) {
        own = known;
        break;
      }
      path.add(at);
    }
    for (Element at : path.reversed()) {
      own &= !isFurniture(at);
      this.own.put(at, own);
    }
    return own;
  }

  private static boolean isFurniture(Element element) {
    String names = names(element);
    return NEVER.contains(element.normalName())
        || ROLES.contains(element.attr("role"))
        || AGAINST.matcher(names).find() && !FOR_SURE.matcher(names).find();
  }

  private static String names(Element element) {
    return (element.className() + " " + element.id() + " " + element.attr("itemprop"))
        .toLowerCase(Locale.ROOT);
  }
}
