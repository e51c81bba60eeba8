package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bayan.text.WordList;
import org.jspecify.annotations.Nullable;

/** Tells two places of one name apart, by other words of the article. */
final class Homonyms {
  /**
   * A name that two places have.
   *
   * @param other the place that is meant where its words stand in the article
   * @param shows the words that show it, folded
   * @param against the words that show the one meant otherwise, folded
   */
  private record Pair(Gazetteer.Entry other, Set<String> shows, Set<String> against) {}

  private final Map<String, Pair> byOne = new TreeMap<>();

  Homonyms(Gazetteer gazetteer) {
    for (List<String> row : WordList.rows(Homonyms.class, "homonyms.tsv")) {
      Gazetteer.Entry other = gazetteer.entry(row.get(2));
      if (other != null) {
        Set<String> shows = new HashSet<>(NameWords.fold(row.get(3)));
        Set<String> against = new HashSet<>(NameWords.fold(row.get(4)));
        byOne.put(row.get(1) + NameWords.fold(row.get(0)), new Pair(other, shows, against));
      }
    }
  }

  /** Returns the names found, each for the place that the article means. */
  List<Found> settle(WordRun run, List<Found> found) {
    List<Found> settled = new ArrayList<>(found.size());
    for (Found one : found) {
      Pair pair = pair(run, one);
      boolean other = pair != null && stands(run, pair.shows()) && !stands(run, pair.against());
      settled.add(other && pair != null ? one.as(new Found.Listed(pair.other())) : one);
    }
    return settled;
  }

  private @Nullable Pair pair(WordRun run, Found one) {
    if (one.end() > one.begin() + 1 || !(one.who() instanceof Found.Listed listed)) {
      return null;
    }
    String word = run.folded(one.begin()).substring(one.taken());
    return byOne.get(listed.entry().key() + List.of(word));
  }

  private static boolean stands(WordRun run, Set<String> words) {
    for (int i = 0; i < run.size(); i++) {
      if (words.contains(run.folded(i))) {
        return true;
      }
    }
    return false;
  }
}
