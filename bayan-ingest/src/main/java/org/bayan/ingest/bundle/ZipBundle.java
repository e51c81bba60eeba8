package org.bayan.ingest.bundle;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.bayan.fault.BayanException;

/**
 * A zip, entry by entry, in the order of their names.
 *
 * <p>Names are what items are called by, and nothing is ever written or opened under one.
 */
public final class ZipBundle implements Closeable {
  private static final int MOST_ENTRIES = 200_000;

  /** Stands for whatever encoding names are in: each byte is a sign, and none is lost. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  private final ZipFile zip;
  private final long packed;
  private long unfolded;

  private ZipBundle(ZipFile zip, long packed) {
    this.zip = zip;
    this.packed = packed;
  }

  /**
   * An entry.
   *
   * @param name what it is called, with {@code /} between parts
   * @param entry where the zip has it
   */
  public record Entry(String name, ZipEntry entry) {
    public Entry {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(entry, "entry");
    }
  }

  /**
   * Opens a zip.
   *
   * @param file where it is
   * @param where how a fault names it
   * @throws BayanException where it is broken, locked or has too many entries
   * @throws IOException where the file cannot be read
   */
  public static ZipBundle open(Path file, String where) throws BayanException, IOException {
    if (ZipEnd.entries(file) > MOST_ENTRIES) {
      throw new BayanException(BundleFaults.zipTooMany(where, MOST_ENTRIES));
    }
    try {
      ZipBundle bundle = new ZipBundle(new ZipFile(file.toFile(), BYTES), Files.size(file));
      if (bundle.zip.size() > MOST_ENTRIES) {
        bundle.close();
        throw new BayanException(BundleFaults.zipTooMany(where, MOST_ENTRIES));
      }
      return bundle;
    } catch (IOException | IllegalArgumentException e) {
      boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
      throw new BayanException(
          locked ? BundleFaults.zipLocked(where) : BundleFaults.zipBroken(where), e);
    }
  }

  /** Returns the entries that are no folders, in the order of their names. */
  public List<Entry> entries() {
    return zip.stream()
        .filter(e -> !e.isDirectory())
        .map(e -> new Entry(read(e.getName()), e))
        .sorted(Comparator.comparing(Entry::name))
        .toList();
  }

  /**
   * Opens an entry.
   *
   * @throws IOException where it is packed in a way that Java does not know, or broken
   */
  public InputStream open(Entry entry) throws IOException {
    InputStream stream = zip.getInputStream(entry.entry());
    if (stream == null) {
      throw new IOException("it is not where the zip says");
    }
    long own = entry.entry().getCompressedSize();
    return new UnfoldingStream(stream, () -> own, more -> unfolded += more);
  }

  /**
   * Tells whether what was read of it is many times as large as the zip, as where entries overlap.
   */
  public boolean isSwollen() {
    return UnfoldingStream.isSwollen(unfolded, packed);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Returns a name as it was meant: UTF-8, or what Windows wrote Arabic names in before. */
  private static String read(String name) {
    String slashes = name.replace('\\', '/');
    if (slashes.chars().anyMatch(letter -> letter > 0xFF)) {
      return slashes;
    }
    byte[] bytes = slashes.getBytes(BYTES);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      // It keeps the letters of French where Latin encodings have them.
      return new String(bytes, WINDOWS_1256);
    }
  }
}
