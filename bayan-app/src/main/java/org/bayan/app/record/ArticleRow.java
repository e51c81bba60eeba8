package org.bayan.app.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of {@code articles.jsonl}: one text as printed, and what it witnesses.
 *
 * @param id unique in the record
 * @param source where it came from
 * @param language the language of the body, as {@code ar} or {@code en}
 * @param title the headline
 * @param outlet who printed it
 * @param byline who wrote it
 * @param credit whose report it is by its own word, such as a news agency
 * @param place the place of the dateline
 * @param published when it was issued
 * @param text the whole text, residue included; empty in a record of excerpts
 * @param excerpts what a record of excerpts quotes instead, in order, without overlap; none where
 *     the whole text stands
 * @param blocks the parts of the text, in order, without overlap
 * @param occasion the id of the occasion it reports; empty for ordinary news
 * @param witness how it carries its statement; empty for ordinary news
 * @param sameAs the id of an earlier copy, if it is a duplicate
 */
public record ArticleRow(
    String id,
    SourceRow source,
    String language,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> byline,
    Optional<String> credit,
    Optional<String> place,
    Optional<DateRow> published,
    Optional<String> text,
    List<ExcerptRow> excerpts,
    List<BlockRow> blocks,
    Optional<String> occasion,
    Optional<WitnessRow> witness,
    Optional<String> sameAs) {
  /**
   * Where an article came from.
   *
   * @param path the file's path relative to the folder given, with {@code /} between parts
   * @param url the address that the material or the user gives
   * @param sha256 the digest of the bytes, in lower-case hex
   * @param mediaType the kind of material, such as {@code text/plain}
   */
  public record SourceRow(String path, Optional<String> url, String sha256, String mediaType) {
    public SourceRow {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(url, "url");
      Objects.requireNonNull(sha256, "sha256");
      Objects.requireNonNull(mediaType, "mediaType");
    }
  }

  /**
   * A part of an article's text and what it is.
   *
   * @param span where it stands, in code points
   * @param kind what it is
   */
  public record BlockRow(SpanRow span, Kind kind) {
    /** What a block is. */
    public enum Kind {
      TITLE,
      DATELINE,
      BODY,
      BOILERPLATE
    }

    public BlockRow {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * Words of an article that a record of excerpts quotes.
   *
   * @param span where they stand, in code points of the article's own text
   * @param text the words
   */
  public record ExcerptRow(SpanRow span, String text) {
    public ExcerptRow {
      Objects.requireNonNull(span, "span");
      if (text.codePointCount(0, text.length()) != span.end() - span.start()) {
        throw new IllegalArgumentException(
            "an excerpt's words are as long as its span, but at " + span + " stands: " + text);
      }
    }
  }

  /**
   * How an article carries the statement of its occasion.
   *
   * @param grade how much of it
   * @param coverage the share of what is known of the statement that the article has, from 0 to 1
   * @param derivation the share of the article that comes from the statement, from 0 to 1
   */
  public record WitnessRow(Grade grade, double coverage, double derivation) {
    /** How much of a statement an article carries. */
    public enum Grade {
      FULL,
      PARTIAL,
      SUMMARY,
      EXCERPT
    }

    public WitnessRow {
      Objects.requireNonNull(grade, "grade");
      coverage = Share.kept(coverage);
      derivation = Share.kept(derivation);
    }
  }

  public ArticleRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    excerpts = List.copyOf(excerpts);
    blocks = List.copyOf(blocks);
    if (text.isPresent() && !excerpts.isEmpty()) {
      throw new IllegalArgumentException(
          "an article has its whole text or excerpts, but " + id + " has both");
    }
  }
}
