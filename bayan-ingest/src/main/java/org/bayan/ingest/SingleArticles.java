package org.bayan.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.Source;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.ingest.print.PdfDocument;
import org.bayan.ingest.print.Printed;
import org.bayan.ingest.print.WordDocument;
import org.bayan.text.Span;

/** Reads what fits into memory as a whole: a text, a page, a document of one article, or a feed. */
final class SingleArticles {
  private static final String PDF = "application/pdf";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final ZoneId zone;
  private final Tally tally;
  private final Material material;

  SingleArticles(ZoneId zone, Tally tally, Material material) {
    this.zone = zone;
    this.tally = tally;
    this.material = material;
  }

  /**
   * Hands on what is read; what cannot be is told and counted.
   *
   * @param stream the bytes
   * @param kind what they hold
   * @param articles takes each article
   * @throws BayanException where a document is at fault as a whole
   */
  void read(InputStream stream, Kind kind, Receiver articles) throws IOException, BayanException {
    // One byte more than is allowed, in case a file grows or lies about its size.
    int most = kind == Kind.TEXT ? articles.mostBytes() : ArticleFiles.MOST_BYTES;
    byte[] bytes = stream.readNBytes(most + 1);
    if (bytes.length > most) {
      tally.leftOut(Faults.fileTooLarge(material.where(), bytes.length, most));
      return;
    }
    switch (kind) {
      case PDF -> printed(bytes, PdfDocument.read(bytes, material.where()), PDF, articles);
      case WORD -> printed(bytes, WordDocument.read(bytes, material.where()), WORD, articles);
      default -> written(bytes, kind, articles);
    }
  }

  private void printed(byte[] bytes, Printed printed, String type, Receiver articles) {
    Optional<PrintedText> text = PrintedText.of(printed);
    if (text.isEmpty()) {
      tally.leftOut(Faults.articleEmpty(material.where()));
      return;
    }
    PrintedText read = text.get();
    Given given =
        new Given(
            read.layout().title(),
            Optional.empty(),
            read.author(),
            Optional.empty(),
            Optional.empty());
    tally.kept();
    Article article = Articles.printed(material.id(), source(bytes, type), read, given);
    articles.accept(Articles.dated(article, read.made()));
  }

  private Source source(byte[] bytes, String type) {
    return new Source(material.id(), Optional.empty(), Digests.sha256(bytes), type);
  }

  private void written(byte[] bytes, Kind kind, Receiver articles) {
    switch (Encodings.decode(bytes, kind != Kind.TEXT)) {
      case Encodings.Verdict.Binary _ -> tally.leftOut(Faults.fileBinary(material.where()));
      case Encodings.Verdict.Unsettled _ ->
          tally.leftOut(Faults.encodingUnsettled(material.where()));
      case Encodings.Verdict.Text text -> decoded(text.decoded(), bytes, kind, articles);
    }
  }

  private void decoded(Decoded decoded, byte[] bytes, Kind kind, Receiver articles) {
    String where = material.where();
    if (!Line.hasPrint(decoded.text(), new Span(0, decoded.text().length()))) {
      tally.leftOut(Faults.articleEmpty(where));
      return;
    }
    if (decoded.broken() > 0) {
      tally.told(Faults.encodingBroken(where, decoded.broken()));
    }
    if (kind == Kind.FEED) {
      new FeedArticles(zone, tally, material).read(decoded.text(), articles);
    } else if (kind == Kind.TEXT) {
      tally.kept();
      articles.plain(
          new PlainText(material.id(), material.id(), bytes, decoded.text(), Given.nothing()));
    } else {
      page(decoded, bytes).ifPresent(articles);
    }
  }

  private Optional<Article> page(Decoded decoded, byte[] bytes) {
    Page page = Page.of(decoded.text(), zone, Optional.empty());
    if (!page.layout().has(Block.Kind.BODY)) {
      return out(Faults.htmlBroken(material.where(), "there is no text to be seen in the page"));
    }
    tally.kept();
    return Optional.of(
        Articles.page(material.id(), source(bytes, "text/html"), page, Given.nothing()));
  }

  private Optional<Article> out(Fault fault) {
    tally.leftOut(fault);
    return Optional.empty();
  }
}
