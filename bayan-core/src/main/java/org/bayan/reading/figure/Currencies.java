package org.bayan.reading.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.reading.Mention;
import org.bayan.reading.number.WordFile;

/**
 * Settles which riyal, dinar or pound is meant by what the same text names in full elsewhere. Where
 * it names none, or more than one, the currency is left general.
 */
final class Currencies {
  /** Of each general currency the codes, in small letters, that it may stand for. */
  private static final Map<String, Set<String>> CODES = codes();

  private Currencies() {}

  private static Map<String, Set<String>> codes() {
    Map<String, Set<String>> codes = new HashMap<>();
    WordFile.read(FigureWords.class, "figure.txt")
        .lines("currency-of")
        .forEach(line -> codes.put(line.value(), Set.copyOf(line.forms())));
    return Map.copyOf(codes);
  }

  /** Returns the figures, their currencies named as far as the text tells. */
  static List<Mention.OfFigure> settled(List<Mention.OfFigure> figures) {
    Map<String, Set<String>> named = new HashMap<>();
    for (Mention.OfFigure figure : figures) {
      figure
          .unit()
          .ifPresent(unit ->
              CODES.forEach((general, codes) -> {
                if (codes.contains(unit.toLowerCase(Locale.ROOT))) {
                  named.computeIfAbsent(general, g -> new HashSet<>()).add(unit);
                }
              }));
    }
    return named.isEmpty()
        ? List.copyOf(figures)
        : figures.stream().map(f -> settled(f, named)).toList();
  }

  private static Mention.OfFigure settled(Mention.OfFigure figure, Map<String, Set<String>> named) {
    Optional<String> only =
        figure
            .unit()
            .map(unit -> named.getOrDefault(unit, Set.of()))
            .filter(codes -> codes.size() == 1)
            .map(codes -> codes.iterator().next());
    return only.isEmpty()
        ? figure
        : new Mention.OfFigure(
            figure.span(), figure.value(), figure.to(), figure.bound(), only, figure.counts());
  }
}
