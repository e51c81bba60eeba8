package org.bayan.reading.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The day of the meeting that an article reports, where another article tells it.
 *
 * @param day the day
 * @param article the id of the article that tells it
 */
public record Anchor(LocalDate day, String article) {
  public Anchor {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(article, "article");
  }
}
