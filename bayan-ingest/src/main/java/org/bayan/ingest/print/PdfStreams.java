package org.bayan.ingest.print;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks over the compressed streams of a PDF before anything is made of them.
 *
 * <p>PDFBox unfolds a stream as a whole, and a few kilobytes can be gigabytes of nothing. Images
 * are passed by, since none is ever unfolded to read text.
 */
final class PdfStreams {
  /** The most bytes that one stream may unfold to; a page's drawing has a few hundred thousand. */
  private static final long MOST = 64_000_000;

  private static final long MOST_IN_ALL = 1_000_000_000;

  private static final int MOST_UNMEASURED = 400_000;
  private static final Pattern FLATE = Pattern.compile("/Fl(?:ateDecode)?(?![A-Za-z])");

  private static final int LONGEST_HEAD = 4_096;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final byte[] OBJECT = {'o', 'b', 'j'};

  private final byte[] bytes;
  private final byte[] unfolded = new byte[1 << 14];
  private long inAll;

  private PdfStreams(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Tells whether a stream of a file unfolds to more than any page has. */
  static boolean swell(byte[] bytes) {
    return new PdfStreams(bytes).swell();
  }

  private boolean swell() {
    for (int at = 0; at + STREAM.length < bytes.length; at++) {
      if (bytes[at] == 's' && at > 0 && bytes[at - 1] != 'd' && isAt(at, STREAM)) {
        String head = head(at);
        int begin = at + STREAM.length;
        if (!head.contains("/Image") && swells(head, begin)) {
          return true;
        }
        at = begin;
      }
    }
    return false;
  }

  private boolean isAt(int at, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (bytes[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns the dictionary before a stream, or its end. */
  private String head(int end) {
    int begin = end;
    int first = Math.max(0, end - LONGEST_HEAD);
    while (begin > first && !(bytes[begin] == 'o' && isAt(begin, OBJECT))) {
      begin--;
    }
    return new String(bytes, begin, end - begin, StandardCharsets.ISO_8859_1);
  }

  private boolean swells(String head, int at) {
    int begin = at;
    while (begin < bytes.length && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
      begin++;
    }
    long flates = FLATE.matcher(head).results().count();
    boolean lzw = head.contains("/LZW");
    boolean letters = head.contains("/ASCII") || head.contains("/A85") || head.contains("/AHx");
    if (flates > 1 || flates > 0 && lzw) {
      // Nobody packs a page twice but to hide how large it is.
      return true;
    }
    if (lzw || flates > 0 && letters) {
      return isLong(begin);
    }
    return flates > 0 && inflatesTooFar(begin);
  }

  /** Whether a stream that cannot be measured is longer than a page's drawing and a font are. */
  private boolean isLong(int begin) {
    int end = begin;
    int last = Math.min(bytes.length - STREAM.length - 3, begin + MOST_UNMEASURED);
    while (end < last && !(bytes[end] == 'e' && isAt(end + 3, STREAM))) {
      end++;
    }
    inAll += end - begin;
    return end - begin >= MOST_UNMEASURED || inAll > MOST_IN_ALL;
  }

  private boolean inflatesTooFar(int begin) {
    long size = 0;
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(bytes, begin, bytes.length - begin);
      while (!inflater.finished()) {
        int more = inflater.inflate(unfolded);
        if (more == 0) {
          break;
        }
        size += more;
        if (size > MOST || inAll + size > MOST_IN_ALL) {
          return true;
        }
      }
    } catch (DataFormatException e) {
      // No stream of this coding, or a broken one: what it unfolds to is what was counted so far.
    }
    inAll += size;
    return false;
  }
}
