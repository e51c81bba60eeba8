package org.bayan.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.article.Article;
import org.bayan.article.Source;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;
import org.bayan.text.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures names on the training part of ANERcorp, where it is at hand: its words joined by blanks,
 * in texts of some four hundred words, all read as one corpus.
 *
 * <p>A name counts as found when kind and both ends agree, in whole words, as CoNLL counts; beside
 * that it is told how many overlap by half. The rules were looked at against the first half of the
 * set only. All is told twice: every actor that is read, against the marks as they are, and what is
 * left of the actors by {@link AnercorpConvention}, since the set marks proper names and the record
 * wants actors.
 */
@Tag("long")
class NamesMeasureTest {
  private static final Path ANERCORP = Path.of("../../shared/data/anercorp/train.txt");
  private static final int WORDS = 400;
  private static final List<String> LABELS = List.of("PERS", "LOC", "ORG");
  private static final int ALL = LABELS.size();

  /** A name over words of the whole set, from the first to the one after the last. */
  private record Name(int begin, int end, int kind) {}

  /** How names found agree with those marked: exactly, and by half. */
  private record Score(double precision, double recall, double halfPrecision, double halfRecall) {
    double f1() {
      return 2 * precision * recall / (precision + recall);
    }
  }

  /** A stretch of the set as one article, with where each of its words begins. */
  private static final class Text {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> begins = new ArrayList<>();
    private final int first;

    Text(int first) {
      this.first = first;
    }

    void add(String word) {
      begins.add(text.length());
      text.append(word).append(' ');
    }

    int word(int position) {
      int at = Collections.binarySearch(begins, position);
      return first + (at >= 0 ? at : -at - 2);
    }

    Article article() {
      String id = "part " + first;
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

  private final List<Text> texts = new ArrayList<>();
  private final List<Name> marked = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private int words;

  @Test
  void names_of_broad_news_are_found_where_they_begin_and_end() throws IOException {
    assumeTrue(Files.exists(ANERCORP), "ANERcorp is not beside the repository");
    load();
    List<Article> articles = texts.stream().map(Text::article).toList();

    List<Name> found =
        found(
            articles,
            ActorReader.read(articles, articles.stream().map(a -> Tokens.of(a.text())).toList()));

    int middle = words / 2;
    told("every actor, first half", found, 0, middle);
    Score second = told("every actor, second half", found, middle, words);
    Score all = told("every actor, all", found, 0, words);
    List<Name> proper = proper(found);
    told("proper names, first half", proper, 0, middle);
    Score secondProper = told("proper names, second half", proper, middle, words);
    Score allProper = told("proper names, all", proper, 0, words);
    assertThat(all.f1()).as("F1 of all kinds, exact").isGreaterThan(0.65);
    assertThat(second.f1())
        .as("F1 of the half that no rule was looked at against")
        .isGreaterThan(0.6);
    assertThat(all.halfPrecision()).as("precision by half").isGreaterThan(0.78);
    assertThat(allProper.precision()).as("precision of proper names").isGreaterThan(0.8);
    assertThat(allProper.f1()).as("F1 of proper names").isGreaterThan(0.65);
    assertThat(secondProper.precision())
        .as("precision of proper names in the half that no rule was looked at against")
        .isGreaterThan(0.75);
  }

  /** What the set would count of the names found. */
  private List<Name> proper(List<Name> found) {
    AnercorpConvention convention = new AnercorpConvention();
    Actor.Kind[] kinds = {Actor.Kind.PERSON, Actor.Kind.PLACE, Actor.Kind.ORGANIZATION};
    List<Name> proper = new ArrayList<>();
    for (Name name : found) {
      String print = String.join(" ", printed.subList(name.begin(), name.end()));
      convention
          .left(print, kinds[name.kind()])
          .filter(left -> kind(left.kind()) >= 0)
          .ifPresent(left ->
              proper.add(
                  new Name(
                      name.begin() + left.dropped(), name.end() - left.cut(), kind(left.kind()))));
    }
    return proper;
  }

  private void load() throws IOException {
    texts.add(new Text(0));
    String before = "";
    for (String line : Files.readAllLines(ANERCORP)) {
      String[] cells = line.strip().split("\\s+", -1);
      if (cells.length != 2) {
        continue;
      }
      if (texts.getLast().begins.size() >= WORDS && before.equals(".")) {
        texts.add(new Text(words));
      }
      texts.getLast().add(cells[0]);
      printed.add(cells[0]);
      mark(cells[1]);
      before = cells[0];
      words++;
    }
  }

  private void mark(String label) {
    int kind = label.length() > 2 ? LABELS.indexOf(label.substring(2)) : -1;
    if (kind < 0) {
      return;
    }
    Name last = marked.isEmpty() ? new Name(0, 0, -1) : marked.getLast();
    if (label.startsWith("I-") && last.end() == words && last.kind() == kind) {
      marked.set(marked.size() - 1, new Name(last.begin(), words + 1, kind));
    } else {
      marked.add(new Name(words, words + 1, kind));
    }
  }

  private List<Name> found(List<Article> articles, Actors actors) {
    Map<String, Integer> kinds = new HashMap<>();
    actors.list().forEach(a -> kinds.put(a.id(), kind(a.kind())));
    List<Name> found = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      for (Mention.OfActor mention : actors.in(articles.get(i).id())) {
        int kind = kinds.getOrDefault(mention.actor(), -1);
        if (kind >= 0) {
          int last = text.word(mention.span().end() - 1);
          found.add(new Name(text.word(mention.span().begin()), last + 1, kind));
        }
      }
    }
    return found;
  }

  private Score told(String part, List<Name> found, int from, int to) {
    Score score = score(found, from, to, ALL);
    for (int kind = 0; kind <= ALL; kind++) {
      Score one = kind == ALL ? score : score(found, from, to, kind);
      System.out.printf(
          Locale.ROOT,
          "ANERcorp, training part, %s, %s: precision %.3f, recall %.3f, F1 %.3f;"
              + " by half %.3f and %.3f%n",
          part,
          kind == ALL ? "all kinds" : LABELS.get(kind),
          one.precision(),
          one.recall(),
          one.f1(),
          one.halfPrecision(),
          one.halfRecall());
    }
    return score;
  }

  private Score score(List<Name> found, int from, int to, int kind) {
    List<Name> ours = of(found, from, to, kind);
    List<Name> theirs = of(marked, from, to, kind);
    Set<Name> exact = new HashSet<>(theirs);
    double right = ours.stream().filter(exact::contains).count();
    return new Score(
        right / Math.max(1, ours.size()),
        right / Math.max(1, theirs.size()),
        halfCovered(ours, theirs),
        halfCovered(theirs, ours));
  }

  private static List<Name> of(List<Name> names, int from, int to, int kind) {
    return names.stream()
        .filter(n -> n.begin() >= from && n.begin() < to && (kind == ALL || n.kind() == kind))
        .toList();
  }

  /** The share of some names that are half covered by another of their kind. */
  private static double halfCovered(List<Name> names, List<Name> others) {
    Map<Integer, Integer> kinds = new HashMap<>();
    for (Name other : others) {
      for (int at = other.begin(); at < other.end(); at++) {
        kinds.put(at, other.kind());
      }
    }
    long covered =
        names.stream()
            .filter(n -> {
              long inside = 0;
              for (int at = n.begin(); at < n.end(); at++) {
                inside += kinds.getOrDefault(at, -1) == n.kind() ? 1 : 0;
              }
              return 2 * inside >= n.end() - n.begin();
            })
            .count();
    return covered / (double) Math.max(1, names.size());
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
