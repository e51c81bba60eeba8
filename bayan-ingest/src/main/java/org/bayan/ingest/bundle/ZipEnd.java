package org.bayan.ingest.bundle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The record at the end of a zip, read before the zip is: opening one reads all its names. */
final class ZipEnd {
  private static final int MARK = 0x06054b50;
  private static final int LARGE_MARK = 0x07064b50;
  private static final int LENGTH = 22;
  private static final int LONGEST = LENGTH + 0xFFFF;
  private static final int MANY = 0xFFFF;

  private ZipEnd() {}

  /** Returns how many entries a zip says it has; 0 where it does not say. */
  static long entries(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      int read = (int) Math.min(size, LONGEST);
      ByteBuffer tail = at(channel, size - read, read);
      for (int at = tail.limit() - LENGTH; at >= 0; at--) {
        if (tail.getInt(at) == MARK) {
          int entries = tail.getShort(at + 10) & 0xFFFF;
          return entries < MANY || at < 20 ? entries : large(channel, tail, at, entries);
        }
      }
      return 0;
    }
  }

  private static long large(FileChannel channel, ByteBuffer tail, int at, long entries)
      throws IOException {
    if (tail.getInt(at - 20) != LARGE_MARK) {
      return entries;
    }
    long where = tail.getLong(at - 12);
    if (where < 0 || where > channel.size() - 40) {
      return entries;
    }
    return at(channel, where, 40).getLong(32);
  }

  private static ByteBuffer at(FileChannel channel, long position, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
      // As often as it takes.
    }
    return buffer.flip();
  }
}
