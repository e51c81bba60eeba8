package org.bayan.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.article.PartialDate;

/**
 * The meeting that one article reports, as this article alone tells it.
 *
 * @param date when it met; without a value where the article does not settle it
 * @param told whether the article itself says when; else the date is only the day of issue
 * @param weekday the day of the week that the article names
 * @param notBefore the latest settled day that the article cites as past
 * @param notAfter the day of issue
 * @param place where it met, where the text says so
 * @param dateline the place of the dateline, where the report was filed
 * @param virtual whether it met by video
 * @param hosts the ids of those who invited or chaired
 * @param bodies the ids of the organizations and groups that may have met, the likeliest first
 * @param bodyName what the text calls those who met
 */
record Meeting(
    PartialDate date,
    boolean told,
    Optional<DayOfWeek> weekday,
    Optional<LocalDate> notBefore,
    Optional<LocalDate> notAfter,
    Optional<String> place,
    Optional<String> dateline,
    Optional<Boolean> virtual,
    List<String> hosts,
    List<String> bodies,
    Optional<String> bodyName) {
  Meeting {
    Objects.requireNonNull(date, "date");
    hosts = List.copyOf(hosts);
    bodies = List.copyOf(bodies);
  }

  /** Returns the id of the organization or group that met; empty where none stands out. */
  Optional<String> body() {
    return bodies.stream().findFirst();
  }

  /** Returns the day, where it is settled. */
  Optional<LocalDate> day() {
    return date.day();
  }
}
