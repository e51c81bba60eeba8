package org.bayan.app.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.app.evaluate.ScoredRecord.ActorLine;
import org.bayan.app.evaluate.ScoredRecord.ArticleLine;
import org.bayan.app.evaluate.ScoredRecord.OccasionLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** How much of what is known about each article and its occasion was found. */
final class MetadataMeasure {
  private static final Item NOTHING = new Item(Json.MAPPER.createObjectNode());

  private final Gold gold;
  private final boolean dated;
  private final Misses misses;
  private final Map<String, ArticleLine> articles = new HashMap<>();
  private final Map<String, OccasionLine> occasions = new HashMap<>();
  private final Map<String, ActorLine> actors = new HashMap<>();

  private int right;
  private int total;

  /**
   * Prepares to score.
   *
   * @param dated whether the run was given the dates of publication
   */
  MetadataMeasure(Ground ground, Gold gold, ScoredRecord record, boolean dated, Misses misses) {
    this.gold = gold;
    this.dated = dated;
    this.misses = misses;
    for (ArticleLine article : record.articles()) {
      ground.document(article.id()).ifPresent(document -> articles.put(document, article));
    }
    record.occasions().forEach(occasion -> occasions.put(occasion.id(), occasion));
    record.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  Score score() {
    gold.articles().forEach(this::score);
    return Score.ofCounts(right, total);
  }

  private void score(Item wanted) {
    String document = wanted.text("document");
    Optional<ArticleLine> article = Optional.ofNullable(articles.get(document));
    Item found = article.map(ArticleLine::item).orElse(NOTHING);
    Optional<OccasionLine> occasion = article.flatMap(ArticleLine::occasion).map(occasions::get);
    Item held = occasion.map(OccasionLine::item).orElse(NOTHING);
    JsonNode date = inside(held, "date");
    compare(document, "outlet", wanted.value("outlet"), found.value("outlet"));
    compare(document, "title", wanted.value("title"), found.value("title"));
    compare(document, "byline", wanted.value("byline"), found.value("byline"));
    compare(document, "published", published(wanted), inside(found, "published"));
    compare(document, "occasion date", accepted(wanted, date), date);
    compare(document, "occasion place", Gold.occasion(wanted, "place"), held.value("place"));
    compare(document, "occasion virtual", Gold.occasion(wanted, "virtual"), held.value("virtual"));
    Set<String> hosts = spellings(occasion.map(OccasionLine::hosts).orElse(List.of()));
    for (String host : wanted.item("occasion").texts("hosts")) {
      total++;
      if (hosts.contains(Spelling.evened(host))) {
        right++;
      } else {
        misses.tell("metadata", document, "host", host);
      }
    }
  }

  private void compare(String document, String what, JsonNode want, JsonNode have) {
    if (want.isNull() && have.isNull()) {
      return;
    }
    total++;
    if (isSame(want, have) || what.equals("published") && isCoarser(want, have)) {
      right++;
    } else {
      misses.tell(
          "metadata", document, what, "want " + Shown.value(want), "have " + Shown.value(have));
    }
  }

  private static boolean isSame(JsonNode want, JsonNode have) {
    return want.equals(have)
        || want.isString()
            && have.isString()
            && Spelling.evened(want.stringValue()).equals(Spelling.evened(have.stringValue()));
  }

  /** A date of publication may be given more exactly than is wanted. */
  private static boolean isCoarser(JsonNode want, JsonNode have) {
    return want.isString()
        && have.isString()
        && !want.stringValue().isEmpty()
        && have.stringValue().startsWith(want.stringValue());
  }

  private JsonNode published(Item wanted) {
    return dated && wanted.has("published_dated")
        ? wanted.value("published_dated")
        : wanted.value("published");
  }

  /**
   * Returns the date found, if it is one of those that count as right, or else the last of them.
   */
  private JsonNode accepted(Item wanted, JsonNode found) {
    List<JsonNode> accepted =
        wanted.item("occasion").optionalValues(dated ? "accept_dated" : "accept");
    if (accepted.isEmpty()) {
      accepted = List.of(Gold.occasion(wanted, "date"));
    }
    return accepted.contains(found) ? found : accepted.getLast();
  }

  /** Returns the value of a date, or nothing. */
  private static JsonNode inside(Item item, String name) {
    return item.value(name) instanceof ObjectNode date
        ? new Item(date).value("value")
        : NullNode.getInstance();
  }

  private Set<String> spellings(List<String> hosts) {
    Set<String> spellings = new HashSet<>();
    for (String host : hosts) {
      Optional<ActorLine> actor = Optional.ofNullable(actors.get(host));
      actor.ifPresentOrElse(
          known -> {
            known.forms().forEach(form -> spellings.add(Spelling.evened(form)));
            known.name().ifPresent(name -> spellings.add(Spelling.evened(name)));
          },
          () -> spellings.add(""));
    }
    return spellings;
  }
}
