package org.bayan.collation;

import java.util.Objects;

/**
 * An article, seen as a carrier of a statement.
 *
 * @param article the article's id
 * @param grade how much of the statement it carries
 * @param coverage the share of what all witnesses together have of the statement, from 0 to 1
 * @param derivation the share of its own declarations that other witnesses have too, or that stand
 *     in the statement's own voice, from 0 to 1
 */
public record Witness(String article, Grade grade, double coverage, double derivation) {
  /** How much of a statement a witness carries. */
  public enum Grade {
    /** The statement as issued: what it lacks is absent. */
    FULL,
    /** Most of it. */
    PARTIAL,
    /** The gist of it: what it lacks is not covered. */
    SUMMARY,
    /** A piece of it. */
    EXCERPT
  }

  public Witness {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(grade, "grade");
    if (!(coverage >= 0 && coverage <= 1) || !(derivation >= 0 && derivation <= 1)) {
      throw new IllegalArgumentException(
          "shares are from 0 to 1, but " + article + " has " + coverage + " and " + derivation);
    }
  }
}
