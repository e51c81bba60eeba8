package org.bayan.reuse.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bayan.testkit.RandomArabic;
import org.junit.jupiter.api.Test;

/** Seeds found by looking at everything, beside those that are found by sorting and spilling. */
class PlainSeedsTest {
  private final Crew crew = new Crew(2);

  @Test
  void the_seeds_found_by_sorting_are_those_of_looking_at_every_two_places() {
    RandomArabic.holds(
        12,
        arabic -> {
          TextList texts = sharing(arabic);
          int[] order = IntStream.range(0, texts.size()).toArray();
          for (int split : new int[] {0, texts.size() / 2}) {
            try (WordStore store = WordStoreMaker.make(texts, order, split, crew)) {
              Search search = new Search(store, split, texts, order);

              assertThat(found(search)).isEqualTo(plain(search));
            }
          }
        });
  }

  private SortedSet<Long> found(Search search) {
    SortedSet<Long> seeds = new TreeSet<>();
    try (SeedFinder finder = SeedFinder.find(search, crew)) {
      for (int c = 0; c < finder.shelf().compartments(); c++) {
        for (long seed : finder.shelf().take(c)) {
          seeds.add(seed);
        }
      }
    }
    return seeds;
  }

  private static SortedSet<Long> plain(Search search) {
    WordStore store = search.store();
    SortedSet<Long> seeds = new TreeSet<>();
    Map<Long, List<Integer>> stems = new TreeMap<>();
    for (int position = 0; position < store.size(); position++) {
      stems.computeIfAbsent((long) store.stem(position), s -> new ArrayList<>()).add(position);
    }
    pair(search, stems, 10_000, seeds);
    pair(search, byHash(store, new Grams.Bigrams(store, 4)), 256, seeds);
    pair(search, byHash(store, new Grams.Runs(store, 5)), 5_000, seeds);
    pair(search, byHash(store, new Grams.Runs(store, 16)), Long.MAX_VALUE, seeds);
    return seeds;
  }

  private static Map<Long, List<Integer>> byHash(WordStore store, Grams grams) {
    Map<Long, List<Integer>> places = new TreeMap<>();
    grams.scan(
        0,
        store.texts(),
        (hash, position) -> places.computeIfAbsent(hash, h -> new ArrayList<>()).add(position));
    return places;
  }

  private static void pair(
      Search search, Map<Long, List<Integer>> places, long most, SortedSet<Long> seeds) {
    for (List<Integer> positions : places.values()) {
      long before = positions.stream().filter(p -> p < search.split()).count();
      if (search.pairs((int) before, (int) (positions.size() - before)) > most) {
        continue;
      }
      for (int a : positions) {
        for (int b : positions) {
          boolean across = !search.isAcross() || a < search.split() && b >= search.split();
          int textA = search.store().textAt(a);
          int textB = search.store().textAt(b);
          if (a < b && across && textA != textB) {
            seeds.add((long) a << Integer.SIZE | b);
          }
        }
      }
    }
  }

  /** Texts of few words, so that much is shared, but no run of five stands in very many. */
  private static TextList sharing(RandomArabic arabic) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      words.add(arabic.word());
    }
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      sentences.add(sentence(arabic, words, 25));
    }
    TextList texts = new TextList();
    for (int text = 0; text < 16; text++) {
      String own = sentence(arabic, words, 40);
      texts.with("text-" + text, own + arabic.oneOf(sentences) + sentence(arabic, words, 20));
    }
    return texts;
  }

  private static String sentence(RandomArabic arabic, List<String> words, int length) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      sentence.append(arabic.oneOf(words)).append(' ');
    }
    return sentence.toString();
  }
}
