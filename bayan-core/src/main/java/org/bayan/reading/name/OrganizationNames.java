package org.bayan.reading.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.text.Clitics;
import org.bayan.text.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads names of bodies that no list holds: a noun such as league, council or coalition with the
 * words that complete it, as far as grammar carries.
 */
final class OrganizationNames {
  private static final int LONGEST = 9;
  private static final int QUOTED = 6;
  private static final int UNKNOWN = 3;
  private static final int RULER = 4;
  private static final String FEMININE = "\u0647";
  private static final String LAM = "\u0644";
  private static final String BEH = "\u0628";
  private static final String WAW = "\u0648";
  private static final String YEH = "\u064A";
  private static final String DOTLESS_YEH = "\u0649";
  private static final String MEEM = "\u0645";
  private static final String ALIF = "\u0627";

  /** How much of a complement a noun wants before it heads a name. */
  enum Strength {
    /** Never heads a name by itself. */
    NEVER,
    /** Grammar must show that it is a name: the noun is an act too, as arranging is. */
    NAMED,
    /** The name must recur in the corpus or say what it is for. */
    WEAK,
    /** A complement is enough. */
    STRONG
  }

  /**
   * A noun that heads names of bodies.
   *
   * @param noun the noun, folded, without the article
   * @param feminine whether adjectives agree with it as feminine
   * @param strength how much of a complement it wants
   */
  record Head(String noun, boolean feminine, Strength strength) {}

  /**
   * A stretch of words that may name a body.
   *
   * @param begin its first word
   * @param way the way to read that word's front
   * @param end the word after its last
   * @param head the noun that heads it
   * @param definite whether that noun has the article
   * @param sure whether grammar alone makes it a name
   * @param content the first word of what completes the noun
   */
  record Chunk(
      int begin,
      Clitics.Variant way,
      int end,
      Head head,
      boolean definite,
      boolean sure,
      int content) {}

  /** The nouns, read once. */
  private static final Map<String, Head> HEADS = new HashMap<>();

  static {
    for (List<String> row : WordList.rows(OrganizationNames.class, "organization-heads.tsv")) {
      String noun = NameWords.fold(row.get(0)).getFirst();
      Strength strength = Strength.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      Head head = new Head(noun, row.get(1).equals("f"), strength);
      HEADS.put(noun, head);
      for (String other : WordList.alternatives(row.get(3))) {
        String spelling = NameWords.fold(other).getFirst();
        HEADS.put(spelling, new Head(spelling, head.feminine(), strength));
      }
    }
  }

  private final NameWords words;
  private final Titles.Known known;

  OrganizationNames(NameWords words, Titles.Known known) {
    this.words = words;
    this.known = known;
  }

  /** Returns the noun that a word is, with or without the article, or null. */
  static @Nullable Head head(String word) {
    Head head = HEADS.get(word);
    return head != null ? head : HEADS.get(Definite.bare(word));
  }

  /** Returns the name that begins at a word, or null. */
  @Nullable Chunk read(WordRun run, int at) {
    for (Clitics.Variant variant : run.variants(at)) {
      Head head = variant.article() ? null : head(variant.stem());
      if (head != null) {
        return read(run, at, variant, head);
      }
    }
    return null;
  }

  private @Nullable Chunk read(WordRun run, int at, Clitics.Variant way, Head head) {
    boolean definite = Definite.is(way.stem());
    int proper = head.strength() == Strength.NEVER ? at + 1 : proper(run, at + 1, head, definite);
    if (proper > at + 1) {
      if (!isOuter(head)) {
        return new Chunk(at, way, proper, head, definite, true, at + 1);
      }
      Clitics.Variant whole = run.variants(at + 1).getFirst();
      return new Chunk(at + 1, whole, proper, head, false, true, at + 1);
    }
    int end = definite ? adjectives(run, at + 1, head) : complement(run, at + 1, head);
    int adjectives = end - at - 1;
    if (!definite && end == at + 1) {
      return null;
    }
    int full = purpose(run, end, at);
    boolean hasPurpose = full > end;
    if (full == at + 1 || full - at > LONGEST || head.strength() == Strength.NEVER) {
      return null;
    }
    boolean strong = head.strength() == Strength.STRONG;
    boolean byForm = adjectives > 0 && !isOnlyDescribed(run, at, full, head, definite);
    boolean spoken = hasPurpose && (adjectives > 0 || !run.folded(end).startsWith(LAM));
    boolean sure = spoken || strong && byForm || byForm && endsInPlaceOrBody(run, at, full);
    return new Chunk(at, way, full, head, definite, sure, at + 1);
  }

  /**
   * What is a name by itself after a noun: words in quotation marks, or some that nobody knows. A
   * noun with the article takes those in quotation marks only.
   */
  private int proper(WordRun run, int from, Head head, boolean definite) {
    if (run.isWord(from)
        && run.gap(from) == WordRun.Gap.QUOTE
        && WordRun.opensQuote(run.signsBefore(from))) {
      int end = from + 1;
      while (end - from < QUOTED && run.isWord(end) && run.gap(end) == WordRun.Gap.NONE) {
        end++;
      }
      return WordRun.closesQuote(run.signsBefore(end)) ? end : from;
    }
    if (!isOuter(head) && describes(run.folded(from))) {
      return from;
    }
    int end = from;
    while (!definite && end - from < UNKNOWN && known.isUnknown(run, end)) {
      end++;
    }
    boolean ends = known.endsHere(run, end) || known.isAdjective(run.folded(end));
    return end - from >= 2 || end > from && ends ? end : from;
  }

  private static boolean isOuter(Head head) {
    return NameWords.isOuter(head.noun()) || NameWords.isOuter(Definite.bare(head.noun()));
  }

  /**
   * A declared alliance, a strong current: what by its form may be an adjective or a participle.
   */
  private boolean describes(String word) {
    boolean participle = word.startsWith(MEEM) && word.length() <= 5;
    boolean relation = word.endsWith(YEH) || word.endsWith(YEH + FEMININE);
    return participle || relation || word.startsWith(LAM) && words.isCommon(word);
  }

  /** Whether a name ends in the adjective of a place or in a known body. */
  private boolean endsInPlaceOrBody(WordRun run, int at, int end) {
    return known.isAdjective(run.folded(end - 1)) || known.endsInBody(run, at, end);
  }

  /** The company concerned, the European paper: a noun with one adjective that only describes. */
  private boolean isOnlyDescribed(WordRun run, int at, int end, Head head, boolean definite) {
    if (!definite || end != at + 2) {
      return false;
    }
    String bare = Definite.bare(run.folded(at + 1));
    boolean participle =
        bare.startsWith(MEEM) && !bare.endsWith(YEH) && !bare.endsWith(YEH + FEMININE);
    boolean outer = words.is("outer", head.noun()) && known.isAdjective(run.folded(at + 1));
    return outer || participle && !words.is("attribute", run.folded(at + 1));
  }

  /** The adjectives after a definite noun, which agree with it. */
  private int adjectives(WordRun run, int from, Head head) {
    int end = from;
    while (end - from < 3 && isAttribute(run, end) && agrees(run.folded(end), head)) {
      end++;
    }
    return end;
  }

  private boolean agrees(String word, Head head) {
    return word.endsWith(FEMININE) == head.feminine();
  }

  private boolean isAttribute(WordRun run, int at) {
    String word = run.folded(at);
    return tight(run, at)
        && Definite.is(word)
        && !words.is("outside", word)
        && !words.is("about", word)
        && hasFormOfAdjective(word)
        && (run.hasDotlessYeh() || !run.print(at).endsWith(DOTLESS_YEH));
  }

  /** Adjectives from nouns end in yeh, participles begin with meem; few others are in names. */
  private boolean hasFormOfAdjective(String word) {
    String bare = Definite.bare(word);
    String stem = bare.endsWith(FEMININE) ? bare.substring(0, bare.length() - 1) : bare;
    boolean participle = bare.startsWith(MEEM) || stem.length() == 4 && stem.startsWith(ALIF, 1);
    return stem.endsWith(YEH) || participle || words.is("attribute", word);
  }

  /** What an indefinite noun is completed by: a definite noun or a name, and its attributes. */
  private int complement(WordRun run, int from, Head head) {
    int end = nounPhrase(run, from);
    int named = known.end(run, from);
    if (named > from && words.is("named-for-place", head.noun())) {
      return goesOn(run, named);
    }
    return end == from || head.strength() != Strength.STRONG ? end : joined(run, end);
  }

  /** A club's or a firm's name that begins with a place: the words after it that nobody knows. */
  private int goesOn(WordRun run, int named) {
    int end = named;
    while (end - named < 2 && known.isUnknown(run, end)) {
      end++;
    }
    return end;
  }

  /** The word after the first names of the ruler whom a body is named for. */
  private int ruler(WordRun run, int from) {
    int end = from;
    while (end - from < RULER
        && tight(run, end)
        && (words.canBeName(run.folded(end))
            || words.is("son", run.folded(end))
            || words.is("servant", run.folded(end))
            || end > from && words.is("servant", run.folded(end - 1)))) {
      end++;
    }
    return end;
  }

  private int nounPhrase(WordRun run, int from) {
    if (!tight(run, from) || words.is("verb", run.folded(from))) {
      return from;
    }
    int named = known.end(run, from);
    if (named > from) {
      return attributes(run, named, 1);
    }
    String word = run.folded(from);
    if (Definite.is(word)) {
      boolean another = words.is("outside", word) || words.is("thing", word) || head(word) != null;
      if (!another && words.is("ruler", word)) {
        return ruler(run, from + 1);
      }
      return another ? from : attributes(run, from + 1, 2);
    }
    boolean noun = !words.is("function", word) && !words.isName(word) && word.length() > 2;
    boolean construct = noun && tight(run, from + 1) && !isJoinedDefinite(word);
    if (!construct) {
      return from;
    }
    int after = known.end(run, from + 1);
    if (after > from + 1) {
      return after;
    }
    boolean definite =
        Definite.is(run.folded(from + 1)) && !words.is("outside", run.folded(from + 1));
    return definite ? attributes(run, from + 2, 1) : from;
  }

  private int attributes(WordRun run, int from, int most) {
    int end = from;
    while (end - from < most && isAttribute(run, end)) {
      end++;
    }
    return end;
  }

  /** A second noun joined by waw: of justice and development. */
  private int joined(WordRun run, int end) {
    String word = run.folded(end);
    boolean and = tight(run, end) && word.startsWith(WAW) && Definite.is(word.substring(1));
    boolean noun = and && !words.isCommonAsItStands(word.substring(1));
    boolean listed = noun && head(word.substring(1)) == null && known.end(run, end) == end;
    return listed && !known.isAdjective(word.substring(1)) ? attributes(run, end + 1, 1) : end;
  }

  /** What the body is for: "for the defeat of …", "concerned with …", "on behalf of …". */
  private int purpose(WordRun run, int end, int head) {
    if (!tight(run, end)) {
      return end;
    }
    String word = run.folded(end);
    if (words.is("about", word) && tight(run, end + 1)) {
      return about(run, end);
    }
    if (isForTheSakeOf(run, end)) {
      int after = nounPhrase(run, end + 2);
      return after > end + 2 ? after : end;
    }
    if (words.is("against", word)) {
      int after = nounPhrase(run, end + 1);
      return after > end + 1 ? after : end;
    }
    return end > head + 1 || Definite.is(run.folded(head)) ? purposeByLam(run, end) : end;
  }

  private boolean isForTheSakeOf(WordRun run, int at) {
    return words.is("purpose", run.folded(at))
        && words.is("purpose", run.folded(at + 1))
        && tight(run, at + 1);
  }

  private int about(WordRun run, int at) {
    String word = run.folded(at + 1);
    if (!word.startsWith(BEH) && !word.startsWith(LAM)) {
      return at;
    }
    int named = known.end(run, at + 1);
    if (named > at + 1) {
      return named;
    }
    boolean definite = isJoinedDefinite(word);
    return definite ? attributes(run, at + 2, 1) : at;
  }

  private int purposeByLam(WordRun run, int end) {
    String word = run.folded(end);
    if (!word.startsWith(LAM) || words.isCommonAsItStands(word) && !word.startsWith(LAM + LAM)) {
      return end;
    }
    if (isJoinedDefinite(word)) {
      return words.is("field", stemAfterLam(word)) ? attributes(run, end + 1, 1) : end;
    }
    int after = known.end(run, end);
    if (after > end && known.endsInBody(run, end - 1, after)) {
      return after;
    }
    boolean cause = words.is("cause", word.substring(1));
    boolean construct = word.length() > 3 && tight(run, end + 1);
    int named = construct && cause ? nounPhrase(run, end + 1) : end + 1;
    return construct && named > end + 1 ? named : end;
  }

  private static String stemAfterLam(String word) {
    return word.startsWith(LAM + LAM) ? word.substring(2) : word.substring(1);
  }

  private boolean isJoinedDefinite(String word) {
    for (Clitics.Variant variant : Clitics.variants(word)) {
      boolean lamOrBeh = variant.proclitics().equals(LAM) || variant.proclitics().equals(BEH);
      if (lamOrBeh && Definite.is(variant.stem()) && variant.taken() == 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean tight(WordRun run, int at) {
    return run.isWord(at) && run.gap(at).compareTo(WordRun.Gap.QUOTE) <= 0;
  }
}
