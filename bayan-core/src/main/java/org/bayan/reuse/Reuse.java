package org.bayan.reuse;

import java.util.List;
import org.bayan.alignment.Alignment;

/**
 * What a corpus says again.
 *
 * @param alignments passage beside passage, in order
 * @param formulas families of passages, in order of their first passage
 */
public record Reuse(List<Alignment> alignments, List<Formula> formulas) {
  public Reuse {
    alignments = List.copyOf(alignments);
    formulas = List.copyOf(formulas);
  }
}
