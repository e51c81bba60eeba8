package org.bayan.app.evaluate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Shows values as Python shows them, since the lines of misses are compared with those of a tool in
 * Python.
 */
final class Shown {
  private Shown() {}

  /** Shows any value of JSON. */
  static String value(JsonNode value) {
    if (value.isNull() || value.isMissingNode()) {
      return "None";
    }
    if (value.isBoolean()) {
      return value.booleanValue() ? "True" : "False";
    }
    if (value.isString()) {
      return text(value.stringValue());
    }
    if (value.isFloatingPointNumber()) {
      return number(value.doubleValue());
    }
    if (value.isArray()) {
      return value.values().stream().map(Shown::value).collect(Collectors.joining(", ", "[", "]"));
    }
    return value.isObject() ? fields(value, Set.of()) : value.toString();
  }

  /** Shows an object without some of its fields. */
  static String fields(JsonNode object, Set<String> without) {
    return object.properties().stream()
        .filter(field -> !without.contains(field.getKey()))
        .map(Shown::field)
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /** Shows a list of texts. */
  static String texts(Collection<String> texts) {
    return texts.stream().map(Shown::text).collect(Collectors.joining(", ", "[", "]"));
  }

  /** Shows a list of what is shown already. */
  static String list(List<String> shown) {
    return "[" + String.join(", ", shown) + "]";
  }

  /** Shows a text in quotes, with escapes for what does not print. */
  static String text(String text) {
    char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
    StringBuilder shown = new StringBuilder().append(quote);
    text.codePoints().forEach(point -> append(shown, point, quote));
    return shown.append(quote).toString();
  }

  /** Shows a number that has places, with as few digits as tell it from all others. */
  static String number(double number) {
    BigDecimal digits = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    int exponent = digits.signum() == 0 ? 0 : digits.precision() - digits.scale() - 1;
    if (exponent >= -4 && exponent < 16) {
      String plain = digits.toPlainString();
      return plain.contains(".") ? plain : plain + ".0";
    }
    BigDecimal mantissa = digits.movePointLeft(exponent).stripTrailingZeros();
    return String.format(
        Locale.ROOT, "%se%s%02d", mantissa.toPlainString(), sign(exponent), Math.abs(exponent));
  }

  private static String sign(int exponent) {
    return exponent < 0 ? "-" : "+";
  }

  private static String field(Map.Entry<String, JsonNode> field) {
    return text(field.getKey()) + ": " + value(field.getValue());
  }

  private static void append(StringBuilder shown, int point, char quote) {
    switch (point) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      case '\t' -> shown.append("\\t");
      case '\\' -> shown.append("\\\\");
      default -> {
        if (point == quote) {
          shown.append('\\').append(quote);
        } else if (prints(point)) {
          shown.appendCodePoint(point);
        } else {
          shown.append(escape(point));
        }
      }
    }
  }

  private static String escape(int point) {
    String form = point <= 0xFF ? "\\x%02x" : point <= 0xFFFF ? "\\u%04x" : "\\U%08x";
    return String.format(Locale.ROOT, form, point);
  }

  private static boolean prints(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }
}
