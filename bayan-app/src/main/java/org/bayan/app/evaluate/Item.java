package org.bayan.app.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * An object of a gold file or of anybody's record. What is missing is nothing; what is needed and
 * missing, or of another kind, is refused with an {@link IllegalArgumentException} that names it.
 *
 * @param node the object
 */
record Item(JsonNode node) {
  Item {
    if (!node.isObject()) {
      throw new IllegalArgumentException(
          "an object in braces should stand there, but it is of another kind or empty");
    }
  }

  boolean has(String name) {
    return !node.path(name).isMissingNode();
  }

  /** Returns a field as it comes; a null node where it is missing. */
  JsonNode value(String name) {
    JsonNode value = node.path(name);
    return value.isMissingNode() ? NullNode.getInstance() : value;
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> refused(name, "a text"));
  }

  Optional<String> optionalText(String name) {
    return optional(name).map(value -> string(name, value));
  }

  int number(String name) {
    return optional(name)
        .filter(JsonNode::isInt)
        .orElseThrow(() -> refused(name, "a whole number"))
        .intValue();
  }

  Cut cut() {
    return new Cut(text("article"), number("start"), number("end"));
  }

  Item item(String name) {
    return optionalItem(name).orElseThrow(() -> refused(name, "an object in braces"));
  }

  Optional<Item> optionalItem(String name) {
    return optional(name).map(Item::new);
  }

  /** Returns the objects of a list that has to be there. */
  List<Item> items(String name) {
    if (optional(name).isEmpty()) {
      throw refused(name, "a list in brackets");
    }
    return optionalItems(name);
  }

  /** Returns the objects of a list; none where it is missing. */
  List<Item> optionalItems(String name) {
    List<Item> items = new ArrayList<>();
    for (JsonNode value : optionalValues(name)) {
      items.add(new Item(value));
    }
    return items;
  }

  /** Returns the texts of a list that has to be there. */
  List<String> texts(String name) {
    if (optional(name).isEmpty()) {
      throw refused(name, "a list in brackets");
    }
    return optionalTexts(name);
  }

  /** Returns the texts of a list; none where it is missing. */
  List<String> optionalTexts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : optionalValues(name)) {
      texts.add(string(name, value));
    }
    return texts;
  }

  /** Returns the members of a list; none where it is missing. */
  List<JsonNode> optionalValues(String name) {
    List<JsonNode> values = new ArrayList<>();
    optional(name)
        .ifPresent(list -> {
          if (!list.isArray()) {
            throw refused(name, "a list in brackets");
          }
          values.addAll(list.values());
        });
    return values;
  }

  private Optional<JsonNode> optional(String name) {
    JsonNode value = node.path(name);
    return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value);
  }

  private static String string(String name, JsonNode value) {
    if (!value.isString()) {
      throw refused(name, "a text");
    }
    return value.stringValue();
  }

  private static IllegalArgumentException refused(String name, String wanted) {
    return new IllegalArgumentException("\"" + name + "\" should be " + wanted);
  }
}
