package org.bayan.reading.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.reading.Actor;

/**
 * One that the user knows and wants found by these names. Where Bayan's own lists know it too, by
 * any of the names, it is the same actor and what is said here wins.
 *
 * @param kind what it is
 * @param nameAr its main Arabic name
 * @param name its English name, where given
 * @param forms other spellings and names of it
 * @param wikidata its item, such as {@code Q7172}, where given
 */
public record KnownName(
    Actor.Kind kind,
    String nameAr,
    Optional<String> name,
    List<String> forms,
    Optional<String> wikidata) {
  public KnownName {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(wikidata, "wikidata");
    forms = List.copyOf(forms);
    if (nameAr.isBlank() || forms.stream().anyMatch(String::isBlank)) {
      throw new IllegalArgumentException("a name has letters, but one of " + nameAr + " has none");
    }
  }

  /** Returns every spelling, the main name first. */
  List<String> all() {
    List<String> all = new ArrayList<>();
    all.add(nameAr);
    all.addAll(forms);
    return all;
  }
}
