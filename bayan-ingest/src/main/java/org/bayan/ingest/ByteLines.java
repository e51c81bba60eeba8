package org.bayan.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads a stream line by line as bytes, holding no more than one line of a bounded length.
 *
 * <p>A line too long is read to its end and given as such, so that its number and the next lines'
 * stay right.
 */
final class ByteLines {
  /** A line of bytes. */
  static final class RawLine {
    private final int number;
    private final byte[] bytes;
    private final boolean tooLong;

    private RawLine(int number, byte[] bytes, boolean tooLong) {
      this.number = number;
      this.bytes = bytes;
      this.tooLong = tooLong;
    }

    /** Returns its number, from 1. */
    int number() {
      return number;
    }

    /** Returns what it holds, without the line feed; its beginning only where it is too long. */
    byte[] bytes() {
      return bytes;
    }

    /** Tells whether it is longer than is allowed. */
    boolean tooLong() {
      return tooLong;
    }
  }

  private final InputStream stream;
  private final int most;
  private final int unit;
  private final boolean bigEndian;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private int number;

  /**
   * Begins to read.
   *
   * @param stream what to read
   * @param most the most bytes of a line
   * @param unit how many bytes a line feed has: 1, or 2 in UTF-16
   * @param bigEndian whether the line feed is the second of two
   */
  ByteLines(InputStream stream, int most, int unit, boolean bigEndian) {
    this.stream = stream;
    this.most = most;
    this.unit = unit;
    this.bigEndian = bigEndian;
  }

  /** Returns the next line, or empty at the end. */
  Optional<RawLine> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    boolean ended = false;
    boolean tooLong = false;
    while (!ended && fill()) {
      any = true;
      int end = lineFeedFrom(at);
      int kept = Math.min(end - at, (most - line.size()) / unit * unit);
      line.write(buffer, at, kept);
      tooLong |= kept < end - at;
      ended = end < filled;
      at = ended ? end + unit : filled;
    }
    number++;
    return any ? Optional.of(new RawLine(number, line.toByteArray(), tooLong)) : Optional.empty();
  }

  /** Sees that there are bytes to read, whole units of them as long as the stream has such. */
  private boolean fill() throws IOException {
    if (at == filled) {
      at = 0;
      filled = stream.readNBytes(buffer, 0, buffer.length);
    }
    return at < filled;
  }

  /** Where the next line feed stands, or the end of what is read. */
  private int lineFeedFrom(int from) {
    int end = from;
    while (end + unit <= filled && !isLineFeed(end)) {
      end += unit;
    }
    return end + unit <= filled ? end : filled;
  }

  private boolean isLineFeed(int i) {
    if (unit == 1) {
      return buffer[i] == '\n';
    }
    int high = bigEndian ? i : i + 1;
    int low = bigEndian ? i + 1 : i;
    return buffer[high] == 0 && buffer[low] == '\n';
  }
}
