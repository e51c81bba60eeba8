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

  private static final List<String> SHIPPED = List.of(DEFAULT);

  private final List<Topic> topics;
  private final Map<String, List<Cue>> cues = new HashMap<>();

  /**
   * A topic.
   *
   * @param code its code, as the record has it
   * @param nameAr its name in Arabic
   * @param nameEn its name in English
   * @param definition what it covers, for coders; may be empty
   * @param cues the words and phrases that fire it, as written; at least one
   * @param counterCues phrases in which a cue does not count, as written
   * @param examples passages that belong to it, for coders
   */
  public record Topic(
      String code,
      String nameAr,
      String nameEn,
      String definition,
      List<String> cues,
      List<String> counterCues,
      List<String> examples) {
    public Topic {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(nameAr, "nameAr");
      Objects.requireNonNull(nameEn, "nameEn");
      Objects.requireNonNull(definition, "definition");
      cues = List.copyOf(cues);
      counterCues = List.copyOf(counterCues);
      examples = List.copyOf(examples);
      if (cues.isEmpty()) {
        throw new IllegalArgumentException("a topic has a cue, but " + code + " has none");
      }
    }
  }

  /** A cue or counter-cue of the topic at an index. */
  private record Cue(int topic, boolean counters, CueWords words) {}

  /** A cue found, at tokens counted from the first that was looked at. */
  private record Hit(int topic, boolean counters, int first, int last) {
    boolean shares(Hit other) {
      return topic == other.topic && first <= other.last && other.first <= last;
    }
  }

  private Codebook(List<Topic> topics) {
    this.topics = List.copyOf(topics);
    for (int t = 0; t < topics.size(); t++) {
      add(t, false, topics.get(t).cues());
      add(t, true, topics.get(t).counterCues());
    }
  }

  private void add(int topic, boolean counters, List<String> written) {
    for (String one : written) {
      CueWords words = CueWords.of(one);
      Cue cue = new Cue(topic, counters, words);
      for (String key : words.keys()) {
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
    return new Codebook(new CodebookLines(where).read(text));
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
    List<CueWords.Met> words = CueWords.met(tokens, span);
    List<Hit> hits = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (String key : words.get(at).keys()) {
        for (Cue cue : cues.getOrDefault(key, List.of())) {
          if (cue.words().standsAt(words, at)) {
            hits.add(new Hit(cue.topic(), cue.counters(), at, at + cue.words().size() - 1));
          }
        }
      }
    }
    TreeSet<String> fired = new TreeSet<>();
    for (Hit hit : hits) {
      if (!hit.counters() && hits.stream().noneMatch(h -> h.counters() && h.shares(hit))) {
        fired.add(topics.get(hit.topic()).code());
      }
    }
    return List.copyOf(fired);
  }
}
