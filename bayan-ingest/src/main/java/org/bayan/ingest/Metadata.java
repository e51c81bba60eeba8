package org.bayan.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bayan.article.Article;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;

/**
 * What the user knows of articles and the texts do not say: a table with a column {@code article}
 * and any of {@code published}, {@code outlet}, {@code title}, {@code author}, {@code url} and
 * {@code occasion}. It outranks what is inferred.
 */
public final class Metadata {
  private static final Set<String> COLUMNS =
      Set.of("article", "published", "outlet", "title", "author", "url", "occasion");

  private record Row(long line, Map<String, String> cells) {}

  private final String name;
  private final ZoneId zone;
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  private Metadata(String name, ZoneId zone) {
    this.name = name;
    this.zone = zone;
  }

  /**
   * Reads a table.
   *
   * @param csv a file of values with commas, semicolons or tabs between, its first line the columns
   * @param zone where a time is that names no zone
   * @throws BayanException where there is no such table
   */
  public static Metadata read(Path csv, ZoneId zone) throws BayanException {
    Metadata metadata = new Metadata(Names.last(csv), zone);
    String where = Names.shown(csv.toString());
    String text = Tables.text(csv, what -> Faults.metadataUnreadable(where, what));
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(Tables.delimiter(text))
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      metadata.fill(records);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new BayanException(
          Faults.metadataUnreadable(where, "it is no table: " + Names.why(e)), e);
    }
    return metadata;
  }

  /** Returns what was wrong with rows of the table, in their order. */
  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  private void fill(List<CSVRecord> records) throws BayanException {
    if (records.isEmpty()) {
      throw new BayanException(Faults.metadataUnreadable(Names.shown(name), "it is empty"));
    }
    List<String> columns = new ArrayList<>();
    for (String column : records.getFirst()) {
      columns.add(column.strip().toLowerCase(Locale.ROOT));
    }
    if (!columns.contains("article")) {
      throw new BayanException(
          Faults.metadataUnreadable(Names.shown(name), "it has no column \"article\""));
    }
    for (String column : columns) {
      if (!COLUMNS.contains(column)) {
        faults.add(Faults.metadataColumnUnknown(Names.shown(name) + ":1", column));
      }
    }
    for (CSVRecord row : records.subList(1, records.size())) {
      add(row, columns);
    }
  }

  private void add(CSVRecord row, List<String> columns) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      if (!row.get(i).isBlank()) {
        cells.put(columns.get(i), row.get(i).strip());
      }
    }
    String article = cells.getOrDefault("article", "");
    // The header is the first record, so that a record's number is its line, where no cell is
    // broken
    // over lines.
    Row read = new Row(row.getRecordNumber(), cells);
    if (article.isEmpty()) {
      faults.add(Faults.metadataArticleMissing(where(read)));
    } else if (rows.putIfAbsent(article, read) != null) {
      faults.add(Faults.metadataRowRepeated(where(read), article));
    }
  }

  private String where(Row row) {
    return Names.shown(name) + ":" + row.line();
  }

  /**
   * Returns articles with what the user knows put in.
   *
   * @param articles the articles read
   * @param told takes what is wrong with the table, in order
   */
  List<Article> applied(List<Article> articles, Consumer<Fault> told) {
    faults.forEach(told);
    Map<String, Article> changed = new HashMap<>();
    Map<String, List<Article>> named = named(articles);
    for (Map.Entry<String, Row> entry : rows.entrySet()) {
      List<Article> meant = named.getOrDefault(entry.getKey(), List.of());
      if (meant.size() == 1) {
        Article article = meant.getFirst();
        changed.put(
            article.id(),
            with(changed.getOrDefault(article.id(), article), entry.getValue(), told));
      } else {
        told.accept(notOne(entry.getValue(), entry.getKey(), meant));
      }
    }
    return articles.stream().map(a -> changed.getOrDefault(a.id(), a)).toList();
  }

  private Fault notOne(Row row, String article, List<Article> meant) {
    return meant.isEmpty()
        ? Faults.metadataArticleUnknown(where(row), article)
        : Faults.metadataArticleAmbiguous(where(row), article, meant.size());
  }

  /** Articles by their ids, and by the last part of these where no id is just that. */
  private static Map<String, List<Article>> named(List<Article> articles) {
    Map<String, List<Article>> named = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (Article article : articles) {
      ids.add(article.id());
      named.put(article.id(), new ArrayList<>(List.of(article)));
    }
    for (Article article : articles) {
      for (String key : keys(article)) {
        if (!ids.contains(key)) {
          named.computeIfAbsent(key, k -> new ArrayList<>()).add(article);
        }
      }
    }
    return named;
  }

  private static Set<String> keys(Article article) {
    Set<String> keys = new HashSet<>();
    String id = article.id();
    keys.add(id.substring(id.lastIndexOf('/') + 1));
    int item = id.indexOf('#', Math.min(article.source().path().length(), id.length()));
    if (item >= 0) {
      keys.add(id.substring(item + 1));
    }
    keys.remove(id);
    return keys;
  }

  private Article with(Article article, Row row, Consumer<Fault> told) {
    Map<String, String> cells = row.cells();
    Source source = article.source();
    Optional<Author> author = cell(cells, "author").map(Author::of);
    return new Article(
        article.id(),
        new Source(
            source.path(), cell(cells, "url").or(source::url), source.sha256(), source.mediaType()),
        article.language(),
        cell(cells, "title").or(article::title),
        cell(cells, "outlet").or(article::outlet),
        author.flatMap(Author::byline).or(article::byline),
        author.flatMap(Author::credit).or(article::credit),
        author.flatMap(Author::place).or(article::place),
        published(row, told).or(article::published),
        article.tokens(),
        article.blocks(),
        cell(cells, "occasion").or(article::givenOccasion));
  }

  private static Optional<String> cell(Map<String, String> cells, String column) {
    return Optional.ofNullable(cells.get(column));
  }

  private Optional<PartialDate> published(Row row, Consumer<Fault> told) {
    Optional<String> given = cell(row.cells(), "published");
    Optional<PartialDate> date =
        given.flatMap(g -> MachineDates.read(g, zone, "the user in " + Names.shown(name)));
    if (given.isPresent() && date.isEmpty()) {
      told.accept(Faults.metadataDateUnreadable(where(row), given.get()));
    }
    return date;
  }
}
