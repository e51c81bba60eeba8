package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.bayan.app.record.OccasionRow;
import org.bayan.app.record.SeriesRow;

/**
 * The page of a series: its picture.
 *
 * @param name what the series is called
 * @param body who meets
 * @param lede how many of what, in a sentence
 * @param columns the occasions
 * @param parts the rows, those that return first
 * @param acts what the rows can be chosen by
 * @param topics likewise
 * @param actors likewise
 * @param changes the changes that a reader should see first
 */
record SeriesView(
    Phrase name,
    Optional<Phrase> body,
    String lede,
    List<Column> columns,
    List<Part> parts,
    List<Choice> acts,
    List<Choice> topics,
    List<Choice> actors,
    List<Headline> changes) {
  /**
   * An occasion at the head of a column.
   *
   * @param address its page
   * @param year the year, or that there is none
   * @param day the day and month; or between which days
   * @param place where
   * @param virtual whether it met by video
   */
  record Column(String address, String year, String day, Optional<Phrase> place, boolean virtual) {}

  /**
   * A group of rows.
   *
   * @param heading the key of its heading
   * @param rows the rows
   */
  record Part(String heading, List<Row> rows) {}

  /**
   * A formula and its life.
   *
   * @param address its page
   * @param label its wording
   * @param act what it does, in words
   * @param topics what it is about, in words
   * @param keys what the sieve looks at, joined by spaces
   * @param cells one an occasion
   */
  record Row(
      String address,
      Phrase label,
      Optional<String> act,
      List<String> topics,
      String keys,
      List<Cell> cells) {}

  /**
   * Something to choose rows by.
   *
   * @param key what a row has in its keys
   * @param label what the reader sees
   * @param rows how many rows have it
   */
  record Choice(String key, Phrase label, int rows) {}

  private static final int ACTORS_TO_CHOOSE = 40;
  private static final int TOPICS_TO_SHOW = 2;

  static SeriesView of(Desk desk, SeriesRow series) {
    List<OccasionRow> occasions = desk.catalogue().occasionsOf(series);
    List<Portrait> portraits =
        desk.catalogue().formulasOf(series).stream()
            .map(desk.catalogue()::portrait)
            .filter(portrait -> portrait.met() > 0)
            .toList();
    return new SeriesView(
        desk.called(series),
        series.body().map(Phrase::guessed).filter(body -> !body.words().equals(series.name())),
        lede(desk, occasions, portraits.size()),
        occasions.stream().map(occasion -> column(desk, occasion)).toList(),
        parts(desk, occasions, portraits),
        choices(
            portraits, Portrait::acts, "a-", a -> uttered(desk, desk.messages().say("act." + a))),
        choices(portraits, Portrait::topics, "t-", t -> uttered(desk, desk.topic(t))),
        busiest(choices(portraits, Portrait::actors, "w-", id -> actor(desk, id))),
        Headline.of(desk, portraits));
  }

  private static Phrase uttered(Desk desk, String words) {
    return new Phrase(words, desk.messages().language().code());
  }

  private static Phrase actor(Desk desk, String id) {
    return desk.catalogue().actor(id).map(desk::called).orElseGet(() -> Phrase.guessed(id));
  }

  private static String lede(Desk desk, List<OccasionRow> occasions, int formulas) {
    int witnesses = occasions.stream().mapToInt(occasion -> occasion.articles().size()).sum();
    Messages messages = desk.messages();
    return messages.say(
        "series.lede",
        messages.count("count.formulas", formulas),
        messages.count("count.occasions", occasions.size()),
        messages.count("count.articles", witnesses));
  }

  static Column column(Desk desk, OccasionRow occasion) {
    Dates dates = desk.dates();
    return new Column(
        desk.addresses().occasion(occasion.id()),
        dates.year(occasion).orElseGet(() -> desk.messages().say("date.undated")),
        dates.year(occasion).isPresent()
            ? dates.withinYear(occasion).orElse("")
            : dates.bounds(occasion),
        occasion.place().map(Phrase::guessed),
        occasion.virtual().orElse(false));
  }

  private static List<Part> parts(
      Desk desk, List<OccasionRow> occasions, List<Portrait> portraits) {
    // The longest-lived first: the order in which a reader asks.
    Comparator<Portrait> longestLived = Comparator.comparingInt(portrait -> -portrait.met());
    List<Portrait> sorted = portraits.stream().sorted(longestLived).toList();
    List<Part> parts = new ArrayList<>();
    addPart(
        parts,
        "series.returning",
        desk,
        occasions,
        sorted.stream().filter(p -> p.met() > 1).toList());
    addPart(
        parts, "series.once", desk, occasions, sorted.stream().filter(p -> p.met() == 1).toList());
    return parts;
  }

  private static void addPart(
      List<Part> parts,
      String heading,
      Desk desk,
      List<OccasionRow> occasions,
      List<Portrait> portraits) {
    if (!portraits.isEmpty()) {
      parts.add(new Part(heading, portraits.stream().map(p -> row(desk, occasions, p)).toList()));
    }
  }

  private static Row row(Desk desk, List<OccasionRow> occasions, Portrait portrait) {
    List<String> keys = new ArrayList<>();
    portrait.acts().forEach(act -> keys.add("a-" + act));
    portrait.topics().forEach(topic -> keys.add(chosen("t-", topic)));
    portrait.actors().forEach(actor -> keys.add(chosen("w-", actor)));
    return new Row(
        desk.addresses().formula(portrait.formula().id()),
        Phrase.guessed(portrait.formula().label()),
        portrait.mainAct().map(act -> desk.messages().say("act." + act)),
        portrait.topics().stream().limit(TOPICS_TO_SHOW).map(desk::topic).toList(),
        String.join(" ", keys),
        Cell.rowOf(desk, portrait, occasions));
  }

  private static List<Choice> choices(
      List<Portrait> portraits,
      Function<Portrait, List<String>> keys,
      String prefix,
      Function<String, Phrase> label) {
    Map<String, Integer> rows = new TreeMap<>();
    portraits.forEach(p -> keys.apply(p).forEach(key -> rows.merge(key, 1, Integer::sum)));
    Map<String, Choice> choices = new LinkedHashMap<>();
    rows.forEach(
        (key, count) -> choices.put(key, new Choice(chosen(prefix, key), label.apply(key), count)));
    return choices.values().stream()
        .sorted(Comparator.<Choice>comparingInt(choice -> -choice.rows()))
        .toList();
  }

  private static List<Choice> busiest(List<Choice> actors) {
    return actors.stream().filter(a -> a.rows() > 1).limit(ACTORS_TO_CHOOSE).toList();
  }

  // A key may hold a blank, at which the script would cut it.
  private static String chosen(String prefix, String key) {
    return prefix + Phrase.evened(key).replace(' ', '_');
  }
}
