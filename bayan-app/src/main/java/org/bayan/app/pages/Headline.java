package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.app.record.ChangeRow;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.bayan.app.record.FormulaRow.LifeRow.State;
import org.bayan.app.record.PassageRow;
import org.bayan.app.record.SpanRow;

/**
 * A change that a reader should see before the picture: a formula that lives long and turned.
 *
 * @param state what became of the formula
 * @param when the occasion, in words
 * @param address the wording on the formula's page
 * @param words the words that turned it and a few around them
 */
record Headline(String state, String when, String address, List<Inline> words) {
  private static final int MOST = 6;
  private static final int WORDS_AT_MOST = 9;
  private static final int AROUND = 45;
  private static final Set<State> TURNS =
      Set.of(State.WEAKENED, State.STRENGTHENED, State.WIDENED, State.NARROWED);

  /** The words of a basis that it quotes stand between these two. */
  private static final char ISOLATE = '\u2068';

  private static final char ISOLATE_END = '\u2069';

  /** A turn that may be told, with the changes that made it. */
  private record Turn(Portrait portrait, LifeRow life, LifeRow then, List<ChangeRow> changes) {}

  static List<Headline> of(Desk desk, List<Portrait> portraits) {
    List<Turn> turns = new ArrayList<>();
    portraits.forEach(portrait -> turns.addAll(turns(desk, portrait)));
    return turns.stream()
        .sorted(Comparator.comparingInt(turn -> -turn.portrait().met()))
        .limit(MOST)
        .map(turn -> told(desk, turn))
        .toList();
  }

  private static List<Turn> turns(Desk desk, Portrait portrait) {
    Map<String, LifeRow> life = portrait.byOccasion();
    List<Turn> found = new ArrayList<>();
    for (LifeRow row : portrait.formula().life()) {
      Optional<LifeRow> then = row.against().map(life::get);
      if (TURNS.contains(row.state()) && row.wording().isPresent() && then.isPresent()) {
        List<ChangeRow> telling = telling(desk, row, then.get());
        if (!telling.isEmpty()) {
          found.add(new Turn(portrait, row, then.get(), telling));
        }
      }
    }
    return found;
  }

  /** Returns the changes that the basis quotes; or else all of them, where they are few words. */
  private static List<ChangeRow> telling(Desk desk, LifeRow now, LifeRow then) {
    List<ChangeRow> quoted = new ArrayList<>();
    List<ChangeRow> all = new ArrayList<>();
    int words = 0;
    for (ChangeRow change : now.changes()) {
      String come = words(desk, now, change.b());
      String gone = words(desk, then, change.a());
      if (quotes(now.basis(), come) || quotes(now.basis(), gone)) {
        quoted.add(change);
      }
      words += count(come) + count(gone);
      all.add(change);
    }
    return !quoted.isEmpty() ? quoted : words <= WORDS_AT_MOST ? all : List.of();
  }

  private static String words(Desk desk, LifeRow life, SpanRow span) {
    return life.wording()
        .flatMap(at -> desk.words(new PassageRow(at.article(), span)))
        .map(Phrase::words)
        .orElse("");
  }

  private static boolean quotes(String basis, String words) {
    for (int at = basis.indexOf(ISOLATE); at >= 0; at = basis.indexOf(ISOLATE, at + 1)) {
      int end = basis.indexOf(ISOLATE_END, at);
      String quote = end < 0 ? "" : basis.substring(at + 1, end).strip();
      if (!quote.isEmpty()
          && !words.isEmpty()
          && (words.contains(quote) || quote.contains(words))) {
        return true;
      }
    }
    return false;
  }

  private static int count(String words) {
    return words.isEmpty() ? 0 : (int) words.chars().filter(sign -> sign == ' ').count() + 1;
  }

  private static Headline told(Desk desk, Turn turn) {
    LifeRow life = turn.life();
    return new Headline(
        Desk.key(life.state()),
        desk.catalogue().occasion(life.occasion()).map(desk::told).orElse(""),
        desk.addresses().formulaAt(turn.portrait().formula().id(), life.occasion()),
        around(WordChanges.set(desk, life, turn.then().wording(), turn.changes())));
  }

  /** Keeps the changed words and a few on either side of each. */
  private static List<Inline> around(List<Inline> whole) {
    List<Inline> kept = new ArrayList<>();
    for (int at = 0; at < whole.size(); at++) {
      if (whole.get(at) instanceof Inline.Words same) {
        kept.add(new Inline.Words(trimmed(same.words(), at > 0, at < whole.size() - 1)));
      } else {
        kept.add(whole.get(at));
      }
    }
    return kept;
  }

  private static String trimmed(String words, boolean afterChange, boolean beforeChange) {
    int room = AROUND * ((afterChange ? 1 : 0) + (beforeChange ? 1 : 0));
    if (words.length() <= room + AROUND / 2) {
      return words;
    }
    int head = afterChange ? words.lastIndexOf(' ', AROUND) : 0;
    int tail = beforeChange ? words.indexOf(' ', words.length() - AROUND) : words.length();
    String start = head > 0 ? words.substring(0, head) : "";
    String end = tail >= 0 && tail < words.length() ? words.substring(tail) : "";
    return start + " …" + end;
  }
}
