package org.bayan.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bayan.text.Span;

/**
 * A speaker, an act and its words: the unit that everything after the reading stands on.
 *
 * @param span the whole clause, reporting verb included
 * @param act what it does
 * @param cue the words that show the act; empty where no word does and the clause simply asserts
 * @param content what is declared, without the reporting frame before it; inside {@code span}
 * @param speaker the actor's id, where it is settled
 * @param topics the codes of the codebook that its words fire, sorted
 */
public record Declaration(
    Span span,
    Act act,
    Optional<Span> cue,
    Span content,
    Optional<String> speaker,
    List<String> topics) {
  public Declaration {
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(speaker, "speaker");
    topics = List.copyOf(topics);
    if (!span.contains(content)) {
      throw new IllegalArgumentException(
          "what is declared stands inside the declaration, but " + content + " is not in " + span);
    }
  }

  /** Returns the same declaration with its speaker. */
  public Declaration by(Optional<String> named) {
    return new Declaration(span, act, cue, content, named, topics);
  }

  /** Returns the same declaration with its topics. */
  public Declaration on(List<String> codes) {
    return new Declaration(span, act, cue, content, speaker, codes);
  }
}
