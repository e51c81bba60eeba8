package org.bayan.reading.topic;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** A passage, and behind it in brackets all the codes that it carries. */
  private static final Pattern CODED = Pattern.compile("(.*\\S)\\s*\\[([^\\[\\]]*)]");

  /** The fields of a topic. */
  private enum Field {
    NAME_AR("name.ar"),
    NAME_EN("name.en"),
    DEFINITION("definition"),
    DEFINITION_AR("definition.ar"),
    DEFINITION_EN("definition.en"),
    CUES("cues"),
    COUNTER_CUES("counter-cues"),
    WITH("with"),
    EXAMPLES("examples"),
    COUNTER_EXAMPLES("counter-examples");

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

    static String all() {
      List<String> names = Stream.of(values()).map(field -> field.written).toList();
      return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }
  }

  /** A topic while its lines are read. */
  private static final class Draft {
    private final int line;
    private final Map<Field, List<Codebook.Entry>> fields = new EnumMap<>(Field.class);

    Draft(int line) {
      this.line = line;
    }

    List<Codebook.Entry> of(Field field) {
      return fields.getOrDefault(field, List.of());
    }

    /** Returns what one field tells, or else what the other does. */
    String told(Field field, Field other) {
      List<Codebook.Entry> entries = of(field).isEmpty() ? of(other) : of(field);
      return entries.stream().map(Codebook.Entry::words).collect(Collectors.joining(" "));
    }
  }

  private final String where;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private Optional<Draft> open = Optional.empty();
  private Optional<Field> field = Optional.empty();
  private boolean topicPassed;
  private boolean fieldPassed;
  private final List<Fault> faults = new ArrayList<>();

  CodebookLines(String where) {
    this.where = where;
  }

  /** Returns what is wrong with the lines that were read. */
  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** Returns the topics of a codebook, in the order of its lines, as far as they can be read. */
  List<Codebook.Topic> read(String text) {
    int number = 0;
    for (String line : text.split("\\R", -1)) {
      number++;
      String kept = line.replaceAll(INVISIBLE, "").strip();
      if (!kept.isEmpty() && kept.charAt(0) != COMMENT) {
        read(kept, number);
      }
    }
    if (drafts.isEmpty() && faults.isEmpty()) {
      fault(1, "no topic stands in it", "a topic, which begins with its code: [security]");
    }
    List<Codebook.Topic> topics = new ArrayList<>();
    drafts.forEach((code, draft) -> topic(code, draft).ifPresent(topics::add));
    return topics;
  }

  private void read(String line, int number) {
    if (line.charAt(0) == '[') {
      begin(line, number);
      return;
    }
    Matcher named = FIELD.matcher(line);
    if (!named.matches()) {
      add(line, number);
      return;
    }
    String name = named.group(1);
    field = Field.of(name);
    fieldPassed = field.isEmpty();
    if (fieldPassed) {
      fault(number, "there is no field \u2068" + name + "\u2069", Field.all());
    } else {
      add(named.group(2).strip(), number);
    }
  }

  private void begin(String line, int number) {
    String code = line.endsWith("]") ? line.substring(1, line.length() - 1).strip() : "";
    field = Optional.empty();
    // What stands under a code that cannot be read is passed over: one fault is told, not twenty.
    topicPassed = true;
    fieldPassed = false;
    open = Optional.empty();
    if (!CODE.matcher(code).matches()) {
      fault(
          number,
          "\u2068" + cut(line) + "\u2069 is no code",
          "letters, digits, dots and hyphens in brackets, such as [foreign-fighters]");
    } else if (drafts.containsKey(code)) {
      int first = Objects.requireNonNull(drafts.get(code)).line;
      fault(
          number,
          "the code \u2068" + code + "\u2069 stands a second time; first in line " + first,
          "each code once");
    } else if (drafts.size() == MOST_TOPICS) {
      fault(number, "here begins one topic too many", MOST_TOPICS + " topics at most");
    } else {
      Draft draft = new Draft(number);
      drafts.put(code, draft);
      open = Optional.of(draft);
      topicPassed = false;
    }
  }

  private void add(String value, int number) {
    if (open.isEmpty() || field.isEmpty()) {
      if (!topicPassed && !fieldPassed) {
        fault(
            number,
            "\u2068" + cut(value) + "\u2069 stands in no field",
            open.isEmpty() ? "first the topic's code: [security]" : "first the field: cues:");
      }
      return;
    }
    List<Codebook.Entry> entries =
        open.get().fields.computeIfAbsent(field.get(), f -> new ArrayList<>());
    switch (field.get()) {
      case CUES, COUNTER_CUES, WITH -> {
        for (String one : LIST_COMMA.split(value, -1)) {
          if (CueWords.isCue(one)) {
            entries.add(new Codebook.Entry(one.strip(), number));
          }
        }
      }
      default -> {
        if (!value.isEmpty()) {
          entries.add(new Codebook.Entry(value, number));
        }
      }
    }
  }

  private Optional<Codebook.Topic> topic(String code, Draft draft) {
    int before = faults.size();
    if (draft.of(Field.CUES).isEmpty()) {
      fault(
          draft.line,
          "the topic \u2068" + code + "\u2069 has no cue",
          "words or phrases that fire it, parted by commas: cues: ...");
    }
    if (draft.of(Field.NAME_AR).isEmpty() && draft.of(Field.NAME_EN).isEmpty()) {
      fault(
          draft.line,
          "the topic \u2068" + code + "\u2069 has no name",
          "its name in Arabic or in English: name.ar: ... or name.en: ...");
    }
    draft.of(Field.WITH).forEach(other -> known(other.words(), other.line()));
    List<Codebook.Example> examples = examples(draft.of(Field.EXAMPLES));
    List<Codebook.Example> counterExamples = examples(draft.of(Field.COUNTER_EXAMPLES));
    if (faults.size() > before) {
      return Optional.empty();
    }
    boolean bilingual = !draft.of(Field.DEFINITION_AR).isEmpty();
    return Optional.of(
        new Codebook.Topic(
            code,
            draft.told(Field.NAME_AR, Field.NAME_EN),
            draft.told(Field.NAME_EN, Field.NAME_AR),
            draft.told(bilingual ? Field.DEFINITION_AR : Field.DEFINITION, Field.DEFINITION_EN),
            draft.told(
                draft.of(Field.DEFINITION).isEmpty() ? Field.DEFINITION_EN : Field.DEFINITION,
                Field.DEFINITION_AR),
            draft.of(Field.CUES),
            draft.of(Field.COUNTER_CUES),
            draft.of(Field.WITH),
            examples,
            counterExamples));
  }

  private List<Codebook.Example> examples(List<Codebook.Entry> entries) {
    List<Codebook.Example> examples = new ArrayList<>();
    for (Codebook.Entry entry : entries) {
      Matcher coded = CODED.matcher(entry.words());
      if (!coded.matches()) {
        examples.add(new Codebook.Example(entry.words(), Optional.empty(), entry.line()));
        continue;
      }
      List<String> codes =
          LIST_COMMA
              .splitAsStream(coded.group(2))
              .map(String::strip)
              .filter(code -> !code.isEmpty())
              .sorted()
              .distinct()
              .toList();
      codes.forEach(code -> known(code, entry.line()));
      examples.add(new Codebook.Example(coded.group(1), Optional.of(codes), entry.line()));
    }
    return examples;
  }

  private void known(String code, int line) {
    if (!drafts.containsKey(code)) {
      fault(
          line,
          "there is no topic \u2068" + cut(code) + "\u2069",
          "the code of a topic of this codebook");
    }
  }

  private static final int QUOTED = 40;

  private static String cut(String line) {
    return line.codePointCount(0, line.length()) <= QUOTED
        ? line
        : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "\u2026";
  }

  private void fault(int line, String what, String wanted) {
    faults.add(
        new Fault(
            "codebook-unreadable",
            where + ":" + line,
            what,
            wanted,
            "correct the line; docs/formats/codebook.md tells how a codebook is written"));
  }
}
