package org.bayan.reading.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.bayan.reading.number.NumberPhrase;
import org.bayan.reading.number.NumberWords;
import org.bayan.reading.number.Walk;

/** Tells numbers that count from those that name: resolutions, telephones, lists, years, types. */
final class FigureFilter {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_BARE = 6;
  private static final Optional<String> YEAR = Optional.of("year");
  private static final BigDecimal OLDEST = BigDecimal.valueOf(125);
  private static final int AGE_BEFORE = 3;
  private static final BigDecimal HOURS = BigDecimal.valueOf(24);
  private static final String IN = "\u0641\u064A";
  private static final String OF = "\u0645\u0646";
  private static final String ARTICLE = "\u0627\u0644";

  private final Walk walk;
  private final NumberWords words = NumberWords.get();
  private final FigureWords cues = FigureWords.get();

  FigureFilter(Walk walk) {
    this.walk = walk;
  }

  /** Tells whether a number counts something. */
  boolean counts(NumberPhrase number, Counted.Things things, boolean bounded) {
    if (isAge(number, things) || isTimeOfDay(number) || isYearOf(number)) {
      return false;
    }
    return number.digits()
        ? digits(number, things, bounded)
        : number.definite() ? definite(number, things, bounded) : inWords(number, things, bounded);
  }

  private boolean digits(NumberPhrase number, Counted.Things things, boolean bounded) {
    int first = number.first();
    boolean large = number.end() > first + 1 || number.value().scale() > 0;
    boolean agreed = things.counts().isPresent() && isAgreed(number) && !isYear(first, bounded);
    boolean told = things.unit().isPresent() || agreed;
    if (isCode(first, number.end() - 1)
        || isListNumber(first, number.end())
        || isTelephone(first)) {
      return false;
    }
    if (told && large) {
      return true;
    }
    if (number.definite() && !things.unit().isPresent()) {
      // "The 21st century" is printed with the article before its digits: only a plural is counted.
      return bounded || isCountedBefore(number);
    }
    if (isNamed(first) && !(told && isIndefiniteLabel(first))) {
      return false;
    }
    if (told || large && !isInBrackets(number)) {
      return true;
    }
    if (isInBrackets(number)) {
      boolean shown = bounded || cues.evidence.isAt(walk, first - 2);
      return shown && things.any() || cues.them.bareAt(walk, number.end() + 1).isPresent();
    }
    if (isYear(first, bounded)) {
      return false;
    }
    return bounded
        || things.any()
        || cues.them.bareAt(walk, number.end()).isPresent()
        || cues.evidence.isAt(walk, first - 1);
  }

  private boolean isTimeOfDay(NumberPhrase number) {
    return number.digits()
        && number.value().compareTo(HOURS) <= 0
        && cues.clock.bareAt(walk, number.end()).isPresent();
  }

  /** "Signed in 2016 a contract": a year, though a noun follows. */
  private boolean isYearOf(NumberPhrase number) {
    return number.end() == number.first() + 1
        && walk.folded(number.first() - 1).equals(IN)
        && isYear(number.first(), false);
  }

  /** "(33 years)", "aged 33 years": how old somebody is, who is named there. */
  private boolean isAge(NumberPhrase number, Counted.Things things) {
    if (!things.unit().equals(YEAR) || number.value().compareTo(OLDEST) > 0) {
      return false;
    }
    int first = number.first();
    boolean bracket = walk.isSign(first - 1, "(") && walk.isSign(things.end(), ")-\u060C,");
    boolean told = false;
    for (int at = first - 1; at >= Math.max(0, first - AGE_BEFORE) && walk.isWord(at); at--) {
      told |= cues.age.at(walk, at).isPresent();
    }
    boolean of = walk.folded(things.end()).equals(OF) && cues.age.isAt(walk, things.end() + 1);
    return bracket || told || of;
  }

  /** Eleven to ninety-nine take a noun in the accusative, which shows in its last letter. */
  private boolean isAgreed(NumberPhrase number) {
    int rest = number.value().remainder(HUNDRED).intValue();
    int noun = isInBrackets(number) ? number.end() + 1 : number.end();
    return rest >= 11 && isAccusative(noun);
  }

  private boolean isAccusative(int index) {
    String folded = walk.folded(index);
    return walk.isWord(index) && folded.length() >= 4 && folded.endsWith("\u0627");
  }

  /** Joined to foreign letters, or to a word by a hyphen, or to a hashtag or an address. */
  private boolean isCode(int index, int last) {
    boolean before = walk.joined(index - 1);
    boolean after = walk.joined(last);
    if (before && walk.isWord(index - 1) && !isJoinedParticle(index - 1)) {
      boolean slip = walk.digits(index) >= 11 && isAccusative(index + 1);
      return !words.isCounted(walk, index + 1) && !slip || isLatin(index - 1);
    }
    if (after && walk.isWord(last + 1) && isLatin(last + 1)) {
      return words.unitAt(walk, last + 1).isEmpty();
    }
    if (before && walk.isSign(index - 1, "#_@/=&+:")) {
      return true;
    }
    if (before
        && walk.isSign(index - 1, "%")
        && walk.joined(index - 2)
        && walk.isNumber(index - 2)) {
      return true;
    }
    if (after && walk.isSign(last + 1, "_@=&/:")) {
      return true;
    }
    return before
        && walk.isSign(index - 1, "-\u2013\u2010")
        && walk.joined(index - 2)
        && walk.isWord(index - 2);
  }

  private boolean isJoinedParticle(int index) {
    return cues.joined.has(walk.folded(index));
  }

  private boolean isLatin(int index) {
    return walk.folded(index).charAt(0) < '\u0250';
  }

  /** The number of a point in a list: with a dash after it, or first in its line with a sign. */
  private boolean isListNumber(int first, int end) {
    if (walk.length(first) > 2 || walk.digits(first) < 0) {
      return false;
    }
    boolean begins = first == 0 || walk.lineEndsAfter(first - 1);
    boolean dash = walk.isSign(end, "-\u2013") && walk.isWord(end + 1) && !isTied(end);
    return dash
        || walk.dashAfter(end - 1) && walk.isWord(end)
        || begins && walk.isSign(end, ".-)\u2013:/");
  }

  /** A hyphen without a space on either side: "75-basis-point". */
  private boolean isTied(int sign) {
    return walk.joined(sign - 1) && walk.joined(sign);
  }

  private boolean isTelephone(int index) {
    String folded = walk.folded(index);
    boolean zero = folded.length() > 1 && folded.startsWith("0") && walk.digits(index) >= 0;
    boolean zeros = zero && !folded.matches("0[.,].*");
    boolean bare = folded.chars().allMatch(c -> c >= '0' && c <= '9');
    return zeros
        || bare && folded.length() > LONGEST_BARE && words.unitAt(walk, index + 1).isEmpty()
        || walk.isSign(index - 1, "+") && folded.length() > 3;
  }

  /** After "number", "resolution", "article" and their like; a sign may stand between. */
  private boolean isNamed(int index) {
    int at = index - 1;
    while (walk.isSign(at, "(:#-\u2013\"\u00AB.") || isBareArticle(at)) {
      at--;
    }
    return cues.labels.isAt(walk, at) || afterResolution(index);
  }

  /** "A plan of 5 years" counts; "article 5 years" would not. */
  private boolean isIndefiniteLabel(int index) {
    return walk.isWord(index - 1)
        && !walk.joined(index - 1)
        && walk.variants(index - 1).stream().noneMatch(v -> v.article());
  }

  private boolean isBareArticle(int at) {
    return walk.joined(at) && walk.folded(at).equals(ARTICLE);
  }

  /** Numbers in a row after the word for resolutions: "resolutions 242 and 338". */
  private boolean afterResolution(int index) {
    for (int at = index - 1; at >= Math.max(0, index - 6); at--) {
      if (words.resolutions.isAt(walk, at)) {
        return true;
      }
      if (!walk.isNumber(at) && !walk.isSign(at, ",\u060C/()") && walk.length(at) > 1) {
        return false;
      }
    }
    return false;
  }

  private boolean isInBrackets(NumberPhrase number) {
    return walk.isSign(number.first() - 1, "([") && walk.isSign(number.end(), ")]");
  }

  private boolean isYear(int index, boolean bounded) {
    int value = walk.length(index) == 4 ? walk.digits(index) : -1;
    boolean year = value >= 1900 && value <= 2100 && value % 100 != 0;
    return year && !bounded;
  }

  private boolean inWords(NumberPhrase number, Counted.Things things, boolean bounded) {
    boolean alone = number.end() == number.first() + 1;
    if (alone && number.taken() > 0 && cues.doubtful.isAt(walk, number.first())) {
      return things.unit().isPresent();
    }
    if (alone && cues.nameToo.isAt(walk, number.first())) {
      return things.unit().isPresent() || bounded || isAccusative(number.end());
    }
    boolean magnitude = number.magnitude().compareTo(BigDecimal.ONE) > 0;
    if (alone && magnitude && walk.folded(number.first()).endsWith("\u0627\u0644\u0641")) {
      // Without vowels "thousand" is also "wrote" and "the letter alif".
      return things.unit().isPresent() || bounded;
    }
    boolean whole = number.value().scale() <= 0;
    if (whole && isFollowedByArticle(number) && number.whole() < 1000 && !bounded) {
      return false;
    }
    return true;
  }

  /** The number three to ten takes an indefinite noun: before a definite one it is another word. */
  private boolean isFollowedByArticle(NumberPhrase number) {
    return walk.isWord(number.end())
        && walk.folded(number.end()).startsWith(ARTICLE)
        && walk.length(number.end()) > 4;
  }

  /** A definite number counts after a definite noun, or before an indefinite one. */
  private boolean definite(NumberPhrase number, Counted.Things things, boolean bounded) {
    int before = number.first() - 1;
    if (cues.named.isAt(walk, before) && things.unit().isEmpty()) {
      return false;
    }
    if (bounded || things.unit().isPresent()) {
      return true;
    }
    return isCountedBefore(number) || cues.them.bareAt(walk, number.end()).isPresent();
  }

  /** Tells whether a definite number stands after the noun that it counts. */
  boolean isCountedBefore(NumberPhrase number) {
    int noun = counted(number);
    if (!number.definite() || !walk.isWord(noun) || walk.lineEndsAfter(noun)) {
      return false;
    }
    boolean definite =
        walk.variants(noun).stream().anyMatch(v -> v.article() && v.stem().length() > 2)
            || isPossessed(noun);
    boolean few = !number.digits() && number.whole() >= 3 && number.whole() <= 19;
    return definite && (few || isPlural(noun)) && number.magnitude().compareTo(BigDecimal.ONE) == 0;
  }

  /** "Its four matches": an owner's ending makes the noun definite. */
  private boolean isPossessed(int index) {
    String folded = walk.folded(index);
    return folded.length() > 5
        && (folded.endsWith("\u0627\u062A\u0647")
            || folded.endsWith("\u0647\u0627")
            || folded.endsWith("\u0647\u0645"));
  }

  /** The noun before a definite number; its article may be a token of its own. */
  int counted(NumberPhrase number) {
    int before = number.first() - 1;
    return number.digits() && isBareArticle(before) ? before - 1 : before;
  }

  private boolean isPlural(int index) {
    String folded = walk.folded(index);
    return folded.endsWith("\u0627\u062A")
        || folded.endsWith("\u064A\u0646")
        || folded.endsWith("\u0648\u0646")
        || cues.plurals.isAt(walk, index);
  }
}
