package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.app.record.ChangeRow;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.bayan.app.record.PassageRow;
import org.bayan.app.record.SpanRow;

/** A wording with the words marked that came, went or moved since the last one attested. */
final class WordChanges {
  private final Desk desk;
  private final PassageRow now;
  private final Optional<PassageRow> then;
  private final List<Inline> set = new ArrayList<>();
  private int at;

  private WordChanges(Desk desk, PassageRow now, Optional<PassageRow> then) {
    this.desk = desk;
    this.now = now;
    this.then = then;
    at = now.start();
  }

  /**
   * Sets a wording.
   *
   * @param desk everything at hand
   * @param life what became of the formula; its wording is set
   * @param then the wording it is compared with
   */
  static List<Inline> set(Desk desk, LifeRow life, Optional<PassageRow> then) {
    return set(desk, life, then, life.changes());
  }

  /**
   * Sets a wording with some of its changes marked.
   *
   * @param desk everything at hand
   * @param life what became of the formula; its wording is set
   * @param then the wording it is compared with
   * @param changes the changes to mark
   */
  static List<Inline> set(
      Desk desk, LifeRow life, Optional<PassageRow> then, List<ChangeRow> changes) {
    return life.wording()
        .map(now -> new WordChanges(desk, now, then).all(changes))
        .orElse(List.of());
  }

  private List<Inline> all(List<ChangeRow> changes) {
    changes.stream()
        .sorted(
            Comparator.<ChangeRow>comparingInt(change -> change.b().start())
                .thenComparingInt(change -> change.a().start()))
        .filter(change -> now.span().contains(change.b()))
        .forEach(this::add);
    same(now.end());
    return List.copyOf(set);
  }

  private void add(ChangeRow change) {
    if (change.b().start() < at) {
      return;
    }
    same(change.b().start());
    String gone = then.map(from -> words(from.article(), change.a())).orElse("");
    String come = words(now.article(), change.b());
    switch (change.kind()) {
      case ADDED -> put(come.isBlank(), new Inline.Added(come));
      case DROPPED -> drop(gone);
      case REPLACED -> {
        drop(gone);
        put(come.isBlank(), new Inline.Added(come));
      }
      case MOVED -> put(come.isBlank(), new Inline.Moved(come));
    }
    at = change.b().end();
  }

  // Words that went have no place in this wording: they stand between blanks of their own.
  private void drop(String gone) {
    if (!gone.isBlank()) {
      if (!set.isEmpty()
          && set.getLast() instanceof Inline.Words before
          && !before.words().endsWith(" ")) {
        set.add(new Inline.Words(" "));
      }
      set.add(new Inline.Dropped(gone));
      set.add(new Inline.Words(" "));
    }
  }

  private void put(boolean empty, Inline piece) {
    if (!empty) {
      set.add(piece);
    }
  }

  private void same(int until) {
    String words = words(now.article(), new SpanRow(at, Math.max(at, until)));
    if (!words.isEmpty()) {
      set.add(new Inline.Words(words));
    }
    at = until;
  }

  private String words(String article, SpanRow span) {
    return desk.texts().words(new PassageRow(article, span)).map(Phrase::evened).orElse("");
  }
}
