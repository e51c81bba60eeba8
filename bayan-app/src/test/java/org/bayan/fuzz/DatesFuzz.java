package org.bayan.fuzz;

import java.time.ZoneOffset;
import java.util.List;
import org.bayan.article.Article;
import org.bayan.reading.Mention;
import org.bayan.reading.time.DateReader;
import org.bayan.text.Tokens;

/** Dates of any text, with and without a day of issue. */
public final class DatesFuzz {
  private DatesFuzz() {}

  /** Reads what some bytes stand for; the fuzzer calls this. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = Fuzzed.text(data);
    Article article = Fuzzed.article("fuzzed", text);
    List<Mention.OfDate> dates = new DateReader().read(article, Tokens.of(text));
    Fuzzed.holdApart(text, dates.stream().map(Mention::span).toList());
    Fuzzed.same(dates, new DateReader().read(article, Tokens.of(text)));
    Fuzzed.same(
        new DateReader().first(text, ZoneOffset.UTC), new DateReader().first(text, ZoneOffset.UTC));
  }
}
