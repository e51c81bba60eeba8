package org.bayan.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * One text as printed and ingested: never altered, its page residue marked.
 *
 * @param id unique in a corpus: the path, for an item in a file followed by {@code #} and the item
 * @param source where it came from
 * @param language the language of the body, as {@code ar} or {@code en}
 * @param title the headline, as printed or as the source's metadata gives it
 * @param outlet who printed it
 * @param byline who wrote it, a person
 * @param credit whose report it is by its own word, such as a news agency that others print
 * @param place the place of the dateline
 * @param published when it was issued
 * @param tokens the text, residue included, cut into its words and signs
 * @param blocks the parts of the text, in order, without overlap
 * @param givenOccasion a name for its occasion that the user gave, which outranks what is inferred
 */
public record Article(
    String id,
    Source source,
    String language,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> byline,
    Optional<String> credit,
    Optional<String> place,
    Optional<PartialDate> published,
    Tokens tokens,
    List<Block> blocks,
    Optional<String> givenOccasion) {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(language, "language");
    blocks = List.copyOf(blocks);
    int at = 0;
    for (Block block : blocks) {
      if (block.span().begin() < at || block.span().end() > tokens.text().length()) {
        throw new IllegalArgumentException(
            "blocks stand in order inside the text, but " + id + " has one at " + block.span());
      }
      at = block.span().end();
    }
  }

  /** Describes an article that credits nobody. */
  public Article(
      String id,
      Source source,
      String language,
      Optional<String> title,
      Optional<String> outlet,
      Optional<String> byline,
      Optional<String> place,
      Optional<PartialDate> published,
      String text,
      List<Block> blocks,
      Optional<String> givenOccasion) {
    this(
        id,
        source,
        language,
        title,
        outlet,
        byline,
        Optional.empty(),
        place,
        published,
        Tokens.of(text),
        blocks,
        givenOccasion);
  }

  /** Returns the text, residue included. */
  public String text() {
    return tokens.text();
  }

  /** Returns the spans of the body, one a paragraph, in order. */
  public List<Span> body() {
    return spans(Block.Kind.BODY);
  }

  /** Returns the spans of one kind of block, in order. */
  public List<Span> spans(Block.Kind kind) {
    return blocks.stream().filter(b -> b.kind() == kind).map(Block::span).toList();
  }
}
