package org.bayan.reading.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bayan.reading.number.FigureBound;
import org.bayan.reading.number.NumberPhrase;
import org.bayan.reading.number.NumberScanner;
import org.bayan.reading.number.NumberWords;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;

/** Reads years: after a month, after the word for it, in a range, or bare where a word tells. */
final class YearReader {
  private static final String JOINTS = "-\u2013/";

  private static final BigDecimal NO_YEAR = BigDecimal.valueOf(10_000);

  /** Earlier years are told with what they are counted from. */
  private static final int EARLIEST = 300;

  private final Walk walk;
  private final TimeWords words;
  private final BesideReader besides;

  /** Where the year in words that was read last ends. */
  private int wordsEnd;

  YearReader(Walk walk, TimeWords words) {
    this.walk = walk;
    this.words = words;
    this.besides = new BesideReader(walk, words);
  }

  /**
   * Reads the year after a month, or the word that stands for it.
   *
   * @return where to go on: {@code index} itself where no year follows
   */
  int after(DateDraft draft, int index) {
    int lean = lean(draft, index);
    int at = lean;
    at = walk.isSign(at, "\u060C,/-") || isPointed(at) ? at + 1 : at;
    at = words.of.bareAt(walk, at).isPresent() ? at + 1 : at;
    if (words.thisWords.bareAt(walk, at).isPresent() && words.theYear.isAt(walk, at + 1)) {
      draft.yearStep = OptionalInt.of(0);
      return at + 2;
    }
    Optional<BesideReader.Told> beside = besides.at(at);
    if (draft.month.isPresent() && beside.filter(b -> b.counts(Stretch.Unit.YEAR)).isPresent()) {
      draft.stretch = beside.map(BesideReader.Told::beside);
      return beside.get().end();
    }
    if (draft.day.isPresent()
        && words.each.bareAt(walk, at).isPresent()
        && words.theYear.isAt(walk, at + 1)) {
      draft.stretch = Optional.of(new Stretch.Each());
      return at + 2;
    }
    boolean head = words.theYear.isAt(walk, at);
    int told = head ? yearStep(draft, at + 1) : -1;
    if (told > 0) {
      return told;
    }
    at = head ? at + 1 : at;
    boolean bracket = head && walk.isSign(at, "(");
    at = bracket ? at + 1 : at;
    boolean figure = walk.length(at) == 4 || head && walk.length(at) == 3;
    int year = figure ? walk.digits(at) : -1;
    if (year < 0) {
      boolean thousands = words.thousands.isAt(walk, at) && isPartOf(draft);
      return (head || thousands) && inWords(draft, at) ? wordsEnd : lean;
    }
    boolean early = head && year >= EARLIEST && year < 1300;
    if (!DateDraft.isHijriYear(year) && !DateDraft.isCommonYear(year) && !early) {
      return lean;
    }
    draft.year = OptionalInt.of(year);
    int end = mark(draft, at + 1);
    return bracket && walk.isSign(end, ")") ? end + 1 : end;
  }

  /** The figure of a year that was told in words: "last year 2014"; returns where to go on. */
  int figure(DateDraft draft, int index) {
    boolean bracket = walk.isSign(index, "(");
    int at = bracket ? index + 1 : index;
    if (walk.length(at) != 4 || !DateDraft.isCommonYear(walk.digits(at)) || isQuantity(at)) {
      return index;
    }
    int end = words.commonMarks.bareAt(walk, at + 1).isPresent() ? at + 2 : at + 1;
    if (bracket && !walk.isSign(end, ")")) {
      return index;
    }
    draft.year = OptionalInt.of(walk.digits(at));
    draft.yearStep = OptionalInt.empty();
    return bracket ? end + 1 : end;
  }

  /** Tells whether what has been read is of a year, so that a number in words is one. */
  private static boolean isPartOf(DateDraft draft) {
    return draft.month.isPresent()
        || draft.stretch.filter(Stretch.Part.class::isInstance).isPresent();
  }

  /** "16. November. 2016", where the day had a point too. */
  private boolean isPointed(int index) {
    return walk.isSign(index, ".")
        && walk.isSign(index - 2, ".")
        && walk.isNumber(index - 3)
        && walk.length(index + 1) == 4;
  }

  private int lean(DateDraft draft, int index) {
    Optional<Phrases.Match> match = words.lean(walk, index);
    match.ifPresent(m -> draft.lean = TimeWords.leanOf(m));
    return match.map(Phrases.Match::end).orElse(index);
  }

  /** Where an adjective that tells the year ends; -1 where none stands. */
  private int yearStep(DateDraft draft, int index) {
    Optional<Phrases.Match> match = words.lean(walk, index);
    match.ifPresent(m -> draft.yearStep = OptionalInt.of(TimeWords.leanOf(m).step()));
    return match.map(Phrases.Match::end).orElse(-1);
  }

  /** The mark of a calendar after a year; returns where to go on. */
  int mark(DateDraft draft, int index) {
    if (draft.year.isEmpty()) {
      return index;
    }
    if (words.hijriMarks.bareAt(walk, index).isPresent()) {
      draft.calendar = DatePhrase.Era.HIJRI;
      return index + 1;
    }
    return words.commonMarks.bareAt(walk, index).isPresent() ? index + 1 : index;
  }

  /**
   * Reads the years that begin at a token, without month or day, and adds them.
   *
   * @return the index of the first token after them, or -1 where none begins
   */
  int at(int index, List<DatePhrase> found) {
    int at = index;
    boolean head = false;
    if (words.yearHeads.isAt(walk, at) || words.yearsHeads.isAt(walk, at)) {
      head = true;
      at = afterHead(at);
    }
    if (!head && words.thousands.bareAt(walk, at).isPresent()) {
      return bareInWords(found, index);
    }
    boolean range = rangeFollows(at);
    boolean early = head && isEarly(index, at);
    if (!isYear(at) && !range && !early && !(head && DateDraft.isHijriYear(walk.digits(at)))) {
      return head ? addInWords(found, index, at) : -1;
    }
    boolean list = !head && !range && isList(at);
    if (!head && !range && !list && !isTold(at)) {
      return -1;
    }
    int end = add(found, index, at);
    while (true) {
      int next = afterJoint(end, list || head && words.yearsHeads.isAt(walk, index) || range);
      if (next < 0 || !isYear(next) || isQuantity(next)) {
        break;
      }
      end = add(found, next, next);
      range = false;
    }
    return end;
  }

  /** A year in words: "two thousand and nineteen". */
  private boolean inWords(DateDraft draft, int index) {
    Optional<NumberPhrase> number =
        walk.isWord(index) ? new NumberScanner(walk, false).at(index) : Optional.empty();
    if (number.isEmpty() || number.get().value().scale() > 0) {
      return false;
    }
    int year = number.get().value().min(NO_YEAR).intValue();
    boolean head = words.yearHeads.isAt(walk, index - 1);
    if (year < (head ? 100 : 1500) || year > 2100) {
      return false;
    }
    draft.year = OptionalInt.of(year);
    wordsEnd = number.get().end();
    return true;
  }

  private int addInWords(List<DatePhrase> found, int index, int at) {
    DateDraft draft = new DateDraft(index);
    if (!inWords(draft, at)) {
      return -1;
    }
    draft.taken = conjunction(index);
    found.add(draft.upTo(wordsEnd));
    return wordsEnd;
  }

  /** "In one thousand seven hundred and eighty-nine", where nothing follows that it counts. */
  private int bareInWords(List<DatePhrase> found, int index) {
    DateDraft draft = new DateDraft(index);
    boolean told =
        words.yearCues.bareAt(walk, index - 1).isPresent()
            && inWords(draft, index)
            && draft.year.getAsInt() % 100 != 0
            && (!walk.isWord(wordsEnd) || walk.lineEndsAfter(wordsEnd - 1))
            && !walk.isSign(wordsEnd, "%\u066A");
    if (!told || isQuantity(index)) {
      return -1;
    }
    found.add(draft.upTo(wordsEnd));
    return wordsEnd;
  }

  /** The figure after the word for a year: an adjective or a bracket may stand between. */
  private int afterHead(int index) {
    int at = index + 1;
    if (walk.isWord(at) && walk.folded(index).contains("\u0627\u0644") && isYear(at + 1)) {
      at++;
    }
    return walk.isSign(at, "(") ? at + 1 : at;
  }

  private boolean isYear(int index) {
    if (walk.length(index) != 4) {
      return false;
    }
    int year = walk.digits(index);
    boolean hijri = words.hijriMarks.bareAt(walk, index + 1).isPresent();
    return DateDraft.isCommonYear(year) || DateDraft.isHijriYear(year) && (hijri || isHead(index));
  }

  /** "The year 247", "the year 656 of the Hijra". */
  private boolean isEarly(int index, int at) {
    boolean three = walk.length(at) == 3 && walk.digits(at) >= 100;
    three |= walk.length(at) == 4 && walk.digits(at) >= 1000 && walk.digits(at) < 1300;
    three &= words.beforeChrist.bareAt(walk, at + 1).isEmpty();
    boolean bare = words.singleYear.isAt(walk, index) && at == index + 1;
    return three && bare && !NumberWords.get().isCounted(walk, at + 1);
  }

  private boolean isHead(int index) {
    return words.yearHeads.isAt(walk, index - 1);
  }

  /** A year in figures without the word: its calendar's mark, or a word before it, must tell. */
  private boolean isTold(int index) {
    boolean mark = words.hijriMarks.bareAt(walk, index + 1).isPresent();
    mark |= words.commonMarks.bareAt(walk, index + 1).isPresent() && walk.joined(index);
    int year = walk.digits(index);
    boolean ends = !walk.isWord(index + 1) || walk.lineEndsAfter(index);
    int before = walk.isSign(index - 1, "-") && walk.joined(index - 2) ? index - 2 : index - 1;
    boolean cue = words.yearCues.isAt(walk, before) || ends && isJoinedIn(index - 1);
    boolean plain = year >= 1900 && year <= 2100 || year >= 1700 && year < 1900 && ends;
    return mark
        || plain
            && (cue && !isQuantity(index)
                || isBracketed(index) && (isOfResolution(index) || isOfTitle(index)));
  }

  private boolean isBracketed(int index) {
    return walk.isSign(index - 1, "(") && walk.isSign(index + 1, ")");
  }

  /** The year of a book or a film in brackets behind its title in quotation marks. */
  private boolean isOfTitle(int index) {
    return walk.isSign(index - 2, "\u00BB\"\u201D");
  }

  /** "Resolution 2573 (2021)". */
  private boolean isOfResolution(int index) {
    if (!walk.isNumber(index - 2)) {
      return false;
    }
    for (int at = index - 3; at >= Math.max(0, index - 8) && walk.isWord(at); at--) {
      if (NumberWords.get().resolutions.isAt(walk, at)) {
        return true;
      }
    }
    return false;
  }

  /** "1998, 2000 and 2002": three years in a row are no quantities. */
  private boolean isList(int index) {
    int at = index;
    for (int years = 1; years < 3; years++) {
      boolean joint = walk.isSign(at + 1, ",\u060C") || walk.folded(at + 1).equals("\u0648");
      if (!joint || !isYear(at + 2) || walk.digits(at + 2) <= walk.digits(at)) {
        return false;
      }
      at += 2;
    }
    return walk.digits(index) >= 1900 && walk.digits(at) <= 2100 && !isQuantity(at);
  }

  /** The particle "in" joined to the digits. */
  private boolean isJoinedIn(int index) {
    return walk.joined(index)
        && (walk.folded(index).equals("\u0628") || walk.folded(index).equals("\u0648\u0628"));
  }

  /** "More than 2000", "2000 people". */
  boolean isQuantity(int index) {
    return NumberWords.get().isCounted(walk, index + 1)
        || !new FigureBound(walk).of(0, index, index + 1).name().equals(FigureBound.EXACTLY);
  }

  private boolean rangeFollows(int index) {
    if (!walk.isSign(index + 1, JOINTS)
        || !isYear(index + 2)
        || walk.length(index) != 4
        || walk.isSign(index + 3, JOINTS)) {
      return false;
    }
    int first = walk.digits(index);
    int second = walk.digits(index + 2);
    return first < second && second - first <= 100 && !walk.isSign(index - 1, JOINTS);
  }

  private int afterJoint(int index, boolean several) {
    boolean list = several && walk.isSign(index, ",\u060C");
    if (list || walk.isSign(index, JOINTS) && (several || rangeFollows(index - 1))) {
      return index + 1;
    }
    boolean and =
        walk.folded(index).equals("\u0648") || words.until.bareAt(walk, index).isPresent();
    return and ? index + 1 : -1;
  }

  private int add(List<DatePhrase> found, int first, int index) {
    DateDraft draft = new DateDraft(first);
    draft.year = OptionalInt.of(walk.digits(index));
    if (DateDraft.isHijriYear(walk.digits(index))) {
      draft.calendar = DatePhrase.Era.HIJRI;
    }
    int end = mark(draft, index + 1);
    end = walk.isSign(index - 1, "(") && first < index && walk.isSign(end, ")") ? end + 1 : end;
    draft.taken = conjunction(first);
    found.add(draft.upTo(end));
    return end;
  }

  private int conjunction(int index) {
    String folded = walk.folded(index);
    boolean joined = walk.isWord(index) && "\u0648\u0641".indexOf(folded.charAt(0)) >= 0;
    return joined && folded.length() > 2 ? 1 : 0;
  }
}
