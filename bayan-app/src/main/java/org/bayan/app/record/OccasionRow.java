package org.bayan.app.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of {@code occasions.jsonl}: a meeting at which a statement was made.
 *
 * @param id unique in the record
 * @param series the id of its series
 * @param date when it met; {@code notBefore} and {@code notAfter} are written inside {@code date}
 * @param tellings the days on which the articles put it, where they differ; else empty, and left
 *     out of the line
 * @param notBefore the earliest day it can have been, where the date itself is not settled
 * @param notAfter the latest day it can have been, where the date itself is not settled
 * @param order its place in its series; from 1
 * @param place where it met
 * @param virtual whether it met by video; empty where no text says
 * @param hosts the ids of the actors who held it
 * @param body the group that met
 * @param articles the ids of the articles that report it
 */
public record OccasionRow(
    String id,
    String series,
    DateRow date,
    List<TellingRow> tellings,
    Optional<String> notBefore,
    Optional<String> notAfter,
    int order,
    Optional<String> place,
    Optional<Boolean> virtual,
    List<String> hosts,
    Optional<String> body,
    List<String> articles) {
  /**
   * A day on which some of the articles put it.
   *
   * @param value the day, as ISO 8601 has it
   * @param articles the ids of the articles that tell it
   * @param basis how it was settled in them, in English words
   */
  public record TellingRow(String value, List<String> articles, String basis) {
    public TellingRow {
      Objects.requireNonNull(value, "value");
      articles = List.copyOf(articles);
      Objects.requireNonNull(basis, "basis");
    }
  }

  public OccasionRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(date, "date");
    tellings = List.copyOf(tellings);
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(virtual, "virtual");
    hosts = List.copyOf(hosts);
    Objects.requireNonNull(body, "body");
    articles = List.copyOf(articles);
    if (order < 1) {
      throw new IllegalArgumentException("occasions count from 1, but " + id + " is " + order);
    }
  }
}
