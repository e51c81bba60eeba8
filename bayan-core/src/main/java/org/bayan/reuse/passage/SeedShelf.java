package org.bayan.reuse.passage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps seeds by the region of the first text that they fall in; on disk, where there are too many.
 *
 * <p>A seed is a position in each of two texts where both have the same thing: the first in the
 * upper 32 bits, the second in the lower.
 */
final class SeedShelf implements AutoCloseable {
  private static final int BLOCK = 1 << 12;

  private final Compartment[] compartments;
  private final int size;
  private final long mostOnHeap;
  private long onHeap;

  /**
   * Makes an empty shelf.
   *
   * @param size how many positions there are
   * @param compartments how many regions they are cut into
   * @param mostOnHeap how many seeds are kept on the heap before they go to disk
   */
  SeedShelf(int size, int compartments, long mostOnHeap) {
    this.size = size;
    this.mostOnHeap = mostOnHeap;
    this.compartments = new Compartment[compartments];
    Arrays.setAll(this.compartments, at -> new Compartment());
  }

  int compartments() {
    return compartments.length;
  }

  /** Takes a compartment's seeds from the shelf, in no order. */
  long[] take(int compartment) {
    return compartments[compartment].take();
  }

  /** Returns a way to put seeds on the shelf, for one thread. */
  Writer writer() {
    return new Writer();
  }

  /** Puts seeds on the shelf, a block at a time. */
  final class Writer implements AutoCloseable {
    private final long[][] blocks = new long[compartments.length][];
    private final int[] filled = new int[compartments.length];

    private Writer() {
      Arrays.setAll(blocks, at -> new long[BLOCK]);
    }

    /**
     * Puts a seed on the shelf.
     *
     * @param start where the first text begins, by which all its seeds come to one compartment
     * @param a the position in the first text
     * @param b the position in the second
     */
    void add(int start, int a, int b) {
      int compartment = (int) ((long) start * compartments.length / size);
      if (filled[compartment] == BLOCK) {
        flush(compartment);
      }
      blocks[compartment][filled[compartment]++] = (long) a << Integer.SIZE | b;
    }

    private void flush(int compartment) {
      compartments[compartment].put(Arrays.copyOf(blocks[compartment], filled[compartment]));
      filled[compartment] = 0;
    }

    @Override
    public void close() {
      for (int compartment = 0; compartment < compartments.length; compartment++) {
        flush(compartment);
      }
    }
  }

  private synchronized boolean hasRoom(int seeds) {
    if (onHeap + seeds > mostOnHeap) {
      return false;
    }
    onHeap += seeds;
    return true;
  }

  private synchronized void free(long seeds) {
    onHeap -= seeds;
  }

  /** The seeds of one region. */
  private final class Compartment {
    private List<long[]> blocks = new ArrayList<>();
    private @Nullable FileChannel file;
    private long filed;

    synchronized void put(long[] seeds) {
      if (hasRoom(seeds.length)) {
        blocks.add(seeds);
        return;
      }
      try {
        if (file == null) {
          file = newFile();
        }
        ByteBuffer bytes = ByteBuffer.allocate(seeds.length * Long.BYTES);
        bytes.asLongBuffer().put(seeds);
        while (bytes.hasRemaining()) {
          file.write(bytes);
        }
        filed += seeds.length;
      } catch (IOException e) {
        throw new UncheckedIOException("no room for seeds in the folder of temporary files", e);
      }
    }

    synchronized long[] take() {
      long kept = blocks.stream().mapToLong(b -> b.length).sum();
      long[] all = new long[Math.toIntExact(kept + filed)];
      int at = 0;
      for (long[] block : blocks) {
        System.arraycopy(block, 0, all, at, block.length);
        at += block.length;
      }
      blocks = new ArrayList<>();
      free(kept);
      read(all, at);
      return all;
    }

    private void read(long[] all, int from) {
      if (file == null) {
        return;
      }
      try {
        file.position(0);
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK * Long.BYTES);
        int at = from;
        while (at < all.length) {
          bytes.clear().limit((int) Math.min(bytes.capacity(), (all.length - at) * 8L));
          int got = 0;
          while (bytes.hasRemaining() && got >= 0) {
            got = file.read(bytes);
          }
          bytes.flip();
          bytes.asLongBuffer().get(all, at, bytes.limit() / Long.BYTES);
          at += bytes.limit() / Long.BYTES;
        }
        close();
      } catch (IOException e) {
        throw new UncheckedIOException("seeds cannot be read again", e);
      }
    }

    synchronized void close() throws IOException {
      if (file != null) {
        file.close();
        file = null;
        filed = 0;
      }
    }
  }

  private static FileChannel newFile() throws IOException {
    Path path = Files.createTempFile("bayan-seeds", ".tmp");
    return FileChannel.open(
        path,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  @Override
  public void close() {
    for (Compartment compartment : compartments) {
      try {
        compartment.close();
      } catch (IOException e) {
        throw new UncheckedIOException("a temporary file cannot be closed", e);
      }
    }
  }
}
