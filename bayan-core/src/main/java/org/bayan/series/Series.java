package org.bayan.series;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The occasions of one body, in order.
 *
 * @param id made of the body's name
 * @param name what it is called
 * @param body the body, in the texts' words; empty where none stands out
 * @param occasions its occasions: by date, those without one where what bounds them puts them
 */
public record Series(String id, String name, Optional<String> body, List<Occasion> occasions) {
  public Series {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(body, "body");
    occasions = List.copyOf(occasions);
  }
}
