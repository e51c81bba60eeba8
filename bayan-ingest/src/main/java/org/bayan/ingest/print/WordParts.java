package org.bayan.ingest.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a word processor's document that hold text, taken out of its zip. */
final class WordParts {
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_TEXT = 64_000_000;

  /** Pictures are unfolded to get past them, and not kept. */
  private static final long MOST_IN_ALL = 1_000_000_000;

  private static final byte[] OLDER = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final Pattern KEPT =
      Pattern.compile(
          "word/(?:document|header|footer|footnotes|endnotes|styles)\\d*\\.xml"
              + "|docProps/core\\.xml");

  private final SortedMap<String, byte[]> parts = new TreeMap<>();
  private final byte[] buffer = new byte[1 << 14];
  private long text;
  private long inAll;

  private WordParts() {}

  /** Tells whether a file is of the format that came before, as locked documents still are. */
  static boolean isOlder(byte[] bytes) {
    return bytes.length >= OLDER.length
        && Arrays.equals(bytes, 0, OLDER.length, OLDER, 0, OLDER.length);
  }

  /**
   * Takes the parts out.
   *
   * @throws TooMuchToDrawException where they unfold to more than is allowed
   */
  static WordParts of(byte[] bytes) throws IOException {
    WordParts taken = new WordParts();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int seen = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        seen++;
        if (seen > MOST_PARTS) {
          throw new TooMuchToDrawException();
        }
        taken.take(entry.getName(), zip);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("a name in the zip is in no encoding", e);
    }
    return taken;
  }

  private void take(String name, ZipInputStream zip) throws IOException {
    boolean kept = KEPT.matcher(name).matches();
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      inAll += n;
      text += kept ? n : 0;
      if (inAll > MOST_IN_ALL || text > MOST_TEXT) {
        throw new TooMuchToDrawException();
      }
      if (kept) {
        part.write(buffer, 0, n);
      }
    }
    if (kept) {
      parts.putIfAbsent(name, part.toByteArray());
    }
  }

  /** Returns the part that holds the text. */
  Optional<byte[]> main() {
    return called("word/document").stream().findFirst();
  }

  /** Returns the notes below pages and at the end. */
  List<byte[]> notes() {
    return Stream.of("word/footnotes", "word/endnotes")
        .flatMap(name -> called(name).stream())
        .toList();
  }

  List<byte[]> headers() {
    return called("word/header");
  }

  List<byte[]> footers() {
    return called("word/footer");
  }

  Optional<byte[]> styles() {
    return called("word/styles").stream().findFirst();
  }

  /** Returns what the document says of itself. */
  Optional<byte[]> properties() {
    return Optional.ofNullable(parts.get("docProps/core.xml"));
  }

  /** Returns the parts of a name, with whatever number behind it, in the order of their names. */
  private List<byte[]> called(String name) {
    return parts.entrySet().stream()
        .filter(e -> e.getKey().startsWith(name) && isNumbered(e.getKey(), name))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean isNumbered(String part, String name) {
    char after = part.charAt(name.length());
    return after == '.' || Character.isDigit(after);
  }
}
