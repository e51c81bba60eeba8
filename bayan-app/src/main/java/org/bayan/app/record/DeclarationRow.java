package org.bayan.app.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of {@code declarations.jsonl}: a speaker, an act and its words.
 *
 * @param id unique in the record
 * @param passage its words; written as {@code article}, {@code start} and {@code end}
 * @param act what it does
 * @param cue the words that show the act; empty where it is taken over from the words before
 * @param speaker the id of the actor who speaks; empty where the text does not say
 * @param voice whose words they are; empty in a record that was made before voices were told
 * @param topics codes of the codebook, sorted
 * @param formula the id of the formula it belongs to
 */
public record DeclarationRow(
    String id,
    PassageRow passage,
    Act act,
    Optional<SpanRow> cue,
    Optional<String> speaker,
    Optional<Voice> voice,
    List<String> topics,
    Optional<String> formula) {
  /** What a declaration does. */
  public enum Act {
    COMMIT,
    URGE,
    WELCOME,
    REGRET,
    STATE
  }

  /** Whose words a declaration carries. */
  public enum Voice {
    STATEMENT,
    OFFICIAL,
    OTHER,
    REPORT
  }

  public DeclarationRow {
    Objects.requireNonNull(voice, "voice");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(act, "act");
    Objects.requireNonNull(cue, "cue");
    Objects.requireNonNull(speaker, "speaker");
    topics = List.copyOf(topics);
    Objects.requireNonNull(formula, "formula");
  }
}
