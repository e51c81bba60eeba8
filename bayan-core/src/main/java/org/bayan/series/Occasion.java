package org.bayan.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.article.PartialDate;
import org.bayan.collation.Witness;

/**
 * A meeting at which a statement was made, as all its witnesses together tell it.
 *
 * @param id made of its body, date or articles
 * @param date when it met, with how it was settled
 * @param tellings the days on which its reports put it, in order; empty where they agree
 * @param notBefore the earliest day it can have been, where the date is open
 * @param notAfter the latest day it can have been, where the date is open
 * @param place where it met
 * @param virtual whether it met by video; empty where nothing tells
 * @param hosts the ids of those who invited or chaired
 * @param body what the texts call those who met
 * @param witnesses the articles that report it, graded, in the order of their ids
 */
public record Occasion(
    String id,
    PartialDate date,
    List<Telling> tellings,
    Optional<LocalDate> notBefore,
    Optional<LocalDate> notAfter,
    Optional<String> place,
    Optional<Boolean> virtual,
    List<String> hosts,
    Optional<String> body,
    List<Witness> witnesses) {
  /**
   * A day on which some of the reports put it, where not all put it on one.
   *
   * @param day the day
   * @param articles the ids of the articles that tell it, in order
   * @param basis how it was settled in them, in English words
   */
  public record Telling(LocalDate day, List<String> articles, String basis) {
    public Telling {
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(basis, "basis");
      articles = List.copyOf(articles);
      if (articles.isEmpty()) {
        throw new IllegalArgumentException("an article tells a day, but none tells " + day);
      }
    }
  }

  public Occasion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(date, "date");
    tellings = List.copyOf(tellings);
    hosts = List.copyOf(hosts);
    witnesses = List.copyOf(witnesses);
    if (witnesses.isEmpty()) {
      throw new IllegalArgumentException("an occasion has a witness, but " + id + " has none");
    }
  }

  /** Tells whether one of its witnesses is a full text, so that silence shows absence. */
  public boolean hasFullText() {
    return witnesses.stream().anyMatch(w -> w.grade() == Witness.Grade.FULL);
  }

  /** Returns the ids of the articles that report it, in order. */
  public List<String> articles() {
    return witnesses.stream().map(Witness::article).toList();
  }
}
