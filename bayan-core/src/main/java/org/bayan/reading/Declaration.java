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
 * @param voice whose words they are
 * @param topics the codes of the codebook that its words fire, sorted
 */
public record Declaration(
    Span span,
    Act act,
    Optional<Span> cue,
    Span content,
    Optional<String> speaker,
    Voice voice,
    List<String> topics) {
  public Declaration {
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(speaker, "speaker");
    topics = List.copyOf(topics);
    if (!span.contains(content)) {
      throw new IllegalArgumentException(
          "what is declared stands inside the declaration, but " + content + " is not in " + span);
    }
  }

  /**
   * A declaration of which it is not settled yet who speaks; its voice is taken for the
   * statement's.
   *
   * @param span the whole clause, reporting verb included
   * @param act what it does
   * @param cue the words that show the act
   * @param content what is declared
   * @param speaker the actor's id
   * @param topics the codes of the codebook
   */
  public Declaration(
      Span span,
      Act act,
      Optional<Span> cue,
      Span content,
      Optional<String> speaker,
      List<String> topics) {
    this(span, act, cue, content, speaker, Voice.STATEMENT, topics);
  }

  /** Returns the same declaration with its speaker. */
  public Declaration by(Optional<String> named) {
    return new Declaration(span, act, cue, content, named, voice, topics);
  }

  /** Returns the same declaration in a voice. */
  public Declaration in(Voice heard) {
    return new Declaration(span, act, cue, content, speaker, heard, topics);
  }

  /** Returns the same declaration with its topics. */
  public Declaration on(List<String> codes) {
    return new Declaration(span, act, cue, content, speaker, voice, codes);
  }
}
