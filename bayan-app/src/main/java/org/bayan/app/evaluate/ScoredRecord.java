package org.bayan.app.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bayan.fault.BayanException;
import org.bayan.fault.Fault;
import org.bayan.ingest.JsonTrouble;
import tools.jackson.core.JacksonException;

/**
 * As much of a record as is scored. A file that is missing has no lines, and so scores nothing.
 *
 * @param articles the articles
 * @param occasions the occasions
 * @param declarations the declarations
 * @param mentions the mentions
 * @param actors the actors
 * @param formulas the passages of each formula
 * @param commitments the commitments
 */
record ScoredRecord(
    List<ArticleLine> articles,
    List<OccasionLine> occasions,
    List<DeclarationLine> declarations,
    List<MentionLine> mentions,
    List<ActorLine> actors,
    List<List<Cut>> formulas,
    List<CommitmentLine> commitments) {
  /**
   * An article.
   *
   * @param id its id
   * @param text its text; empty where the record leaves it out
   * @param occasion the id of its occasion
   * @param body its blocks of kind body
   * @param item the whole line
   */
  record ArticleLine(
      String id, String text, Optional<String> occasion, List<Cut> body, Item item) {}

  /**
   * An occasion.
   *
   * @param id its id
   * @param hosts the ids of its hosts
   * @param item the whole line
   */
  record OccasionLine(String id, List<String> hosts, Item item) {}

  /**
   * A declaration.
   *
   * @param id its id
   * @param cut where it stands
   * @param act what it does
   */
  record DeclarationLine(String id, Cut cut, String act) {}

  /**
   * A mention.
   *
   * @param cut where it stands
   * @param kind what it names
   * @param item the whole line
   */
  record MentionLine(Cut cut, String kind, Item item) {}

  /**
   * An actor.
   *
   * @param id its id
   * @param forms its spellings
   * @param name its name
   */
  record ActorLine(String id, List<String> forms, Optional<String> name) {}

  /**
   * A commitment.
   *
   * @param declarations the ids of the declarations that make it
   * @param later where something became of it
   */
  record CommitmentLine(List<String> declarations, List<Cut> later) {}

  /**
   * Reads a record.
   *
   * @param folder the folder of the record
   * @throws BayanException if there is no such folder, or if a line is broken
   */
  static ScoredRecord read(Path folder) throws BayanException {
    if (!Files.isDirectory(folder)) {
      throw new BayanException(
          new Fault(
              "record-missing",
              folder.toString(),
              "there is no such folder",
              "a folder that bayan trace --out has written",
              "check the folder's name; nothing was scored"));
    }
    return new ScoredRecord(
        lines(folder.resolve("articles.jsonl"), ScoredRecord::article),
        lines(folder.resolve("occasions.jsonl"), ScoredRecord::occasion),
        lines(folder.resolve("declarations.jsonl"), ScoredRecord::declaration),
        lines(folder.resolve("mentions.jsonl"), ScoredRecord::mention),
        lines(folder.resolve("actors.jsonl"), ScoredRecord::actor),
        lines(folder.resolve("formulas.jsonl"), line -> cuts(line.items("passages"))),
        lines(folder.resolve("commitments.jsonl"), ScoredRecord::commitment));
  }

  private static ArticleLine article(Item line) {
    String id = line.text("id");
    List<Cut> body = new ArrayList<>();
    for (Item block : line.optionalItems("blocks")) {
      if (block.text("kind").equals("body")) {
        body.add(new Cut(id, block.number("start"), block.number("end")));
      }
    }
    String text = line.optionalText("text").orElse("");
    return new ArticleLine(id, text, line.optionalText("occasion"), body, line);
  }

  private static OccasionLine occasion(Item line) {
    return new OccasionLine(line.text("id"), line.optionalTexts("hosts"), line);
  }

  private static DeclarationLine declaration(Item line) {
    return new DeclarationLine(line.text("id"), line.cut(), line.text("act"));
  }

  private static MentionLine mention(Item line) {
    String kind = line.text("kind");
    if (kind.equals("actor")) {
      line.text("actor");
    }
    return new MentionLine(line.cut(), kind, line);
  }

  private static ActorLine actor(Item line) {
    return new ActorLine(line.text("id"), line.optionalTexts("forms"), line.optionalText("name"));
  }

  private static CommitmentLine commitment(Item line) {
    return new CommitmentLine(line.texts("declarations"), cuts(line.optionalItems("later")));
  }

  private static List<Cut> cuts(List<Item> passages) {
    return passages.stream().map(Item::cut).toList();
  }

  private static <T> List<T> lines(Path file, Function<Item, T> reader) throws BayanException {
    List<T> lines = new ArrayList<>();
    if (!Files.exists(file)) {
      return lines;
    }
    int number = 0;
    try (Stream<String> texts = Files.lines(file)) {
      for (String text : (Iterable<String>) texts::iterator) {
        number++;
        if (!text.isBlank()) {
          lines.add(reader.apply(new Item(Json.MAPPER.readTree(text))));
        }
      }
    } catch (UncheckedIOException broken) {
      throw broken(file, number + 1, said(broken), broken);
    } catch (IOException broken) {
      throw broken(file, number + 1, "it cannot be read: " + broken.getMessage(), broken);
    } catch (JacksonException broken) {
      throw broken(file, number, "it is not JSON: " + JsonTrouble.told(broken), broken);
    } catch (IllegalArgumentException broken) {
      throw broken(file, number, String.valueOf(broken.getMessage()), broken);
    }
    return lines;
  }

  private static String said(UncheckedIOException broken) {
    return broken.getCause() instanceof CharacterCodingException
        ? "it is not UTF-8"
        : "it cannot be read: " + broken.getMessage();
  }

  private static BayanException broken(Path file, int line, String what, Exception cause) {
    return new BayanException(
        new Fault(
            "record-line-broken",
            file + ":" + line,
            what,
            "one JSON object, as docs/formats describes it",
            "write the record again; nothing was scored"),
        cause);
  }
}
