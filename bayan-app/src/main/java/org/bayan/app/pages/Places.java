package org.bayan.app.pages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bayan.app.record.CommitmentRow;
import org.bayan.app.record.FormulaRow;
import org.bayan.app.record.PassageRow;
import org.bayan.app.record.RecordBook;
import org.bayan.app.record.SpanRow;

/** The stretches of each article that pages lead to besides what is found in the article itself. */
final class Places {
  private final Map<String, Set<SpanRow>> places = new HashMap<>();

  Places(RecordBook book) {
    book.formulas().stream()
        .flatMap(formula -> formula.life().stream())
        .map(FormulaRow.LifeRow::wording)
        .forEach(wording -> wording.ifPresent(this::add));
    for (CommitmentRow commitment : book.commitments()) {
      commitment.history().forEach(row -> row.passage().ifPresent(this::add));
      commitment.later().forEach(row -> add(row.passage()));
    }
    book.actors().forEach(actor -> actor.roles().forEach(role -> add(role.passage())));
    book.alerts().forEach(alert -> alert.witnesses().forEach(variant -> add(variant.passage())));
  }

  Set<SpanRow> in(String article) {
    return places.getOrDefault(article, Set.of());
  }

  private void add(PassageRow passage) {
    places.computeIfAbsent(passage.article(), _ -> new HashSet<>()).add(passage.span());
  }
}
