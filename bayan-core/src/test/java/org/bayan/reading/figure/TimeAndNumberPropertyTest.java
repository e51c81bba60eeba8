package org.bayan.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.bayan.article.Article;
import org.bayan.reading.Mention;
import org.bayan.reading.Texts;
import org.bayan.reading.number.NumberWords;
import org.bayan.reading.number.WordFile;
import org.bayan.reading.time.DateReader;
import org.bayan.reading.time.TimeWords;
import org.bayan.text.Span;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Test;

class TimeAndNumberPropertyTest {
  private static final long SEED = 20_261_121;
  private static final int TEXTS = 10_000;

  @Test
  void on_every_text_the_spans_are_inside_in_order_and_apart() {
    Random chance = new Random(SEED);
    List<String> words = words();
    for (int i = 0; i < TEXTS; i++) {
      String text = text(chance, words);
      Article article =
          chance.nextBoolean() ? Texts.undated(text) : Texts.issued("2020-02-29", text);
      Tokens tokens = Tokens.of(text);

      List<Mention.OfDate> dates = new DateReader().read(article, tokens);
      List<Mention.OfFigure> figures = new FigureReader().read(article, tokens, dates);

      hold(text, dates);
      hold(text, figures);
      for (Mention.OfFigure figure : figures) {
        assertThat(dates)
            .as("seed %d, text %d: «%s»", SEED, i, text)
            .noneMatch(date -> !date.relative() && date.span().overlap(figure.span()) > 0);
      }
    }
  }

  private static void hold(String text, List<? extends Mention> mentions) {
    int at = 0;
    for (Mention mention : mentions) {
      Span span = mention.span();
      assertThat(span.begin()).as("seed %d: «%s»", SEED, text).isGreaterThanOrEqualTo(at);
      assertThat(span.length()).as("seed %d: «%s»", SEED, text).isPositive();
      assertThat(span.end()).as("seed %d: «%s»", SEED, text).isLessThanOrEqualTo(text.length());
      at = span.end();
    }
  }

  /** Every word that the readers know, digits and signs, and letters that mean nothing. */
  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (WordFile file :
        List.of(
            WordFile.read(TimeWords.class, "time.txt"),
            WordFile.read(NumberWords.class, "number.txt"),
            WordFile.read(FigureWords.class, "figure.txt"))) {
      for (String kind : new TreeSet<>(file.kinds())) {
        file.lines(kind).forEach(line -> words.addAll(line.forms()));
      }
    }
    words.addAll(
        List.of(
            "12",
            "4",
            "2020",
            "1436",
            "٣١",
            "۱۵",
            "7,7",
            "1.000",
            "12.4.2021",
            "0",
            "999999999999",
            "/",
            "-",
            "(",
            ")",
            "،",
            ".",
            ":",
            "%",
            "$",
            "\n",
            "كلمة",
            "والكلمة",
            "word",
            "😀",
            "ً"));
    return words;
  }

  private static String text(Random chance, List<String> words) {
    String[] joints = {" ", " ", " ", "", " و", " ال", "ب", "\u00A0"};
    StringBuilder text = new StringBuilder();
    int length = 1 + chance.nextInt(24);
    for (int i = 0; i < length; i++) {
      text.append(joints[chance.nextInt(joints.length)]);
      text.append(words.get(chance.nextInt(words.size())));
    }
    return text.toString();
  }
}
