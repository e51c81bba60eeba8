package org.bayan.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.article.Article;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;
import org.bayan.text.Span;

/**
 * What the fuzzed readers share: how bytes become Arabic text, and what must hold of what is read.
 *
 * <p>Bytes are read in one of two ways, by the first of them: as UTF-8, or two by two as words that
 * some reader has a rule for, with the spaces and signs that a newspaper prints between words.
 */
final class Fuzzed {
  private static final char AS_WORDS = 'w';
  private static final List<String> JOINTS =
      List.of(
          " ", " ", " ", " ", " ", " ", "", "\n", ", ", "\u060C ", ". ", ": ", " - ", "/", " (");
  private static final List<String> LEXICONS =
      List.of(
          "number/number.txt",
          "figure/figure.txt",
          "time/time.txt",
          "citation/reference-words.txt",
          "act/verbs.tsv",
          "act/operators.tsv",
          "act/clauses.tsv",
          "name/titles.txt",
          "name/organization-words.txt",
          "name/countries.tsv",
          "name/given-names.txt");
  private static final List<String> WORDS = words();

  private Fuzzed() {}

  /** Returns the text that some bytes stand for. */
  static String text(byte[] data) {
    if (data.length == 0 || data[0] != AS_WORDS) {
      return new String(data, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    for (int at = 1; at + 1 < data.length; at += 2) {
      int pick = (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF;
      text.append(WORDS.get(pick % WORDS.size()));
      text.append(JOINTS.get((data[at] * 31 + data[at + 1] & 0xFF) % JOINTS.size()));
    }
    return text.toString();
  }

  /** Every word that the readers know, and numbers. */
  private static List<String> words() {
    Set<String> words = new LinkedHashSet<>();
    for (String lexicon : LEXICONS) {
      resource(lexicon)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> List.of(line.split("[\\s|\\t]+", -1)).stream())
          .filter(word -> !word.isBlank())
          .forEach(words::add);
    }
    for (int number = 0; number < 60; number++) {
      words.add(String.valueOf(number));
    }
    words.addAll(
        List.of("2019", "2021", "1441", "\u0662\u0660", "7,7", "110", "2254", "%", "#", "\""));
    return List.copyOf(words);
  }

  private static String resource(String name) {
    try (InputStream in = Fuzzed.class.getResourceAsStream("/org/bayan/reading/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no lexicon is named " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns an article of a text; half of them, by the text's length, with a day of issue. */
  static Article article(String id, String text) {
    Optional<PartialDate> published =
        text.length() % 2 == 0
            ? Optional.empty()
            : Optional.of(
                new PartialDate(Optional.of("2020-02-29"), PartialDate.Precision.DAY, "given", 1));
    return new Article(
        id,
        new Source(id, Optional.empty(), "", "text/plain"),
        "ar",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        published,
        text,
        List.of(),
        Optional.empty());
  }

  /** Refuses spans that are empty, leave the text, or stand out of order. */
  static void hold(String text, List<Span> spans) {
    int at = 0;
    for (Span span : spans) {
      if (span.length() == 0 || span.begin() < at || span.end() > text.length()) {
        throw new AssertionError("spans out of order or of the text: " + spans);
      }
      at = span.begin();
    }
  }

  /** The same, and no span reaches into the next. */
  static void holdApart(String text, List<Span> spans) {
    hold(text, spans);
    List<Span> all = new ArrayList<>(spans);
    for (int at = 1; at < all.size(); at++) {
      if (all.get(at).begin() < all.get(at - 1).end()) {
        throw new AssertionError("spans overlap: " + all.get(at - 1) + " and " + all.get(at));
      }
    }
  }

  /** Refuses two readings of one text that differ. */
  static void same(Object once, Object twice) {
    if (!once.equals(twice)) {
      throw new AssertionError("read twice, it reads otherwise: " + once + " and " + twice);
    }
  }
}
