package org.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/**
 * Cuts a dateline into its parts, at dashes, colons, commas, brackets and quotation marks, and says
 * of each what its words alone tell.
 */
final class DatelineParts {
  /** What a part is. */
  enum Kind {
    /** A place of the gazetteer. */
    PLACE,
    /** A news agency. */
    AGENCY,
    /** A paper or site, by the list or by a word in its name. */
    OUTLET,
    /** A short name in quotation marks. */
    QUOTED,
    /** A name built as a person's. */
    PERSON,
    /** Words of datelines that name nobody. */
    GENERIC,
    /** Words before a writer's name. */
    BY,
    /** Words before a date of issue. */
    ISSUED,
    /** Words before a date of change. */
    CHANGED,
    /** A short name of which nothing is known. */
    UNKNOWN,
    /** Anything else: with it no line is a dateline. */
    OTHER
  }

  /**
   * A part.
   *
   * @param kind what it is
   * @param print what it says, without quotation marks
   * @param words how many words it has
   */
  record Part(Kind kind, String print, int words) {}

  /** Signs that open a quotation. */
  static final String OPENING = "\u00AB\"\u201C\u201D{'";

  private static final String DAY = "\u064A\u0648\u0645";
  private static final String FROM = "\u0645\u0646";
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s{2,}|\\s_+\\s|[\\-\u2010-\u2015\u2212:/|\u2022,\u060C;\u061B()\\[\\]{}*]+"
              + "|(?<=\\s)\u0640+(?=\\s)"
              + "|(?<=\\p{L}{3})\\.(?=\\s|$)"
              + "|(?=[\u00AB{])|(?<=[\u00BB}])");
  private static final Pattern NO_NAME_SIGNS = Pattern.compile("[!?\u061F\u2026]|\\.\\.");

  private DatelineParts() {}

  /**
   * Returns the parts of a line in order.
   *
   * @param line the line
   * @param dates where dates stand in it, which are no parts
   */
  static List<Part> of(String line, List<Span> dates) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Span date : dates) {
      addParts(line.substring(at, Math.max(at, date.begin())), parts);
      at = Math.max(at, date.end());
    }
    addParts(line.substring(at), parts);
    return settled(parts);
  }

  /** Of two names that both are places, one that is an agency's letters too is the agency. */
  private static List<Part> settled(List<Part> parts) {
    List<Part> settled = new ArrayList<>(parts);
    long places = parts.stream().filter(p -> p.kind() == Kind.PLACE).count();
    for (int i = parts.size() - 1; i >= 0 && places > 1; i--) {
      Part part = parts.get(i);
      if (part.kind() == Kind.PLACE && Press.isAgency(words(part.print()))) {
        settled.set(i, new Part(Kind.AGENCY, part.print(), part.words()));
        places--;
      }
    }
    return settled;
  }

  private static void addParts(String stretch, List<Part> parts) {
    Matcher separator = SEPARATOR.matcher(stretch);
    int at = 0;
    while (separator.find()) {
      addPart(stretch.substring(at, separator.start()), parts);
      at = separator.end();
    }
    addPart(stretch.substring(at), parts);
  }

  /** "On the day of", before a date, is no part of a name. */
  private static Span withoutDay(String stretch, Span span) {
    String print = span.of(stretch);
    int blank = print.lastIndexOf(' ');
    return blank > 0 && print.substring(blank + 1).equals(DAY)
        ? Line.trimmed(stretch, span.begin(), span.begin() + blank)
        : span;
  }

  private static void addPart(String stretch, List<Part> parts) {
    Span span = withoutDay(stretch, Line.trimmed(stretch, 0, stretch.length()));
    String print = span.of(stretch);
    List<String> words = words(print);
    if (words.isEmpty()) {
      return;
    }
    if (Press.tellsZone(words.getFirst())) {
      parts.add(new Part(Kind.GENERIC, print, words.size()));
      return;
    }
    int lead = Math.max(Press.issued(words), Press.changed(words));
    if (lead > 0) {
      parts.add(new Part(Press.changed(words) > 0 ? Kind.CHANGED : Kind.ISSUED, print, lead));
      addRest(print, lead, parts);
      return;
    }
    int by = Press.by(words);
    if (by > 0 && (!Press.isPerson(words) || Press.isPerson(words.subList(by, words.size())))) {
      parts.add(new Part(Kind.BY, print, by));
      addRest(print, by, parts);
      return;
    }
    addNamed(print, words, parts);
  }

  private static void addRest(String print, int skipped, List<Part> parts) {
    List<Token> tokens = Tokens.of(print).list().stream().filter(t -> !t.isSign()).toList();
    if (tokens.size() > skipped) {
      addPart(print.substring(tokens.get(skipped).begin()), parts);
    }
  }

  private static void addNamed(String print, List<String> words, List<Part> parts) {
    int from = words.indexOf(FROM);
    if (from == 0 && Press.isPerson(words.subList(1, words.size()))) {
      addRest(print, 1, parts);
      return;
    }
    boolean quoted = OPENING.indexOf(print.charAt(0)) >= 0;
    if (quoted && Press.isAgency(words)) {
      parts.add(new Part(Kind.AGENCY, unquoted(print), words.size()));
      return;
    }
    if (from > 0
        && Press.isPlace(words.subList(from + 1, words.size()))
        && kindOf(print, words.subList(0, from), quoted) != Kind.UNKNOWN) {
      List<Token> tokens = Tokens.of(print).list().stream().filter(t -> !t.isSign()).toList();
      addNamed(print.substring(0, tokens.get(from - 1).end()), words.subList(0, from), parts);
      String place = print.substring(tokens.get(from + 1).begin());
      parts.add(new Part(Kind.PLACE, place, words.size() - from - 1));
    } else if (Press.isPlaceToday(words)) {
      parts.add(new Part(Kind.OUTLET, print, words.size()));
    } else if (!quoted && Press.isMadeOfKnown(words)) {
      addKnown(print, words, parts);
    } else {
      parts.add(new Part(kindOf(print, words, quoted), unquoted(print), words.size()));
    }
  }

  private static Kind kindOf(String print, List<String> words, boolean quoted) {
    if (NO_NAME_SIGNS.matcher(print).find() || quoted && Press.hasNoName(words)) {
      return Kind.OTHER;
    }
    if (words.size() <= 4 && Press.isKnownOutlet(words)) {
      return Kind.OUTLET;
    }
    if (words.size() <= 4 && quoted) {
      return Kind.QUOTED;
    }
    if (Press.isPerson(words)) {
      return Kind.PERSON;
    }
    if (words.size() <= 4 && Press.hasOutletWord(words)) {
      return Kind.OUTLET;
    }
    return words.size() <= 3 ? Kind.UNKNOWN : Kind.OTHER;
  }

  private static void addKnown(String print, List<String> words, List<Part> parts) {
    List<Token> tokens = Tokens.of(print).list().stream().filter(t -> !t.isSign()).toList();
    int at = 0;
    while (at < words.size()) {
      int taken = 1;
      Kind kind = Kind.GENERIC;
      for (int n = Math.min(5, words.size() - at); n > 0; n--) {
        List<String> part = words.subList(at, at + n);
        if (Press.isPlace(part) || Press.isAgency(part)) {
          kind = Press.isPlace(part) ? Kind.PLACE : Kind.AGENCY;
          taken = n;
          break;
        }
      }
      String named = print.substring(tokens.get(at).begin(), tokens.get(at + taken - 1).end());
      parts.add(new Part(kind, named, taken));
      at += taken;
    }
  }

  private static String unquoted(String print) {
    int begin = 0;
    int end = print.length();
    String signs = OPENING + "\u00BB}";
    while (begin < end && signs.indexOf(print.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && signs.indexOf(print.charAt(end - 1)) >= 0) {
      end--;
    }
    return print.substring(begin, end).strip();
  }

  /** Tells whether a line begins with some words. */
  static boolean startsWith(Line line, List<String> words) {
    int enough = Math.min(line.print().length(), 40 * words.size());
    List<String> own = words(line.print().substring(0, enough));
    return own.size() > words.size() && own.subList(0, words.size()).equals(words);
  }

  static List<String> words(String print) {
    return Tokens.of(print).list().stream()
        .filter(t -> !t.isSign())
        .map(t -> t.span().of(print).equals(Press.ON) ? Press.ON : t.folded())
        .toList();
  }
}
