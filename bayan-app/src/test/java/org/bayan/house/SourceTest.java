package org.bayan.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bayan.testkit.Checkout;
import org.junit.jupiter.api.Test;

/** What may be written in a source file, and what may not. */
class SourceTest {
  /** The blocks of Arabic letters and their presentation forms. */
  private static final Pattern ARABIC =
      Pattern.compile(
          "[\\u0600-\\u06FF\\u0750-\\u077F\\u08A0-\\u08FF\\uFB50-\\uFDFF\\uFE70-\\uFEFE]");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}|\\u0640");

  /** So many words in a row are somebody's sentence. */
  private static final int BORROWED = 8;

  @Test
  void no_line_of_main_code_reads_in_two_directions() {
    assertThat(Sources.mainJava().filter(file -> ARABIC.matcher(Sources.read(file)).find()))
        .as("Arabic letters are constants with escapes, Arabic words stand in resource files")
        .isEmpty();
  }

  @Test
  void a_java_file_fits_in_the_head() {
    assertThat(Sources.mainJava().filter(file -> Sources.read(file).lines().count() > 400))
        .as("files over 400 lines")
        .isEmpty();
  }

  @Test
  void no_sentence_of_a_real_article_stands_in_the_repository() throws IOException {
    Optional<Path> articles = Checkout.shared("seeds");
    assumeTrue(articles.isPresent(), "skipped: ../shared/seeds is absent");
    Set<String> sentences = new HashSet<>();
    for (Path file : lent(articles.orElseThrow())) {
      sentences.addAll(runs(Files.readString(file)));
    }
    Set<String> borrowed = new HashSet<>();

    for (Path file : Sources.all()) {
      // Bytes that are no UTF-8 become marks that match nothing.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      if (ARABIC.matcher(text).find()) {
        runs(text).stream()
            .filter(sentences::contains)
            .forEach(run -> borrowed.add(Checkout.root().relativize(file) + ": " + run));
      }
    }

    assertThat(sentences).as("runs of %d words that are lent", BORROWED).isNotEmpty();
    assertThat(borrowed).isEmpty();
  }

  /** The real articles, and the long reports of a cabinet's sessions. */
  private static List<Path> lent(Path articles) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> listed = Files.list(articles)) {
      listed.filter(Files::isRegularFile).forEach(files::add);
    }
    Checkout.shared("data/cabinet/articles.jsonl").ifPresent(files::add);
    return files;
  }

  /** Every run of so many words with Arabic in it; marks, punctuation and numbers left out. */
  private static Set<String> runs(String text) {
    List<String> words = new ArrayList<>();
    // In JSON a line break inside a text is written as an escape, which is no word.
    Matcher word = WORD.matcher(text.replace("\\n", " ").replace("\\t", " "));
    while (word.find()) {
      String letters = MARKS.matcher(word.group()).replaceAll("");
      if (!letters.isEmpty()) {
        words.add(letters);
      }
    }
    Set<String> runs = new HashSet<>();
    for (int first = 0; first + BORROWED <= words.size(); first++) {
      String run = String.join(" ", words.subList(first, first + BORROWED));
      if (ARABIC.matcher(run).find()) {
        runs.add(run);
      }
    }
    return runs;
  }
}
