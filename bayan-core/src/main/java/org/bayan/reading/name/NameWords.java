package org.bayan.reading.name;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.text.Clitics;
import org.bayan.text.Folding;
import org.bayan.text.WordForm;
import org.bayan.text.WordList;
import org.bayan.text.WordMark;

/** What single words tell about names: first names, words of the language, titles, particles. */
public final class NameWords {
  /** Every servant's name begins with ain, and has an article and a word after it. */
  private static final char AIN = '\u0639';

  private static final String BEH = "\u0628";
  private static final String KAF = "\u0643";
  private static final int LEAST_JOINED = 7;
  private static final List<String> COMMON =
      List.of(
          "function", "time", "verb", "noun", "office", "definite", "honorific", "prefix", "rank");

  /** The lists, read once. */
  private static final Map<String, Set<String>> SETS =
      WordList.byKey(
          NameWords.class,
          "given-names.txt",
          "common-words.txt",
          "titles.txt",
          "said-verbs.txt",
          "organization-words.txt");

  private final Set<String> common = new HashSet<>();
  private final WordMark joinedCommon = new WordMark(this::isJoinedCommon);

  private static final class Held {
    static final NameWords WORDS = new NameWords();
  }

  private NameWords() {
    COMMON.forEach(key -> common.addAll(is(key)));
    common.removeAll(is("name"));
    common.add(WordRun.ON);
  }

  /** Returns the words of the lists beside this class. */
  static NameWords get() {
    return Held.WORDS;
  }

  private static Set<String> is(String key) {
    Set<String> set = SETS.get(key);
    if (set == null) {
      throw new IllegalArgumentException("no words are kept under " + key);
    }
    return set;
  }

  /** Tells whether a noun stands before the name of a paper or a firm, outside of it. */
  static boolean isOuter(String word) {
    return is("outer").contains(word);
  }

  /** Tells whether a folded word is kept under a key of the word lists. */
  boolean is(String key, String word) {
    return is(key).contains(word) || key.equals("function") && word.equals(WordRun.ON);
  }

  /** Tells whether a word without what is joined to it is an office, a rank or an honour. */
  boolean isTitle(String word) {
    return isOffice(word) || is("honorific", word) || is("prefix", word);
  }

  /** Tells whether a word without what is joined to it is an office. */
  boolean isOffice(String word) {
    return is("office", word) || is("definite", word);
  }

  /** Tells whether a word is a first name and nothing else. */
  boolean isName(String word) {
    return is("name", word) || isJoinedServant(word);
  }

  /** Tells whether a word can be a first name. */
  boolean canBeName(String word) {
    return isName(word) || is("word", word);
  }

  private boolean isJoinedServant(String word) {
    if (word.length() < LEAST_JOINED || word.charAt(0) != AIN) {
      return false;
    }
    for (String servant : is("servant")) {
      if (word.length() > servant.length() + 3
          && word.startsWith(servant)
          && Definite.is(word.substring(servant.length()))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word, as it stands or without what is joined to it, is one of the language. */
  boolean isCommon(String word) {
    return common.contains(word) || joinedCommon.of(WordForm.of(word));
  }

  private boolean isJoinedCommon(String word) {
    if (canBeName(word)) {
      return false;
    }
    for (Clitics.Variant variant : Clitics.variants(word)) {
      String joined = variant.proclitics();
      boolean noVerb = joined.endsWith(BEH) || joined.endsWith(KAF);
      boolean verb = noVerb && is("verb", variant.stem()) && !is("noun", variant.stem());
      if (variant.taken() > 0 && common.contains(variant.stem()) && !verb) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word is one of the language exactly as it stands. */
  boolean isCommonAsItStands(String word) {
    return common.contains(word);
  }

  /** Returns a folded word's form without what is joined to it that is kept under a key, or "". */
  String under(String key, String word) {
    Set<String> set = is(key);
    for (Clitics.Variant variant : Clitics.variants(word)) {
      if (!variant.article() && set.contains(variant.stem())) {
        return variant.stem();
      }
    }
    return "";
  }

  /** Cuts a name as printed in a resource into its folded words. */
  public static List<String> fold(String name) {
    return List.of(Folding.fold(name.strip()).split("\\s+", -1));
  }
}
