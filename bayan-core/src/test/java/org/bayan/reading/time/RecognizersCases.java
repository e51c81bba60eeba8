package org.bayan.reading.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The cases of Recognizers-Text that lie beside the checkout, read without a library. */
final class RecognizersCases {
  /**
   * A sentence with what should be found in it.
   *
   * @param id the file and the number of the case in it, from 0
   * @param input the sentence
   * @param issued the day from which it is told; empty where the case asks for no value
   * @param wanted what should be found, in order
   */
  record Case(String id, String input, Optional<String> issued, List<Wanted> wanted) {}

  /**
   * What should be found.
   *
   * @param begin its first character, from 0
   * @param text its words
   * @param timex its value in TIMEX3; empty where the case has none
   * @param readings the values that it may have, each one day or time or two
   */
  record Wanted(int begin, String text, String timex, List<List<String>> readings) {}

  private final String json;
  private int at;

  private RecognizersCases(String json) {
    this.json = json;
  }

  static List<Case> read(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".json", "");
    Object all = new RecognizersCases(Files.readString(file)).value();
    List<Case> cases = new ArrayList<>();
    for (Object one : list(all)) {
      Map<?, ?> map = map(one);
      List<Wanted> wanted = new ArrayList<>();
      for (Object result : list(field(map, "Results"))) {
        wanted.add(wanted(map(result)));
      }
      Optional<String> issued =
          Optional.ofNullable(map(field(map, "Context")).get("ReferenceDateTime"))
              .map(day -> day.toString().substring(0, 10));
      cases.add(
          new Case(name + " " + cases.size(), field(map, "Input").toString(), issued, wanted));
    }
    return cases;
  }

  private static Wanted wanted(Map<?, ?> result) {
    Map<?, ?> value = map(field(result, "Value"));
    List<List<String>> readings = new ArrayList<>();
    for (String key : List.of("FutureResolution", "PastResolution")) {
      List<String> days = map(field(value, key)).values().stream().map(Object::toString).toList();
      if (!days.isEmpty()) {
        readings.add(days);
      }
    }
    return new Wanted(
        ((Number) field(result, "Start")).intValue(),
        field(result, "Text").toString(),
        field(value, "Timex").toString(),
        readings);
  }

  /** A field, or the empty text where it is missing. */
  private static Object field(Map<?, ?> map, String name) {
    return Objects.requireNonNullElse(map.get(name), "");
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private Object value() {
    char next = next();
    if (next == '{') {
      Map<String, Object> map = new LinkedHashMap<>();
      at++;
      while (next() != '}') {
        String key = string();
        next();
        at++;
        map.put(key, value());
        at += next() == ',' ? 1 : 0;
      }
      at++;
      return map;
    }
    if (next == '[') {
      List<Object> list = new ArrayList<>();
      at++;
      while (next() != ']') {
        list.add(value());
        at += next() == ',' ? 1 : 0;
      }
      at++;
      return list;
    }
    return next == '"' ? string() : word();
  }

  private char next() {
    while (Character.isWhitespace(json.charAt(at)) || json.charAt(at) == '\uFEFF') {
      at++;
    }
    return json.charAt(at);
  }

  private String string() {
    StringBuilder read = new StringBuilder();
    at++;
    while (json.charAt(at) != '"') {
      char letter = json.charAt(at++);
      if (letter == '\\') {
        char escaped = json.charAt(at++);
        if (escaped == 'u') {
          letter = (char) Integer.parseInt(json.substring(at, at + 4), 16);
          at += 4;
        } else {
          letter = escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped;
        }
      }
      read.append(letter);
    }
    at++;
    return read.toString();
  }

  private Object word() {
    int from = at;
    while (",]} \r\n\t".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    String word = json.substring(from, at);
    return word.matches("-?\\d+") ? Integer.valueOf(word) : word;
  }
}
