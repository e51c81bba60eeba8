package org.bayan.app.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bayan.app.record.HeaderJson.Header;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.ingest.JsonTrouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a record back from its folder, and refuses what is not whole.
 *
 * <p>Fields that this version does not know are passed over; a missing one is a fault.
 */
public final class RecordReader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  private static final String MEND = "write the record again with bayan trace";

  private final Path folder;
  private final Header header;

  private RecordReader(Path folder) throws BayanException {
    this.folder = folder;
    this.header = header(folder.resolve(RecordFile.HEADER));
  }

  /**
   * Reads a record.
   *
   * @param folder the folder that {@code bayan trace --out} wrote
   * @throws BayanException if there is none, if its version is another, or if a line is broken
   */
  public static RecordBook read(Path folder) throws BayanException {
    RecordReader reader = new RecordReader(folder);
    return new RecordBook(
        reader.header.header(),
        reader.rows(RecordFile.ARTICLES),
        reader.rows(RecordFile.SERIES),
        reader.rows(RecordFile.OCCASIONS),
        reader.rows(RecordFile.DECLARATIONS),
        reader.rows(RecordFile.MENTIONS),
        reader.rows(RecordFile.ACTORS),
        reader.rows(RecordFile.ALIGNMENTS),
        reader.rows(RecordFile.FORMULAS),
        reader.rows(RecordFile.COMMITMENTS),
        reader.rows(RecordFile.ALERTS));
  }

  private static Header header(Path file) throws BayanException {
    try {
      JsonIn in = JsonIn.of(MAPPER.readTree(Files.readString(file)));
      if (!in.text("format").equals(HeaderJson.FORMAT)) {
        throw missing(file, "\"format\" is not " + HeaderJson.FORMAT, null);
      }
      refuseOtherVersion(file, in.number("version"));
      return HeaderJson.read(in);
    } catch (CharacterCodingException | IllegalArgumentException | JacksonException broken) {
      throw broken(file.toString(), broken);
    } catch (IOException unread) {
      throw missing(file, "it cannot be read", unread);
    }
  }

  private static void refuseOtherVersion(Path file, int version) throws BayanException {
    if (version != RecordHeader.CURRENT_VERSION) {
      throw new BayanException(
          new Fault(
              "record-version-unknown",
              file.toString(),
              "the record is of version " + version,
              "a record of version " + RecordHeader.CURRENT_VERSION,
              MEND + ", or read it with the version of Bayan that wrote it"));
    }
  }

  private <T> List<T> rows(RecordFile<T> file) throws BayanException {
    Path path = folder.resolve(file.name());
    List<T> rows = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
        rows.add(row(file, line, path + ":" + (rows.size() + 1)));
      }
    } catch (CharacterCodingException broken) {
      throw broken(path + ":" + (rows.size() + 1), broken);
    } catch (IOException unread) {
      throw missing(path, "it cannot be read", unread);
    }
    refuseOtherCount(path, rows.size(), header.lines().get(file.name()));
    return rows;
  }

  private static <T> T row(RecordFile<T> file, String line, String where) throws BayanException {
    try {
      JsonNode node = MAPPER.readTree(line);
      return file.in().apply(JsonIn.of(node));
    } catch (IllegalArgumentException | JacksonException broken) {
      throw broken(where, broken);
    }
  }

  private static void refuseOtherCount(Path path, int lines, @Nullable Integer wanted)
      throws BayanException {
    if (wanted == null || wanted != lines) {
      throw new BayanException(
          new Fault(
              "record-incomplete",
              path.toString(),
              "it has " + lines + " lines",
              "the number of lines that record.json gives: " + wanted,
              MEND));
    }
  }

  private static BayanException missing(Path file, String what, @Nullable IOException cause) {
    Fault fault =
        new Fault(
            "record-missing",
            file.toString(),
            what,
            "a folder that bayan trace --out has written",
            "check the folder's name, or " + MEND);
    return cause == null ? new BayanException(fault) : new BayanException(fault, cause);
  }

  private static BayanException broken(String where, Exception cause) {
    return new BayanException(
        new Fault(
            "record-line-broken",
            where,
            said(cause),
            "one JSON object, as docs/formats describes it",
            MEND),
        cause);
  }

  private static String said(Exception cause) {
    return switch (cause) {
      case CharacterCodingException bytes -> "it is not UTF-8";
      case JacksonException json -> "it is not JSON: " + JsonTrouble.told(json);
      default -> String.valueOf(cause.getMessage());
    };
  }
}
