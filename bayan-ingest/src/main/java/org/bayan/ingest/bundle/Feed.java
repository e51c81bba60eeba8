package org.bayan.ingest.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A feed: RSS of any version, or Atom.
 *
 * <p>It is read as jsoup reads XML: what is broken is mended as far as it goes, since feeds are; no
 * document type is heeded and nothing is fetched.
 *
 * @param title what the feed is called
 * @param items what it holds, in its order
 */
public record Feed(Optional<String> title, List<Item> items) {
  private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|&#?[a-zA-Z0-9]+;");
  private static final List<String> ROOTS = List.of("rss", "feed", "RDF");

  /**
   * An item.
   *
   * @param id what the feed calls it
   * @param link its address
   * @param title its headline
   * @param author who wrote it
   * @param published when it was issued, as the feed has it
   * @param content what it says
   * @param html whether that is HTML, else plain text
   */
  public record Item(
      Optional<String> id,
      Optional<String> link,
      Optional<String> title,
      Optional<String> author,
      Optional<String> published,
      String content,
      boolean html) {
    public Item {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(link, "link");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(author, "author");
      Objects.requireNonNull(published, "published");
      Objects.requireNonNull(content, "content");
    }
  }

  public Feed {
    Objects.requireNonNull(title, "title");
    items = List.copyOf(items);
  }

  /** Reads a feed; empty where a text is none. */
  public static Optional<Feed> read(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    for (Element root : document.children()) {
      if (ROOTS.contains(local(root))) {
        return Optional.of(of(root));
      }
    }
    return Optional.empty();
  }

  private static Feed of(Element root) {
    Element head = child(root, "channel").orElse(root);
    List<Item> items = new ArrayList<>();
    for (Element parent : head.equals(root) ? List.of(root) : List.of(head, root)) {
      for (Element child : parent.children()) {
        if (local(child).equals("item") || local(child).equals("entry")) {
          items.add(item(child, head));
        }
      }
    }
    return new Feed(child(head, "title").flatMap(Feed::words), items);
  }

  private static Item item(Element item, Element feed) {
    Optional<Element> content =
        child(item, "content:encoded")
            .or(() -> child(item, "content"))
            .or(() -> child(item, "description"))
            .or(() -> child(item, "summary"));
    String type = content.map(c -> c.attr("type").toLowerCase(Locale.ROOT)).orElse("");
    boolean inline = type.contains("xhtml");
    String text = content.map(c -> inline ? c.html() : raw(c)).orElse("");
    boolean plain = type.equals("text") || type.equals("text/plain");
    return new Item(
        child(item, "guid").or(() -> child(item, "id")).flatMap(Feed::words),
        link(item),
        child(item, "title").flatMap(Feed::words),
        author(item).or(() -> author(feed)),
        child(item, "pubDate")
            .or(() -> child(item, "published"))
            .or(() -> child(item, "date"))
            .or(() -> child(item, "updated"))
            .flatMap(Feed::words),
        text,
        inline || !plain && MARKUP.matcher(text).find());
  }

  private static Optional<String> link(Element item) {
    Optional<String> best = Optional.empty();
    for (Element child : item.children()) {
      if (local(child).equals("link")) {
        String rel = child.attr("rel");
        Optional<String> address =
            child.hasAttr("href") ? Optional.of(child.attr("href").strip()) : words(child);
        if (rel.isEmpty() || rel.equals("alternate")) {
          return address.filter(a -> !a.isEmpty());
        }
        best = best.or(() -> address);
      }
    }
    return best;
  }

  private static Optional<String> author(Element of) {
    return child(of, "creator")
        .or(() -> child(of, "author"))
        .flatMap(a -> child(a, "name").or(() -> Optional.of(a)))
        .flatMap(Feed::words);
  }

  /**
   * Returns the first child of a name; without a prefix, whatever prefix it has but those of media.
   */
  private static Optional<Element> child(Element parent, String name) {
    for (Element child : parent.children()) {
      String full = child.tagName();
      boolean own = !full.startsWith("media:") && !full.startsWith("itunes:");
      if (full.equals(name) || own && !name.contains(":") && local(child).equals(name)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static String local(Element element) {
    String name = element.tagName();
    return name.substring(name.lastIndexOf(':') + 1);
  }

  /** Returns what stands in an element, references read and white space kept. */
  private static String raw(Element element) {
    StringBuilder raw = new StringBuilder();
    element.nodeStream(TextNode.class).forEach(t -> raw.append(t.getWholeText()));
    return raw.toString();
  }

  /** Returns a name or headline; many feeds write its references twice over. */
  private static Optional<String> words(Element element) {
    String words = Parser.unescapeEntities(raw(element), false);
    String plain = words.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ");
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }
}
