package org.bayan.reuse;

import java.util.List;
import java.util.Objects;
import org.bayan.alignment.Passage;

/**
 * A family of passages that say one thing.
 *
 * @param id made of the medoid's words and place
 * @param medoid the passage that is most like all the others
 * @param label the medoid's words, as printed, without the reporting frame
 * @param passages all of them, in order, the medoid among them
 */
public record Formula(String id, Passage medoid, String label, List<Passage> passages) {
  public Formula {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    passages = List.copyOf(passages);
    if (!passages.contains(medoid)) {
      throw new IllegalArgumentException("a formula holds its medoid, but " + id + " does not");
    }
  }
}
