package org.bayan.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A record made up from a reading made by hand: one without a fault, or one damaged by chance. */
final class MadeUpRecord {
  private static final ObjectMapper MAPPER = JsonMapper.shared();
  private static final String[] ACTS = {"commit", "urge", "welcome", "regret", "state"};

  private final JsonNode gold;
  private final Map<String, JsonNode> units = new LinkedHashMap<>();
  private final Map<String, List<ObjectNode>> files = new LinkedHashMap<>();

  private MadeUpRecord(JsonNode gold, Map<String, String> texts) {
    this.gold = gold;
    gold.get("units").forEach(unit -> units.put(unit.get("id").stringValue(), unit));
    gold.get("articles").forEach(article -> addArticle(article, texts));
    addDeclarations();
    addMentions("dates", "date");
    addMentions("figures", "figure");
    addMentions("references", "reference");
    gold.get("actors").forEach(this::addActor);
    addFormulas();
    addCommitments();
  }

  /**
   * Writes a record that says what the gold says.
   *
   * @param gold a reading whose units have positions
   * @param texts the articles' texts by file name
   * @param folder an empty folder
   */
  static void write(JsonNode gold, Map<String, String> texts, Path folder) throws IOException {
    new MadeUpRecord(gold, texts).write(folder);
  }

  /** Writes such a record with about a quarter of its lines lost, moved or changed. */
  static void writeDamaged(JsonNode gold, Map<String, String> texts, long seed, Path folder)
      throws IOException {
    MadeUpRecord record = new MadeUpRecord(gold, texts);
    record.damage(new Random(seed));
    record.write(folder);
  }

  private void write(Path folder) throws IOException {
    for (Map.Entry<String, List<ObjectNode>> file : files.entrySet()) {
      List<String> lines = file.getValue().stream().map(MAPPER::writeValueAsString).toList();
      Files.write(folder.resolve(file.getKey() + ".jsonl"), lines);
    }
  }

  private JsonNode unit(String id) {
    return Objects.requireNonNull(units.get(id), id);
  }

  private ObjectNode row(String file) {
    ObjectNode row = MAPPER.createObjectNode();
    files.computeIfAbsent(file, name -> new ArrayList<>()).add(row);
    return row;
  }

  private void addArticle(JsonNode wanted, Map<String, String> texts) {
    String document = wanted.get("document").stringValue();
    JsonNode occasion = wanted.get("occasion");
    ObjectNode row = row("articles").put("id", id(document));
    row.put("text", texts.get(document));
    for (String field : List.of("outlet", "title", "byline")) {
      row.set(field, wanted.get(field));
    }
    row.putObject("published").set("value", wanted.get("published"));
    row.put("occasion", "at:" + document);
    ArrayNode blocks = row.putArray("blocks");
    for (JsonNode unit : units.values()) {
      if (unit.get("document").stringValue().equals(document)) {
        String kind = unit.get("kind").stringValue();
        boolean residue = Set.of("boilerplate", "dateline", "title").contains(kind);
        place(blocks.addObject(), unit).put("kind", residue ? kind : "body");
      }
    }
    ObjectNode held = row("occasions").put("id", "at:" + document);
    held.putObject("date").set("value", occasion.get("date"));
    held.set("place", occasion.get("place"));
    held.set("virtual", occasion.get("virtual"));
    ArrayNode hosts = held.putArray("hosts");
    for (JsonNode host : occasion.get("hosts")) {
      hosts.add("host:" + host.stringValue());
      row("actors").put("id", "host:" + host.stringValue()).putArray("forms").add(host);
    }
  }

  /** Some ids are paths, of which the last part is the gold's name. */
  private static String id(String document) {
    return document.hashCode() % 2 == 0 ? document : "الصحف/2020/" + document;
  }

  private static ObjectNode place(ObjectNode row, JsonNode unit) {
    return row.put("start", unit.get("start").intValue()).put("end", unit.get("end").intValue());
  }

  private static ObjectNode passage(ObjectNode row, JsonNode unit) {
    row.put("article", id(unit.get("document").stringValue()));
    return place(row, unit);
  }

  private void addDeclarations() {
    for (JsonNode unit : units.values()) {
      if (unit.has("act")) {
        ObjectNode row = row("declarations").put("id", "d:" + unit.get("id").stringValue());
        passage(row, unit).put("act", unit.get("act").get(0).stringValue());
      }
    }
  }

  private void addMentions(String list, String kind) {
    for (JsonNode named : gold.get(list)) {
      JsonNode unit = unit(named.get("unit").stringValue());
      String text = named.get("text").stringValue();
      ObjectNode row = row("mentions");
      mention(row, unit, unit.get("text").stringValue().indexOf(text), text).put("kind", kind);
      for (String field : List.of("value", "precision", "bound", "target", "referenceKind")) {
        if (named.has(field)) {
          row.set(field, named.get(field));
        }
      }
      if (named.has("document") && named.get("document").isString()) {
        row.put("targetArticle", id(named.get("document").stringValue()));
      }
    }
  }

  private static ObjectNode mention(ObjectNode row, JsonNode unit, int at, String text) {
    String words = unit.get("text").stringValue();
    int start = unit.get("start").intValue() + words.codePointCount(0, Math.max(0, at));
    row.put("article", id(unit.get("document").stringValue()));
    return row.put("start", start).put("end", start + text.codePointCount(0, text.length()));
  }

  private void addActor(JsonNode actor) {
    String id = "actor:" + actor.get("name").stringValue();
    row("actors").put("id", id).set("forms", actor.get("forms"));
    for (JsonNode name : actor.get("units")) {
      JsonNode unit = unit(name.stringValue());
      for (JsonNode form : actor.get("forms")) {
        int at = unit.get("text").stringValue().indexOf(form.stringValue());
        if (at >= 0) {
          mention(row("mentions"), unit, at, form.stringValue())
              .put("kind", "actor")
              .put("actor", id);
        }
      }
    }
  }

  private void addFormulas() {
    for (JsonNode family : gold.get("families")) {
      ArrayNode passages = row("formulas").putArray("passages");
      family.get("members").forEach(m -> passage(passages.addObject(), unit(m.stringValue())));
    }
  }

  private void addCommitments() {
    for (JsonNode commitment : gold.get("commitments")) {
      ObjectNode row = row("commitments");
      ArrayNode declarations = row.putArray("declarations");
      commitment.get("units").forEach(unit -> declarations.add("d:" + unit.stringValue()));
      ArrayNode later = row.putArray("later");
      if (!commitment.get("later").isNull()) {
        String unit = commitment.get("later").get("later_evidence").stringValue();
        passage(later.addObject(), unit(unit));
      }
    }
  }

  private void damage(Random chance) {
    for (Map.Entry<String, List<ObjectNode>> file : files.entrySet()) {
      List<ObjectNode> kept = new ArrayList<>();
      for (ObjectNode row : file.getValue()) {
        if (chance.nextInt(8) > 0) {
          kept.add(row);
        }
        if (chance.nextInt(4) == 0) {
          damage(row, chance);
        }
      }
      file.setValue(kept);
    }
    Set<String> lost = new LinkedHashSet<>();
    for (String file : files.keySet()) {
      if (chance.nextInt(25) == 0) {
        lost.add(file);
      }
    }
    lost.forEach(files::remove);
  }

  private static void damage(ObjectNode row, Random chance) {
    for (String field : List.of("value", "target", "title", "outlet", "place", "targetArticle")) {
      if (row.has(field) && chance.nextInt(3) == 0) {
        row.set(field, any(chance, field));
      }
    }
    if (row.has("start")) {
      int start = Math.max(0, row.get("start").intValue() + chance.nextInt(21) - 10);
      row.put("start", start);
      row.put("end", Math.max(start, row.get("end").intValue() + chance.nextInt(41) - 20));
    }
    if (row.has("act")) {
      row.put("act", ACTS[chance.nextInt(ACTS.length)]);
    }
    if (row.has("actor") && chance.nextBoolean()) {
      row.put("actor", "actor:" + chance.nextInt(3));
    }
    for (String list : List.of("passages", "later", "declarations", "hosts", "blocks")) {
      if (row.has(list) && !row.get(list).isEmpty()) {
        damage((ArrayNode) row.get(list), chance);
      }
    }
  }

  private static void damage(ArrayNode list, Random chance) {
    int at = chance.nextInt(list.size());
    if (list.get(at) instanceof ObjectNode row && chance.nextBoolean()) {
      damage(row, chance);
    } else {
      list.remove(at);
    }
  }

  private static JsonNode any(Random chance, String field) {
    JsonNode[] values = {
      MAPPER.nullNode(),
      MAPPER.valueToTree("2019-02-06"),
      MAPPER.valueToTree("قيل \"هذا\"\u200F و'ذاك'\u00A0\n"),
      MAPPER.valueToTree(field.equals("value") ? 12 : "12"),
      field.equals("value") ? MAPPER.valueToTree(2.50) : MAPPER.nullNode(),
    };
    return values[chance.nextInt(values.length)];
  }
}
