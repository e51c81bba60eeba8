package org.bayan.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;
import org.bayan.fault.Fault;
import org.bayan.ingest.bundle.BundleFaults;
import org.bayan.ingest.bundle.SwollenException;
import org.bayan.ingest.bundle.WebArchive;
import org.bayan.ingest.bundle.WebArchive.Capture;

/** Makes an article of each page of a web archive. */
final class ArchiveArticles {
  private final ZoneId zone;
  private final Tally tally;
  private final Material material;
  private final ItemIds ids;

  ArchiveArticles(ZoneId zone, Tally tally, Material material) {
    this.zone = zone;
    this.tally = tally;
    this.material = material;
    this.ids = new ItemIds(material.id(), tally);
  }

  /** Hands on the articles of an archive as they are read; where it breaks off, those before it. */
  void read(InputStream stream, Consumer<Article> articles) throws SwollenException {
    // The stream is its opener's to close.
    try {
      WebArchive archive = new WebArchive(stream, ArticleFiles.MOST_BYTES);
      for (Optional<Capture> next = archive.next(); next.isPresent(); next = archive.next()) {
        switch (next.get()) {
          case Capture.Other _ -> tally.passed("warc-record-other");
          case Capture.Broken broken ->
              out(BundleFaults.recordBroken(Names.shown(ids.next(Optional.of(broken.id())))));
          case Capture.Page page -> page(page).ifPresent(articles);
        }
      }
    } catch (SwollenException e) {
      throw e;
    } catch (IOException e) {
      tally.leftOut(BundleFaults.archiveBroken(material.where()));
    }
  }

  private Optional<Article> out(Fault fault) {
    tally.leftOut(fault);
    return Optional.empty();
  }

  private Optional<Article> page(Capture.Page capture) {
    String id = ids.next(Optional.of(capture.id()));
    String where = Names.shown(id);
    byte[] html = capture.html();
    if (html.length > ArticleFiles.MOST_BYTES) {
      return out(Faults.fileTooLarge(where, html.length, ArticleFiles.MOST_BYTES));
    }
    return switch (Encodings.decode(html, true)) {
      case Encodings.Verdict.Binary _ -> out(Faults.fileBinary(where));
      case Encodings.Verdict.Unsettled _ -> out(Faults.encodingUnsettled(where));
      case Encodings.Verdict.Text text -> article(id, capture, text.decoded());
    };
  }

  private Optional<Article> article(String id, Capture.Page capture, Decoded decoded) {
    Page page = Page.of(decoded.text(), zone, Optional.empty());
    if (!page.layout().has(Block.Kind.BODY)) {
      return out(Faults.htmlBroken(Names.shown(id), "there is no text to be seen in the page"));
    }
    if (decoded.broken() > 0) {
      tally.told(Faults.encodingBroken(Names.shown(id), decoded.broken()));
    }
    Optional<String> url =
        page.facts().url().or(() -> Optional.of(capture.url())).filter(u -> !u.isEmpty());
    Source source = new Source(material.id(), url, Digests.sha256(capture.html()), "text/html");
    Given given =
        new Given(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), url);
    tally.kept();
    Article article = Articles.page(id, source, page, given);
    return Optional.of(Articles.dated(article, fetched(capture)));
  }

  private Optional<PartialDate> fetched(Capture.Page capture) {
    return MachineDates.read(capture.fetched(), zone, "the archive")
        .flatMap(PartialDate::day)
        .map(day ->
            new PartialDate(
                Optional.of(day.toString()),
                PartialDate.Precision.DAY,
                "the day on which the archive fetched the page; it may be older",
                0.4));
  }
}
