package org.bayan.ingest.print;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.bayan.fault.BayanException;
import org.bayan.ingest.print.Printed.Piece;
import org.bayan.ingest.print.Printed.Role;
import org.junit.jupiter.api.Test;

/** PDFs as browsers and word processors print them, and as nobody should. */
class PdfDocumentTest {
  @Test
  void given_a_page_printed_by_a_browser_then_its_article_is_read_word_for_word()
      throws IOException, BayanException {
    Printed printed = PdfDocument.read(resource("chromium-article.pdf"), "a.pdf");

    assertThat(print(printed)).isEqualTo(article());
    assertThat(printed.title()).contains("مجلس الموانئ يقرّ خطة الشتاء لتخزين القمح");
  }

  @Test
  void given_a_page_printed_by_a_browser_then_its_head_and_address_are_kept_and_marked()
      throws IOException, BayanException {
    Printed printed = PdfDocument.read(resource("chromium-article.pdf"), "a.pdf");

    assertThat(residue(printed)).hasSize(4);
    assertThat(residue(printed).get(0)).contains("مجلس الموانئ يقرّ خطة الشتاء", "11/21/26");
    assertThat(residue(printed).get(1)).endsWith("harbour.html 1/2");
  }

  @Test
  void given_columns_with_first_lines_set_in_then_each_column_is_read_to_its_foot()
      throws IOException, BayanException {
    Printed printed = PdfDocument.read(resource("chromium-columns.pdf"), "a.pdf");

    List<String> body = article().subList(2, 9);
    assertThat(print(printed)).containsSubsequence(body).hasSize(body.size() + 1);
  }

  @Test
  void given_a_bulletin_whose_lines_are_drawn_out_to_the_margin_then_its_words_are_whole()
      throws IOException, BayanException {
    Printed printed = PdfDocument.read(resource("libreoffice-bulletin.pdf"), "a.pdf");

    String words = String.join(" ", print(printed));
    assertThat(words).isEqualTo(String.join(" ", article()));
  }

  @Test
  void given_a_bulletin_with_running_heads_then_they_are_marked_and_stand_in_no_paragraph()
      throws IOException, BayanException {
    Printed printed = PdfDocument.read(resource("libreoffice-bulletin.pdf"), "a.pdf");

    assertThat(residue(printed))
        .containsExactly(
            "مجلس الموانئ – النشرة الداخلية",
            "صفحة 1 من 3",
            "مجلس الموانئ – النشرة الداخلية",
            "صفحة 2 من 3",
            "مجلس الموانئ – النشرة الداخلية",
            "صفحة 3 من 3");
  }

  @Test
  void given_a_word_that_a_hyphen_breaks_then_it_is_whole_again()
      throws IOException, BayanException {
    byte[] pdf =
        page(
            "The harbour council approved on Tuesday a plan to repair the outer break-",
            "water before winter, and asked the ministry for 2,400 tonnes of stone that",
            "the quarry will send.");

    assertThat(print(PdfDocument.read(pdf, "a.pdf")))
        .containsExactly(
            "The harbour council approved on Tuesday a plan to repair the outer breakwater before"
                + " winter, and asked the ministry for 2,400 tonnes of stone that the quarry will"
                + " send.");
  }

  @Test
  void given_a_paragraph_that_goes_on_overleaf_then_it_is_one_paragraph()
      throws IOException, BayanException {
    byte[] pdf =
        pages(
            List.of(
                List.of(
                    "The harbour council approved on Tuesday a plan to repair the breakwater",
                    "before winter, and asked the ministry for 2,400 tonnes of stone which the"),
                List.of(
                    "northern quarry will send by night, so that the road stays open to all the",
                    "lorries by day.")));

    assertThat(print(PdfDocument.read(pdf, "a.pdf"))).hasSize(1);
  }

  @Test
  void given_a_scan_then_it_is_told_that_it_has_no_text() throws IOException {
    assertThat(fault(pages(List.of(List.of(), List.of())))).isEqualTo("pdf-without-text");
  }

  @Test
  void given_a_pdf_with_a_password_then_it_is_told() throws IOException {
    assertThat(fault(locked("open sesame"))).isEqualTo("pdf-locked");
  }

  @Test
  void given_a_pdf_that_only_its_owner_may_change_then_it_is_read()
      throws IOException, BayanException {
    assertThat(print(PdfDocument.read(locked(""), "a.pdf"))).containsExactly("Grain for winter.");
  }

  @Test
  void given_a_pdf_that_is_cut_off_or_none_then_it_is_told() throws IOException {
    byte[] whole = resource("chromium-article.pdf");

    assertThat(fault("%PDF-1.7".getBytes(UTF_8))).isEqualTo("pdf-broken");
    assertThat(fault("no PDF at all".getBytes(UTF_8))).isEqualTo("pdf-broken");
    assertThat(fault(Arrays.copyOf(whole, 2_000))).isIn("pdf-broken", "pdf-without-text");
  }

  @Test
  void given_any_pdf_with_bytes_changed_then_it_is_read_or_told() throws IOException {
    byte[] whole = resource("libreoffice-bulletin.pdf");
    java.util.Random chance = new java.util.Random(7);
    for (int times = 0; times < 60; times++) {
      byte[] hurt = whole.clone();
      for (int n = 0; n < 40; n++) {
        hurt[chance.nextInt(hurt.length)] = (byte) chance.nextInt(256);
      }
      try {
        assertThat(PdfDocument.read(hurt, "a.pdf").pieces()).as("seed 7, %d", times).isNotEmpty();
      } catch (BayanException told) {
        assertThat(told.fault().name()).as("seed 7, %d", times).startsWith("pdf-");
      }
    }
  }

  @Test
  void given_a_page_that_unfolds_to_gigabytes_then_it_is_refused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (var deflate = new java.util.zip.DeflaterOutputStream(packed)) {
      byte[] nothing = new byte[1 << 20];
      Arrays.fill(nothing, (byte) ' ');
      for (int mega = 0; mega < 100; mega++) {
        deflate.write(nothing);
      }
    }
    byte[] bomb = drawing("/Filter /FlateDecode", packed.toByteArray(), "");

    assertThat(bomb.length).isLessThan(200_000);
    assertThat(fault(bomb)).isEqualTo("pdf-endless");
  }

  @Test
  void given_a_page_that_is_packed_twice_then_it_is_refused() throws IOException {
    assertThat(fault(drawing("/Filter [/FlateDecode /FlateDecode]", new byte[] {1}, "")))
        .isEqualTo("pdf-endless");
  }

  @Test
  void given_drawings_that_call_one_another_without_end_then_they_are_refused() throws IOException {
    StringBuilder forms = new StringBuilder();
    for (int n = 10; n < 40; n++) {
      String calls = "/F Do ".repeat(8);
      forms.append(n).append(" 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 9 9]");
      forms.append(" /Resources << /XObject << /F ").append(n + 1).append(" 0 R >> >> /Length ");
      forms
          .append(calls.length())
          .append(" >> stream\n")
          .append(calls)
          .append("\nendstream endobj\n");
    }
    byte[] loop = drawing("", "/F Do".getBytes(ISO_8859_1), forms.toString());

    assertThat(fault(loop)).isEqualTo("pdf-endless");
  }

  @Test
  void given_the_same_bytes_twice_then_the_text_is_the_same() throws IOException, BayanException {
    byte[] pdf = resource("chromium-columns.pdf");

    assertThat(PdfDocument.read(pdf, "a")).isEqualTo(PdfDocument.read(pdf, "b"));
  }

  /** A page whose drawing and further objects are given as they stand in the file. */
  private static byte[] drawing(String filter, byte[] content, String objects) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(
        ("""
        %PDF-1.4
        1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
        2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
        3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R
          /Resources << /XObject << /F 10 0 R >> >> >> endobj
        """
                + objects
                + "4 0 obj << /Length "
                + content.length
                + " "
                + filter
                + " >> stream\n")
            .getBytes(ISO_8859_1));
    pdf.write(content);
    pdf.write(
        "\nendstream endobj\ntrailer << /Root 1 0 R /Size 60 >>\n%%EOF\n".getBytes(ISO_8859_1));
    return pdf.toByteArray();
  }

  private static byte[] page(String... lines) throws IOException {
    return pages(List.of(List.of(lines)));
  }

  private static byte[] pages(List<List<String>> pages) throws IOException {
    try (PDDocument document = document(pages)) {
      return saved(document);
    }
  }

  private static byte[] locked(String password) throws IOException {
    try (PDDocument document = document(List.of(List.of("Grain for winter.")))) {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return saved(document);
    }
  }

  private static PDDocument document(List<List<String>> pages) throws IOException {
    PDDocument document = new PDDocument();
    for (List<String> lines : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream drawing = new PDPageContentStream(document, page)) {
        for (int line = 0; line < lines.size(); line++) {
          drawing.beginText();
          drawing.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
          drawing.newLineAtOffset(70, 700 - 15 * line);
          drawing.showText(lines.get(line));
          drawing.endText();
        }
      }
    }
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static String fault(byte[] pdf) {
    String[] name = {""};
    assertThatThrownBy(() -> PdfDocument.read(pdf, "a.pdf"))
        .isInstanceOfSatisfying(BayanException.class, e -> name[0] = e.fault().name());
    return name[0];
  }

  private static List<String> print(Printed printed) {
    return printed.pieces().stream()
        .filter(p -> p.role() != Role.RESIDUE)
        .map(Piece::text)
        .toList();
  }

  private static List<String> residue(Printed printed) {
    return printed.pieces().stream()
        .filter(p -> p.role() == Role.RESIDUE)
        .map(Piece::text)
        .toList();
  }

  static List<String> article() throws IOException {
    return new String(resource("article.txt"), UTF_8).lines().toList();
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream stream = PdfDocumentTest.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }
}
