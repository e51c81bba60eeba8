package org.bayan.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.text.Span;

/**
 * Somebody or something that acts or is named, over a whole corpus.
 *
 * @param id unique in a corpus, made of the name
 * @param kind what it is
 * @param name the English name, where the gazetteer knows one
 * @param nameAr the fullest Arabic form met or known
 * @param forms the spellings met, as printed without a joined clitic, sorted
 * @param roles the titles that the texts give
 * @param wikidata the item where the gazetteer knows it, such as {@code Q30}
 */
public record Actor(
    String id,
    Kind kind,
    Optional<String> name,
    String nameAr,
    List<String> forms,
    List<Role> roles,
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
   * @param article the article's id
   * @param span where the title stands
   */
  public record Role(String role, String article, Span span) {
    public Role {
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(article, "article");
      Objects.requireNonNull(span, "span");
    }
  }

  public Actor {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(nameAr, "nameAr");
    forms = List.copyOf(forms);
    roles = List.copyOf(roles);
    Objects.requireNonNull(wikidata, "wikidata");
  }
}
