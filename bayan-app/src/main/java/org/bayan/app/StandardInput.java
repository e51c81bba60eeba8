package org.bayan.app;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** What comes in on the standard input, kept in a file for as long as it is read. */
final class StandardInput implements Closeable {
  /** As much as is looked at to tell what it is. */
  private static final int HEAD = 1024;

  /** More than this is no article that somebody pipes in, nor a file of them. */
  private static final long MOST_BYTES = 1L << 30;

  /** By what a file begins with: the ending that it would have. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "{", ".jsonl", "<", ".html", "%PDF", ".pdf", "PK\u0003\u0004", ".zip", "WARC/", ".warc");

  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";
  private static final String PLAIN = ".txt";
  private static final Map<String, String> FEEDS = Map.of("<rss", ".xml", "<feed", ".xml");

  private final Path folder;
  private final Path file;

  private StandardInput(Path folder, Path file) {
    this.folder = folder;
    this.file = file;
  }

  /**
   * Keeps what comes in.
   *
   * @param from the standard input; the kind of material is told from its beginning
   */
  static StandardInput keep(InputStream from) throws IOException {
    Path folder = Files.createTempDirectory("bayan-read-");
    BufferedInputStream in = new BufferedInputStream(from, HEAD);
    in.mark(HEAD);
    String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    in.reset();
    Path file = folder.resolve("stdin" + ending(head));
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] part = new byte[1 << 16];
      long kept = 0;
      for (int read = in.read(part); read >= 0 && kept < MOST_BYTES; read = in.read(part)) {
        out.write(part, 0, read);
        kept += read;
      }
    }
    return new StandardInput(folder, file);
  }

  private static String ending(String head) {
    String begun =
        (head.startsWith(BYTE_ORDER_MARK) ? head.substring(BYTE_ORDER_MARK.length()) : head)
            .stripLeading();
    return Stream.concat(
            FEEDS.entrySet().stream().filter(feed -> begun.contains(feed.getKey())),
            BEGINNINGS.entrySet().stream().filter(kind -> begun.startsWith(kind.getKey())))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(PLAIN);
  }

  /** Returns the file. */
  Path file() {
    return file;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(folder);
  }
}
