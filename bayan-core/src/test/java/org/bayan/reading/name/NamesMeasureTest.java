package org.bayan.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.Source;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures names on the training part of ANERcorp, where it is at hand: a name counts as found when
 * a mention of its kind covers half of it, a mention as right when half of it lies in a name of its
 * kind. The annotation leaves many bodies unmarked, so that their precision says little.
 */
@Tag("long")
class NamesMeasureTest {
  private static final Path ANERCORP = Path.of("../../shared/data/anercorp/train.txt");
  private static final int WORDS = 400;
  private static final List<String> LABELS = List.of("PERS", "LOC", "ORG");

  private record Name(int begin, int end, int kind) {}

  private static final class Text {
    private final StringBuilder text = new StringBuilder();
    private final List<Name> names = new ArrayList<>();
    private int words;

    void add(String word, String label) {
      int begin = text.length();
      text.append(word);
      int kind = label.length() > 2 ? LABELS.indexOf(label.substring(2)) : -1;
      Name last = names.isEmpty() ? null : names.getLast();
      if (label.startsWith("B-") && kind >= 0) {
        names.add(new Name(begin, text.length(), kind));
      } else if (label.startsWith("I-") && last != null && last.end() == begin - 1) {
        names.set(names.size() - 1, new Name(last.begin(), text.length(), last.kind()));
      }
      text.append(' ');
      words++;
    }

    boolean isFull(String word) {
      return words >= WORDS && word.equals(".");
    }

    Article article(int number) {
      String id = "part " + number;
      return new Article(
          id,
          new Source(id, Optional.empty(), "", "text/plain"),
          "ar",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          text.toString(),
          List.of(),
          Optional.empty());
    }
  }

  @Test
  void names_of_persons_and_places_are_found_in_broad_news() throws IOException {
    assumeTrue(Files.exists(ANERCORP), "ANERcorp is not beside the repository");
    List<Text> texts = texts();
    List<Article> articles = new ArrayList<>();
    texts.forEach(t -> articles.add(t.article(articles.size())));

    Actors actors =
        ActorReader.read(articles, articles.stream().map(a -> Tokens.of(a.text())).toList());

    double[][] measured = measure(texts, articles, actors);
    for (int kind = 0; kind < LABELS.size(); kind++) {
      System.out.printf(
          Locale.ROOT,
          "ANERcorp, training part, %s: recall %.3f, precision %.3f%n",
          LABELS.get(kind),
          measured[kind][0],
          measured[kind][1]);
    }
    assertThat(measured[0][1]).as("precision of persons").isGreaterThan(0.75);
    assertThat(measured[1][0]).as("recall of places").isGreaterThan(0.75);
    assertThat(measured[1][1]).as("precision of places").isGreaterThan(0.8);
  }

  private static List<Text> texts() throws IOException {
    List<Text> texts = new ArrayList<>(List.of(new Text()));
    for (String line : Files.readAllLines(ANERCORP)) {
      String[] cells = line.strip().split("\\s+", -1);
      if (cells.length == 2) {
        texts.getLast().add(cells[0], cells[1]);
        if (texts.getLast().isFull(cells[0])) {
          texts.add(new Text());
        }
      }
    }
    return texts;
  }

  private static double[][] measure(List<Text> texts, List<Article> articles, Actors actors) {
    Map<String, Integer> kinds = new HashMap<>();
    actors.list().forEach(a -> kinds.put(a.id(), kind(a.kind())));
    int[][] counts = new int[LABELS.size()][4];
    for (int i = 0; i < texts.size(); i++) {
      List<Name> mentions = new ArrayList<>();
      for (Mention.OfActor mention : actors.in(articles.get(i).id())) {
        int kind = kinds.getOrDefault(mention.actor(), -1);
        if (kind >= 0) {
          mentions.add(new Name(mention.span().begin(), mention.span().end(), kind));
        }
      }
      count(texts.get(i).names, mentions, counts, 0);
      count(mentions, texts.get(i).names, counts, 2);
    }
    double[][] measured = new double[LABELS.size()][2];
    for (int kind = 0; kind < LABELS.size(); kind++) {
      measured[kind][0] = counts[kind][0] / (double) Math.max(1, counts[kind][1]);
      measured[kind][1] = counts[kind][2] / (double) Math.max(1, counts[kind][3]);
    }
    return measured;
  }

  /** Counts how many of some names are half covered by another of their kind, and how many are. */
  private static void count(List<Name> names, List<Name> others, int[][] counts, int column) {
    for (Name name : names) {
      boolean covered =
          others.stream()
              .filter(o -> o.kind() == name.kind())
              .mapToInt(o -> Math.min(o.end(), name.end()) - Math.max(o.begin(), name.begin()))
              .anyMatch(overlap -> 2 * overlap >= name.end() - name.begin());
      counts[name.kind()][column] += covered ? 1 : 0;
      counts[name.kind()][column + 1]++;
    }
  }

  private static int kind(Actor.Kind kind) {
    return switch (kind) {
      case PERSON -> 0;
      case PLACE -> 1;
      case ORGANIZATION -> 2;
      case GROUP -> -1;
    };
  }
}
