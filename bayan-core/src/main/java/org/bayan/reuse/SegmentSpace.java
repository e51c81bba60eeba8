package org.bayan.reuse;

import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.ObjectIntHashMap;
import com.carrotsearch.hppc.cursors.IntDoubleCursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.alignment.Likeness;
import org.bayan.alignment.Words;
import org.bayan.reading.Act;
import org.bayan.text.WordList;

/**
 * The segments of a corpus as vectors: weights for words, for near words and for runs of letters.
 *
 * <p>A word weighs by its inverse segment frequency, after Salton and Buckley (1988), <em>over this
 * corpus</em>: a frequency from general news would make much of the words that every article here
 * is about. Function words weigh nothing.
 */
final class SegmentSpace {
  private static final int GRAM = 4;

  /** The share of a segment's likeness that whole words decide, against runs of letters. */
  private static final double BY_WORDS = 0.7;

  /** How much a segment that holds the other whole gains over the mean of both. */
  private static final double BY_CONTAINMENT = 0.35;

  /** How many words make the head of a segment, and how much more they weigh. */
  private static final int HEAD = 6;

  private static final double HEAD_WEIGHT = 1.5;

  /** What is left of a word's weight in a name: long chains of names make false likenesses. */
  private static final double NAME_WEIGHT = 0.5;

  /** How much is left of a likeness where a wish meets a demand or a promise. */
  private static final double OTHER_STANCE = 0.7;

  /** The same where a demand meets a promise, and where only one of them merely asserts. */
  private static final double OTHER_FORCE = 0.9;

  private static final double ASSERTED = 0.95;

  private static final Set<String> EMPTY_WORDS =
      new HashSet<>(WordList.folded(SegmentSpace.class, "empty.txt"));

  private final List<Segment> segments;
  private final int[][] sequences;
  private final int[][] stems;
  private final double[][] weights;
  private final double[] totals;
  private final int[][] grams;
  private final double[][] gramWeights;
  private final double[] idf;
  private final ObjectIntHashMap<String> stemIds = new ObjectIntHashMap<>();
  private final List<Set<Integer>> nearSets = new ArrayList<>();

  SegmentSpace(List<Segment> segments) {
    this.segments = segments;
    int n = segments.size();
    sequences = new int[n][];
    stems = new int[n][];
    weights = new double[n][];
    totals = new double[n];
    grams = new int[n][];
    gramWeights = new double[n][];
    for (int s = 0; s < n; s++) {
      sequences[s] = stemIds(segments.get(s).words());
      stems[s] = Arrays.stream(sequences[s]).sorted().distinct().toArray();
    }
    idf = inverseFrequencies(stems, stemIds.size());
    for (int s = 0; s < n; s++) {
      weights[s] = weights(s);
      totals[s] = Arrays.stream(weights[s]).sum();
    }
    fillGrams();
  }

  int size() {
    return segments.size();
  }

  Segment segment(int index) {
    return segments.get(index);
  }

  int[] stems(int index) {
    return stems[index];
  }

  int stemCount() {
    return stemIds.size();
  }

  double idf(int stem) {
    return idf[stem];
  }

  double total(int index) {
    return totals[index];
  }

  /** Returns the stems of a segment in the order of print, those that weigh nothing left out. */
  int[] sequence(int index) {
    return sequences[index];
  }

  private int[] stemIds(Words words) {
    int[] ids = new int[words.size()];
    int used = 0;
    for (Words.Word word : words.list()) {
      if (EMPTY_WORDS.contains(word.folded()) || EMPTY_WORDS.contains(word.bare())) {
        continue;
      }
      int slot = stemIds.indexOf(word.stem());
      int id;
      if (stemIds.indexExists(slot)) {
        id = stemIds.indexGet(slot);
      } else {
        id = stemIds.size();
        stemIds.indexInsert(slot, word.stem(), id);
        nearSets.add(Likeness.standard().nearSets(word.stem()));
      }
      ids[used++] = id;
    }
    return Arrays.copyOf(ids, used);
  }

  private static double[] inverseFrequencies(int[][] features, int count) {
    int[] frequency = new int[count];
    for (int[] segment : features) {
      for (int id : segment) {
        frequency[id]++;
      }
    }
    double[] idf = new double[count];
    for (int id = 0; id < count; id++) {
      idf[id] = Math.log(1 + (features.length + 1.0) / (frequency[id] + 0.5));
    }
    return idf;
  }

  /** What is declared stands first, its circumstances after: the first words weigh more. */
  private double[] weights(int segment) {
    int[] distinct = stems[segment];
    int[] sequence = sequences[segment];
    double[] weights = Arrays.stream(distinct).mapToDouble(id -> idf[id]).toArray();
    for (int at = 0; at < Math.min(sequence.length, HEAD); at++) {
      weights[Arrays.binarySearch(distinct, sequence[at])] = idf[sequence[at]] * HEAD_WEIGHT;
    }
    for (String name : segments.get(segment).names()) {
      int slot = Arrays.binarySearch(distinct, stemIds.getOrDefault(name, -1));
      if (slot >= 0) {
        weights[slot] *= NAME_WEIGHT;
      }
    }
    return weights;
  }

  private void fillGrams() {
    ObjectIntHashMap<String> ids = new ObjectIntHashMap<>();
    for (int s = 0; s < segments.size(); s++) {
      IntDoubleHashMap counts = new IntDoubleHashMap();
      for (Words.Word word : segments.get(s).words().list()) {
        if (!EMPTY_WORDS.contains(word.folded())) {
          countGrams(" " + word.bare() + " ", ids, counts);
        }
      }
      grams[s] = counts.keys().toArray();
      Arrays.sort(grams[s]);
      gramWeights[s] = new double[grams[s].length];
      for (IntDoubleCursor c : counts) {
        gramWeights[s][Arrays.binarySearch(grams[s], c.key)] = 1 + Math.log(c.value);
      }
    }
    double[] gramIdf = inverseFrequencies(grams, ids.size());
    for (int s = 0; s < segments.size(); s++) {
      double norm = 0;
      for (int k = 0; k < grams[s].length; k++) {
        gramWeights[s][k] *= gramIdf[grams[s][k]];
        norm += gramWeights[s][k] * gramWeights[s][k];
      }
      double length = Math.sqrt(norm);
      for (int k = 0; k < grams[s].length && length > 0; k++) {
        gramWeights[s][k] /= length;
      }
    }
  }

  private static void countGrams(
      String word, ObjectIntHashMap<String> ids, IntDoubleHashMap counts) {
    for (int at = 0; at + GRAM <= Math.max(word.length(), GRAM); at++) {
      String gram = word.substring(at, Math.min(at + GRAM, word.length()));
      int slot = ids.indexOf(gram);
      int id;
      if (ids.indexExists(slot)) {
        id = ids.indexGet(slot);
      } else {
        id = ids.size();
        ids.indexInsert(slot, gram, id);
      }
      counts.addTo(id, 1);
    }
  }

  /** Returns how alike two segments are, from 0 to 1; the same both ways. */
  double likeness(int a, int b) {
    if (totals[a] == 0 || totals[b] == 0) {
      return 0;
    }
    double ofA = matched(a, b) / totals[a];
    double ofB = matched(b, a) / totals[b];
    double mean = (matched(a, b) + matched(b, a)) / (totals[a] + totals[b]);
    double shorter =
        totals[a] == totals[b] ? Math.max(ofA, ofB) : totals[a] < totals[b] ? ofA : ofB;
    double words = (1 - BY_CONTAINMENT) * mean + BY_CONTAINMENT * shorter;
    double like = BY_WORDS * words + (1 - BY_WORDS) * cosine(a, b);
    return like * ofOneAct(segments.get(a).act(), segments.get(b).act());
  }

  /** Praise of a commitment is no commitment: what is left of a likeness between two acts. */
  private static double ofOneAct(Optional<Act> a, Optional<Act> b) {
    if (a.equals(b) || a.isEmpty() || b.isEmpty()) {
      return 1;
    }
    if (a.get() == Act.STATE || b.get() == Act.STATE) {
      return ASSERTED;
    }
    return isStance(a.get()) || isStance(b.get()) ? OTHER_STANCE : OTHER_FORCE;
  }

  private static boolean isStance(Act act) {
    return act == Act.WELCOME || act == Act.REGRET;
  }

  /** The weight of a segment's words that the other has too, or has a near word for. */
  private double matched(int a, int b) {
    double matched = 0;
    for (int k = 0; k < stems[a].length; k++) {
      int stem = stems[a][k];
      if (Arrays.binarySearch(stems[b], stem) >= 0) {
        matched += weights[a][k];
      } else if (!nearSets.get(stem).isEmpty() && hasNear(stem, b)) {
        matched += NEAR * weights[a][k];
      }
    }
    return matched;
  }

  private static final double NEAR = 0.6;

  private boolean hasNear(int stem, int b) {
    for (int other : stems[b]) {
      for (int set : nearSets.get(other)) {
        if (nearSets.get(stem).contains(set)) {
          return true;
        }
      }
    }
    return false;
  }

  private double cosine(int a, int b) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < grams[a].length && j < grams[b].length) {
      if (grams[a][i] == grams[b][j]) {
        sum += gramWeights[a][i++] * gramWeights[b][j++];
      } else if (grams[a][i] < grams[b][j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, sum);
  }
}
