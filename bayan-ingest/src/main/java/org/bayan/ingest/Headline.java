package org.bayan.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.article.Block;
import org.bayan.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells a headline from a text that begins with its first paragraph. */
final class Headline {
  private static final String TA = "\u062A";
  private static final Lexicon LEXICON = Lexicon.of("headline");
  private static final Set<String> REPORTING = new HashSet<>(LEXICON.words("reporting"));
  private static final Phrases DAYS = Phrases.of(LEXICON.entries("days"));
  private static final Phrases OVER = Phrases.of(LEXICON.entries("above"));
  private static final Set<String> SECTIONS = new HashSet<>(LEXICON.words("sections"));
  private static final Phrases MASTHEAD = Phrases.of(LEXICON.entries("masthead"));
  private static final int LONGEST_SECTION = 4;
  private static final int LONGEST_OVER = 6;
  private static final int LEAST_UNDER = 4;
  private static final int DEEPEST = 8;
  private static final String TAIL_SIGNS = "-|\u2013\u2014\u00AB\u00BB";
  private static final int LONGEST_HOUSE = 4;
  private static final String DASHES = "-\u2013\u2014";
  private static final int LONGEST_CAPTION = 8;
  private static final int LONGEST = 30;
  private static final int SHORT = 17;
  private static final int SHORTEST_DATELINE = 6;
  private static final int LONG = 10;
  private static final int PARAGRAPH = 12;

  private Headline() {}

  /**
   * Returns which of the first lines the headline would be: the first that is not residue, or a
   * longer one below it where the first only names a section, an issuer or a kind of text.
   *
   * @param lines the lines of the text
   * @param kinds what is known of them, null where nothing is
   * @return an index, or -1 where there is no line
   */
  static int candidate(List<Line> lines, Block.@Nullable Kind[] kinds) {
    int first = -1;
    for (int i = 0; i < lines.size() && (first < 0 || i < first + DEEPEST); i++) {
      if (kinds[i] == null && !isDateline(lines, kinds, i)) {
        first = first < 0 ? i : first;
        if (!standsOver(lines.get(i))) {
          int least =
              isOver(lines.get(first)) || isSection(lines.get(first)) || isRepeated(lines, i)
                  ? LEAST_UNDER
                  : SHORTEST_DATELINE;
          boolean under = lines.get(i).size() >= least && !isParagraph(lines.get(i));
          return i == first || under && is(lines, kinds, i) ? i : first;
        }
      }
    }
    return first;
  }

  private static boolean standsOver(Line line) {
    return line.size() <= 2 || isOver(line) || isSection(line);
  }

  /**
   * A headline with its house's name behind it.
   *
   * @param title the headline alone
   * @param outlet the house's name
   */
  record Tail(String title, String outlet) {}

  /** Returns the parts of a headline behind which its house is named, after a sign between. */
  static Optional<Tail> tail(String print) {
    int at = print.length();
    while (--at > 0 && TAIL_SIGNS.indexOf(print.charAt(at)) < 0) {}
    boolean bar = at > 0 && print.charAt(at) == '|';
    boolean apart = at > 0 && (bar || print.charAt(at - 1) == ' ' && print.startsWith(" ", at + 1));
    if (!apart) {
      return Optional.empty();
    }
    int end = at;
    while (end > 0 && (TAIL_SIGNS + " ").indexOf(print.charAt(end - 1)) >= 0) {
      end--;
    }
    Span name = Line.trimmed(print, at + 1, print.length());
    List<String> words = DatelineParts.words(name.of(print));
    boolean named =
        Press.isKnownOutlet(words)
            || !words.isEmpty() && Press.beginsOutlet(words)
            || Press.hasSureOutletWord(words)
            || bar && words.size() <= 2 && Press.hasOutletWord(words);
    return named && words.size() <= LONGEST_HOUSE && end > name.length()
        ? Optional.of(new Tail(print.substring(0, end).strip(), house(name.of(print), words)))
        : Optional.empty();
  }

  /** The name of a house without the noun before it that says what it is. */
  private static String house(String print, List<String> words) {
    int blank = print.indexOf(' ');
    return Press.beginsOutlet(words) && words.size() == 2 && blank > 0
        ? print.substring(blank + 1).strip()
        : print;
  }

  /** Tells whether a line names who issues a text, or what kind of text it is. */
  static boolean isOver(Line line) {
    return line.size() <= LONGEST_OVER
        && !line.endsWithStop()
        && OVER.lengthAt(line.words(), 0) > 0;
  }

  /** Tells whether a line names a part of the paper and nothing else. */
  static boolean isSection(Line line) {
    return line.size() <= LONGEST_SECTION
        && !line.endsWithStop()
        && line.words().stream().allMatch(SECTIONS::contains);
  }

  /** Tells whether a line says who answers for the paper; the name may be on the next. */
  static boolean isMasthead(Line line) {
    return line.size() <= LONGEST_OVER
        && !line.endsWithStop()
        && MASTHEAD.lengthAt(line.words(), 0) > 0;
  }

  /** Tells whether a line says what the man's office is who answers for the paper, not his name. */
  static boolean isMastheadOnly(Line line) {
    return isMasthead(line) && MASTHEAD.lengthAt(line.words(), 0) == line.size();
  }

  /** Tells whether a headline stands at a line or near under it. */
  static boolean isAfter(List<Line> lines, Block.@Nullable Kind[] kinds, int at) {
    for (int i = at; i < Math.min(lines.size(), at + 4) && !isParagraph(lines.get(i)); i++) {
      if (kinds[i] == null && lines.get(i).size() >= LEAST_UNDER && is(lines, kinds, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether a line is the headline of those that follow it.
   *
   * @param lines the lines of the text
   * @param kinds what is known of them, null where nothing is
   * @param at the first line that is not residue
   */
  static boolean is(List<Line> lines, Block.@Nullable Kind[] kinds, int at) {
    Line line = lines.get(at);
    if (line.size() > LONGEST
        || line.size() < 2 && !isFollowedByDateline(lines, kinds, at)
        || line.endsWithStop() && !isStoppedHeadline(lines, kinds, at)
        || ":\u060C,\u061B".indexOf(line.print().charAt(line.print().length() - 1)) >= 0
        || !hasBodyAfter(lines, kinds, at)
        || isDateline(lines, kinds, at)
        || DASHES.indexOf(line.print().charAt(line.print().length() - 1)) >= 0
        || isCaptionOfLead(lines, kinds, at)) {
      return false;
    }
    return isRepeated(lines, at) || score(lines, kinds, at) >= 2;
  }

  /** A few words that stand so in the first paragraph name the picture over it. */
  static boolean isCaptionOfLead(List<Line> lines, Block.@Nullable Kind[] kinds, int at) {
    Line line = lines.get(at);
    if (line.size() > LONGEST_CAPTION || line.endsWithStop() || isRepeated(lines, at)) {
      return false;
    }
    for (int i = at + 1; i < lines.size(); i++) {
      if (kinds[i] == null && isParagraph(lines.get(i))) {
        return (" " + lines.get(i).folded() + " ").contains(" " + line.folded() + " ");
      }
    }
    return false;
  }

  /** Agencies put a stop behind a headline too; a dateline of its own tells it from a sentence. */
  private static boolean isStoppedHeadline(List<Line> lines, Block.@Nullable Kind[] kinds, int at) {
    return lines.get(at).size() <= SHORT
        && !beginsReport(lines.get(at))
        && isFollowedByDateline(lines, kinds, at);
  }

  /** A few words that read as a dateline are one; more may be a headline that names a place. */
  private static boolean isDateline(List<Line> lines, Block.@Nullable Kind[] kinds, int at) {
    Line line = lines.get(at);
    Optional<Dateline> read = Dateline.whole(line.print());
    if (read.isEmpty() || read.get().sure() >= 2) {
      return read.isPresent();
    }
    // A lone name is the writer's, unless a dateline follows: then it is a headline about someone.
    return line.size() <= SHORTEST_DATELINE && !isFollowedByDateline(lines, kinds, at);
  }

  /** Tells whether a line is long enough, or ends as a sentence does, to be a paragraph. */
  static boolean isParagraph(Line line) {
    return line.size() >= PARAGRAPH || line.size() >= 6 && line.endsSentence();
  }

  private static boolean isRepeated(List<Line> lines, int at) {
    String folded = lines.get(at).folded();
    return lines.subList(at + 1, lines.size()).stream().anyMatch(l -> l.folded().equals(folded));
  }

  private static boolean hasBodyAfter(List<Line> lines, Block.@Nullable Kind[] kinds, int at) {
    int words = 0;
    boolean paragraph = false;
    for (int i = at + 1; i < lines.size(); i++) {
      if (kinds[i] == null) {
        words += lines.get(i).size();
        paragraph |= isParagraph(lines.get(i));
      }
    }
    return paragraph && words > lines.get(at).size();
  }

  private static int score(List<Line> lines, Block.@Nullable Kind[] kinds, int at) {
    Line line = lines.get(at);
    int score = line.size() <= SHORT ? 2 : 0;
    score += line.blankAfter() ? 1 : 0;
    score += looksComposed(line) ? 1 : 0;
    score += at > 0 || at + 1 < lines.size() && kinds[at + 1] != null ? 1 : 0;
    score += isFollowedByDateline(lines, kinds, at) ? 2 : 0;
    score -= line.size() > LONG && beginsReport(line) ? 2 : 0;
    score -= DAYS.standIn(line.words()) ? 2 : 0;
    score -= isOneOfManyShort(lines, at) ? 3 : 0;
    return score;
  }

  /** Two dots, a colon or quotation marks, as headlines are put together. */
  private static boolean looksComposed(Line line) {
    String print = line.print();
    return print.contains("..")
        || print.contains("\u2026")
        || print.contains(":")
        || print.contains("| ")
        || "\"\u00AB\u201C".indexOf(print.charAt(0)) >= 0;
  }

  private static boolean isFollowedByDateline(
      List<Line> lines, Block.@Nullable Kind[] kinds, int at) {
    for (int i = at + 1; i < Math.min(lines.size(), at + 5); i++) {
      if (kinds[i] == null) {
        return Dateline.whole(lines.get(i).print()).isPresent()
            || Dateline.before(lines.get(i).print()).isPresent();
      }
    }
    return false;
  }

  /** A verb of saying or meeting in the past comes first in a report, seldom in a headline. */
  private static boolean beginsReport(Line line) {
    String first = line.words().get(0);
    String bare =
        first.length() > 3 && first.endsWith(TA) ? first.substring(0, first.length() - 1) : first;
    return REPORTING.contains(first) || REPORTING.contains(bare);
  }

  /** Verse, lists and lines broken by a narrow column: the next lines are as short. */
  private static boolean isOneOfManyShort(List<Line> lines, int at) {
    int seen = 0;
    int small = 0;
    for (int i = at + 1; i < Math.min(lines.size(), at + 5); i++) {
      seen++;
      small +=
          lines.get(i).size() <= lines.get(at).size() + 3 && !lines.get(i).blankAfter() ? 1 : 0;
    }
    return seen >= 3 && small == seen;
  }
}
