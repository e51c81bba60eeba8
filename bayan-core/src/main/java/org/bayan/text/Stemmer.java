package org.bayan.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Light stems for Arabic words: the joined particles, the article and the commonest endings go, the
 * root is never sought.
 *
 * <p>The rules start from those of Larkey, Ballesteros and Connell (2002, "light10"), with four
 * departures, all so that a name keeps its letters: the one-letter particles beh, lam, kaf and feh
 * are taken only from words of five letters and more that are not listed as beginning with them;
 * the dual ending in alif and noon stays on, since it ends so many names; words listed as whole are
 * left whole; pronouns are taken before the feminine ending that they turn into a teh.
 *
 * <p>An instance is immutable and may be shared.
 */
public final class Stemmer {
  private static final int SHORTEST_STEM = 3;
  private static final int SHORTEST_BEHIND_PARTICLE = 4;
  private static final int SHORTEST_BEHIND_ARTICLE = 2;

  /** A participle that has lost its last noon before what it governs has so many letters. */
  private static final int SHORTEST_CONSTRUCT = 5;

  private static final char WAW = '\u0648';
  private static final char FEH = '\u0641';
  private static final char BEH = '\u0628';
  private static final char LAM = '\u0644';
  private static final char KAF = '\u0643';
  private static final char TEH = '\u062A';
  private static final char HEH = '\u0647';
  private static final char ALIF = '\u0627';
  private static final char HAMZA = '\u0621';
  private static final char MEEM = '\u0645';
  private static final char YEH = '\u064A';
  private static final String ARTICLE = "\u0627\u0644";
  private static final String LAM_LAM = "\u0644\u0644";

  private static final String HIS_BEHIND_FEMININE = "\u062A\u0647";

  /** Pronouns joined to a noun or verb, the longest first. */
  private static final List<String> PRONOUNS =
      List.of(
          "\u0647\u0645\u0627",
          "\u0643\u0645\u0627",
          "\u0647\u0627",
          "\u0647\u0645",
          "\u0647\u0646",
          "\u0643\u0645",
          "\u0646\u0627",
          HIS_BEHIND_FEMININE);

  /** Endings of relation and of the sound feminine plural, the longest first. */
  private static final List<String> RELATIONS =
      List.of(
          "\u064A\u0627\u062A",
          "\u064A\u064A\u0646",
          "\u064A\u0648\u0646",
          "\u0627\u062A",
          "\u064A");

  /** Endings of number, gender and relation, the longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "\u064A\u0627\u062A",
          "\u064A\u064A\u0646",
          "\u064A\u0648\u0646",
          "\u062A\u064A\u0646",
          "\u0627\u062A",
          "\u0648\u0646",
          "\u064A\u0646",
          "\u064A\u0647",
          "\u0648\u0627",
          "\u0647",
          "\u064A",
          "\u0627");

  private final Set<String> whole;
  private final Set<String> shortWords;
  private final Map<String, String> aliases;

  private Stemmer(Set<String> whole, Set<String> shortWords, Map<String, String> aliases) {
    this.whole = whole;
    this.shortWords = shortWords;
    this.aliases = aliases;
  }

  /** Returns the stemmer with the lists that stand beside this class. */
  public static Stemmer standard() {
    return Standard.STEMMER;
  }

  private static final class Standard {
    private static final Stemmer STEMMER = read();

    private static Stemmer read() {
      Set<String> whole = new HashSet<>(WordList.folded(Stemmer.class, "protected.txt"));
      Map<String, String> aliases = new HashMap<>();
      for (List<String> row : WordList.rows(Stemmer.class, "aliases.tsv")) {
        for (String form : row) {
          aliases.put(Folding.fold(form), Folding.fold(row.get(0)));
        }
      }
      return new Stemmer(whole, WordList.folded(Stemmer.class, "short.txt"), aliases);
    }
  }

  /**
   * Returns a word's stem.
   *
   * @param folded the word as {@link Folding} gives it
   */
  public String stem(String folded) {
    return WordForm.of(folded).stem();
  }

  String workedOutStem(String folded) {
    String front = withoutParticles(folded);
    String alias = aliases.get(front);
    if (alias != null) {
      return alias;
    }
    return isLeft(front) ? front : withoutEndings(front);
  }

  /**
   * Returns a word without the conjunction, preposition and article joined before it.
   *
   * @param folded the word as {@link Folding} gives it
   */
  public String withoutParticles(String folded) {
    return WordForm.of(folded).bare();
  }

  String workedOutBare(String folded) {
    if (isWhole(folded)) {
      return folded;
    }
    String word = withoutConjunction(folded);
    if (isWhole(word)) {
      return word;
    }
    if (word.startsWith(LAM_LAM) && word.length() >= 2 + SHORTEST_BEHIND_ARTICLE) {
      String behindOne = word.substring(1);
      return isWhole(behindOne) ? behindOne : word.substring(2);
    }
    if (isParticle(word)) {
      word = word.substring(1);
    }
    boolean article = word.startsWith(ARTICLE) && word.length() >= 2 + SHORTEST_BEHIND_ARTICLE;
    return article && !isWhole(word) ? word.substring(2) : word;
  }

  private static String withoutConjunction(String word) {
    boolean conjunction =
        startsWithOne(word, WAW)
            || startsWithOne(word, FEH) && word.length() > SHORTEST_BEHIND_PARTICLE;
    return conjunction ? word.substring(1) : word;
  }

  /** Tells whether a word begins with beh, kaf or lam as a preposition. */
  private boolean isParticle(String word) {
    if (!startsWithOne(word, BEH) && !startsWithOne(word, KAF) && !startsWithOne(word, LAM)) {
      return false;
    }
    return word.startsWith(ARTICLE, 1)
        || word.length() > SHORTEST_BEHIND_PARTICLE
        || shortWords.contains(word.substring(1));
  }

  /** Tells whether a word is listed, as it stands or with a pronoun or an ending behind it. */
  private boolean isWhole(String word) {
    return whole.contains(word)
        || aliases.containsKey(word)
        || isWholeWithout(word, PRONOUNS)
        || isWholeWithout(word, ENDINGS);
  }

  private boolean isWholeWithout(String word, List<String> endings) {
    for (String ending : endings) {
      if (leaves(word, ending) && isListed(word.substring(0, word.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word is listed that ends so, or in heh, or otherwise without a pronoun. */
  private boolean isListed(String bare) {
    return whole.contains(bare)
        || whole.contains(bare + HEH)
        || whole.contains(withHamza(bare))
        || bare.charAt(bare.length() - 1) == TEH
            && whole.contains(bare.substring(0, bare.length() - 1) + HEH);
  }

  /**
   * A word behind which a pronoun stood, as it ends without one: the feminine heh had become a teh,
   * and the last hamza had taken a seat.
   */
  private static String unbound(String word) {
    int last = word.length() - 1;
    if (word.length() <= SHORTEST_STEM) {
      return word;
    }
    // Behind alif a teh is that of the plural, far more often than that of a word such as "life".
    boolean turned = word.charAt(last) == TEH && word.charAt(last - 1) != ALIF;
    return turned ? word.substring(0, last) + HEH : withHamza(word);
  }

  private static String withHamza(String word) {
    int last = word.length() - 1;
    boolean seated =
        word.length() > SHORTEST_STEM
            && word.charAt(last - 1) == ALIF
            && (word.charAt(last) == YEH || word.charAt(last) == WAW);
    return seated ? word.substring(0, last) + HAMZA : word;
  }

  private static boolean startsWithOne(String word, char particle) {
    return word.length() > SHORTEST_STEM && word.charAt(0) == particle;
  }

  private String withoutEndings(String bare) {
    String word = withoutPronoun(bare);
    String alias = aliases.get(word);
    if (alias != null) {
      return alias;
    }
    if (isLeft(word)) {
      return word;
    }
    String stem = withoutConstruct(withoutEnding(word));
    return aliases.getOrDefault(stem, stem);
  }

  private String withoutPronoun(String word) {
    for (String pronoun : PRONOUNS) {
      if (!leaves(word, pronoun)) {
        continue;
      }
      String alone = word.substring(0, word.length() - pronoun.length());
      if (pronoun.equals(HIS_BEHIND_FEMININE)) {
        return alone + (alone.charAt(alone.length() - 1) == ALIF ? TEH : HEH);
      }
      return aliases.containsKey(alone) ? alone : unbound(alone);
    }
    return word;
  }

  /** The ending that leaves a listed word goes; where none does, the longest. */
  private String withoutEnding(String word) {
    String shortest = word;
    for (String ending : ENDINGS) {
      if (leaves(word, ending)) {
        String rest = word.substring(0, word.length() - ending.length());
        if (whole.contains(rest)) {
          return rest;
        }
        shortest = shortest.length() == word.length() ? rest : shortest;
      }
    }
    return shortest;
  }

  private static String withoutConstruct(String word) {
    boolean construct =
        word.length() >= SHORTEST_CONSTRUCT
            && word.charAt(0) == MEEM
            && word.charAt(word.length() - 1) == WAW;
    return construct ? word.substring(0, word.length() - 1) : word;
  }

  /** Tells whether a listed word keeps its ending: not where it is that of another listed word. */
  private boolean isLeft(String word) {
    if (!whole.contains(word) || word.charAt(word.length() - 1) == HEH) {
      return false;
    }
    for (String ending : RELATIONS) {
      if (leaves(word, ending)) {
        return !whole.contains(word.substring(0, word.length() - ending.length()));
      }
    }
    return true;
  }

  private static boolean leaves(String word, String ending) {
    return word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM;
  }
}
