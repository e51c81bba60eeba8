package org.bayan.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/** Learns the name of a paper or site from what its page says of itself. */
final class Outlets {
  private static final Lexicon LEXICON = Lexicon.of("outlet");
  private static final Set<String> BEFORE = Set.copyOf(LEXICON.words("before"));
  private static final Phrases NAMING = Phrases.of(LEXICON.entries("naming"));
  private static final Set<String> STOPS = Set.copyOf(LEXICON.words("stops"));
  private static final Phrases NEVER = Phrases.of(LEXICON.entries("never"));
  private static final int LONGEST = 4;

  private Outlets() {}

  /**
   * Returns the name that residue gives most often, the first of those.
   *
   * @param residue lines of the page that are no part of the article
   */
  static Optional<String> named(List<String> residue) {
    Map<String, String> prints = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String line : residue) {
      for (String name : namesIn(line)) {
        prints.putIfAbsent(Lexicon.folded(name), name);
        counts.merge(Lexicon.folded(name), 1, Integer::sum);
      }
    }
    String best = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      best = entry.getValue() > counts.getOrDefault(best, 0) ? entry.getKey() : best;
    }
    return Optional.ofNullable(prints.get(best));
  }

  private static List<String> namesIn(String line) {
    List<String> names = new ArrayList<>();
    Tokens tokens = Tokens.of(line);
    List<String> words = tokens.list().stream().map(Token::folded).toList();
    List<String> menu = Menus.repeated(words);
    if (!menu.isEmpty()) {
      int at = Collections.indexOfSubList(words, menu);
      names.add(tokens.span(at, at + 1).of(line));
    }
    for (int i = 0; i < words.size(); i++) {
      int naming = NAMING.lengthAt(words, i);
      if (naming > 0) {
        nameAt(tokens, i + naming).ifPresent(names::add);
      }
    }
    return names;
  }

  private static Optional<String> nameAt(Tokens tokens, int from) {
    int first = from;
    while (first < tokens.size()
        && (BEFORE.contains(tokens.folded(first)) || isOpening(tokens.get(first)))) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && end - first <= LONGEST && !stops(tokens.get(end))) {
      end++;
    }
    boolean closed = end == tokens.size() || stops(tokens.get(end));
    if (end == first || end - first > LONGEST || !closed) {
      return Optional.empty();
    }
    List<String> words = tokens.list().subList(first, end).stream().map(Token::folded).toList();
    if (NEVER.standIn(words) || words.stream().allMatch(Press::isNumber)) {
      return Optional.empty();
    }
    Span span = tokens.span(first, end - 1);
    return Optional.of(span.of(tokens.text()));
  }

  private static boolean isOpening(Token token) {
    return token.isSign() && "\u00AB\"\u201C(\u00A9:#".contains(token.folded());
  }

  private static boolean stops(Token token) {
    return token.isSign() && !"-_".contains(token.folded()) || STOPS.contains(token.folded());
  }
}
