package org.bayan.app.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of {@code actors.jsonl}: somebody or something that acts or is named.
 *
 * @param id unique in the record
 * @param kind what it is
 * @param name the English name, where one is known
 * @param nameAr the fullest Arabic form met or known
 * @param forms the spellings met, sorted
 * @param roles the titles that the texts give
 * @param wikidata the item, such as {@code Q30}, where the gazetteer knows it
 */
public record ActorRow(
    String id,
    Kind kind,
    Optional<String> name,
    String nameAr,
    List<String> forms,
    List<RoleRow> roles,
    Optional<String> wikidata) {
  /** What an actor is. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    GROUP
  }

  /**
   * A title that a text gives an actor.
   *
   * @param role the title's words
   * @param passage where it stands; written as {@code article}, {@code start} and {@code end}
   */
  public record RoleRow(String role, PassageRow passage) {
    public RoleRow {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(passage, "passage");
    }
  }

  public ActorRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(nameAr, "nameAr");
    forms = List.copyOf(forms);
    roles = List.copyOf(roles);
    Objects.requireNonNull(wikidata, "wikidata");
  }
}
