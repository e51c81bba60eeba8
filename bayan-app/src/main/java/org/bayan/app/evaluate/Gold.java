package org.bayan.app.evaluate;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.ingest.JsonTrouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A reading made by hand.
 *
 * @param units what the articles say, in order; one without positions stands at 0 until the
 *     record's text shows where
 * @param unplaced those units that have no positions yet, with the count of the occurrence meant
 * @param articles what is known of each article
 * @param families units that say one thing
 * @param commitments units that promise one thing
 * @param dates the dates that the units name
 * @param figures the quantities that they name
 * @param references the earlier texts that they cite
 * @param actors who is named, and where
 */
record Gold(
    List<Unit> units,
    List<Unplaced> unplaced,
    List<Item> articles,
    List<Group> families,
    List<Commitment> commitments,
    List<Named> dates,
    List<Named> figures,
    List<Named> references,
    List<Person> actors) {
  /**
   * A unit that is found by its words.
   *
   * @param id the unit
   * @param occurrence which occurrence of its words is meant; from 1
   */
  record Unplaced(String id, int occurrence) {}

  /**
   * Units that belong together.
   *
   * @param members those that have to be found together
   * @param loose those that may be
   */
  record Group(List<String> members, List<String> loose) {}

  /**
   * A commitment.
   *
   * @param id its name
   * @param group the units that make it
   * @param later what became of it
   */
  record Commitment(String id, Group group, Optional<Later> later) {}

  /**
   * What became of a commitment.
   *
   * @param evidence the unit that shows it
   * @param reading what it shows
   */
  record Later(String evidence, String reading) {}

  /**
   * Something that a unit names.
   *
   * @param unit the unit
   * @param text the words that name it
   * @param item what else is said of it
   */
  record Named(String unit, String text, Item item) {}

  /**
   * An actor.
   *
   * @param name what it is called
   * @param forms its spellings
   * @param units the units that name it
   */
  record Person(String name, List<String> forms, List<String> units) {}

  /**
   * Reads a reading made by hand.
   *
   * @param file the file
   * @throws BayanException if it cannot be read or is no such reading
   */
  static Gold read(Path file) throws BayanException {
    try {
      return of(new Item(Json.MAPPER.readTree(Files.readString(file))));
    } catch (CharacterCodingException broken) {
      throw unreadable(file, "it is not UTF-8", broken);
    } catch (IOException missing) {
      throw unreadable(file, "it cannot be read: " + missing.getMessage(), missing);
    } catch (JacksonException broken) {
      throw unreadable(file, "it is not JSON: " + JsonTrouble.told(broken), broken);
    } catch (IllegalArgumentException broken) {
      throw unreadable(file, String.valueOf(broken.getMessage()), broken);
    }
  }

  private static BayanException unreadable(Path file, String what, Exception cause) {
    return new BayanException(
        new Fault(
            "gold-unreadable",
            file.toString(),
            what,
            "a reading made by hand: one JSON object with articles, units, families, dates,"
                + " figures, references, commitments and actors",
            "correct the file; nothing was scored"),
        cause);
  }

  private static Gold of(Item gold) {
    List<Unplaced> unplaced = new ArrayList<>();
    List<Unit> units = new ArrayList<>();
    for (Item unit : gold.items("units")) {
      units.add(unit(unit));
      if (!unit.has("start")) {
        int occurrence = unit.has("occurrence") ? unit.number("occurrence") : 1;
        unplaced.add(new Unplaced(unit.text("id"), occurrence));
      }
    }
    Known known = new Known(units);
    return new Gold(
        units,
        unplaced,
        articles(gold),
        gold.items("families").stream().map(family -> known.group(family, "members")).toList(),
        gold.items("commitments").stream().map(known::commitment).toList(),
        gold.items("dates").stream().map(known::named).toList(),
        gold.items("figures").stream().map(known::named).toList(),
        gold.items("references").stream().map(known::named).toList(),
        gold.items("actors").stream().map(known::person).toList());
  }

  private static Unit unit(Item unit) {
    boolean placed = unit.has("start");
    return new Unit(
        unit.text("id"),
        unit.text("document"),
        unit.text("kind"),
        unit.text("text"),
        placed ? unit.number("start") : 0,
        placed ? unit.number("end") : 0,
        unit.has("act") ? Optional.of(unit.texts("act")) : Optional.empty());
  }

  private static List<Item> articles(Item gold) {
    List<Item> articles = gold.items("articles");
    for (Item article : articles) {
      article.text("document");
      article.item("occasion").texts("hosts");
    }
    return articles;
  }

  /** The ids of the units, so that whatever names one can be held to it. */
  private static final class Known {
    private final Set<String> ids = new HashSet<>();

    Known(List<Unit> units) {
      units.forEach(unit -> ids.add(unit.id()));
    }

    Group group(Item group, String members) {
      List<String> loose = group.optionalTexts("loose");
      loose.forEach(this::check);
      return new Group(units(group, members), loose);
    }

    Commitment commitment(Item item) {
      return new Commitment(
          item.text("id"), group(item, "units"), item.optionalItem("later").map(this::later));
    }

    private Later later(Item later) {
      return new Later(check(later.text("later_evidence")), later.text("reading"));
    }

    Named named(Item item) {
      return new Named(check(item.text("unit")), item.text("text"), item);
    }

    Person person(Item item) {
      return new Person(item.text("name"), item.texts("forms"), units(item, "units"));
    }

    private List<String> units(Item item, String name) {
      List<String> units = item.texts(name);
      units.forEach(this::check);
      return units;
    }

    private String check(String id) {
      if (!ids.contains(id)) {
        throw new IllegalArgumentException(
            "unit \"" + id + "\" is named and is not among the units");
      }
      return id;
    }
  }

  /** Returns a value of the occasion of an article, or nothing. */
  static JsonNode occasion(Item article, String name) {
    return article.item("occasion").value(name);
  }
}
