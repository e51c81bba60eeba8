package org.bayan.reuse.passage;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.bayan.text.Stemmer;

/**
 * Makes a {@link WordStore}: each hand reads texts by the batch and numbers the stems it meets,
 * then the hands' numbers are made one.
 */
final class WordStoreMaker {
  private static final int BATCH = 64;

  /** From this many words on they are kept in a file that is mapped, rather than on the heap. */
  private static final int MANY = 1 << 25;

  private final Texts texts;
  private final int[] order;
  private final Crew crew;
  private final int[][] batches;
  private final int[] batchHand;
  private final int[] lengths;
  private final long[] contents;
  private final int[][] marks;
  private final int firstOfSecond;

  private WordStoreMaker(Texts texts, int[] order, int firstOfSecond, Crew crew) {
    this.texts = texts;
    this.order = order;
    this.firstOfSecond = firstOfSecond;
    this.crew = crew;
    this.contents = new long[order.length];
    this.marks = new int[order.length][];
    int count = (order.length + BATCH - 1) / BATCH;
    this.batches = new int[count][];
    this.batchHand = new int[count];
    this.lengths = new int[order.length];
  }

  /**
   * Reads texts.
   *
   * @param texts where the texts are
   * @param order the number of each text, in the order in which they shall stand
   * @param firstOfSecond where in that order the second of two collections begins; 0 where there is
   *     one only
   * @param crew the hands
   */
  static WordStore make(Texts texts, int[] order, int firstOfSecond, Crew crew) {
    return new WordStoreMaker(texts, order, firstOfSecond, crew).make();
  }

  private WordStore make() {
    AtomicInteger next = new AtomicInteger();
    List<Hand> hands =
        crew.all(number -> {
          Hand hand = new Hand();
          for (int batch = next.getAndIncrement();
              batch < batches.length;
              batch = next.getAndIncrement()) {
            batchHand[batch] = number;
            batches[batch] = read(batch, hand);
          }
          return hand;
        });
    int[][] numbers = numbers(hands);
    int stems = 0;
    for (int[] ofHand : numbers) {
      stems = Math.max(stems, Arrays.stream(ofHand).max().orElse(-1) + 1);
    }
    return store(numbers, stems);
  }

  private int[] read(int batch, Hand hand) {
    IntArrayList words = new IntArrayList();
    int end = Math.min(order.length, (batch + 1) * BATCH);
    for (int at = batch * BATCH; at < end; at++) {
      int before = words.size();
      long content = 0;
      IntArrayList begins = new IntArrayList();
      WordScanner scanner = new WordScanner(texts.words(order[at]));
      while (scanner.next()) {
        if ((words.size() - before) % WordStore.WINDOW == 0) {
          begins.add(scanner.begin());
        }
        words.add(hand.number(scanner));
        content = (content + scanner.hash()) * 0x9E3779B97F4A7C15L;
        content ^= content >>> 32;
      }
      lengths[at] = words.size() - before;
      contents[at] = content;
      marks[at] = begins.toArray();
    }
    return words.toArray();
  }

  /** What a hand knows: the number it gave to each print, and to each stem by its hash. */
  private static final class Hand {
    private final LongIntHashMap prints = new LongIntHashMap();
    private final LongIntHashMap stems = new LongIntHashMap();
    private final IntArrayList occurrences = new IntArrayList();
    private long[] hashes = new long[1 << 12];

    int number(WordScanner scanner) {
      int slot = prints.indexOf(scanner.hash());
      int number;
      if (prints.indexExists(slot)) {
        number = prints.indexGet(slot);
      } else {
        number = numberOf(WordScanner.hash(Stemmer.standard().stem(scanner.folded())));
        prints.indexInsert(slot, scanner.hash(), number);
      }
      occurrences.buffer[number]++;
      return number;
    }

    private int numberOf(long stem) {
      int slot = stems.indexOf(stem);
      if (stems.indexExists(slot)) {
        return stems.indexGet(slot);
      }
      int number = occurrences.size();
      occurrences.add(0);
      if (number == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * number);
      }
      hashes[number] = stem;
      stems.indexInsert(slot, stem, number);
      return number;
    }
  }

  /** The stem's number over all, for each hand and each number it gave. */
  private static int[][] numbers(List<Hand> hands) {
    LongIntHashMap occurrences = new LongIntHashMap();
    for (Hand hand : hands) {
      for (int number = 0; number < hand.occurrences.size(); number++) {
        occurrences.addTo(hand.hashes[number], hand.occurrences.get(number));
      }
    }
    long[] hashes = occurrences.keys().toArray();
    Long[] sorted = new Long[hashes.length];
    Arrays.setAll(sorted, at -> hashes[at]);
    Arrays.sort(
        sorted,
        (a, b) -> {
          int byCount = Integer.compare(occurrences.get(b), occurrences.get(a));
          return byCount != 0 ? byCount : Long.compare(a, b);
        });
    LongIntHashMap ranks = new LongIntHashMap(sorted.length);
    for (int rank = 0; rank < sorted.length; rank++) {
      ranks.put(sorted[rank], rank);
    }
    int[][] numbers = new int[hands.size()][];
    for (int h = 0; h < numbers.length; h++) {
      Hand hand = hands.get(h);
      numbers[h] = new int[hand.occurrences.size()];
      Arrays.setAll(numbers[h], number -> ranks.get(hand.hashes[number]));
    }
    return numbers;
  }

  private WordStore store(int[][] numbers, int stems) {
    int[] copyOf = copies();
    int[] starts = new int[order.length + 1];
    for (int at = 0; at < order.length; at++) {
      starts[at + 1] = Math.addExact(starts[at], copyOf[at] == at ? lengths[at] : 0);
    }
    Arena arena = Arena.ofShared();
    MemorySegment words = room(starts[order.length], arena);
    AtomicInteger next = new AtomicInteger();
    crew.all(hand -> {
      for (int batch = next.getAndIncrement();
          batch < batches.length;
          batch = next.getAndIncrement()) {
        put(batch, numbers[batchHand[batch]], copyOf, starts, words);
        batches[batch] = new int[0];
      }
      return hand;
    });
    int[] occurrences = new int[stems];
    int[] windows = new int[stems];
    int[] last = new int[stems];
    int size = starts[order.length];
    for (int position = 0; position < size; position++) {
      int stem = words.getAtIndex(ValueLayout.JAVA_INT, position);
      occurrences[stem]++;
      int window = position / WordStore.WINDOW + 1;
      if (last[stem] != window) {
        last[stem] = window;
        windows[stem]++;
      }
    }
    return new WordStore(words, starts, copyOf, marks, occurrences, windows, arena::close);
  }

  /** Puts the words of a batch in their place, those of copies left out. */
  private void put(int batch, int[] numbers, int[] copyOf, int[] starts, MemorySegment words) {
    int from = 0;
    for (int at = batch * BATCH; at < Math.min(order.length, (batch + 1) * BATCH); at++) {
      if (copyOf[at] == at) {
        for (int k = 0; k < lengths[at]; k++) {
          int number = numbers[batches[batch][from + k]];
          words.setAtIndex(ValueLayout.JAVA_INT, starts[at] + k, number);
        }
      }
      from += lengths[at];
    }
  }

  /** For each text the first of its collection that has the same words: itself, as a rule. */
  private int[] copies() {
    LongIntHashMap first = new LongIntHashMap();
    int[] copyOf = new int[order.length];
    for (int at = 0; at < order.length; at++) {
      if (at == firstOfSecond) {
        first.clear();
      }
      long key = contents[at] + lengths[at];
      copyOf[at] = lengths[at] == 0 ? at : first.getOrDefault(key, at);
      first.put(key, copyOf[at]);
    }
    return copyOf;
  }

  private static MemorySegment room(int words, Arena arena) {
    if (words < MANY) {
      return MemorySegment.ofArray(new int[words]);
    }
    try {
      Path file = Files.createTempFile("bayan-words", ".tmp");
      try (FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE)) {
        return channel.map(FileChannel.MapMode.READ_WRITE, 0, words * (long) Integer.BYTES, arena);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no room for words in the folder of temporary files", e);
    }
  }
}
