package org.bayan.reading.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeReaderTest {
  private static List<String> ranges(String text) {
    Walk walk = new Walk(Tokens.of(text));
    return new RangeReader(walk, false)
        .read().stream()
            .map(r ->
                (r.lowIn() ? "from " : "above ")
                    + r.low().map(BigDecimal::toPlainString).orElse("-")
                    + (r.highIn() ? " to " : " below ")
                    + r.high().map(BigDecimal::toPlainString).orElse("-"))
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ما بين 20 و30 ألفا من السكان | from 20000 below 30000",
        "من خمسة إلى تسعة آلاف | from 5000 below 9000",
        "بلغت الرياح 40-60 عقدة | from 40 below 60",
        "أكثر من مئة وأقل من مئتين | above 100 below 200",
        "لا يقل عن ثلاثين عاما | from 30 below -",
        "لا يتجاوز 15 مترا | above - to 15",
        "عشرون فأكثر | from 20 below -",
        "يساوي 12 | from 12 to 12",
        "أقل من أو يساوي 9 | above - to 9",
      })
  void a_range_has_its_ends(String text, String range) {
    assertThat(ranges(text)).containsExactly(range);
  }

  @Test
  void of_two_bounds_that_do_not_meet_each_is_a_range() {
    assertThat(ranges("أكثر من 40 وأقل من 10"))
        .containsExactly("above 40 below -", "above - below 10");
  }

  @Test
  void a_range_that_runs_downwards_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NumberRange.between(0, 1, BigDecimal.TEN, BigDecimal.ONE))
        .withMessageContaining("upwards");
  }
}
