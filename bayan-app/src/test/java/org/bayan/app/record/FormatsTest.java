package org.bayan.app.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.testkit.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is what {@code docs/formats/} describes. */
class FormatsTest {
  private static final Path FORMATS = Checkout.root().resolve("docs/formats");

  private final SchemaRegistry registry =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir Path folder;

  @Test
  void every_line_that_is_written_is_as_its_schema_says() throws IOException {
    for (long seed = 0; seed < 60; seed++) {
      Path record = Files.createDirectory(folder.resolve(String.valueOf(seed)));
      RecordWriter.write(Books.random(seed), record);

      for (RecordFile<?> file : RecordFile.ALL) {
        Schema schema = schema(file.name());
        for (String line : Files.readAllLines(record.resolve(file.name()))) {
          assertThat(faults(schema, line)).as("seed %d: %s", seed, line).isEmpty();
        }
      }
      String header = Files.readString(record.resolve(RecordFile.HEADER));
      assertThat(faults(schema(RecordFile.HEADER), header)).as(header).isEmpty();
    }
  }

  @Test
  void every_file_of_a_record_has_a_schema_and_every_schema_a_file() throws IOException {
    Set<String> wanted = new TreeSet<>(Set.of("record.schema.json"));
    RecordFile.ALL.forEach(file -> wanted.add(schemaName(file.name())));

    assertThat(schemas()).isEqualTo(wanted);
  }

  @Test
  void a_line_with_a_field_too_few_or_too_many_is_not_as_its_schema_says() {
    Schema schema = schema("series.jsonl");

    assertThat(faults(schema, "{\"id\":\"a\",\"name\":\"b\",\"body\":null,\"occasions\":[]}"))
        .isEmpty();
    assertThat(faults(schema, "{\"id\":\"a\",\"name\":\"b\",\"body\":null}")).isNotEmpty();
    assertThat(
            faults(schema, "{\"id\":\"a\",\"name\":\"b\",\"body\":null,\"occasions\":[],\"c\":1}"))
        .isNotEmpty();
  }

  private static List<String> faults(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
  }

  private Schema schema(String file) {
    try {
      return registry.getSchema(Files.readString(FORMATS.resolve(schemaName(file))));
    } catch (IOException missing) {
      throw new AssertionError("docs/formats has no schema for " + file, missing);
    }
  }

  private static String schemaName(String file) {
    return file.replaceFirst("\\.jsonl?$", ".schema.json");
  }

  private static Set<String> schemas() throws IOException {
    try (Stream<Path> files = Files.list(FORMATS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".schema.json"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
