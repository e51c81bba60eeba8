package org.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.article.PartialDate;
import org.bayan.ingest.DatelineParts.Kind;
import org.bayan.ingest.DatelineParts.Part;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/**
 * What a dateline tells.
 *
 * @param end where it ends in the line it was read from
 * @param place the first place in it
 * @param outlet the paper or site in it
 * @param byline the first person in it
 * @param credit the first news agency in it
 * @param alone whether that is one agency by its name, and no other is in it
 * @param published the date of issue in it
 * @param issued whether it says that the date is the day of issue
 * @param sure how much speaks for its being a dateline: 1 little, 2 or more enough
 */
record Dateline(
    int end,
    Optional<String> place,
    Optional<String> outlet,
    Optional<String> byline,
    Optional<String> credit,
    boolean alone,
    Optional<PartialDate> published,
    boolean issued,
    int sure) {
  private static final String ARTICLE = "\u0627\u0644";
  private static final String DASHES = "-\u2013\u2014\u0640";
  private static final String EXCLUSIVE = "\u062E\u0627\u0635";
  private static final String STAMP = "date";
  private static final int STAMP_WORDS = 4;
  private static final int LONGEST_HOUSE = 3;
  private static final int MOST_WORDS = 20;
  private static final int MOST_INLINE = 100;
  private static final int LEAST_AFTER = 6;
  private static final Pattern INLINE_END =
      Pattern.compile("[\\-\u2010-\u2015\u2212:/]+|\\)|(?<=\\s)\u0640+(?=\\s)");
  private static final Pattern SPACED_DASH = Pattern.compile("\\s[-_\u2013\u2014\u0640]+\\s|/");

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
    List<Part> parts = DatelineParts.of(line, dates.spans());
    return judged(line, parts, dates);
  }

  /**
   * Reads the start of a paragraph as a dateline, if it is one: up to a dash, a colon or a closing
   * bracket, with a sentence after it. Of several ends the last counts.
   *
   * @param paragraph a paragraph without white space around it
   */
  static Optional<Dateline> before(String paragraph) {
    String front = paragraph.substring(0, Math.min(paragraph.length(), MOST_INLINE));
    boolean issued = Press.issued(DatelineParts.words(front)) > 0;
    Matcher end = INLINE_END.matcher(front);
    if (!issued && !end.find()) {
      return Optional.empty();
    }
    end.reset();
    Optional<Dateline> best = Optional.empty();
    List<Span> dates = IssueDates.in(front).spans();
    if (!dates.isEmpty() && issued) {
      best = inline(paragraph, dates.getLast().end(), 1).filter(Dateline::isOfIssueOnly);
    }
    while (end.find()) {
      int at = end.start();
      if (dates.stream().noneMatch(d -> d.contains(at))) {
        Optional<Dateline> longer = inline(paragraph, end.end(), end.group().contains("/") ? 2 : 1);
        boolean longest =
            longer.isPresent() && longer.get().end() >= best.map(Dateline::end).orElse(0);
        best = longest ? longer : best;
      }
    }
    return best;
  }

  /** Words of datelines alone, that name nobody and no day, may be a house's name. */
  private boolean tellsAnything() {
    return place.isPresent()
        || outlet.isPresent()
        || byline.isPresent()
        || credit.isPresent()
        || published.isPresent()
        || issued
        || sure > 2;
  }

  private boolean isOfIssueOnly() {
    return issued && published.isPresent() && outlet.isEmpty() && byline.isEmpty();
  }

  /** Reads a paragraph up to a place in it as a dateline, where a sentence follows. */
  private static Optional<Dateline> inline(String paragraph, int end, int least) {
    int after = skipSeparators(paragraph, end);
    String rest = paragraph.substring(after, Math.min(paragraph.length(), after + 200));
    if (Tokens.of(rest).size() < LEAST_AFTER) {
      return Optional.empty();
    }
    String head = paragraph.substring(0, end);
    return whole(head)
        .filter(d -> d.sure() >= least && d.mayStandInline(head) && d.tellsAnything())
        .or(() -> houseInline(head))
        .map(d -> d.endingAt(after));
  }

  /**
   * How many words at a line's start are the day that a collector has put there, as in "date
   * 2021-03-05"; none where nothing follows them.
   */
  static int stampBefore(Line line) {
    if (line.size() < 3 || !line.words().getFirst().equals(STAMP)) {
      return 0;
    }
    int end = 1;
    while (end < line.size() && end < STAMP_WORDS && Press.isNumber(line.words().get(end))) {
      end++;
    }
    return end > 2 && end < line.size() ? end : 0;
  }

  /** A house's name before its report, told by a word that only such names have or begin with. */
  private static Optional<Dateline> houseInline(String head) {
    int sign = head.length() - 1;
    boolean spaced =
        sign > 1 && head.charAt(sign - 1) == ' ' && DASHES.indexOf(head.charAt(sign)) >= 0;
    boolean stroke = sign > 1 && head.charAt(sign) == '/';
    if (!spaced && !stroke) {
      return Optional.empty();
    }
    Span name = Line.trimmed(head, 0, sign);
    List<String> words = DatelineParts.words(name.of(head));
    boolean named =
        Press.hasSureOutletWord(words)
            || spaced && (Press.beginsOutlet(words) || Press.isPlaceToday(words));
    return named && words.size() <= LONGEST_HOUSE
        ? Optional.of(ofHouse(head.length(), name.of(head)))
        : Optional.empty();
  }

  private static Dateline ofHouse(int end, String name) {
    Optional<String> none = Optional.empty();
    return new Dateline(
        end, none, Optional.of(name), none, none, false, Optional.empty(), false, 1);
  }

  /** Tells whether it is a person's name and nothing else. */
  boolean isNameOnly() {
    return byline.isPresent()
        && sure == 1
        && place.isEmpty()
        && outlet.isEmpty()
        && credit.isEmpty()
        && published.isEmpty();
  }

  private Dateline endingAt(int at) {
    return new Dateline(at, place, outlet, byline, credit, alone, published, issued, sure);
  }

  /** A place, an agency in brackets, or more than one part; never a lone name, which is quoted. */
  private boolean mayStandInline(String head) {
    boolean known = place.map(DatelineParts::words).filter(Press::isPlace).isPresent();
    return sure >= 2 || known && !head.contains("\"");
  }

  private static int skipSeparators(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at))
            || Character.isSpaceChar(text.charAt(at))
            || "-\u2013\u2014\u2015:/\u0640".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static Optional<Dateline> judged(String line, List<Part> parts, IssueDates.Found dates) {
    if (has(parts, Kind.OTHER) || isHeadlineWithQuote(parts)) {
      return Optional.empty();
    }
    List<Part> unknown = parts.stream().filter(p -> p.kind() == Kind.UNKNOWN).toList();
    boolean dated = !dates.spans().isEmpty();
    int sure = sureness(parts, dated);
    if (unknown.size() > 1
        || sure < 1
        || isQuoteOnly(line, parts)
        || isOutletByWordOnly(line, parts, dated)) {
      return Optional.empty();
    }
    if (!unknown.isEmpty()
        && sure < 2
        && !isPlaceAndName(line, parts, unknown.get(0))
        && !isOwnReport(parts)) {
      return Optional.empty();
    }
    List<Part> settled = settled(line, parts, dated);
    Optional<PartialDate> published =
        isOnlyChanged(line, parts, dates) ? dates.date().map(Dateline::lessSure) : dates.date();
    return Optional.of(
        new Dateline(
            line.length(),
            first(settled, Kind.PLACE).filter(p -> !isZone(line, parts, p)),
            first(settled, Kind.OUTLET),
            first(settled, Kind.PERSON),
            first(settled, Kind.AGENCY),
            isAlone(settled),
            published,
            has(parts, Kind.ISSUED),
            sure));
  }

  /**
   * Reads a line of a short name and a dash, or of a name that only papers and sites have, which
   * above a report is its outlet's.
   *
   * @param line a line without white space around it
   */
  static Optional<Dateline> house(String line) {
    List<String> words = DatelineParts.words(line);
    boolean dashed = DASHES.indexOf(line.charAt(line.length() - 1)) >= 0;
    boolean named =
        Press.isKnownOutlet(words) || Press.hasSureOutletWord(words) || Press.isHouseNoun(words);
    if (!dashed && !named || words.isEmpty() || words.size() > LONGEST_HOUSE) {
      return Optional.empty();
    }
    Span name = Line.trimmed(line, 0, line.length() - (dashed ? 1 : 0));
    return Optional.of(ofHouse(line.length(), name.of(line)));
  }

  /** The parts with those that are not known taken for what they likely are. */
  private static List<Part> settled(String line, List<Part> parts, boolean dated) {
    List<Part> settled = new ArrayList<>();
    for (Part part : parts) {
      Kind kind =
          switch (part.kind()) {
            case UNKNOWN -> likely(line, parts, dated);
            case QUOTED -> Kind.OUTLET;
            default -> part.kind();
          };
      settled.add(new Part(kind, part.print(), part.words()));
    }
    return settled;
  }

  /** A name in quotation marks is a paper's only where nothing else is unknown. */
  private static boolean isHeadlineWithQuote(List<Part> parts) {
    long quoted = parts.stream().filter(p -> p.kind() == Kind.QUOTED).count();
    return quoted > 1 || quoted == 1 && has(parts, Kind.UNKNOWN);
  }

  /**
   * What a name is that is neither known nor built as a person's.
   *
   * <p>After "by" it is a person. With an agency or a paper but no place a short name is a town. Of
   * two words or more, without the article that papers begin with, it is a person where a place
   * before it, a paper or a date goes with it. Behind a person it may be a town or a paper, and is
   * left open. Else it is the paper.
   */
  private static Kind likely(String line, List<Part> parts, boolean dated) {
    Part unknown = parts.stream().filter(p -> p.kind() == Kind.UNKNOWN).findFirst().orElseThrow();
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
            && !Press.hasGeneric(DatelineParts.words(unknown.print()))
            && !Press.hasNoName(DatelineParts.words(unknown.print()))
            && !(at == 0 && place && !outlet && !dated);
    if (person && (line.contains("(" + unknown.print() + ")") || isPlaceLike(unknown))) {
      return Kind.PLACE;
    }
    if (person) {
      return nameLike && place ? Kind.PERSON : at > 0 && !place ? Kind.GENERIC : Kind.OUTLET;
    }
    return nameLike && (place || outlet || dated) ? Kind.PERSON : Kind.OUTLET;
  }

  private static boolean isPlaceLike(Part unknown) {
    return Press.beginsPlace(DatelineParts.words(unknown.print()));
  }

  private static boolean has(List<Part> parts, Kind kind) {
    return parts.stream().anyMatch(p -> p.kind() == kind);
  }

  /**
   * A line that is one thing in quotation marks, or that and a speaker, is a quote or a headline; a
   * name in brackets is whose verse stands above.
   */
  private static boolean isQuoteOnly(String line, List<Part> parts) {
    boolean quoted = line.chars().anyMatch(c -> DatelineParts.OPENING.indexOf(c) >= 0);
    boolean poet = parts.size() == 1 && has(parts, Kind.PERSON) && line.startsWith("(");
    boolean spoken = parts.size() == 2 && has(parts, Kind.PERSON) && line.indexOf(':') > 0;
    boolean agency = parts.size() == 1 && has(parts, Kind.AGENCY);
    return poet || quoted && !agency && (parts.size() == 1 || spoken);
  }

  /** A line that only has a word of papers in it, such as a channel of the sea, names none. */
  private static boolean isOutletByWordOnly(String line, List<Part> parts, boolean dated) {
    boolean named =
        (line.endsWith(":") || DASHES.indexOf(line.charAt(line.length() - 1)) >= 0)
                && Press.hasSureOutletWord(DatelineParts.words(line))
            || dated;
    return !named
        && parts.size() == 1
        && has(parts, Kind.OUTLET)
        && !Press.isKnownOutlet(DatelineParts.words(parts.getFirst().print()));
  }

  /** Behind an hour of issue a place in brackets says whose hour it is. */
  private static boolean isZone(String line, List<Part> parts, String place) {
    return (has(parts, Kind.ISSUED) || has(parts, Kind.CHANGED)) && line.contains("(" + place);
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

  /** "Exclusive" and a name: the house's own report. */
  private static boolean isOwnReport(List<Part> parts) {
    return parts.size() == 2
        && parts.getFirst().kind() == Kind.GENERIC
        && DatelineParts.words(parts.getFirst().print()).equals(List.of(EXCLUSIVE));
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
            case PLACE, OUTLET, PERSON, GENERIC, QUOTED -> 1;
            case UNKNOWN, OTHER -> 0;
          };
    }
    return sure;
  }

  private static boolean isAlone(List<Part> parts) {
    List<Part> agencies = parts.stream().filter(p -> p.kind() == Kind.AGENCY).toList();
    return agencies.size() == 1
        && !Press.isAnyAgencies(DatelineParts.words(agencies.getFirst().print()));
  }

  private static Optional<String> first(List<Part> parts, Kind kind) {
    return parts.stream().filter(p -> p.kind() == kind).map(Part::print).findFirst();
  }
}
