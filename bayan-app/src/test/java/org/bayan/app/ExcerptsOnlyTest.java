package org.bayan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.RecordBook;
import org.bayan.app.record.RecordReader;
import org.bayan.testkit.Checkout;
import org.bayan.text.Token;
import org.bayan.text.Tokens;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code --excerpts-only} writes may be published. */
class ExcerptsOnlyTest {
  /** So many words in a row are taken for words of the article. */
  private static final int RUN = 4;

  @TempDir Path folder;

  @Test
  void no_file_of_the_record_or_the_pages_tells_more_than_half_of_an_article() throws Exception {
    Path whole = trace("whole");
    Path excerpts = trace("excerpts", "--excerpts-only");

    Set<String> inRecord = runsOf(texts(excerpts, ".jsonl"));
    Set<String> anywhere = runsOf(texts(excerpts, ".html"));
    anywhere.addAll(inRecord);
    RecordBook book = RecordReader.read(excerpts);
    assertThat(book.articles()).allMatch(article -> article.text().isEmpty());
    assertThat(book.articles()).anyMatch(article -> !article.excerpts().isEmpty());
    assertThat(book.header().quoted().orElseThrow().share()).isBetween(0.2, 0.5);
    for (ArticleRow article : RecordReader.read(whole).articles()) {
      List<String> words = words(article.text().orElseThrow());
      assertThat(known(words, inRecord)).as(article.id()).isLessThanOrEqualTo(0.5);
      // The pages set side by side what the record keeps apart, and so make a few runs more.
      assertThat(known(words, anywhere)).as(article.id()).isLessThan(0.55);
    }
  }

  private Path trace(String name, String... more) {
    Path out = folder.resolve(name);
    List<String> line = new ArrayList<>();
    line.add("trace");
    line.add(Checkout.root().resolve("samples/two-rivers").toString());
    line.addAll(List.of("--out", out.toString()));
    line.addAll(List.of(more));
    StringWriter said = new StringWriter();
    int exit =
        Bayan.commandLine()
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said))
            .execute(line.toArray(String[]::new));
    assertThat(exit).as(said.toString()).isZero();
    return out;
  }

  private static List<String> texts(Path out, String kind) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(f -> f.toString().endsWith(kind)).toList()) {
        if (kind.equals(".html")) {
          texts.add(Jsoup.parse(Files.readString(file)).text());
        } else {
          for (String line : Files.readAllLines(file)) {
            collect(JsonMapper.shared().readTree(line), texts);
          }
        }
      }
    }
    return texts;
  }

  private static void collect(JsonNode node, List<String> texts) {
    if (node.isString()) {
      texts.add(node.stringValue());
    }
    node.values().forEach(value -> collect(value, texts));
  }

  private static List<String> words(String text) {
    return Tokens.of(text).list().stream()
        .filter(token -> token.kind() != Token.Kind.SIGN)
        .map(Token::folded)
        .toList();
  }

  private static Set<String> runsOf(List<String> texts) {
    Set<String> runs = new HashSet<>();
    for (String text : texts) {
      List<String> words = words(text);
      for (int at = 0; at + RUN <= words.size(); at++) {
        runs.add(String.join(" ", words.subList(at, at + RUN)));
      }
    }
    return runs;
  }

  private static double known(List<String> words, Set<String> told) {
    BitSet known = new BitSet();
    for (int at = 0; at + RUN <= words.size(); at++) {
      if (told.contains(String.join(" ", words.subList(at, at + RUN)))) {
        known.set(at, at + RUN);
      }
    }
    return (double) known.cardinality() / words.size();
  }
}
