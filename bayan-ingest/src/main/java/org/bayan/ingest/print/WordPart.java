package org.bayan.ingest.print;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one part of a word processor's document paragraph by paragraph.
 *
 * <p>A row of a table is one line where each of its cells holds one paragraph; a table that only
 * sets paragraphs side by side is read cell by cell. What was struck out, the codes of fields, and
 * the second form of a drawing are passed by.
 */
final class WordPart {
  /**
   * A paragraph, or a line of one that is broken by hand.
   *
   * @param text what it says; never blank
   * @param style the identifier of its style; empty where it has none
   */
  record Paragraph(String text, String style) {}

  private static final class Open {
    private final StringBuilder text = new StringBuilder();
    private String style = "";
  }

  private static final class Row {
    private final List<List<Paragraph>> cells = new ArrayList<>();
  }

  private static final int DEEPEST = 200;

  private final XMLStreamReader xml;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Row> rows = new ArrayDeque<>();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private int printing;

  private WordPart(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** Returns the paragraphs of a part, in order. */
  static List<Paragraph> read(byte[] part) throws XMLStreamException {
    WordPart reader = new WordPart(Xml.reader(new ByteArrayInputStream(part)));
    reader.read();
    return reader.paragraphs;
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> begin(xml.getLocalName());
        case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
        case XMLStreamReader.CHARACTERS, XMLStreamReader.SPACE, XMLStreamReader.CDATA -> {
          if (printing > 0) {
            print(xml.getText());
          }
        }
        default -> {}
      }
    }
  }

  private void begin(String name) throws XMLStreamException {
    switch (name) {
      case "p" -> {
        if (open.size() > DEEPEST) {
          throw new XMLStreamException("paragraphs are nested without end");
        }
        open.push(new Open());
      }
      case "t" -> printing++;
      case "pStyle" -> {
        if (!open.isEmpty()) {
          open.element().style = Xml.attribute(xml, "val");
        }
      }
      case "tab", "ptab" -> print(" ");
      case "noBreakHyphen" -> print("-");
      case "sym" -> print(symbol(Xml.attribute(xml, "char")));
      case "br", "cr" -> endLine();
      case "tr" -> {
        if (rows.size() > DEEPEST) {
          throw new XMLStreamException("tables are nested without end");
        }
        rows.push(new Row());
      }
      case "tc" -> {
        if (!rows.isEmpty()) {
          rows.element().cells.add(new ArrayList<>());
        }
      }
      case "Fallback" -> skip();
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> {
        endLine();
        if (!open.isEmpty()) {
          open.pop();
        }
      }
      case "t" -> printing--;
      case "tr" -> {
        if (!rows.isEmpty()) {
          endRow(rows.pop());
        }
      }
      default -> {}
    }
  }

  private void skip() throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth +=
          event == XMLStreamReader.START_ELEMENT
              ? 1
              : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
    }
  }

  private static String symbol(String code) {
    try {
      return Character.toString(Integer.parseInt(code, 16));
    } catch (IllegalArgumentException e) {
      // No number or no letter: there is no telling what it was.
      return "\uFFFD";
    }
  }

  /** Adds print, white space made one space. */
  private void print(String words) {
    if (open.isEmpty()) {
      return;
    }
    StringBuilder text = open.element().text;
    String plain = Letters.plain(words);
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      boolean again = letter == ' ' && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
      if (!again && letter != '\u00AD') {
        text.append(letter);
      }
    }
  }

  private void endLine() {
    if (!open.isEmpty()) {
      Open line = open.element();
      String text = line.text.toString().strip();
      line.text.setLength(0);
      if (!text.isEmpty()) {
        add(new Paragraph(text, line.style));
      }
    }
  }

  private void add(Paragraph paragraph) {
    boolean inCell = !rows.isEmpty() && !rows.element().cells.isEmpty();
    (inCell ? rows.element().cells.getLast() : paragraphs).add(paragraph);
  }

  private void endRow(Row row) {
    List<List<Paragraph>> filled = row.cells.stream().filter(c -> !c.isEmpty()).toList();
    if (filled.stream().allMatch(c -> c.size() == 1) && filled.size() > 1) {
      List<String> cells = filled.stream().map(c -> c.getFirst().text()).toList();
      add(new Paragraph(String.join(" ", cells), ""));
    } else {
      filled.forEach(cell -> cell.forEach(this::add));
    }
  }
}
