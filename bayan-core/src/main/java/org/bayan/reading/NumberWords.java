package org.bayan.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words of number and measure, read once from {@code number.txt}. */
final class NumberWords {
  private static final class Held {
    static final NumberWords WORDS = new NumberWords(WordFile.read("number.txt"));
  }

  private static final String ALIF = "\u0627";

  final Phrases units;
  final Phrases ten;
  final Phrases tens;
  final Phrases hundred;
  final Phrases hundreds;
  final Phrases magnitudes;
  final Phrases duals;
  final Phrases dualConstructs;
  final Phrases fractions;
  final Phrases parts;
  final Phrases notAfterFraction;
  final Phrases english;
  final Phrases englishMagnitudes;
  final Phrases vague;
  final Phrases vagueSecond;
  final Phrases englishVague;
  final Phrases boundsAfter;
  final Phrases percent;
  final Phrases dualNouns;
  final Phrases bareDualNouns;
  final Phrases notDual;
  final Phrases labels;
  final Phrases resolutions;
  final Phrases named;
  final Phrases stops;
  final Phrases partitive;
  final Phrases numberOf;
  final Phrases boundVerbs;
  final Phrases boundVerbsThan;
  final Phrases than;
  final Phrases negations;
  final Phrases evidence;
  final Phrases joined;
  final Phrases plurals;
  final Phrases ordinals;
  final Phrases between;
  final Phrases them;
  final Phrases doubtful;
  final Phrases range;

  /** Words that bound a number, folded and joined by spaces, with the bound. */
  final Map<String, String> bounds = new HashMap<>();

  final Map<String, String> currencySigns = new HashMap<>();
  private final Phrases measures;
  private static final int MEETS_BEFORE = 14;
  private static final int MEETS_BEHIND = 8;

  private final Phrases issued;
  private final Phrases meets;
  private final Phrases wawNouns;
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
    parts = file.phrases("parts");
    notAfterFraction = file.phrases("not-after-fraction");
    english = file.phrases("english");
    englishMagnitudes = file.phrases("english-magnitude");
    vague = file.phrases("vague");
    vagueSecond = file.phrases("vague-second");
    englishVague = file.phrases("english-vague");
    boundsAfter = file.phrases("bound-after");
    percent = file.phrases("percent");
    dualNouns = file.phrases("dual-noun");
    notDual = file.phrases("not-dual");
    bareDualNouns = file.phrases("dual-noun-bare");
    labels = file.phrases("label");
    resolutions = file.phrases("resolution");
    named = file.phrases("named");
    stops = file.phrases("stop");
    partitive = file.phrases("partitive");
    numberOf = file.phrases("number-of");
    boundVerbs = file.phrases("bound-verb");
    boundVerbsThan = file.phrases("bound-verb-than");
    than = file.phrases("than");
    negations = file.phrases("negation");
    evidence = file.phrases("evidence");
    joined = file.phrases("joined");
    plurals = file.phrases("plural");
    ordinals = file.phrases("ordinal");
    them = file.phrases("them");
    doubtful = file.phrases("doubtful");
    between = file.phrases("between");
    range = file.phrases("range");
    measures = file.phrases("measure", "currency", "person", "household", "thing");
    issued = file.phrases("issued");
    meets = file.phrases("meets");
    wawNouns = file.phrases("waw-noun");
    file.lines("measure").forEach(line -> measureNames.add(line.value()));
    bounds.putAll(file.phrases("bound").values());
    file.lines("currency-sign")
        .forEach(line -> line.forms().forEach(sign -> currencySigns.put(sign, line.value())));
  }

  /** Returns the words. */
  static NumberWords get() {
    return Held.WORDS;
  }

  /** Tells whether a unit measures, so that what is measured may follow it. */
  boolean isMeasure(String unit) {
    return measureNames.contains(unit);
  }

  /** Returns the unit that stands at a token, in whatever case its word is. */
  Optional<Phrases.Match> unitAt(Walk walk, int index) {
    Optional<Phrases.Match> unit = measures.bareAt(walk, index);
    return unit.isPresent() ? unit : accusative(walk, index);
  }

  /** Returns the unit that a form names. */
  Optional<String> unitNamed(String folded) {
    return Optional.ofNullable(measures.values().get(folded));
  }

  /** Returns the unit of a definite noun, such as "the countries". */
  Optional<Phrases.Match> anyUnitAt(Walk walk, int index) {
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
  boolean isCounted(Walk walk, int index) {
    return unitAt(walk, index).isPresent()
        || magnitudes.bareAt(walk, index).isPresent()
        || percent.bareAt(walk, index).isPresent();
  }

  /** Tells whether the waw with which a word begins is its own, and no "and". */
  boolean beginsWithWaw(Walk walk, int index) {
    return wawNouns.bareAt(walk, index).isPresent() || unitAt(walk, index).isPresent();
  }

  /** Tells whether the words right before a token say that an earlier text is dated there. */
  boolean issuedBefore(Walk walk, int index) {
    for (int i = index - 1; i >= Math.max(0, index - 7); i--) {
      if (issued.isAt(walk, i)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word of a meeting stands near a token, before it or close behind. */
  boolean meetsNear(Walk walk, int index) {
    int end = Math.min(walk.size(), index + MEETS_BEHIND);
    for (int i = Math.max(0, index - MEETS_BEFORE); i < end; i++) {
      if (meets.isAt(walk, i)) {
        return true;
      }
    }
    return false;
  }

  static BigDecimal decimal(Phrases.Match match) {
    return new BigDecimal(match.value());
  }
}
