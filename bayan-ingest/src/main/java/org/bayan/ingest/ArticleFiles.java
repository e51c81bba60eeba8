package org.bayan.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.Source;
import org.bayan.fault.Fault;
import org.bayan.text.Span;

/** Reads files of one article each, and hands those of many to {@link JsonLines}. */
final class ArticleFiles {
  /** The most bytes that a file of one article may have. */
  static final int MOST_BYTES = 32_000_000;

  private final ZoneId zone;
  private final Tally tally;

  ArticleFiles(ZoneId zone, Tally tally) {
    this.zone = zone;
    this.tally = tally;
  }

  /**
   * Returns the articles in a file; none, told and counted, where it cannot be read.
   *
   * @param found the file
   * @param id its identifier
   */
  List<Article> read(Walk.Found found, String id) {
    try {
      if (!Files.isRegularFile(found.file())) {
        tally.leftOut(Faults.fileUnreadable(Names.shown(id), "it is no regular file"));
        return List.of();
      }
      if (found.form() == Walk.Form.JSON_LINES) {
        return new JsonLines(zone, tally, id).read(found.file());
      }
      return single(found, id).map(List::of).orElse(List.of());
    } catch (IOException e) {
      tally.leftOut(Faults.fileUnreadable(Names.shown(id), Names.why(e)));
      return List.of();
    }
  }

  private Optional<Article> single(Walk.Found found, String id) throws IOException {
    long size = Files.size(found.file());
    if (size > MOST_BYTES) {
      tally.leftOut(Faults.fileTooLarge(Names.shown(id), size, MOST_BYTES));
      return Optional.empty();
    }
    byte[] bytes = bytes(found.file());
    if (bytes.length > MOST_BYTES) {
      tally.leftOut(Faults.fileTooLarge(Names.shown(id), bytes.length, MOST_BYTES));
      return Optional.empty();
    }
    boolean page = found.form() == Walk.Form.HTML;
    return switch (Encodings.decode(bytes, page)) {
      case Encodings.Verdict.Binary _ -> out(Faults.fileBinary(Names.shown(id)));
      case Encodings.Verdict.Unsettled _ -> out(Faults.encodingUnsettled(Names.shown(id)));
      case Encodings.Verdict.Text text -> article(text.decoded(), bytes, page, id);
    };
  }

  private Optional<Article> out(Fault fault) {
    tally.leftOut(fault);
    return Optional.empty();
  }

  /** Reads one byte more than is allowed, in case a file grows or lies about its size. */
  private static byte[] bytes(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.readNBytes(MOST_BYTES + 1);
    }
  }

  private Optional<Article> article(Decoded decoded, byte[] bytes, boolean page, String id) {
    String where = Names.shown(id);
    if (!Line.hasPrint(decoded.text(), new Span(0, decoded.text().length()))) {
      return out(Faults.articleEmpty(where));
    }
    if (decoded.broken() > 0) {
      tally.told(Faults.encodingBroken(where, decoded.broken()));
    }
    String type = page ? "text/html" : "text/plain";
    Source source = new Source(id, Optional.empty(), Digests.sha256(bytes), type);
    Given given = Given.nothing();
    if (!page) {
      tally.kept();
      return Optional.of(Articles.plain(id, source, decoded.text(), given));
    }
    Page read = Page.of(decoded.text(), zone, Optional.empty());
    if (!read.layout().has(Block.Kind.BODY)) {
      return out(Faults.htmlBroken(where, "there is no text to be seen in the page"));
    }
    tally.kept();
    return Optional.of(Articles.page(id, source, read, given));
  }
}
