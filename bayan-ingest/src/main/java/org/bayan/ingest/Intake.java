package org.bayan.ingest;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bayan.article.Article;
import org.bayan.fault.Fault;

/**
 * Takes files and folders in and gives articles: the one way in.
 *
 * <p>What cannot be read is left out, told as a {@link Fault} and counted; the rest goes on. The
 * same files give the same articles in the same order, that of their ids.
 */
public final class Intake {
  private final Options options;

  /**
   * Begins.
   *
   * @param options what the user settled
   */
  public Intake(Options options) {
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * What the user settled beforehand.
   *
   * @param zone where a time is that names no zone
   * @param metadata what the user knows of the articles, which outranks what is inferred
   */
  public record Options(ZoneId zone, Optional<Metadata> metadata) {
    public Options {
      Objects.requireNonNull(zone, "zone");
      Objects.requireNonNull(metadata, "metadata");
    }

    /** Returns what holds where the user settled nothing: times in UTC, no metadata. */
    public static Options plain() {
      return new Options(ZoneOffset.UTC, Optional.empty());
    }
  }

  /**
   * What came of taking material in.
   *
   * @param articles the articles kept, in the order of their ids
   * @param faults what was wrong, in the order met
   * @param counts how many were read, kept and left out
   */
  public record Result(List<Article> articles, List<Fault> faults, Counts counts) {
    public Result {
      articles = List.copyOf(articles);
      faults = List.copyOf(faults);
      Objects.requireNonNull(counts, "counts");
    }
  }

  /**
   * How many files, and items in files, were met.
   *
   * @param read all that were met: those kept and those left out
   * @param kept those that became articles
   * @param leftOut how many did not, by reason: a fault's name, {@code file-hidden}, {@code
   *     file-other-kind}, {@code folder-seen-already} or {@code made-by-bayan}
   */
  public record Counts(int read, int kept, SortedMap<String, Integer> leftOut) {
    public Counts {
      leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
      int out = leftOut.values().stream().mapToInt(Integer::intValue).sum();
      if (read != kept + out) {
        throw new IllegalArgumentException(
            "what was read is kept or left out, but of "
                + read
                + " "
                + kept
                + " and "
                + out
                + " are");
      }
    }

    /** Returns the numbers of this and of what was met besides. */
    public Counts and(Counts more) {
      SortedMap<String, Integer> out = new TreeMap<>(leftOut);
      more.leftOut.forEach((reason, number) -> out.merge(reason, number, Integer::sum));
      return new Counts(read + more.read, kept + more.kept, out);
    }
  }

  /**
   * Reads all that is given.
   *
   * @param given files and folders, in the order that the user gave them
   */
  public Result read(List<Path> given) {
    Tally tally = new Tally();
    List<Walk.Found> found = new Walk(tally).over(given);
    Ids ids = Ids.of(given, found);
    List<Article> articles = new ArrayList<>();
    ArticleFiles files = new ArticleFiles(options.zone(), tally);
    for (Walk.Found file : found) {
      files.read(file, ids.of(file), articles::add);
    }
    List<Article> told =
        options.metadata().map(m -> m.applied(articles, tally::told)).orElse(articles);
    List<Article> ordered = new ArrayList<>(Recurring.marked(told));
    ordered.sort(Comparator.comparing(Article::id));
    return new Result(ordered, tally.faults(), tally.counts());
  }
}
