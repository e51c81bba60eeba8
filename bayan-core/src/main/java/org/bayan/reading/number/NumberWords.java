package org.bayan.reading.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of number and measure, read once from {@code number.txt}. */
public final class NumberWords {
  private static final class Held {
    static final NumberWords WORDS =
        new NumberWords(WordFile.read(NumberWords.class, "number.txt"));
  }

  private static final String ALIF = "\u0627";

  public final Phrases units;
  public final Phrases ten;
  public final Phrases tens;
  public final Phrases hundred;
  final Phrases hundreds;
  final Phrases magnitudes;
  final Phrases duals;
  final Phrases dualConstructs;
  public final Phrases fractions;
  public final Phrases ordinals;
  final Phrases fromEnd;
  final Phrases fromHere;
  final Phrases beforeWord;
  final Phrases zero;
  final Phrases ofEvery;
  final Phrases parts;
  final Phrases part;
  final Phrases over;
  final Phrases onePart;
  public final Phrases minus;
  final Phrases equal;
  final Phrases orEqual;
  final Phrases rangeBounds;
  public final Phrases between;
  final Phrases from;
  public final Phrases range;
  final Phrases english;
  final Phrases englishMagnitudes;
  public final Phrases vague;
  final Phrases boundsAfter;
  public final Phrases percent;
  public final Phrases resolutions;
  public final Phrases stops;
  final Phrases numberOf;
  final Phrases boundVerbs;
  final Phrases boundVerbsThan;
  final Phrases than;
  final Phrases negations;
  private final Phrases belowNought;
  private final Phrases timeUnits;

  /** Words that bound a number, folded and joined by spaces, with the bound. */
  final Map<String, String> bounds = new HashMap<>();

  private final Phrases measures;
  private static final int MEETS_BEFORE = 14;
  private static final int MEETS_BEHIND = 8;

  private final Phrases issued;
  private final Phrases meets;
  private final Phrases outcomes;
  private final java.util.Set<String> measureNames = new java.util.HashSet<>();

  private NumberWords(WordFile file) {
    units = file.phrases("unit");
    ten = file.phrases("ten");
    tens = file.phrases("tens");
    hundred = file.phrases("hundred");
    hundreds = file.phrases("hundreds");
    magnitudes = file.phrases("magnitude");
    duals = file.phrases("dual");
    dualConstructs = file.phrases("dual-construct");
    fractions = file.phrases("fraction");
    ordinals = file.phrases("ordinal");
    fromEnd = file.phrases("from-end");
    fromHere = file.phrases("from-here");
    beforeWord = file.phrases("before");
    ofEvery = file.phrases("of-every");
    zero = file.phrases("zero");
    parts = file.phrases("parts");
    part = file.phrases("part");
    over = file.phrases("over");
    onePart = file.phrases("one-part");
    minus = file.phrases("minus");
    equal = file.phrases("equals");
    orEqual = file.phrases("or-equal");
    rangeBounds = file.phrases("range-bound");
    between = file.phrases("between");
    from = file.phrases("from");
    range = file.phrases("range");
    english = file.phrases("english");
    englishMagnitudes = file.phrases("english-magnitude");
    vague = file.phrases("vague");
    boundsAfter = file.phrases("bound-after");
    percent = file.phrases("percent");
    resolutions = file.phrases("resolution");
    stops = file.phrases("stop");
    numberOf = file.phrases("number-of");
    boundVerbs = file.phrases("bound-verb");
    boundVerbsThan = file.phrases("bound-verb-than");
    than = file.phrases("than");
    negations = file.phrases("negation");
    timeUnits = file.phrases("time-unit");
    belowNought = file.phrases("below-nought");
    measures = file.phrases("measure", "currency", "person", "household", "thing");
    issued = file.phrases("issued");
    meets = file.phrases("meets");
    outcomes = file.phrases("outcome");
    file.lines("measure").forEach(line -> measureNames.add(line.value()));
    bounds.putAll(file.phrases("bound").values());
  }

  /** Returns the lists with a word of which a number, a place in a row or a vague size begins. */
  public List<Phrases> heads() {
    return List.of(
        units,
        ten,
        tens,
        hundred,
        hundreds,
        magnitudes,
        duals,
        dualConstructs,
        fractions,
        ordinals,
        english,
        vague,
        percent);
  }

  /** Returns the words. */
  public static NumberWords get() {
    return Held.WORDS;
  }

  /** Tells whether a unit measures, so that what is measured may follow it. */
  public boolean isMeasure(String unit) {
    return measureNames.contains(unit);
  }

  /** Tells whether a unit is one of time. */
  public boolean isTime(String unit) {
    return timeUnits.has(unit);
  }

  /** Tells whether there can be less than nothing of a unit: of degrees, shares and money. */
  public boolean canBeNegative(String unit) {
    return belowNought.has(unit);
  }

  /** Returns the unit that stands at a token, in whatever case its word is. */
  public Optional<Phrases.Match> unitAt(Walk walk, int index) {
    Optional<Phrases.Match> unit = measures.bareAt(walk, index);
    return unit.isPresent() ? unit : accusative(walk, index);
  }

  /** Returns the unit that a form names. */
  public Optional<String> unitNamed(String folded) {
    return Optional.ofNullable(measures.values().get(folded));
  }

  /** Returns the unit of a definite noun, such as "the countries". */
  public Optional<Phrases.Match> anyUnitAt(Walk walk, int index) {
    Optional<Phrases.Match> unit = measures.at(walk, index);
    return unit.isPresent() ? unit : accusative(walk, index);
  }

  /** The indefinite accusative adds an alif. */
  private Optional<Phrases.Match> accusative(Walk walk, int index) {
    String folded = walk.folded(index);
    if (!folded.endsWith(ALIF) || folded.length() < 4) {
      return Optional.empty();
    }
    String unit = measures.values().get(folded.substring(0, folded.length() - 1));
    return unit == null ? Optional.empty() : Optional.of(new Phrases.Match(index + 1, unit, 0));
  }

  /** Tells whether a thing that is counted or measured, or a magnitude, stands at a token. */
  public boolean isCounted(Walk walk, int index) {
    return unitAt(walk, index).isPresent()
        || magnitudes.bareAt(walk, index).isPresent()
        || percent.bareAt(walk, index).isPresent();
  }

  /** Tells whether the words right before a token say that an earlier text is dated there. */
  public boolean issuedBefore(Walk walk, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 7); i--) {
      if (issued.isAt(walk, i)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a date is that of a meeting whose decision or outcome is spoken of. */
  public boolean decidedBefore(Walk walk, int index) {
    for (int i = index - 1; i >= Math.max(0, index - MEETS_BEFORE - MEETS_BEHIND); i--) {
      if (outcomes.isAt(walk, i) && meets.isAt(walk, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word of a meeting stands near a token, before it or close behind. */
  public boolean meetsNear(Walk walk, int index) {
    int end = Math.min(walk.size(), index + MEETS_BEHIND);
    for (int i = Math.max(0, index - MEETS_BEFORE); i < end; i++) {
      if (meets.isAt(walk, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the part of a whole that a phrase stands for. */
  public static BigDecimal share(Phrases.Match match) {
    return Shares.value(match);
  }

  /** Returns the number that a phrase stands for. */
  public static BigDecimal decimal(Phrases.Match match) {
    return new BigDecimal(match.value());
  }
}
