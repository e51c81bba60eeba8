package org.bayan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.reading.Texts;
import org.bayan.reading.number.NumberPhrase;
import org.bayan.reading.number.NumberRange;
import org.bayan.reading.number.NumberReader;
import org.bayan.reading.number.Ordinal;
import org.bayan.reading.number.OrdinalReader;
import org.bayan.reading.number.RangeReader;
import org.bayan.reading.number.Walk;
import org.bayan.testkit.Checkout;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;

/**
 * The Arabic cases of Recognizers-Text for numbers, an outside check: sentences of talk to a
 * machine. A case is right when what is found has the same words and values, and nothing more is
 * found. What no newspaper prints, or where the set contradicts itself, is left out, each case with
 * its reason in {@code recognizers-left-out.tsv}.
 */
class RecognizersNumbersTest {
  private static final double TARGET = 0.85;
  private static final double MOST_LEFT_OUT = 0.15;
  private static final Pattern FIELD =
      Pattern.compile("\"(Input|Text|value)\": *\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  /** Each file, and how the product reads it: the words found, each with its value. */
  private static final Map<String, Function<String, List<String>>> READERS =
      new java.util.TreeMap<>(
          Map.of(
              "NumberModel", RecognizersNumbersTest::numbers,
              "OrdinalModel", RecognizersNumbersTest::ordinals,
              "OrdinalModelSuppressExtendedTypes", RecognizersNumbersTest::ranks,
              "PercentModel", RecognizersNumbersTest::percentages,
              "NumberRangeModel", RecognizersNumbersTest::ranges));

  /** A sentence, with each stretch that should be found and its value. */
  private record Case(String input, List<String> wanted) {}

  @Test
  void of_the_numbers_that_a_newspaper_could_print_most_are_read() throws IOException {
    Path folder = Checkout.shared("data/recognizers/Number").orElse(Path.of("absent"));
    assumeTrue(Files.isDirectory(folder), "Recognizers-Text is not beside the checkout");
    Map<String, String> leftOut = leftOut();
    int right = 0;
    int asked = 0;
    int all = 0;
    for (Map.Entry<String, Function<String, List<String>>> reader : READERS.entrySet()) {
      String file = reader.getKey();
      List<Case> cases = cases(folder.resolve(file + ".json"));
      int here = 0;
      int askedHere = 0;
      for (int i = 0; i < cases.size(); i++) {
        all++;
        if (leftOut.containsKey(file + " " + i)) {
          continue;
        }
        askedHere++;
        List<String> found = reader.getValue().apply(cases.get(i).input());
        boolean same = found.equals(cases.get(i).wanted());
        here += same ? 1 : 0;
        if (!same && Boolean.getBoolean("bayan.misses")) {
          System.out.println(file + " " + i + " | " + cases.get(i) + " | " + found);
        }
      }
      System.out.printf("Recognizers-Text %s: %d of %d right%n", file, here, askedHere);
      right += here;
      asked += askedHere;
    }
    System.out.printf(
        "Recognizers-Text numbers: %d of %d right, %.3f; %d of %d left out%n",
        right, asked, right / (double) asked, all - asked, all);

    assertThat((all - asked) / (double) all).isLessThanOrEqualTo(MOST_LEFT_OUT);
    assertThat(right / (double) asked).isGreaterThanOrEqualTo(TARGET);
  }

  // -- the set --------------------------------------------------------------------------

  private static List<Case> cases(Path file) throws IOException {
    List<Case> cases = new ArrayList<>();
    String text = "";
    Matcher field = FIELD.matcher(Files.readString(file));
    while (field.find()) {
      String value = plain(field.group(2));
      switch (field.group(1)) {
        case "Input" -> cases.add(new Case(value, new ArrayList<>()));
        case "Text" -> text = value;
        default -> cases.getLast().wanted().add(text + " = " + comparable(value));
      }
    }
    return cases;
  }

  private static String plain(String json) {
    return ESCAPE
        .matcher(json.replace("\\\"", "\""))
        .replaceAll(
            m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
  }

  private static Map<String, String> leftOut() throws IOException {
    Map<String, String> reasons = new HashMap<>();
    try (var in = RecognizersNumbersTest.class.getResourceAsStream("recognizers-left-out.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", 3))
          .forEach(row -> {
            for (String number : row[1].split(" ", -1)) {
              reasons.put(row[0] + " " + number, row[2]);
            }
          });
    }
    return reasons;
  }

  /** The set cuts fractions at fifteen digits: both are compared at twelve. */
  private static String comparable(String value) {
    if (!value.matches("-?[0-9.]+(E[-+]?[0-9]+)?")) {
      return value;
    }
    BigDecimal number = new BigDecimal(value);
    return number.round(new java.math.MathContext(12)).stripTrailingZeros().toString();
  }

  // -- what the product reads ------------------------------------------------------------

  private static List<String> numbers(String text) {
    Walk walk = new Walk(Tokens.of(text));
    return new NumberReader(walk, false).read().stream().map(n -> told(walk, n)).toList();
  }

  private static String told(Walk walk, NumberPhrase number) {
    return words(walk, number.first(), number.taken(), number.end())
        + " = "
        + comparable(number.value().toString());
  }

  private static String words(Walk walk, int first, int taken, int end) {
    return walk.span(first, taken, end).of(walk.text());
  }

  private static List<String> ordinals(String text) {
    Walk walk = new Walk(Tokens.of(text));
    return new OrdinalReader(walk).read().stream().map(o -> told(walk, o)).toList();
  }

  private static List<String> ranks(String text) {
    Walk walk = new Walk(Tokens.of(text));
    return new OrdinalReader(walk)
        .read().stream()
            .filter(o -> o.from() == Ordinal.From.START)
            .map(o -> told(walk, o))
            .toList();
  }

  private static String told(Walk walk, Ordinal ordinal) {
    String sign = ordinal.value() < 0 ? "" : "+";
    String value =
        switch (ordinal.from()) {
          case START -> comparable(String.valueOf(ordinal.value()));
          case END -> "end" + sign + ordinal.value();
          case HERE -> "current" + sign + ordinal.value();
        };
    return words(walk, ordinal.first(), ordinal.taken(), ordinal.end()) + " = " + value;
  }

  private static List<String> percentages(String text) {
    return new FigureReader()
        .read(Texts.undated(text), Tokens.of(text), List.of()).stream()
            .filter(f -> f.unit().equals(java.util.Optional.of("percent")))
            .map(f ->
                f.span().of(text)
                    + " = "
                    + f.value().orElseThrow().stripTrailingZeros().toPlainString()
                    + "%")
            .toList();
  }

  private static List<String> ranges(String text) {
    Walk walk = new Walk(Tokens.of(text));
    return new RangeReader(walk, false).read().stream().map(r -> told(walk, r)).toList();
  }

  private static String told(Walk walk, NumberRange range) {
    return words(walk, range.first(), 0, range.end())
        + " = "
        + (range.lowIn() ? "[" : "(")
        + range.low().map(BigDecimal::toPlainString).orElse("")
        + ","
        + range.high().map(BigDecimal::toPlainString).orElse("")
        + (range.highIn() ? "]" : ")");
  }
}
