package org.bayan.reading.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.bayan.reading.number.Beginnings;
import org.bayan.reading.number.NumberWords;
import org.bayan.reading.number.Phrases;
import org.bayan.reading.number.Walk;
import org.bayan.reading.number.WordFile;
import org.bayan.reading.time.TimeWords;
import org.bayan.text.WordForm;
import org.bayan.text.WordMark;

/** The words that tell a figure from a bare number, read once from {@code figure.txt}. */
final class FigureWords {
  private static final class Held {
    static final FigureWords WORDS =
        new FigureWords(WordFile.read(FigureWords.class, "figure.txt"));
  }

  final Phrases notAfterFraction;
  final Phrases vagueSecond;
  final Phrases englishVague;
  final Phrases dualNouns;
  final Phrases bareDualNouns;
  final Phrases notDual;
  final Phrases labels;
  final Phrases named;
  final Phrases partitive;
  final Phrases evidence;
  final Phrases shareNouns;
  final Phrases joined;
  final Phrases plurals;
  final Phrases them;
  final Phrases doubtful;
  final Phrases nameToo;
  final Phrases clock;
  final Phrases each;
  final Phrases nought;
  final Phrases age;

  /** A currency by its sign. */
  final Map<String, String> currencySigns = new HashMap<>();

  private final Phrases wawNouns;
  private final Beginnings beginnings;
  private final WordMark two = new WordMark(DualReader::mayEndInTwo);

  private FigureWords(WordFile file) {
    notAfterFraction = file.phrases("not-after-fraction");
    vagueSecond = file.phrases("vague-second");
    englishVague = file.phrases("english-vague");
    dualNouns = file.phrases("dual-noun");
    bareDualNouns = file.phrases("dual-noun-bare");
    notDual = file.phrases("not-dual");
    labels = file.phrases("label");
    named = file.phrases("named");
    partitive = file.phrases("partitive");
    shareNouns = file.phrases("share-noun");
    evidence = file.phrases("evidence");
    joined = file.phrases("joined");
    plurals = file.phrases("plural");
    them = file.phrases("them");
    doubtful = file.phrases("doubtful");
    nameToo = file.phrases("name-too");
    each = file.phrases("each");
    clock = file.phrases("clock");
    nought = file.phrases("nought");
    age = file.phrases("age");
    wawNouns = file.phrases("waw-noun");
    beginnings =
        new Beginnings(
            Stream.concat(
                    NumberWords.get().heads().stream(),
                    Stream.of(TimeWords.get().clockHeads(), englishVague, dualNouns, bareDualNouns))
                .toArray(Phrases[]::new));
    file.lines("currency-sign")
        .forEach(line -> line.forms().forEach(sign -> currencySigns.put(sign, line.value())));
  }

  /** Returns the words. */
  static FigureWords get() {
    return Held.WORDS;
  }

  /** Tells whether a figure, or what looks like one, may begin at a word. */
  boolean mayBegin(WordForm word) {
    return beginnings.at(word) || two.of(word);
  }

  /** Tells whether the waw with which a word begins is its own, and no "and". */
  boolean beginsWithWaw(Walk walk, int index) {
    return wawNouns.bareAt(walk, index).isPresent()
        || NumberWords.get().unitAt(walk, index).isPresent();
  }
}
