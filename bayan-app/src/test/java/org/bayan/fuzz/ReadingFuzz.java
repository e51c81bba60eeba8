package org.bayan.fuzz;

import java.util.List;
import org.bayan.article.Article;
import org.bayan.reading.Corpus;
import org.bayan.reading.Declaration;
import org.bayan.reading.Mention;
import org.bayan.reading.Reading;
import org.bayan.reading.corpus.CorpusReader;
import org.bayan.reading.topic.Codebook;

/** The whole reading of a corpus of two articles, cut from any text. */
public final class ReadingFuzz {
  private static final CorpusReader READER = new CorpusReader(Codebook.standard());

  private ReadingFuzz() {}

  /** Reads what some bytes stand for; the fuzzer calls this. */
  public static void fuzzerTestOneInput(byte[] data) {
    String text = Fuzzed.text(data);
    int middle = text.length() / 3;
    List<Article> articles =
        List.of(
            Fuzzed.article("a", text.substring(0, middle)),
            Fuzzed.article("b", text.substring(middle)));
    Corpus corpus = READER.read(articles);
    corpus.readings().forEach(ReadingFuzz::hold);
    Fuzzed.same(corpus, READER.read(articles));
  }

  private static void hold(Reading reading) {
    String text = reading.article().text();
    Fuzzed.holdApart(text, reading.sentences());
    Fuzzed.holdApart(text, reading.declarations().stream().map(Declaration::span).toList());
    Fuzzed.hold(text, reading.mentions().stream().map(Mention::span).toList());
    Fuzzed.holdApart(text, reading.mentions(Mention.OfDate.class).map(Mention::span).toList());
    Fuzzed.holdApart(text, reading.mentions(Mention.OfFigure.class).map(Mention::span).toList());
    Fuzzed.holdApart(text, reading.mentions(Mention.OfReference.class).map(Mention::span).toList());
  }
}
