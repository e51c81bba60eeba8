package org.bayan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.article.Article;
import org.bayan.reading.Mention;
import org.bayan.reading.Texts;
import org.bayan.reading.time.DateReader;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;

/**
 * The Arabic cases of Recognizers-Text, an outside check: they are sentences of talk to a machine,
 * with fractions and powers that no newspaper prints, so that only a part can be asked for. The
 * rates are printed; the bounds keep them from falling.
 */
class RecognizersTest {
  private static final Path CASES =
      Path.of(System.getProperty("bayan.root", "."), "..", "shared", "data", "recognizers");
  private static final Pattern FIELD =
      Pattern.compile("\"(Input|Text|value)\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  /** A sentence, with the words that should be found and their values where given. */
  private record Case(String input, List<String> texts, List<String> values) {}

  private static List<Case> cases(String file) throws IOException {
    Path path = CASES.resolve(file);
    assumeTrue(Files.exists(path), "the cases of Recognizers-Text are not beside the repository");
    List<Case> cases = new ArrayList<>();
    Matcher field = FIELD.matcher(Files.readString(path));
    while (field.find()) {
      String value = field.group(2).replace("\\\"", "\"");
      if (field.group(1).equals("Input")) {
        cases.add(new Case(value, new ArrayList<>(), new ArrayList<>()));
      } else if (!cases.isEmpty()) {
        Case last = cases.getLast();
        (field.group(1).equals("Text") ? last.texts() : last.values()).add(value);
      }
    }
    return cases;
  }

  private static List<Mention.OfDate> dates(String text) {
    Article article = Texts.issued("2016-11-07", text);
    return new DateReader().read(article, Tokens.of(text));
  }

  private static List<Mention.OfFigure> figures(String text) {
    Article article = Texts.issued("2016-11-07", text);
    return new FigureReader().read(article, Tokens.of(text), dates(text));
  }

  @Test
  void of_the_dates_most_are_found_and_none_where_none_is() throws IOException {
    int wanted = 0;
    int found = 0;
    int extra = 0;
    for (Case one : cases("DateTime/DateExtractor.json")) {
      List<Mention.OfDate> dates = new ArrayList<>(dates(one.input()));
      for (String text : one.texts()) {
        int at = one.input().indexOf(text);
        Span span = new Span(Math.max(at, 0), Math.max(at, 0) + text.length());
        wanted++;
        found += dates.removeIf(d -> d.span().overlap(span) > 0) ? 1 : 0;
      }
      extra += dates.size();
    }
    System.out.printf("Recognizers-Text dates: %d of %d found, %d extra%n", found, wanted, extra);

    assertThat(found / (double) wanted).isGreaterThan(0.6);
    assertThat(extra).isLessThanOrEqualTo(2);
  }

  @Test
  void an_ordinal_is_seldom_taken_for_a_quantity() throws IOException {
    List<Case> cases = cases("Number/OrdinalModel.json");
    long clean = cases.stream().filter(one -> figures(one.input()).isEmpty()).count();
    System.out.printf(
        "Recognizers-Text ordinals: %d of %d without a figure%n", clean, cases.size());

    assertThat(clean / (double) cases.size()).isGreaterThan(0.85);
  }

  @Test
  void of_the_percentages_most_are_read() throws IOException {
    int wanted = 0;
    int right = 0;
    for (Case one : cases("Number/PercentModel.json")) {
      List<Mention.OfFigure> figures = figures(one.input());
      for (String value : one.values()) {
        BigDecimal number = new BigDecimal(value.replace("%", ""));
        wanted++;
        right +=
            figures.stream()
                    .anyMatch(f -> f.value().filter(v -> v.compareTo(number) == 0).isPresent())
                ? 1
                : 0;
      }
    }
    System.out.printf("Recognizers-Text percentages: %d of %d right%n", right, wanted);

    assertThat(right / (double) wanted).isGreaterThan(0.6);
  }
}
