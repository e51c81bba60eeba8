package org.bayan.app.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodePointsTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void positions_are_those_that_counting_one_by_one_gives(long seed) {
    String text = random(new Random(seed));
    CodePoints points = CodePoints.of(text);

    assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
    for (int point = 0; point <= points.length(); point++) {
      int unit = text.offsetByCodePoints(0, point);
      assertThat(points.toUnit(point)).isEqualTo(unit);
      assertThat(points.ofUnit(unit)).isEqualTo(point);
    }
  }

  @Test
  void in_plain_arabic_the_two_counts_are_one() {
    CodePoints points = CodePoints.of("بيان");

    assertThat(points.ofUnit(3)).isEqualTo(3);
    assertThat(points.toUnit(4)).isEqualTo(4);
  }

  @Test
  void a_position_outside_the_text_is_refused() {
    CodePoints points = CodePoints.of("بيان 😀");

    assertThatThrownBy(() -> points.ofUnit(8)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> points.toUnit(7)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> points.ofUnit(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Letters, pairs, and halves of pairs that stand alone. */
  private static String random(Random chance) {
    String[] parts = {"ب", "a", "😀", "𐤀", "\uD83D", "\uDE00", " "};
    StringBuilder text = new StringBuilder();
    for (int count = chance.nextInt(30); count > 0; count--) {
      text.append(parts[chance.nextInt(parts.length)]);
    }
    return text.toString();
  }
}
