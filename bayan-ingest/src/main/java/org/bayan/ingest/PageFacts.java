package org.bayan.ingest;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.article.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in its JSON-LD and its meta elements.
 *
 * @param title the headline
 * @param outlet who prints it
 * @param author who wrote it, as the page says
 * @param published the day of issue, as the page says
 * @param body the article's text in JSON-LD
 * @param url its canonical address
 */
record PageFacts(
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> author,
    Optional<PartialDate> published,
    Optional<String> body,
    Optional<String> url) {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int DEEPEST = 6;

  /** Reads what a page says of itself; a time without a zone is in the zone given. */
  static PageFacts of(Document page, ZoneId zone) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      linked(script.data()).ifPresent(node -> collect(node, articles, 0));
    }
    Optional<JsonNode> article = articles.stream().findFirst();
    return new PageFacts(
        in(article, "headline").or(() -> meta(page, "og:title", "twitter:title", "title")),
        name(article, "publisher").or(() -> meta(page, "og:site_name", "application-name")),
        name(article, "author").or(() -> meta(page, "author", "article:author", "dc.creator")),
        published(page, article, zone),
        in(article, "articleBody"),
        canonical(page));
  }

  /** Returns the same with an outlet, where none is known. */
  PageFacts withOutlet(Optional<String> other) {
    return new PageFacts(title, outlet.or(() -> other), author, published, body, url);
  }

  private static Optional<JsonNode> linked(String data) {
    try {
      return Optional.of(JSON.readTree(data));
    } catch (JacksonException e) {
      // Pages often print JSON-LD that is broken; their meta elements and text are read instead.
      return Optional.empty();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(n -> collect(n, articles, depth + 1));
    } else if (node.isObject()) {
      JsonNode type = node.path("@type");
      if (types(type).stream().anyMatch(PageFacts::isArticle)) {
        articles.add(node);
      }
      collect(node.path("@graph"), articles, depth + 1);
      collect(node.path("mainEntity"), articles, depth + 1);
    }
  }

  private static List<String> types(JsonNode type) {
    List<String> types = new ArrayList<>();
    if (type.isString()) {
      types.add(type.stringValue());
    }
    if (type.isArray()) {
      type.forEach(t -> types.addAll(t.isString() ? List.of(t.stringValue()) : List.of()));
    }
    return types;
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.equals("BlogPosting") || type.equals("Report");
  }

  private static Optional<String> in(Optional<JsonNode> article, String field) {
    return article.map(a -> a.path(field)).filter(JsonNode::isString).flatMap(PageFacts::text);
  }

  private static Optional<String> text(JsonNode node) {
    return clean(node.stringValue());
  }

  private static Optional<String> clean(String printed) {
    String text = Parser.unescapeEntities(printed, false).replace('\u00A0', ' ').strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static Optional<String> name(Optional<JsonNode> article, String field) {
    Optional<JsonNode> node = article.map(a -> a.path(field));
    Optional<JsonNode> one = node.map(n -> n.isArray() && !n.isEmpty() ? n.get(0) : n);
    return one.map(n -> n.isObject() ? n.path("name") : n)
        .filter(JsonNode::isString)
        .flatMap(PageFacts::text);
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (String attribute : List.of("property", "name", "itemprop")) {
        Element meta = page.selectFirst("meta[" + attribute + "=" + name + "]");
        if (meta != null) {
          Optional<String> content = clean(meta.attr("content"));
          if (content.isPresent()) {
            return content;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<PartialDate> published(
      Document page, Optional<JsonNode> article, ZoneId zone) {
    return in(article, "datePublished")
        .flatMap(d -> MachineDates.read(d, zone, "the page's JSON-LD"))
        .or(() ->
            meta(
                    page,
                    "article:published_time",
                    "og:article:published_time",
                    "datePublished",
                    "dc.date.issued",
                    "dc.date",
                    "pubdate",
                    "publishdate",
                    "date")
                .flatMap(d -> MachineDates.read(d, zone, "the page's meta element")))
        .or(() -> timeElement(page, zone));
  }

  private static Optional<PartialDate> timeElement(Document page, ZoneId zone) {
    for (Element time : page.select("time[datetime], [itemprop=datePublished][content]")) {
      String value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
      Optional<PartialDate> date = MachineDates.read(value, zone, "the page's time element");
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> canonical(Document page) {
    Element link = page.selectFirst("link[rel=canonical][href]");
    return link == null ? meta(page, "og:url") : clean(link.attr("href"));
  }
}
