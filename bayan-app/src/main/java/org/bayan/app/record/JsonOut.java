package org.bayan.app.record;

import java.io.Closeable;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes the fields of objects, one call a field, always in the order of the calls.
 *
 * <p>A field that has nothing to say is written as {@code null}: it is never left out.
 */
final class JsonOut implements Closeable {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().rootValueSeparator((String) null).build();

  private final JsonGenerator json;

  private JsonOut(JsonGenerator json) {
    this.json = json;
  }

  /** Begins to write objects, one a line. */
  static JsonOut lines(Writer writer) {
    return new JsonOut(FACTORY.createGenerator(ObjectWriteContext.empty(), writer));
  }

  /** Begins to write objects that are indented, to be read by people. */
  static JsonOut indented(Writer writer) {
    return new JsonOut(FACTORY.createGenerator(new Indented(), writer));
  }

  /** Writes one object and ends the line. */
  <T> void line(T row, BiConsumer<JsonOut, T> fields) {
    object(row, fields);
    json.writeRaw('\n');
  }

  void text(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void text(String name, Optional<String> value) {
    value.ifPresentOrElse(v -> text(name, v), () -> nothing(name));
  }

  void number(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  void number(String name, double value) {
    json.writeNumberProperty(name, value);
  }

  void number(String name, Optional<BigDecimal> value) {
    json.writeName(name);
    // As text, so that no setting of the library turns it into powers of ten.
    value.ifPresentOrElse(v -> json.writeNumber(v.toPlainString()), json::writeNull);
  }

  void flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  void flag(String name, Optional<Boolean> value) {
    value.ifPresentOrElse(v -> flag(name, v), () -> nothing(name));
  }

  void word(String name, Enum<?> value) {
    text(name, word(value));
  }

  /** Writes {@code start} and {@code end}. */
  void span(SpanRow span) {
    number("start", span.start());
    number("end", span.end());
  }

  /** Writes {@code article}, {@code start} and {@code end}. */
  void passage(PassageRow passage) {
    text("article", passage.article());
    span(passage.span());
  }

  void texts(String name, List<String> values) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  <T> void field(String name, T value, BiConsumer<JsonOut, T> fields) {
    json.writeName(name);
    object(value, fields);
  }

  <T> void optionalField(String name, Optional<T> value, BiConsumer<JsonOut, T> fields) {
    value.ifPresentOrElse(v -> field(name, v, fields), () -> nothing(name));
  }

  <T> void each(String name, List<T> values, BiConsumer<JsonOut, T> fields) {
    json.writeName(name);
    json.writeStartArray();
    values.forEach(value -> object(value, fields));
    json.writeEndArray();
  }

  @Override
  public void close() {
    json.close();
  }

  /** Returns the word that stands for a value: lower case, with spaces. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void nothing(String name) {
    json.writeNullProperty(name);
  }

  private <T> void object(T value, BiConsumer<JsonOut, T> fields) {
    json.writeStartObject();
    fields.accept(this, value);
    json.writeEndObject();
  }

  /** Two spaces and a bare line feed on every system. */
  private static final class Indented extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
