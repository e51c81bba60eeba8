package org.bayan.app.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bayan.app.evaluate.Gold.Person;
import org.bayan.app.evaluate.ScoredRecord.MentionLine;
import org.bayan.app.record.CodePoints;

/**
 * How many namings of an actor were found and joined under one identity.
 *
 * <p>An actor of the record counts for the one actor of the gold that it stands for first. Of
 * several that stand for an actor equally often, that is taken whose first naming comes first, and
 * in one unit that whose id sorts first.
 */
final class ActorMeasure {
  private static final String ARTICLE = "\u0627\u0644";
  private static final String TO_THE = "\u0644\u0644";

  private final Ground ground;
  private final Misses misses;
  private final List<MentionLine> rows;

  /** Which actor of the gold each actor of the record was taken for; none for nobody. */
  private final Map<Optional<String>, String> owners = new HashMap<>();

  private int right;
  private int total;

  ActorMeasure(Ground ground, ScoredRecord record, Misses misses) {
    this.ground = ground;
    this.misses = misses;
    this.rows = record.mentions().stream().filter(row -> row.kind().equals("actor")).toList();
  }

  Score score(List<Person> gold) {
    gold.forEach(this::score);
    return Score.ofCounts(right, total);
  }

  private void score(Person person) {
    Map<String, Set<String>> named = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String unit : person.units()) {
      total++;
      Set<String> found = found(person, ground.unit(unit));
      named.put(unit, found);
      found.forEach(actor -> counts.merge(actor, 1, Integer::sum));
    }
    Optional<String> best = mostOften(counts);
    if (owners.containsKey(best)) {
      misses.tell("actor", person.name(), "is taken for", String.valueOf(owners.get(best)));
      return;
    }
    owners.put(best, person.name());
    named.forEach((unit, found) -> count(person, unit, found, best));
  }

  private void count(Person person, String unit, Set<String> found, Optional<String> best) {
    if (best.filter(found::contains).isPresent()) {
      right++;
    } else {
      misses.tell("actor", person.name(), unit, "have", Shown.texts(found));
    }
  }

  private static Optional<String> mostOften(Map<String, Integer> counts) {
    Optional<String> best = Optional.empty();
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        best = Optional.of(entry.getKey());
        most = entry.getValue();
      }
    }
    return best;
  }

  /** Returns the actors of the record that cover half or more of a naming in a unit, sorted. */
  private Set<String> found(Person person, Unit unit) {
    List<Unit> spots = spots(person, unit);
    Set<String> found = new TreeSet<>();
    for (MentionLine row : rows) {
      if (ground.document(row.cut().article()).equals(Optional.of(unit.document()))
          && spots.stream().anyMatch(spot -> coversHalf(row.cut(), spot))) {
        found.add(row.item().text("actor"));
      }
    }
    return found;
  }

  private static boolean coversHalf(Cut cut, Unit spot) {
    return cut.shared(spot) * 2 >= spot.end() - spot.start();
  }

  /** Returns where a unit's text has one of an actor's spellings. */
  private static List<Unit> spots(Person person, Unit unit) {
    CodePoints points = CodePoints.of(unit.text());
    List<Unit> spots = new ArrayList<>();
    for (String form : forms(person)) {
      Matcher matcher = pattern(form).matcher(unit.text());
      while (matcher.find()) {
        spots.add(
            unit.at(
                unit.start() + points.ofUnit(matcher.start()),
                unit.start() + points.ofUnit(matcher.end())));
      }
    }
    return spots;
  }

  /** A form with the article also stands joined to the preposition that swallows its alef. */
  private static List<String> forms(Person person) {
    List<String> forms = new ArrayList<>(person.forms());
    for (String form : person.forms()) {
      if (form.startsWith(ARTICLE)) {
        forms.add(TO_THE + form.substring(ARTICLE.length()));
      }
    }
    return forms;
  }

  /** Between the words of a name there may be a low line, as in a hashtag. */
  private static Pattern pattern(String form) {
    return Pattern.compile(
        Pattern.compile(" ")
            .splitAsStream(form)
            .map(word -> word.isEmpty() ? "" : Pattern.quote(word))
            .collect(Collectors.joining("[ _]")));
  }
}
