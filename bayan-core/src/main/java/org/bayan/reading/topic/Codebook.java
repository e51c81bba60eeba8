package org.bayan.reading.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * The topics of content analysis: for each a code, its names, and the words that fire it.
 *
 * <p>A word of a cue meets a word of the text by folded form or by stem, joined particles aside; a
 * phrase meets the same words in a row. A cue that shares a word with a counter-cue found at that
 * place does not count. Several codes may fire on one passage, and none may.
 *
 * <p>An instance is immutable and may be shared.
 */
public final class Codebook {
  /** The name of the codebook that is used where nobody names another. */
  public static final String DEFAULT = "diplomacy";

  private static final List<String> SHIPPED = List.of("coalition", DEFAULT);

  private final List<Topic> topics;
  private final Map<String, List<Cue>> cues = new HashMap<>();
  private final List<Cue> all = new ArrayList<>();

  /**
   * Words of a codebook.
   *
   * @param words the words, as written
   * @param line the line on which they stand; from 1
   */
  public record Entry(String words, int line) {
    public Entry {
      Objects.requireNonNull(words, "words");
    }
  }

  /**
   * A passage that shows what belongs to a topic, or what does not.
   *
   * @param words the passage
   * @param codes all the codes that it carries, sorted, where that is said: then no other may fire
   * @param line the line on which it stands; from 1
   */
  public record Example(String words, Optional<List<String>> codes, int line) {
    public Example {
      Objects.requireNonNull(words, "words");
      codes = codes.map(List::copyOf);
    }
  }

  /**
   * A topic.
   *
   * @param code its code, as the record has it
   * @param nameAr its name in Arabic
   * @param nameEn its name in English
   * @param definitionAr what it covers, in Arabic, for coders; may be empty
   * @param definitionEn what it covers, in English, for coders; may be empty
   * @param cues the words and phrases that fire it, as written; at least one
   * @param counterCues phrases in which a cue does not count, as written
   * @param with codes that may fire on the same words
   * @param examples passages that belong to it
   * @param counterExamples passages that do not belong to it, though a cue stands in them
   */
  public record Topic(
      String code,
      String nameAr,
      String nameEn,
      String definitionAr,
      String definitionEn,
      List<Entry> cues,
      List<Entry> counterCues,
      List<Entry> with,
      List<Example> examples,
      List<Example> counterExamples) {
    public Topic {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(nameAr, "nameAr");
      Objects.requireNonNull(nameEn, "nameEn");
      Objects.requireNonNull(definitionAr, "definitionAr");
      Objects.requireNonNull(definitionEn, "definitionEn");
      cues = List.copyOf(cues);
      counterCues = List.copyOf(counterCues);
      with = List.copyOf(with);
      examples = List.copyOf(examples);
      counterExamples = List.copyOf(counterExamples);
      if (cues.isEmpty()) {
        throw new IllegalArgumentException("a topic has a cue, but " + code + " has none");
      }
    }
  }

  /**
   * A cue or counter-cue.
   *
   * @param topic the index of its topic
   * @param counters whether it is a counter-cue
   * @param entry the words as written
   * @param words the words as compared
   */
  record Cue(int topic, boolean counters, Entry entry, CueWords words) {}

  /**
   * A cue found.
   *
   * @param cue the cue
   * @param first its first word, counted from the first that was looked at
   * @param last its last word
   */
  record Hit(Cue cue, int first, int last) {
    /** Tells whether this counter-cue takes a cue away. */
    boolean takesAway(Hit other) {
      return cue.counters()
          && !other.cue.counters()
          && cue.topic() == other.cue.topic()
          && first <= other.last
          && other.first <= last;
    }
  }

  private Codebook(List<Topic> topics) {
    this.topics = List.copyOf(topics);
    for (int t = 0; t < topics.size(); t++) {
      add(t, false, topics.get(t).cues());
      add(t, true, topics.get(t).counterCues());
    }
  }

  private void add(int topic, boolean counters, List<Entry> written) {
    for (Entry one : written) {
      Cue cue = new Cue(topic, counters, one, CueWords.of(one.words()));
      all.add(cue);
      for (String key : cue.words().keys()) {
        cues.computeIfAbsent(key, k -> new ArrayList<>()).add(cue);
      }
    }
  }

  /** Each codebook that is shipped, once it was asked for. */
  private static final Map<String, Codebook> READ = new ConcurrentHashMap<>();

  /** Returns the codebook that is used where nobody names another. */
  public static Codebook standard() {
    return shipped(DEFAULT).orElseThrow();
  }

  /** Returns the names of the codebooks that are shipped. */
  public static List<String> names() {
    return SHIPPED;
  }

  /** Returns a codebook that is shipped, if one has that name. */
  public static Optional<Codebook> shipped(String name) {
    return Optional.ofNullable(READ.get(name))
        .or(() ->
            shippedText(name)
                .map(text -> READ.computeIfAbsent(name, _ -> readShipped(text, name))));
  }

  /** Returns the lines of a codebook that is shipped, if one has that name. */
  public static Optional<String> shippedText(String name) {
    if (!SHIPPED.contains(name)) {
      return Optional.empty();
    }
    try (InputStream bytes = Codebook.class.getResourceAsStream(name + ".txt")) {
      Objects.requireNonNull(bytes, name);
      return Optional.of(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Codebook readShipped(String text, String name) {
    try {
      return read(text, name);
    } catch (BayanException e) {
      throw new IllegalStateException("a codebook that is shipped cannot be read", e);
    }
  }

  /**
   * Reads a codebook.
   *
   * @param text the codebook, in the format of {@code docs/formats/codebook.md}
   * @param where the file's name as the user knows it, for faults
   * @throws BayanException {@code codebook-unreadable}, with the line, if it is none
   */
  public static Codebook read(String text, String where) throws BayanException {
    CodebookLines lines = new CodebookLines(where);
    List<Topic> topics = lines.read(text);
    if (!lines.faults().isEmpty()) {
      throw new BayanException(lines.faults().getFirst());
    }
    return new Codebook(topics);
  }

  /**
   * Returns everything for which a codebook is refused, line by line; nothing for one that can be
   * read.
   *
   * @param text the codebook
   * @param where the file's name as the user knows it
   */
  public static List<Fault> faults(String text, String where) {
    CodebookLines lines = new CodebookLines(where);
    lines.read(text);
    return lines.faults();
  }

  /** Returns the topics, in the order of the file. */
  public List<Topic> topics() {
    return topics;
  }

  /** Returns the topic of a code, if there is one. */
  public Optional<Topic> topic(String code) {
    return topics.stream().filter(t -> t.code().equals(code)).findFirst();
  }

  /**
   * Returns the codes whose cues stand in a passage, sorted.
   *
   * @param tokens the text's tokens
   * @param span the passage; words that stand in it only in part count
   */
  public List<String> topics(Tokens tokens, Span span) {
    List<Hit> hits = hits(tokens, span);
    TreeSet<String> fired = new TreeSet<>();
    for (Hit hit : hits) {
      if (counts(hit, hits)) {
        fired.add(topics.get(hit.cue().topic()).code());
      }
    }
    return List.copyOf(fired);
  }

  /** Tells whether a hit is that of a cue which no counter-cue takes away. */
  static boolean counts(Hit hit, List<Hit> hits) {
    return !hit.cue().counters() && hits.stream().noneMatch(other -> other.takesAway(hit));
  }

  /** Returns every cue and counter-cue that stands in a passage. */
  List<Hit> hits(Tokens tokens, Span span) {
    List<CueWords.Met> words = CueWords.met(tokens, span);
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (String key : words.get(at).keys()) {
        for (Cue cue : cues.getOrDefault(key, List.of())) {
          int end = cue.words().endAt(words, at);
          if (end >= 0) {
            hits.add(new Hit(cue, at, end - 1));
          }
        }
      }
    }
    return hits;
  }

  /** Returns every cue and counter-cue, topic by topic. */
  List<Cue> all() {
    return all;
  }
}
