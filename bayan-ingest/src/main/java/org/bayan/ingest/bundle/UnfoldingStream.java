package org.bayan.ingest.bundle;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/**
 * What unfolds from something compressed, watched: it ends in a {@link SwollenException} where it
 * is many times as large as what it unfolds from.
 *
 * <p>Print is packed to a fifth or a tenth of its size, and lists of much the same lines to a
 * fiftieth; deflate can go to a thousandth, which only nothing at all does.
 */
public final class UnfoldingStream extends FilterInputStream {
  /** The least that is worth a thought, in bytes. */
  static final long HARMLESS = 10_000_000;

  /** How many times its packed size print may be, and far more than it ever is. */
  static final long MOST_FOLDS = 250;

  private final LongSupplier packed;
  private final LongConsumer unfolding;
  private long unfolded;

  /**
   * Watches a stream.
   *
   * @param unfolded what unfolds
   * @param packed how many bytes it has unfolded from so far, or will in all
   * @param unfolding is told how many bytes came, each time
   */
  UnfoldingStream(InputStream unfolded, LongSupplier packed, LongConsumer unfolding) {
    super(Objects.requireNonNull(unfolded, "unfolded"));
    this.packed = packed;
    this.unfolding = unfolding;
  }

  /**
   * Unfolds gzip, all its members.
   *
   * @param gzip the packed bytes
   * @throws IOException where it is no gzip
   */
  public static UnfoldingStream ofGzip(InputStream gzip) throws IOException {
    Counted counted = new Counted(gzip);
    return new UnfoldingStream(new GZIPInputStream(counted, 1 << 14), () -> counted.count, _ -> {});
  }

  /** Tells whether so much print never was in so few bytes. */
  static boolean isSwollen(long unfolded, long packed) {
    return unfolded > HARMLESS && unfolded / MOST_FOLDS > Math.max(1, packed);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      note(1);
    }
    return next;
  }

  @Override
  public int read(byte[] bytes, int begin, int length) throws IOException {
    int read = super.read(bytes, begin, length);
    if (read > 0) {
      note(read);
    }
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(Math.max(0, count), 1 << 14)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void note(int read) throws IOException {
    unfolded += read;
    unfolding.accept(read);
    if (isSwollen(unfolded, packed.getAsLong())) {
      throw new SwollenException();
    }
  }

  /** Counts what is read from it. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count += next >= 0 ? 1 : 0;
      return next;
    }

    @Override
    public int read(byte[] bytes, int begin, int length) throws IOException {
      int read = super.read(bytes, begin, length);
      count += Math.max(0, read);
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
