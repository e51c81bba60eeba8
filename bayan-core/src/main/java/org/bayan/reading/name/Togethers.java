package org.bayan.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.reading.Actor;

/**
 * Tells whose those are who are spoken of together in one article: the ministers of a league in one
 * article are not those of another league in the next.
 */
final class Togethers {
  private static final String OF = "-of-";

  private final NameReaders readers;
  private final WordRun run;
  private final Map<String, String> bodies = new HashMap<>();
  private String first = "";

  Togethers(NameReaders readers, WordRun run) {
    this.readers = readers;
    this.run = run;
  }

  /** Learns from the groups of the article whose body is named right after them. */
  void learn(List<Found> found, List<Named> named) {
    Map<Integer, String> organizations = new HashMap<>();
    for (Named one : named) {
      if (one.kind() == Actor.Kind.ORGANIZATION) {
        organizations.put(one.begin(), one.id());
      }
    }
    Map<Integer, Found> groups = new HashMap<>();
    found.stream()
        .filter(f -> f.who() instanceof Found.Together)
        .forEach(f -> groups.put(f.begin(), f));
    for (Found one : found) {
      if (one.who() instanceof Found.Together together) {
        body(one, groups, organizations).ifPresent(b -> keep(together.key(), b));
      }
    }
  }

  private void keep(String key, String body) {
    bodies.putIfAbsent(key, body);
    first = first.isEmpty() ? body : first;
  }

  /** The body right after a group, after a word such as "states of", or after another group. */
  private Optional<String> body(
      Found group, Map<Integer, Found> groups, Map<Integer, String> organizations) {
    int at = group.end();
    if (readers.words().is("group-of", run.folded(at)) && joins(at)) {
      at++;
    }
    if (!joins(at)) {
      return Optional.empty();
    }
    Found next = groups.get(at);
    return next != null
        ? body(next, groups, organizations)
        : Optional.ofNullable(organizations.get(at));
  }

  private boolean joins(int at) {
    return run.gap(at).compareTo(WordRun.Gap.QUOTE) <= 0;
  }

  /** Returns the id of a group in this article. */
  String id(String key) {
    String body = bodies.getOrDefault(key, first);
    return body.isEmpty() ? key : key + OF + body;
  }
}
