package org.bayan.ingest.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.bayan.testkit.RandomArabic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as they are seen, turned into text: the way back from what a page shows. */
class VisualOrderTest {
  private static final String OPENING = "([{«";
  private static final String CLOSING = ")]}»";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أقرّ المجلس (في جلسته الثالثة) خطة الشتاء",
        "وقال «إنّ الأرصفة جاهزة» ثم غادر",
        "كلفة الأعمال 7.5 ملايين، أي 35% من موازنة 2020-2021",
        "عقد رقم 18/2020 مع Blue Harbor Ltd في المرفأ",
        "القرار Resolution 2254 (2015) لم ينفّذ",
        "وصل عند 10:30 صباحاً في ١٤ كانون الثاني ٢٠٢١",
        "بلغ ٧٫٥ ملايين [أو نحوها] هذا العام"
      })
  void given_a_line_as_a_page_shows_it_then_it_is_read_as_it_was_written(String written) {
    assertThat(read(List.of(seen(written, true)))).containsExactly(written);
    assertThat(read(List.of(seen(written, false)))).containsExactly(written);
  }

  @Test
  void given_an_english_line_with_arabic_in_it_then_both_are_in_order() {
    String written = "The word «بيان الميناء» means statement";

    VisualRow row = seen(written, true);

    assertThat(VisualOrder.of(List.of(row)).read(row)).isEqualTo(written);
  }

  @Test
  void given_a_bracket_that_closes_on_another_line_then_the_other_lines_say_what_it_means() {
    VisualRow whole = seen("أقرّ المجلس (في جلسته) خطة", false);
    VisualRow begun = seen("ورحّب بالقرار (الذي صدر", false);
    VisualRow ended = seen("أمس) في العاصمة", false);

    assertThat(read(List.of(whole, begun, ended)))
        .containsExactly(
            "أقرّ المجلس (في جلسته) خطة", "ورحّب بالقرار (الذي صدر", "أمس) في العاصمة");
  }

  @Test
  void given_any_arabic_words_and_numbers_then_they_come_back_in_order() {
    RandomArabic.holds(
        300,
        chance -> {
          StringBuilder written = new StringBuilder(chance.word());
          for (int left = chance.below(12); left > 0; left--) {
            written.append(' ').append(chance.below(5) == 0 ? chance.number() : chance.word());
          }
          String line = written.append(' ').append(chance.word()).toString();

          assertThat(read(List.of(seen(line, true)))).containsExactly(line);
        });
  }

  @Test
  void given_a_sign_for_two_letters_in_the_order_seen_then_it_is_turned() {
    assertThat(Letters.plain("ال")).isEqualTo("لا");
    assertThat(Letters.plain("\uFEFB")).isEqualTo("لا");
    assertThat(Letters.plain("\uFEF5")).isEqualTo("لآ");
    assertThat(Letters.plain("\uFE7C")).isEqualTo("\u0651");
    assertThat(Letters.plain("\u200F\uFEB3")).isEqualTo("س");
  }

  private static List<String> read(List<VisualRow> rows) {
    VisualOrder order = VisualOrder.of(rows);
    return rows.stream().map(order::read).toList();
  }

  /**
   * Shows a line as the bidirectional algorithm of the JDK does, a cell a letter with its vowel
   * signs.
   *
   * @param shapes whether brackets are called by the shape seen, else by the sign written
   */
  private static VisualRow seen(String written, boolean shapes) {
    List<String> letters = new ArrayList<>();
    List<Byte> levels = new ArrayList<>();
    Bidi bidi = new Bidi(written, Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT);
    for (int i = 0; i < written.length(); i++) {
      char letter = written.charAt(i);
      boolean mark = Character.getType(letter) == Character.NON_SPACING_MARK;
      if (mark && !letters.isEmpty()) {
        letters.set(letters.size() - 1, letters.getLast() + letter);
      } else {
        boolean turned = shapes && bidi.getLevelAt(i) % 2 == 1;
        letters.add(turned ? mirrored(letter) : String.valueOf(letter));
        levels.add((byte) bidi.getLevelAt(i));
      }
    }
    byte[] each = new byte[levels.size()];
    for (int i = 0; i < each.length; i++) {
      each[i] = levels.get(i);
    }
    Object[] shown = letters.toArray();
    Bidi.reorderVisually(each, 0, shown, 0, shown.length);
    List<Glyph> cells = new ArrayList<>();
    for (Object one : shown) {
      float left = 10 * cells.size();
      cells.add(new Glyph((String) one, left, left + 10, 100, 12, 3, 0, 0, cells.size()));
    }
    return new VisualRow(cells, 0);
  }

  private static String mirrored(char letter) {
    int opening = OPENING.indexOf(letter);
    int closing = CLOSING.indexOf(letter);
    char mirror =
        opening >= 0 ? CLOSING.charAt(opening) : closing >= 0 ? OPENING.charAt(closing) : letter;
    return String.valueOf(mirror);
  }
}
