package org.bayan.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.bayan.fault.BayanException;
import org.bayan.ingest.bundle.BundleFaults;
import org.bayan.ingest.bundle.SwollenException;
import org.bayan.ingest.bundle.UnfoldingStream;
import org.bayan.ingest.bundle.ZipBundle;

/**
 * Reads files of whatever kind: what is packed is unpacked as it is read, and what lies in it is
 * read as if it were a file. Files of one article go to {@link SingleArticles}.
 */
final class ArticleFiles {
  /** The most bytes that a file of one article may have. */
  static final int MOST_BYTES = 32_000_000;

  private final ZoneId zone;
  private final Tally tally;

  ArticleFiles(ZoneId zone, Tally tally) {
    this.zone = zone;
    this.tally = tally;
  }

  /**
   * Hands on what is in a file; where it cannot be read that is told and counted.
   *
   * @param found the file
   * @param id its identifier
   * @param articles takes what is read
   */
  void read(Walk.Found found, String id, Receiver articles) {
    Material file = new Material(id, Names.last(found.file()));
    try {
      read(found.file(), file, articles);
    } catch (BayanException e) {
      tally.leftOut(e.fault());
    } catch (IOException e) {
      tally.leftOut(Faults.fileUnreadable(file.where(), Names.why(e)));
    }
  }

  private void read(Path path, Material file, Receiver articles)
      throws IOException, BayanException {
    if (!Files.isRegularFile(path)) {
      tally.leftOut(Faults.fileUnreadable(file.where(), "it is no regular file"));
      return;
    }
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      Optional<Kind> kind = Kind.of(file.name(), head(stream));
      if (kind.equals(Optional.of(Kind.ZIP))) {
        zip(path, file, articles);
      } else {
        read(stream, file, kind, articles);
      }
    }
  }

  private static byte[] head(InputStream stream) throws IOException {
    stream.mark(Kind.HEAD);
    byte[] head = stream.readNBytes(Kind.HEAD);
    stream.reset();
    return head;
  }

  private void read(InputStream stream, Material material, Optional<Kind> kind, Receiver articles)
      throws IOException, BayanException {
    if (kind.isEmpty()) {
      tally.passed("file-other-kind");
      return;
    }
    switch (kind.get()) {
      case ZIP -> tally.leftOut(BundleFaults.nested(material.where()));
      case GZIP -> gzip(stream, material, articles);
      case JSON_LINES -> new JsonLines(zone, tally, material.id()).read(stream, articles);
      case WEB_ARCHIVE -> new ArchiveArticles(zone, tally, material).read(stream, articles);
      case TEXT, PAGE, PDF, WORD, FEED ->
          new SingleArticles(zone, tally, material).read(stream, kind.get(), articles);
    }
  }

  private void gzip(InputStream packed, Material material, Receiver articles)
      throws BayanException {
    String name = Kind.unpacked(material.name());
    try (InputStream stream = new BufferedInputStream(UnfoldingStream.ofGzip(packed), 1 << 16)) {
      Optional<Kind> kind = Kind.of(name, head(stream));
      if (kind.equals(Optional.of(Kind.GZIP))) {
        tally.leftOut(BundleFaults.nested(material.where()));
      } else {
        read(stream, new Material(material.id(), name), kind, articles);
      }
    } catch (SwollenException e) {
      tally.leftOut(BundleFaults.swollen(material.where()));
    } catch (IOException e) {
      tally.leftOut(BundleFaults.packingBroken(material.where()));
    }
  }

  private void zip(Path path, Material file, Receiver articles) throws IOException, BayanException {
    try (ZipBundle zip = ZipBundle.open(path, file.where())) {
      ItemIds ids = new ItemIds(file.id(), tally);
      for (ZipBundle.Entry entry : zip.entries()) {
        if (zip.isSwollen()) {
          tally.leftOut(BundleFaults.swollen(file.where()));
          return;
        }
        if (isHidden(entry.name())) {
          tally.passed("file-hidden");
        } else if (Kind.named(entry.name()).isPresent() || Kind.isOpen(entry.name())) {
          entry(zip, entry, ids, articles);
        } else {
          tally.passed("file-other-kind");
        }
      }
    }
  }

  private void entry(ZipBundle zip, ZipBundle.Entry entry, ItemIds ids, Receiver articles) {
    String id = ids.next(Optional.of(entry.name()));
    Material material = new Material(id, entry.name());
    try (InputStream stream = new BufferedInputStream(zip.open(entry), 1 << 16)) {
      read(stream, material, Kind.of(entry.name(), head(stream)), articles);
    } catch (BayanException e) {
      tally.leftOut(e.fault());
    } catch (SwollenException e) {
      tally.leftOut(BundleFaults.swollen(material.where()));
    } catch (IOException e) {
      tally.leftOut(BundleFaults.packingBroken(material.where()));
    }
  }

  /** Whether a name is one that systems hide, or of what macOS adds to the files of a zip. */
  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/")
        || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
  }
}
