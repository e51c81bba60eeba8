package org.bayan.app.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bayan.app.record.DeclarationRow;
import org.bayan.app.record.FormulaRow;
import org.bayan.app.record.FormulaRow.LifeRow;
import org.bayan.app.record.FormulaRow.LifeRow.State;
import org.bayan.app.record.FormulaRow.MemberRow;
import org.bayan.app.record.MentionRow;

/**
 * A formula as a reader knows it again: what it does, what it is about, who stands in it, and where
 * it was said.
 *
 * @param formula the formula
 * @param acts its acts, the most frequent first
 * @param topics the codes of its topics, the most frequent first
 * @param actors the ids of those who speak in it or are named in it, sorted
 */
record Portrait(FormulaRow formula, List<String> acts, List<String> topics, List<String> actors) {
  static Portrait of(Catalogue catalogue, FormulaRow formula) {
    Map<String, Integer> acts = new TreeMap<>();
    Map<String, Integer> topics = new TreeMap<>();
    TreeSet<String> actors = new TreeSet<>();
    for (DeclarationRow declaration : catalogue.declarationsOf(formula)) {
      acts.merge(Desk.key(declaration.act()), 1, Integer::sum);
      declaration.topics().forEach(topic -> topics.merge(topic, 1, Integer::sum));
      declaration.speaker().ifPresent(actors::add);
    }
    formula.passages().forEach(member -> actors.addAll(named(catalogue, member)));
    return new Portrait(formula, byFrequency(acts), byFrequency(topics), List.copyOf(actors));
  }

  private static List<String> named(Catalogue catalogue, MemberRow member) {
    List<String> named = new ArrayList<>();
    for (MentionRow mention : catalogue.mentionsIn(member.passage().article())) {
      if (mention instanceof MentionRow.OfActor actor
          && member.passage().span().contains(mention.passage().span())) {
        named.add(actor.actor());
      }
    }
    return named;
  }

  private static List<String> byFrequency(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Tells whether a state means that the words were met. */
  static boolean attested(State state) {
    return state != State.ABSENT && state != State.NOT_COVERED;
  }

  /** Returns at how many occasions it was met. */
  int met() {
    return (int) formula.life().stream().filter(life -> attested(life.state())).count();
  }

  /** Returns its life by occasion. */
  Map<String, LifeRow> byOccasion() {
    Map<String, LifeRow> life = new HashMap<>();
    formula.life().forEach(row -> life.putIfAbsent(row.occasion(), row));
    return life;
  }

  Optional<String> mainAct() {
    return acts.stream().findFirst();
  }
}
