package org.bayan.ingest.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a reader sees of a document, paragraph by paragraph, and what the document says of itself.
 *
 * @param pieces the paragraphs, in the order in which they are read; none is blank
 * @param author who wrote it, as the document's properties have it
 * @param made the day on which the document was made, by its properties
 */
public record Printed(List<Piece> pieces, Optional<String> author, Optional<LocalDate> made) {
  /** What a paragraph is, as far as the document's make-up tells. */
  public enum Role {
    /** Print of which the make-up tells nothing more. */
    PRINT,
    /** The heading of all: the first of the largest. */
    TITLE,
    /** What the page adds: running heads, page numbers, notes of the program that printed it. */
    RESIDUE
  }

  /**
   * A paragraph, without line breaks.
   *
   * @param text what it says
   * @param role what it is
   */
  public record Piece(String text, Role role) {
    public Piece {
      Objects.requireNonNull(role, "role");
      if (text.isBlank() || text.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("a piece is one line with print in it, not: " + text);
      }
    }
  }

  public Printed {
    pieces = List.copyOf(pieces);
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(made, "made");
  }

  /** Returns the heading of all, where the make-up shows one. */
  public Optional<String> title() {
    return pieces.stream().filter(p -> p.role() == Role.TITLE).map(Piece::text).findFirst();
  }
}
