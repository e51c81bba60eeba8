package org.bayan.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.text.Folding;

/**
 * Settles in which encoding bytes are written.
 *
 * <p>In this order: a byte order mark; UTF-16 without one, by how it reads; UTF-8 where it is valid
 * and more than ASCII, whatever a page says of itself, since no other text is valid UTF-8 by
 * chance; what the page says of itself; UTF-8 with broken places, where more of it is whole than
 * broken; the single-byte encoding in which most words read as words of the language.
 */
final class Encodings {
  /** What became of some bytes. */
  sealed interface Verdict {
    /** They are text. */
    record Text(Decoded decoded) implements Verdict {}

    /** They are no text at all. */
    record Binary() implements Verdict {}

    /** They may be text, in an encoding that could not be told. */
    record Unsettled() implements Verdict {}
  }

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:<meta[^>]{0,200}?charset|<\\?xml[^>]{0,200}?encoding)"
              + "\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final String ARTICLE = "\u0627\u0644";
  private static final int SAMPLE = 1 << 16;
  private static final int HEAD = 1 << 13;
  private static final Set<String> COMMON = Set.copyOf(Lexicon.of("encoding").words("common"));

  private Encodings() {}

  /**
   * Reads bytes as text.
   *
   * @param bytes all of the file, or of a line
   * @param page whether they may declare their encoding in a meta element
   */
  static Verdict decode(byte[] bytes, boolean page) {
    Optional<Decoded> marked = byMark(bytes).or(() -> asUtf16(bytes));
    if (marked.isPresent()) {
      return judged(marked.get());
    }
    if (looksBinary(bytes)) {
      return new Verdict.Binary();
    }
    return asUtf8(bytes)
        .or(() -> page ? asDeclared(bytes) : Optional.empty())
        .or(() -> asBrokenUtf8(bytes))
        .or(() -> asSingleBytes(bytes))
        .map(Encodings::judged)
        .orElseGet(Verdict.Unsettled::new);
  }

  private static Verdict judged(Decoded decoded) {
    String text = decoded.text();
    int strange = 0;
    int seen = Math.min(text.length(), SAMPLE);
    for (int i = 0; i < seen; i++) {
      strange += isStrange(text.charAt(i)) ? 1 : 0;
    }
    return strange * 100L > 2L * seen ? new Verdict.Binary() : new Verdict.Text(decoded);
  }

  private static boolean isStrange(char letter) {
    return letter < ' ' && "\t\n\r\f\u000B\u001A\u001B".indexOf(letter) < 0
        || letter == '\u007F'
        || Character.getType(letter) == Character.UNASSIGNED;
  }

  private static boolean looksBinary(byte[] bytes) {
    int strange = 0;
    int seen = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < seen; i++) {
      strange += bytes[i] >= 0 && isStrange((char) bytes[i]) ? 1 : 0;
    }
    return strange * 100L > 2L * seen;
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(mended(bytes, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(mended(bytes, 4, UTF_32LE));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(mended(bytes, 4, UTF_32BE));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(mended(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(mended(bytes, 2, StandardCharsets.UTF_16BE));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-16 without a mark: read so, nearly all of it is letters, signs and spaces in use. */
  private static Optional<Decoded> asUtf16(byte[] bytes) {
    int seen = Math.min(bytes.length, SAMPLE) & ~1;
    if (seen < 4 || !hasUtf16Halves(bytes, seen)) {
      return Optional.empty();
    }
    double little = shareInUse(new String(bytes, 0, seen, StandardCharsets.UTF_16LE));
    double big = shareInUse(new String(bytes, 0, seen, StandardCharsets.UTF_16BE));
    if (Math.max(little, big) < 0.95) {
      return Optional.empty();
    }
    Charset charset = little >= big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return Optional.of(mended(bytes, 0, charset));
  }

  /** High halves of Arabic (06) and of signs and Latin (00) are never bytes of other text. */
  private static boolean hasUtf16Halves(byte[] bytes, int seen) {
    int even = 0;
    int odd = 0;
    for (int i = 0; i < seen; i += 2) {
      even += bytes[i] == 0 || bytes[i] == 6 ? 1 : 0;
      odd += bytes[i + 1] == 0 || bytes[i + 1] == 6 ? 1 : 0;
    }
    return Math.max(even, odd) * 2 > seen / 2;
  }

  private static double shareInUse(String text) {
    int inUse = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      boolean ascii = letter >= ' ' && letter < '\u007F' || "\t\r\n".indexOf(letter) >= 0;
      boolean arabic = letter >= '\u060C' && letter <= '\u06FF';
      boolean latin = letter >= '\u00A0' && letter <= '\u017F';
      boolean sign = letter >= '\u2000' && letter <= '\u206F' || letter == '\uFEFF';
      inUse += ascii || arabic || latin || sign ? 1 : 0;
    }
    return text.isEmpty() ? 0 : (double) inUse / text.length();
  }

  private static Optional<Decoded> asUtf8(byte[] bytes) {
    // What is malformed comes out as a replacement sign; where there is none, nothing was.
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0
        ? Optional.of(new Decoded(text, StandardCharsets.UTF_8.name(), 0))
        : strictly(bytes, StandardCharsets.UTF_8);
  }

  private static Optional<Decoded> strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return Optional.of(new Decoded(text.toString(), charset.name(), 0));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Decoded> asDeclared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return Optional.empty();
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      // A page that says UTF-16 in single bytes does not mean it, and one in UTF-8 was asked.
      boolean singleBytes = charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1f;
      return singleBytes ? Optional.of(mended(bytes, 0, charset)) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** UTF-8 with broken places, where at least three characters are whole for each that is not. */
  private static Optional<Decoded> asBrokenUtf8(byte[] bytes) {
    Decoded mended = mended(bytes, 0, StandardCharsets.UTF_8);
    long whole = mended.text().chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    return whole >= 3L * mended.broken() ? Optional.of(mended) : Optional.empty();
  }

  private static Decoded mended(byte[] bytes, int from, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
      return counted(text.toString(), charset);
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a decoder that replaces never fails", e);
    }
  }

  private static Decoded counted(String text, Charset charset) {
    int broken = 0;
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      boolean replaced = text.charAt(i) == '\uFFFD';
      broken += replaced && !before ? 1 : 0;
      before = replaced;
    }
    return new Decoded(text, charset.name(), broken);
  }

  /** The single-byte encoding in which most words are common ones or carry the Arabic article. */
  private static Optional<Decoded> asSingleBytes(byte[] bytes) {
    int seen = Math.min(bytes.length, SAMPLE);
    double arabic = plausibility(bytes, seen, WINDOWS_1256);
    double iso = plausibility(bytes, seen, ISO_8859_6);
    double latin = plausibility(bytes, seen, WINDOWS_1252);
    double best = Math.max(arabic, Math.max(iso, latin));
    if (best < 0.05) {
      return Optional.empty();
    }
    Charset charset = best == arabic ? WINDOWS_1256 : best == iso ? ISO_8859_6 : WINDOWS_1252;
    return Optional.of(mended(bytes, 0, charset));
  }

  private static double plausibility(byte[] bytes, int seen, Charset charset) {
    String text = new String(bytes, 0, seen, charset);
    int words = 0;
    int common = 0;
    for (String word : NOT_LETTERS.split(text, -1)) {
      if (!word.isEmpty()) {
        words++;
        String folded = Folding.fold(word);
        boolean article = folded.length() > 4 && folded.startsWith(ARTICLE);
        common += article || COMMON.contains(folded) ? 1 : 0;
      }
    }
    boolean damaged = text.indexOf('\uFFFD') >= 0;
    return words == 0 ? 0 : (double) common / words - (damaged ? 0.02 : 0);
  }
}
