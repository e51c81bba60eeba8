package org.bayan.ingest;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** What is wrong with a piece of JSON, in words for those who wrote it. */
public final class JsonTrouble {
  /** What the library says of a limit, by a word in it, and what is said instead. */
  private static final Map<String, String> LIMITS =
      Map.of(
          "nesting", "lists and objects lie in each other deeper than Bayan reads",
          "Number", "a number in it has more digits than Bayan reads",
          "Name", "the name of a field is longer than Bayan reads",
          "String", "a string in it is longer than Bayan reads");

  private static final String OTHER_LIMIT = "it is larger than Bayan reads";

  private JsonTrouble() {}

  /**
   * Returns what is wrong, in a few words.
   *
   * @param trouble what the reader of JSON threw
   */
  public static String told(JacksonException trouble) {
    String said = String.valueOf(trouble.getOriginalMessage());
    if (!(trouble instanceof StreamConstraintsException)) {
      return Names.shown(said);
    }
    return LIMITS.keySet().stream()
        .sorted()
        .filter(said::contains)
        .findFirst()
        .map(LIMITS::get)
        .orElse(OTHER_LIMIT);
  }
}
