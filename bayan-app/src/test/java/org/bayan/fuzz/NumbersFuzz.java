package org.bayan.fuzz;

import java.util.List;
import org.bayan.article.Article;
import org.bayan.reading.Mention;
import org.bayan.reading.figure.FigureReader;
import org.bayan.reading.number.NumberPhrase;
import org.bayan.reading.number.NumberRange;
import org.bayan.reading.number.NumberReader;
import org.bayan.reading.number.Ordinal;
import org.bayan.reading.number.OrdinalReader;
import org.bayan.reading.number.RangeReader;
import org.bayan.reading.number.Walk;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/** Numbers, ranges, ordinals and figures of any text. */
public final class NumbersFuzz {
  private NumbersFuzz() {}

  /** Reads what some bytes stand for; the fuzzer calls this. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = Fuzzed.text(data);
    Tokens tokens = Tokens.of(text);
    Walk walk = new Walk(tokens);
    List<NumberPhrase> numbers = new NumberReader(walk, false).read();
    Fuzzed.holdApart(text, spans(walk, numbers));
    Fuzzed.same(numbers, new NumberReader(new Walk(tokens), false).read());
    Fuzzed.holdApart(
        text, new RangeReader(walk, false).read().stream().map(r -> span(walk, r)).toList());
    Fuzzed.holdApart(
        text, new OrdinalReader(walk).read().stream().map(o -> span(walk, o)).toList());
    Article article = Fuzzed.article("fuzzed", text);
    List<Mention.OfFigure> figures = new FigureReader().read(article, tokens, List.of());
    Fuzzed.holdApart(text, figures.stream().map(Mention::span).toList());
    Fuzzed.same(figures, new FigureReader().read(article, Tokens.of(text), List.of()));
  }

  private static List<Span> spans(Walk walk, List<NumberPhrase> numbers) {
    return numbers.stream().map(n -> walk.span(n.first(), n.taken(), n.end())).toList();
  }

  private static Span span(Walk walk, NumberRange range) {
    return walk.span(range.first(), range.end());
  }

  private static Span span(Walk walk, Ordinal ordinal) {
    return walk.span(ordinal.first(), ordinal.taken(), ordinal.end());
  }
}
