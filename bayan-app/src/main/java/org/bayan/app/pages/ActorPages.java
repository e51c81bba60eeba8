package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.app.record.ActorRow;
import org.bayan.app.record.MentionRow;

/** The actors in the order of the pages: by kind, the most named first. */
final class ActorPages {
  private static final int MOST = 250;
  static final String NAME = "actors";

  private final List<List<ActorRow>> pages;
  private final Map<String, String> addresses = new HashMap<>();
  private final Map<String, List<MentionRow>> mentions = new HashMap<>();

  ActorPages(Catalogue catalogue, Addresses names) {
    for (MentionRow mention : catalogue.book().mentions()) {
      if (mention instanceof MentionRow.OfActor actor) {
        mentions.computeIfAbsent(actor.actor(), _ -> new ArrayList<>()).add(mention);
      }
    }
    List<ActorRow> sorted = new ArrayList<>(catalogue.book().actors());
    sorted.sort(
        Comparator.comparing(ActorRow::kind)
            .thenComparingInt(actor -> -mentionsOf(actor.id()).size()));
    pages = Pager.cut(sorted, MOST);
    for (int page = 0; page < pages.size(); page++) {
      for (ActorRow actor : pages.get(page)) {
        addresses.put(actor.id(), names.listed(NAME, page, actor.id()));
      }
    }
  }

  List<List<ActorRow>> pages() {
    return pages;
  }

  String page(int number) {
    return Pager.address(NAME, number);
  }

  /** Returns where an actor stands. */
  Optional<String> address(String id) {
    return Optional.ofNullable(addresses.get(id));
  }

  /** Returns where an actor is named, in the order of the record. */
  List<MentionRow> mentionsOf(String id) {
    return mentions.getOrDefault(id, List.of());
  }

  /** Returns where an actor is named, by article. */
  Map<String, List<MentionRow>> byArticle(String id) {
    Map<String, List<MentionRow>> found = new LinkedHashMap<>();
    for (MentionRow mention : mentionsOf(id)) {
      found.computeIfAbsent(mention.passage().article(), _ -> new ArrayList<>()).add(mention);
    }
    return found;
  }
}
