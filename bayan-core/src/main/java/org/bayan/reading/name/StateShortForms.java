package org.bayan.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bayan.text.WordList;

/** What a state is called once it was named: the kingdom, the sultanate. */
final class StateShortForms {
  private static final Map<String, List<String>> BY_KEY = new TreeMap<>();

  static {
    for (List<String> row : WordList.rows(StateShortForms.class, "state-short-forms.tsv")) {
      BY_KEY.put(row.get(0), NameWords.fold(row.get(1)));
    }
  }

  private StateShortForms() {}

  /**
   * Returns what stands for a state: of those that a short form may mean, the one whose full name,
   * with the short form in it, the article gives, or else the only one.
   *
   * @param named the names of an article
   * @return short forms by the key of their state
   */
  static Map<String, List<String>> of(List<Named> named) {
    Map<List<String>, Set<String>> full = new HashMap<>();
    Map<List<String>, Set<String>> all = new HashMap<>();
    for (Named one : named) {
      Gazetteer.Entry entry = one.entry();
      String key = entry == null ? "" : entry.key().replaceFirst("-.*", "");
      List<String> form = BY_KEY.get(key);
      if (form != null) {
        all.computeIfAbsent(form, f -> new TreeSet<>()).add(key);
        if (!one.words().isEmpty() && one.words().getFirst().equals(form.getFirst())) {
          full.computeIfAbsent(form, f -> new TreeSet<>()).add(key);
        }
      }
    }
    Map<String, List<String>> states = new TreeMap<>();
    all.forEach((form, keys) -> {
      Set<String> meant = full.getOrDefault(form, keys);
      if (meant.size() == 1) {
        states.put(meant.iterator().next(), form);
      }
    });
    return states;
  }
}
