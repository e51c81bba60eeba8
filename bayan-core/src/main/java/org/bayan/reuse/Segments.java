package org.bayan.reuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.alignment.Passage;
import org.bayan.alignment.Words;
import org.bayan.reading.Act;
import org.bayan.reading.Declaration;
import org.bayan.reading.Mention;
import org.bayan.reading.Reading;
import org.bayan.text.Span;

/** Cuts a corpus into the segments that are compared. */
final class Segments {
  /** Fewer words than this say too little to be followed. */
  private static final int FEWEST_WORDS = 4;

  private Segments() {}

  static List<Segment> of(List<Reading> corpus) {
    List<Segment> segments = new ArrayList<>();
    for (int r = 0; r < corpus.size(); r++) {
      Reading reading = corpus.get(r);
      for (int d = 0; d < reading.declarations().size(); d++) {
        Declaration declaration = reading.declarations().get(d);
        add(reading, r, d, declaration.span(), declaration.content(), segments);
      }
      for (Span sentence : reading.sentences()) {
        boolean declares =
            reading.declarations().stream().anyMatch(d -> d.span().overlap(sentence) > 0);
        if (!declares) {
          add(reading, r, -1, sentence, sentence, segments);
        }
      }
    }
    return segments;
  }

  private static void add(
      Reading reading, int r, int d, Span span, Span content, List<Segment> segments) {
    Words words = Words.of(reading.tokens(), content);
    if (words.size() >= FEWEST_WORDS) {
      Optional<Act> act =
          d < 0 ? Optional.empty() : Optional.of(reading.declarations().get(d).act());
      Passage passage = new Passage(reading.article().id(), span);
      segments.add(new Segment(r, d, act, passage, words, names(reading, span, words)));
    }
  }

  private static Set<String> names(Reading reading, Span span, Words words) {
    List<Span> named =
        reading.mentions().stream()
            .filter(Mention.OfActor.class::isInstance)
            .map(Mention::span)
            .filter(span::contains)
            .toList();
    Set<String> stems = new HashSet<>();
    for (Words.Word word : words.list()) {
      if (named.stream().anyMatch(n -> n.overlap(word.span()) > 0)) {
        stems.add(word.stem());
      }
    }
    return stems;
  }
}
