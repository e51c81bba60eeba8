package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.bayan.ingest.Encodings.Verdict;
import org.bayan.testkit.RandomArabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which encoding bytes are written. */
class EncodingsTest {
  private static final String NEWS =
      "أعلنت الهيئة أن العمل في الميناء توقف منذ الصباح بعد أن ارتفع الموج، وقال مديرها إن السفن التي وصلت في الليل تنتظر عند المدخل.";
  private static final String ENGLISH =
      "The port’s authority said that work “may resume” on Friday, and that the ships at the gate wait.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"})
  void given_an_arabic_text_without_a_mark_then_its_encoding_is_told(String charset) {
    String text = charset.equals("ISO-8859-6") ? NEWS : NEWS + " «نعم»";

    Decoded decoded = decoded(text.getBytes(Charset.forName(charset)), false);

    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.charset()).isEqualTo(charset);
    assertThat(decoded.broken()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void given_a_mark_of_byte_order_then_it_decides_and_is_no_text(String charset) {
    Decoded decoded = decoded(("\uFEFF" + NEWS).getBytes(Charset.forName(charset)), false);

    assertThat(decoded.text()).isEqualTo(NEWS);
    assertThat(decoded.charset()).isEqualTo(charset);
  }

  @Test
  void given_english_with_curled_quotes_of_windows_then_they_are_read() {
    assertThat(decoded(ENGLISH.getBytes(Charset.forName("windows-1252")), false).text())
        .isEqualTo(ENGLISH);
  }

  @Test
  void given_a_page_that_declares_its_encoding_then_it_is_believed() {
    String page =
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1256'>"
            + "</head><body>\u0634\u0637</body></html>";

    assertThat(decoded(page.getBytes(Charset.forName("windows-1256")), true).text())
        .isEqualTo(page);
  }

  @Test
  void given_a_page_in_utf8_that_declares_another_encoding_then_its_bytes_are_believed() {
    String page = "<meta charset=windows-1256><p>" + NEWS;

    assertThat(decoded(page.getBytes(StandardCharsets.UTF_8), true).text()).isEqualTo(page);
  }

  @Test
  void given_utf8_cut_in_the_middle_of_a_letter_then_the_rest_is_read() {
    byte[] bytes = NEWS.getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 2);

    Decoded decoded = decoded(cut, false);

    assertThat(decoded.broken()).isEqualTo(1);
    assertThat(decoded.text()).startsWith("أعلنت الهيئة").endsWith("\uFFFD");
  }

  @Test
  void given_an_archive_or_an_image_then_it_is_no_text() {
    byte[] bytes = new byte[2048];
    new java.util.Random(7).nextBytes(bytes);

    assertThat(Encodings.decode(bytes, false)).isInstanceOf(Verdict.Binary.class);
  }

  @Test
  void any_arabic_text_in_utf8_is_read_as_it_was_written() {
    RandomArabic.holds(
        200,
        random -> {
          String text = random.text(5);
          assertThat(decoded(text.getBytes(StandardCharsets.UTF_8), false).text()).isEqualTo(text);
        });
  }

  private static Decoded decoded(byte[] bytes, boolean page) {
    Verdict verdict = Encodings.decode(bytes, page);
    assertThat(verdict).isInstanceOf(Verdict.Text.class);
    return ((Verdict.Text) verdict).decoded();
  }
}
