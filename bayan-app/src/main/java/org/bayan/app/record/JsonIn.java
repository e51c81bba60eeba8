package org.bayan.app.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of one object, strictly: a field that is missing or of another type is refused
 * with an {@link IllegalArgumentException} that names it. Fields it is not asked for are passed
 * over.
 */
final class JsonIn {
  private final JsonNode object;

  /** Where the object stands in its line, as {@code cue.}; empty at the top. */
  private final String path;

  private JsonIn(JsonNode object, String path) {
    this.object = object;
    this.path = path;
  }

  /**
   * Begins to read a line.
   *
   * @param line what the line holds
   */
  static JsonIn of(JsonNode line) {
    if (!line.isObject()) {
      throw new IllegalArgumentException("it is no object in braces");
    }
    return new JsonIn(line, "");
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> refused(name, "a text, not null"));
  }

  Optional<String> optionalText(String name) {
    return present(name).map(value -> string(name, value));
  }

  /** Reads a text that older records and most lines lack altogether. */
  Optional<String> textIfPresent(String name) {
    return object.has(name) ? optionalText(name) : Optional.empty();
  }

  int number(String name) {
    return present(name)
        .filter(JsonNode::isInt)
        .map(JsonNode::intValue)
        .orElseThrow(() -> refused(name, "a whole number"));
  }

  double share(String name) {
    return optionalNumber(name).orElseThrow(() -> refused(name, "a number")).doubleValue();
  }

  Optional<BigDecimal> optionalNumber(String name) {
    return present(name)
        .map(value -> wanted(value.isNumber(), value, name, "a number").decimalValue());
  }

  boolean flag(String name) {
    return optionalFlag(name).orElseThrow(() -> refused(name, "true or false"));
  }

  Optional<Boolean> optionalFlag(String name) {
    return present(name)
        .map(value -> wanted(value.isBoolean(), value, name, "true or false").booleanValue());
  }

  <E extends Enum<E>> E word(String name, Class<E> words) {
    return optionalWord(name, words).orElseThrow(() -> refused(name, known(words)));
  }

  <E extends Enum<E>> Optional<E> optionalWord(String name, Class<E> words) {
    return optionalText(name).map(word -> constant(name, words, word));
  }

  /** Reads a word that records of this version may lack, since it came to be told later. */
  <E extends Enum<E>> Optional<E> laterWord(String name, Class<E> words) {
    return object.has(name) ? optionalWord(name, words) : Optional.empty();
  }

  /** Reads {@code start} and {@code end}. */
  SpanRow span() {
    return new SpanRow(number("start"), number("end"));
  }

  /** Reads {@code article}, {@code start} and {@code end}. */
  PassageRow passage() {
    return new PassageRow(text("article"), span());
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : array(name)) {
      texts.add(string(name, value));
    }
    return texts;
  }

  <T> T field(String name, Function<JsonIn, T> fields) {
    return optionalField(name, fields)
        .orElseThrow(() -> refused(name, "an object in braces, not null"));
  }

  <T> Optional<T> optionalField(String name, Function<JsonIn, T> fields) {
    return present(name).map(value -> fields.apply(object(name, value)));
  }

  <T> List<T> each(String name, Function<JsonIn, T> fields) {
    List<T> values = new ArrayList<>();
    for (JsonNode value : array(name)) {
      values.add(fields.apply(object(name, value)));
    }
    return values;
  }

  /** Reads a list that older records and most lines lack altogether. */
  <T> List<T> eachIfPresent(String name, Function<JsonIn, T> fields) {
    return object.has(name) ? each(name, fields) : List.of();
  }

  /** Reads an object as a map, one entry a field. */
  <T> SortedMap<String, T> map(String name, Reader<T> reader) {
    SortedMap<String, T> map = new TreeMap<>();
    JsonNode value = present(name).orElseThrow(() -> refused(name, "an object in braces"));
    JsonIn inside = object(name, value);
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      map.put(entry.getKey(), reader.read(inside, entry.getKey()));
    }
    return map;
  }

  /**
   * Reads one field of an object.
   *
   * @param <T> what it holds
   */
  @FunctionalInterface
  interface Reader<T> {
    /** Reads the field of that name. */
    T read(JsonIn object, String name);
  }

  private JsonIn object(String name, JsonNode value) {
    return new JsonIn(
        wanted(value.isObject(), value, name, "an object in braces"), path + name + ".");
  }

  private Iterable<JsonNode> array(String name) {
    JsonNode value = present(name).orElseThrow(() -> refused(name, "a list in brackets"));
    return wanted(value.isArray(), value, name, "a list in brackets").values();
  }

  private String string(String name, JsonNode value) {
    return wanted(value.isString(), value, name, "a text").stringValue();
  }

  private Optional<JsonNode> present(String name) {
    @Nullable JsonNode value = object.get(name);
    if (value == null) {
      throw new IllegalArgumentException("\"" + path + name + "\" is missing");
    }
    return value.isNull() ? Optional.empty() : Optional.of(value);
  }

  private JsonNode wanted(boolean right, JsonNode value, String name, String what) {
    if (!right) {
      throw refused(name, what);
    }
    return value;
  }

  private <E extends Enum<E>> E constant(String name, Class<E> words, String word) {
    for (E constant : words.getEnumConstants()) {
      if (JsonOut.word(constant).equals(word)) {
        return constant;
      }
    }
    throw refused(name, known(words));
  }

  private static <E extends Enum<E>> String known(Class<E> words) {
    List<String> known = new ArrayList<>();
    for (E constant : words.getEnumConstants()) {
      known.add(JsonOut.word(constant));
    }
    return String.format(Locale.ROOT, "one of: %s", String.join(", ", known));
  }

  private IllegalArgumentException refused(String name, String what) {
    return new IllegalArgumentException("\"" + path + name + "\" should be " + what);
  }
}
