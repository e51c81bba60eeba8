package org.bayan.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A short run of what {@code tools/fuzz} runs for long, on bytes from a seed, so that a change that
 * breaks a target is seen at once; and the inputs that broke a reader once.
 */
class FuzzTest {
  private static final long SEED = 20_261_122;
  private static final int INPUTS = 60;
  private static final int LONGEST = 400;

  static Stream<Map.Entry<String, Consumer<byte[]>>> targets() {
    Map<String, Consumer<byte[]>> targets = new TreeMap<>();
    targets.put("dates", DatesFuzz::fuzzerTestOneInput);
    targets.put("extractor", ExtractorFuzz::fuzzerTestOneInput);
    targets.put("numbers", NumbersFuzz::fuzzerTestOneInput);
    targets.put("reading", ReadingFuzz::fuzzerTestOneInput);
    targets.put("sentences", SentencesFuzz::fuzzerTestOneInput);
    return targets.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void every_reader_survives_bytes_from_a_seed(Map.Entry<String, Consumer<byte[]>> target) {
    Random chance = new Random(SEED);
    for (int i = 0; i < INPUTS; i++) {
      byte[] data = new byte[chance.nextInt(LONGEST)];
      chance.nextBytes(data);
      if (data.length > 0 && i % 2 == 0) {
        data[0] = 'w';
      }

      assertThatCode(() -> target.getValue().accept(data))
          .as("%s, seed %d, input %d", target.getKey(), SEED, i)
          .doesNotThrowAnyException();
    }
  }

  static Stream<String> found() {
    return Stream.of("");
  }

  @ParameterizedTest
  @MethodSource("found")
  void what_broke_a_reader_once_breaks_none_again(String text) {
    byte[] data = text.getBytes(StandardCharsets.UTF_8);

    targets()
        .forEach(target ->
            assertThatCode(() -> target.getValue().accept(data))
                .as("%s", target.getKey())
                .doesNotThrowAnyException());
  }
}
