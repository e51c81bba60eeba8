package org.bayan.testkit;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Text that looks like Arabic print, from a seed: words with clitics, vowel signs, tatweel and the
 * several hamzas, digits of three kinds, quotes, Latin names, direction marks and now and then a
 * character outside the basic plane. It means nothing.
 *
 * <p>The same seed gives the same text on every machine.
 */
public final class RandomArabic {
  /** The generator is named, since the platform's default may change. */
  private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
      RandomGeneratorFactory.of("L64X128MixRandom");

  /** From alef to yeh, with the hamzas, alef maksura and teh marbuta; tatweel is not among them. */
  private static final String LETTERS =
      "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
          + "\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0641\u0642\u0643"
          + "\u0644\u0645\u0646\u0647\u0648\u0649\u064A";

  /** Letters joined to the front of a word: wa-, fa-, bi-, li-, the article, and together. */
  private static final List<String> FRONTS =
      List.of(
          "\u0648",
          "\u0641",
          "\u0628",
          "\u0644",
          "\u0627\u0644",
          "\u0648\u0627\u0644",
          "\u0628\u0627\u0644",
          "\u0644\u0644");

  /** The vowel signs, from fathatan to sukun. */
  private static final String VOWELS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

  private static final char TATWEEL = '\u0640';

  /** Digits of Europe, of the Arab east, and of Persia. */
  private static final char[] ZEROS = {'0', '\u0660', '\u06F0'};

  private static final List<String> MARKS = List.of("\u060C", "\u061B", ":", ",", " \u2013");

  private static final List<String> ENDS = List.of(".", "\u061F", "!", "\u2026", ".\n", "\n\n");

  private static final List<String> STRANGERS =
      List.of("NATO", "G7", "\u200F", "\u200E", "\u00A0", "\uD83D\uDC4D", "\uFEFB", "\u200C", "%");

  private final RandomGenerator chance;

  /**
   * Begins at a seed.
   *
   * @param seed any number; another one gives another text
   */
  public RandomArabic(long seed) {
    chance = GENERATORS.create(seed);
  }

  /**
   * Holds a claim against many random texts. Where it fails, the failure tells the seed.
   *
   * @param times how many seeds are tried, from 1
   * @param claim what holds for each, as assertions
   */
  public static void holds(int times, Consumer<RandomArabic> claim) {
    for (long seed = 1; seed <= times; seed++) {
      try {
        claim.accept(new RandomArabic(seed));
      } catch (AssertionError | RuntimeException failed) {
        throw new AssertionError(
            "fails with new RandomArabic(" + seed + "): " + failed.getMessage(), failed);
      }
    }
  }

  /**
   * Draws a number.
   *
   * @param bound above every number drawn; the least is 0
   */
  public int below(int bound) {
    return chance.nextInt(bound);
  }

  /** Draws one of some things, each as likely as the next. */
  public <T> T oneOf(List<T> things) {
    return things.get(below(things.size()));
  }

  /** A word of two to eight letters, now and then with clitics, vowel signs or tatweel. */
  public String word() {
    StringBuilder word = new StringBuilder(below(3) == 0 ? oneOf(FRONTS) : "");
    boolean vowelled = below(8) == 0;
    for (int left = 2 + below(7); left > 0; left--) {
      word.append(LETTERS.charAt(below(LETTERS.length())));
      if (vowelled && below(2) == 0) {
        word.append(VOWELS.charAt(below(VOWELS.length())));
      }
      if (below(60) == 0) {
        word.append(TATWEEL);
      }
    }
    return word.toString();
  }

  /** A number of one to six digits, all of one kind. */
  public String number() {
    char zero = ZEROS[below(ZEROS.length)];
    StringBuilder number = new StringBuilder();
    for (int left = 1 + below(6); left > 0; left--) {
      number.append((char) (zero + below(10)));
    }
    return number.toString();
  }

  /** A sentence of one to thirty words with its end; a few of them are numbers or strangers. */
  public String sentence() {
    StringBuilder sentence = new StringBuilder(word());
    for (int left = below(30); left > 0; left--) {
      sentence.append(below(12) == 0 ? oneOf(MARKS) : "").append(' ').append(part());
    }
    return sentence.append(oneOf(ENDS)).toString();
  }

  /**
   * A text of sentences.
   *
   * @param most the most sentences it may have; it may be empty
   */
  public String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int left = below(most + 1); left > 0; left--) {
      text.append(sentence()).append(below(3) == 0 ? "  " : " ");
    }
    return text.toString();
  }

  private String part() {
    return switch (below(20)) {
      case 0 -> number();
      case 1 -> oneOf(STRANGERS);
      case 2 -> "\u00AB" + word() + " " + word() + "\u00BB";
      case 3 -> "(" + word() + ")";
      default -> word();
    };
  }
}
