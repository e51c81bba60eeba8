package org.bayan.app.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of {@code series.jsonl}: the occasions of one body, in order.
 *
 * @param id unique in the record
 * @param name what the series is called
 * @param body who meets, in the texts' words; empty where no text says
 * @param occasions the ids of its occasions, in order
 */
public record SeriesRow(String id, String name, Optional<String> body, List<String> occasions) {
  public SeriesRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(body, "body");
    occasions = List.copyOf(occasions);
  }
}
