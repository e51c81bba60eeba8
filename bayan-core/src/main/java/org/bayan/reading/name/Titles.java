package org.bayan.reading.name;

import org.bayan.text.Clitics;
import org.jspecify.annotations.Nullable;

/** Reads offices and ranks, what completes them, and where the name after them stands. */
final class Titles {
  private static final int FARTHEST = 12;
  private static final String IMAM = "\u0627\u0645\u0627\u0645";

  /**
   * A person's name that a title leads to.
   *
   * @param role the first word of the title
   * @param roleTaken how many letters are joined to that word's front
   * @param begin the name's first word
   * @param end the word after the name's last
   */
  record Titled(int role, int roleTaken, int begin, int end) {}

  private final NameWords words;
  private final PersonNames names;
  private final Known known;

  /** Tells how far a name that is known reaches. */
  interface Known {
    /** Returns the word after the known name that begins at a word, or the word itself. */
    int end(WordRun run, int at);

    /** Tells whether a known body's name stands at the end of a stretch of words, not all of it. */
    boolean endsInBody(WordRun run, int begin, int end);

    /** Tells whether a word that nobody knows follows the one before without a sign. */
    boolean isUnknown(WordRun run, int at);

    /** Tells whether what stands at a place can follow a name. */
    boolean endsHere(WordRun run, int at);

    /** Tells whether a word is the adjective of a place. */
    boolean isAdjective(String word);
  }

  Titles(NameWords words, PersonNames names, Known known) {
    this.words = words;
    this.names = names;
    this.known = known;
  }

  /** Returns how many letters stand before a title at a word, or -1 where there is no title. */
  int titleAt(WordRun run, int at) {
    String word = run.folded(at);
    if (words.canBeName(word) && !words.isTitle(word)
        || word.equals(IMAM) && isBefore(run.print(at))) {
      return -1;
    }
    for (Clitics.Variant variant : run.variants(at)) {
      if (!variant.article() && words.isTitle(variant.stem())) {
        return variant.taken();
      }
    }
    return -1;
  }

  /** Before, which folds to imam, has its hamza above. */
  private static boolean isBefore(String print) {
    return print.indexOf('\u0623') >= 0;
  }

  /** Returns the name that a title at a word leads to, or null. */
  @Nullable Titled read(WordRun run, int at) {
    int taken = titleAt(run, at);
    if (taken < 0) {
      return null;
    }
    Titled near = readNear(run, at, taken);
    return near != null ? near : readFar(run, at, taken);
  }

  /** The name stands right after a rank, or after an office and its complement. */
  private @Nullable Titled readNear(WordRun run, int at, int taken) {
    int begin = at + 1;
    while (begin - at < FARTHEST
        && !isNameStart(run, begin)
        && (isComplement(run, begin) || isWhere(run, begin))) {
      int end = known.end(run, begin);
      begin = Math.max(begin + 1, end);
    }
    boolean place = begin > at + 1 && words.is("place-head", run.folded(begin - 1));
    if (begin - at >= FARTHEST || place || !run.isWord(begin) || !joins(run, begin)) {
      return null;
    }
    int end = names.end(run, begin, run.folded(begin), true);
    boolean one = end == begin + 1;
    boolean bare =
        begin == at + 1
            || hasPreposition(run, at + 1, begin)
            || words.under("high", run.folded(at)).isEmpty();
    if (end == begin
        || one && (bare || !standsAlone(run, begin)) && !isFirstNameAfterRank(run, at, begin)) {
      return null;
    }
    return new Titled(at, taken, begin, end);
  }

  /** One first name right after a rank: the king, the sheikh, the doctor. */
  private boolean isFirstNameAfterRank(WordRun run, int at, int begin) {
    String word = run.folded(begin);
    boolean rank = begin == at + 1 && !words.under("honorific", run.folded(at)).isEmpty();
    return rank
        && run.gap(begin) == WordRun.Gap.NONE
        && (words.isName(word) || words.canBeName(word) && names.endsHere(run, begin + 1));
  }

  /** Returns the word after a title and what completes it, whether a name follows or not. */
  int phraseEnd(WordRun run, int at) {
    if (titleAt(run, at) < 0) {
      return at;
    }
    int end = at + 1;
    while (end - at < FARTHEST
        && run.isWord(end)
        && !isNameStart(run, end)
        && (isComplement(run, end) || isWhere(run, end))) {
      end = Math.max(end + 1, known.end(run, end));
    }
    return end;
  }

  private boolean hasPreposition(WordRun run, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is("complement-preposition", run.folded(i))) {
        return true;
      }
    }
    return false;
  }

  /** The word after "in" is where the office is, though nobody knows the place. */
  private boolean isWhere(WordRun run, int at) {
    return run.isWord(at)
        && run.gap(at) == WordRun.Gap.NONE
        && words.is("complement-preposition", run.folded(at - 1))
        && !words.is("function", run.folded(at));
  }

  /** One word is a name when it is in quotes or the phrase ends after it. */
  private boolean standsAlone(WordRun run, int begin) {
    String word = run.folded(begin);
    boolean participle = word.length() == 4 && word.charAt(1) == '\u0627';
    return word.length() >= 4
        && !participle
        && !words.canBeName(word)
        && names.endsHere(run, begin + 1);
  }

  private boolean isNameStart(WordRun run, int at) {
    String word = run.folded(at);
    if (words.isName(word) || words.is("servant", word)) {
      return true;
    }
    boolean mayBe = words.canBeName(word) || words.is("kunya", word);
    return mayBe && names.end(run, at, word, true) > at + 1;
  }

  private boolean isComplement(WordRun run, int at) {
    if (!run.isWord(at) || !joins(run, at)) {
      return false;
    }
    String word = run.folded(at);
    if (known.end(run, at) > at || known.isAdjective(word) || Definite.is(word)) {
      return true;
    }
    if (words.is("prefix", word) || words.is("rank", word)) {
      return true;
    }
    if (words.is("function", word) || words.is("verb", word)) {
      return words.is("complement-preposition", word);
    }
    return words.isCommonAsItStands(word) || hasDefiniteStem(word) || isSecondTitle(run, at);
  }

  /** And with another title: of the same person, unless it has the article after one without. */
  private boolean isSecondTitle(WordRun run, int at) {
    String word = run.folded(at);
    for (Clitics.Variant variant : run.variants(at)) {
      boolean and = variant.taken() == 1 && variant.stem().length() == word.length() - 1;
      if (and && word.charAt(0) == '\u0648' && words.isTitle(variant.stem())) {
        return !Definite.is(variant.stem()) || words.isTitle(run.folded(at - 1));
      }
    }
    return false;
  }

  private boolean startsClause(String word) {
    for (Clitics.Variant variant : Clitics.variants(word)) {
      if (variant.taken() > 0
          && (words.is("verb", variant.stem()) || words.is("function", variant.stem()))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasDefiniteStem(String word) {
    for (Clitics.Variant variant : Clitics.variants(word)) {
      if (variant.taken() > 0 && Definite.is(variant.stem())) {
        return true;
      }
    }
    return false;
  }

  /** The complement has a word that nobody knows: a first name farther on shows where it ends. */
  private @Nullable Titled readFar(WordRun run, int at, int taken) {
    if (!words.isOffice(run.folded(at).substring(taken))) {
      return null;
    }
    for (int begin = at + 1; begin - at < FARTHEST; begin++) {
      String word = run.folded(begin);
      boolean goesOn = run.isWord(begin) && joins(run, begin);
      if (!goesOn
          || words.is("verb", word)
          || PersonNames.looksLikeVerb(word)
          || startsClause(word)) {
        return null;
      }
      if (isNameStart(run, begin)) {
        int end = names.end(run, begin, word, true);
        return end > begin + 1 ? new Titled(at, taken, begin, end) : null;
      }
      if (words.is("function", word) && !words.is("complement-preposition", word)) {
        return null;
      }
    }
    return null;
  }

  /** A name in quotation marks may follow its title after a comma too. */
  private static boolean joins(WordRun run, int at) {
    WordRun.Gap gap = run.gap(at);
    if (gap == WordRun.Gap.QUOTE && run.signsBefore(at).endsWith("(")) {
      return false;
    }
    return gap.compareTo(WordRun.Gap.QUOTE) <= 0
        || gap == WordRun.Gap.COMMA && WordRun.opensQuote(run.signsBefore(at));
  }
}
