package org.bayan.app.terminal;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs, wrapped to the width of a terminal. */
public final class Paper {
  /** Below this a line of Arabic with its marks is no longer read. */
  public static final int NARROWEST = 24;

  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_ISOLATE = '\u2069';
  private static final int NARROWEST_COLUMN = 8;

  private final int width;
  private final boolean coloured;
  private final List<String> lines = new ArrayList<>();

  /**
   * Begins an empty paper.
   *
   * @param width how many columns there are; from {@link #NARROWEST}
   * @param coloured whether styles are shown
   */
  public Paper(int width, boolean coloured) {
    if (width < NARROWEST) {
      throw new IllegalArgumentException(
          "a line has " + NARROWEST + " columns or more, but this has " + width);
    }
    this.width = width;
    this.coloured = coloured;
  }

  /** A part of a run, made visible with the whole of it. */
  private record Piece(String words, Style style) {}

  /** A word, with the pieces that it is made of. */
  private static final class Word {
    private final List<Piece> pieces = new ArrayList<>();
    private int width;

    void add(Piece piece) {
      pieces.add(piece);
      width += Width.of(piece.words());
    }
  }

  /** Returns the lines so far. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Leaves a line empty, unless the one before is. */
  public void blank() {
    if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
      lines.add("");
    }
  }

  /**
   * Sets a paragraph.
   *
   * @param first what stands before its first line
   * @param further what stands before each other line
   * @param rightToLeft whether it runs from the right
   * @param runs its words; white space parts them, and a no-break space holds them together
   */
  public void paragraph(Run first, Run further, boolean rightToLeft, List<Run> runs) {
    List<Word> line = new ArrayList<>();
    Run before = first;
    int room = room(before);
    int taken = 0;
    for (Word word : words(runs, room(further))) {
      if (!line.isEmpty() && taken + 1 + word.width > room) {
        end(before, rightToLeft, line);
        before = further;
        room = room(before);
        taken = 0;
      }
      taken += word.width + (line.isEmpty() ? 0 : 1);
      line.add(word);
    }
    if (!line.isEmpty()) {
      end(before, rightToLeft, line);
    }
  }

  private int room(Run before) {
    return Math.max(NARROWEST_COLUMN, width - Width.of(before.words()));
  }

  private static List<Word> words(List<Run> runs, int most) {
    List<Word> words = new ArrayList<>();
    Word open = new Word();
    for (Run run : runs) {
      int from = 0;
      String text = run.words();
      for (int at = 0; at <= text.length(); at++) {
        boolean parted = at < text.length() && isSpace(text.charAt(at));
        if (parted || at == text.length()) {
          open = joined(words, open, new Piece(text.substring(from, at), run.style()), most);
          from = at + 1;
        }
        if (parted && !open.pieces.isEmpty()) {
          words.add(open);
          open = new Word();
        }
      }
    }
    if (!open.pieces.isEmpty()) {
      words.add(open);
    }
    return words;
  }

  /** Adds to the word that is open; a word that no line could hold is cut. */
  private static Word joined(List<Word> words, Word open, Piece piece, int most) {
    Word word = open;
    int from = 0;
    while (from < piece.words().length()) {
      int end = fitting(piece.words(), from, most - word.width);
      if (end > from) {
        word.add(new Piece(piece.words().substring(from, end), piece.style()));
      }
      if (end < piece.words().length()) {
        words.add(word);
        word = new Word();
      }
      from = end;
    }
    return word;
  }

  /** Returns how far words fit into so many columns. */
  private static int fitting(String words, int from, int room) {
    int width = 0;
    int at = from;
    while (at < words.length()) {
      int sign = words.codePointAt(at);
      width += Width.of(sign);
      if (width > room) {
        break;
      }
      at += Character.charCount(sign);
    }
    return at;
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
  }

  private void end(Run before, boolean rightToLeft, List<Word> words) {
    Line line = new Line(coloured);
    line.add(new Piece(before.words(), before.style()));
    line.open(rightToLeft ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE);
    for (int at = 0; at < words.size(); at++) {
      if (at > 0) {
        line.add(new Piece(" ", Style.PLAIN));
      }
      words.get(at).pieces.forEach(line::add);
    }
    lines.add(line.closed());
    words.clear();
  }

  /** One line, in which what was opened is closed. */
  private static final class Line {
    private final boolean coloured;
    private final StringBuilder line = new StringBuilder();
    private int isolates;
    private int ours;

    Line(boolean coloured) {
      this.coloured = coloured;
    }

    void open(char isolate) {
      line.append(isolate);
      isolates++;
      ours++;
    }

    void add(Piece piece) {
      boolean styled = coloured && !piece.style().on().isEmpty() && !piece.words().isBlank();
      line.append(styled ? piece.style().on() : "");
      for (int at = 0; at < piece.words().length(); at++) {
        char sign = piece.words().charAt(at);
        if (sign != POP_ISOLATE) {
          isolates += sign >= LEFT_TO_RIGHT_ISOLATE && sign <= FIRST_STRONG_ISOLATE ? 1 : 0;
          line.append(sign);
        } else if (isolates > ours) {
          isolates--;
          line.append(sign);
        }
      }
      line.append(styled ? Style.off() : "");
    }

    String closed() {
      while (isolates-- > 0) {
        line.append(POP_ISOLATE);
      }
      return line.toString();
    }
  }
}
