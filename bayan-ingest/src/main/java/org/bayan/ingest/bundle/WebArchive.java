package org.bayan.ingest.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive (WARC, ISO 28500), record by record. */
public final class WebArchive implements Closeable {
  private static final int FOUND = 200;

  private final WarcReader reader;
  private final int most;

  /** What a record holds. */
  public sealed interface Capture {
    /** A page that was fetched. */
    final class Page implements Capture {
      private final String id;
      private final String url;
      private final String fetched;
      private final byte[] html;

      private Page(String id, String url, String fetched, byte[] html) {
        this.id = id;
        this.url = url;
        this.fetched = fetched;
        this.html = html;
      }

      /** Returns the record's identifier, such as {@code urn:uuid:…}; empty where it has none. */
      public String id() {
        return id;
      }

      /** Returns the address it was fetched from; empty where the record names none. */
      public String url() {
        return url;
      }

      /** Returns when it was fetched, as the record has it; empty where it does not say. */
      public String fetched() {
        return fetched;
      }

      /** Returns the page's bytes; one more than is allowed where it is larger. */
      public byte[] html() {
        return html;
      }
    }

    /** No page: a request, a picture, an error, what the crawler noted. */
    record Other() implements Capture {}

    /**
     * A page that cannot be read.
     *
     * @param id the record's identifier
     */
    record Broken(String id) implements Capture {}
  }

  /**
   * Begins to read.
   *
   * @param archive the archive, unfolded
   * @param most the most bytes that a page may have
   * @throws IOException where it does not begin as an archive does
   */
  public WebArchive(InputStream archive, int most) throws IOException {
    this.reader = new WarcReader(archive);
    this.most = most;
  }

  /**
   * Returns the next record, or empty at the end.
   *
   * @throws IOException where the archive is broken; nothing can be read after that
   */
  public Optional<Capture> next() throws IOException {
    try {
      Optional<WarcRecord> record = reader.next();
      return record.isEmpty() ? Optional.empty() : Optional.of(capture(record.get()));
    } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
      throw new IOException("a record's head makes no sense", e);
    }
  }

  private Capture capture(WarcRecord record) throws IOException {
    if (record instanceof WarcResource resource) {
      return isPage(header(resource, "Content-Type"))
          ? page(resource, resource.body().stream())
          : new Capture.Other();
    }
    boolean http =
        record instanceof WarcResponse
            && header(record, "Content-Type").startsWith("application/http");
    return http ? response((WarcResponse) record) : new Capture.Other();
  }

  private Capture response(WarcResponse record) throws IOException {
    try {
      HttpResponse response = record.http();
      String type = response.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
      if (response.status() != FOUND || !isPage(type)) {
        return new Capture.Other();
      }
      return page(record, response.bodyDecoded().stream());
    } catch (SwollenException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      // What is wrong in a record ends with it, and the next one begins where its length says.
      return new Capture.Broken(id(record));
    }
  }

  private Capture.Page page(WarcRecord record, InputStream body) throws IOException {
    String url = record.headers().first("WARC-Target-URI").orElse("").strip();
    String plain =
        url.startsWith("<") && url.endsWith(">") ? url.substring(1, url.length() - 1) : url;
    String fetched = record.headers().first("WARC-Date").orElse("").strip();
    return new Capture.Page(id(record), plain, fetched, body.readNBytes(most + 1));
  }

  private static String id(WarcRecord record) {
    String id = record.headers().first("WARC-Record-ID").orElse("").strip();
    return id.startsWith("<") && id.endsWith(">") ? id.substring(1, id.length() - 1) : id;
  }

  private static String header(WarcRecord record, String name) {
    return record.headers().first(name).orElse("").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isPage(String type) {
    return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
