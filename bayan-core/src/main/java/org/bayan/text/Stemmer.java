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
  private static final char WAW = '\u0648';
  private static final char FEH = '\u0641';
  private static final char BEH = '\u0628';
  private static final char LAM = '\u0644';
  private static final char KAF = '\u0643';
  private static final char TEH = '\u062A';
  private static final char HEH = '\u0647';
  private static final String ARTICLE = "\u0627\u0644";
  private static final String LAM_LAM = "\u0644\u0644";

  /** Pronouns joined to a noun or verb, the longest first. */
  private static final List<String> PRONOUNS =
      List.of(
          "\u0647\u0645\u0627",
          "\u0643\u0645\u0627",
          "\u0647\u0627",
          "\u0647\u0645",
          "\u0647\u0646",
          "\u0643\u0645",
          "\u0646\u0627");

  /** Endings of number, gender and relation, the longest first. */
  private static final List<String> ENDINGS =
      List.of(
          "\u064A\u0627\u062A",
          "\u064A\u064A\u0646",
          "\u064A\u0648\u0646",
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
    String bare = withoutParticles(folded);
    String alias = aliases.get(bare);
    if (alias != null) {
      return alias;
    }
    return whole.contains(bare) && !endsFeminine(bare) ? bare : withoutEndings(bare);
  }

  /**
   * Returns a word without the conjunction, preposition and article joined before it.
   *
   * @param folded the word as {@link Folding} gives it
   */
  public String withoutParticles(String folded) {
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

  /** Tells whether a word is listed, as it stands or with a pronoun joined behind. */
  private boolean isWhole(String word) {
    if (whole.contains(word) || aliases.containsKey(word)) {
      return true;
    }
    for (String pronoun : PRONOUNS) {
      if (leaves(word, pronoun)) {
        String bare = word.substring(0, word.length() - pronoun.length());
        return whole.contains(bare) || whole.contains(feminine(bare));
      }
    }
    return leaves(word, String.valueOf(HEH))
        && whole.contains(word.substring(0, word.length() - 1));
  }

  /** A word whose feminine ending a pronoun had turned into a teh, with that ending again. */
  private static String feminine(String word) {
    boolean turned = word.charAt(word.length() - 1) == TEH && word.length() > SHORTEST_STEM;
    return turned ? word.substring(0, word.length() - 1) + HEH : word;
  }

  private static boolean startsWithOne(String word, char particle) {
    return word.length() > SHORTEST_STEM && word.charAt(0) == particle;
  }

  private static boolean endsFeminine(String word) {
    return word.charAt(word.length() - 1) == HEH;
  }

  private String withoutEndings(String bare) {
    String word = bare;
    for (String pronoun : PRONOUNS) {
      if (leaves(word, pronoun)) {
        word = feminine(word.substring(0, word.length() - pronoun.length()));
        break;
      }
    }
    if (whole.contains(word) && !endsFeminine(word)) {
      return word;
    }
    for (String ending : ENDINGS) {
      if (leaves(word, ending)) {
        word = word.substring(0, word.length() - ending.length());
        break;
      }
    }
    return aliases.getOrDefault(word, word);
  }

  private static boolean leaves(String word, String ending) {
    return word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM;
  }
}
