package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bayan.article.Article;
import org.bayan.reading.Actor;
import org.bayan.reading.Mention;
import org.bayan.text.Folding;
import org.bayan.text.Span;

/** Gathers what the articles tell of each actor. */
final class ActorList {
  private static final String AUTHOR = "author";

  /** The signs that a name may have inside, beside white space. */
  private static final String SIGNS =
      "\"'()[]#_@\u00AB\u00BB\u2018\u2019\u201C\u201D\u201E\u201F\u2039\u203A";

  private static final class Gathered {
    private final Actor.Kind kind;
    private final Optional<Gazetteer.Entry> entry;
    private final Map<String, Integer> forms = new TreeMap<>();
    private final List<Actor.Role> roles = new ArrayList<>();

    Gathered(Actor.Kind kind, Optional<Gazetteer.Entry> entry) {
      this.kind = kind;
      this.entry = entry;
    }
  }

  private final Map<String, Gathered> actors = new TreeMap<>();

  /** Adds the names of an article and returns its mentions. */
  List<Mention.OfActor> add(Article article, List<Named> named) {
    List<Mention.OfActor> mentions = new ArrayList<>();
    int after = 0;
    for (Named one : named) {
      if (one.span().begin() >= after && one.span().length() > 0) {
        mentions.add(new Mention.OfActor(one.span(), one.id()));
        gather(article, one);
        after = one.span().end();
      }
    }
    return List.copyOf(mentions);
  }

  private void gather(Article article, Named one) {
    Gathered actor =
        actors.computeIfAbsent(
            one.id(), id -> new Gathered(one.kind(), Optional.ofNullable(one.entry())));
    String swallowed = Definite.ARTICLE.substring(0, one.restored());
    actor.forms.merge(swallowed + printed(article, one.full()), 1, Integer::sum);
    for (Span role : one.roles()) {
      boolean author = role.length() == 0;
      String words = author ? AUTHOR : printed(article, role);
      actor.roles.add(new Actor.Role(words, article.id(), author ? one.span() : role));
    }
  }

  private static String printed(Article article, Span span) {
    StringBuilder printed = new StringBuilder(span.length());
    for (int at = span.begin(); at < span.end(); at++) {
      char letter = article.text().charAt(at);
      boolean sign = letter <= ' ' || SIGNS.indexOf(letter) >= 0;
      if (!sign) {
        printed.append(letter);
      } else if (!printed.isEmpty() && printed.charAt(printed.length() - 1) != ' ') {
        printed.append(' ');
      }
    }
    return printed.toString().strip();
  }

  /** Returns the actors, sorted by id. */
  List<Actor> actors() {
    List<Actor> list = new ArrayList<>();
    actors.forEach((id, actor) -> list.add(actor(id, actor)));
    return list;
  }

  private static Actor actor(String id, Gathered actor) {
    Comparator<String> fullest =
        Comparator.comparingInt((String f) -> Folding.fold(f).replace(" ", "").length())
            .thenComparingInt(f -> actor.forms.getOrDefault(f, 0))
            .thenComparing(Comparator.reverseOrder());
    String met = actor.forms.keySet().stream().max(fullest).orElse(id);
    return new Actor(
        id,
        actor.kind,
        actor.entry.map(Gazetteer.Entry::name).or(() -> groupName(id, actor.kind)),
        actor.entry.map(Gazetteer.Entry::nameAr).orElse(met),
        List.copyOf(actor.forms.keySet()),
        actor.roles,
        actor.entry.flatMap(Gazetteer.Entry::wikidata));
  }

  private static Optional<String> groupName(String id, Actor.Kind kind) {
    return Stream.of(id)
        .filter(i -> kind == Actor.Kind.GROUP || kind == Actor.Kind.ORGANIZATION)
        .map(i -> i.replaceFirst("-of-.*", ""))
        .flatMap(i -> GroupNames.name(i).stream())
        .findFirst();
  }
}
