package org.bayan.fuzz;

import java.util.List;
import org.bayan.article.Article;
import org.bayan.reading.Declaration;
import org.bayan.reading.act.DeclarationReader;
import org.bayan.reading.act.SentenceCutter;
import org.bayan.text.Span;
import org.bayan.text.Tokens;

/** Sentences and declarations of any text. */
public final class SentencesFuzz {
  private SentencesFuzz() {}

  /** Reads what some bytes stand for; the fuzzer calls this. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = Fuzzed.text(data);
    Article article = Fuzzed.article("fuzzed", text);
    Tokens tokens = Tokens.of(text);
    List<Span> sentences =
        new SentenceCutter()
            .cut(article, tokens).stream().map(s -> tokens.span(s.first(), s.last())).toList();
    Fuzzed.holdApart(text, sentences);
    List<Declaration> said = new DeclarationReader().read(article, tokens);
    Fuzzed.holdApart(text, said.stream().map(Declaration::span).toList());
    Fuzzed.same(said, new DeclarationReader().read(article, Tokens.of(text)));
  }
}
