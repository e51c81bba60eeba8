package org.bayan.app.record;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rows of a small record as one JSON object, to be printed rather than kept in a folder. */
public final class RecordText {
  /** What one article by itself has no rows of. */
  private static final Set<RecordFile<?>> SHARED =
      Set.of(RecordFile.ALIGNMENTS, RecordFile.FORMULAS, RecordFile.COMMITMENTS, RecordFile.ALERTS);

  private RecordText() {}

  /**
   * Returns the rows, each list under the name of its file without {@code .jsonl}, and the faults.
   *
   * <p>Signs that could act on a terminal stand as escapes; what reads JSON gives them back.
   */
  public static String of(RecordBook book) {
    StringWriter text = new StringWriter();
    try (JsonOut out = JsonOut.indented(text)) {
      out.line(book, RecordText::write);
    }
    return escaped(text.toString());
  }

  private static void write(JsonOut out, RecordBook book) {
    for (RecordFile<?> file : RecordFile.ALL) {
      if (!SHARED.contains(file)) {
        rows(out, file, book);
      }
    }
    out.each("faults", book.header().faults(), HeaderJson::fault);
  }

  private static <T> void rows(JsonOut out, RecordFile<T> file, RecordBook book) {
    List<T> rows = file.rows().apply(book);
    out.each(file.name().replace(".jsonl", ""), rows, file.out());
  }

  /** Outside of strings, where an escape would be wrong, JSON has no such signs. */
  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int at = 0; at < json.length(); at++) {
      char sign = json.charAt(at);
      boolean pair =
          Character.isHighSurrogate(sign)
              && at + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(at + 1));
      if (pair) {
        escaped.append(sign).append(json.charAt(++at));
      } else if (acts(sign)) {
        escaped.append(String.format(Locale.ROOT, "\\u%04X", (int) sign));
      } else {
        escaped.append(sign);
      }
    }
    return escaped.toString();
  }

  private static boolean acts(char sign) {
    return Character.getType(sign) == Character.FORMAT
        || sign >= '\u007F' && sign <= '\u009F'
        || sign == '\u2028'
        || sign == '\u2029'
        || Character.isSurrogate(sign);
  }
}
