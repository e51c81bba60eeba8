package org.bayan.ingest.print;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.bayan.fault.BayanException;
import org.bayan.ingest.print.Paragraphs.Paragraph;
import org.bayan.ingest.print.Printed.Piece;
import org.bayan.ingest.print.Printed.Role;

/** Reads a PDF as the text that its pages show. */
public final class PdfDocument {
  private static final int MOST_PAGES = 5_000;
  private static final int SHORTEST_TITLE = 2;
  private static final int LONGEST_TITLE = 40;

  static {
    // Else PDFBox looks through the machine's fonts and writes a list of them into the user's home.
    FontMappers.set(new NoFonts());
  }

  private PdfDocument() {}

  /**
   * Reads a PDF.
   *
   * @param bytes the file
   * @param where how a fault names it
   * @throws BayanException where it is broken, locked, a scan without text, or made to be endless
   */
  public static Printed read(byte[] bytes, String where) throws BayanException {
    if (PdfStreams.swell(bytes)) {
      throw new BayanException(PrintFaults.pdfEndless(where));
    }
    try (PDDocument document =
        Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      return read(document, where);
    } catch (InvalidPasswordException e) {
      throw new BayanException(PrintFaults.pdfLocked(where), e);
    } catch (TooMuchToDrawException e) {
      throw new BayanException(PrintFaults.pdfEndless(where), e);
    } catch (IOException | RuntimeException e) {
      // PDFBox tells of broken files by whatever exception it runs into.
      throw new BayanException(PrintFaults.pdfBroken(where), e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      // One file that was made to be too much is no reason to lose all others.
      throw new BayanException(PrintFaults.pdfEndless(where), e);
    }
  }

  private static Printed read(PDDocument document, String where)
      throws IOException, BayanException {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new BayanException(PrintFaults.pdfEndless(where));
    }
    List<List<VisualRow>> drawn = new ArrayList<>();
    for (List<Glyph> glyphs : GlyphReader.read(document)) {
      drawn.add(Rows.of(glyphs, drawn.size()));
    }
    List<List<VisualRow>> seen = Strokes.leftOut(drawn);
    List<VisualRow> all = seen.stream().flatMap(List::stream).toList();
    VisualOrder order = VisualOrder.of(all);
    List<List<PrintRow>> pages = seen.stream().map(p -> inOrder(p, order)).toList();
    List<Piece> pieces = pieces(pages, order.isArabic());
    if (pieces.isEmpty()) {
      throw new BayanException(PrintFaults.pdfWithoutText(where));
    }
    PDDocumentInformation says = document.getDocumentInformation();
    return new Printed(pieces, author(says), made(says));
  }

  private static List<PrintRow> inOrder(List<VisualRow> page, VisualOrder order) {
    List<PrintRow> rows = new ArrayList<>();
    for (VisualRow row : page) {
      String text = order.read(row);
      if (!text.isEmpty()) {
        rows.add(
            new PrintRow(
                text, row.left(), row.right(), row.baseline(), row.size(), row.page(), row.turn()));
      }
    }
    return rows;
  }

  /** Sets what a page adds before and after the paragraphs that begin on it, and never in one. */
  private static List<Piece> pieces(List<List<PrintRow>> pages, boolean arabic) {
    Set<PrintRow> furniture = Furniture.of(pages);
    List<PrintRow> print =
        pages.stream().flatMap(List::stream).filter(r -> !furniture.contains(r)).toList();
    List<Paragraph> paragraphs = Paragraphs.of(print, arabic);
    Set<Paragraph> title = new HashSet<>();
    title(paragraphs, Paragraphs.bodySize(print)).ifPresent(title::add);
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int page = 0; page < pages.size(); page++) {
      List<PrintRow> added = pages.get(page).stream().filter(furniture::contains).toList();
      float middle = middle(pages.get(page));
      add(added.stream().filter(r -> r.baseline() < middle).toList(), pieces);
      while (at < paragraphs.size() && paragraphs.get(at).first().page() == page) {
        Paragraph paragraph = paragraphs.get(at);
        Role role = title.contains(paragraph) ? Role.TITLE : Role.PRINT;
        pieces.add(new Piece(paragraph.text(), role));
        at++;
      }
      add(added.stream().filter(r -> r.baseline() >= middle).toList(), pieces);
    }
    return pieces;
  }

  private static float middle(List<PrintRow> page) {
    double top = page.stream().mapToDouble(PrintRow::baseline).min().orElse(0);
    double foot = page.stream().mapToDouble(PrintRow::baseline).max().orElse(0);
    return (float) ((top + foot) / 2);
  }

  private static void add(List<PrintRow> rows, List<Piece> pieces) {
    rows.forEach(r -> pieces.add(new Piece(r.text(), Role.RESIDUE)));
  }

  /** Returns the first of the paragraphs of the first page whose type is larger than the body's. */
  private static Optional<Paragraph> title(List<Paragraph> paragraphs, float body) {
    Optional<Paragraph> best = Optional.empty();
    for (Paragraph paragraph : paragraphs) {
      PrintRow first = paragraph.first();
      int words = paragraph.text().split(" ", -1).length;
      boolean heading =
          first.page() == paragraphs.getFirst().first().page()
              && Paragraphs.isLarger(first, body)
              && words >= SHORTEST_TITLE
              && words <= LONGEST_TITLE;
      if (heading && best.filter(b -> !Paragraphs.isLarger(first, b.first().size())).isEmpty()) {
        best = Optional.of(paragraph);
      }
    }
    return best;
  }

  private static Optional<String> author(PDDocumentInformation says) {
    return Optional.ofNullable(says.getAuthor()).map(Letters::plain).filter(a -> !a.isBlank());
  }

  private static Optional<LocalDate> made(PDDocumentInformation says) {
    Calendar made = says.getCreationDate();
    return Optional.ofNullable(made)
        .map(m -> m.toInstant().atZone(m.getTimeZone().toZoneId()).toLocalDate())
        .filter(d -> d.getYear() > 1970 && d.getYear() < 2200);
  }
}
