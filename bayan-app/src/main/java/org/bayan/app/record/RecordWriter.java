package org.bayan.app.record;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Writes a record into a folder: one JSON object a line, UTF-8, one file a kind.
 *
 * <p>The same book gives the same bytes. {@code record.json} comes last, so that a folder that has
 * it has the rest. Each file is on the disk when this returns. To replace a folder as a whole, let
 * {@link OutputFolder} call it.
 */
public final class RecordWriter {
  /** What stands for half a surrogate pair, which UTF-8 cannot hold: U+FFFD. */
  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  private RecordWriter() {}

  /**
   * Writes a record.
   *
   * @param book what is written
   * @param folder an existing folder without a record in it
   */
  public static void write(RecordBook book, Path folder) throws IOException {
    SortedMap<String, Integer> lines = new TreeMap<>();
    for (RecordFile<?> file : RecordFile.ALL) {
      lines.put(file.name(), writeLines(file, book, folder));
    }
    writeHeader(new HeaderJson.Header(book.header(), lines), folder);
  }

  /**
   * Writes what was found by comparing alone: alignments, and nothing of what articles say.
   *
   * @param rows the alignments, in order; each is written before the next is asked for
   * @param header what is said of the whole, asked for when all are written
   * @param folder an existing folder without a record in it
   */
  public static void writeAlignments(
      Stream<AlignmentRow> rows, Supplier<RecordHeader> header, Path folder) throws IOException {
    RecordFile<AlignmentRow> file = RecordFile.ALIGNMENTS;
    SortedMap<String, Integer> lines = new TreeMap<>();
    lines.put(file.name(), writeLines(file, rows, folder));
    writeHeader(new HeaderJson.Header(header.get(), lines), folder);
  }

  private static void writeHeader(HeaderJson.Header header, Path folder) throws IOException {
    writeFile(
        folder.resolve(RecordFile.HEADER),
        writer -> {
          try (JsonOut out = JsonOut.indented(writer)) {
            out.line(header, HeaderJson::write);
          }
        });
  }

  private static <T> int writeLines(RecordFile<T> file, RecordBook book, Path folder)
      throws IOException {
    return writeLines(file, file.rows().apply(book).stream(), folder);
  }

  private static <T> int writeLines(RecordFile<T> file, Stream<T> rows, Path folder)
      throws IOException {
    AtomicInteger written = new AtomicInteger();
    writeFile(
        folder.resolve(file.name()),
        writer -> {
          try (JsonOut out = JsonOut.lines(writer)) {
            rows.forEachOrdered(row -> {
              out.line(row, file.out());
              written.incrementAndGet();
            });
          }
        });
    return written.get();
  }

  private static void writeFile(Path path, Consumer<Writer> content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Writer writer = new Durable(channel)) {
      content.accept(writer);
    } catch (JacksonIOException failed) {
      throw failed.getCause();
    }
  }

  private static CharsetEncoder utf8() {
    return StandardCharsets.UTF_8
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .replaceWith(REPLACEMENT);
  }

  /** Puts what was written on the disk before it closes. */
  private static final class Durable extends BufferedWriter {
    private final FileChannel channel;

    Durable(FileChannel channel) {
      super(new OutputStreamWriter(Channels.newOutputStream(channel), utf8()));
      this.channel = channel;
    }

    @Override
    public void close() throws IOException {
      if (channel.isOpen()) {
        flush();
        channel.force(true);
      }
      super.close();
    }
  }
}
