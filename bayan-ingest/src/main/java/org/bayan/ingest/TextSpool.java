package org.bayan.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * Texts as UTF-8, one behind another: on the heap while they are few, else in a temporary file that
 * is mapped, so that there may be many times more of them than the heap holds.
 *
 * <p>First all are put in, then they are read, by as many threads as there are.
 */
final class TextSpool implements AutoCloseable {
  /** How many bytes are kept on the heap. */
  static final int FEW = 1 << 25;

  private final int few;
  private final Arena arena = Arena.ofShared();
  private byte[] buffer = new byte[1 << 12];
  private int filled;
  private long written;
  private Optional<FileChannel> file = Optional.empty();
  private MemorySegment mapped = MemorySegment.NULL;
  private long[] ends = new long[1 << 6];
  private int size;
  private boolean whole;

  /**
   * Begins.
   *
   * @param few how many bytes are kept on the heap
   */
  TextSpool(int few) {
    this.few = few;
  }

  int size() {
    return size;
  }

  /** Puts a text behind the others. */
  void put(String text) {
    if (whole) {
      throw new IllegalStateException("texts are put in before any is read");
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > few - filled) {
      pourOut();
    }
    if (bytes.length > few) {
      write(bytes, bytes.length);
    } else {
      if (filled + bytes.length > buffer.length) {
        long wanted = Math.max(2L * buffer.length, filled + (long) bytes.length);
        buffer = Arrays.copyOf(buffer, (int) Math.min(few, wanted));
      }
      System.arraycopy(bytes, 0, buffer, filled, bytes.length);
      filled += bytes.length;
    }
    ends = size == ends.length ? Arrays.copyOf(ends, 2 * size) : ends;
    ends[size++] = written + filled;
  }

  /** Ends the putting in: from now on texts are read. */
  void full() {
    whole = true;
    if (file.isEmpty()) {
      return;
    }
    pourOut();
    buffer = new byte[0];
    try (FileChannel channel = file.get()) {
      mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, written, arena);
    } catch (IOException e) {
      throw noRoom(e);
    }
  }

  /**
   * Returns a text.
   *
   * @param text its number, in the order in which they were put in; from 0
   */
  String get(int text) {
    if (!whole) {
      throw new IllegalStateException("texts are read when all are put in");
    }
    long begin = text == 0 ? 0 : ends[text - 1];
    int length = Math.toIntExact(ends[text] - begin);
    if (file.isEmpty()) {
      return new String(buffer, (int) begin, length, StandardCharsets.UTF_8);
    }
    byte[] bytes = new byte[length];
    MemorySegment.copy(mapped, ValueLayout.JAVA_BYTE, begin, bytes, 0, length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    try {
      if (file.isPresent()) {
        file.get().close();
      }
    } catch (IOException e) {
      throw noRoom(e);
    } finally {
      arena.close();
    }
  }

  private void pourOut() {
    write(buffer, filled);
    filled = 0;
  }

  private void write(byte[] bytes, int length) {
    try {
      if (file.isEmpty()) {
        file = Optional.of(temporary());
      }
      ByteBuffer left = ByteBuffer.wrap(bytes, 0, length);
      while (left.hasRemaining()) {
        written += file.get().write(left);
      }
    } catch (IOException e) {
      throw noRoom(e);
    }
  }

  private static FileChannel temporary() throws IOException {
    Path path = Files.createTempFile("bayan-texts", ".tmp");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  private static UncheckedIOException noRoom(IOException e) {
    return new UncheckedIOException("no room for texts in the folder of temporary files", e);
  }
}
