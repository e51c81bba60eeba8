package org.bayan.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bayan.app.record.ArticleRow;
import org.bayan.app.record.DeclarationRow;
import org.bayan.app.record.FormulaRow;
import org.bayan.app.record.MentionRow;
import org.bayan.app.record.OccasionRow;
import org.bayan.app.record.PassageRow;
import org.bayan.app.record.RecordBook;
import org.bayan.app.record.RecordReader;
import org.bayan.app.record.RecordWriter;
import org.bayan.fault.BayanException;
import org.bayan.testkit.Checkout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record that tracing the sample corpus writes. */
class SampleRecordTest {
  @TempDir static Path folder;

  private static Path record = Path.of("");

  private RecordBook book;

  @BeforeAll
  static void trace() {
    record = folder.resolve("traced");
    StringWriter said = new StringWriter();
    int exit =
        Bayan.commandLine()
            .setOut(new PrintWriter(said))
            .setErr(new PrintWriter(said))
            .execute(
                "trace",
                Checkout.root().resolve("samples/two-rivers").toString(),
                "--out",
                record.toString());
    assertThat(exit).as(said.toString()).isZero();
  }

  @BeforeEach
  void read() throws BayanException {
    book = RecordReader.read(record);
  }

  @Test
  void every_line_is_as_its_schema_says() throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Path formats = Checkout.root().resolve("docs/formats");
    try (Stream<Path> files = Files.list(record)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".jsonl")).toList()) {
        String name = file.getFileName().toString().replace(".jsonl", ".schema.json");
        Schema schema = registry.getSchema(Files.readString(formats.resolve(name)));
        for (String line : Files.readAllLines(file)) {
          assertThat(faults(schema, line)).as(line).isEmpty();
        }
      }
    }
    Schema header = registry.getSchema(Files.readString(formats.resolve("record.schema.json")));
    assertThat(faults(header, Files.readString(record.resolve("record.json")))).isEmpty();
  }

  @Test
  void what_is_read_and_written_again_is_the_same_bytes() throws Exception {
    Path again = Files.createDirectory(folder.resolve("again"));

    RecordWriter.write(book, again);

    try (Stream<Path> files = Files.list(again)) {
      for (Path file : files.toList()) {
        assertThat(file).hasSameBinaryContentAs(record.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void every_position_lies_in_its_article() {
    Map<String, Integer> lengths = new HashMap<>();
    for (ArticleRow article : book.articles()) {
      String text = article.text().orElseThrow();
      lengths.put(article.id(), text.codePointCount(0, text.length()));
    }

    assertThat(passages())
        .isNotEmpty()
        .allMatch(passage -> passage.end() <= lengths.getOrDefault(passage.article(), -1))
        .allMatch(passage -> passage.start() < passage.end());
  }

  @Test
  void every_id_that_is_named_is_there() {
    List<String> articles = book.articles().stream().map(ArticleRow::id).toList();
    List<String> occasions = book.occasions().stream().map(OccasionRow::id).toList();
    List<String> formulas = book.formulas().stream().map(FormulaRow::id).toList();
    List<String> declarations = book.declarations().stream().map(DeclarationRow::id).toList();
    List<String> actors = book.actors().stream().map(actor -> actor.id()).toList();

    for (List<String> ids : List.of(articles, occasions, formulas, declarations, actors)) {
      assertThat(ids).doesNotHaveDuplicates();
    }
    for (OccasionRow occasion : book.occasions()) {
      assertThat(articles).containsAll(occasion.articles());
      assertThat(actors).containsAll(occasion.hosts());
    }
    for (DeclarationRow declaration : book.declarations()) {
      declaration.formula().ifPresent(formula -> assertThat(formulas).contains(formula));
      declaration.speaker().ifPresent(speaker -> assertThat(actors).contains(speaker));
    }
    book.series().forEach(series -> assertThat(occasions).containsAll(series.occasions()));
    for (var commitment : book.commitments()) {
      assertThat(formulas).containsAll(commitment.formulas());
      assertThat(declarations).containsAll(commitment.declarations());
    }
    for (MentionRow mention : book.mentions()) {
      if (mention instanceof MentionRow.OfActor actor) {
        assertThat(actors).contains(actor.actor());
      }
    }
  }

  @Test
  void declarations_of_one_article_do_not_overlap() {
    Map<String, PassageRow> last = new HashMap<>();
    for (DeclarationRow declaration : book.declarations()) {
      PassageRow passage = declaration.passage();
      PassageRow before = last.put(passage.article(), passage);
      if (before != null) {
        assertThat(passage.start()).as("%s", passage).isGreaterThanOrEqualTo(before.end());
      }
    }
  }

  private List<PassageRow> passages() {
    return Stream.of(
            book.declarations().stream().map(DeclarationRow::passage),
            book.mentions().stream().map(MentionRow::passage),
            book.formulas().stream().flatMap(f -> f.passages().stream()).map(m -> m.passage()),
            book.alignments().stream().flatMap(a -> Stream.of(a.a(), a.b())),
            book.actors().stream().flatMap(a -> a.roles().stream()).map(r -> r.passage()),
            book.commitments().stream().flatMap(c -> c.later().stream()).map(l -> l.passage()))
        .flatMap(stream -> stream)
        .toList();
  }

  private static List<String> faults(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }
}
