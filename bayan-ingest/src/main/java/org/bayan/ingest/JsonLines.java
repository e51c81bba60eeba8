package org.bayan.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.article.Block;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;
import org.bayan.fault.Fault;
import org.bayan.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a JSON Lines file, an article a line: {@code text} or {@code html}, and where there are any
 * {@code id}, {@code title}, {@code outlet}, {@code author}, {@code published} and {@code url}.
 * Other fields are passed by.
 */
final class JsonLines {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final int HEAD = 1 << 16;
  private static final int MOST_TOLD = 50;

  private final ZoneId zone;
  private final Tally tally;
  private final String path;
  private final Map<String, Integer> told = new HashMap<>();
  private final Set<String> ids = new HashSet<>();
  private Receiver articles = _ -> {};

  JsonLines(ZoneId zone, Tally tally, String path) {
    this.zone = zone;
    this.tally = tally;
    this.path = path;
  }

  /**
   * Hands on the articles in a file as they are read; lines at fault are told and counted.
   *
   * @param file the file's bytes
   * @param articles takes each article
   */
  void read(InputStream file, Receiver articles) throws IOException {
    int before = tally.met();
    this.articles = articles;
    InputStream stream = new BufferedInputStream(file, HEAD);
    stream.mark(HEAD);
    byte[] head = stream.readNBytes(HEAD);
    stream.reset();
    Encodings.Verdict verdict = Encodings.decode(head, false);
    if (verdict instanceof Encodings.Verdict.Binary) {
      tally.leftOut(Faults.fileBinary(Names.shown(path)));
      return;
    }
    try {
      read(stream, verdict);
    } finally {
      tellTheRest();
    }
    if (tally.met() == before) {
      tally.leftOut(Faults.articleEmpty(Names.shown(path)));
    }
  }

  private void read(InputStream stream, Encodings.Verdict verdict) throws IOException {
    Optional<Charset> wide = wide(verdict);
    boolean big = wide.filter(StandardCharsets.UTF_16BE::equals).isPresent();
    ByteLines lines = new ByteLines(stream, articles.mostBytes(), wide.isPresent() ? 2 : 1, big);
    for (Optional<ByteLines.RawLine> line = lines.next(); line.isPresent(); line = lines.next()) {
      line(line.get(), wide);
    }
  }

  private static Optional<Charset> wide(Encodings.Verdict verdict) {
    if (verdict instanceof Encodings.Verdict.Text text
        && text.decoded().charset().startsWith("UTF-16")) {
      return Optional.of(Charset.forName(text.decoded().charset()));
    }
    return Optional.empty();
  }

  private void line(ByteLines.RawLine line, Optional<Charset> wide) {
    String where = Names.shown(path) + ":" + line.number();
    if (line.tooLong()) {
      out(Faults.jsonLineTooLong(where, articles.mostBytes()));
      return;
    }
    Optional<JsonNode> plain = wide.isEmpty() ? plain(line) : Optional.empty();
    if (plain.isPresent()) {
      article(plain.get(), line, where);
      return;
    }
    Optional<String> text = decoded(line, wide, where);
    if (text.isPresent() && !text.get().isBlank()) {
      object(text.get(), where).ifPresent(object -> article(object, line, where));
    }
  }

  /** An object in UTF-8, as nearly all are: it is parsed without being decoded first. */
  private static Optional<JsonNode> plain(ByteLines.RawLine line) {
    if (line.bytes().length == 0 || line.bytes()[0] != '{') {
      return Optional.empty();
    }
    try {
      return Optional.of(JSON.readTree(line.bytes()));
    } catch (JacksonException e) {
      // Decoded with care, it may be another encoding; else what is wrong is told then.
      return Optional.empty();
    }
  }

  private Optional<String> decoded(ByteLines.RawLine line, Optional<Charset> wide, String where) {
    if (wide.isPresent()) {
      String text = new String(line.bytes(), wide.get());
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
    Encodings.Verdict verdict = Encodings.decode(line.bytes(), false);
    if (verdict instanceof Encodings.Verdict.Text read) {
      if (read.decoded().broken() > 0) {
        tell(Faults.encodingBroken(where, read.decoded().broken()));
      }
      return Optional.of(read.decoded().text());
    }
    out(Faults.encodingUnsettled(where));
    return Optional.empty();
  }

  private Optional<JsonNode> object(String line, String where) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return Optional.of(node);
      }
      out(Faults.jsonLineBroken(where, "it is another kind of value"));
    } catch (JacksonException e) {
      out(Faults.jsonLineBroken(where, JsonTrouble.told(e)));
    }
    return Optional.empty();
  }

  private void article(JsonNode object, ByteLines.RawLine line, String where) {
    Optional<String> text = string(object, "text", where).filter(JsonLines::hasPrint);
    Optional<String> html =
        text.isPresent()
            ? Optional.empty()
            : string(object, "html", where).filter(JsonLines::hasPrint);
    if (text.isEmpty() && html.isEmpty()) {
      out(Faults.jsonLineNoText(where));
      return;
    }
    Given given =
        new Given(
            string(object, "title", where).filter(JsonLines::hasPrint).map(String::strip),
            string(object, "outlet", where).filter(JsonLines::hasPrint).map(String::strip),
            string(object, "author", where).filter(JsonLines::hasPrint),
            published(object, where),
            string(object, "url", where).filter(JsonLines::hasPrint).map(String::strip));
    String id = id(object, line, where);
    if (text.isPresent()) {
      tally.kept();
      articles.plain(new PlainText(id, path, line.bytes(), text.get(), given));
    } else {
      Source source = new Source(path, given.url(), Digests.sha256(line.bytes()), "text/html");
      Page page = Page.of(html.orElse(""), zone, given.title());
      if (page.layout().has(Block.Kind.BODY)) {
        tally.kept();
        articles.accept(Articles.page(id, source, page, given));
      } else {
        out(Faults.jsonLineNoText(where));
      }
    }
  }

  private static boolean hasPrint(String text) {
    return Line.hasPrint(text, new Span(0, text.length()));
  }

  /** Replaces halves of surrogate pairs, which JSON can smuggle in and no encoding can write. */
  private String whole(String text, String where) {
    if (text.chars().noneMatch(letter -> Character.isSurrogate((char) letter))) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    int broken = 0;
    for (int i = 0; i < whole.length(); i++) {
      if (Character.isHighSurrogate(whole.charAt(i))
          && i + 1 < whole.length()
          && Character.isLowSurrogate(whole.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(whole.charAt(i))) {
        whole.setCharAt(i, '\uFFFD');
        broken++;
      }
    }
    if (broken == 0) {
      return text;
    }
    tell(Faults.encodingBroken(where, broken));
    return whole.toString();
  }

  private Optional<String> string(JsonNode object, String field, String where) {
    JsonNode value = object.path(field);
    if (value.isString()) {
      return Optional.of(whole(value.stringValue(), where));
    }
    if (!value.isMissingNode() && !value.isNull()) {
      tell(Faults.jsonFieldWrong(where, field, "no string"));
    }
    return Optional.empty();
  }

  private Optional<PartialDate> published(JsonNode object, String where) {
    Optional<String> given = string(object, "published", where).filter(JsonLines::hasPrint);
    Optional<PartialDate> date =
        given.flatMap(g -> MachineDates.read(g, zone, "the file's \"published\""));
    if (given.isPresent() && date.isEmpty()) {
      tell(Faults.dateUnreadable(where, "published", given.get()));
    }
    return date;
  }

  private String id(JsonNode object, ByteLines.RawLine line, String where) {
    JsonNode own = object.path("id");
    String item =
        own.isString() && hasPrint(own.stringValue())
            ? whole(own.stringValue(), where)
            : own.isNumber() ? own.asString() : String.valueOf(line.number());
    String id = path + "#" + item;
    if (!ids.add(id)) {
      id = path + "#" + item + "~" + line.number();
      ids.add(id);
      tell(Faults.jsonIdRepeated(where, item, id));
    }
    return id;
  }

  private void out(Fault fault) {
    tally.passed(fault.name());
    tell(fault);
  }

  /** Tells a fault, unless so many of its name were told of this file that one line will do. */
  private void tell(Fault fault) {
    if (told.merge(fault.name(), 1, Integer::sum) <= MOST_TOLD) {
      tally.told(fault);
    }
  }

  private void tellTheRest() {
    told.entrySet().stream()
        .filter(e -> e.getValue() > MOST_TOLD)
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e -> tally.told(Faults.more(Names.shown(path), e.getKey(), e.getValue() - MOST_TOLD)));
  }
}
