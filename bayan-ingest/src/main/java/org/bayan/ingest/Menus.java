package org.bayan.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.article.Block;
import org.jspecify.annotations.Nullable;

/**
 * Marks what pages put above an article: their menus, the headlines of other articles, bullets with
 * the weather.
 *
 * <p>A list of headlines is told from summaries and verse by this: at least {@value #FEWEST} short
 * lines without a stop stand one after the other, and most of them share no telling word with the
 * first paragraphs below them. The one that shares the most is left, as the headline.
 */
final class Menus {
  private static final int DEEPEST = 40;
  private static final int FEWEST = 4;
  private static final int LONGEST = 18;
  private static final int PROSE = 18;
  private static final int STOPPED = 8;
  private static final int BULLET = 18;
  private static final int LEAST_STEM = 3;
  private static final double SHARED = 0.3;
  private static final int GAPS = 4;
  private static final int GAP = 3;
  private static final int REPEATED = 3;
  private static final String BULLETS = "\u2022\u25CF\u25AA\u00B7";
  private static final String AL = "\u0627\u0644";
  private static final String JOINED = "\u0648\u0628\u0644\u0641\u0643";

  private final List<Line> lines;
  private final Block.@Nullable Kind[] kinds;

  /**
   * Begins.
   *
   * @param lines the lines of a text
   * @param kinds what is known of them, null where nothing is; residue is marked here
   */
  Menus(List<Line> lines, Block.@Nullable Kind[] kinds) {
    this.lines = lines;
    this.kinds = kinds;
  }

  /** Marks them, down to the first paragraph. */
  void mark() {
    int prose = prose();
    int bullets = 0;
    for (int i = 0; i < prose; i++) {
      Line line = lines.get(i);
      if (kinds[i] == null && (isGapped(line) || !repeated(line.words()).isEmpty())) {
        kinds[i] = Block.Kind.BOILERPLATE;
      }
      bullets += isBullet(line) ? 1 : 0;
    }
    if (bullets >= 2) {
      markBullets(prose);
    }
    markOtherHeadlines(prose);
  }

  /** The first line that can only be part of an article; none where none comes soon. */
  private int prose() {
    for (int i = 0; i < Math.min(lines.size(), DEEPEST); i++) {
      Line line = lines.get(i);
      boolean full = line.size() >= PROSE && !isGapped(line) && repeated(line.words()).isEmpty();
      if (kinds[i] == null && (full || line.size() >= STOPPED && line.endsWithStop())) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isBullet(Line line) {
    return BULLETS.indexOf(line.print().charAt(0)) >= 0 && line.size() <= BULLET;
  }

  private void markBullets(int end) {
    for (int i = 0; i < end; i++) {
      boolean dated = Dateline.whole(lines.get(i).print()).flatMap(Dateline::published).isPresent();
      if (kinds[i] == null && isBullet(lines.get(i)) && !dated) {
        kinds[i] = Block.Kind.BOILERPLATE;
      }
    }
  }

  private void markOtherHeadlines(int prose) {
    int begin = 0;
    for (int i = 0; i <= prose; i++) {
      boolean like = i < prose && isLikeHeadline(i);
      if (!like) {
        if (i - begin >= FEWEST) {
          markStrangers(begin, i, prose);
        }
        begin = i + 1;
      }
    }
  }

  private boolean isLikeHeadline(int i) {
    Line line = lines.get(i);
    return kinds[i] == null
        && line.size() >= 3
        && line.size() <= LONGEST
        && !line.endsSentence()
        && ":\u060C,\u061B".indexOf(line.print().charAt(line.print().length() - 1)) < 0
        && Dateline.whole(line.print()).isEmpty();
  }

  private void markStrangers(int begin, int end, int prose) {
    Set<String> below = new HashSet<>();
    for (int i = prose; i < Math.min(lines.size(), prose + 2); i++) {
      lines.get(i).words().forEach(w -> below.add(stem(w)));
    }
    List<Integer> strangers = new ArrayList<>();
    for (int i = begin; i < end; i++) {
      if (shared(lines.get(i), below) < SHARED) {
        strangers.add(i);
      }
    }
    if (strangers.size() >= FEWEST - 1 && 2 * strangers.size() > end - begin) {
      strangers.forEach(i -> kinds[i] = Block.Kind.BOILERPLATE);
    }
  }

  /** The share of a line's telling words that stand below too. */
  private static double shared(Line line, Set<String> below) {
    int all = 0;
    int same = 0;
    for (String word : line.words()) {
      String stem = stem(word);
      if (stem.length() > LEAST_STEM) {
        all++;
        same += below.contains(stem) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : same / (double) all;
  }

  /** A word without one joined letter and the article. */
  private static String stem(String word) {
    int from = 0;
    if (word.length() > 4 && JOINED.indexOf(word.charAt(0)) >= 0 && word.startsWith(AL, 1)) {
      from = 1;
    }
    return word.startsWith(AL, from) && word.length() > from + 4
        ? word.substring(from + 2)
        : word.substring(from);
  }

  /** Many names or headlines with wide gaps between them on one line. */
  private static boolean isGapped(Line line) {
    int gaps = 0;
    int blanks = 0;
    String print = line.print();
    for (int i = 0; i < print.length(); i++) {
      boolean blank = Character.isWhitespace(print.charAt(i)) || print.charAt(i) == '\u00A0';
      blanks = blank ? blanks + 1 : 0;
      gaps += blanks == GAP ? 1 : 0;
    }
    return gaps >= GAPS;
  }

  /**
   * Returns the two words that a line has again and again, as a menu has its house's name; none
   * where there are none.
   *
   * @param words the words of a line, folded
   */
  static List<String> repeated(List<String> words) {
    if (words.size() < 2 * REPEATED || words.size() > DEEPEST) {
      return List.of();
    }
    Map<List<String>, Integer> counts = new HashMap<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      List<String> pair = words.subList(i, i + 2);
      boolean named = pair.stream().allMatch(w -> Character.isLetter(w.charAt(0)));
      if (named && counts.merge(pair, 1, Integer::sum) == REPEATED) {
        return pair;
      }
    }
    return List.of();
  }
}
