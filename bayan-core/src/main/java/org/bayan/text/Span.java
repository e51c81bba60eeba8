package org.bayan.text;

/**
 * A stretch of text, written {@code [begin, end)}.
 *
 * <p>Positions count UTF-16 code units from the start of the text <em>as it was ingested</em>. They
 * are not bytes, not code points, and never positions in a folded text. An empty span marks the gap
 * before {@code begin}.
 *
 * @param begin the first position inside; from 0
 * @param end the first position after; from {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {
  public Span {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "a span runs forward from 0 or later, but this one is [" + begin + ", " + end + ")");
    }
  }

  /** Returns how many code units are inside. */
  public int length() {
    return end - begin;
  }

  /** Returns how many code units this span and another share; 0 where they only touch. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
  }

  /** Tells whether another span lies wholly inside this one. */
  public boolean contains(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** Tells whether a position is inside. */
  public boolean contains(int position) {
    return begin <= position && position < end;
  }

  /** Returns the shortest span that holds both this one and another. */
  public Span cover(Span other) {
    return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /** Returns the words of a text that stand at this span. */
  public String of(CharSequence text) {
    return text.subSequence(begin, end).toString();
  }

  /** Orders by where a span begins, and the longer first where two begin together. */
  @Override
  public int compareTo(Span other) {
    int byBegin = Integer.compare(begin, other.begin);
    return byBegin != 0 ? byBegin : Integer.compare(other.end, end);
  }
}
