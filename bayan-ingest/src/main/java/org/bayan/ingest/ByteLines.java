package org.bayan.ingest;

import java.io.BufferedInputStream;
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

  private final BufferedInputStream stream;
  private final int most;
  private final int unit;
  private final boolean bigEndian;
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
    this.stream = new BufferedInputStream(stream, 1 << 16);
    this.most = most;
    this.unit = unit;
    this.bigEndian = bigEndian;
  }

  /** Returns the next line, or empty at the end. */
  Optional<RawLine> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    boolean tooLong = false;
    while (true) {
      int first = stream.read();
      int second = unit == 2 && first >= 0 ? stream.read() : -1;
      if (first < 0) {
        break;
      }
      any = true;
      if (isLineFeed(first, second)) {
        break;
      }
      if (line.size() + unit > most) {
        tooLong = true;
      } else {
        line.write(first);
        if (second >= 0) {
          line.write(second);
        }
      }
    }
    number++;
    return any ? Optional.of(new RawLine(number, line.toByteArray(), tooLong)) : Optional.empty();
  }

  private boolean isLineFeed(int first, int second) {
    if (unit == 1) {
      return first == '\n';
    }
    return bigEndian ? first == 0 && second == '\n' : first == '\n' && second == 0;
  }
}
