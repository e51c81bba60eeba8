package org.bayan.reading;

import java.util.List;
import java.util.Optional;
import org.bayan.article.Article;
import org.bayan.article.PartialDate;
import org.bayan.article.Source;

/** Articles of a sentence or two, for tests. */
public final class Texts {
  private Texts() {}

  public static Article undated(String text) {
    return article(text, Optional.empty());
  }

  public static Article issued(String day, String text) {
    return article(
        text,
        Optional.of(new PartialDate(Optional.of(day), PartialDate.Precision.DAY, "given", 1)));
  }

  private static Article article(String text, Optional<PartialDate> published) {
    boolean latin = text.codePoints().noneMatch(c -> c >= 0x600 && c < 0x700);
    return new Article(
        "test",
        new Source("test", Optional.empty(), "", "text/plain"),
        latin ? "en" : "ar",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        published,
        text,
        List.of(),
        Optional.empty());
  }
}
