package org.bayan.app.record;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bayan.alignment.Change;
import org.bayan.alignment.WordAligner;
import org.bayan.alignment.WordAligner.Pair;
import org.bayan.alignment.Words;
import org.bayan.reuse.passage.SharedPassage;
import org.bayan.reuse.passage.Texts;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * Passages that texts share, as rows of the record: each laid word by word beside the other.
 *
 * <p>Rows are made as they are written, a few hundred at a time, so that there may be more of them
 * than memory holds.
 */
public final class ReuseRows {
  /** How many rows are made side by side before they are handed on in order. */
  private static final int BATCH = 512;

  /** Passages longer than this, in UTF-16 units, are not laid word by word: some 200,000 words. */
  private static final int LONGEST = 1_200_000;

  private final WordAligner aligner = new WordAligner();
  private final AtomicInteger tooLong = new AtomicInteger();
  private final Texts texts;
  private final List<SharedPassage> passages;
  private final Prints prints;

  /**
   * Prepares.
   *
   * @param texts the texts
   * @param passages what they share, in the order in which the rows shall be
   */
  public ReuseRows(Texts texts, List<SharedPassage> passages) {
    this.texts = texts;
    this.passages = List.copyOf(passages);
    this.prints = new Prints(texts);
  }

  /** Returns the rows, in order; each is made when it is asked for. */
  public Stream<AlignmentRow> rows() {
    return IntStream.range(0, (passages.size() + BATCH - 1) / BATCH)
        .boxed()
        .flatMap(batch -> rows(batch * BATCH, Math.min(passages.size(), (batch + 1) * BATCH)));
  }

  /** Returns how many pairs made so far were too long to be laid word by word. */
  public int tooLong() {
    return tooLong.get();
  }

  private Stream<AlignmentRow> rows(int from, int to) {
    return passages.subList(from, to).parallelStream().map(this::row).toList().stream();
  }

  private AlignmentRow row(SharedPassage passage) {
    Prints.Print a = prints.of(passage.a());
    Prints.Print b = prints.of(passage.b());
    String wordsA = passage.spanA().of(a.text());
    String wordsB = passage.spanB().of(b.text());
    Difference difference = passage.same() ? Difference.NONE : difference(wordsA, wordsB);
    List<ChangeRow> changes =
        difference.changes().stream()
            .map(change ->
                new ChangeRow(
                    ChangeRow.Kind.valueOf(change.kind().name()),
                    a.span(change.a(), passage.spanA().begin()),
                    b.span(change.b(), passage.spanB().begin())))
            .toList();
    return new AlignmentRow(
        new PassageRow(texts.id(passage.a()), a.span(passage.spanA(), 0)),
        new PassageRow(texts.id(passage.b()), b.span(passage.spanB(), 0)),
        difference.kind(),
        passage.common(),
        Math.min(1, Math.max(0, passage.similarity())),
        changes);
  }

  /** How two passages differ; positions count from the begin of each. */
  private record Difference(AlignmentRow.Kind kind, List<Change> changes) {
    static final Difference NONE = new Difference(AlignmentRow.Kind.VERBATIM, List.of());
  }

  private Difference difference(String a, String b) {
    if (a.length() + b.length() > LONGEST) {
      tooLong.incrementAndGet();
      return new Difference(AlignmentRow.Kind.REWORDED, List.of());
    }
    Words wordsA = words(a);
    Words wordsB = words(b);
    List<Pair> pairs = aligner.pairs(wordsA, wordsB);
    return new Difference(
        AlignmentRow.Kind.valueOf(aligner.kind(wordsA, wordsB, pairs).name()),
        aligner.changes(wordsA, wordsB, pairs));
  }

  private static Words words(String passage) {
    return Words.of(Tokens.of(passage), new Span(0, passage.length()));
  }
}
