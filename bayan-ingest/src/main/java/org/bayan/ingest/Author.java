package org.bayan.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bayan.text.Token;
import org.bayan.text.Tokens;
import org.jsoup.parser.Parser;

/**
 * What a source gives as an author, which is as often a dateline as a person.
 *
 * @param byline the person
 * @param outlet the paper named
 * @param credit the agency named
 * @param place the place named
 */
record Author(
    Optional<String> byline,
    Optional<String> outlet,
    Optional<String> credit,
    Optional<String> place) {
  private static final String FROM = " \u0645\u0646 ";
  private static final String ARTICLE = "\u0627\u0644";
  private static final String SON = "\u0628\u0646";
  private static final int LONGEST_DESCENT = 10;
  private static final int LONGEST_PART = 3;
  private static final int LONGEST_NAME = 6;
  private static final Pattern JOINT =
      Pattern.compile("\\s*:\\s*|\\s+[-\u2013\u2014\u0640]\\s*|\\s*[-\u2013\u2014\u0640]\\s+");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)");

  /** Returns what is known where no author is given. */
  static Author unknown() {
    return new Author(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Reads an author's field.
   *
   * @param given the field, such as a name, or a place and an agency with a dash between
   */
  static Author of(String given) {
    String plain = plain(given);
    Optional<Dateline> dateline = Dateline.whole(plain);
    if (dateline.isPresent()) {
      Dateline d = dateline.get();
      return new Author(d.byline(), d.outlet(), d.credit(), d.place());
    }
    int from = plain.lastIndexOf(FROM);
    if (from > 0
        && Press.isPlace(List.of(Lexicon.folded(plain.substring(from + 4)).split(" ", -1)))) {
      Author name = of(plain.substring(0, from));
      return new Author(
          name.byline(),
          name.outlet(),
          name.credit(),
          Optional.of(plain.substring(from + 4).strip()));
    }
    Optional<Author> cut = cut(plain);
    if (cut.isPresent()) {
      return cut.get();
    }
    List<Token> words = Tokens.of(plain).list().stream().filter(t -> !t.isSign()).toList();
    boolean name =
        words.size() >= 2
            && words.size()
                <= (DatelineParts.words(plain).contains(SON) ? LONGEST_DESCENT : LONGEST_NAME)
            && !Press.hasNoName(DatelineParts.words(plain))
            && words.stream().allMatch(Token::isWord)
            && !plain.contains("@")
            && !plain.contains("/");
    return name
        ? new Author(Optional.of(plain), Optional.empty(), Optional.empty(), Optional.empty())
        : unknown();
  }

  /**
   * Returns the same where the outlet is known besides: a name that was taken for the outlet's for
   * want of a better is the writer's beside a place, and the place beside a writer.
   */
  Author besideOutlet() {
    boolean guessed =
        outlet
            .map(DatelineParts::words)
            .filter(w -> !Press.isKnownOutlet(w) && !Press.hasOutletWord(w))
            .isPresent();
    if (guessed && place.isPresent() && byline.isEmpty()) {
      return new Author(outlet, Optional.empty(), credit, place);
    }
    if (guessed && place.isEmpty() && byline.isPresent()) {
      return new Author(byline, Optional.empty(), credit, outlet);
    }
    return this;
  }

  /** Returns an author's field as a reader sees it. */
  static String plain(String given) {
    return Parser.unescapeEntities(given, false).replace('\u00A0', ' ').strip();
  }

  /**
   * Reads two parts of which one is known, where the field is no dateline by itself: in a field for
   * authors what stands beside a place is a writer, and what stands beside an agency a place.
   */
  private static Optional<Author> cut(String plain) {
    List<String> parts =
        JOINT
            .splitAsStream(IN_BRACKETS.matcher(plain).replaceAll(""))
            .map(String::strip)
            .filter(p -> !p.isEmpty())
            .toList();
    if (parts.size() != 2) {
      return Optional.empty();
    }
    for (int i = 0; i < 2; i++) {
      List<String> words = DatelineParts.words(parts.get(i));
      Optional<String> known = Optional.of(parts.get(i));
      Optional<String> other = Optional.of(parts.get(1 - i));
      if (Press.isAgency(words)) {
        return Optional.of(new Author(Optional.empty(), Optional.empty(), known, other));
      }
      if (Press.isPlace(words) && DatelineParts.words(parts.get(1 - i)).size() <= LONGEST_NAME) {
        boolean house =
            parts.get(1 - i).startsWith(ARTICLE)
                || Press.hasOutletWord(DatelineParts.words(parts.get(1 - i)));
        Optional<String> none = Optional.empty();
        return Optional.of(new Author(house ? none : other, house ? other : none, none, known));
      }
    }
    boolean colon =
        plain.indexOf(':') > 0
            && parts.stream()
                .map(DatelineParts::words)
                .allMatch(w -> w.size() <= LONGEST_PART && !Press.hasOutletWord(w));
    return colon
        ? Optional.of(
            new Author(
                Optional.of(parts.get(1)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(parts.get(0))))
        : Optional.empty();
  }
}
