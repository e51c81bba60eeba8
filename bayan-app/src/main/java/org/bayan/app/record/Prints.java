package org.bayan.app.record;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bayan.reuse.passage.Texts;
import org.bayan.text.Span;

/**
 * Texts as they are asked for, those that were asked for last kept at hand: rows in order ask for
 * the same text many times. Several threads may ask.
 */
final class Prints {
  /** How many UTF-16 units are kept at hand. */
  private static final int AT_HAND = 1 << 23;

  private final Texts texts;
  private final Map<Integer, Print> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long units;

  /** A text, and how its positions turn to code points. */
  record Print(String text, CodePoints points) {
    /** Returns a span of it in code points, moved by {@code shift} units beforehand. */
    SpanRow span(Span span, int shift) {
      return new SpanRow(points.ofUnit(span.begin() + shift), points.ofUnit(span.end() + shift));
    }
  }

  Prints(Texts texts) {
    this.texts = texts;
  }

  Print of(int number) {
    return atHand(number).orElseGet(() -> fetched(number));
  }

  private synchronized Optional<Print> atHand(int number) {
    return Optional.ofNullable(kept.get(number));
  }

  /** Outside the lock, so that one long text does not hold up all others. */
  private Print fetched(int number) {
    String text = texts.words(number);
    Print print = new Print(text, CodePoints.of(text));
    keep(number, print);
    return print;
  }

  private synchronized void keep(int number, Print print) {
    if (kept.putIfAbsent(number, print) == null) {
      units += print.text().length();
    }
    Iterator<Map.Entry<Integer, Print>> oldest = kept.entrySet().iterator();
    while (units > AT_HAND && kept.size() > 2) {
      units -= oldest.next().getValue().text().length();
      oldest.remove();
    }
  }
}
