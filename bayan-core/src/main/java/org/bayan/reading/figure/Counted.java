package org.bayan.reading.figure;

import java.util.Optional;
import org.bayan.reading.number.NumberWords;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;

/** Finds what a number counts: the unit, and the words for it in the text. */
final class Counted {
  private static final int MOST_WORDS = 4;
  private static final String YEH = "\u064A";

  private final Walk walk;
  private final NumberWords words = NumberWords.get();
  private final FigureWords cues = FigureWords.get();

  /**
   * What is counted.
   *
   * @param end the index of the first token after the number and its noun
   * @param unit in English, where a word of measure or a known noun says it
   * @param counts the words for what is counted
   */
  record Things(int end, Optional<String> unit, Optional<String> counts) {
    /** Returns the same with words that belong to the number after it. */
    Things until(int newEnd) {
      return new Things(newEnd, unit, counts);
    }

    /** Tells whether anything is said to be counted. */
    boolean any() {
      return unit.isPresent() || counts.isPresent();
    }
  }

  Counted(Walk walk) {
    this.walk = walk;
  }

  /**
   * Returns what the words after a number say it counts.
   *
   * @param first the index of the number's first token
   * @param end the index of the first token after the number
   */
  Things after(int first, int end) {
    boolean bracket = walk.isSign(first - 1, "(") && walk.isSign(end, ")");
    boolean tied = walk.isSign(end, "-") && walk.joined(end - 1) && walk.joined(end);
    int at = bracket || tied ? end + 1 : end;
    if (walk.isSign(at, "%\u066A") || walk.isSign(first - 1, "%\u066A") && walk.joined(first - 1)) {
      int last = walk.isSign(at, "%\u066A") ? at + 1 : at;
      return new Things(last, Optional.of("percent"), partOf(last));
    }
    Optional<Phrases.Match> percent = words.percent.at(walk, at);
    if (percent.isPresent()) {
      int last = percent.get().end();
      return new Things(last, Optional.of("percent"), partOf(last));
    }
    Optional<String> money = sign(first - 1).or(() -> sign(end));
    if (money.isPresent()) {
      return new Things(sign(end).isPresent() ? end + 1 : end, money, Optional.empty());
    }
    if (cues.partitive.bareAt(walk, at).isPresent()) {
      Things things = noun(at + 1);
      return new Things(at, unitOfPeople(at + 1), things.counts());
    }
    return noun(at);
  }

  /** Returns what the definite noun before a definite number says it counts. */
  Things before(int noun, int end) {
    Optional<Phrases.Match> unit = words.anyUnitAt(walk, noun);
    int particle =
        walk.variants(noun).stream()
            .filter(v -> v.stem().startsWith("\u0627\u0644") && !v.article())
            .mapToInt(v -> v.taken())
            .findFirst()
            .orElse(0);
    String counts = walk.span(noun, particle, noun + 1).of(walk.text());
    return new Things(end, unit.map(Phrases.Match::value), Optional.of(counts));
  }

  private Optional<String> sign(int index) {
    return walk.inside(index)
        ? Optional.ofNullable(cues.currencySigns.get(walk.folded(index)))
        : Optional.empty();
  }

  /** "Of the population" after a percentage. */
  private Optional<String> partOf(int index) {
    return cues.partitive.bareAt(walk, index).isPresent()
        ? noun(index + 1).counts()
        : Optional.empty();
  }

  private Optional<String> unitOfPeople(int index) {
    return words.anyUnitAt(walk, index).map(Phrases.Match::value).filter(u -> u.equals("person"));
  }

  /** Letters for square and cubic metres, with a small figure that is a token of its own. */
  private Optional<Things> power(int index) {
    if (walk.folded(index).equals("\u0645") && walk.joined(index - 1) && walk.isNumber(index - 1)) {
      boolean plain = !walk.isNumber(index + 1) || !walk.joined(index);
      if (plain) {
        return Optional.of(new Things(index + 1, Optional.of("metre"), Optional.empty()));
      }
    }
    boolean power = walk.joined(index) && walk.isNumber(index + 1) && walk.length(index + 1) == 1;
    if (!power || !walk.isWord(index)) {
      return Optional.empty();
    }
    String sign = walk.folded(index) + walk.folded(index + 1);
    return words
        .unitNamed(sign)
        .map(u ->
            new Things(
                index + 2,
                Optional.of(u),
                Optional.of(walk.span(index, index + 2).of(walk.text()))));
  }

  private Things noun(int index) {
    Optional<Things> power = power(index);
    if (power.isPresent()) {
      return power.get();
    }
    Optional<Phrases.Match> unit = words.unitAt(walk, index);
    if (!walk.isWord(index) || unit.isEmpty() && !isNoun(index)) {
      return new Things(index, Optional.empty(), Optional.empty());
    }
    if (unit.isEmpty()) {
      unit = words.anyUnitAt(walk, index);
    }
    int end = unit.map(Phrases.Match::end).orElse(index + 1);
    boolean time = unit.filter(u -> words.isTime(u.value())).isPresent();
    int last = time ? end : withAdjectives(index, end);
    boolean amount =
        unit.isPresent()
            && words.isMeasure(unit.get().value())
            && !words.isTime(unit.get().value());
    Optional<String> things = amount ? partOf(end) : Optional.empty();
    String counts = walk.span(index, last).of(walk.text());
    return new Things(end, unit.map(Phrases.Match::value), Optional.of(things.orElse(counts)));
  }

  /** Adjectives of relation, and the second part of a definite construct, belong to the noun. */
  private int withAdjectives(int index, int end) {
    int last = end;
    boolean definite = isDefinite(end - 1);
    while (last - index < MOST_WORDS
        && walk.isWord(last)
        && !words.stops.bareAt(walk, last).isPresent()) {
      boolean relation =
          !words.vague.isAt(walk, last) && isRelation(last) && isDefinite(last) == definite;
      boolean construct = last == end && !definite && isDefinite(last) && !isAccusative(end - 1);
      if (!relation && !construct) {
        break;
      }
      definite = isDefinite(last);
      last++;
    }
    return last;
  }

  private boolean isRelation(int index) {
    String folded = walk.folded(index);
    return folded.length() > 3
        && (folded.endsWith(YEH)
            || folded.endsWith("\u064A\u0627")
            || folded.endsWith("\u064A\u0647")
            || folded.endsWith("\u064A\u064A\u0646"));
  }

  /** With the accusative's alif a noun is not in a construct. */
  private boolean isAccusative(int index) {
    String folded = walk.folded(index);
    return folded.length() > 3 && folded.endsWith("\u0627");
  }

  private boolean isDefinite(int index) {
    return walk.folded(index).startsWith("\u0627\u0644");
  }

  /** Tells whether a word after a number can be what it counts. */
  boolean isNoun(int index) {
    return walk.isWord(index)
        && walk.length(index) > 2
        && words.stops.bareAt(walk, index).isEmpty()
        && !walk.lineEndsAfter(index - 1)
        && !startsWithParticle(index)
        && !isNumberWord(index)
        && !isVerb(index);
  }

  /** "They carry": the present of many, which begins and ends like no noun. */
  private boolean isVerb(int index) {
    String folded = walk.folded(index);
    return folded.length() > 4 && folded.startsWith(YEH) && folded.endsWith("\u0648\u0646");
  }

  private boolean isNumberWord(int index) {
    return words.units.bareAt(walk, index).isPresent()
        || words.ten.bareAt(walk, index).isPresent()
        || words.tens.bareAt(walk, index).isPresent()
        || words.hundred.bareAt(walk, index).isPresent();
  }

  /** After a number an indefinite noun stands bare: with a joined particle a new phrase begins. */
  private boolean startsWithParticle(int index) {
    String folded = walk.folded(index);
    return folded.startsWith("\u0628\u0627\u0644")
        || folded.startsWith("\u0644\u0644")
        || folded.startsWith("\u0648\u0627\u0644")
        || folded.startsWith("\u0648") && !cues.beginsWithWaw(walk, index)
        || words.anyUnitAt(walk, index).filter(u -> u.taken() == 1).isPresent();
  }
}
