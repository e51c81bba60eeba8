package org.bayan.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bayan.testkit.Checkout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles of the two public sets of press that lie beside some checkouts, by their ids.
 *
 * <p>{@code 2015-08-10-was-1510} is the 1,510th article of the day collected on 10 August 2015 in
 * SaudiNewsNet, and of the outlet {@code was}; {@code ant-1975} is the 1,975th line of the ANT
 * corpus. Both count from 1.
 */
final class PressSets {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SAUDI = "data/saudinewsnet";
  private static final String ANT = "data/ant/ant_v2.1_multisource.jsonl.gz";
  private static final String ANT_ID = "ant-";
  private static final int DAY = "2015-08-10".length();

  private PressSets() {}

  /** Returns what is missing on this machine, or nothing. */
  static Optional<String> missing() {
    return List.of(SAUDI, ANT).stream()
        .filter(path -> Checkout.shared(path).isEmpty())
        .map(path -> "skipped: ../shared/" + path + " is absent")
        .findFirst();
  }

  /**
   * Returns articles as lines of JSON Lines that Bayan reads.
   *
   * @param ids theirs, in the order wanted
   */
  static Map<String, ObjectNode> articles(List<String> ids) throws IOException {
    Map<String, ObjectNode> ant = ant(ids);
    Map<String, ObjectNode> articles = new LinkedHashMap<>();
    for (String id : ids) {
      articles.put(id, ant.containsKey(id) ? ant.get(id) : saudi(id));
    }
    return articles;
  }

  private static Map<String, ObjectNode> ant(List<String> ids) throws IOException {
    Map<String, ObjectNode> found = new LinkedHashMap<>();
    try (InputStream packed = Files.newInputStream(shared(ANT));
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String id = ANT_ID + number;
        number++;
        if (ids.contains(id)) {
          JsonNode row = JSON.readTree(line);
          found.put(id, line(id, row, "outlet", row.path("iso").asString(), "text"));
        }
      }
    }
    return found;
  }

  private static ObjectNode saudi(String id) throws IOException {
    String day = id.substring(0, DAY);
    int number = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    try (InputStream packed = Files.newInputStream(shared(SAUDI).resolve(day + ".zip"));
        ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".json")) {
          JsonNode row = JSON.readTree(zip.readAllBytes()).path(number - 1);
          return line(id, row, "source", day, "content");
        }
      }
    }
    throw new IOException("there is no article " + id);
  }

  private static ObjectNode line(
      String id, JsonNode row, String outlet, String published, String text) {
    ObjectNode line = JSON.createObjectNode();
    line.put("id", id);
    line.put("title", row.path("title").asString("").strip());
    line.put("outlet", row.path(outlet).asString());
    String author = row.path("author").asString("").strip();
    if (!author.isEmpty()) {
      line.put("author", author);
    }
    line.put("published", published);
    line.put("url", row.path("url").asString());
    line.put("text", row.path(text).asString());
    return line;
  }

  private static Path shared(String path) throws IOException {
    return Checkout.shared(path).orElseThrow(() -> new IOException("there is no " + path));
  }
}
