package org.bayan.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.bayan.app.record.ArticleRow.ExcerptRow;
import org.bayan.app.record.ArticleRow.SourceRow;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.bayan.app.record.FormulaRow.MemberRow;
import org.bayan.app.record.RecordHeader.Counts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExcerptsTest {
  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_article_can_be_put_together_from_all_that_the_record_says(long seed) throws Exception {
    RecordBook whole = press(seed);

    RecordBook book = Excerpts.of(whole);

    RecordWriter.write(book, folder);
    Set<String> runs = runs(said(folder));
    double largest = 0;
    for (ArticleRow article : whole.articles()) {
      largest = Math.max(largest, known(article.text().orElseThrow(), runs));
    }
    assertThat(largest).isBetween(0.1, Excerpts.SHARE_AT_MOST);
    assertThat(book.header().quoted().orElseThrow().share())
        .isGreaterThanOrEqualTo(largest - 0.0001)
        .isLessThanOrEqualTo(Excerpts.SHARE_AT_MOST);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void an_excerpt_is_what_stands_at_its_place_and_is_short(long seed) {
    RecordBook whole = press(seed);

    RecordBook book = Excerpts.of(whole);

    for (int at = 0; at < whole.articles().size(); at++) {
      String text = whole.articles().get(at).text().orElseThrow();
      ArticleRow article = book.articles().get(at);
      int end = -1;
      assertThat(article.text()).isEmpty();
      for (ExcerptRow excerpt : article.excerpts()) {
        assertThat(excerpt.span().start()).isGreaterThan(end);
        end = excerpt.span().end();
        assertThat(excerpt.text()).isEqualTo(cut(text, excerpt.span()));
        assertThat(excerpt.text().split(" ").length).isLessThanOrEqualTo(Excerpts.WORDS_AT_MOST);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void positions_stay_and_rows_stay(long seed) {
    RecordBook whole = press(seed);

    RecordBook book = Excerpts.of(whole);

    assertThat(book.formulas()).hasSameSizeAs(whole.formulas());
    for (int at = 0; at < whole.formulas().size(); at++) {
      assertThat(book.formulas().get(at).passages()).isEqualTo(whole.formulas().get(at).passages());
      assertThat(book.formulas().get(at).life()).isEqualTo(whole.formulas().get(at).life());
    }
  }

  @Test
  void a_formula_that_changes_is_quoted_before_one_that_does_not() {
    String text = sentence("قديم", 20) + sentence("متغير", 20) + sentence("سواه", 20);
    RecordBook whole =
        book(
            List.of(article("a", text)),
            List.of(
                formula("f-old", text, sentence("قديم", 20), LifeRow.State.REPEATED),
                formula("f-new", text, sentence("متغير", 20), LifeRow.State.WEAKENED)));

    RecordBook book = Excerpts.of(whole);

    assertThat(book.articles().getFirst().excerpts())
        .extracting(ExcerptRow::text)
        .containsExactly(sentence("متغير", 20).strip());
    assertThat(book.header().quoted().orElseThrow().words()).isEqualTo(20);
  }

  @Test
  void the_label_of_a_formula_that_may_not_be_quoted_is_cut() {
    String text = sentence("كلمة", 10);
    RecordBook whole =
        book(List.of(article("a", text)), List.of(formula("f", text, text, LifeRow.State.NEW)));

    RecordBook book = Excerpts.of(whole);

    assertThat(book.articles().getFirst().excerpts()).isEmpty();
    assertThat(book.formulas().getFirst().label())
        .isEqualTo("كلمةب كلمةج كلمةد كلمةه كلمةو \u2026");
  }

  @Test
  void a_record_of_excerpts_stays_as_it_is() {
    RecordBook book = Excerpts.of(press(1));

    assertThat(Excerpts.of(book)).isSameAs(book);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void any_record_can_be_made_one_of_excerpts(long seed) throws Exception {
    RecordBook book = Excerpts.of(Books.random(seed));

    RecordWriter.write(book, folder);

    assertThat(RecordReader.read(folder)).isEqualTo(book);
  }

  /** Papers that print the same sentences, whole or in part, in their own order. */
  private static RecordBook press(long seed) {
    Random chance = new Random(seed);
    List<String> sentences = new ArrayList<>();
    for (int at = 0; at < 14; at++) {
      sentences.add(sentence("جملة" + (char) ('أ' + 4 + at), 5 + chance.nextInt(30)));
    }
    List<ArticleRow> articles = new ArrayList<>();
    Map<String, List<MemberRow>> members = new TreeMap<>();
    for (int paper = 0; paper < 6; paper++) {
      StringBuilder text = new StringBuilder(chance.nextBoolean() ? "😀 " : "");
      int length = 4 + chance.nextInt(10);
      for (int count = 0; count < length; count++) {
        String sentence = sentences.get(chance.nextInt(sentences.size()));
        int start = text.codePointCount(0, text.length());
        text.append(sentence);
        members
            .computeIfAbsent(sentence, s -> new ArrayList<>())
            .add(
                new MemberRow(
                    PassageRow.of("p" + paper, start, start + sentence.length() - 1),
                    Optional.of("o")));
      }
      articles.add(article("p" + paper, text.toString()));
    }
    List<FormulaRow> formulas = new ArrayList<>();
    members.forEach((label, passages) -> {
      MemberRow any = passages.get(chance.nextInt(passages.size()));
      formulas.add(
          new FormulaRow(
              "f" + formulas.size(),
              label.strip(),
              passages,
              List.of(life(any.passage(), LifeRow.State.NEW))));
    });
    return book(articles, formulas);
  }

  /** So many words that no other sentence has. */
  private static String sentence(String stem, int words) {
    StringBuilder text = new StringBuilder();
    String letters = "بجدهوزحطيكلمنسعفصقرشت";
    for (int at = 0; at < words; at++) {
      text.append(stem).append(letters.charAt(at % letters.length()));
      text.append(at < letters.length() ? " " : "ثا ");
    }
    return text.toString();
  }

  private static FormulaRow formula(String id, String text, String sentence, LifeRow.State state) {
    String label = sentence.strip();
    int start = text.indexOf(label);
    PassageRow passage = PassageRow.of("a", start, start + label.length());
    return new FormulaRow(
        id,
        label,
        List.of(new MemberRow(passage, Optional.of("o"))),
        List.of(life(passage, state)));
  }

  private static LifeRow life(PassageRow wording, LifeRow.State state) {
    return new LifeRow("o", state, Optional.empty(), Optional.of(wording), List.of(), "made up");
  }

  private static ArticleRow article(String id, String text) {
    return new ArticleRow(
        id,
        new SourceRow(id, Optional.empty(), "0", "text/plain"),
        "ar",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(text),
        List.of(),
        List.of(),
        Optional.of("o"),
        Optional.empty(),
        Optional.empty());
  }

  private static RecordBook book(List<ArticleRow> articles, List<FormulaRow> formulas) {
    return new RecordBook(
        new RecordHeader(
            1,
            "test",
            new TreeMap<>(),
            new Counts(articles.size(), articles.size(), new TreeMap<>(), 0),
            Optional.empty(),
            List.of()),
        articles,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        formulas,
        List.of(),
        List.of());
  }

  private static String cut(String text, SpanRow span) {
    return text.substring(
        text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
  }

  /** Every text in every file of a record. */
  private static List<String> said(Path record) throws IOException {
    List<String> said = new ArrayList<>();
    for (RecordFile<?> file : RecordFile.ALL) {
      for (String line : Files.readAllLines(record.resolve(file.name()))) {
        collect(JsonMapper.shared().readTree(line), said);
      }
    }
    return said;
  }

  private static void collect(JsonNode node, List<String> said) {
    if (node.isString()) {
      said.add(node.stringValue());
    }
    node.values().forEach(value -> collect(value, said));
  }

  private static Set<String> runs(List<String> texts) {
    Set<String> runs = new TreeSet<>();
    for (String text : texts) {
      String[] words = text.strip().split(" ");
      for (int at = 0; at + QuotedWords.RUN <= words.length; at++) {
        runs.add(run(words, at));
      }
    }
    return runs;
  }

  private static String run(String[] words, int at) {
    return String.join(" ", List.of(words).subList(at, at + QuotedWords.RUN));
  }

  /** The share of a text's words that stand in a run that is said. */
  private static double known(String text, Set<String> runs) {
    String[] words = text.replace("😀 ", "").strip().split(" ");
    BitSet known = new BitSet();
    for (int at = 0; at + QuotedWords.RUN <= words.length; at++) {
      if (runs.contains(run(words, at))) {
        known.set(at, at + QuotedWords.RUN);
      }
    }
    return (double) known.cardinality() / words.length;
  }
}
