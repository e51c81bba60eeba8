package org.bayan.series;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bayan.alignment.Alignment;
import org.bayan.alignment.Passage;

/** How much two reports carry the same text, by the alignments between them. */
final class Kinship {
  /** Passages less alike than this may only share a formula. */
  private static final double SAME_TEXT = 0.6;

  private final Map<String, Set<Passage>> same = new HashMap<>();
  private final Map<String, Set<Passage>> akin = new HashMap<>();
  private final Map<String, Integer> lengths = new HashMap<>();

  /**
   * Measures a corpus.
   *
   * @param reports the articles that report meetings
   * @param alignments the alignments of the corpus
   */
  Kinship(List<Report> reports, List<Alignment> alignments) {
    for (Report report : reports) {
      int length = report.reading().declarations().stream().mapToInt(d -> d.span().length()).sum();
      lengths.put(report.id(), length);
    }
    for (Alignment alignment : alignments) {
      addBoth(akin, alignment);
      if (alignment.similarity() >= SAME_TEXT) {
        addBoth(same, alignment);
      }
    }
  }

  private static void addBoth(Map<String, Set<Passage>> to, Alignment alignment) {
    add(to, alignment.a(), alignment.b().article());
    add(to, alignment.b(), alignment.a().article());
  }

  private static void add(Map<String, Set<Passage>> to, Passage own, String other) {
    to.computeIfAbsent(own.article() + '\n' + other, k -> new TreeSet<>()).add(own);
  }

  /**
   * Returns the larger of the shares of the two reports that stand in the other too, from 0 to 1.
   */
  double of(Report a, Report b) {
    return Math.max(share(same, a.id(), b.id()), share(same, b.id(), a.id()));
  }

  /** Returns the share of a report that stands in another in some wording, from 0 to 1. */
  double inSomeWording(Report own, Report other) {
    return share(akin, own.id(), other.id());
  }

  private double share(Map<String, Set<Passage>> of, String own, String other) {
    int length = lengths.getOrDefault(own, 0);
    int carried =
        of.getOrDefault(own + '\n' + other, Set.of()).stream()
            .mapToInt(p -> p.span().length())
            .sum();
    return length == 0 ? 0 : Math.min(1, (double) carried / length);
  }
}
