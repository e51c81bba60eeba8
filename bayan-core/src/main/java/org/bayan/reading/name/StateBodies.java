package org.bayan.reading.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.reading.Actor;
import org.bayan.text.WordList;
import org.jspecify.annotations.Nullable;

/** Governments, parliaments, ministries: a noun that with a country makes a body of that state. */
final class StateBodies {
  /** How an adjective agrees with the noun. */
  private enum Gender {
    MASCULINE,
    FEMININE,
    EITHER;

    boolean agrees(boolean feminine) {
      return this == EITHER || (this == FEMININE) == feminine;
    }
  }

  /**
   * A kind of body.
   *
   * @param key its key, which follows the country's in the id
   * @param kind what it is
   * @param name its English name, with a place for the country
   * @param beforeAdjective whether the form found stands before an adjective
   * @param arabic its Arabic name, to which the country's is added
   * @param gender how an adjective agrees
   * @param shortForms what stands for it once it was named
   */
  private record Head(
      String key,
      Actor.Kind kind,
      String name,
      boolean beforeAdjective,
      String arabic,
      Gender gender,
      List<String> shortForms) {}

  /**
   * A state's body that was found.
   *
   * @param end the word after its last
   * @param entry the body
   */
  public record Match(int end, Gazetteer.Entry entry) {}

  private final NameTrie<Head> heads = new NameTrie<>();
  private final Gazetteer gazetteer;

  StateBodies(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (List<String> row : WordList.rows(StateBodies.class, "state-bodies.tsv")) {
      put(row, row.get(3), false);
      put(row, row.get(4), true);
    }
  }

  private void put(List<String> row, String cell, boolean beforeAdjective) {
    Gender gender =
        switch (row.get(5)) {
          case "m" -> Gender.MASCULINE;
          case "f" -> Gender.FEMININE;
          default -> Gender.EITHER;
        };
    List<String> shortForms = WordList.alternatives(row.get(6));
    List<String> constructs = WordList.alternatives(row.get(3));
    String arabic =
        (constructs.isEmpty() ? WordList.alternatives(row.get(4)) : constructs).getFirst();
    for (String form : WordList.alternatives(cell)) {
      Actor.Kind kind = Actor.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      heads.put(
          NameWords.fold(form),
          new Head(
              row.get(0),
              kind,
              row.get(2),
              beforeAdjective,
              arabic,
              beforeAdjective ? gender : Gender.EITHER,
              shortForms));
    }
  }

  /** Tells whether the name of a state's body may begin with a word. */
  boolean startsWith(String first) {
    return heads.startsWith(first);
  }

  /**
   * Returns the state's body whose name begins at a word, or null.
   *
   * @param run the words
   * @param at the word it begins with
   * @param first that word's form without what is joined to it
   * @param places finds a country's name at a word
   */
  @Nullable Match find(
      WordRun run,
      int at,
      String first,
      Function<Integer, NameTrie.@Nullable Match<Gazetteer.Form>> places) {
    if (!heads.startsWith(first)) {
      return null;
    }
    Match[] found = new Match[1];
    heads.longest(
        run,
        at,
        first,
        (head, end) -> {
          Match match = complete(run, head, end, places);
          if (match != null && (found[0] == null || match.end() > found[0].end())) {
            found[0] = match;
          }
          return match != null;
        });
    return found[0];
  }

  private @Nullable Match complete(
      WordRun run,
      Head head,
      int end,
      Function<Integer, NameTrie.@Nullable Match<Gazetteer.Form>> places) {
    if (run.gap(end) != WordRun.Gap.NONE) {
      return null;
    }
    if (head.beforeAdjective()) {
      Gazetteer.Nisba nisba = gazetteer.adjective(run.folded(end));
      return nisba != null && head.gender().agrees(nisba.feminine())
          ? new Match(end + 1, body(head, nisba.place()))
          : null;
    }
    NameTrie.Match<Gazetteer.Form> place = places.apply(end);
    return place != null && place.value().entry().kind() == Actor.Kind.PLACE
        ? new Match(place.end(), body(head, place.value().entry()))
        : null;
  }

  private static Gazetteer.Entry body(Head head, Gazetteer.Entry place) {
    return new Gazetteer.Entry(
        place.key() + "-" + head.key(),
        head.kind(),
        Optional.empty(),
        head.name().replace("{}", place.name()),
        head.arabic() + " " + place.nameAr(),
        head.shortForms());
  }
}
