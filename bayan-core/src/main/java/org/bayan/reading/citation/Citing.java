package org.bayan.reading.citation;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.article.Article;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;
import org.bayan.text.Clitics;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;
import org.bayan.text.WordList;
import org.bayan.text.WordNote;

/** An article as the readers of references see it: its words, its days, who stands where. */
final class Citing {
  private static final int LEAD = 60;

  /** How long a month is in ISO 8601. */
  private static final int MONTH = 7;

  private static final String ENDS = ".!?\u061F\u061B\u2026";
  private static final Map<String, Set<String>> WORDS =
      WordList.byKey(Citing.class, "reference-words.txt");

  /** The parts that each word plays as it stands. */
  private static final Map<String, Set<String>> PLAYED = played();

  private static final WordNote<Map<String, Integer>> PARTS = new WordNote<>(Citing::parts);

  private final Article article;
  private final Tokens tokens;
  private final Map<Integer, Mention.OfDate> dates = new HashMap<>();
  private final Map<Integer, Mention.OfActor> actors = new HashMap<>();
  private final Set<String> named = new HashSet<>();
  private final Set<String> ownDays = new HashSet<>();
  private final Map<String, Actor.Kind> kinds;

  Citing(
      Article article,
      Tokens tokens,
      List<Mention.OfDate> dates,
      List<Mention.OfActor> actors,
      Map<String, Actor.Kind> kinds) {
    this.kinds = kinds;
    this.article = article;
    this.tokens = tokens;
    dates.forEach(d -> this.dates.put(tokens.indexAt(d.span().begin()), d));
    actors.forEach(a -> this.actors.put(tokens.indexAt(a.span().begin()), a));
    actors.forEach(a -> named.add(a.actor()));
    findOwnDays(dates);
  }

  private void findOwnDays(List<Mention.OfDate> all) {
    article
        .published()
        .flatMap(PartialDate::day)
        .ifPresent(d -> {
          ownDays.add(d.toString());
          ownDays.add(d.toString().substring(0, MONTH));
        });
    int begin = article.body().stream().findFirst().map(Span::begin).orElse(0);
    int from = tokens.indexAt(begin);
    int to = from;
    while (to < tokens.size() && to - from < LEAD && !endsSentence(to)) {
      to++;
    }
    int end = to < tokens.size() ? tokens.get(to).span().begin() : tokens.text().length();
    for (Mention.OfDate date : all) {
      boolean lead = date.span().begin() >= begin && date.span().end() <= end;
      boolean before =
          article.blocks().stream()
              .filter(b -> b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.DATELINE)
              .anyMatch(b -> b.span().contains(date.span()));
      if (lead || before) {
        day(date).ifPresent(ownDays::add);
      }
    }
  }

  /** Returns a date's day, where it is settled to the day. */
  static Optional<String> day(Mention.OfDate date) {
    boolean exact =
        date.date().precision() == PartialDate.Precision.DAY
            || date.date().precision() == PartialDate.Precision.MINUTE;
    return exact
        ? date.date().value().filter(v -> v.length() >= 10).map(v -> v.substring(0, 10))
        : Optional.empty();
  }

  Tokens tokens() {
    return tokens;
  }

  /** Tells whether a day is that of the meeting or text that the article itself reports. */
  boolean isOwn(String day) {
    return ownDays.contains(day);
  }

  /** Returns the date that begins at a token. */
  Optional<Mention.OfDate> dateAt(int index) {
    return Optional.ofNullable(dates.get(index));
  }

  /** Returns the actor whose name begins at a token. */
  Optional<Mention.OfActor> actorAt(int index) {
    return Optional.ofNullable(actors.get(index));
  }

  /** Tells whether the article names an actor anywhere. */
  boolean names(String actor) {
    return named.contains(actor);
  }

  /** Tells whether a named actor is a place. */
  boolean isPlace(Mention.OfActor actor) {
    return kinds.get(actor.actor()) == Actor.Kind.PLACE;
  }

  /** Tells whether a named actor is a person. */
  boolean isPerson(Mention.OfActor actor) {
    return kinds.get(actor.actor()) == Actor.Kind.PERSON;
  }

  /** Tells whether a named actor is a place or an organization. */
  boolean isPlaceOrBody(Mention.OfActor actor) {
    return isPlace(actor) || kinds.get(actor.actor()) == Actor.Kind.ORGANIZATION;
  }

  /** Tells whether a day comes after the article was issued: nothing of that day is cited yet. */
  boolean isToCome(String day) {
    return article
        .published()
        .flatMap(PartialDate::day)
        .filter(d -> day.compareTo(d.toString()) > 0)
        .isPresent();
  }

  /** Returns the index of the first token after a mention. */
  int after(Mention mention) {
    return tokens.indexAt(mention.span().end());
  }

  /** Tells whether a word as it stands plays a part. */
  boolean isJust(String part, int index) {
    return set(part).contains(tokens.folded(index));
  }

  /** Tells whether a word, with or without what is joined to it, plays a part. */
  boolean is(String part, int index) {
    return index >= 0 && taken(part, index) >= 0;
  }

  /** Returns how many letters are joined to a word that plays a part; -1 where it does not. */
  int taken(String part, int index) {
    if (index < 0 || index >= tokens.size()) {
      return -1;
    }
    return PARTS.of(tokens.get(index).form()).getOrDefault(part, -1);
  }

  /** The parts that a word plays, each with how many letters are joined to it. */
  private static Map<String, Integer> parts(String word) {
    Map<String, Integer> parts = new HashMap<>();
    for (Clitics.Variant variant : Clitics.variants(word)) {
      int taken = variant.article() ? variant.proclitics().length() : variant.taken();
      for (String part : PLAYED.getOrDefault(variant.stem(), Set.of())) {
        parts.putIfAbsent(part, taken);
      }
    }
    return Map.copyOf(parts);
  }

  private static Map<String, Set<String>> played() {
    Map<String, Set<String>> played = new HashMap<>();
    WORDS.forEach((part, words) ->
        words.forEach(w -> played.computeIfAbsent(w, k -> new HashSet<>()).add(part)));
    return played;
  }

  /** Tells whether a word, with or without what is joined to it, plays one of some parts. */
  static boolean plays(String word, String... parts) {
    return !Collections.disjoint(PARTS.of(word).keySet(), List.of(parts));
  }

  private static Set<String> set(String part) {
    Set<String> words = WORDS.get(part);
    if (words == null) {
      throw new IllegalArgumentException("no words play the part " + part);
    }
    return words;
  }

  /** Tells whether a sentence ends with a token. */
  boolean endsSentence(int index) {
    if (index + 1 >= tokens.size()) {
      return true;
    }
    Token token = tokens.get(index);
    boolean mark = token.isSign() && ENDS.contains(token.folded());
    return mark || tokens.gapHas(index, '\n');
  }

  /** Returns where a citation stands in print, without what is joined to its first word. */
  Span span(int first, int last, int taken) {
    Span whole = tokens.span(first, last);
    String print = tokens.get(first).span().of(tokens.text());
    int begin = whole.begin() + Clitics.printed(print, taken);
    return new Span(Math.min(begin, whole.end()), whole.end());
  }
}
