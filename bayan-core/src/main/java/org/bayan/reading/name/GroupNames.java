package org.bayan.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bayan.reading.Actor;
import org.bayan.text.Clitics;
import org.bayan.text.WordList;
import org.jspecify.annotations.Nullable;

/** Finds those who are spoken of together: the ministers, the participants, the parties. */
final class GroupNames {
  private static final NameTrie<String> FORMS = new NameTrie<>();
  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, Actor.Kind> KINDS = new HashMap<>();

  static {
    for (List<String> row : WordList.rows(GroupNames.class, "groups.tsv")) {
      NAMES.put(row.get(0), row.get(2));
      KINDS.put(row.get(0), Actor.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      WordList.alternatives(row.get(3)).forEach(f -> FORMS.put(NameWords.fold(f), row.get(0)));
    }
  }

  private final NameWords words;

  GroupNames(NameWords words) {
    this.words = words;
  }

  /** Returns what those of a key are: a group, or an organ. */
  static Actor.Kind kind(String key) {
    return KINDS.getOrDefault(key, Actor.Kind.GROUP);
  }

  /** Returns the English name of those of a key. */
  static Optional<String> name(String key) {
    return Optional.ofNullable(NAMES.get(key));
  }

  /** Tells whether a group's name may begin with a word. */
  static boolean startsWith(String word) {
    return FORMS.startsWith(word);
  }

  /** Returns the group that is named at a word, or null. */
  @Nullable Found find(WordRun run, int at) {
    Found best = null;
    for (Clitics.Variant variant : run.variants(at)) {
      if (variant.article()) {
        continue;
      }
      NameTrie.Match<String> match = FORMS.longest(run, at, variant.stem(), (k, end) -> true);
      if (match != null && !isPartOfOffice(run, at)) {
        Found.Who who = new Found.Together(match.value());
        best = Found.longer(best, Found.of(at, run.folded(at), variant, match.end(), who));
      }
    }
    return best;
  }

  /** The ministers in "head of the ministers" and "council of ministers" are no group. */
  private boolean isPartOfOffice(WordRun run, int at) {
    String before = run.folded(at - 1);
    return run.gap(at) == WordRun.Gap.NONE
        && (!words.under("office", before).isEmpty()
            || !words.under("definite", before).isEmpty()
            || !words.under("of-ministers", before).isEmpty()
            || words.is("many-sided", Definite.bare(before)));
  }
}
