package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a person's name in one spelling: a servant's and a father's two words as one. */
final class PersonKey {
  private static final String SERVANT = "\u0639\u0628\u062F";
  private static final String FATHER = "\u0627\u0628\u0648";
  private static final Set<String> FATHERS =
      Set.of(FATHER, "\u0627\u0628\u064A", "\u0627\u0628\u0627");

  private PersonKey() {}

  /** Returns a name's parts with those that are often printed together joined. */
  static List<String> joined(List<String> words) {
    List<String> parts = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean servant = word.equals(SERVANT) && i + 1 < words.size();
      boolean father = FATHERS.contains(word) && i + 1 < words.size();
      if (servant || father) {
        parts.add((father ? FATHER : word) + words.get(++i));
      } else {
        parts.add(word);
      }
    }
    return List.copyOf(parts);
  }

  /** Returns the ways to print a name: as it is, and with servants and fathers joined or apart. */
  static Set<List<String>> spellings(List<String> words) {
    List<String> apart = new ArrayList<>();
    for (String word : words) {
      boolean servant = word.startsWith(SERVANT + Definite.ARTICLE);
      boolean father = word.startsWith(FATHER) && word.length() > FATHER.length() + 2;
      String prefix = servant ? SERVANT : father ? FATHER : "";
      if (!prefix.isEmpty()) {
        apart.add(prefix);
      }
      apart.add(word.substring(prefix.length()));
    }
    return Set.of(words).contains(joined(words))
        ? union(words, apart)
        : union(words, joined(words));
  }

  private static Set<List<String>> union(List<String> one, List<String> other) {
    return one.equals(other)
        ? Set.of(List.copyOf(one))
        : Set.of(List.copyOf(one), List.copyOf(other));
  }
}
