package org.bayan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bayan.article.Article;
import org.bayan.article.PartialDate;
import org.bayan.testkit.Checkout;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Credits, places and days of articles drawn from {@code ../shared/data/saudinewsnet} by a seed,
 * against the sheet of what a reader judged of each; skipped without the data.
 *
 * <p>The sheet holds no text: of each article its id, a mark for credit and byline, for the place
 * and for the day ({@code +} found as printed or rightly absent, {@code -} not), and a fingerprint
 * of what was judged, so that a reading that has changed since counts as unjudged.
 */
@Tag("long")
class DatelinesMeasureTest {
  private static final String AGENCY = "was";
  private static final int OF_AGENCY_IN_HUNDRED = 15;
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"saudinewsnet-200", "saudinewsnet-50"})
  void of_drawn_articles_nearly_all_credits_places_and_days_are_right(String name)
      throws IOException {
    Optional<Path> data = Checkout.shared("data/saudinewsnet");
    assumeTrue(data.isPresent(), "skipped: ../shared/data/saudinewsnet is absent");
    int many = Integer.parseInt(name.substring(name.indexOf('-') + 1));
    long seed = 20150700L + many;
    List<Article> articles = read(drawn(all(data.orElseThrow()), many, seed));
    System.out.printf(Locale.ROOT, "saudinewsnet: %d articles drawn with seed %d%n", many, seed);
    Map<String, String[]> sheet = sheet(name);
    int[] right = new int[3];
    int judged = 0;
    for (Article article : articles) {
      String id = article.id().substring(article.id().indexOf('#') + 1);
      String[] row = sheet.getOrDefault(id, new String[] {id, "", "", "", ""});
      boolean same = row[4].equals(mark(found(article)));
      judged += same ? 1 : 0;
      for (int i = 0; i < 3 && same; i++) {
        right[i] += row[i + 1].equals("+") ? 1 : 0;
      }
      System.out.println(id + "\t" + mark(found(article)) + "\t" + found(article));
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d judged; right: credit %d, place %d, day %d%n",
        name,
        judged,
        right[0],
        right[1],
        right[2]);
    assertThat(judged).isGreaterThanOrEqualTo(articles.size() * 95 / 100);
    for (int count : right) {
      assertThat(count).isGreaterThanOrEqualTo(articles.size() * 93 / 100);
    }
  }

  private static String found(Article article) {
    return article.credit().orElse("")
        + "\t"
        + article.byline().orElse("")
        + "\t"
        + article.place().orElse("")
        + "\t"
        + article.published().flatMap(PartialDate::value).orElse("");
  }

  private static String mark(String found) {
    return Digests.sha256(found.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }

  private static Map<String, String[]> sheet(String name) throws IOException {
    Path file = Checkout.root().resolve("docs/measurements/" + name + ".tsv");
    Map<String, String[]> rows = new HashMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length == 5) {
          rows.put(cells[0], cells);
        }
      }
    }
    return rows;
  }

  private List<Article> read(Map<String, JsonNode> drawn) throws IOException {
    List<String> lines = new ArrayList<>();
    drawn.forEach((id, item) -> {
      Map<String, String> line = new TreeMap<>();
      line.put("id", id);
      line.put("title", item.path("title").stringValue().strip());
      line.put("outlet", item.path("source").stringValue());
      line.put("author", item.path("author").stringValue("").strip());
      line.put("text", item.path("content").stringValue());
      lines.add(JSON.writeValueAsString(line));
    });
    Path file = Files.write(folder.resolve("drawn.jsonl"), lines);
    return new Intake(Intake.Options.plain()).read(List.of(file)).articles();
  }

  /** Draws, in fifteen of a hundred from the state agency, whose releases print the day. */
  private static Map<String, JsonNode> drawn(Map<String, JsonNode> all, int many, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> agency = new ArrayList<>();
    List<String> papers = new ArrayList<>();
    all.forEach(
        (id, item) -> (item.path("source").stringValue().equals(AGENCY) ? agency : papers).add(id));
    int ofAgency = many * OF_AGENCY_IN_HUNDRED / 100;
    Map<String, JsonNode> drawn = new TreeMap<>();
    draw(agency, ofAgency, random).forEach(id -> drawn.put(id, all.get(id)));
    draw(papers, many - ofAgency, random).forEach(id -> drawn.put(id, all.get(id)));
    return drawn;
  }

  private static List<String> draw(List<String> from, int many, SplittableRandom random) {
    List<String> drawn = new ArrayList<>();
    while (drawn.size() < many) {
      drawn.add(from.remove(random.nextInt(from.size())));
    }
    return drawn;
  }

  private static Map<String, JsonNode> all(Path data) throws IOException {
    Map<String, JsonNode> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".zip")).sorted().toList()) {
        try (InputStream stream = Files.newInputStream(file)) {
          addAll(file.getFileName().toString().substring(0, 10), new ZipInputStream(stream), all);
        }
      }
    }
    return all;
  }

  private static void addAll(String day, ZipInputStream zip, Map<String, JsonNode> all)
      throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (entry.getName().endsWith(".json")) {
        int at = 0;
        for (JsonNode item : JSON.readTree(zip.readAllBytes())) {
          at++;
          if (!item.path("content").stringValue("").isBlank()) {
            all.put(day + "-" + item.path("source").stringValue() + "-" + at, item);
          }
        }
      }
    }
  }
}
