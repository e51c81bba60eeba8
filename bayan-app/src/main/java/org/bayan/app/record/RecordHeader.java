package org.bayan.app.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code record.json} says of a whole record.
 *
 * @param version the version of the format; from 1
 * @param software the version of the software that wrote it
 * @param settings what the user asked for, by the name of the setting
 * @param counts what was read and what became of it
 * @param quoted what a record of excerpts quotes; empty where whole texts stand
 * @param faults what was wrong with the material, in the order it was met
 */
public record RecordHeader(
    int version,
    String software,
    SortedMap<String, String> settings,
    Counts counts,
    Optional<Quoted> quoted,
    List<FaultRow> faults) {
  /** The version of the format that this software writes. */
  public static final int CURRENT_VERSION = 1;

  /**
   * What was read and what became of it.
   *
   * @param read how many files and items were met
   * @param kept how many articles stand in the record
   * @param leftOut how many were left out, by the name of the fault
   * @param ordinaryNews how many of those kept report no statement
   */
  public record Counts(int read, int kept, SortedMap<String, Integer> leftOut, int ordinaryNews) {
    public Counts {
      leftOut = sorted(leftOut);
    }
  }

  /**
   * What a record of excerpts quotes.
   *
   * @param wordsAtMost how many words an excerpt has at most
   * @param shareAtMost the share of an article's words that may be quoted at most, from 0 to 1
   * @param words how many words are quoted in all
   * @param share the largest share of one article's words that can be put together from everything
   *     that is quoted, from 0 to 1
   */
  public record Quoted(int wordsAtMost, double shareAtMost, int words, double share) {
    public Quoted {
      shareAtMost = Share.kept(shareAtMost);
      share = Share.kept(share);
    }
  }

  public RecordHeader {
    Objects.requireNonNull(software, "software");
    settings = sorted(settings);
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(quoted, "quoted");
    faults = List.copyOf(faults);
  }

  private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
