package org.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bayan.text.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The visible text of a page: a line for each block or line break, white space made one space.
 *
 * <p>The same page gives the same text on any machine: it is made from the markup alone, without
 * style sheets or scripts.
 *
 * @param text the lines, each followed by a line feed
 * @param lines where each line stands, and what element it is from
 */
record PageText(String text, List<PageLine> lines) {
  /**
   * A line of a page.
   *
   * @param span where it stands in the page's text
   * @param owner the nearest element around it that makes a block
   * @param linked how many of its code units are in links
   */
  record PageLine(Span span, Element owner, int linked) {
    /** Returns the share of the line that is in links, from 0 to 1. */
    double linkShare() {
      return (double) linked / Math.max(1, span.length());
    }
  }

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "select",
          "datalist",
          "textarea",
          "canvas",
          "audio",
          "video",
          "map");
  private static final Set<String> INLINE_BLOCKS = Set.of("button", "label", "time", "option");
  private static final int MOST = 4_000_000;

  PageText {
    lines = List.copyOf(lines);
  }

  /** Returns what a reader sees of a page. */
  static PageText of(Document page) {
    Renderer renderer = new Renderer();
    NodeTraversor.filter(renderer, page.body());
    renderer.endLine();
    return new PageText(renderer.text.toString(), renderer.lines);
  }

  private static boolean isUnseen(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("visibility:hidden");
  }

  private static final class Renderer implements NodeFilter {
    private final StringBuilder text = new StringBuilder();
    private final List<PageLine> lines = new ArrayList<>();
    private final List<Element> owners = new ArrayList<>();
    private int begin;
    private int linked;
    private int links;
    private int printed;
    private boolean space;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        add(words);
      } else if (node instanceof Element element) {
        if (isUnseen(element) || text.length() > MOST) {
          return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
      }
      return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
      String name = element.normalName();
      if (name.equals("br") || name.equals("hr")) {
        endLine();
      } else if (isBlock(element)) {
        endLine();
        owners.add(element);
      } else if (name.equals("td") || name.equals("th") || INLINE_BLOCKS.contains(name)) {
        space = true;
      }
      links += name.equals("a") ? 1 : 0;
      printed += name.equals("pre") ? 1 : 0;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !isUnseen(element)) {
        if (isBlock(element)) {
          endLine();
          if (!owners.isEmpty() && owners.getLast().equals(element)) {
            owners.removeLast();
          }
        } else if (INLINE_BLOCKS.contains(element.normalName())) {
          space = true;
        }
        links -= element.normalName().equals("a") ? 1 : 0;
        printed -= element.normalName().equals("pre") ? 1 : 0;
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isBlock(Element element) {
      String name = element.normalName();
      boolean cell = name.equals("td") || name.equals("th");
      return element.isBlock() && !cell || name.equals("li") || name.equals("body");
    }

    private void add(TextNode node) {
      String words = node.getWholeText();
      for (int i = 0; i < words.length() && text.length() <= MOST; i++) {
        char letter = words.charAt(i);
        if (printed > 0 && letter == '\n') {
          endLine();
        } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
          space = true;
        } else {
          if (space && text.length() > begin) {
            text.append(' ');
          }
          space = false;
          text.append(letter);
          linked += links > 0 ? 1 : 0;
        }
      }
    }

    private void endLine() {
      space = false;
      if (text.length() > begin) {
        Element owner = owners.getLast();
        lines.add(new PageLine(new Span(begin, text.length()), owner, linked));
        text.append('\n');
      }
      begin = text.length();
      linked = 0;
    }
  }
}
