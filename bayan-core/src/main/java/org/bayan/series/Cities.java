package org.bayan.series;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.text.Folding;
import org.bayan.text.WordList;

/** Which cities lie in which countries, of those where conferences are held. */
final class Cities {
  private final Set<String> pairs = new HashSet<>();

  private Cities() {
    for (List<String> row : WordList.rows(Cities.class, "cities.tsv")) {
      for (String city : row.get(1).split(" ", -1)) {
        pairs.add(key(city.replace('_', ' '), row.get(0)));
      }
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

  private static String key(String city, String country) {
    return Folding.fold(city) + "\n" + Folding.fold(country);
  }
}
