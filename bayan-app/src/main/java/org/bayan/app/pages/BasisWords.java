package org.bayan.app.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bases of the record, in the language of the pages.
 *
 * <p>The record says them in English words. {@code basis_ar.txt} says those that Bayan itself
 * writes in Arabic; any other stays English and says so, rather than be half understood.
 */
final class BasisWords {
  private static final String BETWEEN = " => ";
  private static final Pattern DAY =
      Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2}(?:T\\d{2}:\\d{2})?)?");
  private static final Pattern PARTS = Pattern.compile("; ");
  private static final int LONGEST = 400;
  private static final int DEEPEST = 6;

  private record Rule(Pattern pattern, String said) {}

  private final Dates dates;
  private final PageLanguage language;
  private final List<Rule> rules;
  private final Map<String, Phrase> told = new HashMap<>();

  BasisWords(PageLanguage language, Dates dates) {
    this.dates = dates;
    this.language = language;
    rules = language == PageLanguage.ARABIC ? read() : List.of();
  }

  /** Returns a basis in the language of the pages where it can be said in it. */
  Phrase told(String basis) {
    return told.computeIfAbsent(basis, this::tell);
  }

  private Phrase tell(String basis) {
    if (language == PageLanguage.ENGLISH || basis.length() > LONGEST) {
      return new Phrase(basis, "en");
    }
    List<String> parts = new ArrayList<>();
    for (String part : PARTS.splitAsStream(basis).toList()) {
      Optional<String> said = part(part, 0);
      if (said.isEmpty()) {
        return new Phrase(basis, "en");
      }
      parts.add(said.get());
    }
    return Phrase.arabic(String.join("\u061B ", parts));
  }

  private Optional<String> part(String part, int depth) {
    for (Rule rule : rules) {
      Matcher match = rule.pattern().matcher(part);
      if (match.matches()) {
        return Optional.of(filled(rule.said(), match, depth));
      }
    }
    return Optional.empty();
  }

  private String filled(String said, Matcher match, int depth) {
    String filled = said;
    for (int group = 1; group <= match.groupCount(); group++) {
      String words = Optional.ofNullable(match.group(group)).orElse("");
      filled = filled.replace("{" + group + "}", inside(words, depth));
    }
    return filled;
  }

  private String inside(String words, int depth) {
    if (DAY.matcher(words).matches()) {
      return dates.full(words);
    }
    Optional<String> said = depth < DEEPEST ? part(words, depth + 1) : Optional.empty();
    boolean foreign = words.chars().anyMatch(sign -> sign >= 'A' && sign <= 'z');
    // Names of files and the like read in their own direction inside the Arabic.
    return said.orElse(foreign ? "\u2068" + words + "\u2069" : words);
  }

  private static List<Rule> read() {
    try (InputStream bytes = BasisWords.class.getResourceAsStream("basis_ar.txt")) {
      if (bytes == null) {
        throw new IllegalStateException("the words of the pages are missing: basis_ar.txt");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(BETWEEN) && !line.startsWith("#"))
          .map(BasisWords::rule)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Rule rule(String line) {
    int between = line.indexOf(BETWEEN);
    return new Rule(
        Pattern.compile(line.substring(0, between)), line.substring(between + BETWEEN.length()));
  }
}
