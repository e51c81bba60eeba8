package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.app.pages.FormulaView.Named;
import org.bayan.app.record.ActorRow;
import org.bayan.app.record.ActorRow.RoleRow;
import org.bayan.app.record.MentionRow;

/**
 * A page of actors.
 *
 * @param total how many there are on all pages
 * @param around the pages before and after
 * @param groups the actors by kind
 */
record ActorsView(int total, Around around, List<Group> groups) {
  /**
   * Actors of one kind.
   *
   * @param kind as keys have it
   * @param entries the actors, the most named first
   */
  record Group(String kind, List<Entry> entries) {}

  /**
   * An actor.
   *
   * @param anchor its anchor
   * @param name its name
   * @param other its name in the other language, where one is known
   * @param forms the spellings met, besides the name
   * @param roles its titles, each with the first sentence that gives it
   * @param wikidata the item, such as {@code Q30}
   * @param named how often it is named
   * @param places the articles that name it, each at the first place, with how often
   * @param more how many articles more there are
   */
  record Entry(
      String anchor,
      Phrase name,
      Optional<Phrase> other,
      List<Phrase> forms,
      List<Named> roles,
      Optional<String> wikidata,
      int named,
      List<Place> places,
      int more) {}

  /**
   * An article that names an actor.
   *
   * @param article the article and the first place in it
   * @param times how often
   */
  record Place(Named article, int times) {}

  private static final int PLACES = 25;
  private static final int ROLES = 8;
  private static final int FORMS = 12;

  static List<ActorsView> pages(Desk desk) {
    List<List<ActorRow>> pages = desk.actors().pages();
    int total = pages.stream().mapToInt(List::size).sum();
    List<ActorsView> views = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      Map<String, List<Entry>> groups = new LinkedHashMap<>();
      for (ActorRow actor : pages.get(page)) {
        groups
            .computeIfAbsent(Desk.key(actor.kind()), _ -> new ArrayList<>())
            .add(entry(desk, actor));
      }
      views.add(
          new ActorsView(
              total,
              Around.of(ActorPages.NAME, page, pages.size()),
              groups.entrySet().stream().map(g -> new Group(g.getKey(), g.getValue())).toList()));
    }
    return views;
  }

  /** Returns an actor's name and where it stands. */
  static Optional<Named> named(Desk desk, String id) {
    Optional<ActorRow> actor = desk.catalogue().actor(id);
    return actor.flatMap(
        row -> desk.actors().address(id).map(address -> new Named(desk.called(row), address)));
  }

  private static Entry entry(Desk desk, ActorRow actor) {
    Map<String, List<MentionRow>> byArticle = desk.actors().byArticle(actor.id());
    Phrase name = desk.called(actor);
    return new Entry(
        desk.addresses().name(actor.id()),
        name,
        other(actor, name),
        actor.forms().stream()
            .filter(form -> !form.equals(name.words()) && !form.equals(actor.nameAr()))
            .limit(FORMS)
            .map(Phrase::guessed)
            .toList(),
        roles(desk, actor),
        actor.wikidata().filter(item -> item.matches("Q[0-9]{1,12}")),
        desk.actors().mentionsOf(actor.id()).size(),
        byArticle.values().stream()
            .limit(PLACES)
            .flatMap(mentions -> place(desk, mentions).stream())
            .toList(),
        Math.max(0, byArticle.size() - PLACES));
  }

  private static Optional<Phrase> other(ActorRow actor, Phrase name) {
    return name.words().equals(actor.nameAr())
        ? actor.name().map(english -> new Phrase(english, "en"))
        : Optional.of(Phrase.guessed(actor.nameAr()));
  }

  private static List<Named> roles(Desk desk, ActorRow actor) {
    Map<String, Named> roles = new LinkedHashMap<>();
    for (RoleRow role : actor.roles()) {
      if (desk.catalogue().holds(role.passage())) {
        roles.putIfAbsent(
            role.role(),
            new Named(Phrase.guessed(role.role()), desk.addresses().passage(role.passage())));
      }
    }
    return roles.values().stream().limit(ROLES).toList();
  }

  private static Optional<Place> place(Desk desk, List<MentionRow> mentions) {
    MentionRow first = mentions.getFirst();
    return desk.catalogue()
        .article(first.passage().article())
        .map(article ->
            new Place(
                new Named(desk.called(article), desk.addresses().passage(first.passage())),
                mentions.size()));
  }
}
