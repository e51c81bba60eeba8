package org.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.article.PartialDate;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/**
 * What a dateline tells.
 *
 * @param end where it ends in the line it was read from
 * @param place the first place in it
 * @param outlet the paper or site in it
 * @param byline the first person in it
 * @param published the date of issue in it
 * @param sure how much speaks for its being a dateline: 1 little, 2 or more enough
 */
record Dateline(
    int end,
    Optional<String> place,
    Optional<String> outlet,
    Optional<String> byline,
    Optional<PartialDate> published,
    int sure) {
  private enum Kind {
    PLACE,
    AGENCY,
    OUTLET,
    PERSON,
    GENERIC,
    BY,
    ISSUED,
    CHANGED,
    UNKNOWN,
    OTHER
  }

  private record Part(Kind kind, String print, int words) {}

  private static final String ARTICLE = "\u0627\u0644";
  private static final String FROM = "\u0645\u0646";
  private static final int MOST_WORDS = 20;
  private static final int MOST_INLINE = 100;
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "[\\-\u2010-\u2015\u2212:/|\u2022,\u060C;\u061B()\\[\\]{}*]+|(?<=\\s)\u0640+(?=\\s)|(?<=\\p{L}{3})\\.(?=\\s|$)");
  private static final Pattern INLINE_END =
      Pattern.compile("[\\-\u2010-\u2015\u2212:]+|\\)|(?<=\\s)\u0640+(?=\\s)");
  private static final Pattern SPACED_DASH = Pattern.compile("\\s[-\u2013\u2014\u0640]+\\s");
  private static final Pattern NO_NAME_SIGNS = Pattern.compile("[!?\u061F\u2026]|\\.\\.");
  private static final String OPENING = "\u00AB\"\u201C\u201D{'";

  /**
   * Reads a whole line as a dateline, if it is one.
   *
   * @param line a line without white space around it
   */
  static Optional<Dateline> whole(String line) {
    if (Tokens.of(line).size() > 2 * MOST_WORDS) {
      return Optional.empty();
    }
    IssueDates.Found dates = IssueDates.in(line);
    List<Part> parts = parts(line, dates.spans());
    return judged(line, parts, dates);
  }

  /**
   * Reads the start of a paragraph as a dateline, if it is one: up to a dash, a colon or a closing
   * bracket, with a sentence after it. Of several ends the last counts.
   *
   * @param paragraph a paragraph without white space around it
   */
  static Optional<Dateline> before(String paragraph) {
    Optional<Dateline> best = Optional.empty();
    Matcher end = INLINE_END.matcher(paragraph);
    end.region(0, Math.min(paragraph.length(), MOST_INLINE));
    while (end.find()) {
      int after = skipSeparators(paragraph, end.end());
      String rest = paragraph.substring(after);
      if (Tokens.of(rest.substring(0, Math.min(rest.length(), 200))).size() >= 6) {
        String head = paragraph.substring(0, end.end());
        Optional<Dateline> read = whole(head).filter(d -> d.mayStandInline(head));
        if (read.isPresent()) {
          Dateline d = read.get();
          best = Optional.of(new Dateline(after, d.place, d.outlet, d.byline, d.published, d.sure));
        }
      }
    }
    return best;
  }

  /** A place, an agency in brackets, or more than one part; never a lone name, which is quoted. */
  private boolean mayStandInline(String head) {
    return sure >= 2 || place.isPresent() && !head.contains("\"");
  }

  private static int skipSeparators(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at))
            || Character.isSpaceChar(text.charAt(at))
            || "-\u2013\u2014\u2015:\u0640".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static Optional<Dateline> judged(String line, List<Part> parts, IssueDates.Found dates) {
    if (parts.stream().anyMatch(p -> p.kind() == Kind.OTHER)) {
      return Optional.empty();
    }
    List<Part> unknown = parts.stream().filter(p -> p.kind() == Kind.UNKNOWN).toList();
    boolean dated = !dates.spans().isEmpty();
    int sure = sureness(parts, dated);
    if (unknown.size() > 1 || sure < 1 || isQuoteOnly(line, parts)) {
      return Optional.empty();
    }
    if (!unknown.isEmpty() && sure < 2 && !isPlaceAndName(line, parts, unknown.get(0))) {
      return Optional.empty();
    }
    List<Part> settled = unknown.isEmpty() ? parts : settled(parts, unknown.get(0), dated);
    Optional<PartialDate> published =
        isOnlyChanged(line, parts, dates) ? dates.date().map(Dateline::lessSure) : dates.date();
    return Optional.of(
        new Dateline(
            line.length(),
            first(settled, Kind.PLACE),
            first(settled, Kind.OUTLET),
            first(settled, Kind.PERSON),
            published,
            sure));
  }

  /** The parts with the one that is not known taken for what it likely is. */
  private static List<Part> settled(List<Part> parts, Part unknown, boolean dated) {
    Part known = new Part(likely(parts, unknown, dated), unknown.print(), unknown.words());
    return parts.stream().map(p -> p.equals(unknown) ? known : p).toList();
  }

  /**
   * What a name is that is neither known nor built as a person's.
   *
   * <p>After "by" it is a person. With an agency or a paper but no place a short name is a town. Of
   * two words or more, without the article that papers begin with, it is a person where a place, a
   * paper or a date goes with it. Behind a person it may be a town or a paper, and is left open.
   * Else it is the paper.
   */
  private static Kind likely(List<Part> parts, Part unknown, boolean dated) {
    int at = parts.indexOf(unknown);
    boolean place = has(parts, Kind.PLACE);
    boolean outlet = has(parts, Kind.OUTLET);
    boolean person = has(parts, Kind.PERSON);
    if (at > 0 && parts.get(at - 1).kind() == Kind.BY) {
      return Kind.PERSON;
    }
    if (!place
        && unknown.words() <= 2
        && (has(parts, Kind.AGENCY) && !outlet || outlet && at == 0)) {
      return unknown.words() == 2 && outlet ? Kind.PERSON : Kind.PLACE;
    }
    boolean nameLike =
        unknown.words() >= 2
            && !unknown.print().startsWith(ARTICLE)
            && !Press.hasGeneric(words(unknown.print()));
    if (person) {
      return nameLike && place ? Kind.PERSON : at > 0 && !place ? Kind.GENERIC : Kind.OUTLET;
    }
    return nameLike && (place || outlet || dated) ? Kind.PERSON : Kind.OUTLET;
  }

  private static boolean has(List<Part> parts, Kind kind) {
    return parts.stream().anyMatch(p -> p.kind() == kind);
  }

  /**
   * A line that is one thing in quotation marks, or that and a speaker, is a quote or a headline.
   */
  private static boolean isQuoteOnly(String line, List<Part> parts) {
    boolean quoted = line.chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
    boolean spoken = parts.size() == 2 && has(parts, Kind.PERSON) && line.indexOf(':') > 0;
    return quoted && (parts.size() == 1 || spoken);
  }

  /** Whether all that is dated is the last change: its words come before the first date. */
  private static boolean isOnlyChanged(String line, List<Part> parts, IssueDates.Found dates) {
    if (has(parts, Kind.ISSUED) || dates.spans().isEmpty()) {
      return false;
    }
    return parts.stream()
        .filter(p -> p.kind() == Kind.CHANGED)
        .anyMatch(p -> line.indexOf(p.print()) < dates.spans().getFirst().begin());
  }

  private static PartialDate lessSure(PartialDate changed) {
    return new PartialDate(
        changed.value(), changed.precision(), changed.basis() + ", of its last change", 0.6);
  }

  /** A place or person and a name with a dash between; with a colon it would be a headline. */
  private static boolean isPlaceAndName(String line, List<Part> parts, Part unknown) {
    int colon = line.indexOf(':');
    boolean placeBeside =
        has(parts, Kind.PLACE)
            && (unknown.words() >= 2
                || SPACED_DASH.matcher(line).find()
                || line.contains("(" + unknown.print() + ")"));
    return parts.size() == 2
        && (placeBeside || has(parts, Kind.PERSON) || has(parts, Kind.OUTLET))
        && (colon < 0 || colon == line.length() - 1);
  }

  private static int sureness(List<Part> parts, boolean dated) {
    int sure = dated ? 2 : 0;
    for (Part part : parts) {
      sure +=
          switch (part.kind()) {
            case AGENCY, BY, ISSUED, CHANGED -> 2;
            case PLACE, OUTLET, PERSON, GENERIC -> 1;
            case UNKNOWN, OTHER -> 0;
          };
    }
    return sure;
  }

  private static Optional<String> first(List<Part> parts, Kind kind) {
    return parts.stream().filter(p -> p.kind() == kind).map(Part::print).findFirst();
  }

  private static List<Part> parts(String line, List<Span> dates) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Span date : dates) {
      addParts(line.substring(at, Math.max(at, date.begin())), parts);
      at = Math.max(at, date.end());
    }
    addParts(line.substring(at), parts);
    return parts;
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

  private static void addPart(String stretch, List<Part> parts) {
    Span span = Line.trimmed(stretch, 0, stretch.length());
    String print = span.of(stretch);
    List<String> words = words(print);
    if (words.isEmpty()) {
      return;
    }
    int lead = Math.max(Press.issued(words), Press.changed(words));
    if (lead > 0) {
      parts.add(new Part(Press.changed(words) > 0 ? Kind.CHANGED : Kind.ISSUED, print, lead));
      addRest(print, lead, parts);
      return;
    }
    int by = Press.by(words);
    if (by > 0 && !Press.isPerson(words)) {
      parts.add(new Part(Kind.BY, print, by));
      addRest(print, by, parts);
      return;
    }
    addNamed(print, words, parts);
  }

  private static void addRest(String print, int skipped, List<Part> parts) {
    List<Token> tokens = Tokens.of(print).list().stream().filter(t -> !t.isSign()).toList();
    if (tokens.size() > skipped) {
      addPart(print.substring(tokens.get(skipped).span().begin()), parts);
    }
  }

  private static void addNamed(String print, List<String> words, List<Part> parts) {
    int from = words.indexOf(FROM);
    boolean quoted = OPENING.indexOf(print.charAt(0)) >= 0;
    if (from > 0
        && Press.isPlace(words.subList(from + 1, words.size()))
        && kindOf(print, words.subList(0, from), quoted) != Kind.UNKNOWN) {
      List<Token> tokens = Tokens.of(print).list().stream().filter(t -> !t.isSign()).toList();
      addNamed(
          print.substring(0, tokens.get(from - 1).span().end()), words.subList(0, from), parts);
      String place = print.substring(tokens.get(from + 1).span().begin());
      parts.add(new Part(Kind.PLACE, place, words.size() - from - 1));
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
    if (words.size() <= 4 && (quoted || Press.isKnownOutlet(words))) {
      return Kind.OUTLET;
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
      String named =
          print.substring(tokens.get(at).span().begin(), tokens.get(at + taken - 1).span().end());
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

  private static List<String> words(String print) {
    return Tokens.of(print).list().stream().filter(t -> !t.isSign()).map(Token::folded).toList();
  }
}
