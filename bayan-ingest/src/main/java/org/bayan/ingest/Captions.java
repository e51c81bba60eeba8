package org.bayan.ingest;

import java.util.List;
import org.bayan.article.Block;
import org.jspecify.annotations.Nullable;

/** Marks the short lines about a headline that name a picture or a part of the paper. */
final class Captions {
  private static final int LONGEST_CAPTION = 10;
  private static final int LONGEST_TWICE = 25;

  private final List<Line> lines;
  private final Block.@Nullable Kind[] kinds;

  /**
   * Begins.
   *
   * @param lines the lines of a text
   * @param kinds what is known of them, null where nothing is; residue is marked here
   */
  Captions(List<Line> lines, Block.@Nullable Kind[] kinds) {
    this.lines = lines;
    this.kinds = kinds;
  }

  /**
   * Marks them.
   *
   * @param titled whether the headline is known, in the text or beside it
   */
  void mark(boolean titled) {
    int titleAt = first(Block.Kind.TITLE);
    if (titled) {
      markBetween(titleAt);
    }
    markNamesOfLead(titleAt);
    markTwice();
    if (titleAt >= 0) {
      markSections(titleAt);
    }
  }

  private int first(Block.Kind kind) {
    for (int i = 0; i < lines.size(); i++) {
      if (kinds[i] == kind) {
        return i;
      }
    }
    return -1;
  }

  /** Short lines between the headline and a dateline of its own, or its repetition. */
  private void markBetween(int titleAt) {
    int repeatedAt = titleAt < 0 ? -1 : lastOf(lines.get(titleAt).folded(), titleAt);
    int end = Math.max(first(Block.Kind.DATELINE), repeatedAt);
    for (int i = titleAt + 1; i < end; i++) {
      if (kinds[i] == null && isCaption(lines.get(i))) {
        kinds[i] = Block.Kind.BOILERPLATE;
      }
    }
  }

  /** A few words over the first paragraph that stand in it too name a picture. */
  private void markNamesOfLead(int titleAt) {
    for (int i = titleAt + 1; i < lines.size() && !isOpenParagraph(i); i++) {
      boolean plain = !isOpenly(lines.get(i)) && lines.get(i).size() >= 2;
      if (kinds[i] == null && plain && Headline.isCaptionOfLead(lines, kinds, i)) {
        kinds[i] = Block.Kind.BOILERPLATE;
      }
    }
  }

  private void markTwice() {
    for (int i = 1; i < lines.size(); i++) {
      if (kinds[i - 1] == null && kinds[i] == null && isSaidTwice(i)) {
        kinds[i - 1] = Block.Kind.BOILERPLATE;
        kinds[i] = Block.Kind.BOILERPLATE;
      }
    }
  }

  private void markSections(int titleAt) {
    for (int i = titleAt + 1; i < Math.min(lines.size(), titleAt + 4); i++) {
      if (kinds[i] == null && Headline.isSection(lines.get(i))) {
        kinds[i] = Block.Kind.BOILERPLATE;
      }
    }
  }

  /** The last of the lines near a line that say the same, before the first paragraph. */
  private int lastOf(String folded, int from) {
    int last = -1;
    for (int i = from + 1; i < lines.size() && !isOpenParagraph(i); i++) {
      last = lines.get(i).folded().equals(folded) ? i : last;
    }
    return last;
  }

  private boolean isOpenParagraph(int i) {
    return kinds[i] == null && Headline.isParagraph(lines.get(i));
  }

  /** A colon or comma at the end: what follows belongs to it. */
  private static boolean isOpenly(Line line) {
    return ":\u060C,\u061B;".indexOf(line.print().charAt(line.print().length() - 1)) >= 0;
  }

  /** A caption and the name of its picture are the same words on two lines. */
  private boolean isSaidTwice(int i) {
    Line line = lines.get(i);
    return line.size() <= LONGEST_TWICE
        && !line.endsWithStop()
        && line.words().equals(lines.get(i - 1).words());
  }

  private static boolean isCaption(Line line) {
    return line.size() <= LONGEST_CAPTION && !line.endsSentence();
  }
}
