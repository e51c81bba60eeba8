package org.bayan.ingest;

import java.util.List;
import java.util.Optional;
import org.bayan.text.Token;
import org.bayan.text.Tokens;

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
  private static final int LONGEST_NAME = 6;

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
    String plain = given.replace('\u00A0', ' ').replace("&nbsp;", " ").strip();
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
    List<Token> words = Tokens.of(plain).list().stream().filter(t -> !t.isSign()).toList();
    boolean name =
        words.size() >= 2
            && words.size() <= LONGEST_NAME
            && words.stream().allMatch(Token::isWord)
            && !plain.contains("@")
            && !plain.contains("/");
    return name
        ? new Author(Optional.of(plain), Optional.empty(), Optional.empty(), Optional.empty())
        : unknown();
  }
}
