package org.bayan.reading.time;

import java.util.Map;
import java.util.Optional;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;

/**
 * Reads the name of a month, or the two names of one month that the press prints together.
 *
 * <p>A name of five letters or more may be a letter wrong, or have two neighbours changed over
 * (Damerau, 1964, in its restricted form), where the caller knows that a month should stand there
 * and only one month is so near.
 */
final class MonthReader {
  private static final int LEAST_FOR_A_SLIP = 5;

  private final Walk walk;
  private final TimeWords words;

  /**
   * A month met.
   *
   * @param end the index of the first token after it
   * @param month its number, from 1
   * @param calendar whose month it is
   * @param sure whether the name can be nothing else
   * @param taken letters joined to the front that are not the name's
   * @param twice whether it is printed by two of its names, which tells that it is a month
   */
  record Month(
      int end, int month, DatePhrase.Era calendar, boolean sure, int taken, boolean twice) {
    private Month upTo(int last) {
      return new Month(last, month, calendar, true, taken, true);
    }
  }

  MonthReader(Walk walk, TimeWords words) {
    this.walk = walk;
    this.words = words;
  }

  /**
   * Returns the month that begins at a token.
   *
   * @param expected whether a day stands before, so that a slip of the pen is forgiven
   */
  Optional<Month> at(int index, boolean expected) {
    Optional<Month> first = single(index);
    if (first.isEmpty() && expected) {
      first = slip(index, 0);
    }
    return first.map(this::withTwin);
  }

  private Optional<Month> single(int index) {
    if (!walk.isWord(index)) {
      return Optional.empty();
    }
    char letter = walk.folded(index).charAt(0);
    if (letter < '\u0250') {
      return english(index);
    }
    Optional<Phrases.Match> common = words.months.at(walk, index);
    Optional<Phrases.Match> hijri = words.hijriMonths.at(walk, index);
    if (common.isPresent()) {
      return common.map(m -> month(m, index, DatePhrase.Era.COMMON));
    }
    return hijri.map(m -> month(m, index, DatePhrase.Era.HIJRI));
  }

  private Month month(Phrases.Match match, int index, DatePhrase.Era calendar) {
    boolean sure = match.end() > index + 1 || !words.doubtful.isAt(walk, index);
    return new Month(match.end(), match.number(), calendar, sure, match.taken(), false);
  }

  private Optional<Month> english(int index) {
    boolean capital = Character.isUpperCase(walk.text().charAt(walk.token(index).span().begin()));
    if (!capital) {
      return Optional.empty();
    }
    return words
        .englishMonths
        .bareAt(walk, index)
        .map(m -> {
          boolean shortened = walk.length(index) <= 4;
          int end = shortened && walk.isSign(m.end(), ".") ? m.end() + 1 : m.end();
          boolean sure = !shortened && m.number() != 3 && m.number() != 8;
          return new Month(end, m.number(), DatePhrase.Era.COMMON, sure, 0, false);
        });
  }

  /** The same month once more, by its other name, after a stroke or in brackets. */
  private Month withTwin(Month first) {
    int at = first.end();
    boolean sign = walk.isSign(at, "/-(\u2013|\\");
    Optional<Month> second = single(sign ? at + 1 : at);
    if (sign && second.isEmpty()) {
      second = slip(at + 1, first.month());
    }
    if (second.isEmpty()
        || second.get().month() != first.month()
        || second.get().calendar() != first.calendar()) {
      return first;
    }
    int end = second.get().end();
    boolean bracket = walk.isSign(at, "(");
    int last = bracket && walk.isSign(end, ")") ? end + 1 : end;
    // "Nil-nil" has the letters of a month's name twice.
    boolean same = walk.folded(sign ? at + 1 : at).equals(walk.folded(at - 1));
    return same ? first : first.upTo(last);
  }

  /** The only month whose name is one slip away; of one month only, if its number is not 0. */
  private Optional<Month> slip(int index, int only) {
    String folded = walk.folded(index);
    if (!walk.isWord(index) || folded.length() < LEAST_FOR_A_SLIP || folded.charAt(0) < '\u0600') {
      return Optional.empty();
    }
    int found = 0;
    for (Map.Entry<String, String> name : words.months.values().entrySet()) {
      int month = Integer.parseInt(name.getValue());
      boolean wanted = only == 0 || only == month;
      if (wanted && name.getKey().length() >= LEAST_FOR_A_SLIP && near(folded, name.getKey())) {
        if (found != 0 && found != month) {
          return Optional.empty();
        }
        found = month;
      }
    }
    return found == 0
        ? Optional.empty()
        : Optional.of(new Month(index + 1, found, DatePhrase.Era.COMMON, false, 0, false));
  }

  /** Tells whether two words differ by one letter put in, left out, changed, or changed over. */
  static boolean near(String a, String b) {
    int begin = 0;
    int shorter = Math.min(a.length(), b.length());
    while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
      begin++;
    }
    int back = 0;
    while (back < shorter - begin
        && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
      back++;
    }
    int left = a.length() - begin - back;
    int right = b.length() - begin - back;
    if (left <= 1 && right <= 1) {
      return true;
    }
    return left == 2
        && right == 2
        && a.charAt(begin) == b.charAt(begin + 1)
        && a.charAt(begin + 1) == b.charAt(begin);
  }
}
