package org.bayan.reading.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * Looks a codebook over: what in it never fires, what overlaps, what contradicts.
 *
 * <p>The examples are coded at once; passages of a corpus may be shown before the findings are
 * asked for. An instance is used by one thread.
 */
public final class CodebookCheck {
  /** So often a cue has been taken away, and never counted, before that is told. */
  private static final int OFTEN = 3;

  private final Codebook codebook;
  private final Set<Codebook.Cue> met = new HashSet<>();

  /** How often a corpus has each cue, and how often one that counts. */
  private final Map<Codebook.Cue, Integer> inCorpus = new HashMap<>();

  private final Set<Codebook.Cue> counted = new HashSet<>();
  private boolean corpus;

  /** What is found. */
  public enum Kind {
    /** No passage of the corpus, nor any example, has the cue. */
    NEVER_FIRES,
    /** No example has the cue, and there is no corpus: for information. */
    NO_EXAMPLE,
    /** The same cue stands twice, or under two codes. */
    SAME_CUE,
    /** Where a cue fires, a shorter one in it fires another code. */
    INSIDE_ANOTHER,
    /** A counter-cue takes the cue away wherever it stands. */
    ALWAYS_TAKEN_AWAY,
    /** A counter-cue takes no cue away. */
    TAKES_NOTHING_AWAY,
    /** The code does not fire on its own example. */
    EXAMPLE_MISSED,
    /** Other codes fire on an example than it says. */
    EXAMPLE_CODED_OTHERWISE,
    /** The code fires on what is shown as not belonging to it. */
    COUNTER_EXAMPLE_CAUGHT
  }

  /**
   * A finding.
   *
   * @param kind what
   * @param code the topic
   * @param words the cue or example
   * @param line where it stands
   * @param other what it collides with, in words; empty where with nothing
   */
  public record Finding(Kind kind, String code, String words, int line, String other) {
    public Finding {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(other, "other");
    }
  }

  /** Begins with a codebook and its examples. */
  public CodebookCheck(Codebook codebook) {
    this.codebook = Objects.requireNonNull(codebook, "codebook");
    for (Codebook.Topic topic : codebook.topics()) {
      topic.examples().forEach(example -> meet(example.words()));
      topic.counterExamples().forEach(example -> meet(example.words()));
    }
  }

  private void meet(String words) {
    hits(words).forEach(hit -> met.add(hit.cue()));
  }

  /** Shows a passage of a corpus. */
  public void show(Tokens tokens, Span span) {
    corpus = true;
    List<Codebook.Hit> hits = codebook.hits(tokens, span);
    for (Codebook.Hit hit : hits) {
      met.add(hit.cue());
      inCorpus.merge(hit.cue(), 1, Integer::sum);
      if (Codebook.counts(hit, hits)) {
        counted.add(hit.cue());
      }
    }
  }

  private List<Codebook.Hit> hits(String words) {
    return codebook.hits(Tokens.of(words), new Span(0, words.length()));
  }

  private List<String> codes(String words) {
    return codebook.topics(Tokens.of(words), new Span(0, words.length()));
  }

  /** Returns what was found, in the order of the lines. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    Map<CueWords, Codebook.Cue> first = new HashMap<>();
    for (Codebook.Cue cue : codebook.all()) {
      if (cue.counters()) {
        counterCue(cue, findings);
      } else {
        cue(cue, first, findings);
      }
    }
    codebook.topics().forEach(topic -> examples(topic, findings));
    findings.sort(Comparator.comparingInt(Finding::line));
    return findings;
  }

  private void cue(Codebook.Cue cue, Map<CueWords, Codebook.Cue> first, List<Finding> findings) {
    if (!met.contains(cue)) {
      findings.add(finding(corpus ? Kind.NEVER_FIRES : Kind.NO_EXAMPLE, cue, ""));
    }
    Optional<Codebook.Cue> same = Optional.ofNullable(first.putIfAbsent(cue.words(), cue));
    same.ifPresent(other -> findings.add(finding(Kind.SAME_CUE, cue, told(other))));
    List<Codebook.Hit> hits = hits(plain(cue));
    takenAway(cue, hits, findings);
    if (same.isEmpty()) {
      inside(cue, hits, findings);
    }
  }

  /** Returns the words of a cue as a text in which it stands. */
  private static String plain(Codebook.Cue cue) {
    return cue.entry().words().replace("...", " ").replace('\u2026', ' ');
  }

  private void takenAway(Codebook.Cue cue, List<Codebook.Hit> hits, List<Finding> findings) {
    Optional<Codebook.Hit> itself = hits.stream().filter(hit -> hit.cue().equals(cue)).findFirst();
    Optional<Codebook.Hit> taker =
        itself.flatMap(own -> hits.stream().filter(hit -> hit.takesAway(own)).findFirst());
    if (taker.isPresent()) {
      findings.add(finding(Kind.ALWAYS_TAKEN_AWAY, cue, told(taker.get().cue())));
    } else if (inCorpus.getOrDefault(cue, 0) >= OFTEN && !counted.contains(cue)) {
      findings.add(finding(Kind.ALWAYS_TAKEN_AWAY, cue, ""));
    }
  }

  private void inside(Codebook.Cue cue, List<Codebook.Hit> hits, List<Finding> findings) {
    Codebook.Topic topic = topic(cue);
    Set<Integer> told = new HashSet<>();
    for (Codebook.Hit hit : hits) {
      Codebook.Topic other = topic(hit.cue());
      boolean meant = has(topic.with(), other.code()) || has(other.with(), topic.code());
      boolean shorter = hit.cue().words().list().size() < cue.words().list().size();
      if (!meant
          && shorter
          && hit.cue().topic() != cue.topic()
          && Codebook.counts(hit, hits)
          && told.add(hit.cue().topic())) {
        findings.add(finding(Kind.INSIDE_ANOTHER, cue, told(hit.cue())));
      }
    }
  }

  private static boolean has(List<Codebook.Entry> codes, String code) {
    return codes.stream().anyMatch(entry -> entry.words().equals(code));
  }

  private void counterCue(Codebook.Cue counter, List<Finding> findings) {
    Set<String> stems = stems(counter);
    boolean takes =
        codebook.all().stream()
            .filter(cue -> !cue.counters() && cue.topic() == counter.topic())
            .anyMatch(cue -> stems(cue).stream().anyMatch(stems::contains));
    if (!takes) {
      findings.add(finding(Kind.TAKES_NOTHING_AWAY, counter, ""));
    }
  }

  private static Set<String> stems(Codebook.Cue cue) {
    Set<String> stems = new HashSet<>();
    cue.words().list().forEach(word -> stems.addAll(word.keys()));
    return stems;
  }

  private void examples(Codebook.Topic topic, List<Finding> findings) {
    for (Codebook.Example example : topic.examples()) {
      List<String> codes = codes(example.words());
      if (!codes.contains(topic.code())) {
        findings.add(finding(Kind.EXAMPLE_MISSED, topic, example, codes));
      } else if (example.codes().isPresent() && !example.codes().get().equals(codes)) {
        findings.add(finding(Kind.EXAMPLE_CODED_OTHERWISE, topic, example, codes));
      }
    }
    for (Codebook.Example example : topic.counterExamples()) {
      List<String> codes = codes(example.words());
      if (codes.contains(topic.code())) {
        findings.add(finding(Kind.COUNTER_EXAMPLE_CAUGHT, topic, example, codes));
      } else if (example.codes().isPresent() && !example.codes().get().equals(codes)) {
        findings.add(finding(Kind.EXAMPLE_CODED_OTHERWISE, topic, example, codes));
      }
    }
  }

  private static Finding finding(
      Kind kind, Codebook.Topic topic, Codebook.Example example, List<String> codes) {
    return new Finding(
        kind, topic.code(), example.words(), example.line(), String.join(", ", codes));
  }

  private Finding finding(Kind kind, Codebook.Cue cue, String other) {
    return new Finding(kind, topic(cue).code(), cue.entry().words(), cue.entry().line(), other);
  }

  private String told(Codebook.Cue cue) {
    return "\u2068"
        + cue.entry().words()
        + "\u2069 of "
        + topic(cue).code()
        + " in line "
        + cue.entry().line();
  }

  private Codebook.Topic topic(Codebook.Cue cue) {
    return codebook.topics().get(cue.topic());
  }
}
