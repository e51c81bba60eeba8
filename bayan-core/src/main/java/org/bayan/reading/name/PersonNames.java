package org.bayan.reading.name;

import java.util.List;
import org.bayan.text.Clitics;

/** Reads where a person's name ends, once it is known or suspected where it begins. */
final class PersonNames {
  private static final char FIRST_ARABIC = '\u0600';
  private static final int LONGEST = 10;
  private static final int LONGEST_WITHOUT_SON = 4;
  private static final char YEH = '\u064A';
  private static final char TEH = '\u062A';
  private static final char MEEM = '\u0645';
  private static final char NOON = '\u0646';
  private static final String FEMININE = "\u0647";
  private static final String RELATION_FEMININE = "\u064A\u0647";
  private static final String OUR = "\u0646\u0627";
  private static final String TEN = "\u0639\u0634\u0631";
  private static final String TANWEEN = "\u064B";

  /** The letters after teh in most present tenses of derived verbs: teh, noon, seen. */
  private static final String DERIVED = "\u062A\u0646\u0633";

  private static final List<String> PRONOUNS =
      List.of("\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627");
  private static final String PLURAL_VERB = "\u0648\u0627";
  private static final List<String> PLURALS =
      List.of("\u0648\u0646", "\u064A\u0646", "\u0627\u062A");
  private static final String FUTURE_AND_PRESENT = "\u0633\u064A";

  private final NameWords words;
  private final Gazetteer gazetteer;
  private final Vocabulary vocabulary;

  PersonNames(NameWords words, Gazetteer gazetteer, Vocabulary vocabulary) {
    this.words = words;
    this.gazetteer = gazetteer;
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the word after the name that begins at a word, or the word itself where none does.
   *
   * @param run the words
   * @param at where the name begins
   * @param first that word's form without what is joined to it
   * @param titled whether a title leads to it, so that its first word need not be known
   */
  int end(WordRun run, int at, String first, boolean titled) {
    int begun = opening(run, at, first, titled);
    if (begun == at) {
      return at;
    }
    int end = begun;
    int parts = 1;
    boolean sons = false;
    while (end - at < LONGEST && run.isWord(end) && run.gap(end) == WordRun.Gap.NONE) {
      int next = part(run, end, parts, sons || parts < LONGEST_WITHOUT_SON);
      if (next == end) {
        break;
      }
      sons |= words.is("son", run.folded(end));
      boolean house = words.is("house", run.folded(end));
      parts++;
      end = next;
      if (house) {
        break;
      }
    }
    return end;
  }

  /** The word after a name's first part: one word, a servant's two, a father's or mother's two. */
  private int opening(WordRun run, int at, String first, boolean titled) {
    if (words.is("servant", first) && Definite.is(run.folded(at + 1)) && tight(run, at + 1)) {
      return at + 2;
    }
    if (words.is("kunya", first) && isServant(run, at + 1)) {
      return at + 3;
    }
    if (words.is("kunya", first) && tight(run, at + 1)) {
      boolean named = words.canBeName(run.folded(at + 1)) || titled;
      return named && !words.isCommonAsItStands(run.folded(at + 1)) ? at + 2 : at;
    }
    if (words.is("son", first) && titled && tight(run, at + 1)) {
      return words.isCommon(run.folded(at + 1)) ? at : at + 2;
    }
    if (words.canBeName(first)) {
      return at + 1;
    }
    return titled && mayBegin(run, at, first) ? at + 1 : at;
  }

  /** A servant's two words. */
  private boolean isServant(WordRun run, int at) {
    return tight(run, at)
        && tight(run, at + 1)
        && words.is("servant", run.folded(at))
        && Definite.is(run.folded(at + 1));
  }

  private boolean mayBegin(WordRun run, int at, String first) {
    return first.length() >= 2
        && first.charAt(0) >= FIRST_ARABIC
        && !Definite.is(first)
        && !looksLikeLanguage(run, at, first)
        && gazetteer.adjective(Definite.ARTICLE + first) == null;
  }

  /** The word after the next part of a name, or the same word where the name has ended. */
  private int part(WordRun run, int at, int parts, boolean mayGoOn) {
    String word = run.folded(at);
    boolean particle =
        words.is("son", word)
            || words.is("house", word)
            || words.is("kunya", word)
            || words.is("servant", word)
            || words.is("foreign-particle", word);
    if (particle) {
      return afterParticle(run, at, word);
    }
    if (words.is("faith", word) && parts >= 1 && !words.isCommon(run.folded(at - 1))) {
      return at + 1;
    }
    if (words.is("ordinal", word)) {
      return parts <= 2 && mayRule(run, at) ? afterOrdinal(run, at) : at;
    }
    if (word.equals(WordRun.ON)) {
      return isAli(run, at) ? at + 1 : at;
    }
    if (words.is("family", word) && parts > 1 && Definite.is(run.folded(at - 1))) {
      return at + 1;
    }
    if (!mayGoOn || words.isCommonAsItStands(word) && !isLastOfNames(run, at, parts)) {
      return at;
    }
    boolean afterSurname =
        parts > 1 && Definite.is(run.folded(at - 1)) && !words.is("faith", run.folded(at - 1));
    if (afterSurname && !(Definite.is(word) && (endsInYeh(word) || words.is("family", word)))) {
      return at;
    }
    if (words.isName(word) || parts == 1 && words.canBeName(word) || isWordAndName(run, at, word)) {
      return at + 1;
    }
    if (Definite.is(word)) {
      return mayBeSurname(run, at, word, parts) ? at + 1 : at;
    }
    return mayFollow(run, at, word, parts) ? at + 1 : at;
  }

  private boolean mayRule(WordRun run, int at) {
    return words.canBeName(run.folded(at - 1)) || words.canBeName(run.folded(at - 2));
  }

  /** The third, or the thirteenth. */
  private static int afterOrdinal(WordRun run, int at) {
    return tight(run, at + 1) && run.folded(at + 1).equals(TEN) ? at + 2 : at + 1;
  }

  /** Papers that print the last yeh without its dots print Ali as they print "on". */
  private boolean isAli(WordRun run, int at) {
    String next = run.folded(at + 1);
    boolean named = words.canBeName(run.folded(at - 1));
    boolean goesOn =
        tight(run, at + 1)
            && (words.isName(next)
                || words.is("servant", next)
                || words.is("son", next)
                || run.hasDotlessYeh() && Definite.is(next) && endsInYeh(next));
    return named && (goesOn || run.hasDotlessYeh() && !tight(run, at + 1));
  }

  /** A month or a time of day ends a name of three. */
  private boolean isLastOfNames(WordRun run, int at, int parts) {
    return parts >= 2
        && words.canBeName(run.folded(at))
        && words.canBeName(run.folded(at - 1))
        && endsHere(run, at + 1)
        && !words.is("time", run.folded(at + 1));
  }

  /** A first name that is also a word is one inside a name, unless it reads on as a phrase. */
  private boolean isWordAndName(WordRun run, int at, String word) {
    if (!words.canBeName(word)) {
      return false;
    }
    String next = run.folded(at + 1);
    boolean phrase = Definite.is(next) && words.isCommonAsItStands(Definite.bare(next));
    return !phrase || run.gap(at + 1) != WordRun.Gap.NONE;
  }

  private int afterParticle(WordRun run, int at, String particle) {
    if (!tight(run, at + 1)) {
      return at;
    }
    String next = run.folded(at + 1);
    if (words.is("servant", next) && tight(run, at + 2)) {
      return at + 3;
    }
    if (words.is("son", particle) && words.is("kunya", next) && tight(run, at + 2)) {
      return isServant(run, at + 2) ? at + 4 : at + 3;
    }
    boolean foreign = words.is("foreign-particle", particle);
    if (foreign && words.is("foreign-article", next) && tight(run, at + 2)) {
      return at + 3;
    }
    boolean house = words.is("house", particle);
    if (words.isCommonAsItStands(next) && !words.canBeName(next) && !house) {
      return at;
    }
    return at + 2;
  }

  private boolean mayBeSurname(WordRun run, int at, String word, int parts) {
    String bare = Definite.bare(word);
    if (words.isCommonAsItStands(bare) || words.isCommonAsItStands(word)) {
      return words.canBeName(bare) && !words.isCommonAsItStands(word);
    }
    String before = run.folded(at - 1);
    if (gazetteer.adjective(word) != null) {
      return parts == 1 && (words.canBeName(before) || words.is("faith", before));
    }
    boolean afterUnknown = parts > 1 && !words.canBeName(before) && !isAfterSon(run, at);
    if (afterUnknown && !endsInYeh(bare)) {
      return false;
    }
    if (words.canBeName(bare)) {
      return true;
    }
    if (isRatherNoun(bare) && !words.is("family", word) && !isSurelyName(before)) {
      return false;
    }
    boolean family = parts == 1 && bare.charAt(0) == MEEM;
    if (!family && WordForms.isDerived(bare)) {
      return false;
    }
    boolean plural = PLURALS.stream().anyMatch(bare::endsWith) && !words.canBeName(bare);
    boolean attribute = vocabulary.count(bare) > 2 * vocabulary.count(word) && !endsInYeh(bare);
    return bare.length() >= 3 && !plural && !attribute;
  }

  /** Most nouns in teh marbuta are no surnames, but for some of tribes. */
  private static boolean isRatherNoun(String bare) {
    return bare.length() > 4 && bare.endsWith(FEMININE) && !bare.endsWith(RELATION_FEMININE);
  }

  /** A first name that is no word of the language; Ali may be one. */
  private boolean isSurelyName(String word) {
    return words.isName(word) && !word.equals(NameReaders.ALI);
  }

  private boolean isAfterSon(WordRun run, int at) {
    return words.is("son", run.folded(at - 2)) || words.is("faith", run.folded(at - 1));
  }

  private static boolean endsInYeh(String word) {
    return word.charAt(word.length() - 1) == YEH;
  }

  private boolean mayFollow(WordRun run, int at, String word, int parts) {
    if (word.length() < 2 || looksLikeLanguage(run, at, word) || isJoined(word)) {
      return false;
    }
    if (parts == 1) {
      return true;
    }
    // A third word that nobody knows follows a second first name; a surname has been read already.
    boolean afterFirstName = words.canBeName(run.folded(at - 1));
    return afterFirstName
        && (endsHere(run, at + 1) || words.is("foreign-particle", run.folded(at + 1)));
  }

  /** Whether what stands at a place can follow a name: punctuation or a word of the language. */
  boolean endsHere(WordRun run, int at) {
    return !run.isWord(at)
        || run.gap(at) != WordRun.Gap.NONE
        || words.isCommon(run.folded(at))
        || looksLikeVerb(run.folded(at));
  }

  /** Whether a word reads as one of the language by its form or by how the corpus uses it. */
  boolean looksLikeLanguage(WordRun run, int at, String word) {
    if (words.isCommon(word)
        || run.print(at).contains(TANWEEN)
        || looksLikeVerb(word)
        || WordForms.isDerived(word)
        || isPresentByCorpus(word)
        || isAccusative(word)
        || gazetteer.isPlace(word)) {
      return true;
    }
    if (isAndWithLanguage(word)) {
      return true;
    }
    boolean definite = vocabulary.count(Definite.ARTICLE + word) > 0 && !endsInYeh(word);
    return definite || endsInPronoun(word) || endsInHisOrHer(run.print(at)) || isFeminineVerb(word);
  }

  /** And, or then, with a word of the language. */
  private boolean isAndWithLanguage(String word) {
    boolean and = word.length() > 3 && (word.charAt(0) == '\u0648' || word.charAt(0) == '\u0641');
    String rest = and ? word.substring(1) : "";
    return and && (words.isCommon(rest) || vocabulary.count(rest) > 0);
  }

  /** A present tense in teh or noon, where the corpus has it in yeh too or in the past. */
  private boolean isPresentByCorpus(String word) {
    boolean present = word.length() >= 4 && (word.charAt(0) == TEH || word.charAt(0) == NOON);
    if (!present) {
      return false;
    }
    String stem = word.substring(1);
    boolean derived = word.charAt(0) == TEH && DERIVED.indexOf(word.charAt(1)) >= 0;
    return derived && word.length() >= 5
        || vocabulary.count(YEH + stem) > 0
        || words.isCommonAsItStands(YEH + stem);
  }

  /** An indefinite noun in the accusative: a word of the corpus with alif after it. */
  private boolean isAccusative(String word) {
    int last = word.length() - 1;
    if (last < 3 || word.charAt(last) != '\u0627') {
      return false;
    }
    String stem = word.substring(0, last);
    return words.isCommonAsItStands(stem) || vocabulary.count(stem) > 0 && !words.isName(stem);
  }

  private boolean endsInPronoun(String word) {
    boolean our = word.length() >= 5 && word.endsWith(OUR);
    return word.length() >= 5 && PRONOUNS.stream().anyMatch(word::endsWith)
        || our && words.isCommonAsItStands(word.substring(0, word.length() - OUR.length()));
  }

  private static boolean endsInHisOrHer(String print) {
    return print.length() >= 4 && print.charAt(print.length() - 1) == '\u0647';
  }

  private boolean isFeminineVerb(String word) {
    int last = word.length() - 1;
    return last >= 3 && word.charAt(last) == TEH && vocabulary.count(word.substring(0, last)) > 0;
  }

  static boolean looksLikeVerb(String word) {
    return word.length() >= 4
        && (word.charAt(0) == YEH
            || word.startsWith(FUTURE_AND_PRESENT) && word.length() >= 6 && !hasForeignLook(word)
            || word.endsWith(PLURAL_VERB));
  }

  private static boolean hasForeignLook(String word) {
    return word.indexOf('\u0641') > 0 || word.indexOf('\u063A') > 0 || word.indexOf('\u0648') > 0;
  }

  /** Whether a word is another of the corpus with a little word joined to its front. */
  boolean isJoined(String word) {
    for (Clitics.Variant variant : Clitics.variants(word)) {
      boolean article = Definite.is(variant.stem()) && variant.taken() > 0;
      boolean stem = variant.taken() > 0 && vocabulary.count(variant.stem()) > 2;
      boolean name = variant.taken() > 0 && variant.stem().length() > 2;
      if (article || stem || name && words.canBeName(variant.stem())) {
        return true;
      }
    }
    return false;
  }

  private static boolean tight(WordRun run, int at) {
    return run.isWord(at) && run.gap(at) == WordRun.Gap.NONE;
  }
}
