package org.bayan.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;

/** Reads the tables that a user hands in beside the articles. */
final class Tables {
  private Tables() {}

  /**
   * Returns a table's text.
   *
   * @param table the file
   * @param fault makes the fault out of what is wrong, where it is no text
   */
  static String text(Path table, Function<String, Fault> fault) throws BayanException {
    try (InputStream stream = Files.newInputStream(table)) {
      byte[] bytes = stream.readNBytes(ArticleFiles.MOST_BYTES + 1);
      if (bytes.length > ArticleFiles.MOST_BYTES) {
        String where = Names.shown(table.toString());
        throw new BayanException(Faults.fileTooLarge(where, bytes.length, ArticleFiles.MOST_BYTES));
      }
      if (Encodings.decode(bytes, false) instanceof Encodings.Verdict.Text read) {
        return read.decoded().text();
      }
      throw new BayanException(fault.apply("it is no text"));
    } catch (IOException e) {
      throw new BayanException(fault.apply("it cannot be read: " + Names.why(e)), e);
    }
  }

  /** Returns what stands between the cells, as the first line has it. */
  static char delimiter(String text) {
    int end = text.indexOf('\n');
    String header = end < 0 ? text : text.substring(0, end);
    for (char one : new char[] {';', '\t'}) {
      if (header.indexOf(one) >= 0 && header.indexOf(',') < 0) {
        return one;
      }
    }
    return ',';
  }
}
