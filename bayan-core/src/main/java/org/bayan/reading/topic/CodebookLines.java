package org.bayan.reading.topic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;

/** Reads the lines of a codebook, of which {@code docs/formats/codebook.md} tells. */
final class CodebookLines {
  /** More topics than this are no codebook that a person wrote. */
  static final int MOST_TOPICS = 2_000;

  private static final Pattern CODE =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]{0,79}");
  private static final Pattern FIELD = Pattern.compile("([A-Za-z]+(?:[.-][A-Za-z]+)*)\\s*:(.*)");
  private static final Pattern LIST_COMMA = Pattern.compile("[,\u060C;\u061B]");
  private static final String INVISIBLE = "[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]";
  private static final char COMMENT = '#';

  /** The fields of a topic. */
  private enum Field {
    NAME_AR("name.ar"),
    NAME_EN("name.en"),
    DEFINITION("definition"),
    CUES("cues"),
    COUNTER_CUES("counter-cues"),
    EXAMPLES("examples");

    private final String written;

    Field(String written) {
      this.written = written;
    }

    static Optional<Field> of(String written) {
      String lower = written.toLowerCase(Locale.ROOT);
      for (Field field : values()) {
        if (field.written.equals(lower)) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }
  }

  /** A topic while its lines are read. */
  private static final class Draft {
    private final int line;
    private final Map<Field, List<String>> fields = new EnumMap<>(Field.class);

    Draft(int line) {
      this.line = line;
    }

    List<String> of(Field field) {
      return fields.getOrDefault(field, List.of());
    }

    String told(Field field) {
      return String.join(" ", of(field));
    }
  }

  private final String where;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private Optional<Draft> open = Optional.empty();
  private Optional<Field> field = Optional.empty();

  CodebookLines(String where) {
    this.where = where;
  }

  /** Returns the topics of a codebook, in the order of its lines. */
  List<Codebook.Topic> read(String text) throws BayanException {
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      String kept = line.replaceAll(INVISIBLE, "").strip();
      if (!kept.isEmpty() && kept.charAt(0) != COMMENT) {
        read(kept, number);
      }
    }
    if (drafts.isEmpty()) {
      throw fault(1, "no topic stands in it", "a topic, which begins with its code: [security]");
    }
    List<Codebook.Topic> topics = new ArrayList<>();
    for (Map.Entry<String, Draft> draft : drafts.entrySet()) {
      topics.add(topic(draft.getKey(), draft.getValue()));
    }
    return topics;
  }

  private void read(String line, int number) throws BayanException {
    if (line.charAt(0) == '[') {
      begin(line, number);
      return;
    }
    Matcher named = FIELD.matcher(line);
    if (named.matches()) {
      String name = named.group(1);
      field =
          Optional.of(
              Field.of(name)
                  .orElseThrow(() ->
                      fault(
                          number,
                          "there is no field \u2068" + name + "\u2069",
                          "name.ar, name.en, definition, cues, counter-cues or examples")));
      add(named.group(2).strip(), number);
    } else {
      add(line, number);
    }
  }

  private void begin(String line, int number) throws BayanException {
    String code = line.endsWith("]") ? line.substring(1, line.length() - 1).strip() : "";
    if (!CODE.matcher(code).matches()) {
      throw fault(
          number,
          "\u2068" + cut(line) + "\u2069 is no code",
          "letters, digits, dots and hyphens in brackets, such as [foreign-fighters]");
    }
    if (drafts.containsKey(code)) {
      throw fault(
          number,
          "the code \u2068"
              + code
              + "\u2069 stands a second time; first in line "
              + drafts.get(code).line,
          "each code once");
    }
    if (drafts.size() == MOST_TOPICS) {
      throw fault(number, "here begins one topic too many", MOST_TOPICS + " topics at most");
    }
    Draft draft = new Draft(number);
    drafts.put(code, draft);
    open = Optional.of(draft);
    field = Optional.empty();
  }

  private void add(String value, int number) throws BayanException {
    if (open.isEmpty() || field.isEmpty()) {
      throw fault(
          number,
          "\u2068" + cut(value) + "\u2069 stands in no field",
          open.isEmpty() ? "first the topic's code: [security]" : "first the field: cues:");
    }
    List<String> values = open.get().fields.computeIfAbsent(field.get(), f -> new ArrayList<>());
    switch (field.get()) {
      case CUES, COUNTER_CUES -> {
        for (String cue : LIST_COMMA.split(value, -1)) {
          if (CueWords.isCue(cue)) {
            values.add(cue.strip());
          }
        }
      }
      case NAME_AR, NAME_EN, DEFINITION, EXAMPLES -> {
        if (!value.isEmpty()) {
          values.add(value);
        }
      }
    }
  }

  private Codebook.Topic topic(String code, Draft draft) throws BayanException {
    if (draft.of(Field.CUES).isEmpty()) {
      throw fault(
          draft.line,
          "the topic \u2068" + code + "\u2069 has no cue",
          "words or phrases that fire it, parted by commas: cues: ...");
    }
    String ar = draft.told(Field.NAME_AR);
    String en = draft.told(Field.NAME_EN);
    if (ar.isEmpty() && en.isEmpty()) {
      throw fault(
          draft.line,
          "the topic \u2068" + code + "\u2069 has no name",
          "its name in Arabic or in English: name.ar: ... or name.en: ...");
    }
    return new Codebook.Topic(
        code,
        ar.isEmpty() ? en : ar,
        en.isEmpty() ? ar : en,
        draft.told(Field.DEFINITION),
        draft.of(Field.CUES),
        draft.of(Field.COUNTER_CUES),
        draft.of(Field.EXAMPLES));
  }

  private static final int QUOTED = 40;

  private static String cut(String line) {
    return line.codePointCount(0, line.length()) <= QUOTED
        ? line
        : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "\u2026";
  }

  private BayanException fault(int line, String what, String wanted) {
    return new BayanException(
        new Fault(
            "codebook-unreadable",
            where + ":" + line,
            what,
            wanted,
            "correct the line; docs/formats/codebook.md tells how a codebook is written"));
  }
}
