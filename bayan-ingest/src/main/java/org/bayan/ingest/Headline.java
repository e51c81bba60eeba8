package org.bayan.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.article.Block;
import org.jspecify.annotations.Nullable;

/** Tells a headline from a text that begins with its first paragraph. */
final class Headline {
  private static final String TA = "\u062A";
  private static final Lexicon LEXICON = Lexicon.of("headline");
  private static final Set<String> REPORTING = new HashSet<>(LEXICON.words("reporting"));
  private static final Phrases DAYS = Phrases.of(LEXICON.entries("days"));
  private static final Phrases OVER = Phrases.of(LEXICON.entries("above"));
  private static final int LONGEST_OVER = 6;
  private static final int LEAST_UNDER = 4;
  private static final int DEEPEST = 8;
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
              OVER.lengthAt(lines.get(first).words(), 0) > 0 ? LEAST_UNDER : SHORTEST_DATELINE;
          boolean under = lines.get(i).size() >= least && !isParagraph(lines.get(i));
          return i == first || under && is(lines, kinds, i) ? i : first;
        }
      }
    }
    return first;
  }

  private static boolean standsOver(Line line) {
    return line.size() <= 2 || line.size() <= LONGEST_OVER && OVER.lengthAt(line.words(), 0) > 0;
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
        || line.endsWithStop()
        || ":\u060C,\u061B".indexOf(line.print().charAt(line.print().length() - 1)) >= 0
        || !hasBodyAfter(lines, kinds, at)
        || isDateline(lines, kinds, at)) {
      return false;
    }
    return isRepeated(lines, at) || score(lines, kinds, at) >= 2;
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
    score -= DAYS.weightIn(line.words()) > 0 ? 2 : 0;
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
