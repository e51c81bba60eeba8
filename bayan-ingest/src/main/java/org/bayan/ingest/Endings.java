package org.bayan.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.article.PartialDate;
import org.bayan.text.Span;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

/** What stands under a text or behind its last sentence: whose it is, its day, the wire's marks. */
final class Endings {
  private static final String STOPS = ".\u061F!\u06D4";
  private static final String CLOSING = "\u00BB\u201D\u2019\")]";
  private static final String ENCLOSING = CLOSING + "([/-\u2013\u2014*\u00AB\u201C";
  private static final int LONGEST_SOURCE = 5;
  private static final int LONGEST_CREDIT = 6;
  private static final int SEEN = 8;
  private static final double LESS_SURE = 0.7;

  private Endings() {}

  /**
   * Returns whose report a text is by what stands under it: a news agency, or what follows the word
   * for a source.
   *
   * @param signed the lines at the end that read as datelines
   * @param residue the lines that are no part of the article
   */
  static Optional<String> credit(List<Dateline> signed, List<String> residue) {
    return signed.stream()
        .flatMap(d -> d.credit().stream())
        .findFirst()
        .or(() -> residue.stream().flatMap(line -> credited(line).stream()).findFirst())
        .or(() -> signed.stream().flatMap(d -> d.outlet().stream()).findFirst());
  }

  private static Optional<String> credited(String line) {
    List<Token> tokens = Tokens.of(line).list();
    int words = Residue.sourceBefore(words(tokens, 0));
    boolean named =
        words > 0
            && words < tokens.size()
            && ":-|\u2013".contains(tokens.get(words).folded())
            && tokens.size() > words + 1
            && words(tokens, words + 1).size() <= LONGEST_SOURCE;
    if (named) {
      Span rest = Line.trimmed(line, tokens.get(words).span().end(), tokens.getLast().span().end());
      return Optional.of(rest.of(line).replaceAll("^[\\p{P}\\s]+|[\\p{P}\\s]+$", ""))
          .filter(name -> !name.isEmpty());
    }
    List<String> all = words(tokens, 0);
    return !all.isEmpty() && all.size() <= LONGEST_CREDIT && Press.isAgency(all)
        ? Optional.of(print(line, tokens))
        : Optional.empty();
  }

  private static String print(String line, List<Token> tokens) {
    List<Token> words = tokens.stream().filter(t -> !t.isSign()).toList();
    return line.substring(words.getFirst().span().begin(), words.getLast().span().end());
  }

  /** Returns who signed a text. */
  static Optional<String> byline(List<Dateline> signed) {
    return signed.stream().flatMap(d -> d.byline().stream()).findFirst();
  }

  /** Returns the day that stands under a text, which is as a rule that of its issue. */
  static Optional<PartialDate> published(List<Dateline> signed) {
    return signed.stream()
        .flatMap(d -> d.published().stream())
        .findFirst()
        .map(d ->
            new PartialDate(
                d.value(),
                d.precision(),
                d.basis() + ", under the text",
                Math.min(LESS_SURE, d.confidence())));
  }

  /**
   * Where residue begins that stands on a paragraph's own line, after its last sentence.
   *
   * @param text the article's text
   * @param span the paragraph
   */
  static int tailOf(Tokens text, Span span) {
    List<Token> tokens = text.in(span);
    for (int i = tokens.size() - 1; i > 0; i--) {
      Token before = tokens.get(i - 1);
      if (before.isSign() && tokens.get(i).isWord()) {
        int sign = i - 1;
        while (sign > 0 && ENCLOSING.contains(tokens.get(sign).folded())) {
          sign--;
        }
        boolean stop = tokens.get(sign).isSign() && STOPS.contains(tokens.get(sign).folded());
        if ((stop || before.folded().equals("/")) && isTail(tokens, i, stop, sign < i - 1)) {
          int from = stop ? sign + 1 : i;
          while (from < i && CLOSING.contains(tokens.get(from).folded())) {
            from++;
          }
          return tokens.get(from).begin();
        }
      }
    }
    return span.end();
  }

  private static boolean isTail(List<Token> tokens, int at, boolean stop, boolean enclosed) {
    List<String> words = words(tokens, at);
    if (Residue.isTail(words)) {
      return true;
    }
    int source = Residue.sourceBefore(words);
    boolean colon =
        source > 0
            && at + source < tokens.size()
            && tokens.get(at + source).folded().equals(":")
            && tokens.size() - at <= source + 1 + LONGEST_SOURCE;
    Token last = tokens.getLast();
    boolean closed = last.isSign() && !STOPS.contains(last.folded());
    boolean agency = stop && enclosed && closed && Press.isAgency(all(tokens, at));
    return stop && colon || agency;
  }

  private static List<String> all(List<Token> tokens, int from) {
    return tokens.size() - from > 2 * LONGEST_CREDIT ? List.of() : words(tokens, from);
  }

  private static List<String> words(List<Token> tokens, int from) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < Math.min(tokens.size(), from + SEEN); i++) {
      if (!tokens.get(i).isSign()) {
        words.add(tokens.get(i).folded());
      }
    }
    return words;
  }
}
