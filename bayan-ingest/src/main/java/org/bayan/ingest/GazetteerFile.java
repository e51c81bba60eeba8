package org.bayan.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.reading.Actor;
import org.bayan.reading.name.KnownName;

/**
 * A user's own gazetteer: a table with columns {@code kind} and {@code arabic}, and any of {@code
 * english}, {@code forms} and {@code wikidata}. A line that is wrong is told and left out.
 *
 * @param names the names, in the order of the lines
 * @param faults what was wrong with lines, in order
 */
public record GazetteerFile(List<KnownName> names, List<Fault> faults) {
  private static final Set<String> COLUMNS =
      Set.of("kind", "arabic", "english", "forms", "wikidata");
  private static final String ITEM = "Q[1-9][0-9]{0,11}";

  public GazetteerFile {
    names = List.copyOf(names);
    faults = List.copyOf(faults);
  }

  /**
   * Reads a table.
   *
   * @param file values with tabs, commas or semicolons between, the first line the columns
   * @throws BayanException where there is no such table
   */
  public static GazetteerFile read(Path file) throws BayanException {
    String where = Names.shown(file.toString());
    String text = Tables.text(file, what -> Faults.gazetteerUnreadable(where, what));
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(Tables.delimiter(text))
            .setCommentMarker('#')
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      return new Reading(Names.shown(Names.last(file))).read(parser);
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new BayanException(
          Faults.gazetteerUnreadable(where, "it is no table: " + Names.why(e)), e);
    }
  }

  /** One reading of a table, line by line. */
  private static final class Reading {
    private final String name;
    private final List<KnownName> names = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();

    Reading(String name) {
      this.name = name;
    }

    GazetteerFile read(CSVParser parser) throws BayanException {
      for (CSVRecord row : parser) {
        if (columns.isEmpty()) {
          head(row);
        } else {
          add(row, name + ":" + parser.getCurrentLineNumber());
        }
      }
      if (columns.isEmpty()) {
        throw new BayanException(Faults.gazetteerUnreadable(name, "it is empty"));
      }
      return new GazetteerFile(names, faults);
    }

    private void head(CSVRecord row) throws BayanException {
      row.forEach(c -> columns.add(c.strip().toLowerCase(Locale.ROOT)));
      for (String needed : List.of("kind", "arabic")) {
        if (!columns.contains(needed)) {
          throw new BayanException(
              Faults.gazetteerUnreadable(name, "it has no column \"" + needed + "\""));
        }
      }
      for (String column : columns) {
        if (!COLUMNS.contains(column)) {
          throw new BayanException(
              Faults.gazetteerUnreadable(name, "it has a column " + Names.shown(column)));
        }
      }
    }

    private void add(CSVRecord row, String where) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
        cells.put(columns.get(i), row.get(i).strip());
      }
      String kind = cells.getOrDefault("kind", "").toLowerCase(Locale.ROOT);
      Optional<Actor.Kind> known =
          Stream.of(Actor.Kind.values())
              .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(kind))
              .findFirst();
      String arabic = cells.getOrDefault("arabic", "");
      Optional<String> item = filled(cells, "wikidata");
      if (row.size() > columns.size()) {
        wrong(where, "it has " + row.size() + " cells for " + columns.size() + " columns");
      } else if (known.isEmpty()) {
        wrong(where, "the kind is " + Names.shown(kind));
      } else if (arabic.chars().noneMatch(Character::isLetter)) {
        wrong(where, "there is no Arabic name");
      } else if (item.isPresent() && !item.get().matches(ITEM)) {
        wrong(where, "the Wikidata item is " + Names.shown(item.get()));
      } else {
        names.add(new KnownName(known.get(), arabic, filled(cells, "english"), forms(cells), item));
      }
    }

    private static Optional<String> filled(Map<String, String> cells, String column) {
      return Optional.ofNullable(cells.get(column)).filter(c -> !c.isEmpty());
    }

    private static List<String> forms(Map<String, String> cells) {
      return Stream.of(cells.getOrDefault("forms", "").split("\\|", -1))
          .map(String::strip)
          .filter(f -> f.chars().anyMatch(Character::isLetter))
          .toList();
    }

    private void wrong(String where, String what) {
      faults.add(Faults.gazetteerLineWrong(where, what));
    }
  }
}
