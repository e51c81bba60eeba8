package org.bayan.ingest.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bayan.fault.BayanException;
import org.bayan.ingest.print.Printed.Piece;
import org.bayan.ingest.print.Printed.Role;
import org.junit.jupiter.api.Test;

/** Documents of a word processor, whole and hurt. */
class WordDocumentTest {
  @Test
  void given_a_document_as_a_word_processor_saves_it_then_all_of_it_is_read()
      throws IOException, BayanException {
    Printed printed =
        WordDocument.read(PdfDocumentTest.resource("libreoffice-bulletin.docx"), "a.docx");

    assertThat(texts(printed, Role.PRINT, Role.TITLE)).isEqualTo(PdfDocumentTest.article());
    assertThat(printed.title()).contains("مجلس الموانئ يقرّ خطة الشتاء لتخزين القمح");
    assertThat(texts(printed, Role.RESIDUE))
        .containsExactly("مجلس الموانئ – النشرة الداخلية", "صفحة 3 من 3");
    assertThat(printed.author()).contains("ليلى الحموي");
    assertThat(printed.made()).contains(LocalDate.of(2021, 1, 15));
  }

  @Test
  void given_words_struck_out_fields_and_a_second_form_of_a_drawing_then_only_what_is_seen_is_read()
      throws IOException, BayanException {
    byte[] docx =
        docx(
            """
            <w:p><w:r><w:t>افتتح الوزير </w:t></w:r><w:del><w:r><w:delText>مستودعاً</w:delText></w:r>\
            </w:del><w:ins><w:r><w:t>رصيفاً</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText>\
            </w:r><w:r><w:tab/><w:t>جديداً</w:t><w:br/><w:t>للحبوب</w:t></w:r></w:p>
            <w:p><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>إطار</w:t></w:r></w:p>\
            </w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>إطار</w:t></w:r></w:p></mc:Fallback>\
            </mc:AlternateContent></w:p>\
            """);

    assertThat(texts(WordDocument.read(docx, "a.docx"), Role.PRINT))
        .containsExactly("افتتح الوزير رصيفاً جديداً", "للحبوب", "إطار");
  }

  @Test
  void given_a_table_then_a_row_is_a_line_and_a_table_that_only_sets_side_by_side_is_read_by_cell()
      throws IOException, BayanException {
    byte[] docx =
        docx(
            "<w:tbl><w:tr>"
                + cell("قمح")
                + cell("800 طن")
                + "</w:tr><w:tr>"
                + cell("أولى", "ثانية")
                + cell("ثالثة")
                + "</w:tr></w:tbl>");

    assertThat(texts(WordDocument.read(docx, "a.docx"), Role.PRINT))
        .containsExactly("قمح 800 طن", "أولى", "ثانية", "ثالثة");
  }

  @Test
  void given_entities_that_multiply_then_they_are_not_followed() throws IOException {
    String document =
        "<!DOCTYPE w [<!ENTITY a \"حبوب\"><!ENTITY b \"&a;&a;&a;&a;\">"
            + "<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<w:document xmlns:w=\"w\"><w:p><w:t>&b;&x;</w:t></w:p></w:document>";

    assertThat(fault(zip(Map.of("word/document.xml", document))))
        .isIn("docx-broken", "docx-without-text");
  }

  @Test
  void given_a_document_that_is_broken_locked_empty_or_none_then_it_is_told() throws IOException {
    byte[] whole = PdfDocumentTest.resource("libreoffice-bulletin.docx");
    byte[] older = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);

    assertThat(fault("no zip".getBytes(UTF_8))).isEqualTo("docx-broken");
    assertThat(fault(older)).isEqualTo("docx-broken");
    assertThat(fault(Arrays.copyOf(whole, 3_000))).isEqualTo("docx-broken");
    assertThat(fault(zip(Map.of("xl/workbook.xml", "<x/>")))).isEqualTo("docx-broken");
    assertThat(fault(zip(Map.of("word/document.xml", "<w:p")))).isEqualTo("docx-broken");
    assertThat(fault(docx("<w:p/>"))).isEqualTo("docx-without-text");
  }

  @Test
  void given_paragraphs_in_paragraphs_without_end_then_it_is_told() throws IOException {
    assertThat(fault(docx("<w:p>".repeat(5_000) + "</w:p>".repeat(5_000))))
        .isEqualTo("docx-broken");
  }

  @Test
  void given_a_document_that_unfolds_to_more_than_print_has_then_it_is_refused()
      throws IOException {
    assertThat(fault(docx(" ".repeat(70_000_000)))).isEqualTo("docx-endless");
  }

  private static String cell(String... paragraphs) {
    StringBuilder cell = new StringBuilder("<w:tc>");
    for (String paragraph : paragraphs) {
      cell.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>");
    }
    return cell.append("</w:tc>").toString();
  }

  private static byte[] docx(String body) throws IOException {
    return zip(
        Map.of(
            "word/document.xml",
            "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>"
                + body
                + "</w:body></w:document>"));
  }

  private static byte[] zip(Map<String, String> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> entry : new LinkedHashMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String fault(byte[] docx) {
    String[] name = {""};
    assertThatThrownBy(() -> WordDocument.read(docx, "a.docx"))
        .isInstanceOfSatisfying(BayanException.class, e -> name[0] = e.fault().name());
    return name[0];
  }

  private static List<String> texts(Printed printed, Role... roles) {
    return printed.pieces().stream()
        .filter(p -> List.of(roles).contains(p.role()))
        .map(Piece::text)
        .toList();
  }
}
