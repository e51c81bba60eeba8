package org.bayan.ingest;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;
import org.bayan.ingest.bundle.BundleFaults;
import org.bayan.ingest.bundle.Feed;
import org.bayan.text.Span;

/** Makes an article of each item of a feed; the outlet is what the feed is called. */
final class FeedArticles {
  private static final String TYPE = "application/rss+xml";

  private final ZoneId zone;
  private final Tally tally;
  private final Material material;
  private final ItemIds ids;

  FeedArticles(ZoneId zone, Tally tally, Material material) {
    this.zone = zone;
    this.tally = tally;
    this.material = material;
    this.ids = new ItemIds(material.id(), tally);
  }

  /** Hands on the articles of a feed, in its order. */
  void read(String xml, Consumer<Article> articles) {
    Optional<Feed> feed = Feed.read(xml);
    if (feed.isEmpty() || feed.get().items().isEmpty()) {
      tally.leftOut(BundleFaults.feedBroken(material.where()));
      return;
    }
    for (Feed.Item item : feed.get().items()) {
      String id = ids.next(item.id().or(item::link));
      Optional<Article> article = article(id, item, feed.get().title());
      if (article.isPresent()) {
        tally.kept();
        articles.accept(article.get());
      } else {
        tally.leftOut(BundleFaults.feedItemWithoutText(Names.shown(id)));
      }
    }
  }

  private Optional<Article> article(String id, Feed.Item item, Optional<String> outlet) {
    String content = item.content();
    if (!Line.hasPrint(content, new Span(0, content.length()))) {
      return Optional.empty();
    }
    Given given = new Given(item.title(), outlet, item.author(), published(id, item), item.link());
    String sha256 = Digests.sha256(content.getBytes(StandardCharsets.UTF_8));
    Source source = new Source(material.id(), item.link(), sha256, TYPE);
    if (!item.html()) {
      return Optional.of(Articles.plain(id, source, content, given));
    }
    Page page = Page.of(content, zone, item.title());
    return page.layout().has(Block.Kind.BODY)
        ? Optional.of(Articles.page(id, source, page, given))
        : Optional.empty();
  }

  private Optional<PartialDate> published(String id, Feed.Item item) {
    Optional<PartialDate> date =
        item.published().flatMap(p -> MachineDates.read(p, zone, "the feed"));
    if (item.published().isPresent() && date.isEmpty()) {
      tally.told(Faults.dateUnreadable(Names.shown(id), "published", item.published().orElse("")));
    }
    return date;
  }
}
