package org.bayan.ingest.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.fault.BayanException;
import org.bayan.ingest.print.Printed.Piece;
import org.bayan.ingest.print.Printed.Role;
import org.bayan.ingest.print.WordPart.Paragraph;
import org.jspecify.annotations.Nullable;

/** Reads a word processor's document (.docx) as the text that its pages show. */
public final class WordDocument {
  private static final int FRONT = 12;
  private static final int LONGEST_TITLE = 40;
  private static final int DAY = 10;

  private WordDocument() {}

  /**
   * Reads a document.
   *
   * @param bytes the file
   * @param where how a fault names it
   * @throws BayanException where it is broken, locked, without text, or made to be endless
   */
  public static Printed read(byte[] bytes, String where) throws BayanException {
    if (WordParts.isOlder(bytes)) {
      throw new BayanException(
          PrintFaults.wordBroken(where, "it is locked with a password or of an older format"));
    }
    try {
      return read(WordParts.of(bytes), where);
    } catch (TooMuchToDrawException e) {
      throw new BayanException(PrintFaults.wordEndless(where), e);
    } catch (IOException e) {
      throw new BayanException(PrintFaults.wordBroken(where, "its zip is broken"), e);
    } catch (XMLStreamException e) {
      throw new BayanException(PrintFaults.wordBroken(where, "the XML in it is broken"), e);
    }
  }

  private static Printed read(WordParts parts, String where)
      throws BayanException, XMLStreamException {
    Optional<byte[]> main = parts.main();
    if (main.isEmpty()) {
      throw new BayanException(PrintFaults.wordBroken(where, "no document is in its zip"));
    }
    List<Paragraph> print = new ArrayList<>(WordPart.read(main.get()));
    for (byte[] notes : parts.notes()) {
      print.addAll(WordPart.read(notes));
    }
    if (print.isEmpty()) {
      throw new BayanException(PrintFaults.wordWithoutText(where));
    }
    List<Piece> pieces = new ArrayList<>();
    addResidue(parts.headers(), pieces);
    int title = title(print, styles(parts));
    for (int i = 0; i < print.size(); i++) {
      pieces.add(new Piece(print.get(i).text(), i == title ? Role.TITLE : Role.PRINT));
    }
    addResidue(parts.footers(), pieces);
    Map<String, String> says = properties(parts);
    return new Printed(pieces, printed(says.get("creator")), day(says.get("created")));
  }

  private static void addResidue(List<byte[]> parts, List<Piece> pieces) throws XMLStreamException {
    for (byte[] part : parts) {
      for (Paragraph paragraph : WordPart.read(part)) {
        Piece piece = new Piece(paragraph.text(), Role.RESIDUE);
        // The first page's head and the others' are two parts that mostly say the same.
        if (!pieces.contains(piece)) {
          pieces.add(piece);
        }
      }
    }
  }

  /**
   * Returns which of the first paragraphs is set as the title, else as a heading of the first rank.
   */
  private static int title(List<Paragraph> print, Map<String, String> styles) {
    for (String style : List.of("title", "heading 1")) {
      for (int i = 0; i < Math.min(FRONT, print.size()); i++) {
        String name = styles.getOrDefault(print.get(i).style(), print.get(i).style());
        int words = print.get(i).text().split(" ", -1).length;
        if (name.toLowerCase(Locale.ROOT).equals(style) && words <= LONGEST_TITLE) {
          return i;
        }
      }
    }
    return -1;
  }

  /** Returns the names of styles by their identifiers, which differ with the program's language. */
  private static Map<String, String> styles(WordParts parts) throws XMLStreamException {
    Map<String, String> names = new HashMap<>();
    if (parts.styles().isPresent()) {
      XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(parts.styles().get()));
      String id = "";
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          if (xml.getLocalName().equals("style")) {
            id = Xml.attribute(xml, "styleId");
          } else if (xml.getLocalName().equals("name")) {
            names.putIfAbsent(id, Xml.attribute(xml, "val"));
          }
        }
      }
    }
    return names;
  }

  private static Map<String, String> properties(WordParts parts) throws XMLStreamException {
    Map<String, String> says = new HashMap<>();
    if (parts.properties().isPresent()) {
      XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(parts.properties().get()));
      String name = "";
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamReader.START_ELEMENT) {
          name = xml.getLocalName();
        } else if (event == XMLStreamReader.CHARACTERS) {
          says.merge(name, xml.getText(), String::concat);
        } else if (event == XMLStreamReader.END_ELEMENT) {
          name = "";
        }
      }
    }
    return says;
  }

  private static Optional<String> printed(@Nullable String value) {
    return Optional.ofNullable(value).map(v -> Letters.plain(v).strip()).filter(v -> !v.isEmpty());
  }

  private static Optional<LocalDate> day(@Nullable String value) {
    try {
      return Optional.ofNullable(value)
          .map(String::strip)
          .filter(v -> v.length() >= DAY)
          .map(v -> LocalDate.parse(v.substring(0, DAY)));
    } catch (DateTimeException e) {
      // Programs write what they like there; a document whose day cannot be read has none.
      return Optional.empty();
    }
  }
}
