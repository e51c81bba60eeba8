package org.bayan.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bayan.alignment.Alignment;
import org.bayan.alignment.Change;
import org.bayan.alignment.WordAligner;
import org.bayan.alignment.Words;
import org.bayan.reading.Reading;

/**
 * Finds what the articles of a corpus say again: candidates by rare stems and skip-bigrams,
 * compared as vectors, laid side by side word by word, and grown into families around a medoid.
 */
public final class ReuseFinder {
  /** From this likeness on, two segments are laid side by side. */
  private static final double ALIKE = 0.31;

  /** Below this likeness, two segments have nothing to do with each other. */
  private static final double COMPARED = FormulaGrower.WITNESSES;

  private final WordAligner aligner = new WordAligner();
  private final List<Reading> corpus;
  private final SegmentSpace space;
  private final List<LikePair> pairs;

  /**
   * Compares all that a corpus says.
   *
   * @param corpus the readings, in any order
   */
  public ReuseFinder(List<Reading> corpus) {
    // By id, so that ties fall the same way in whatever order the articles come.
    this.corpus = corpus.stream().sorted(Comparator.comparing(r -> r.article().id())).toList();
    this.space = new SegmentSpace(Segments.of(this.corpus));
    this.pairs = pairs(space);
  }

  /** Returns passage beside passage, in order. */
  public List<Alignment> alignments() {
    return pairs.parallelStream()
        .filter(p -> p.likeness() >= ALIKE)
        .map(this::alignment)
        .sorted()
        .toList();
  }

  /**
   * Returns the families of passages that say one thing, in order of their first passage.
   *
   * @param occasionOf the occasion that an article reports; only articles that report one lend
   *     passages
   */
  public List<Formula> formulas(Map<String, String> occasionOf) {
    return new FormulaGrower(space, corpus, occasionOf).grow(pairs);
  }

  private static List<LikePair> pairs(SegmentSpace space) {
    Candidates candidates = new Candidates(space);
    List<int[]> partners = new ArrayList<>();
    for (int s = 0; s < space.size(); s++) {
      partners.add(candidates.partners(s));
    }
    return IntStream.range(0, space.size())
        .parallel()
        .boxed()
        .flatMap(s ->
            IntStream.of(partners.get(s))
                .mapToObj(other -> new LikePair(other, s, space.likeness(other, s))))
        .filter(p -> p.likeness() >= COMPARED)
        .sorted(Comparator.comparingInt(LikePair::a).thenComparingInt(LikePair::b))
        .toList();
  }

  private Alignment alignment(LikePair pair) {
    Segment first = space.segment(pair.a());
    Segment second = space.segment(pair.b());
    boolean swap = first.passage().compareTo(second.passage()) > 0;
    Segment a = swap ? second : first;
    Segment b = swap ? first : second;
    Words wordsA = a.words();
    Words wordsB = b.words();
    List<WordAligner.Pair> words = aligner.pairs(wordsA, wordsB);
    List<Change> changes = aligner.changes(wordsA, wordsB, words);
    Alignment.Kind kind = aligner.kind(wordsA, wordsB, words);
    return new Alignment(a.passage(), b.passage(), kind, rounded(pair.likeness()), false, changes);
  }

  private static final double THOUSAND = 1000;

  private static double rounded(double likeness) {
    return Math.round(Math.min(1, likeness) * THOUSAND) / THOUSAND;
  }
}
