package org.bayan.series;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.text.Folding;
import org.bayan.text.WordList;

/** Which cities lie in which countries, of those where conferences are held. */
final class Cities {
  private final Set<String> pairs = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Map<String, String> capitals = new HashMap<>();

  private Cities() {
    for (List<String> row : WordList.rows(Cities.class, "capitals.tsv")) {
      for (String adjective : row.get(0).split(" ", -1)) {
        capitals.put(Folding.fold(adjective), row.get(1).replace('_', ' '));
      }
    }
    for (List<String> row : WordList.rows(Cities.class, "cities.tsv")) {
      for (String city : row.get(1).split(" ", -1)) {
        pairs.add(key(city.replace('_', ' '), row.get(0)));
      }
      countries.add(Folding.fold(row.get(0).replace('_', ' ')));
    }
  }

  private static final class Standard {
    private static final Cities CITIES = new Cities();
  }

  static Cities standard() {
    return Standard.CITIES;
  }

  /** Tells whether a city lies in a country, by their Arabic names. */
  boolean isIn(String city, String country) {
    return pairs.contains(key(city, country));
  }

  /** Tells whether a name is a country's that hosts conferences, and no capital's too. */
  boolean isCountry(String name) {
    return countries.contains(Folding.fold(name)) && !capitals.containsValue(name);
  }

  /**
   * Returns the capital that an adjective after the word for capital tells.
   *
   * @param adjective a country's adjective with the article, folded
   */
  Optional<String> capital(String adjective) {
    return Optional.ofNullable(capitals.get(adjective));
  }

  private static String key(String city, String country) {
    return Folding.fold(city) + "\n" + Folding.fold(country);
  }
}
