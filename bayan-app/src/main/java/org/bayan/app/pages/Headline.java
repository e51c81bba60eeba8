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

/**
 * A change that a reader should see before the picture: few words, in a formula that lives long.
 *
 * @param state what became of the formula
 * @param when the occasion, in words
 * @param address the wording on the formula's page
 * @param words the words that changed and a few around them
 * @param label the formula
 */
record Headline(String state, String when, String address, List<Inline> words, Phrase label) {
  private static final int MOST = 6;
  private static final int WORDS_AT_MOST = 9;
  private static final int AROUND = 45;
  private static final int LABEL_LENGTH = 70;
  private static final Set<State> TELLING =
      Set.of(State.WEAKENED, State.STRENGTHENED, State.WIDENED, State.NARROWED, State.REWORDED);

  private record Candidate(Portrait portrait, LifeRow life, LifeRow then, int weight) {}

  static List<Headline> of(Desk desk, List<Portrait> portraits) {
    List<Candidate> candidates = new ArrayList<>();
    portraits.forEach(portrait -> candidates.addAll(candidates(desk, portrait)));
    return candidates.stream()
        .sorted(Comparator.comparingInt(candidate -> -candidate.weight()))
        .limit(MOST)
        .map(candidate -> told(desk, candidate))
        .toList();
  }

  private static List<Candidate> candidates(Desk desk, Portrait portrait) {
    Map<String, LifeRow> life = portrait.byOccasion();
    List<Candidate> found = new ArrayList<>();
    for (LifeRow row : portrait.formula().life()) {
      Optional<LifeRow> then = row.against().map(life::get);
      int words = then.map(from -> changed(desk, row, from)).orElse(0);
      if (TELLING.contains(row.state()) && words > 0 && words <= WORDS_AT_MOST) {
        int turn = row.state() == State.REWORDED ? 0 : 20;
        found.add(new Candidate(portrait, row, then.get(), turn + 4 * portrait.met() - words));
      }
    }
    return found;
  }

  private static int changed(Desk desk, LifeRow now, LifeRow then) {
    if (now.wording().isEmpty() || then.wording().isEmpty()) {
      return 0;
    }
    int words = 0;
    for (ChangeRow change : now.changes()) {
      if (change.kind() != ChangeRow.Kind.MOVED) {
        words += count(desk, new PassageRow(now.wording().get().article(), change.b()));
        words += count(desk, new PassageRow(then.wording().get().article(), change.a()));
      }
    }
    return words;
  }

  private static int count(Desk desk, PassageRow passage) {
    String words = desk.texts().words(passage).map(String::strip).orElse("");
    return words.isEmpty() ? 0 : words.split("\\s+").length;
  }

  private static Headline told(Desk desk, Candidate candidate) {
    LifeRow life = candidate.life();
    String formula = candidate.portrait().formula().id();
    return new Headline(
        Desk.key(life.state()),
        desk.catalogue().occasion(life.occasion()).map(desk::told).orElse(""),
        desk.addresses().formulaAt(formula, life.occasion()),
        around(WordChanges.set(desk, life, candidate.then().wording())),
        Phrase.guessed(candidate.portrait().formula().label()).cut(LABEL_LENGTH));
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
